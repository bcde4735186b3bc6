// Share of voice: what each group has of all posts, interactions or views, in all or topic by topic, with intervals.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Dataset, Reply } from '../../../data/model/contract.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { ask } from '../../api.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Choice } from '../../ui/fields.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import { withInterval } from './numbers.ts'
import { compareQuery } from './query.ts'

type Voice = Reply<'shareOfVoice'>

const counts = ['posts', 'interactions', 'views'] as const
const splits = ['none', 'topic', 'kind', 'territory', 'quarter'] as const

const rowName = ({ words, formats }: Reader, by: Voice['by'], key: string): string => {
  const { compare, topics, names } = words
  if (key === 'all') return compare.voiceBys.none
  if (key === 'none') return compare.noneOfThem
  const named: Readonly<Record<string, string>> = by === 'topic' ? topics.names : by === 'kind' ? names.kinds : {}
  return named[key] ?? (by === 'topic' || by === 'kind' || by === 'territory' ? key : formats.bucket(key))
}

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
          rowName(reader, reply.by, key),
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

export const ShareOfVoice = ({ data }: { readonly data: Dataset }): JSX.Element => {
  const { state } = useNavigation()
  const { compare } = useReader().words
  const [of, setOf] = useState<(typeof counts)[number]>('posts')
  const [by, setBy] = useState<(typeof splits)[number]>('topic')
  const query = { ...compareQuery(state, data), of, by }
  const reply = useRequest(keyOfQuery(query), (signal) => ask('shareOfVoice', { query, signal }))
  return (
    <section aria-labelledby="voice">
      <h2 id="voice">{compare.voice}</h2>
      <p class="explain">{compare.voiceLead}</p>
      <div class="fields">
        <Choice
          label={compare.voiceOf}
          value={of}
          options={counts.map((key) => ({ value: key, label: compare.of[key] }))}
          onChoose={(key) => setOf(counts.find((known) => known === key) ?? of)}
        />
        <Choice
          label={compare.voiceBy}
          value={by}
          options={splits.map((key) => ({
            value: key,
            label: key === 'quarter' ? compare.steps.quarter : compare.voiceBys[key],
          }))}
          onChoose={(key) => setBy(splits.find((known) => known === key) ?? by)}
        />
      </div>
      <Answered request={reply} size="trend">
        {(answered) => <Rows reply={answered} />}
      </Answered>
    </section>
  )
}
