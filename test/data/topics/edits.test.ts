// Edits of the lists as rows: what stays of a term of the reference tables, what an update of the tables may touch, and what a
// person decided that nothing takes back.

import { expect, test } from 'vitest'
import { changedSpellings, wordsOf } from '../../../data/model/topics/changed.ts'
import {
  afterEdits,
  afterReference,
  asReference,
  countedTerms,
  editsTowards,
  type ListedTerm,
  type TermEdit,
} from '../../../data/model/topics/edits.ts'
import type { TopicTerm } from '../../../data/model/topics.ts'
import { listedTerms } from '../../helpers/topic-lists.ts'

const now = '2026-06-15T10:00:00Z'
const term = (word: string, more: Partial<TopicTerm> = {}): TopicTerm => ({
  ...{ theme: 'repit', term: word, capitalsOnly: false, accentsMatter: false, isAmbiguous: false, call: null },
  ...more,
})
const reference = [term('répit'), term('souffler'), term('pause', { isAmbiguous: true })]
const begun = afterReference([], reference)
const edited = (rows: readonly ListedTerm[], ...edits: readonly TermEdit[]): readonly ListedTerm[] => {
  const after = afterEdits(rows, edits, { reference, now })
  if ('fault' in after) throw new Error(after.fault)
  return after.rows
}
const wordsIn = (rows: readonly ListedTerm[]): readonly string[] => countedTerms(rows).map((one) => one.term)

test('a term taken out stays out after an update of the tables, and can be restored as they have it', () => {
  const without = edited(begun, { kind: 'remove', id: 1 })
  expect(wordsIn(without)).toEqual(['souffler', 'pause'])
  const updated = afterReference(without, [...reference.map((one) => ({ ...one, isAmbiguous: true })), term('halte')])
  expect(wordsIn(updated)).toEqual(['souffler', 'pause', 'halte'])
  expect(updated.find(({ id }) => id === 2)).toMatchObject({ isAmbiguous: true, changedAt: null })
  expect(edited(without, { kind: 'restore', id: 1 })).toEqual(begun)
})

test('what a person changed outlives an update, also one that drops the term', () => {
  const changed = edited(begun, { kind: 'change', id: 2, term: term('souffler', { isAmbiguous: true }) })
  expect(changed[1]).toMatchObject({ isAmbiguous: true, changedAt: now, origin: 'reference' })
  expect(afterReference(changed, reference)).toEqual(changed)
  expect(afterReference(changed, [])).toEqual([{ ...changed[1], origin: 'person' }])
  const back = edited(changed, { kind: 'change', id: 2, term: term('souffler') })
  expect(back[1]?.changedAt).toBeNull()
})

test('all lists go back to the tables, with or without what people added', () => {
  const rows = edited(begun, { kind: 'remove', id: 1 }, { kind: 'add', term: term('chaise longue') })
  expect(wordsIn(asReference(rows, reference, true))).toEqual(['répit', 'souffler', 'pause', 'chaise longue'])
  expect(asReference(rows, reference, false)).toEqual(begun)
})

test.each<[string, TermEdit, string]>([
  ['a term of the list', { kind: 'add', term: term('répit') }, 'exists'],
  ['a term of another number', { kind: 'remove', id: 99 }, 'unknown'],
  ['no word', { kind: 'add', term: term(' , ') }, 'empty'],
  ['the words of another term', { kind: 'change', id: 1, term: term('pause') }, 'exists'],
])('%s is refused, and with it the edits beside it', (_, edit, fault) => {
  expect(afterEdits(begun, [{ kind: 'remove', id: 2 }, edit], { reference, now })).toEqual({ fault, at: 1 })
})

test('edits towards a file make the lists those of the file', () => {
  const wanted = [term('pause'), term('halte répit'), term('halte répit')]
  const rows = edited(begun, ...editsTowards(begun, wanted, true))
  expect(wordsIn(rows)).toEqual(['pause', 'halte répit'])
  expect(countedTerms(rows)[0]).toMatchObject({ isAmbiguous: false })
  expect(editsTowards(rows, wanted, true)).toEqual([])
  expect(editsTowards(begun, [term('halte')], false).map(({ kind }) => kind)).toEqual(['add'])
})

test('only what an edit says otherwise is a changed spelling', () => {
  expect(changedSpellings(listedTerms, listedTerms)).toEqual([])
  expect(changedSpellings(reference, [...reference].reverse())).toEqual([])
  expect(changedSpellings(reference, reference.slice(0, 2)).toSorted()).toEqual(['pause', 'pauses'])
  const loose = [reference[0] ?? term('répit'), term('souffler', { isAmbiguous: true }), ...reference.slice(2)]
  expect(changedSpellings(reference, loose).toSorted()).toEqual(['souffler', 'soufflers'])
})

test.each([
  ['L’A.P.A. des isolé·e·s', ' l apa des isoles '],
  ['#JournéeDesAidants, œuvre !', ' journee des aidants  oeuvre '],
  ['répit@exemple.fr 2026', '  2026 '],
])('the words of %s', (text, words) => {
  expect(wordsOf(text).replaceAll(/ +/g, ' ').trim()).toBe(words.replaceAll(/ +/g, ' ').trim())
})
