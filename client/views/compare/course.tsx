// The measure over time, by the step of time chosen: the figure of the trend with its numbers.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Dataset, SeriesReply } from '../../../data/model/contract.ts'
import { bucketKinds } from '../../../data/model/periods.ts'
import { stateAgeSentence } from '../../../data/model/words/reserves.ts'
import { trendSaid } from '../../../data/model/words/times.ts'
import { ask } from '../../api.ts'
import { trend } from '../../charts/trend.tsx'
import { Choice } from '../../ui/fields.tsx'
import { Figure } from '../../ui/figure.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { filesOf, keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import { TrendDates } from './dates.tsx'
import { compareQuery, fileQuery } from './query.ts'
import { plainly, Told } from './told.tsx'

/** Days of the oldest state carried forward anywhere on the lines; null without one. */
const oldestState = ({ lines }: SeriesReply): number | null => {
  const days = lines.flat().flatMap((point) => (point.oldestState === null ? [] : [point.oldestState]))
  return days.length === 0 ? null : Math.max(...days)
}

const Trends = ({ reply }: { readonly reply: SeriesReply }): JSX.Element => {
  const reader = useReader()
  const age = stateAgeSentence(oldestState(reply), reader)
  return (
    <Told
      said={[...reply.sets.map((_, set) => trendSaid(set, reply, reader)), ...(age === null ? [] : [plainly(age)])]}
    />
  )
}

export const Course = ({ data }: { readonly data: Dataset }): JSX.Element => {
  const reader = useReader()
  const { state, go } = useNavigation()
  const { compare } = reader.words
  const { question } = state
  const asked = { metric: question.metric, ...(question.by !== 'month' && { by: question.by }) }
  const query = { ...compareQuery(state, data), ...asked }
  const series = useRequest(keyOfQuery(query), (signal) => ask('series', { query, signal }))
  const told = useMemo(
    () => (series.value === null ? null : trend.tell(series.value, reader, { metric: series.value.metric })),
    [series.value, reader],
  )
  return (
    <section aria-labelledby="course">
      <h2 id="course">{compare.trend}</h2>
      <Choice
        label={compare.by}
        value={question.by}
        options={bucketKinds.map((key) => ({ value: key, label: compare.steps[key] }))}
        onChoose={(key) =>
          go({ question: { ...question, by: bucketKinds.find((known) => known === key) ?? question.by } })
        }
      />
      <Answered request={series} size="of-course">
        {(reply) => (
          <>
            {told !== null && (
              <Figure
                name="trend"
                reply={reply}
                label={told.table.caption}
                told={told}
                files={filesOf('trend', { ...fileQuery(state, data, reader.language), ...asked })}
                anchor={question.metric}
              />
            )}
            <Trends reply={reply} />
            <TrendDates data={data} onChange={series.retry} />
          </>
        )}
      </Answered>
    </section>
  )
}
