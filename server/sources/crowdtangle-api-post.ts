// What the fields of a post of the CrowdTangle API mean, whichever way they were saved: as JSON (crowdtangle-api.ts), or by a
// script as CSV with objects as text (crowdtangle-api-flattened.ts). The one home of that mapping: both give it a view of
// the post at hand, whose paths are those of the API. Times are UTC without a suffix; `subscriberCount` are the followers
// when posted, `account.subscriberCount` those when the counts were read (the day of `updated`); `thankfulCount` is a past
// reaction and counts, `careCount` may be missing in older answers.

import { facebookPostOf, isWholeId } from '../../data/model/mapping/facebook-address.ts'
import { pageAddressOf } from '../../data/model/platforms.ts'
import type {
  Draft,
  Expectation,
  PageDraft,
  PageReadingDraft,
  PostCounts,
  Rejection,
} from '../../data/model/records.ts'
import { detached } from '../formats/format.ts'
import { utcInstantOf, webAddressOf } from './cells.ts'
import * as crowdtangle from './crowdtangle.ts'
import { shortcodeOf } from './crowdtangle-instagram.ts'
import { noCounts } from './no-counts.ts'

/** One post at hand, by the API's paths: `statistics.actual.likeCount`. */
export type ApiPost = {
  /** Trimmed text, also of an id; null when missing, empty or what a script fills gaps with. */
  readonly text: (path: string) => string | null
  /** Whole number >= 0; null when not known; anything else is a fault. */
  readonly count: (path: string) => number | null
  /** Whether the object at the path is there; where it is not, or cannot be read, that is a fault. */
  readonly has: (path: 'account' | 'statistics.actual') => boolean
  /** What the post points to, as the API expanded it, where it says so. */
  readonly expandedLink: () => string | null
  readonly reject: (path: string, expected: Expectation) => void
  readonly faults: () => readonly Rejection[] | null
}

type Platform = 'facebook' | 'instagram'
type PostId = { readonly pageId: string | null; readonly postId: string }

const typesWithViews = new Set(['video', 'igtv', 'reel'])

/** `12_34` -> page 12 and post 34; otherwise as the address says. Instagram's posts go by the code in their address. */
const postIdOf = (platform: Platform, { text }: ApiPost): PostId | 'group' | null => {
  const address = text('postUrl') ?? ''
  if (platform === 'instagram') {
    const postId = shortcodeOf(address)
    return postId === null ? null : { pageId: null, postId }
  }
  const target = facebookPostOf(address)
  if (target === 'group') return 'group'
  const [, pageId, postId] = /^(\d+)_(\d+)$/.exec(text('platformId') ?? '') ?? []
  return pageId === undefined || postId === undefined ? target : { pageId, postId }
}

/** Instagram's accounts go by their handle, as in the site's own CSV. Null when nothing tells which page it is. */
const pageOf = (platform: Platform, { text }: ApiPost, { pageId }: PostId): PageDraft | null => {
  const inAddress = pageAddressOf(text('account.url') ?? '')
  const own = inAddress?.platform === platform ? inAddress : null
  // The page's newer id, its id at CrowdTangle's last look, and the older one that its address may still hold.
  const said = platform === 'facebook' ? [pageId, text('account.platformId'), own?.id ?? null] : []
  const ids = [...new Set(said.filter((id) => id !== null))].filter(isWholeId)
  const handle = text('account.handle') ?? own?.handle ?? null
  const path = handle ?? ids[0]
  if (path === undefined) return null
  return {
    platform,
    ids,
    handle,
    name: text('account.name'),
    actor: null,
    address: platform === 'facebook' ? `https://www.facebook.com/${path}` : `https://www.instagram.com/${path}/`,
    category: text('account.pageCategory'),
    country: text('account.pageAdminTopCountry'),
  }
}

/** Groups and profiles hold what persons wrote. */
const isOfPage = ({ text }: ApiPost): boolean => {
  const type = text('account.accountType')
  return type === null || !/^facebook_(?!page$)/.test(type)
}

const countsOf = (platform: Platform, { count }: ApiPost, hasViews: boolean): PostCounts => {
  const actual = (name: string): number | null => count(`statistics.actual.${name}`)
  const followers = count('subscriberCount')
  const both = { ...noCounts, comments: actual('commentCount'), followers: followers === 0 ? null : followers }
  if (platform === 'instagram') {
    const likes = actual('favoriteCount')
    const views = actual('viewCount')
    return { ...both, reactions: likes, likes, views: hasViews || views !== 0 ? views : null }
  }
  const kinds = {
    likes: actual('likeCount'),
    loves: actual('loveCount'),
    wows: actual('wowCount'),
    hahas: actual('hahaCount'),
    sads: actual('sadCount'),
    angrys: actual('angryCount'),
  }
  const cares = actual('careCount')
  const thanks = actual('thankfulCount')
  const known = Object.values(kinds).filter((value) => value !== null)
  const isKnown = known.length === Object.keys(kinds).length
  const reactions = isKnown ? known.reduce((sum, value) => sum + value, (cares ?? 0) + (thanks ?? 0)) : null
  return { ...both, ...kinds, cares, reactions, shares: actual('shareCount') }
}

/** Followers when the counts were read; none when the answer does not say the day. */
const followersOf = ({ text, count }: ApiPost): PageReadingDraft | null => {
  const value = count('account.subscriberCount')
  const observedOn = utcInstantOf(text('updated') ?? '')?.slice(0, 10) ?? null
  if (value === null || value === 0 || observedOn === null) return null
  return { metric: 'followers', value, observedOn, precision: 'day', bound: 'exact', address: null, note: null }
}

/** One reader a file: it remembers which followers it has read, once for all posts of a page that say the same. */
export const apiPostReader = (): ((line: number, post: ApiPost) => Draft | readonly Rejection[]) => {
  const typeOf = crowdtangle.typeReader(typesWithViews)
  const followersRead = new Set<string>()
  const readingsOf = (page: PageDraft, reading: PageReadingDraft | null): readonly PageReadingDraft[] => {
    const key = `${page.platform} ${page.ids[0] ?? page.handle} ${reading?.observedOn} ${reading?.value}`
    if (reading === null || followersRead.has(key)) return crowdtangle.noReadings
    followersRead.add(detached(key))
    return [reading]
  }

  return (line, post) => {
    const { text, has, reject, faults } = post
    const platform = text('platform')?.toLowerCase()
    if (platform !== 'facebook' && platform !== 'instagram') {
      reject('platform', 'platform')
      return faults() ?? []
    }
    const target = postIdOf(platform, post)
    const hasAccount = has('account')
    // Told by the platform: the fields of the account may hold the name of a person.
    if (target === 'group' || (hasAccount && !isOfPage(post))) {
      reject('platform', 'page-not-group')
      return faults() ?? []
    }
    const publishedAt = utcInstantOf(text('date') ?? '')
    const page = target === null ? null : pageOf(platform, post, target)
    if (publishedAt === null) reject('date', 'instant-with-zone')
    if (target === null) reject('postUrl', 'post-address')
    else if (page === null && hasAccount) reject('account.handle', 'not-empty')
    const type = typeOf(text('type') ?? '')
    const counts = has('statistics.actual') ? countsOf(platform, post, type.hasViews) : null
    const followers = followersOf(post)
    const found = faults()
    if (found !== null || target === null || page === null || publishedAt === null || counts === null)
      return found ?? []
    const address = webAddressOf(text('postUrl') ?? '')
    const link = webAddressOf(text('link') ?? '') ?? post.expandedLink()
    return {
      line,
      page,
      post: {
        externalId: target.postId,
        publishedAt,
        format: type.format,
        text: text('message') ?? text('title') ?? text('description'),
        address,
        link: link === address ? null : link,
        isOwn: null,
        counts,
      },
      readings: readingsOf(page, followers),
    }
  }
}
