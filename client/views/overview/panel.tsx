// One panel of the Overview: a measure as a distribution of pages, and its trend by month under it.

import type { JSX } from 'preact'
import { useId, useMemo } from 'preact/hooks'
import type { CompareReply } from '../../../data/model/contract.ts'
import type { panelFamilies } from '../../../data/model/metrics/index.ts'
import { twoSided } from '../../../data/model/two-sided.ts'
import { superioritySentence } from '../../../data/model/words/groups.ts'
import { technicalOf } from '../../../data/model/words/technical.ts'
import { trendSaid } from '../../../data/model/words/times.ts'
import { ask } from '../../api.ts'
import { distribution } from '../../charts/distribution.tsx'
import { trend } from '../../charts/trend.tsx'
import { engagementMetrics } from '../../location.ts'
import { Figure } from '../../ui/figure.tsx'
import { useMarked, useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { useRequest } from '../request.ts'
import { filesOf, keyOfQuery, pairQuery } from './query.ts'
import { Specialists } from './specialists.tsx'

type Props = {
  readonly family: (typeof panelFamilies)[number]
  readonly metric: string
  readonly reply: CompareReply
}

const EngagementChoice = (): JSX.Element => {
  const id = useId()
  const { state, go } = useNavigation()
  const { words } = useReader()
  return (
    <p class="measure">
      <label for={id}>{words.overview.engagementMeasure}</label>
      <select
        id={id}
        value={state.engagement}
        onChange={({ currentTarget: { value } }) =>
          go({ engagement: engagementMetrics.find((key) => key === value) ?? state.engagement })
        }
      >
        {engagementMetrics.map((key) => (
          <option key={key} value={key}>
            {words.metrics[key].name}
          </option>
        ))}
      </select>
    </p>
  )
}

const Trend = ({ metric, reply }: Omit<Props, 'family'>): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const { overview } = reader.words
  const query = { ...pairQuery(state, reply.data, null), metric }
  const series = useRequest(keyOfQuery(query), (signal) => ask('series', { query, signal }))
  const told = useMemo(
    () => (series.value === null ? null : trend.tell(series.value, reader, { metric: series.value.metric })),
    [series.value, reader],
  )
  const courses = useMemo(() => {
    const reply = series.value
    return reply === null ? [] : reply.sets.map((_, set) => trendSaid(set, reply, reader))
  }, [series.value, reader])
  return (
    <div class="trend">
      <h4>{overview.trend}</h4>
      <Answered request={series} size="trend">
        {(answered) =>
          told !== null && (
            <Figure
              name="trend"
              reply={answered}
              label={told.table.caption}
              told={told}
              files={filesOf('trend', { ...query, lang: reader.language })}
              anchor={metric}
              isHalfOnPaper
            />
          )
        }
      </Answered>
      <Specialists
        lines={courses.flatMap(({ plain, technical }) => (technical === null ? [] : [`${plain} ${technical}`]))}
      />
    </div>
  )
}

export const Panel = ({ family, metric, reply }: Props): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const { overview } = reader.words
  const marked = useMarked()
  const told = useMemo(() => distribution.tell(reply, reader, { metric, marked }), [reply, reader, metric, marked])
  const statistics = useMemo(() => {
    const sides = twoSided(reply)
    return [superioritySentence(metric, sides, reader), technicalOf(metric, sides, reader)]
  }, [reply, reader, metric])
  const query = { ...pairQuery(state, reply.data, reader.language), metric }
  return (
    <section class="panel" aria-labelledby={`panel-${family}`}>
      <h3 id={`panel-${family}`}>{overview.families[family]}</h3>
      <div class="explain">
        <p>{overview.familyLeads[family]}</p>
        {family === 'engagement' && <EngagementChoice />}
      </div>
      <Figure
        name="distribution"
        reply={reply}
        label={overview.families[family]}
        told={told}
        files={filesOf('distribution', query)}
        anchor={metric}
        isHalfOnPaper
      />
      <Specialists lines={statistics} />
      <Trend metric={metric} reply={reply} />
    </section>
  )
}
