// A file that is written to while it is read: its rows would be those of neither its hash nor its kept bytes.

import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importFile } from '../../../server/ingest/ingest.ts'
import { folderOf } from '../../../server/ingest/received.ts'
import type { ImportRequest } from '../../../server/ingest/request.ts'
import { openStore } from '../../../server/store/open.ts'
import { root } from '../../helpers/code.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'

const text = readFileSync(join(root, 'test/fixtures/sources/crowdtangle-facebook/after-2021.csv'))

const asked = (path: string): ImportRequest => ({
  path,
  file: 'export.csv',
  source: null,
  actor: null,
  newActor: null,
  observedAt: null,
  zone: null,
  page: null,
  by: 'command',
  isAllOrNothing: false,
  isDryRun: false,
  isTextKept: true,
  now: '2026-11-22T12:00:00Z',
})

test.each([
  ['grows', (path: string) => appendFileSync(path, text.subarray(text.indexOf('\n') + 1)), 'changed-meanwhile', 0],
  ['is written over', (path: string) => writeFileSync(path, 'a,b\n1,2\n'), 'changed-meanwhile', 0],
  ['is deleted, but open', (path: string) => rmSync(path), undefined, 1],
  ['stays as it is', () => {}, undefined, 1],
])('a file that %s while it is read', async (_, change, code, kept) => {
  const folder = temporaryFolder()
  const store = openStore(join(folder, 'portevoix.db'))
  try {
    const path = join(folder, 'export.csv')
    writeFileSync(path, text)
    const before = store.contentHash()
    let isChanged = false
    const { report } = await importFile(store, asked(path), () => {
      if (!isChanged) change(path)
      isChanged = true
    })
    expect(isChanged).toBe(true)
    expect(report.error?.code).toBe(code)
    expect(report.importId === null).toBe(code !== undefined)
    expect(store.contentHash() === before).toBe(code !== undefined)
    expect(store.imports.count()).toBe(kept)
    expect(readdirSync(folderOf(store.file))).toHaveLength(kept)
  } finally {
    store.close()
  }
})
