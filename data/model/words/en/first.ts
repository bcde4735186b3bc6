// The words that the first screen needs, in English: loaded with it, so they are kept few. One file a section beside this one.

import { charts } from './charts.ts'
import { compare } from './compare.ts'
import { coverage } from './coverage.ts'
import { effortFigure } from './effort-figure.ts'
import { engagementMetrics } from './engagement-metrics.ts'
import { findings } from './findings.ts'
import { furtherMetrics } from './further-metrics.ts'
import { groups } from './groups.ts'
import { locale } from './locale.ts'
import { metricFindings } from './metric-findings.ts'
import { metrics } from './metrics.ts'
import { names } from './names.ts'
import { overview } from './overview.ts'
import { places } from './places.ts'
import { provenance } from './provenance.ts'
import { published } from './published.ts'
import { relations } from './relations.ts'
import { reserves } from './reserves.ts'
import { sets } from './sets.ts'
import { shell } from './shell.ts'
import { technical } from './technical.ts'
import { times } from './times.ts'
import { topics } from './topics.ts'
import { trendFindings } from './trend-findings.ts'
import { voice } from './voice.ts'

export const first = {
  charts,
  compare,
  coverage,
  effortFigure,
  findings: { ...findings, metrics: { ...findings.metrics, ...metricFindings }, trend: trendFindings },
  groups,
  locale,
  metrics: { ...metrics, ...engagementMetrics, ...furtherMetrics },
  names,
  overview,
  places,
  provenance,
  published,
  relations,
  reserves,
  sets,
  shell,
  technical,
  times,
  topics,
  voice,
}
