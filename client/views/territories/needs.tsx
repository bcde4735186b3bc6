// Every indicator of need in one territory, each with its interval, what it rests on, of when it is and where it can be read.

import type { JSX } from 'preact'
import { isEstimate } from '../../../data/model/territories/need.ts'
import {
  basisName,
  indicatorName,
  isOwnSource,
  needIntervalText,
  needText,
  shareOf,
  sourceTitle,
  territoryName,
  vintageText,
} from '../../../data/model/words/territories.ts'
import { smallShareText } from '../../../data/model/words/values.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Link } from '../../ui/link.tsx'
import { useReader } from '../../ui/screen.ts'
import { WebLink } from '../../ui/web-link.tsx'
import { Writes } from '../../ui/writes.tsx'
import { dash, type TerritoryReply } from './numbers.ts'

type Need = TerritoryReply['needs'][number]

const Source = ({ source }: Pick<Need, 'source'>): JSX.Element => {
  const reader = useReader()
  const { needs } = reader.words.territoriesScreen
  if (source === null) return <>{dash(reader)}</>
  return (
    <>
      <span lang={source.importId === null && !isOwnSource(source) ? 'fr' : undefined}>
        <WebLink address={source.address}>{sourceTitle(source, reader)}</WebLink>
      </span>
      {source.isSummed && `, ${reader.words.needImport.summed}`}
      {source.importId !== null && (
        <>
          {' '}
          <Link to={{ screen: 'import', id: source.importId }}>{needs.file}</Link>
        </>
      )}
    </>
  )
}

export const Needs = ({ reply }: { readonly reply: TerritoryReply }): JSX.Element => {
  const reader = useReader()
  const { one, needs } = reader.words.territoriesScreen
  const nameOf = (key: string): string =>
    indicatorName(reply.indicators.find((indicator) => indicator.key === key) ?? key, reader)
  return (
    <section aria-labelledby="needs">
      <h2 id="needs">{one.needs}</h2>
      <DataTable
        caption={needs.caption(territoryName(reply.territory.key))}
        isCaptionHidden
        columns={[
          { label: needs.columns.indicator, kind: 'text' },
          { label: needs.columns.value, kind: 'number' },
          { label: needs.columns.share, kind: 'number' },
          { label: needs.columns.basis, kind: 'text' },
          { label: needs.columns.vintage, kind: 'text' },
          { label: needs.columns.source, kind: 'text' },
        ]}
        rows={reply.needs.map((need) => [
          nameOf(need.indicator),
          <>
            {needText(need, reader)}
            {needIntervalText(need, reader) !== null && (
              <small class="beneath-number">{needIntervalText(need, reader)}</small>
            )}
            {need.replaced !== null && (
              <small class="beneath-number">{needs.replaced(reader.formats.whole(need.replaced))}</small>
            )}
          </>,
          need.share === null ? (
            dash(reader)
          ) : (
            <>
              {smallShareText(need.share, reader)}
              <small class="beneath-number">{shareOf(need.indicator, reader)}</small>
            </>
          ),
          <span class={need.basis !== null && isEstimate(need.basis) ? 'estimated' : undefined}>
            {basisName(need.basis, reader)}
          </span>,
          vintageText(need.source?.vintage ?? null, reader),
          <Source source={need.source} />,
        ])}
      />
      <Writes>
        <p>
          {needs.add} <Link to={{ screen: 'data', anchor: 'need-tables' }}>{needs.toData}</Link>
        </p>
      </Writes>
    </section>
  )
}
