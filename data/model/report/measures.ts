// The measures that the report for the board places a page in: how far it is heard, how often it speaks, how it is answered. What
// its cover says and what its figure shows are these, so that nothing is claimed without its evidence. Pure.

import type { StandingPage } from '../contract.ts'
import { mainMetric, panelFamilies } from '../metrics/index.ts'

export const reportMeasures: readonly string[] = panelFamilies.map(mainMetric)

/** The page with these measures alone. */
export const inReportMeasures = (page: StandingPage): StandingPage => ({
  ...page,
  metrics: page.metrics.filter(({ metric }) => reportMeasures.includes(metric)),
})
