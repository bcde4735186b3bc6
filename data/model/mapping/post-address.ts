// Address of a post on any platform we know -> platform, page where the address says it, id of the post within the page.

import type { PlatformKey } from '../platforms.ts'
import { facebookPostOf, isWholeId } from './facebook-address.ts'

export type PostAddress = {
  readonly platform: PlatformKey
  /** Id of the page as the address states it; null when it does not. */
  readonly pageId: string | null
  readonly handle: string | null
  readonly postId: string
}

type Form = {
  readonly platform: PlatformKey
  readonly hosts: RegExp
  /** Named groups: `post`, and `page` where the address names it. */
  readonly paths: readonly RegExp[]
  /** Name of the query parameter that holds the post. */
  readonly parameter?: string
}

/** LinkedIn names whoever posted, a person as well as an organisation: that is not read from an address. */
const forms: readonly Form[] = [
  {
    platform: 'instagram',
    hosts: /(^|\.)instagram\.com$/,
    paths: [/^\/(?:(?<page>[\w.]+)\/)?(?:p|reel|reels|tv)\/(?<post>[\w-]{5,})\/?$/],
  },
  {
    platform: 'x',
    hosts: /(^|\.)(x|twitter)\.com$/,
    paths: [
      /^\/i\/(?:web\/)?status\/(?<post>\d{1,20})/,
      /^\/(?<page>\w{1,15})\/status(?:es)?\/(?<post>\d{1,20})(?:\/(?:photo|video)\/\d+)?\/?$/,
    ],
  },
  {
    platform: 'youtube',
    hosts: /(^|\.)youtube\.com$/,
    paths: [/^\/(?:shorts|live|embed)\/(?<post>[\w-]{11})\/?$/],
    parameter: 'v',
  },
  { platform: 'youtube', hosts: /^youtu\.be$/, paths: [/^\/(?<post>[\w-]{11})\/?$/] },
  {
    platform: 'tiktok',
    hosts: /(^|\.)tiktok\.com$/,
    paths: [/^\/@(?<page>[\w.]+)\/(?:video|photo)\/(?<post>\d{6,})\/?$/],
  },
  {
    platform: 'linkedin',
    hosts: /(^|\.)linkedin\.com$/,
    paths: [
      /^\/feed\/update\/urn:li:(?:activity|share|ugcPost):(?<post>\d{6,})\/?$/,
      /^\/posts\/.*-(?<post>\d{15,})(?:-[\w-]+)?\/?$/,
    ],
  },
  {
    platform: 'bluesky',
    hosts: /^bsky\.app$/,
    paths: [/^\/profile\/(?<page>[\w.:-]+)\/post\/(?<post>\w+)\/?$/],
  },
]

/** A Mastodon server can be any host; the number of a status there is long. */
const mastodonPath = /^\/(?:@|users\/)(?<page>[\w.-]+)\/(?:statuses\/)?(?<post>\d{15,})\/?$/

const urlOf = (text: string): URL | null => {
  const trimmed = text.trim()
  const withScheme = /^https?:\/\//i.test(trimmed)
    ? trimmed
    : /^[\w-]+(\.[\w-]+)+\//.test(trimmed)
      ? `https://${trimmed}`
      : ''
  return withScheme !== '' && !/\s/.test(withScheme) && URL.canParse(withScheme) ? new URL(withScheme) : null
}

/** A web address with its scheme, `www.facebook.com/a` too; null for anything else, so that no `javascript:` becomes a link. */
export const writtenAddressOf = (text: string): string | null => {
  const trimmed = text.trim()
  if (/^https?:\/\//i.test(trimmed)) return urlOf(trimmed) === null ? null : trimmed
  const bare = /^www\.|^[\w-]+(\.[\w-]+)+\//.test(trimmed) ? `https://${trimmed}` : ''
  return bare !== '' && urlOf(bare) !== null ? bare : null
}

/** `group` for a post in a Facebook group, which holds what members wrote; null when it is no address of a post. */
export const postAddressOf = (text: string): PostAddress | 'group' | null => {
  const url = urlOf(text)
  if (url === null) return null
  const facebook = facebookPostOf(url.href)
  if (facebook === 'group') return 'group'
  if (facebook !== null) {
    const { pageId, handle, postId } = facebook
    return { platform: 'facebook', pageId: pageId !== null && isWholeId(pageId) ? pageId : null, handle, postId }
  }
  for (const { platform, hosts, paths, parameter } of forms) {
    if (!hosts.test(url.hostname)) continue
    const inQuery = parameter === undefined ? null : url.searchParams.get(parameter)
    if (inQuery !== null && /^[\w-]{11}$/.test(inQuery))
      return { platform, pageId: null, handle: null, postId: inQuery }
    for (const path of paths) {
      const groups = path.exec(url.pathname)?.groups
      if (groups?.post !== undefined)
        return { platform, pageId: null, handle: groups.page ?? null, postId: groups.post }
    }
    return null
  }
  const { page, post } = mastodonPath.exec(url.pathname)?.groups ?? {}
  if (page === undefined || post === undefined) return null
  return { platform: 'mastodon', pageId: null, handle: `${page}@${url.host}`, postId: post }
}

/** Whether an address of a post names the page, so that no column has to. */
export const namesItsPage = ({ pageId, handle }: Pick<PostAddress, 'pageId' | 'handle'>): boolean =>
  pageId !== null || handle !== null
