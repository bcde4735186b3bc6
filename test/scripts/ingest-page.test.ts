// `npm run ingest -- FILE --page ADDRESS` as a person runs it, in two languages.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readerOf } from '../../data/model/words/index.ts'
import { jsonLines, run } from '../helpers/command.ts'
import { temporaryFolder } from '../helpers/temporary.ts'

const folder = temporaryFolder()
const database = join(temporaryFolder(), 'portevoix.db')
const file = join(folder, 'overview.csv')
writeFileSync(
  file,
  'Date,Impressions,Engagements,New follows,Unfollows,Profile visits\n"Fri, Mar 21, 2025",9,3,2,1,4\n',
)
const ingest = (args: readonly string[], language: 'fr' | 'en' = 'fr') =>
  run('ingest.ts', [file, ...args], { database, language })

test.each(['fr', 'en'] as const)('what is no page, no page at all, and a page elsewhere: %s', async (language) => {
  const { faults, commands } = readerOf(language).words
  const wrong = await ingest(['--page', 'mon association'], language)
  expect(wrong).toMatchObject({ code: 2, out: '' })
  expect(wrong.err.trim()).toBe(commands.badPage('mon association'))
  const none = await ingest([], language)
  expect(none.code).toBe(1)
  expect(none.err).toContain(faults.files['page-not-named'])
  const elsewhere = await ingest(['--page', 'https://www.facebook.com/associationdemo07'], language)
  expect(elsewhere.code).toBe(1)
  expect(elsewhere.err).toContain(faults.files['page-elsewhere'])
  expect(commands.ingestHelp).toContain('--page')
})

test('the page that was named has the values; named again nothing is new; another page is another import', async () => {
  const [first] = jsonLines(await ingest(['--page', 'https://x.com/asso_demo_07', '--json']))
  expect(first).toMatchObject({ source: 'x-overview', read: 1, inserted: 1, rejected: 0 })
  const [again] = jsonLines(await ingest(['--page', 'twitter.com/Asso_Demo_07', '--json']))
  expect(again).toMatchObject({ importId: (first as { importId: number }).importId, unchanged: 1 })
  const [other] = jsonLines(await ingest(['--page', 'https://x.com/asso_demo_08', '--json']))
  expect(other).toMatchObject({ inserted: 1 })
})
