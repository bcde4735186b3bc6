// Topics in step with posts and lists: after imports, undos, corrections of a text and any edits of the lists, the stored
// masks are those that reading every text from zero gives, though a recount reads candidates alone.

import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { subjects } from '../../../data/demo/phrases.ts'
import { changedSpellings, wordsOf } from '../../../data/model/topics/changed.ts'
import { afterEdits, countedTerms, type TermEdit } from '../../../data/model/topics/edits.ts'
import { maskOfCoding, type TopicTerm, topicReader, unreadMask } from '../../../data/model/topics.ts'
import { undoImport } from '../../../server/ingest/undo.ts'
import type { CodablePost } from '../../../server/store/codings.ts'
import { openStore, type Store } from '../../../server/store/open.ts'
import { isRecountDue, recount, recountAll } from '../../../server/topics/recount.ts'
import { referenceTerms, takeReferenceLists } from '../../../server/topics/reference-lists.ts'
import { nextToCode } from '../../../server/topics/sample.ts'
import { masksOf, slowMasksOf, storeTexts } from './stored.ts'

const nothing = { topics: [], speaksOfCarers: false, calls: [] }
const now = '2026-06-15T10:00:00Z'
let reference: readonly TopicTerm[] = []
beforeAll(async () => {
  reference = await referenceTerms()
})

/** Habits of writing that the reader knows and a plain index of words would not. */
const oddities = [
  '#JournéeDesAidants et #prochesaidants',
  'L’A.P.A. et le S.S.I.A.D.',
  'les isolé·e·s du quartier',
  'un don de jours, un contrat, une journée',
  '𝗿𝗲́𝗽𝗶𝘁 pour tous',
  'écrivez à repit@exemple.fr ou @aidants',
  'APA apa Apa sep SEP',
  'aide aidé aidés, sœur aidante',
]
const texts = [...subjects.flatMap(({ bodies }) => bodies), ...oddities]
const filled = async (): Promise<Store> => {
  const store = openStore(':memory:')
  await takeReferenceLists(store)
  storeTexts(
    store,
    texts.map((text, at) => ({ externalId: String(at), text })),
    '2024-06-01T00:00:00Z',
  )
  return store
}
const edit = (store: Store, edits: readonly TermEdit[]): void => {
  const edited = afterEdits(store.topics.terms(), edits, { reference, now })
  if ('fault' in edited) throw new Error(edited.fault)
  store.transaction(() => store.topics.setTerms(edited.rows))
}
const expectRead = (store: Store): void => {
  expect(isRecountDue(store)).toBe(false)
  expect(masksOf(store)).toEqual(slowMasksOf(store))
}

test('a store without lists reads nothing', () => {
  const store = openStore(':memory:')
  storeTexts(store, [{ externalId: '1', text: 'répit' }], '2024-06-01T00:00:00Z')
  recountAll(store)
  expect([...masksOf(store).values()]).toEqual([-1])
  store.close()
})

test('posts wait to be read after an import, and are in step with undo and with a changed text', async () => {
  const store = await filled()
  expect(isRecountDue(store)).toBe(true)
  expect(new Set(masksOf(store).values())).toEqual(new Set([-1]))
  recountAll(store)
  expectRead(store)
  expect([...masksOf(store).values()].filter((mask) => mask === unreadMask)).toEqual([])
  const before = masksOf(store)
  const changed = storeTexts(
    store,
    [
      { externalId: '0', text: 'Le congé de proche aidant' },
      { externalId: 'new', text: 'Un séjour de répit' },
      { externalId: 'silent', text: null },
    ],
    '2024-07-01T00:00:00Z',
  )
  expect(masksOf(store).get('0')).toBe(-1)
  recountAll(store)
  expectRead(store)
  expect(masksOf(store).get('0')).not.toBe(before.get('0'))
  expect(masksOf(store).get('silent')).toBe(unreadMask)
  undoImport(store, changed, now)
  recountAll(store)
  expectRead(store)
  expect(masksOf(store)).toEqual(before)
  store.close()
})

test('a coding outlives an undo, and stands again when its post and its text come back', async () => {
  const store = await filled()
  const said = [{ externalId: 'coded', text: 'Un séjour de répit' }]
  const importId = storeTexts(store, said, '2024-07-01T00:00:00Z', '8')
  const key = { platform: 'facebook', pageKey: 'id:8', externalId: 'coded' }
  const post = store.codings.named(key)
  if (post === null) throw new Error('the post is not there')
  expect(store.transaction(() => store.codings.add(post, maskOfCoding(nothing), now))).toBe(true)
  expect(store.transaction(() => store.codings.add(post, maskOfCoding(nothing), now))).toBe(false)
  undoImport(store, importId, now)
  expect(store.codings.all()).toMatchObject([{ ...key, text: null }])
  storeTexts(store, said, '2024-08-01T00:00:00Z', '8')
  expect(store.codings.all()).toMatchObject([{ ...key, text: 'Un séjour de répit' }])
  storeTexts(store, [{ externalId: 'coded', text: 'Autre chose' }], '2024-09-01T00:00:00Z', '8')
  expect(store.codings.all()).toMatchObject([{ ...key, text: null }])
  store.close()
})

test('the sample draws every post that may be shown once, and none of a licence that hides its texts', () => {
  const store = openStore(':memory:')
  const told = (from: number) =>
    Array.from({ length: 30 }, (_, at) => ({ externalId: String(from + at), text: at % 5 === 0 ? null : `mot ${at}` }))
  storeTexts(store, told(0), '2024-06-01T00:00:00Z')
  storeTexts(store, told(100), '2024-06-01T00:00:00Z', '8', 'content-library')
  const drawn: string[] = []
  for (let post = nextToCode(store); post !== null; post = nextToCode(store)) {
    const { externalId } = post
    expect(nextToCode(store)).toEqual(post)
    expect(post.pageKey).toBe('id:7')
    drawn.push(externalId)
    store.transaction(() => store.codings.add(post as CodablePost, maskOfCoding(nothing), now))
  }
  expect(new Set(drawn).size).toBe(24)
  expect(drawn).toHaveLength(24)
  const inOrder = drawn.toSorted((a, b) => Number(a) - Number(b))
  expect(drawn).not.toEqual(inOrder)
  expect(store.codings.countShown()).toBe(24)
  store.close()
})

test('posts wait in the order of their numbers, whatever that of their keys: only so is their index filled fast', () => {
  const store = openStore(':memory:')
  const said = Array.from({ length: 50 }, (_, at) => ({ externalId: String(99 - at), text: `mot ${at}` }))
  storeTexts(store, said, '2024-06-01T00:00:00Z')
  const pending = store.topics.pending()
  expect(pending).toHaveLength(50)
  expect(pending).toEqual(pending.toSorted((a, b) => a - b))
  store.close()
})

test('the content hash knows no topics', async () => {
  const store = await filled()
  const before = store.contentHash()
  recountAll(store)
  edit(store, [{ kind: 'remove', id: 1 }])
  recountAll(store)
  expect(store.contentHash()).toBe(before)
  store.close()
})

test('columns of posts carry the topics, unread until they are read', async () => {
  const store = await filled()
  const topicsIn = (): readonly number[] => [
    ...([...store.columns.between('facebook', '2024-03', '2024-03').values()][0]?.topics ?? []),
  ]
  const sorted = (masks: Iterable<number>): readonly number[] => [...masks].sort((a, b) => a - b)
  expect(new Set(topicsIn())).toEqual(new Set([unreadMask]))
  recountAll(store)
  expect(sorted(topicsIn())).toEqual(sorted(slowMasksOf(store).values()))
  edit(store, [{ kind: 'remove', id: reference.findIndex(({ term }) => term === 'répit') + 1 }])
  recountAll(store)
  expect(sorted(topicsIn())).toEqual(sorted(slowMasksOf(store).values()))
  storeTexts(store, [{ externalId: '0', text: 'rien de tout cela' }], '2024-07-01T00:00:00Z')
  expect(topicsIn()).toContain(unreadMask)
  store.close()
})

test('a recount that is cut off is made up for, and one that meets newer lists begins anew', async () => {
  const store = await filled()
  const first = recount(store, 5)
  for (let step = 0; step < 4; step++) first.next()
  first.return()
  expect(isRecountDue(store)).toBe(true)
  const second = recount(store, 5)
  for (let step = 0; step < 3; step++) second.next()
  edit(store, [{ kind: 'remove', id: 1 }])
  for (const { done, total } of second) expect(done).toBeLessThanOrEqual(total)
  expectRead(store)
  store.close()
})

test('a recount on demand reads everything, an update of the tables what it changes', async () => {
  const store = await filled()
  recountAll(store)
  store.transaction(() => store.topics.readAllAgain())
  expect(store.topics.stale()).toHaveLength(texts.length)
  recountAll(store)
  expectRead(store)
  await takeReferenceLists(store)
  expect(isRecountDue(store)).toBe(false)
  store.close()
})

const flag = fc.boolean()
const drawnTerm: fc.Arbitrary<TopicTerm> = fc.oneof(
  fc
    .record({ at: fc.nat(10_000), isAmbiguous: flag })
    .map(({ at, isAmbiguous }) => ({ ...(reference[at % reference.length] as TopicTerm), isAmbiguous })),
  fc
    .record({ at: fc.nat(10_000), words: fc.integer({ min: 1, max: 3 }), isAmbiguous: flag })
    .map(({ at, words, isAmbiguous }): TopicTerm => {
      const all = wordsOf(texts[at % texts.length] ?? '')
        .trim()
        .split(/\s+/)
      const from = at % Math.max(1, all.length - words)
      const term = all.slice(from, from + words).join(' ')
      return { theme: 'repit', term, capitalsOnly: false, accentsMatter: false, isAmbiguous, call: null }
    }),
)
type Drawn = { readonly kind: TermEdit['kind']; readonly at: number; readonly term: TopicTerm }
const drawn: fc.Arbitrary<Drawn> = fc.record({
  kind: fc.constantFrom('add', 'change', 'remove', 'restore'),
  at: fc.nat(10_000),
  term: drawnTerm,
})

test('for any edits, a recount of candidates gives what reading every post from zero gives', async () => {
  const store = await filled()
  recountAll(store)
  let changes = 0
  fc.assert(
    fc.property(fc.array(drawn, { minLength: 1, maxLength: 6 }), (steps) => {
      for (const { kind, at, term } of steps) {
        const rows = store.topics.terms()
        const id = rows[at % rows.length]?.id ?? 0
        const step = { kind, id, term } as TermEdit
        const edited = afterEdits(rows, [step], { reference, now })
        if ('fault' in edited) continue
        store.transaction(() => store.topics.setTerms(edited.rows))
      }
      const before = masksOf(store)
      recountAll(store)
      const after = masksOf(store)
      expect(after).toEqual(slowMasksOf(store))
      if ([...after].some(([post, mask]) => before.get(post) !== mask)) changes += 1
    }),
    { numRuns: 40 },
  )
  expect(changes).toBeGreaterThan(10)
  store.close()
})

test('posts without a changed spelling keep their mask, whatever the edit', () => {
  fc.assert(
    fc.property(drawnTerm, fc.nat(10_000), (term, at) => {
      const after = reference.filter((_, place) => place !== at % reference.length)
      const edited = afterEdits([], [{ kind: 'add', term }], { reference: [], now })
      const lists = 'fault' in edited ? after : [...after, ...countedTerms(edited.rows)]
      const spellings = changedSpellings(reference, lists).map((spelling) => ` ${spelling} `)
      const [was, is] = [topicReader(reference), topicReader(lists)]
      for (const text of texts) {
        const words = ` ${wordsOf(text).replaceAll(/\s+/g, ' ').trim()} `
        if (was.maskOf(text) !== is.maskOf(text))
          expect(spellings.some((spelling) => words.includes(spelling))).toBe(true)
      }
    }),
    { numRuns: 15 },
  )
})
