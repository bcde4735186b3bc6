// The order of all pages in the measure chosen, each with its rank and how far that rests on chance.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Dataset, Reply } from '../../../data/model/contract.ts'
import { ask } from '../../api.ts'
import { rank } from '../../charts/rank.tsx'
import { Below } from '../../ui/below.tsx'
import { Figure } from '../../ui/figure.tsx'
import { useMarked, useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { filesOf, keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import { compareQuery, fileQuery } from './query.ts'

const Drawn = ({ reply }: { readonly reply: Reply<'ranking'> }): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const marked = useMarked()
  const { metric } = reply
  const told = useMemo(() => rank.tell(reply, reader, { metric, marked }), [reply, reader, marked])
  return (
    <Figure
      name="rank"
      reply={reply}
      label={reader.words.ranking.heading}
      told={told}
      files={filesOf('rank', { ...fileQuery(state, reply.data, reader.language), metric })}
      anchor="ranking"
    />
  )
}

const Asked = ({ data }: { readonly data: Dataset }): JSX.Element => {
  const { state } = useNavigation()
  const query = { ...compareQuery(state, data), metric: state.question.metric }
  const reply = useRequest(keyOfQuery(query), (signal) => ask('ranking', { query, signal }))
  return (
    <Answered request={reply} size="of-rank">
      {(answered) => <Drawn reply={answered} />}
    </Answered>
  )
}

export const Ranking = ({ data }: { readonly data: Dataset }): JSX.Element => {
  const { ranking } = useReader().words
  return (
    <section aria-labelledby="ranking">
      <h2 id="ranking">{ranking.heading}</h2>
      <p class="explain">{ranking.lead}</p>
      <Below size="of-rank">{() => <Asked data={data} />}</Below>
    </section>
  )
}
