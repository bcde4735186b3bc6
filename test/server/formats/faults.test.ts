// What a reader is told of a bad row or file: where, what was found, what was expected, in each language.

import { expect, test } from 'vitest'
import { expectations, fileFaults } from '../../../data/model/records.ts'
import { languages, readerOf } from '../../../data/model/words/index.ts'

/** Any kind of blank as a plain one: which blank stands where is tested with the other words. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

const followers = { line: 14, column: 'Followers', found: '1,2K', expected: 'whole-number' } as const
const ragged = { line: 9, column: null, found: '38/40', expected: 'same-cell-count' } as const
const empty = { line: 3, column: 'URL ', found: '', expected: 'post-address' } as const

test('French', () => {
  const { rejectionLine, fileLine } = readerOf('fr').words.faults
  expect(plain(rejectionLine(followers))).toBe(
    'ligne 14, colonne « Followers » : « 1,2K » trouvé, attendu : un nombre entier',
  )
  expect(plain(rejectionLine(ragged))).toBe('ligne 9 : 38 cellules au lieu de 40')
  expect(plain(rejectionLine(empty))).toBe(
    'ligne 3, colonne « URL » : cellule vide, attendu : l’adresse d’une publication',
  )
  expect(plain(fileLine({ code: 'unclosed-quote', line: 7, column: 'Message', found: 'Bonjour' }))).toMatch(
    /^Un guillemet ouvert n’est jamais refermé.*\(ligne 7, colonne « Message » : « Bonjour »\)$/,
  )
})

test('what was found says what it counts, and names columns as a reader does', () => {
  const { fileLine } = readerOf('fr').words.faults
  const nowhere = { line: null, column: null }
  expect(plain(fileLine({ code: 'no-usable-rows', ...nowhere, found: '2' }))).toMatch(/ \(2 lignes refusées\)$/)
  expect(plain(fileLine({ code: 'rejected-rows', ...nowhere, found: '1' }))).toMatch(/ \(1 ligne refusée\)$/)
  expect(plain(fileLine({ code: 'missing-columns', ...nowhere, found: 'platform, value' }))).toMatch(
    / \(colonnes absentes : « réseau », « valeur »\)$/,
  )
})

test('English', () => {
  const { rejectionLine, fileLine } = readerOf('en').words.faults
  expect(rejectionLine(followers)).toBe('line 14, column “Followers”: found “1,2K”, expected a whole number')
  expect(rejectionLine(ragged)).toBe('line 9: 38 cells instead of 40')
  expect(rejectionLine(empty)).toBe('line 3, column “URL”: found an empty cell, expected the address of a post')
  expect(fileLine({ code: 'missing-columns', line: null, column: null, found: 'URL' })).toMatch(
    /\(missing column: “URL”\)$/,
  )
  expect(fileLine({ code: 'no-usable-rows', line: null, column: null, found: '1' })).toMatch(/ \(1 row refused\)$/)
  expect(fileLine({ code: 'missing-columns', line: null, column: null, found: 'platform, value' })).toMatch(
    /\(missing columns: “platform”, “value”\)$/,
  )
})

test.each(Object.keys(languages) as (keyof typeof languages)[])('%s says something of every fault', (language) => {
  const { faults } = readerOf(language).words
  for (const code of fileFaults) expect(faults.files[code]).toMatch(/^\p{Lu}.*\.$/u)
  for (const expected of expectations) expect(faults.expectations[expected].length).toBeGreaterThan(5)
})
