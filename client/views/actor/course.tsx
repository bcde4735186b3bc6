// The page over time, beside the typical page of the other camp: the trend figure of one measure, which can be changed.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { metrics } from '../../../data/model/metrics/index.ts'
import { trendSaid } from '../../../data/model/words/times.ts'
import { ask } from '../../api.ts'
import { trend } from '../../charts/trend.tsx'
import { Choice } from '../../ui/fields.tsx'
import { Figure } from '../../ui/figure.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { Told } from '../compare/told.tsx'
import { figureQuery, filesOf, keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import type { OfPage } from './place.tsx'

export const Course = ({ page, reply }: OfPage): JSX.Element => {
  const reader = useReader()
  const { state, go } = useNavigation()
  const { ourPage, metrics: named } = reader.words
  const measures = page.metrics.map(({ metric }) => metric)
  const metric = measures.find((key) => key === state.local.measure) ?? 'posting-frequency'
  const others = reply.sets.filter((_, set) => set !== page.set).map(({ key }) => key)
  const query = { ...figureQuery(state, reply.data, null), set: [`page:${page.page.id}`, ...others], metric }
  const series = useRequest(keyOfQuery(query), (signal) => ask('series', { query, signal }))
  const told = useMemo(
    () => (series.value === null ? null : trend.tell(series.value, reader, { metric: series.value.metric })),
    [series.value, reader],
  )
  return (
    <>
      <p class="explain">{ourPage.besides(page.page.name)}</p>
      <Choice
        label={ourPage.courseMetric}
        value={metric}
        options={[...metrics.keys()]
          .filter((key) => measures.includes(key))
          .map((key) => ({ value: key, label: named[key].name }))}
        onChoose={(measure) => go({ local: { ...state.local, measure }, anchor: state.anchor }, 'replace')}
      />
      <Answered request={series} size="trend">
        {(answered) => (
          <>
            {told !== null && (
              <Figure
                name="trend"
                reply={answered}
                label={told.table.caption}
                told={told}
                files={filesOf('trend', { ...query, lang: reader.language })}
                anchor={metric}
              />
            )}
            <Told said={answered.sets.map((_, set) => trendSaid(set, answered, reader))} />
          </>
        )}
      </Answered>
    </>
  )
}
