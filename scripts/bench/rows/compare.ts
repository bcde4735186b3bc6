// Comparisons over twelve months of a million posts, as a reader asks for them: over HTTP, cold (data just opened, nothing
// in memory) and warm (an address that was not asked before, over months that were).

import { metrics } from '../../../data/model/metrics/index.ts'
import type { Bench, BenchRow, Measure } from '../bench-row.ts'
import { millionPosts } from '../million.ts'
import { serve, told } from '../serving.ts'

const [coldTurns, warmTurns] = [10, 40]

/** Metrics of our own definition, which may stand in one figure. */
const ours = [...metrics.values()].filter((metric) => metric.definedBy === null).map(({ key }) => key)
const figures = [
  ['gap figure', '/api/compare?'],
  ['12 months of posts, one metric', '/api/compare?metric=interactions-median&'],
  [`all ${ours.length} metrics`, `/api/compare?metric=${ours.join(',')}&`],
] as const

export const compareRow: BenchRow = {
  key: 'compare',
  says: 'comparisons over twelve months of a million posts, 2,000 resamples',
  run: async (bench: Bench) => {
    const database = await millionPosts(bench)
    const measures: Measure[] = []
    for (const [name, address] of figures) {
      const cold: number[] = []
      for (let turn = 0; turn < coldTurns; turn += 1) {
        const serving = await serve(database)
        cold.push(await serving.ask(`${address}tolerance=${30 + turn}`))
        await serving.stop()
      }
      const serving = await serve(database)
      await serving.ask(`${address}tolerance=29`)
      const warm: number[] = []
      // Another tolerance is another address: the reply is worked out, not remembered.
      for (let turn = 0; turn < warmTurns; turn += 1) warm.push(await serving.ask(`${address}tolerance=${50 + turn}`))
      await serving.stop()
      measures.push(...told(`${name}, cold`, cold, 400), ...told(`${name}, warm`, warm, 100))
    }
    return measures
  },
}
