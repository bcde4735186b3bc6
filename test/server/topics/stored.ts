// Posts with texts in a store, and the masks they should have: each text read from zero by the lists as they are.

import type { Licence } from '../../../data/model/licences.ts'
import type { PostDraft } from '../../../data/model/records.ts'
import { countedTerms } from '../../../data/model/topics/edits.ts'
import { topicReader } from '../../../data/model/topics.ts'
import { storeDrafts } from '../../../server/ingest/store-drafts.ts'
import type { Store } from '../../../server/store/open.ts'

type Said = { readonly externalId: string; readonly text: string | null }

const draftOf = ({ externalId, text }: Said): PostDraft => {
  const keys = 'reactions likes loves wows hahas sads angrys cares comments shares'.split(' ')
  const counts = { ...Object.fromEntries(keys.map((key) => [key, 1])), followers: null, pageLikes: null }
  const views = { views: null, viewsTotal: null, viewsCrossposts: null }
  return {
    ...{ externalId, publishedAt: '2024-03-10T11:00:00Z', format: 'photo', text, address: null, link: null },
    ...{ isOwn: null, counts: { ...counts, ...views } },
  } as PostDraft
}

/** Posts of one page, stored by an import of its own. @returns its number */
export const storeTexts = (
  store: Store,
  said: readonly Said[],
  observedAt: string,
  page = '7',
  licence: Licence = 'open',
): number =>
  store.transaction(() => {
    const importId = store.imports.add({
      ...{ file: 'a.csv', format: 'csv', source: 'mapping', actor: null, sha256: '0'.repeat(64), bytes: 0, header: [] },
      ...{ importedAt: observedAt, observedAt, isObservedAtEstimated: false, isTextKept: true, areBytesKept: false },
      ...{ by: 'command', variant: null, zone: null, mapping: null, pageAddress: null, replaces: null },
      ...{ licence, newActor: null, stated: null },
    })
    const named = { handle: null, name: `Page ${page}`, actor: null, address: null, category: null, country: null }
    const draft = { platform: 'facebook', ids: [page], ...named }
    const context = { importId, observedAt, isTextKept: true, actor: null }
    const { pages: _, ...done } = storeDrafts(
      store,
      context,
      said.map((one, at) => ({ line: at + 2, page: draft, post: draftOf(one), readings: [] })),
    )
    store.imports.finish(importId, done)
    return importId
  })

/** Every post, by its external id, with the mask it should have; -1 for one that waits. */
export const masksOf = (store: Store): ReadonlyMap<string, number> =>
  new Map(postsOf(store).map(({ externalId, mask }) => [externalId, mask]))

/** The same by reading each text anew. */
export const slowMasksOf = (store: Store): ReadonlyMap<string, number> => {
  const { maskOf } = topicReader(countedTerms(store.topics.terms()))
  return new Map(postsOf(store).map(({ externalId, text }) => [externalId, maskOf(text)]))
}

const postsOf = (store: Store) =>
  store.pages.all().flatMap(({ id: page }) =>
    [...store.posts.ofPage(page)].map(({ id, externalId }) => {
      const [post] = store.topics.texts([id])
      return { externalId, text: post?.[2] ?? null, mask: post?.[3] ?? -1 }
    }),
  )
