// A seeded part of the bad files and of the changed good ones; `npm run test:long` imports 1,000 and 100,000 of them.

import { expect, test } from 'vitest'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { badFiles } from './bad-files.ts'
import { goodFiles, mutations } from './changed-files.ts'
import { importAll } from './check-file.ts'

test('bad files of any kind end in a report', async () => {
  const tally = await importAll(badFiles, temporaryFolder(), { numRuns: 60, seed: 31 })
  expect(tally.files).toBe(60)
  expect(tally.failed).toBeGreaterThan(30)
})

test('changed good files end in a report, and most are read as far as they can be', async () => {
  expect(goodFiles.length).toBeGreaterThan(40)
  const tally = await importAll(mutations, temporaryFolder(), { numRuns: 1_500, seed: 32 })
  expect(tally.files).toBe(1_500)
  expect(tally.stored).toBeGreaterThan(400)
  expect(tally.rejections).toBeGreaterThan(500)
})
