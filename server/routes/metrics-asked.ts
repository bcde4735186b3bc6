// The metrics that a query names, checked.

import {
  gapMetrics,
  isMetricKey,
  type ListedMetric,
  mayStandTogether,
  metrics,
} from '../../data/model/metrics/index.ts'
import { BadRequest } from '../problem.ts'

/** @throws BadRequest for what is no metric */
export const metricOf = (key: string): ListedMetric => {
  const metric = isMetricKey(key) ? metrics.get(key) : undefined
  if (metric === undefined)
    throw new BadRequest(`metric: found "${key}", expected one of ${[...metrics.keys()].join(', ')}`)
  return metric
}

/** A list of keys as a query writes it, `followers,comments-per-post`; without one those of the gap figure. @throws BadRequest */
export const metricsAsked = (list: string | undefined): readonly ListedMetric[] => {
  const keys: readonly string[] = list?.split(',') ?? gapMetrics
  const chosen = keys.map(metricOf)
  if (!mayStandTogether(keys))
    throw new BadRequest('metric: definitions of different publishers do not stand in one figure; ask for them apart')
  return chosen
}

/** @throws BadRequest unless it names one metric */
export const oneMetric = (list: string): ListedMetric => {
  const [metric, another] = metricsAsked(list)
  if (metric === undefined || another !== undefined)
    throw new BadRequest(`metric: found "${list}", expected one key such as followers`)
  return metric
}
