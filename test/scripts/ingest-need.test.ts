// `npm run ingest -- FILE --need KEY` as a person runs it, in two languages.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtInIndicators } from '../../data/model/territories/need.ts'
import { readerOf } from '../../data/model/words/index.ts'
import { jsonLines, run } from '../helpers/command.ts'
import { temporaryFolder } from '../helpers/temporary.ts'

const folder = temporaryFolder()
const database = join(temporaryFolder(), 'portevoix.db')
const file = join(folder, 'apa.csv')
writeFileSync(
  file,
  'Code;Département;Bénéficiaires à domicile;Bénéficiaires en établissement\n1;Ain;1 234;900\n2A;Corse-du-Sud;456;300\n;France entière;1 690;1 200\n',
)
const ingest = (args: readonly string[], language: 'fr' | 'en' = 'fr') => run('ingest.ts', args, { database, language })

test.each(['fr', 'en'] as const)('what is wrong with an answer, and what is missing: %s', async (language) => {
  const { faults, commands, needImport } = readerOf(language).words
  const { command } = needImport
  const wrong: readonly (readonly [readonly string[], string])[] = [
    [['--need', 'APA à domicile'], command.badNeed('APA à domicile', builtInIndicators.join(', '))],
    [['--need', 'pch', '--unit', 'couples'], command.badUnit('couples')],
    [['--need', 'pch', '--level', 'commune'], command.badLevel('commune')],
    [['--need', 'pch', '--source-address', 'exemple'], command.badAddress('exemple')],
  ]
  for (const [args, said] of wrong) {
    const { code, err } = await ingest([file, ...args], language)
    expect([code, err.trim()]).toEqual([2, said])
  }
  const open = await ingest([file, '--need', 'apa-home'], language)
  expect(open.code).toBe(1)
  expect(open.err).toContain(faults.files['need-incomplete'])
  expect(open.err).toContain('Bénéficiaires en établissement')
  for (const option of ['--need', '--column', '--label', '--unit', '--level', '--vintage', '--source-title'])
    expect(commands.ingestHelp).toContain(option)
  const other = join(folder, 'other.csv')
  writeFileSync(other, 'a,b\n1,2\n')
  const none = await ingest([other, '--need', 'pch'], language)
  expect(none.err).toContain(faults.files['no-territories'])
})

test('a table is stored with what is said of it; again, nothing is new; undone and redone', async () => {
  const args = [file, '--need', 'apa-home', '--column', 'Bénéficiaires à domicile', '--vintage', '2023-12', '--json']
  const [first] = jsonLines(await ingest(args))
  expect(first).toMatchObject({ source: 'need-table', read: 2, inserted: 2, rejected: 0, leftAside: 1 })
  const { importId } = first as { importId: number }
  expect(jsonLines(await ingest(args))).toMatchObject([{ importId, read: 2, inserted: 0, unchanged: 2 }])
  expect((await ingest(['--undo', String(importId)])).code).toBe(0)
  expect((await ingest(['--redo', String(importId)])).code).toBe(0)
  const told = await ingest([file, '--label', 'En établissement', '--column', 'Bénéficiaires en établissement'], 'en')
  expect(told.out).toContain(readerOf('en').words.needImport.leftAside(1, readerOf('en').formats))
})
