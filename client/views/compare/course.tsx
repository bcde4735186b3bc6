// The measure over time, by the step of time chosen: the figure of the trend with its numbers.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Dataset } from '../../../data/model/contract.ts'
import { bucketKinds } from '../../../data/model/periods.ts'
import { ask } from '../../api.ts'
import { figures } from '../../charts/index.ts'
import { Choice } from '../../ui/fields.tsx'
import { Figure } from '../../ui/figure.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { filesOf, keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import { compareQuery, fileQuery } from './query.ts'

export const Course = ({ data }: { readonly data: Dataset }): JSX.Element => {
  const reader = useReader()
  const { state, go } = useNavigation()
  const { compare } = reader.words
  const { question } = state
  const asked = { metric: question.metric, ...(question.by !== 'month' && { by: question.by }) }
  const query = { ...compareQuery(state, data), ...asked }
  const series = useRequest(keyOfQuery(query), (signal) => ask('series', { query, signal }))
  const told = useMemo(
    () => (series.value === null ? null : figures.trend.tell(series.value, reader, { metric: series.value.metric })),
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
      <Answered request={series} size="trend">
        {() =>
          told !== null && (
            <Figure
              name="trend"
              label={told.table.caption}
              told={told}
              files={filesOf('trend', { ...fileQuery(state, data, reader.language), ...asked })}
              anchor={question.metric}
            />
          )
        }
      </Answered>
    </section>
  )
}
