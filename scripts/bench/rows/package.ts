// A data package of a million posts, with all texts, and the way back: how long it takes and how much memory, which must not
// grow with the data.

import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { atMost, type BenchRow, plain } from '../bench-row.ts'
import { sizes } from '../generate.ts'
import { ingest } from '../ingest-command.ts'
import { run } from '../measure.ts'
import { millionPosts } from '../million.ts'

export const packageRow: BenchRow = {
  key: 'package',
  says: 'a data package of a million posts, and back',
  run: async (bench) => {
    const database = await millionPosts(bench)
    const out = join(bench.folder, 'package.zip')
    bench.say('writing the package')
    const written = await run({
      command: process.execPath,
      args: [resolve(import.meta.dirname, '../../export.ts'), '--out', out, '--texts', 'all'],
      env: { PORTEVOIX_DB: database },
    })
    if (written.code !== 0 || !existsSync(out)) throw new Error(written.stderr)
    bench.say('reading it back')
    const read = await ingest(out, join(bench.folder, 'package', 'portevoix.db'))
    const posts = sizes.ML
    return [
      plain('package: posts a second', posts / written.seconds, 'posts/s'),
      atMost('package: peak memory', written.peakMB, 'MB', 250),
      plain('package: size', statSync(out).size / 1e6, 'MB'),
      plain('package read back: posts a second', posts / read.seconds, 'posts/s'),
      atMost('package read back: peak memory', read.peakMB, 'MB', 250),
      atMost('package read back: rows rejected', read.counts.rejected, 'rows', 0),
    ]
  },
}
