// The first half of the Topics screen: what is said and by whom. The share of voice, who speaks of what, one topic over time,
// calls and offers. The lists by which all of it is counted are the second half.

import type { ComponentChildren, JSX } from 'preact'
import type { Dataset, DatasetsReply } from '../../../data/model/contract.ts'
import { topicKeys } from '../../../data/model/topics/themes.ts'
import { ask } from '../../api.ts'
import { Guard } from '../../ui/guard.tsx'
import { Loading } from '../../ui/notice.tsx'
import { useNavigation } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { Filters } from '../overview/filters.tsx'
import { keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import { topicsQuery } from './asked.ts'
import { Calls } from './calls.tsx'
import { Course, courseSteps } from './course.tsx'
import { isEmpty, Owned, VoiceByTopic } from './owned.tsx'
import { Who } from './who.tsx'

type Props = {
  readonly data: Dataset
  readonly datasets: DatasetsReply
  /** Stands below what is said first: the contents of the screen. */
  readonly children: ComponentChildren
}

export const Heard = ({ data, datasets, children }: Props): JSX.Element => {
  const { state } = useNavigation()
  const query = topicsQuery(state, data)
  const shared = { ...query, by: 'topic', of: state.question.voiceOf } as const
  const voice = useRequest(keyOfQuery(shared), (signal) => ask('shareOfVoice', { query: shared, signal }))
  const about = topicKeys.find((key) => key === state.local.about)
  const by = courseSteps.find((key) => key === state.local.step)
  const course = { ...query, ...(about !== undefined && { about }), ...(by !== undefined && { by }) }
  const voices = useRequest(keyOfQuery(course), (signal) => ask('topicVoices', { query: course, signal }))
  // How long the sentences are is not known before: what stands under them comes with them, so that nothing moves.
  if (voice.state === 'loading') return <Loading size="page" />
  return (
    <>
      <Answered request={voice} size="topics-lead">
        {(reply) => <Owned reply={reply} />}
      </Answered>
      <Filters datasets={datasets} reply={voice.value} />
      {children}
      {(voice.value === null || !isEmpty(voice.value)) && (
        <>
          <Guard>
            <Answered request={voice} size="tall">
              {(reply) => <VoiceByTopic reply={reply} />}
            </Answered>
          </Guard>
          <Guard>
            <Answered request={voices} size="page">
              {(reply) => (
                <>
                  <Who reply={reply} />
                  <Course reply={reply} />
                </>
              )}
            </Answered>
          </Guard>
          <Guard>
            <Calls data={data} />
          </Guard>
        </>
      )}
    </>
  )
}
