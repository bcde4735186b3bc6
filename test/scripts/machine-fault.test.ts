// What the machine refuses is told in a sentence and changes nothing: a file that is no database, a folder where none can be
// made, a full disk.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readerOf } from '../../data/model/words/index.ts'
import { machineFaultText } from '../../scripts/machine-fault.ts'
import { run } from '../helpers/command.ts'
import { temporaryFolder } from '../helpers/temporary.ts'

const folder = temporaryFolder()
const plainText = join(folder, 'notes.txt')
writeFileSync(
  plainText,
  'Ceci n’est pas une base de données, seulement un texte assez long pour qu’on le lise.\n'.repeat(9),
)

test.each(['fr', 'en'] as const)('a file that is no database is named, and left as it is (%s)', async (language) => {
  const before = readFileSync(plainText)
  const { code, err } = await run('run.js', ['ingest', 'nothing.csv'], { database: plainText, language })
  expect(code).toBe(2)
  expect(err.trim()).toBe(readerOf(language).words.commands.machine.notDatabase(plainText))
  expect(readFileSync(plainText)).toEqual(before)
})

test('a database in a folder that cannot be had is no stack trace', () => {
  const error = Object.assign(new Error('EACCES: permission denied, mkdir'), { code: 'EACCES', path: '/elsewhere' })
  expect(machineFaultText(error)).toContain('/elsewhere')
})

test.each([
  ['ENOSPC', 'disque est plein'],
  ['SQLITE_FULL', 'disque est plein'],
  ['SQLITE_READONLY_DIRECTORY', 'accès est refusé'],
  ['SQLITE_BUSY', 'occupée'],
])('%s says %s', (code, said) => {
  const shown = machineFaultText(Object.assign(new Error('any'), { code }))
  expect(shown ?? '').toContain(said)
})

test.each([[new TypeError('x is not a function')], ['text'], [null], [{ code: 'SQLITE_CONSTRAINT' }]])(
  'a bug keeps its stack: %j',
  (error) => {
    expect(machineFaultText(error)).toBe(null)
  },
)
