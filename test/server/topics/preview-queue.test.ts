// Previews of edits: one at a time for each data set, the newest; and posts that two parts of a page hold count once in them,
// as everywhere.

import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ListedTerm } from '../../../data/model/topics/edits.ts'
import { decidePages } from '../../../server/ingest/join-pages.ts'
import { openStore, type Store } from '../../../server/store/open.ts'
import type { Preview } from '../../../server/topics/preview.ts'
import { previewQueue } from '../../../server/topics/preview-queue.ts'
import { isRecountDue, recountAll } from '../../../server/topics/recount.ts'
import { takeReferenceLists } from '../../../server/topics/reference-lists.ts'
import { readState } from '../../../server/topics/state.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { storeTexts } from './stored.ts'

const observedAt = '2024-06-01T00:00:00Z'
const count = 4500
const nobodyLeaves = new AbortController().signal

const filled = async (file: string): Promise<Store> => {
  const store = openStore(file)
  await takeReferenceLists(store)
  const said = Array.from({ length: count }, (_, at) => ({ externalId: String(at), text: `Une chaise longue, ${at}` }))
  storeTexts(store, said, observedAt)
  recountAll(store)
  return store
}
const withTerm = (store: Store, term: string): readonly ListedTerm[] => {
  const [first] = store.topics.terms()
  if (first === undefined) throw new Error('no lists')
  const plain = { capitalsOnly: false, accentsMatter: false, isAmbiguous: false, call: null }
  return [...store.topics.terms(), { ...first, ...plain, id: 1_000_000, theme: 'repit', term }]
}
const gainedBy = (preview: Preview | null) => preview?.changes.map(({ key, gained }) => [key, gained])

test.each([
  ['in memory', () => ':memory:'],
  ['in a thread', () => join(temporaryFolder(), 'portevoix.db')],
])('%s the newest of several previews is answered, those before it are stopped', async (_, file) => {
  const store = await filled(file())
  const previews = previewQueue()
  const after = withTerm(store, 'chaise longue')
  const ended: number[] = []
  const asked = [1, 2, 3].map((number) =>
    previews.ask('real', store, after, nobodyLeaves).finally(() => ended.push(number)),
  )
  const other = await previews.ask('demo', store, after, nobodyLeaves)
  const [first, second, third] = await Promise.all(asked)
  expect([first, second]).toEqual([null, null])
  expect(gainedBy(third ?? null)).toEqual([['repit', count]])
  expect(ended).toEqual([1, 2, 3])
  // Those of the other data set stay apart.
  expect(gainedBy(other)).toEqual([['repit', count]])
  store.close()
})

test('a preview ends when its asker leaves or its data go; the next one is answered', async () => {
  const store = await filled(join(temporaryFolder(), 'portevoix.db'))
  const previews = previewQueue()
  const after = withTerm(store, 'chaise longue')
  const asker = new AbortController()
  const left = previews.ask('real', store, after, asker.signal)
  asker.abort()
  expect(await left).toBeNull()
  expect(await previews.ask('real', store, after, AbortSignal.abort())).toBeNull()
  const going = previews.ask('real', store, after, nobodyLeaves)
  await previews.stop('real')
  expect(await going).toBeNull()
  expect(gainedBy(await previews.ask('real', store, after, nobodyLeaves))).toEqual([['repit', count]])
  store.close()
})

test('a preview that fails tells its own asker, and holds up no other', async () => {
  const store = await filled(':memory:')
  const closed = openStore(':memory:')
  closed.close()
  const previews = previewQueue()
  const after = withTerm(store, 'chaise longue')
  const failing = previews.ask('real', closed, after, nobodyLeaves)
  await expect(failing).rejects.toThrow('not open')
  expect(gainedBy(await previews.ask('real', store, after, nobodyLeaves))).toEqual([['repit', count]])
  store.close()
})

test('a post that two parts of a page hold counts once in the state and in a preview', async () => {
  const store = openStore(':memory:')
  await takeReferenceLists(store)
  const said = [
    { externalId: 'both', text: 'Un séjour de répit, une chaise longue' },
    { externalId: 'silent', text: null },
  ]
  storeTexts(store, said, observedAt, '7')
  storeTexts(store, [...said, { externalId: 'own', text: 'Une chaise longue' }], '2024-07-01T00:00:00Z', '8')
  recountAll(store)
  const after = withTerm(store, 'chaise longue')
  const ask = () => previewQueue().ask('real', store, after, nobodyLeaves)
  const respite = () => readState(store).counts.find(({ key }) => key === 'repit')?.posts
  expect(readState(store)).toMatchObject({ posts: 5, read: 3, withoutText: 2, pending: 0, withTopic: 2 })
  expect(respite()).toBe(2)
  expect((await ask())?.looked).toBe(3)
  expect(store.codings.countShown()).toBe(3)

  const [page, other] = ['id:7', 'id:8'].map((key) => store.pages.links.pageOf('facebook', key))
  if (page == null || other == null) throw new Error('no page')
  expect(decidePages(store, [{ page, other, isOne: true }], observedAt)).toHaveLength(1)
  recountAll(store)
  expect(isRecountDue(store)).toBe(false)
  expect(readState(store)).toMatchObject({ posts: 3, read: 2, withoutText: 1, pending: 0, withTopic: 1 })
  expect(respite()).toBe(1)
  expect(store.codings.countShown()).toBe(2)
  expect(await ask()).toMatchObject({ looked: 2, changed: 1, changes: [{ key: 'repit', gained: 1, lost: 0 }] })
  store.transaction(() => store.topics.setTerms(after))
  expect(readState(store).stale).toBe(2)
  store.close()
})
