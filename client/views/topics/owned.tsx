// What the Topics screen says first: which topic belongs to whom, commercial actors before the others; then the share of voice
// topic by topic as a figure.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Reply } from '../../../data/model/contract.ts'
import { commercialFirst, ownedSaid } from '../../../data/model/words/speaking.ts'
import { voice } from '../../charts/voice.tsx'
import { voiceCounts } from '../../question.ts'
import { Choice } from '../../ui/fields.tsx'
import { Figure } from '../../ui/figure.tsx'
import { Link } from '../../ui/link.tsx'
import { useMarked, useNavigation, useReader } from '../../ui/screen.ts'
import { filesOf } from '../overview/query.ts'
import { topicsQuery } from './asked.ts'

type Props = { readonly reply: Reply<'shareOfVoice'> }

/** Whether nothing was published, by anyone in the period. */
export const isEmpty = ({ rows }: Props['reply']): boolean =>
  rows.every(({ sets }) => sets.every(({ posts }) => posts === 0))

/** The answer in words: one paragraph a set, the commercial ones first and large. */
export const Owned = ({ reply }: Props): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const [first, ...others] = commercialFirst(reply.sets)
  if (isEmpty(reply)) {
    const { none } = reader.words.postsScreen
    return (
      <p class="lead">
        {state.from === null ? none.data : none.period}{' '}
        {state.from === null && <Link to={{ screen: 'data' }}>{none.import}</Link>}
      </p>
    )
  }
  return (
    <>
      <p class="lead">{first !== undefined && ownedSaid(reply, first, reader).join(' ')}</p>
      {others.map((place) => (
        <p key={place}>{ownedSaid(reply, place, reader).join(' ')}</p>
      ))}
    </>
  )
}

export const VoiceByTopic = ({ reply }: Props): JSX.Element => {
  const { state, go } = useNavigation()
  const reader = useReader()
  const marked = useMarked()
  const { speaking, compare } = reader.words
  const told = useMemo(() => voice.tell(reply, reader, { metric: null, marked }), [reply, reader, marked])
  const { question } = state
  const query = { ...topicsQuery(state, reply.data), of: reply.of, by: 'topic', lang: reader.language } as const
  return (
    <section aria-labelledby="topics-voice">
      <h2 id="topics-voice">{speaking.voice}</h2>
      <p class="explain">{speaking.voiceText}</p>
      <div class="fields">
        <Choice
          label={compare.voiceOf}
          value={question.voiceOf}
          options={voiceCounts.map((key) => ({ value: key, label: compare.of[key] }))}
          onChoose={(key) =>
            go({ question: { ...question, voiceOf: voiceCounts.find((known) => known === key) ?? question.voiceOf } })
          }
        />
      </div>
      <Figure
        name="voice"
        reply={reply}
        label={speaking.voice}
        told={told}
        files={filesOf('voice', query)}
        anchor="share-of-voice"
      />
    </section>
  )
}
