// How unequal the pages of each group are in the measure: the Lorenz curves.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Dataset, Reply } from '../../../data/model/contract.ts'
import { ask } from '../../api.ts'
import { lorenz } from '../../charts/lorenz.tsx'
import { Below } from '../../ui/below.tsx'
import { Figure } from '../../ui/figure.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { filesOf, keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import { compareQuery, fileQuery } from './query.ts'

const Drawn = ({ reply }: { readonly reply: Reply<'concentration'> }): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const told = useMemo(() => lorenz.tell(reply, reader, { metric: null }), [reply, reader])
  const { metric } = reply
  return (
    <Figure
      name="lorenz"
      reply={reply}
      label={reader.words.compare.concentration}
      told={told}
      files={filesOf('lorenz', { ...fileQuery(state, reply.data, reader.language), metric })}
      anchor="statistics"
    />
  )
}

const Asked = ({ data }: { readonly data: Dataset }): JSX.Element => {
  const { state } = useNavigation()
  const query = { ...compareQuery(state, data), metric: state.question.metric }
  const reply = useRequest(keyOfQuery(query), (signal) => ask('concentration', { query, signal }))
  return (
    <Answered request={reply} size="of-lorenz">
      {(answered) => <Drawn reply={answered} />}
    </Answered>
  )
}

export const Concentration = ({ data }: { readonly data: Dataset }): JSX.Element => {
  const { compare } = useReader().words
  return (
    <section aria-labelledby="concentration">
      <h2 id="concentration">{compare.concentration}</h2>
      <p class="explain">{compare.concentrationLead}</p>
      <Below size="of-lorenz">{() => <Asked data={data} />}</Below>
    </section>
  )
}
