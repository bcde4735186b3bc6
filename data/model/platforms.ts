// One row per platform: the parts its interactions are made of, what it does not publish, and how a page's address is read.
// A part that the platform publishes and a reading lacks makes the sum of interactions unknown.

import type { PageDraft, PostCounts } from './records.ts'

export const platformKeys = [
  'facebook',
  'instagram',
  'linkedin',
  'x',
  'youtube',
  'tiktok',
  'mastodon',
  'bluesky',
] as const
export type PlatformKey = (typeof platformKeys)[number]

export type InteractionPart = 'reactions' | 'comments' | 'shares'

export type Platform = {
  readonly key: PlatformKey
  /** The name of the platform, the same in every language. */
  readonly name: string
  /** Counts that make up interactions: those the platform publishes under a post. */
  readonly parts: readonly InteractionPart[]
  readonly hosts: readonly string[]
}

const social: readonly InteractionPart[] = ['reactions', 'comments', 'shares']

const rows: readonly Platform[] = [
  {
    key: 'facebook',
    name: 'Facebook',
    parts: social,
    hosts: ['facebook.com', 'fb.com', 'm.facebook.com', 'fr-fr.facebook.com'],
  },
  { key: 'instagram', name: 'Instagram', parts: ['reactions', 'comments'], hosts: ['instagram.com'] },
  { key: 'linkedin', name: 'LinkedIn', parts: social, hosts: ['linkedin.com'] },
  { key: 'x', name: 'X', parts: social, hosts: ['x.com', 'twitter.com', 'mobile.twitter.com'] },
  { key: 'youtube', name: 'YouTube', parts: ['reactions', 'comments'], hosts: ['youtube.com', 'm.youtube.com'] },
  { key: 'tiktok', name: 'TikTok', parts: social, hosts: ['tiktok.com', 'm.tiktok.com'] },
  { key: 'mastodon', name: 'Mastodon', parts: social, hosts: [] },
  { key: 'bluesky', name: 'Bluesky', parts: social, hosts: ['bsky.app'] },
]

export const platforms: ReadonlyMap<string, Platform> = new Map(rows.map((row) => [row.key, row]))

/** Reactions + comments + shares, as far as the platform publishes them; null when a published part is unknown. */
export const interactionsOf = (
  platform: Platform,
  counts: Pick<PostCounts, 'reactions' | 'comments' | 'shares'>,
): number | null => {
  let sum = 0
  for (const part of platform.parts) {
    const count = counts[part]
    if (count === null) return null
    sum += count
  }
  return sum
}

export type PageAddress = { readonly platform: PlatformKey; readonly id: string | null; readonly handle: string | null }

/** Without its percent signs; null where they are cut off (`%E0%A4%A`). */
const decodedOf = (part: string): string | null => {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

/** Reads platform and handle or id from a page's public address; null when it is not such an address. */
export const pageAddressOf = (text: string): PageAddress | null => {
  const trimmed = text.trim()
  if (!URL.canParse(trimmed.includes('://') ? trimmed : `https://${trimmed}`)) return null
  const url = new URL(trimmed.includes('://') ? trimmed : `https://${trimmed}`)
  // LinkedIn answers under the name of every country, `be.linkedin.com`.
  const host = url.hostname.replace(/^www\./, '').replace(/^[a-z]{2}\.(linkedin\.com)$/, '$1')
  const platform = rows.find((row) => row.hosts.includes(host))
  const parts = url.pathname.split('/').filter((part) => part !== '')
  if (platform === undefined) return null
  const id = url.searchParams.get('id')
  if (platform.key === 'facebook' && parts[0] === 'profile.php' && id !== null && /^\d+$/.test(id))
    return { platform: 'facebook', id, handle: null }
  if (platform.key === 'facebook' && (parts[0] === 'groups' || parts[0] === 'events')) return null
  // `x.com/i/status/…` does not say whose it is; `linkedin.com/in/…` is a person.
  if ((platform.key === 'x' && parts[0] === 'i') || (platform.key === 'linkedin' && parts[0] === 'in')) return null
  const skipped = ['company', 'school', 'showcase', 'c', 'user', 'channel', 'pages', 'pg', 'p', 'profile']
  const rest = parts[0] !== undefined && skipped.includes(parts[0]) ? parts.slice(1) : parts
  const last = parts[0] === 'pages' || parts[0] === 'p' ? rest.at(-1) : rest[0]
  if (last === undefined || last === 'profile.php') return null
  const decoded = decodedOf(last)
  if (decoded === null) return null
  const handle = decoded.replace(/^@/, '')
  if (/^\d{6,}$/.test(handle)) return { platform: platform.key, id: handle, handle: null }
  const trailing = /-(\d{6,})$/.exec(handle)
  if (platform.key === 'facebook' && trailing?.[1] !== undefined)
    return { platform: 'facebook', id: trailing[1], handle }
  return {
    platform: platform.key,
    id: parts[0] === 'channel' ? handle : null,
    handle: parts[0] === 'channel' ? null : handle,
  }
}

/** The page that an address names, as a row of a file would; null when it is not such an address. */
export const pageDraftOf = (address: string): PageDraft | null => {
  const page = pageAddressOf(address)
  if (page === null) return null
  const { platform, id, handle } = page
  const ids = id === null ? [] : [id]
  return { platform, ids, handle, name: null, actor: null, address: address.trim(), category: null, country: null }
}
