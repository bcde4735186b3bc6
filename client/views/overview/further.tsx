// The two figures of the Overview that are loaded after its first screen: effort and return, and share of voice by topic.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Dataset, Reply } from '../../../data/model/contract.ts'
import { ask } from '../../api.ts'
import { effort } from '../../charts/effort.tsx'
import { voice } from '../../charts/voice.tsx'
import { Figure } from '../../ui/figure.tsx'
import { Link } from '../../ui/link.tsx'
import { useMarked, useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { useRequest } from '../request.ts'
import { filesOf, keyOfQuery, pairQuery } from './query.ts'

type Props = { readonly data: Dataset }

const EffortFigure = ({ reply }: { readonly reply: Reply<'effort'> }): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const marked = useMarked()
  const told = useMemo(() => effort.tell(reply, reader, { metric: null, marked }), [reply, reader, marked])
  return (
    <Figure
      name="effort"
      reply={reply}
      label={reader.words.compare.effort}
      told={told}
      files={filesOf('effort', pairQuery(state, reply.data, reader.language))}
      anchor="return-on-effort"
    />
  )
}

export const Effort = ({ data }: Props): JSX.Element => {
  const { state } = useNavigation()
  const query = pairQuery(state, data, null)
  const reply = useRequest(keyOfQuery(query), (signal) => ask('effort', { query, signal }))
  return (
    <Answered request={reply} size="figure-waiting">
      {(answered) => <EffortFigure reply={answered} />}
    </Answered>
  )
}

const VoiceFigure = ({ reply }: { readonly reply: Reply<'shareOfVoice'> }): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const told = useMemo(() => voice.tell(reply, reader, { metric: null }), [reply, reader])
  const { of, by, data } = reply
  return (
    <>
      <Figure
        name="voice"
        reply={reply}
        label={reader.words.compare.voice}
        told={told}
        files={filesOf('voice', { ...pairQuery(state, data, reader.language), of, by })}
        anchor="clustered-shares"
      />
      <p>
        <Link to={{ screen: 'topics' }}>{reader.words.overview.next.topics}</Link>
      </p>
    </>
  )
}

/** Of posts, unless the address counts something else. */
export const Voice = ({ data }: Props): JSX.Element => {
  const { state } = useNavigation()
  const query = { ...pairQuery(state, data, null), of: state.question.voiceOf, by: 'topic' as const }
  const reply = useRequest(keyOfQuery(query), (signal) => ask('shareOfVoice', { query, signal }))
  return (
    <Answered request={reply} size="figure-waiting">
      {(answered) => <VoiceFigure reply={answered} />}
    </Answered>
  )
}
