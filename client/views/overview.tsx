// The Overview: what is compared, the finding in words, the gap, and the three panels side by side.

import type { JSX } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import type { CompareReply, DatasetsReply } from '../../data/model/contract.ts'
import { mainMetric, panelFamilies } from '../../data/model/metrics/index.ts'
import { platforms } from '../../data/model/platforms.ts'
import { twoSided } from '../../data/model/two-sided.ts'
import { sentences } from '../../data/model/words/findings.ts'
import { metricName } from '../../data/model/words/names.ts'
import { setName } from '../../data/model/words/naming.ts'
import { technicalOf } from '../../data/model/words/technical.ts'
import { ask } from '../api.ts'
import { gap as gapFigure } from '../charts/gap.tsx'
import { Figure } from '../ui/figure.tsx'
import { Guard } from '../ui/guard.tsx'
import { Link } from '../ui/link.tsx'
import { useDrawn, useNavigation, useReader } from '../ui/screen.ts'
import { Writes } from '../ui/writes.tsx'
import { Answered } from './answered.tsx'
import { DemoButton, useMissingCamps } from './frame/demo-banner.tsx'
import { FewPages } from './overview/few-pages.tsx'
import { Filters } from './overview/filters.tsx'
import { Later } from './overview/later.tsx'
import { Next } from './overview/next.tsx'
import { Pair } from './overview/pair.tsx'
import { Panel } from './overview/panel.tsx'
import { filesOf, keyOfQuery, pairQuery } from './overview/query.ts'
import { Specialists } from './overview/specialists.tsx'
import { useUnassigned } from './overview/unassigned.ts'
import { useRequest } from './request.ts'
import { shownData, shownState, type ViewProps } from './view.ts'

const Lead = ({ reply }: { readonly reply: CompareReply | null }): JSX.Element => {
  const reader = useReader()
  const { overview } = reader.words
  if (reply === null) return <p class="lead compared">{overview.leadWaiting}</p>
  const { left, right } = twoSided(reply)
  return (
    <p class="lead compared">
      {overview.lead(
        setName(reply, left, reader),
        setName(reply, right, reader).toLocaleLowerCase(reader.language),
        platforms.get(reply.platform)?.name ?? reply.platform,
        reader.formats.bucket(reply.from),
        reader.formats.bucket(reply.to),
      )}
    </p>
  )
}

/** No page has a value: because a camp has no page yet, or because of the network and period chosen. */
const Empty = ({ datasets }: ViewProps): JSX.Element => {
  const { state } = useNavigation()
  const { words, formats } = useReader()
  const { overview, shell } = words
  const missing = useMissingCamps({ datasets })
  const held = datasets.value
  const hasPosts = (held?.real.counts.posts ?? 0) > 0
  const left = useUnassigned('real', null, held !== null && hasPosts ? held.real.unassignedPages : 0)
  const waiting = left?.withoutActor ?? 0
  const isDemo = held !== null && shownData(state, held) === 'demo'
  return (
    <section class="empty">
      <h2>{overview.empty.title}</h2>
      {missing === null || isDemo ? (
        <>
          <p>{overview.empty.noValues}</p>
          <p>
            <Link to={{ from: null, to: null, platform: null }}>{overview.empty.usual}</Link>
          </p>
        </>
      ) : (
        <p>{overview.empty.text(missing)}</p>
      )}
      {waiting > 0 && !isDemo && (
        <p>
          {overview.empty.waiting(shell.pages(waiting, formats))}{' '}
          <Link to={{ screen: 'pages', anchor: 'waiting' }}>{overview.empty.assign}</Link>
        </p>
      )}
      <Writes>
        <p>
          <Link to={{ screen: 'data' }} class="main-action">
            {overview.empty.import}
          </Link>
        </p>
        <p class="hint">{overview.empty.importText}</p>
        {held?.demo === null ? (
          <>
            <p>{overview.empty.demo}</p>
            <DemoButton datasets={datasets} does="make" />
          </>
        ) : (
          !isDemo && (
            <p>
              {shell.demo.exists} <Link to={{ data: 'demo' }}>{shell.demo.show}</Link>
            </p>
          )
        )}
      </Writes>
    </section>
  )
}

type ComparedProps = { readonly reply: CompareReply; readonly datasets: DatasetsReply }

const Compared = ({ reply, datasets }: ComparedProps): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const { overview } = reader.words
  const heading = reply.sets.every(({ camp }) => camp !== null) ? overview.gap : overview.gapGroups
  const gap = useMemo(() => gapFigure.tell(reply, reader, { metric: null }), [reply, reader])
  const said = useMemo(() => sentences(twoSided(reply), reader), [reply, reader])
  const statistics = useMemo(() => {
    const sides = twoSided(reply)
    return sides.metrics.map(({ metric }) => {
      const told = technicalOf(metric, sides, reader)
      return told === null ? null : reader.words.technical.of(metricName(reader, metric), told)
    })
  }, [reply, reader])
  const query = pairQuery(state, reply.data, reader.language)
  return (
    <>
      <section class="findings" aria-labelledby="findings">
        <h2 id="findings">{overview.findings}</h2>
        <ol>
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </section>
      <Next />
      <section class="whole-on-paper" aria-labelledby="gap">
        <h2 id="gap">{heading}</h2>
        <p class="explain">{overview.gapLead}</p>
        <Guard>
          <Figure name="gap" reply={reply} label={heading} told={gap} files={filesOf('gap', query)} anchor="ratio" />
          <Specialists lines={statistics} />
        </Guard>
      </section>
      <section aria-labelledby="panels">
        <h2 id="panels">{overview.panels}</h2>
        <p class="explain">{overview.panelsLead}</p>
        <div class="panels">
          {panelFamilies.map((family) => (
            <Guard key={family}>
              <Panel
                family={family}
                metric={family === 'engagement' ? state.engagement : mainMetric(family)}
                reply={reply}
              />
            </Guard>
          ))}
        </div>
      </section>
      <Later data={reply.data} newestPostAt={shownState(state, datasets).newestPostAt} />
      <details class="how-to-read">
        <summary>{overview.howToRead}</summary>
        <ul>
          {overview.reading.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </>
  )
}

/** No value at all; or, without a post, values of one set only, such as a single one that came with the product. */
const hasNothing = ({ metrics, data }: CompareReply, { real }: DatasetsReply): boolean => {
  const has = (set: number): boolean => metrics.some(({ points }) => points.some((point) => point.set === set))
  const sides = [0, 1].filter(has).length
  return sides === 0 || (sides === 1 && data === 'real' && real.counts.posts === 0)
}

export const Overview = ({ datasets }: ViewProps): JSX.Element => {
  const { state } = useNavigation()
  const { words } = useReader()
  const { overview } = words
  const data = datasets.value === null ? null : shownData(state, datasets.value)
  const query = data === null ? null : pairQuery(state, data, null)
  const compare = useRequest(query === null ? null : keyOfQuery(query), (signal) =>
    ask('compare', { query: query ?? {}, signal }),
  )
  const drawn = useDrawn()
  const isAnswered = datasets.state === 'problem' || compare.state !== 'loading'
  useEffect(() => {
    if (isAnswered) drawn()
  }, [isAnswered, drawn])
  const missing = useMissingCamps({ datasets })
  // A question that makes no sense is told once: figures of the one before would be answers to something else.
  const isRefused = compare.state === 'problem' && compare.problem?.problem?.status === 400
  const isEmpty = datasets.value !== null && compare.value !== null && hasNothing(compare.value, datasets.value)
  // Without pages there is nothing to choose among: only what to do next.
  const isBare = isEmpty && data === 'real' && missing !== null
  return (
    <>
      <h1 tabIndex={-1}>{overview.title}</h1>
      <Lead reply={isBare ? null : compare.value} />
      <Answered request={datasets} size="filters">
        {(known) => (
          <>
            {!isBare && (
              <Filters datasets={known} reply={compare.value} first={<Pair told={compare.value?.sets ?? null} />} />
            )}
            {!isEmpty && data === 'real' && missing !== null && <p class="notice">{overview.partial(missing)}</p>}
            <Answered request={isRefused ? { ...compare, value: null } : compare} size="page">
              {(reply) => (
                <>
                  <FewPages datasets={known} reply={reply} />
                  {isEmpty ? <Empty datasets={datasets} /> : <Compared reply={reply} datasets={known} />}
                </>
              )}
            </Answered>
          </>
        )}
      </Answered>
    </>
  )
}
