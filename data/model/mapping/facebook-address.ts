// Address of a Facebook post -> page and post. The numeric page id in a permalink is the one identity of a page that
// spreadsheets leave intact.

export type FacebookPost = {
  /** Numeric id of the page, or null when the address names it by handle or not at all. */
  readonly pageId: string | null
  readonly handle: string | null
  readonly postId: string
}

/** Whether an id is whole: digits that no spreadsheet rounded (`100065000000000`, `1,00065E+14`). */
export const isWholeId = (id: string): boolean => /^\d+$/.test(id) && !id.endsWith('000000')

const permalink = 'https://www.facebook.com/'

/** End of the digits that start at `from`. */
const digitsEnd = (text: string, from: number): number => {
  let at = from
  for (let code = text.charCodeAt(at); code >= 48 && code <= 57; code = text.charCodeAt(++at));
  return at
}

const isPostId = (text: string | null | undefined): text is string =>
  text !== null && text !== undefined && (/^\d+$/.test(text) || /^pfbid[0-9A-Za-z]+$/.test(text))

const pageOf = (page: string | undefined): Pick<FacebookPost, 'pageId' | 'handle'> => {
  if (page === undefined || page === '') return { pageId: null, handle: null }
  if (/^\d+$/.test(page)) return { pageId: page, handle: null }
  const trailing = /-(\d{6,})$/.exec(page)
  return { pageId: trailing?.[1] ?? null, handle: page }
}

/** The forms other than `/<page id>/posts/<post id>`: rare, so read at leisure. */
const otherForm = (text: string): FacebookPost | 'group' | null => {
  const trimmed = text.trim()
  if (!URL.canParse(trimmed)) return null
  const url = new URL(trimmed)
  if (!/(^|\.)(facebook\.com|fb\.com|fb\.watch)$/.test(url.hostname)) return null
  const query = url.searchParams
  const parts = url.pathname.split('/').filter((part) => part !== '')
  const [first, kind] = parts
  if (first === 'groups') return 'group'
  const last = parts.at(-1)
  if (first === 'permalink.php' || first === 'story.php') {
    const postId = query.get('story_fbid')
    return isPostId(postId) ? { ...pageOf(query.get('id') ?? undefined), postId } : null
  }
  const inQuery = first === 'watch' ? query.get('v') : query.get('fbid')
  if (first === 'watch' || first === 'photo.php' || first === 'photo' || first === 'video.php')
    return isPostId(inQuery ?? query.get('v'))
      ? { pageId: null, handle: null, postId: (inQuery ?? query.get('v')) as string }
      : null
  if ((first === 'reel' || first === 'events') && isPostId(kind)) return { pageId: null, handle: null, postId: kind }
  if (kind !== undefined && ['posts', 'videos', 'photos', 'reels', 'events', 'notes'].includes(kind) && isPostId(last))
    return parts.length >= 3 ? { ...pageOf(first), postId: last } : null
  return null
}

/**
 * Reads `/<page>/posts/<id>` and the older and newer forms (videos, photos, permalink.php, reel, watch). `group` for a
 * post in a group, which holds what members wrote; null when it is no address of a post.
 */
export const facebookPostOf = (text: string): FacebookPost | 'group' | null => {
  if (!text.startsWith(permalink)) return otherForm(text)
  const pageEnd = digitsEnd(text, permalink.length)
  if (pageEnd === permalink.length || !text.startsWith('/posts/', pageEnd)) return otherForm(text)
  const start = pageEnd + 7
  const end = digitsEnd(text, start)
  if (end === start || end !== text.length) return otherForm(text)
  return { pageId: text.slice(permalink.length, pageEnd), handle: null, postId: text.slice(start, end) }
}
