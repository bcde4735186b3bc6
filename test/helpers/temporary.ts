// Temporary folders of tests: made under the system's own, removed when the test or the file that asked is done.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const made: string[] = []

/** A new empty folder, removed after the last test of the file that asks for it. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'porte-voix-test-'))
  made.push(folder)
  return folder
}

afterAll(() => {
  // Windows keeps a SQLite file locked for a moment after it was closed.
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})
