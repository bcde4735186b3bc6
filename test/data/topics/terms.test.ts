// What may enter a word list, and what a row of the table must be.

import { describe, expect, test } from 'vitest'
import { faultOfTerm, type TopicTerm, termFaults, termOfRow, topicReader } from '../../../data/model/topics.ts'
import { languages } from '../../../data/model/words/index.ts'

const plain: TopicTerm = {
  theme: 'repit',
  term: 'répit',
  capitalsOnly: false,
  accentsMatter: false,
  isAmbiguous: false,
  call: null,
}

test.each<[string, Partial<TopicTerm>, string | null]>([
  ['a word', {}, null],
  ['a phrase', { term: 'droit au répit' }, null],
  ['an acronym', { term: 'APA', capitalsOnly: true }, null],
  ['an acronym with full stops', { term: 'A.P.A.', capitalsOnly: true }, null],
  ['nothing', { term: '' }, 'empty'],
  ['signs only', { term: ' – ! ' }, 'empty'],
  ['an address', { term: 'https://exemple.fr' }, 'empty'],
  ['eighty letters and one', { term: 'a'.repeat(81) }, 'long'],
  ['eighty letters', { term: 'a'.repeat(80) }, null],
  ['two phrases', { term: 'répit, repos' }, 'phrases'],
  ['Greek', { term: 'ανάπαυλα' }, 'script'],
  ['an acronym in small letters', { term: 'Apa', capitalsOnly: true }, 'capitals'],
  ['an accent that is not there', { term: 'aide', accentsMatter: true }, 'accents'],
  ['accents of a phrase', { term: 'proche aidé', accentsMatter: true }, 'accents'],
  ['an accent that is there', { term: 'aidé', accentsMatter: true }, null],
  ['a call in a topic', { call: 'give' }, 'call'],
  ['a recruiting word without a call', { theme: 'recrutement' }, 'call'],
  ['a recruiting word that offers', { theme: 'recrutement', call: 'offer' }, 'call'],
  ['a recruiting word', { theme: 'recrutement', call: 'join' }, null],
  ['an offer', { theme: 'offre_commerciale', call: 'offer' }, null],
  ['an offer that recruits', { theme: 'offre_commerciale', call: 'give' }, 'call'],
])('%s', (_, change, fault) => {
  const term = { ...plain, ...change }
  expect(faultOfTerm(term)).toBe(fault)
  const make = () => topicReader([term])
  if (fault === null) expect(make).not.toThrow()
  else expect(make).toThrow(fault)
})

test('each fault has a sentence in each language', () => {
  for (const { topics } of Object.values(languages)) expect(Object.keys(topics.faults)).toEqual([...termFaults])
})

describe('a row of the table', () => {
  const row: Readonly<Record<string, string>> = {
    topic: 'recrutement',
    term: 'don',
    capitals_only: 'no',
    ambiguous: 'yes',
    accents_matter: 'no',
    call: 'give',
  }
  const read = (change: Readonly<Record<string, string>>) =>
    termOfRow((column) => ({ ...row, ...change })[column] ?? '')

  test('is read', () => {
    expect(read({})).toEqual({ ...plain, theme: 'recrutement', term: 'don', isAmbiguous: true, call: 'give' })
  })

  test.each([
    ['topic', 'loisirs', 'cell'],
    ['call', 'buy', 'cell'],
    ['ambiguous', 'true', 'cell'],
    ['accents_matter', '', 'cell'],
    ['term', '!', 'empty'],
    // The end of a message in which a fault was once looked for.
    ['topic', '(long)', 'cell'],
    ['call', 'offer', 'call'],
  ])('is refused for its %s "%s"', (column, found, fault) => {
    const at = fault === 'call' ? { column: 'term', found: row.term } : { column, found }
    expect(read({ [column]: found })).toEqual({ ...at, fault })
  })
})
