// The list of metrics: the registry as data, with its words in the reader's language.

import type { Express } from 'express'
import type { Reply } from '../../data/model/contract.ts'
import { platformsGiving } from '../../data/model/metrics/giving.ts'
import { type ListedMetric, metrics } from '../../data/model/metrics/index.ts'
import type { Messages } from '../../data/model/words/index.ts'
import { readerFor } from '../words.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'

type Row = Reply<'metrics'>['metrics'][number]

const rowOf = (metric: ListedMetric, named: Messages['metrics']): Row => {
  const words = named[metric.key]
  const [low, high] = metric.range
  return {
    key: metric.key,
    family: metric.family,
    isMain: metric.isMain,
    name: words.name,
    unitName: words.unit,
    explanation: `${words.plain} ${words.formula}`,
    unit: metric.unit,
    shownTimes: metric.shownTimes,
    range: [low, high],
    direction: metric.direction,
    platforms: platformsGiving(metric).map(({ key }) => key),
    definedBy: metric.definedBy,
    formula: metric.formula,
    citation: metric.citation,
    isFormulaRead: metric.isFormulaRead,
    needs: metric.needs,
    example: { ...metric.example },
  }
}

export const metricRoutes = (app: Express, { language }: Pick<AppParts, 'language'>): void => {
  serve(app, 'metrics', async ({ query: { lang = language } }) => {
    const { words } = await readerFor(lang)
    return { language: lang, metrics: [...metrics.values()].map((metric) => rowOf(metric, words.metrics)) }
  })
}
