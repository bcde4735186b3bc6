// How far the lists agree with posts coded by hand: those of the person who reads this, and the invented ones of the product,
// called what they are. On the Topics screen and on the Method screen.

import type { JSX } from 'preact'
import type { Dataset, Reply } from '../../../data/model/contract.ts'
import { topicName } from '../../../data/model/words/names.ts'
import { ask } from '../../api.ts'
import { isPublished } from '../../site.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useReader } from '../../ui/screen.ts'
import { Writes } from '../../ui/writes.tsx'
import { Answered } from '../answered.tsx'
import { Lines } from '../method/facts.tsx'
import { useRequest } from '../request.ts'

type Row = Reply<'topicAgreement'>['own']['rows'][number]

const none = '–'

const Table = ({ caption, rows }: { readonly caption: string; readonly rows: readonly Row[] }): JSX.Element => {
  const { words, formats } = useReader()
  const { columns, estimate } = words.topicScreen
  const shown = (value: Row['precision']): string =>
    value === null
      ? none
      : estimate(formats.percent(value.value), formats.percent(value.interval[0]), formats.percent(value.interval[1]))
  const two = (value: number | null): string => (value === null ? none : formats.fixed(value, 2))
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={[
        { label: columns.topic, kind: 'text' },
        ...([columns.coded, columns.found, columns.precision, columns.recall, columns.f, columns.kappa] as const).map(
          (label) => ({ label, kind: 'number' as const }),
        ),
      ]}
      rows={rows.map((row) => [
        topicName(row.key, words),
        formats.whole(row.both + row.coded),
        formats.whole(row.both + row.found),
        shown(row.precision),
        shown(row.recall),
        two(row.f),
        two(row.kappa),
      ])}
    />
  )
}

/** @param changes another value asks again: a coding or an edit since */
export const Agreements = ({ data, changes }: { readonly data: Dataset; readonly changes: string }): JSX.Element => {
  const { words, formats } = useReader()
  const { topicScreen, topics, shell } = words
  const { title, text, precision, recall, kappa } = topics.selfCheck
  const request = useRequest(`${data} ${changes}`, (signal) => ask('topicAgreement', { query: { data }, signal }))
  return (
    <Answered request={request} size="panel">
      {({ own, selfCheck }) => (
        <>
          {!(isPublished && own.posts === 0) && <h3>{topicScreen.ownTitle}</h3>}
          {own.posts === 0 ? (
            <Writes>
              <p>{topicScreen.ownNone}</p>
            </Writes>
          ) : (
            <>
              <p>{topicScreen.ownText(shell.posts(own.posts, formats))}</p>
              <Table caption={topicScreen.ownTitle} rows={own.rows} />
            </>
          )}
          {own.outdated > 0 && <p class="hint">{topicScreen.outdated(shell.posts(own.outdated, formats))}</p>}
          <h3>{title}</h3>
          <p>{text(formats.whole(selfCheck.posts))}</p>
          <Table caption={title} rows={selfCheck.rows} />
          <Lines lines={[precision, recall, kappa]} />
        </>
      )}
    </Answered>
  )
}
