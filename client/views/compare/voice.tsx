// Share of voice: what each group has of all posts, interactions or views, in all or topic by topic, with intervals.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Dataset, Reply } from '../../../data/model/contract.ts'
import type { Said } from '../../../data/model/words/technical.ts'
import { leadingRows, voiceSaid } from '../../../data/model/words/voice.ts'
import { ask } from '../../api.ts'
import { voice } from '../../charts/voice.tsx'
import { voiceCounts, voiceSplits } from '../../question.ts'
import { Below } from '../../ui/below.tsx'
import { Choice } from '../../ui/fields.tsx'
import { Figure } from '../../ui/figure.tsx'
import { useMarked, useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { filesOf, keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import { compareQuery, fileQuery } from './query.ts'
import { Told } from './told.tsx'

type Voice = Reply<'shareOfVoice'>

/** So many rows are told in words: those in which one group has most. */
const mostTold = 3

const Drawn = ({ reply }: { readonly reply: Voice }): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const marked = useMarked()
  const told = useMemo(() => voice.tell(reply, reader, { metric: null, marked }), [reply, reader, marked])
  const { of, by } = reply
  return (
    <Figure
      name="voice"
      reply={reply}
      label={reader.words.compare.voice}
      told={told}
      files={filesOf('voice', { ...fileQuery(state, reply.data, reader.language), of, by })}
      anchor="statistics"
    />
  )
}

const Asked = ({ data }: { readonly data: Dataset }): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const { voiceOf: of, voiceBy: by } = state.question
  const query = { ...compareQuery(state, data), of, by }
  const reply = useRequest(keyOfQuery(query), (signal) => ask('shareOfVoice', { query, signal }))
  const overall = { ...query, by: 'none' as const }
  const whole = useRequest(by === 'none' ? null : keyOfQuery(overall), (signal) =>
    ask('shareOfVoice', { query: overall, signal }),
  )
  const saidOf = (answered: Voice): readonly Said[] => {
    const all = by === 'none' ? answered : whole.value
    const [row] = all?.rows ?? []
    return [
      ...(all === null || row === undefined ? [] : [voiceSaid(row, all, reader)]),
      ...leadingRows(answered)
        .slice(0, mostTold)
        .map((one) => voiceSaid(one, answered, reader)),
    ]
  }
  return (
    <Answered request={reply} size="of-voice">
      {(answered) => (
        <>
          <Drawn reply={answered} />
          <Told said={saidOf(answered)} />
        </>
      )}
    </Answered>
  )
}

export const ShareOfVoice = ({ data }: { readonly data: Dataset }): JSX.Element => {
  const { state, go } = useNavigation()
  const { compare } = useReader().words
  const { question } = state
  const { voiceOf: of, voiceBy: by } = question
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
      <Below size="of-voice">{() => <Asked data={data} />}</Below>
    </section>
  )
}
