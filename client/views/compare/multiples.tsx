// Every page by itself over time: small multiples of the measure, by the step of time chosen.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Dataset, Reply } from '../../../data/model/contract.ts'
import { ask } from '../../api.ts'
import { multiples } from '../../charts/multiples.tsx'
import { Below } from '../../ui/below.tsx'
import { Figure } from '../../ui/figure.tsx'
import { useMarked, useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { filesOf, keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import { compareQuery, fileQuery } from './query.ts'

const Drawn = ({ reply }: { readonly reply: Reply<'pageSeries'> }): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const marked = useMarked()
  const told = useMemo(() => multiples.tell(reply, reader, { metric: null, marked }), [reply, reader, marked])
  const { metric, by } = reply
  return (
    <Figure
      name="multiples"
      reply={reply}
      label={reader.words.compare.multiples}
      told={told}
      files={filesOf('multiples', {
        ...fileQuery(state, reply.data, reader.language),
        metric,
        ...(by !== 'month' && { by }),
      })}
      anchor={metric}
    />
  )
}

const Asked = ({ data }: { readonly data: Dataset }): JSX.Element => {
  const { state } = useNavigation()
  const { own, pages } = useMarked()
  const { metric, by } = state.question
  const query = {
    ...compareQuery(state, data),
    metric,
    ...(by !== 'month' && { by }),
    ...(own !== null && { own }),
    ...(pages.length > 0 && { mark: pages.join(',') }),
  }
  const reply = useRequest(keyOfQuery(query), (signal) => ask('pageSeries', { query, signal }))
  return (
    <Answered request={reply} size="of-multiples">
      {(answered) => <Drawn reply={answered} />}
    </Answered>
  )
}

export const PageByPage = ({ data }: { readonly data: Dataset }): JSX.Element => {
  const { compare } = useReader().words
  return (
    <section aria-labelledby="multiples">
      <h2 id="multiples">{compare.multiples}</h2>
      <p class="explain">{compare.multiplesLead}</p>
      <Below size="of-multiples">{() => <Asked data={data} />}</Below>
    </section>
  )
}
