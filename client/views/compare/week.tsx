// When in the week the average page of each group publishes, or what a post gets then, by choice.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Dataset, Reply } from '../../../data/model/contract.ts'
import { ask } from '../../api.ts'
import { heat } from '../../charts/heat.tsx'
import { Below } from '../../ui/below.tsx'
import { Figure } from '../../ui/figure.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { filesOf, keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import { compareQuery, fileQuery } from './query.ts'
import { perPostMetric, ShownChoice, useShown } from './shown.tsx'

const Drawn = ({ reply }: { readonly reply: Reply<'week'> }): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const metric = useShown('week') === 'perPost' ? perPostMetric : null
  const told = useMemo(() => heat.tell(reply, reader, { metric }), [reply, reader, metric])
  return (
    <Figure
      name="heat"
      reply={reply}
      label={reader.words.week.heading}
      told={told}
      files={filesOf('heat', {
        ...fileQuery(state, reply.data, reader.language),
        ...(metric !== null && { metric }),
      })}
      anchor="typical-shares"
    />
  )
}

const Asked = ({ data }: { readonly data: Dataset }): JSX.Element => {
  const { state } = useNavigation()
  const query = compareQuery(state, data)
  const reply = useRequest(keyOfQuery(query), (signal) => ask('week', { query, signal }))
  return (
    <Answered request={reply} size="of-week">
      {(answered) => <Drawn reply={answered} />}
    </Answered>
  )
}

export const Week = ({ data }: { readonly data: Dataset }): JSX.Element => {
  const { week } = useReader().words
  return (
    <section aria-labelledby="week">
      <h2 id="week">{week.heading}</h2>
      <p class="explain">{week.lead}</p>
      <ShownChoice of="week" label={week.show} names={week.shows} />
      <Below size="of-week">{() => <Asked data={data} />}</Below>
    </section>
  )
}
