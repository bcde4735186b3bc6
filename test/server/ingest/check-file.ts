// What holds of any file: it is imported as a person would, the import ends with a report, every rejection says where and
// why, and an import that fails leaves the content as it was.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { pageDraftOf } from '../../../data/model/platforms.ts'
import { expectations, fileFaults } from '../../../data/model/records.ts'
import { addBuiltInGrids } from '../../../server/grids.ts'
import { undoImport } from '../../../server/ingest/undo.ts'
import { openStore, type Store } from '../../../server/store/open.ts'
import { importInto } from './importing.ts'
import type { MadeFile } from './made-file.ts'

export type Tally = {
  files: number
  failed: number
  stored: number
  rejections: number
  faults: Record<string, number>
}
export const noTally = (): Tally => ({ files: 0, failed: 0, stored: 0, rejections: 0, faults: {} })

/** What a person answers who is asked for the page of a file. */
const pages: Readonly<Record<string, string>> = {
  facebook: 'https://www.facebook.com/associationdemo07',
  instagram: 'https://www.instagram.com/associationdemo07/',
  linkedin: 'https://www.linkedin.com/company/association-demo-07/',
  tiktok: 'https://www.tiktok.com/@association.demo07',
  x: 'https://x.com/asso_demo_07',
}

const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 1

/** @throws when anything is not as it must be; the content of the store is `before` again afterwards */
export const checkFile = async (
  store: Store,
  before: string,
  folder: string,
  file: MadeFile,
  tally: Tally,
): Promise<void> => {
  const path = join(folder, 'made')
  writeFileSync(path, file.bytes)
  const options = { file: file.name, zone: 'Europe/Paris', now: '2026-11-22T12:00:00Z', observedAt: '2026-11-20' }
  const asked = await importInto(store, path, options)
  // A file that names no page is asked which one it is of, and read for it.
  const address = pages[asked.recognised?.needsPageOn ?? '']
  const { report, rejections, preview } =
    address === undefined ? asked : await importInto(store, path, { ...options, page: pageDraftOf(address) })
  const fail = (why: string): never => {
    throw new Error(`${why}: ${JSON.stringify({ report, rejections: rejections.slice(0, 3) })}`)
  }
  tally.files += 1
  tally.rejections += rejections.length
  for (const { line, column, found, expected } of rejections) {
    if (!isWhole(line)) fail('a rejection without its line')
    if (column !== null && column.length > 1_200_000) fail('a rejection with an endless column')
    if (found.length > 400) fail('a rejection that says too much')
    if (!expectations.includes(expected)) fail('a rejection without a reason')
  }
  if (
    report.read !== report.inserted + report.updated + report.unchanged + report.rejected &&
    report.error === undefined
  )
    fail('rows that were not counted')
  if (preview.length > 10) fail('a preview of more than ten rows')
  if (report.importId === null) {
    tally.failed += 1
    const { error } = report
    if (error === undefined || !fileFaults.includes(error.code)) throw fail('a failure without a reason')
    if (error.line !== null && !isWhole(error.line)) fail('a fault on no line')
    if ((error.found?.length ?? 0) > 1_000) fail('a fault that says too much')
    tally.faults[error.code] = (tally.faults[error.code] ?? 0) + 1
  } else {
    tally.stored += 1
    undoImport(store, report.importId, '2026-11-22T12:00:00Z')
  }
  if (store.contentHash() !== before) fail('the content is not what it was')
}

export type Amount = { readonly numRuns: number; readonly seed: number }

/** Imports so many drawn files into one store; a failing one is made smaller before it is reported. */
export const importAll = async (files: fc.Arbitrary<MadeFile>, folder: string, amount: Amount): Promise<Tally> => {
  const store = openStore(':memory:')
  // A directory puts its organisations in camps of them.
  addBuiltInGrids(store, '2024-01-01')
  const before = store.contentHash()
  const tally = noTally()
  try {
    await fc.assert(
      fc.asyncProperty(files, (file) => checkFile(store, before, folder, file, tally)),
      amount,
    )
  } finally {
    store.close()
  }
  return tally
}
