// French, the language of the product: its shape is the type every other language must have. One file a section beside this one.

import { api } from './fr/api.ts'
import { charts } from './fr/charts.ts'
import { commands } from './fr/commands.ts'
import { compare } from './fr/compare.ts'
import { coverage } from './fr/coverage.ts'
import { data } from './fr/data.ts'
import { engagementMetrics } from './fr/engagement-metrics.ts'
import { faults } from './fr/faults.ts'
import { findings } from './fr/findings.ts'
import { furtherMetrics } from './fr/further-metrics.ts'
import { furtherStatistics } from './fr/further-statistics.ts'
import { groups } from './fr/groups.ts'
import { locale } from './fr/locale.ts'
import { mapping } from './fr/mapping.ts'
import { matching } from './fr/matching.ts'
import { method } from './fr/method.ts'
import { metricFindings } from './fr/metric-findings.ts'
import { metrics } from './fr/metrics.ts'
import { names } from './fr/names.ts'
import { overview } from './fr/overview.ts'
import { provenance } from './fr/provenance.ts'
import { relations } from './fr/relations.ts'
import { reserves } from './fr/reserves.ts'
import { sets } from './fr/sets.ts'
import { shell } from './fr/shell.ts'
import { standing } from './fr/standing.ts'
import { suggestions } from './fr/suggestions.ts'
import { technical } from './fr/technical.ts'
import { times } from './fr/times.ts'
import { topicCommand } from './fr/topic-command.ts'
import { topicScreen } from './fr/topic-screen.ts'
import { topics } from './fr/topics.ts'
import { transfer } from './fr/transfer.ts'
import { trendFindings } from './fr/trend-findings.ts'
import type { Locale } from './locale.ts'

export const fr = {
  api,
  charts,
  commands,
  compare,
  coverage,
  data,
  faults,
  findings: { ...findings, metrics: { ...findings.metrics, ...metricFindings }, trend: trendFindings },
  groups,
  locale,
  mapping,
  matching,
  method: {
    ...method,
    statistics: { ...method.statistics, each: { ...method.statistics.each, ...furtherStatistics } },
  },
  metrics: { ...metrics, ...engagementMetrics, ...furtherMetrics },
  names,
  overview,
  provenance,
  relations,
  reserves,
  sets,
  shell,
  standing,
  suggestions,
  topicScreen,
  technical,
  times,
  topicCommand,
  topics,
  transfer,
}

/** Same keys, with texts and functions of any wording. */
type Worded<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Worded<T[K]> }
export type Messages = Omit<Worded<typeof fr>, 'locale'> & { readonly locale: Locale }
export type Section<K extends keyof typeof fr> = Messages[K]
