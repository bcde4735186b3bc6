// The Compare screen: any groups of pages, any measure, any posts and period; the pages side by side, what the numbers say,
// all statistics, the course of time, another period, and whether the finding holds when done otherwise.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { CompareReply } from '../../data/model/contract.ts'
import { type MetricKey, metricsOf } from '../../data/model/metrics/index.ts'
import { families } from '../../data/model/metrics/metric.ts'
import { ask } from '../api.ts'
import { distribution } from '../charts/distribution.tsx'
import { Choice } from '../ui/fields.tsx'
import { Figure } from '../ui/figure.tsx'
import { Guard } from '../ui/guard.tsx'
import { useMarked, useNavigation, useReader } from '../ui/screen.ts'
import { Answered } from './answered.tsx'
import { BesidePeriod } from './compare/change.tsx'
import { Concentration } from './compare/concentration.tsx'
import { CompareContents } from './compare/contents.tsx'
import { Course } from './compare/course.tsx'
import { EffortAndReturn } from './compare/effort.tsx'
import { Finding } from './compare/finding.tsx'
import { Formats } from './compare/formats.tsx'
import { PageByPage } from './compare/multiples.tsx'
import { Posts } from './compare/posts.tsx'
import { compareQuery, fileQuery } from './compare/query.ts'
import { Ranking } from './compare/ranking.tsx'
import { Sensitivity } from './compare/sensitivity.tsx'
import { Sets } from './compare/sets.tsx'
import { Statistics } from './compare/statistics.tsx'
import { ShareOfVoice } from './compare/voice.tsx'
import { Week } from './compare/week.tsx'
import { Filters } from './overview/filters.tsx'
import { filesOf, keyOfQuery } from './overview/query.ts'
import { useRequest } from './request.ts'
import { shownData, type ViewProps } from './view.ts'

const Measure = (): JSX.Element => {
  const { state, go } = useNavigation()
  const { words } = useReader()
  const { compare, metrics: named } = words
  return (
    <Choice
      label={compare.metric}
      value={state.question.metric}
      options={families.map((family) => ({
        label: compare.families[family],
        options: metricsOf(family).map(({ key, definedBy }) => ({
          value: key,
          label: definedBy === null ? named[key].name : `${named[key].name} (${compare.definedBy(definedBy)})`,
        })),
      }))}
      onChoose={(metric) => go({ question: { ...state.question, metric: metric as MetricKey } })}
    />
  )
}

const Compared = ({ reply }: { readonly reply: CompareReply }): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const { metric } = state.question
  const marked = useMarked()
  const told = useMemo(() => distribution.tell(reply, reader, { metric: null, marked }), [reply, reader, marked])
  const query = { ...fileQuery(state, reply.data, reader.language), metric }
  const { compare } = reader.words
  return (
    <section aria-labelledby="pages">
      <h2 id="pages">{compare.distribution}</h2>
      <Guard>
        <Figure
          name="distribution"
          reply={reply}
          label={compare.distribution}
          told={told}
          files={filesOf('distribution', query)}
          anchor={metric}
        />
      </Guard>
      <Finding reply={reply} />
      <Statistics reply={reply} />
    </section>
  )
}

export const Compare = ({ datasets }: ViewProps): JSX.Element => {
  const { state } = useNavigation()
  const { compare } = useReader().words
  const data = datasets.value === null ? null : shownData(state, datasets.value)
  const query = data === null ? null : { ...compareQuery(state, data), metric: state.question.metric }
  const reply = useRequest(query === null ? null : keyOfQuery(query), (signal) =>
    ask('compare', { query: query ?? {}, signal }),
  )
  const pages = useRequest(data, (signal) => ask('pages', { query: { data: data ?? 'real' }, signal }))
  const actors = useRequest(data, (signal) => ask('actors', { query: { data: data ?? 'real' }, signal }))
  return (
    <>
      <h1 tabIndex={-1}>{compare.title}</h1>
      <p class="lead">{compare.lead}</p>
      <Answered request={datasets} size="filters">
        {(known) => (
          <>
            <Filters datasets={known} reply={reply.value} />
            <form class="asked" aria-label={compare.title} onSubmit={(event) => event.preventDefault()}>
              <Sets
                actors={actors.value?.actors ?? []}
                pages={(pages.value?.pages ?? []).filter(
                  ({ platform }) => platform === (state.platform ?? reply.value?.platform),
                )}
                told={reply.value?.sets ?? null}
              />
              <Measure />
              <Posts />
            </form>
            <CompareContents />
            <Answered request={reply} size="page">
              {(answered) => (
                <>
                  <Compared reply={answered} />
                  <Guard>
                    <Course data={answered.data} />
                  </Guard>
                  <Guard>
                    <BesidePeriod data={answered.data} period={answered} />
                  </Guard>
                  <Guard>
                    <Sensitivity data={answered.data} />
                  </Guard>
                  <Guard>
                    <EffortAndReturn data={answered.data} />
                  </Guard>
                  <Guard>
                    <ShareOfVoice data={answered.data} />
                  </Guard>
                  <Guard>
                    <Concentration data={answered.data} />
                  </Guard>
                  <Guard>
                    <PageByPage data={answered.data} />
                  </Guard>
                  <Guard>
                    <Ranking data={answered.data} />
                  </Guard>
                  <Guard>
                    <Week data={answered.data} />
                  </Guard>
                  <Guard>
                    <Formats data={answered.data} />
                  </Guard>
                </>
              )}
            </Answered>
          </>
        )}
      </Answered>
    </>
  )
}
