// The published, read-only site as one of its pages knows it. The page says what it belongs to (data/model/site.ts); where a server
// answers there is no such word, and `site` is null. Whatever is otherwise in a publication asks here.

import type { SiteInfo } from '../data/model/site.ts'
import type { Screen, ViewState } from './location.ts'

export type Site = SiteInfo & {
  /** Path of the folder in which the screens stand, with a slash at both ends: `/visibilite/`; `/` at the top of a host. */
  readonly folder: string
  /** Whole addresses of the letters, the regular ones first: files of figures carry them. */
  readonly letters: readonly string[]
}

/** Path of the folder of the screens. @param page whole address of the page as it was opened @param root from there, `../` */
export const folderOf = (page: string, root: string): string => new URL('.', new URL(root, page)).pathname

const siteOf = (page: Document): Site | null => {
  const text = page.getElementById('site')?.textContent ?? null
  if (text === null) return null
  // The generator writes it by the same type.
  const info = JSON.parse(text) as SiteInfo
  const letters = [...page.querySelectorAll<HTMLLinkElement>('link[as="font"]')].map(({ href }) => href)
  return { ...info, folder: folderOf(page.location.href, info.root), letters }
}

/** Null where a server answers. Read once, before the first step: the address changes with each screen, `root` does not. */
export const site: Site | null = typeof document === 'undefined' ? null : siteOf(document)

/** Whether nothing can be written, since nobody answers. */
export const isPublished = site !== null

/** Whether there is such a screen here: all of them where a server answers. */
export const isShown = (screen: Screen | null): boolean =>
  site === null || screen === null || site.screens.includes(screen)

/** Parts of screens that are there to write. */
const writingParts: Readonly<Partial<Record<Screen, readonly string[]>>> = {
  pages: ['waiting', 'mine', 'organisations', 'grids'],
  topics: ['try', 'coding'],
}

/** Screens of things: a link to one of them is the name of that thing, or a number, and says something without leading anywhere. */
const screensOfThings: readonly Screen[] = ['actor', 'import', 'origin', 'pages', 'territories']

/** What becomes of a link here: it is followed, only its words stand there, or it is left out with them. */
export const linkHere = ({ screen, anchor }: Pick<ViewState, 'screen' | 'anchor'>): 'link' | 'words' | 'nothing' => {
  if (!isPublished || screen === null) return 'link'
  if (anchor !== null && (writingParts[screen] ?? []).includes(anchor)) return 'nothing'
  if (isShown(screen)) return 'link'
  return screensOfThings.includes(screen) ? 'words' : 'nothing'
}
