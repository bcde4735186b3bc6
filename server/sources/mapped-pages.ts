// Which page a row of a mapped table is about: by its address, its id, its user name, the address of the post, its
// organisation, or (least trusted) its name alone.

import { slugOf } from '../../data/model/actors.ts'
import { isWholeId } from '../../data/model/mapping/facebook-address.ts'
import type { Mapping } from '../../data/model/mapping/mapping.ts'
import { platformNamed } from '../../data/model/mapping/names.ts'
import type { PostAddress } from '../../data/model/mapping/post-address.ts'
import { pageAddressOf, pageDraftOf } from '../../data/model/platforms.ts'
import { excerpt, type PageDraft } from '../../data/model/records.ts'
import { detached } from '../formats/format.ts'
import type { MappedCells } from './mapped-cells.ts'

/** Distinct pages remembered at a time: rows that follow each other share their page object. */
const rememberedPages = 5_000

const orNull = (text: string): string | null => (text === '' ? null : text)

/** A name column may hold user names or addresses too: `@monasso`, `https://www.facebook.com/monasso`. */
const namedBy = (text: string): { name: string; handle: string; address: string } => {
  if (/^@[\w.-]+(@[\w.-]+)?$/.test(text)) return { name: '', handle: text, address: '' }
  if (text.includes('/') && pageAddressOf(text) !== null) return { name: '', handle: '', address: text }
  return { name: text, handle: '', address: '' }
}

/** An id that a spreadsheet did not round: `1,00065E+14` and `100065000000000` name no page. */
const idOf = (text: string): string | null => {
  const id = text.replace(/^#/, '')
  return /^[\w:.-]+$/.test(id) && !/^[\d.,]+E\+?\d+$/i.test(id) && (!/^\d{10,}$/.test(id) || isWholeId(id)) ? id : null
}

/**
 * @returns the page of the row at hand; null, with its rejection, when the row does not say which
 */
export const pageFinder = (
  mapping: Mapping,
  { text, reject }: MappedCells,
): ((post: PostAddress | null) => PageDraft | null) => {
  const given = mapping.page === null ? null : pageDraftOf(mapping.page)
  const pages = new Map<string, PageDraft>()

  const keyField = (['page-address', 'page-id', 'handle', 'page', 'actor', 'post-address'] as const).find(
    (field) => mapping.columns[field] !== undefined,
  )

  return (post) => {
    const named = namedBy(text('page'))
    const stated = orNull(text('page-address')) ?? orNull(named.address)
    const address = stated === null ? null : pageAddressOf(stated)
    if (stated !== null && address === null) {
      reject(text('page-address') === '' ? 'page' : 'page-address', 'page-address')
      return null
    }
    const platformText = text('platform')
    const platform =
      platformText === ''
        ? (mapping.platform ?? address?.platform ?? post?.platform ?? given?.platform ?? null)
        : platformNamed(platformText)
    const actorName = text('actor')
    const handle = orNull((orNull(text('handle')) ?? named.handle).replace(/^@/, ''))
    const id = idOf(text('page-id'))
    const key = [platform, stated, id, handle, named.name, actorName, post?.pageId, post?.handle].join('\u0000')
    const known = pages.get(key)
    if (known !== undefined) return known

    const own = [
      post?.platform === platform ? post.pageId : null,
      address?.platform === platform ? address.id : null,
      id,
    ]
    const ids = [...new Set(own.filter((found) => found !== null))].map(detached)
    const user = handle ?? address?.handle ?? (post?.platform === platform ? post.handle : null)
    const actor = orNull(slugOf(actorName))
    const isNamed = ids.length > 0 || user !== null || actor !== null || named.name !== ''
    if (!isNamed && given !== null) return given
    if (!isNamed) reject(keyField ?? 'page', keyField === 'post-address' ? 'post-address' : 'not-empty')
    if (platform === null) reject('platform', 'platform')
    if (!isNamed || platform === null) return null
    const name = orNull(named.name) ?? orNull(actorName)
    const page: PageDraft = {
      platform: detached(platform),
      ids,
      handle: user === null ? null : detached(user),
      name: name === null ? null : detached(excerpt(name)),
      actor: actor === null ? null : detached(actor),
      address: stated === null ? null : detached(stated.includes('://') ? stated : `https://${stated}`),
      category: null,
      country: null,
    }
    if (pages.size >= rememberedPages) pages.clear()
    pages.set(key, page)
    return page
  }
}
