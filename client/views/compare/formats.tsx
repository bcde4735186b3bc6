// Which formats the average page of each group publishes, or what a post of each format gets, by choice.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Dataset, Reply } from '../../../data/model/contract.ts'
import { ask } from '../../api.ts'
import { formats } from '../../charts/formats.tsx'
import { Below } from '../../ui/below.tsx'
import { Figure } from '../../ui/figure.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { filesOf, keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import { compareQuery, fileQuery } from './query.ts'
import { perPostMetric, ShownChoice, useShown } from './shown.tsx'

const Drawn = ({ reply }: { readonly reply: Reply<'formatMix'> }): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const metric = useShown('formats') === 'perPost' ? perPostMetric : null
  const told = useMemo(() => formats.tell(reply, reader, { metric }), [reply, reader, metric])
  return (
    <Figure
      name="formats"
      reply={reply}
      label={reader.words.formatMix.heading}
      told={told}
      files={filesOf('formats', {
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
  const reply = useRequest(keyOfQuery(query), (signal) => ask('formatMix', { query, signal }))
  return (
    <Answered request={reply} size="of-formats">
      {(answered) => <Drawn reply={answered} />}
    </Answered>
  )
}

export const Formats = ({ data }: { readonly data: Dataset }): JSX.Element => {
  const { formatMix } = useReader().words
  return (
    <section aria-labelledby="formats">
      <h2 id="formats">{formatMix.heading}</h2>
      <p class="explain">{formatMix.lead}</p>
      <ShownChoice of="formats" label={formatMix.show} names={formatMix.shows} />
      <Below size="of-formats">{() => <Asked data={data} />}</Below>
    </section>
  )
}
