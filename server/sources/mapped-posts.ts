// Posts of a mapped table: their counts, and what they are known by. The platform's own id where a column or the address
// has it; else a digest of the instant, the text and the address, so that a later export of the same post finds it again.
// Rows that share a digest are told apart by what else they say (repeatsOf), whatever their order.

import { hash } from 'node:crypto'
import { slugOf } from '../../data/model/actors.ts'
import { isWholeId } from '../../data/model/mapping/facebook-address.ts'
import type { Mapping, MappingField } from '../../data/model/mapping/mapping.ts'
import { type PostAddress, postAddressOf } from '../../data/model/mapping/post-address.ts'
import type { PageDraft, PostCounts, PostDraft } from '../../data/model/records.ts'
import type { MappedCells } from './mapped-cells.ts'
import { noCounts } from './no-counts.ts'

const kinds = ['likes', 'loves', 'wows', 'hahas', 'sads', 'angrys', 'cares'] as const
/** Where a like is one reaction of several; elsewhere the likes are all there is. */
const withKinds: ReadonlySet<string> = new Set(['facebook', 'linkedin'])

/** All reactions: as stated, else the sum of the kinds that the table has, else the likes of a platform that has no other kind. */
const reactionsOf = (mapping: Mapping, platform: string, counts: PostCounts): number | null => {
  if (mapping.columns.reactions !== undefined) return counts.reactions
  const stated = kinds.filter((kind) => mapping.columns[kind] !== undefined)
  if (stated.length === 1 && stated[0] === 'likes') return withKinds.has(platform) ? null : counts.likes
  let sum = 0
  for (const kind of stated) {
    const count = counts[kind]
    if (count === null) return null
    sum += count
  }
  return stated.length > 1 ? sum : null
}

export const countsOf = (mapping: Mapping, cells: MappedCells, platform: string): PostCounts => {
  const count = (field: MappingField): number | null => cells.count(field)
  const counts: PostCounts = {
    ...noCounts,
    reactions: count('reactions'),
    likes: count('likes'),
    loves: count('loves'),
    wows: count('wows'),
    hahas: count('hahas'),
    sads: count('sads'),
    angrys: count('angrys'),
    cares: count('cares'),
    comments: count('comments'),
    shares: count('shares'),
    views: count('views'),
    followers: count('followers'),
    pageLikes: count('page-likes'),
  }
  return { ...counts, reactions: reactionsOf(mapping, platform, counts) }
}

/** The post that the address names: `group` for one in a group; null without an address, or for one that names no post. */
export const addressedPost = (cells: MappedCells): PostAddress | 'group' | null => {
  const text = cells.text('post-address')
  return text === '' ? null : postAddressOf(text)
}

/** An id in a column: not one that a spreadsheet rounded (`1,90318E+18`, `1903181920000000000`). */
const statedId = (text: string): string | null => {
  if (text === '' || /^[\d.,]+E\+?\d+$/i.test(text) || text.length > 200) return null
  return /^\d{10,}$/.test(text) && !isWholeId(text) ? null : text
}

/** A cell as it is compared: line ends and blanks differ between a CSV and the workbook it was saved as. */
const plain = (text: string | null): string => (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()

/** What a post is known by where neither a column nor its address has an id. */
const digestOf = ({ publishedAt, text, address }: Pick<PostDraft, 'publishedAt' | 'text' | 'address'>): string =>
  `row:${hash('sha256', [publishedAt, plain(text), plain(address)].join('\n'), 'hex').slice(0, 32)}`

export type Identity = {
  readonly id: string
  /** Whether the id is a digest, which several posts may share. */
  readonly isDigest: boolean
}

export const identityOf = (
  cells: MappedCells,
  target: PostAddress | null,
  post: Pick<PostDraft, 'publishedAt' | 'text' | 'address'>,
): Identity => {
  const id = statedId(cells.text('post-id')) ?? target?.postId
  return id === undefined ? { id: digestOf(post), isDigest: true } : { id, isDigest: false }
}

/** Whether no column of the mapping holds what posts are surely known by, so that their rows must be compared first. */
export const needsComparing = ({ rows, columns }: Mapping): boolean =>
  rows === 'posts' && columns['post-id'] === undefined && columns['post-address'] === undefined

/**
 * Rows of a file that share a page and a digest and yet differ. By their shared key: the contents found, in order; a row
 * is the post number so-and-so of its key by the place of its content, whatever its line.
 */
export type Repeats = ReadonlyMap<string, readonly string[]>

/** As the store finds pages: user names and names whatever their case. */
export const keyOf = (page: PageDraft, id: string): string =>
  [page.platform, page.ids[0] ?? page.handle?.toLowerCase() ?? page.actor ?? slugOf(page.name ?? ''), id].join('\u0000')

/** What a post says beside its key, so that the text of a smaller count stands first. */
export const contentOf = ({ counts, format, link }: PostDraft): string =>
  [...Object.values(counts).map((count) => String(count ?? '').padStart(11, ' ')), format, link ?? ''].join('\n')

/** Eight bytes a post are kept while a file is gone through, so that memory stays flat; a key that comes twice is gone into. */
const shortOf = (key: string): bigint => BigInt(`0x${hash('sha256', key, 'hex').slice(0, 16)}`)

/** Keys that come more than once. */
const repeatedAmong = (keys: Iterable<string>): ReadonlySet<bigint> => {
  let shorts = new BigUint64Array(1 << 12)
  let count = 0
  for (const key of keys) {
    if (count === shorts.length) {
      const grown = new BigUint64Array(count * 2)
      grown.set(shorts)
      shorts = grown
    }
    shorts[count] = shortOf(key)
    count += 1
  }
  const sorted = shorts.subarray(0, count).sort()
  return new Set(sorted.filter((short, at) => at > 0 && short === sorted[at - 1]))
}

/**
 * @param posts opens the posts of the file anew, with the key of each
 * @returns the contents of each key that comes with several
 */
export const repeatsOf = (posts: () => Iterable<{ readonly key: string; readonly content: string }>): Repeats => {
  const keys = function* () {
    for (const { key } of posts()) yield key
  }
  const repeated = repeatedAmong(keys())
  const contents = new Map<string, Set<string>>()
  if (repeated.size === 0) return new Map()
  for (const { key, content } of posts()) {
    if (!repeated.has(shortOf(key))) continue
    const known = contents.get(key)
    if (known === undefined) contents.set(key, new Set([content]))
    else known.add(content)
  }
  return new Map([...contents].map(([key, found]) => [key, [...found].sort()]))
}
