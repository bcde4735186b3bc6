// Import of a CrowdTangle file, checked, deduplicated, rolled up and committed, beside the opponents on the same file.

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { atLeast, atMost, type Bench, type BenchRow, type Measure, plain } from '../bench-row.ts'
import { sizes } from '../generate.ts'
import { ingest } from '../ingest-command.ts'
import { medianBy } from '../measure.ts'
import { opponents } from '../opponents.ts'

/** `afterwards`: seconds in which topics and columns of posts are made, once the import is committed and told. */
type Taken = { readonly seconds: number; readonly peakMB: number | null; readonly afterwards?: number }

const ours = async (bench: Bench, rows: number): Promise<Taken> => {
  const folder = join(bench.folder, 'import')
  const ran = await ingest(bench.file(rows), join(folder, 'portevoix.db'))
  rmSync(folder, { recursive: true, force: true })
  if (ran.counts.inserted !== rows) throw new Error(`inserted ${ran.counts.inserted} of ${rows} rows`)
  return { seconds: ran.toldSeconds, peakMB: ran.peakMB, afterwards: ran.seconds - ran.toldSeconds }
}

export const importRow: BenchRow = {
  key: 'import',
  says: 'import of a CrowdTangle file into an empty database',
  run: async (bench) => {
    const rows = sizes[bench.size]
    const file = bench.file(rows)
    const mine: Taken[] = []
    const theirs = new Map<string, Taken[]>()
    // In turn, so that a slow minute of the machine falls on all of them.
    for (let turn = 0; turn < bench.repeats; turn += 1) {
      bench.say(`import ${rows} rows, turn ${turn + 1} of ${bench.repeats}`)
      mine.push(await ours(bench, rows))
      for (const { key, load } of opponents) {
        const database = join(bench.folder, `${key}.db`)
        const taken = await load(file, database)
        rmSync(database, { force: true })
        if (taken !== null) theirs.set(key, [...(theirs.get(key) ?? []), taken])
      }
    }
    const median = medianBy(mine, ({ seconds }) => seconds)
    const peaks = mine.map(({ peakMB }) => peakMB).filter((peak) => peak !== null)
    const measures: Measure[] = [
      plain('ours', median.seconds, 's'),
      plain('ours', rows / median.seconds, 'rows/s'),
      plain('ours, topics and columns after the commit', median.afterwards ?? null, 's'),
      atMost('ours, peak memory', peaks.length === 0 ? null : Math.max(...peaks), 'MB', 250),
    ]
    for (const { key, name } of opponents) {
      const taken = theirs.get(key)
      const seconds = taken === undefined ? null : medianBy(taken, (one) => one.seconds).seconds
      const ratio = seconds === null ? null : median.seconds / seconds
      measures.push(plain(name, seconds, 's', seconds === null ? 'not installed' : null))
      measures.push(atMost(`ours / ${name}`, ratio, 'x', key === 'sqlite3' ? 3 : 1))
    }
    if (bench.size === 'L') {
      bench.say(`import ${sizes.M} rows for the ratio`)
      const small = [await ours(bench, sizes.M), await ours(bench, sizes.M), await ours(bench, sizes.M)]
      const speedAtM = sizes.M / medianBy(small, ({ seconds }) => seconds).seconds
      measures.push(atLeast('rows/s at L / rows/s at M', rows / median.seconds / speedAtM, 'x', 0.8))
    }
    return measures
  },
}
