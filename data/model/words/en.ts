// English. Same sections as French, which defines the type.

import { api } from './en/api.ts'
import { charts } from './en/charts.ts'
import { commands } from './en/commands.ts'
import { compare } from './en/compare.ts'
import { coverage } from './en/coverage.ts'
import { data } from './en/data.ts'
import { engagementMetrics } from './en/engagement-metrics.ts'
import { faults } from './en/faults.ts'
import { findings } from './en/findings.ts'
import { furtherMetrics } from './en/further-metrics.ts'
import { furtherStatistics } from './en/further-statistics.ts'
import { groups } from './en/groups.ts'
import { locale } from './en/locale.ts'
import { mapping } from './en/mapping.ts'
import { matching } from './en/matching.ts'
import { method } from './en/method.ts'
import { metricFindings } from './en/metric-findings.ts'
import { metrics } from './en/metrics.ts'
import { names } from './en/names.ts'
import { overview } from './en/overview.ts'
import { provenance } from './en/provenance.ts'
import { relations } from './en/relations.ts'
import { reserves } from './en/reserves.ts'
import { sets } from './en/sets.ts'
import { shell } from './en/shell.ts'
import { standing } from './en/standing.ts'
import { suggestions } from './en/suggestions.ts'
import { technical } from './en/technical.ts'
import { times } from './en/times.ts'
import { topicCommand } from './en/topic-command.ts'
import { topicScreen } from './en/topic-screen.ts'
import { topics } from './en/topics.ts'
import { transfer } from './en/transfer.ts'
import { trendFindings } from './en/trend-findings.ts'
import type { Messages } from './fr.ts'

export const en: Messages = {
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
