// The process that imports bad files and is measured while it does: `bad` or `changed`, how many, and a seed. It prints what
// it counted and the most memory it held; a file that breaks the rules ends it with its smallest example.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { badFiles } from '../server/ingest/bad-files.ts'
import { mutations } from '../server/ingest/changed-files.ts'
import { importAll } from '../server/ingest/check-file.ts'

const [kind, count, seed] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'porte-voix-test-'))
try {
  const amount = { numRuns: Number(count), seed: Number(seed) }
  const tally = await importAll(kind === 'bad' ? badFiles : mutations, folder, amount)
  // Linux and macOS count in kB here (Node makes them equal).
  console.log(JSON.stringify({ ...tally, peakMB: process.resourceUsage().maxRSS / 1024 }))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
