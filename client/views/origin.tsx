// Where a number comes from: the page it is of, how it is made, and every reading or post it rests on, each with its import,
// file and line. Without a page, the pages behind an overall number, each with the way to its own origin.

import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { OriginReply } from '../../data/model/contract.ts'
import { isMetricKey, shownValue } from '../../data/model/metrics/index.ts'
import { periodText } from '../../data/model/words/headings.ts'
import { metricName } from '../../data/model/words/names.ts'
import { ask } from '../api.ts'
import { postEntries } from '../question.ts'
import { Link } from '../ui/link.tsx'
import { useNavigation, useReader } from '../ui/screen.ts'
import { WebLink } from '../ui/web-link.tsx'
import { Answered } from './answered.tsx'
import { PagesBehind } from './origin/pages-behind.tsx'
import { PostsBehind } from './origin/posts-behind.tsx'
import { ReadingsBehind } from './origin/readings-behind.tsx'
import { platformName } from './pages/page-facts.tsx'
import { useRequest } from './request.ts'
import { shownData, type ViewProps } from './view.ts'

type ReplyProps = { readonly reply: OriginReply; readonly isReal: boolean; readonly onOffset: (offset: number) => void }

/** How the number is made, with what was added up here. */
const Formula = ({ reply: { metric, sum } }: Pick<ReplyProps, 'reply'>): JSX.Element | null => {
  const { words, formats } = useReader()
  const { origin } = words.provenance
  if (!isMetricKey(metric)) return null
  const posts = sum === null ? '' : words.shell.posts(sum.posts, formats)
  return (
    <section>
      <h2>{origin.formula}</h2>
      <p>{words.metrics[metric].formula}</p>
      {sum !== null && (
        <p>
          {metric === 'posting-frequency'
            ? origin.weeks(posts, formats.fixed(sum.weeks, 1))
            : origin.sum(formats.number(shownValue(metric, sum.total)), words.shell.posts(sum.known, formats), posts)}
        </p>
      )}
    </section>
  )
}

const Found = ({ reply, isReal, onOffset }: ReplyProps): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { origin } = words.provenance
  const { page, metric, value, from, to } = reply
  const isFigure = isMetricKey(metric)
  const unit = isFigure ? words.metrics[metric].unit : ''
  const period = from === null || to === null ? origin.always : periodText({ from, to }, reader)
  return (
    <>
      <p class="lead">
        <WebLink address={page.address}>{origin.lead(page.name, platformName(page.platform))}</WebLink>
        {page.actorName !== null && page.actorName !== page.name && `, ${page.actorName}`}
      </p>
      {page.actor !== null && (
        <p>
          <Link to={{ screen: 'actor', slug: page.actor }}>{words.standing.linkOf(page.actorName ?? page.actor)}</Link>
        </p>
      )}
      <p class="the-number">
        {isFigure && (
          <strong>{value === null ? origin.noValue : `${formats.number(shownValue(metric, value))} ${unit}`}</strong>
        )}
        {!isFigure && <strong>{metricName(reader, metric)}</strong>}
        <span class="hint"> {period}</span>
      </p>
      <Formula reply={reply} />
      {reply.restsOn === 'posts' ? (
        <PostsBehind reply={reply} isReal={isReal} onOffset={onOffset} />
      ) : (
        <ReadingsBehind reply={reply} isReal={isReal} />
      )}
    </>
  )
}

const OfPage = ({
  id,
  metric,
  data,
}: {
  readonly id: number
  readonly metric: string
  readonly data: 'real' | 'demo'
}) => {
  const { state } = useNavigation()
  const [offset, setOffset] = useState(0)
  const { from, to } = state
  const posts = Object.fromEntries(postEntries(state.question))
  const key = JSON.stringify([id, metric, data, from, to, posts])
  useEffect(() => setOffset(0), [key])
  const origin = useRequest(`${key} ${offset}`, (signal) =>
    ask('origin', {
      params: { id },
      query: { metric, data, offset: String(offset), ...(from !== null && to !== null && { from, to }), ...posts },
      signal,
    }),
  )
  return (
    <Answered request={origin} size="page">
      {(reply) => <Found reply={reply} isReal={data === 'real'} onOffset={setOffset} />}
    </Answered>
  )
}

export const Origin = ({ datasets }: ViewProps): JSX.Element => {
  const { state } = useNavigation()
  const { words } = useReader()
  const metric = state.metric ?? 'followers'
  return (
    <>
      <h1 tabIndex={-1}>{words.provenance.title}</h1>
      <Answered request={datasets} size="page">
        {(known) => {
          const data = shownData(state, known)
          return state.id === null ? (
            <PagesBehind metric={metric} data={data} />
          ) : (
            <OfPage id={state.id} metric={metric} data={data} />
          )
        }}
      </Answered>
      <p>
        <Link to={{ screen: 'overview', id: null, metric: null, set: null }}>{words.shell.toOverview}</Link>
      </p>
    </>
  )
}
