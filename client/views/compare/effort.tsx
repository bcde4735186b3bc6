// Effort and return: whether pages that post more often get more per post, group by group, and each page beside what its
// group gets at its pace.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Dataset, Reply } from '../../../data/model/contract.ts'
import { effortSaid } from '../../../data/model/words/groups.ts'
import { namesOf } from '../../../data/model/words/naming.ts'
import { ask } from '../../api.ts'
import { effort } from '../../charts/effort.tsx'
import { Below } from '../../ui/below.tsx'
import { Figure } from '../../ui/figure.tsx'
import { useMarked, useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { filesOf, keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import { compareQuery, fileQuery } from './query.ts'
import { Told } from './told.tsx'

type Effort = Reply<'effort'>

const Drawn = ({ reply }: { readonly reply: Effort }): JSX.Element => {
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
      files={filesOf('effort', fileQuery(state, reply.data, reader.language))}
      anchor="return-on-effort"
    />
  )
}

const Said = ({ reply }: { readonly reply: Effort }): JSX.Element => {
  const reader = useReader()
  return (
    <Told
      said={reply.sets.flatMap((set, place) => {
        const found = reply.efforts[place]
        return found === undefined ? [] : [effortSaid(found, namesOf(reply, set, reader), reader)]
      })}
    />
  )
}

const Asked = ({ data }: { readonly data: Dataset }): JSX.Element => {
  const { state } = useNavigation()
  const query = compareQuery(state, data)
  const reply = useRequest(keyOfQuery(query), (signal) => ask('effort', { query, signal }))
  return (
    <Answered request={reply} size="of-effort">
      {(answered) => (
        <>
          <Drawn reply={answered} />
          <Said reply={answered} />
        </>
      )}
    </Answered>
  )
}

export const EffortAndReturn = ({ data }: { readonly data: Dataset }): JSX.Element => {
  const { compare } = useReader().words
  return (
    <section aria-labelledby="effort">
      <h2 id="effort">{compare.effort}</h2>
      <p class="explain">{compare.effortLead}</p>
      <Below size="of-effort">{() => <Asked data={data} />}</Below>
    </section>
  )
}
