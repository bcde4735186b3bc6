// `npm run topics` as a person runs it: where the reading stands, lists out and in, agreement, and what it refuses.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { openReal } from '../../server/ingest/open-real.ts'
import { jsonLines, run } from '../helpers/command.ts'
import { temporaryFolder } from '../helpers/temporary.ts'
import { storeTexts } from '../server/topics/stored.ts'

const folder = temporaryFolder()
const database = join(folder, 'topics.db')
const settings = { database, language: 'en' } as const
const texts = [
  'Un séjour de répit pour les proches aidants',
  'Une chaise longue au jardin',
  'Notre nouvelle carte bancaire',
]

beforeAll(async () => {
  const store = await openReal(database, '2026-06-15T10:00:00Z')
  storeTexts(
    store,
    texts.map((text, at) => ({ externalId: String(at), text })),
    '2024-06-01T00:00:00Z',
  )
  store.close()
})

test('says what waits, reads it, and counts posts by topic', async () => {
  const before = await run('topics.ts', [], settings)
  expect(before.code).toBe(0)
  expect(before.out).toContain('3 posts wait to be read')
  const [read] = jsonLines(await run('topics.ts', ['--recount', '--json'], settings))
  expect(read).toMatchObject({ recounted: 3, posts: 3, read: 3, pending: 0, stale: 0, withTopic: 1 })
  const after = await run('topics.ts', [], { ...settings, language: 'fr' })
  expect(after.out).toMatch(/Répit +1\n/)
  expect(after.out).not.toContain('\u202f')
})

test('writes the lists, takes them back changed, and reads the posts again', async () => {
  const file = join(folder, 'lists.csv')
  expect((await run('topics.ts', ['--csv', file], settings)).out).toContain('329 terms')
  writeFileSync(file, `${readFileSync(file, 'utf8')}repit,chaise longue,no,no,no,\r\n`)
  const [taken] = jsonLines(await run('topics.ts', ['--import', file, '--json'], settings))
  expect(taken).toMatchObject({ added: 1, changed: 0, recounted: 1, withTopic: 2 })
  writeFileSync(file, `${readFileSync(file, 'utf8')}repit,"un, deux",no,no,no,\r\n`)
  const refused = await run('topics.ts', ['--import', file], settings)
  expect(refused.code).toBe(1)
  expect(refused.err).toContain('line 332')
  expect(refused.err).toContain('single sentence')
})

test('tells the agreement with invented posts, and that it is no validation', async () => {
  const { out } = await run('topics.ts', ['--agreement'], settings)
  expect(out).toContain('219 invented posts: this is no validation')
  expect(out).toContain('Your own codings: 0 posts')
})

test.each([
  [['--nix'], 'There is no option --nix', 2],
  [['file.csv'], 'There is no option file.csv', 2],
  [['--csv'], 'A value is missing after the option --csv', 2],
  [['--import', join(folder, 'nowhere.csv')], 'cannot be', 1],
])('%j is refused', async (args, told, code) => {
  const ran = await run('topics.ts', args, settings)
  expect(ran.code).toBe(code)
  expect(ran.err).toContain(told)
})
