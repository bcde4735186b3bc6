// The same bytes again, then the same file with one changed row: how fast nothing is done, and that one row is one update.
// The design asks for it at a million rows: --size ML.

import { join } from 'node:path'
import { atMost, type BenchRow, plain } from '../bench-row.ts'
import { sizes, writeCrowdTangle } from '../generate.ts'
import { ingest } from '../ingest-command.ts'

export const again: BenchRow = {
  key: 'again',
  says: 'the same file again, then with one changed row',
  run: async (bench) => {
    const rows = sizes[bench.size]
    const database = join(bench.folder, 'again', 'portevoix.db')
    await ingest(bench.file(rows), database)
    bench.say('the same file again')
    const same = await ingest(bench.file(rows), database)
    // Named a day later: the name states when a file was exported, and the newest reading is the current one.
    const changedFile = join(bench.folder, '2024-06-02-10-00-00-EDT-Historical-Report-Changed.csv')
    writeCrowdTangle(changedFile, { rows, changedRow: Math.floor(rows / 2) })
    bench.say('one changed row')
    const changed = await ingest(changedFile, database)
    const { inserted, updated, unchanged } = changed.counts
    return [
      atMost('same file again', same.seconds, 's', 1),
      atMost('same file again: peak memory', same.peakMB, 'MB', 250),
      atMost('same file again: rows not unchanged', rows - same.counts.unchanged, 'rows', 0),
      plain('one changed row', changed.seconds, 's'),
      atMost('one changed row: peak memory', changed.peakMB, 'MB', 250),
      { ...plain('one changed row: updated', updated, 'rows'), goal: 'exactly 1', isMet: updated === 1 },
      atMost('one changed row: inserted', inserted, 'rows', 0),
      plain('one changed row: unchanged', unchanged, 'rows'),
    ]
  },
}
