// The pages that speak in one territory, one by one, and where local pages are at home.

import type { Reply } from '../../data/model/contract.ts'
import { readOn } from '../../data/model/coverage.ts'
import { interactionsPerPost } from '../../data/model/metrics/interactions-per-post.ts'
import { daysOf } from '../../data/model/periods.ts'
import { columnFormats, type PostColumns } from '../../data/model/post-columns.ts'
import { bySilence } from '../../data/model/presence.ts'
import { actorKinds, type Territory } from '../../data/model/records.ts'
import { isLocal, type Serving, serving, territoryKey } from '../../data/model/territories/serving.ts'
import type { KnownPage } from './local-pages.ts'
import { pagePosts } from './page-posts.ts'
import { shownActors } from './sets.ts'
import type { TerritoryView } from './territory-view.ts'

type LocalPageReply = Reply<'territory'>['pages'][number]

const formatsOf = ({ format }: PostColumns): LocalPageReply['formats'] => {
  const posts = columnFormats.map(() => 0)
  for (const place of format) posts[place] = (posts[place] ?? 0) + 1
  return columnFormats
    .map((key, place) => ({ format: key, posts: posts[place] ?? 0 }))
    .filter((one) => one.posts > 0)
    .sort((a, b) => b.posts - a.posts)
}

const replyOf = (page: KnownPage, way: Serving, posts: PostColumns, isInVoice: boolean): LocalPageReply => {
  const { id, name, handle, address, actor, actorName, camp, period } = page
  const { followers } = period
  return {
    ...{ id, name, handle, address, actor, actorName, camp },
    kind: actorKinds.find((kind) => kind === page.kind) ?? null,
    serving: way,
    territories: page.territories.map(territoryKey),
    isInVoice,
    isActive: page.isActive,
    lastPostAt: page.lastPostAt,
    silentDays: page.silentDays,
    followers: followers === null ? null : { value: followers.value, observedOn: readOn(followers) },
    posts: page.posts,
    postsPerWeek: page.postsPerWeek,
    interactionsPerPost: interactionsPerPost.value(period),
    formats: formatsOf(posts),
  }
}

/** Pages that speak there first, then those of the whole région; the longest silent first. */
export const localPagesOf = ({ store, basis, pages, isInVoice }: TerritoryView, asked: Territory): LocalPageReply[] => {
  const days = daysOf(basis.from, basis.to)
  const postsOf = pagePosts(store, basis.platform, days)
  return pages
    .flatMap((page) => {
      const way = serving(page.territories, asked)
      return way === null ? [] : [{ page, way }]
    })
    .sort(
      (a, b) =>
        Number(isLocal(b.way)) - Number(isLocal(a.way)) ||
        bySilence(a.page.silence, b.page.silence) ||
        a.page.id - b.page.id,
    )
    .map(({ page, way }) => replyOf(page, way, postsOf(page, days), isInVoice(page)))
}

/** Local pages whose place is known, of the network where one is chosen: a national page has a home too, and is in no territory for it. */
export const placesOf = ({ store, pages, network, isInVoice }: TerritoryView): Reply<'territories'>['places'] => {
  const homes = new Map(shownActors(store).map(({ slug, place }) => [slug, place]))
  const shown = network === null ? pages : pages.filter(isInVoice)
  return shown.flatMap(({ id, name, actor, camp, territories, isActive }) => {
    const home = actor === null ? null : (homes.get(actor) ?? null)
    if (home === null || territories.length === 0) return []
    const { name: place, latitude, longitude } = home
    return { pageId: id, page: name, camp, place, latitude, longitude, isActive }
  })
}
