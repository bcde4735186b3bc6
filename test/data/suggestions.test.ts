// What to do about a rejected cell: the value to write where it can be told, else what is asked for, in both languages.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Expectation, expectations } from '../../data/model/records.ts'
import { suggestionOf } from '../../data/model/suggestions.ts'
import { readerOf } from '../../data/model/words/index.ts'

const fr = readerOf('fr')
const en = readerOf('en')
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')
const frenchOf = (expected: Expectation, found: string): string =>
  plain(fr.words.suggestions.advise(suggestionOf({ expected, found }), fr.formats))

test.each<[expected: Expectation, found: string, french: string]>([
  ['whole-number', '1,2K', 'Écrivez 1200'],
  ['whole-number', '1.2k', 'Écrivez 1200'],
  ['whole-number', '1 240 abonnés', 'Écrivez 1240'],
  ['whole-number', '3 M', 'Écrivez 3000000'],
  ['whole-number', '≈1240', 'Écrivez 1240'],
  ['whole-number', '12,5', 'Un compte n’a pas de décimales : vérifiez la valeur'],
  [
    'whole-number',
    '-3',
    'Un compte n’est jamais négatif : vérifiez la valeur, ou videz la cellule si elle n’est pas connue',
  ],
  ['whole-number', 'inconnu', 'Si la valeur n’est pas connue, videz la cellule ; sinon, écrivez-la en chiffres'],
  ['whole-number', '12 ou 13', 'Écrivez le nombre en chiffres, sans lettres ni abréviation'],
  ['whole-number', '…', 'Écrivez le nombre en chiffres, sans lettres ni abréviation'],
  ['number', '4.3 %', 'Écrivez 0.043'],
  ['unambiguous-number', '1,234', 'Écrivez 1234 ou 1.234'],
  ['whole-number', '1,234', 'Écrivez 1234'],
  [
    'count-in-range',
    '100064000000019',
    'Ce n’est sans doute pas un compte : vérifiez qu’il ne s’agit pas d’un identifiant',
  ],
  ['day-or-month', '31/02/2025', 'Février 2025 n’a que 28 jours'],
  ['day-or-month', '2024-02-30', 'Février 2024 n’a que 29 jours'],
  ['date', '12/31/2025', 'Écrivez 2025-12-31 (31 décembre 2025)'],
  ['date', '31 déc. 2025', 'Écrivez 2025-12-31 (31 décembre 2025)'],
  ['unambiguous-day', '01/11/2026', 'Écrivez 2026-11-01 (1er novembre 2026) ou 2026-01-11 (11 janvier 2026)'],
  ['day', '31/13/2025', 'Il n’y a que douze mois : vérifiez l’ordre du jour et du mois, ou écrivez 2025-12-31'],
  ['day', 'hier', 'Écrivez le jour comme 2025-12-31'],
  ['day', '', 'Remplissez cette cellule'],
  ['not-future', '2062-11-01', 'Cette date est à venir : vérifiez l’année'],
  [
    'instant-with-zone',
    '2021-03-22 07:30:00',
    'Choisissez le fuseau des heures de ce fichier, sous l’aperçu (en ligne de commande : --zone)',
  ],
  ['instant-with-zone', '2021-03-22', 'Ajoutez l’heure et le fuseau, par exemple 2021-03-22 12:00:00 CET'],
  ['instant-with-zone', '2021-03-22 07:30:00 IST', 'Le fuseau IST peut en désigner plusieurs : écrivez-le comme +0100'],
  ['instant-with-zone', '22/03/2021 18h05 CET', 'Écrivez 2021-03-22 18:05:00 +0100'],
  ['instant-with-zone', '2021-02-30 07:30:00 CET', 'Février 2021 n’a que 28 jours'],
  ['same-cell-count', '41/40', 'Un séparateur de trop : mettez entre guillemets (") la cellule qui le contient'],
  ['same-cell-count', '38/40', '2 cellules manquent : ajoutez les séparateurs, ou refaites l’export'],
  ['platform', 'Facebok', 'Écrivez facebook'],
  ['platform', 'Myspace', 'Écrivez facebook, instagram, linkedin, x, youtube, tiktok, mastodon ou bluesky'],
  ['metric', 'Abonnés', 'Écrivez followers'],
  ['web-address', 'www.facebook.com/asso', 'Écrivez https://www.facebook.com/asso'],
  ['post-address', 'bit', 'Mettez l’adresse de la publication elle-même, copiée depuis le navigateur'],
  ['json-object', '{"a":', 'Cette ligne est coupée ou n’est pas du JSON : refaites l’export, ou supprimez-la'],
])('%s, found %j: %s', (expected, found, french) => {
  expect(frenchOf(expected, found)).toBe(french)
})

test('English says the same', () => {
  const english = (expected: Expectation, found: string) =>
    en.words.suggestions.advise(suggestionOf({ expected, found }), en.formats)
  expect(english('whole-number', '1,2K')).toBe('Write 1200')
  expect(english('day', '31/02/2025')).toBe('February 2025 has only 28 days')
  expect(english('unambiguous-day', '01/11/2026')).toBe(
    'Write 2026-11-01 (1 November 2026) or 2026-01-11 (11 January 2026)',
  )
  expect(english('same-cell-count', '39/40')).toBe('One cell is missing: add the separators, or export again')
})

test('there is always something to do, whatever was found', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...expectations),
      fc.oneof(
        fc.string({ maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc
          .tuple(fc.nat(40), fc.constantFrom('/', '-', '.'), fc.nat(20), fc.nat(3000))
          .map(([a, sign, b, c]) => `${a}${sign}${b}${sign}${c}`),
        fc.double().map(String),
      ),
      (expected, found) => {
        for (const { words, formats } of [fr, en])
          expect(words.suggestions.advise(suggestionOf({ expected, found }), formats)).toMatch(/\S{2}/)
      },
    ),
    { numRuns: 3000 },
  )
})
