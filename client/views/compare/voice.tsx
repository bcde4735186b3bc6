// Share of voice: what each group has of all posts, interactions or views, in all or topic by topic, with intervals.

import type { JSX } from 'preact'
import type { Dataset, Reply } from '../../../data/model/contract.ts'
import { placed } from '../../../data/model/two-sided.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { voiceRowName, voiceSaid } from '../../../data/model/words/voice.ts'
import { ask } from '../../api.ts'
import { voiceCounts, voiceSplits } from '../../question.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Choice } from '../../ui/fields.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import { withInterval } from './numbers.ts'
import { compareQuery } from './query.ts'
import { Told } from './told.tsx'

type Voice = Reply<'shareOfVoice'>

/** So many rows are told in words: those in which one group has most. */
const mostTold = 3

const largestShare = ({ sets }: Voice['rows'][number]): number =>
  Math.max(0, ...sets.map(({ share }) => (share === null || share.interval === null ? 0 : share.value)))

/** The rows furthest from an even share, of those with intervals; posts of no row at all are none of them. */
const mostUnequal = ({ rows }: Voice): readonly Voice['rows'][number][] =>
  rows
    .filter((row) => row.key !== 'none' && row.key !== 'all' && largestShare(row) > 0)
    .toSorted((a, b) => largestShare(b) - largestShare(a))
    .slice(0, mostTold)

const Rows = ({ reply }: { readonly reply: Voice }): JSX.Element => {
  const reader = useReader()
  const { compare } = reader.words
  const { formats } = reader
  return (
    <>
      <DataTable
        caption={compare.voice}
        isCaptionHidden
        columns={[
          { label: compare.columns.row, kind: 'text' },
          { label: compare.columns.total, kind: 'number' },
          ...reply.sets.map((set) => ({ label: setName(reply, set, reader), kind: 'number' as const })),
        ]}
        rows={reply.rows.map(({ key, total, sets }) => [
          voiceRowName(reply.by, key, reader),
          total,
          ...sets.map(({ share }) => withInterval(reader, share?.value ?? null, share?.interval, formats.percent)),
        ])}
      />
      <p class="hint">
        {reply.isOverlapping && compare.overlapping}{' '}
        {reply.topicsUnknown > 0 && compare.topicsUnknown(formats.whole(reply.topicsUnknown))}
      </p>
    </>
  )
}

/** What each share rests on: the pages of the group, and its posts with and without a known count. */
const PostsBehind = ({ reply }: { readonly reply: Voice }): JSX.Element => {
  const reader = useReader()
  const { compare } = reader.words
  const { columns } = compare
  return (
    <details class="statistics">
      <summary>{compare.voicePosts}</summary>
      <DataTable
        caption={compare.voicePosts}
        isCaptionHidden
        columns={[
          { label: columns.row, kind: 'text' },
          { label: columns.set, kind: 'text' },
          { label: columns.pages, kind: 'number' },
          { label: columns.knownPosts, kind: 'number' },
          { label: columns.unknownPosts, kind: 'number' },
        ]}
        rows={reply.rows.flatMap(({ key, sets }) =>
          sets.map(({ pages, posts, known }, place) => [
            voiceRowName(reply.by, key, reader),
            setName(reply, placed(reply.sets, place), reader),
            pages,
            known,
            posts - known,
          ]),
        )}
      />
    </details>
  )
}

export const ShareOfVoice = ({ data }: { readonly data: Dataset }): JSX.Element => {
  const { state, go } = useNavigation()
  const reader = useReader()
  const { compare } = reader.words
  const { question } = state
  const { voiceOf: of, voiceBy: by } = question
  const query = { ...compareQuery(state, data), of, by }
  const reply = useRequest(keyOfQuery(query), (signal) => ask('shareOfVoice', { query, signal }))
  const overall = { ...query, by: 'none' as const }
  const whole = useRequest(by === 'none' ? null : keyOfQuery(overall), (signal) =>
    ask('shareOfVoice', { query: overall, signal }),
  )
  const saidOf = (answered: Voice) => {
    const all = by === 'none' ? answered : whole.value
    const [row] = all?.rows ?? []
    return [
      ...(all === null || row === undefined ? [] : [voiceSaid(row, all, reader)]),
      ...mostUnequal(answered).map((one) => voiceSaid(one, answered, reader)),
    ]
  }
  return (
    <section aria-labelledby="voice">
      <h2 id="voice">{compare.voice}</h2>
      <p class="explain">{compare.voiceLead}</p>
      <div class="fields">
        <Choice
          label={compare.voiceOf}
          value={of}
          options={voiceCounts.map((key) => ({ value: key, label: compare.of[key] }))}
          onChoose={(key) =>
            go({ question: { ...question, voiceOf: voiceCounts.find((known) => known === key) ?? of } })
          }
        />
        <Choice
          label={compare.voiceBy}
          value={by}
          options={voiceSplits.map((key) => ({
            value: key,
            label: key === 'quarter' ? compare.steps.quarter : compare.voiceBys[key],
          }))}
          onChoose={(key) =>
            go({ question: { ...question, voiceBy: voiceSplits.find((known) => known === key) ?? by } })
          }
        />
      </div>
      <Answered request={reply} size="trend">
        {(answered) => (
          <>
            <Told said={saidOf(answered)} />
            <Rows reply={answered} />
            <PostsBehind reply={answered} />
          </>
        )}
      </Answered>
    </section>
  )
}
