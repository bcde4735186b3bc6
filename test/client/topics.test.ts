// The pure parts of the Topics screen: words marked in a text, letters of the keyboard, what a coding keeps, why a term is
// refused before it is sent, and lists written so that the server's reader takes them back.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codingOf, faultOf, faultText, keyFor, keysOf, letterOf, tickedOf } from '../../client/views/topics/lists.ts'
import { markedParts } from '../../client/views/topics/marks.ts'
import { listText } from '../../data/model/topics/listed.ts'
import { checkedKeys } from '../../data/model/topics/self-check.ts'
import { type TopicTerm, termFaults } from '../../data/model/topics/terms.ts'
import { themeKeys } from '../../data/model/topics/themes.ts'
import { readerOf } from '../../data/model/words/index.ts'
import { mostFaults, readList } from '../../server/topics/list-file.ts'
import { temporaryFolder } from '../helpers/temporary.ts'

const aTerm = (term: string, more: Partial<TopicTerm> = {}): TopicTerm => ({
  theme: 'repit',
  term,
  capitalsOnly: false,
  accentsMatter: false,
  isAmbiguous: false,
  call: null,
  ...more,
})
/** Marked words between brackets. */
const shown = (text: string, ...terms: readonly string[]): string =>
  markedParts(
    text,
    terms.map((term) => aTerm(term)),
  )
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('')

test.each([
  ['plain word', 'Du répit pour tous.', ['répit'], 'Du [répit] pour tous.'],
  ['other accents and case', 'REPIT et Répit', ['répit'], '[REPIT] et [Répit]'],
  ['plural', 'Les répits', ['répit'], 'Les [répits]'],
  ['no part of a word', 'Décrépit', ['répit'], 'Décrépit'],
  ['phrase with an apostrophe', 'un café d’écoute ici', ["café d'écoute"], 'un [café d’écoute] ici'],
  ['not over the end of a phrase', 'le droit. Au répit', ['droit au répit'], 'le droit. Au répit'],
  ['longest first', 'droit au répit', ['répit', 'droit au répit'], '[droit au répit]'],
  ['hashtag in one', '#DroitAuRépit !', ['droit au répit'], '[#DroitAuRépit] !'],
  ['two side by side', 'répit répit', ['répit'], '[répit] [répit]'],
  ['no term', 'répit', [], 'répit'],
  ['empty text', '', ['répit'], ''],
] as const)('marks: %s', (_, text, terms, expected) => {
  expect(shown(text, ...terms)).toBe(expected)
})

test('the parts together are the text, whatever it holds', () => {
  const word = fc.constantFrom('répit', 'Répit', 'repits', 'aidant', '#', '.', ' ', '\n', '’', '(e)', '🙂', 'A.P.A.')
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word).map((all) => all.join('')),
      ),
      (text) => {
        const parts = markedParts(text, [aTerm('répit'), aTerm('APA'), aTerm('aidant')])
        expect(parts.map((part) => part.text).join('')).toBe(text)
      },
    ),
  )
})

test('each thing to tick has a letter of its own, read in either case', () => {
  const letters = checkedKeys.map(letterOf)
  expect(new Set(letters).size).toBe(checkedKeys.length)
  for (const key of checkedKeys) {
    expect(letterOf(key)).toMatch(/^[A-Z]$/)
    expect(keyFor(letterOf(key))).toBe(key)
    expect(keyFor(letterOf(key).toLowerCase())).toBe(key)
  }
  for (const other of ['1', 'Z', ' ', 'Enter']) expect(keyFor(other)).toBeNull()
})

test('what is ticked comes back as it was', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...checkedKeys)), (keys) => {
      expect([...tickedOf(codingOf(new Set(keys)))].toSorted()).toEqual(keys.toSorted())
    }),
  )
})

test('every key that posts are counted by belongs to one list', () => {
  expect(themeKeys.flatMap(keysOf).toSorted()).toEqual([...checkedKeys].toSorted())
})

const row = { ...aTerm('répit'), id: 7, origin: 'reference', isRemoved: false, changedAt: null } as const
test.each([
  ['new word', 'parenthèse', null, null],
  ['same word', '  répit ', null, 'exists'],
  ['the term itself', 'répit', 7, null],
  ['nothing', '  ', null, 'empty'],
  ['two phrases', 'répit. aidant', null, 'phrases'],
] as const)('a term before it is sent: %s', (_, text, id, fault) => {
  expect(faultOf(aTerm(text), [row], id)).toBe(fault)
})

test('a term that was taken out may be added again', () => {
  expect(faultOf(aTerm('répit'), [{ ...row, isRemoved: true }], null)).toBeNull()
})

test.each(['fr', 'en'] as const)('every fault is said apart in %s', (language) => {
  const { words } = readerOf(language)
  const faults = [...termFaults, 'exists', 'unknown', 'row', 'table', 'more']
  expect(new Set(faults.map((fault) => faultText(fault, words))).size).toBe(faults.length)
})

test('reading a list stops after many faults, and says so', async () => {
  const path = join(temporaryFolder(), 'faulty.csv')
  const listWith = (count: number): string => `${listText([])}${'loisirs,a (long),no,no,no,\r\n'.repeat(count)}`
  const faultsOf = async (count: number) => {
    writeFileSync(path, listWith(count))
    const list = await readList(path)
    return 'faults' in list ? list.faults : []
  }
  const full = await faultsOf(mostFaults)
  expect(full).toHaveLength(mostFaults)
  expect(new Set(full.map(({ fault, found }) => `${fault} ${found}`))).toEqual(new Set(['row topic: loisirs']))
  const cut = await faultsOf(mostFaults + 50)
  expect(cut.slice(0, -1)).toEqual(full)
  expect(cut.at(-1)).toEqual({ line: mostFaults + 2, fault: 'more', found: '' })
})

test('lists as an undone change sends them are read back the same', async () => {
  const path = join(temporaryFolder(), 'topics.csv')
  const terms = [
    aTerm('droit au répit'),
    aTerm('APA', { theme: 'prestations', capitalsOnly: true }),
    aTerm('aidé', { theme: 'terme_aidant', accentsMatter: true, isAmbiguous: true }),
    aTerm('rejoignez-nous', { theme: 'recrutement', call: 'join' }),
    // A spreadsheet would take these for formulas.
    aTerm('+ de répit'),
    aTerm('-10 pour cent', { theme: 'offre_commerciale', call: 'offer' }),
    aTerm("café d'écoute; de nuit", { theme: 'groupes_parole' }),
  ]
  // A term has no punctuation that ends a phrase; the last one is there to be refused.
  writeFileSync(path, listText(terms.slice(0, -1)))
  expect(await readList(path)).toEqual({ terms: terms.slice(0, -1) })
  writeFileSync(path, listText(terms))
  expect(await readList(path)).toMatchObject({ faults: [{ line: 8, fault: 'phrases' }] })
})
