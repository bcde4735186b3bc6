// Writes the pages of a version, twice over: at the top of the site in each language, and once more below `v/`, where the version
// stays when a newer one takes the top.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, languageTags } from '../../data/model/languages.ts'
import type { SiteInfo } from '../../data/model/site.ts'
import { type Reader, readerOf } from '../../data/model/words/index.ts'
import { isScreen, type Page } from './choices.ts'
import { writeInto } from './folder.ts'
import { type Picture, pageText } from './html.ts'
import type { Seen } from './messages.ts'

/** A page in one language once it was visited. */
export type Written = {
  readonly page: Page
  readonly language: Language
  readonly seen: Seen
  readonly figures: readonly Picture[]
  /** From the folder of the version. */
  readonly card: string | null
}

type Site = {
  readonly aside: string
  /** Built for any folder. */
  readonly client: string
  readonly id: string
  readonly info: Omit<SiteInfo, 'root' | 'version' | 'dataPackage' | 'versions'>
  /** Language of the pages at the top. */
  readonly language: Language
  /** Name of the site; null: that of the product. */
  readonly title: string | null
  /** From the folder of the version; null: none was made. */
  readonly dataPackage: string | null
}

const up = (levels: number): string => (levels === 0 ? './' : '../'.repeat(levels))
const depthOf = (folder: string): number => folder.split('/').length - 1
const nameOf = ({ title }: Seen): string => title.replace(/ – Porte-voix$/, '')
const parentOf = (folder: string): string => folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1)

/** Territories and organisations are many: every page leads to the screens, and to what stands right above and below it. */
const linksAmong = (written: readonly Written[]): ((one: Written) => readonly Written[]) => {
  const below = Map.groupBy(written, ({ page, language }) => `${language} ${parentOf(page.folder)}`)
  const screens = Map.groupBy(
    written.filter(({ page }) => isScreen(page)),
    ({ language }) => language,
  )
  const byFolder = new Map(written.map((one) => [`${one.language} ${one.page.folder}`, one]))
  return ({ page, language }) => {
    const above = byFolder.get(`${language} ${parentOf(page.folder)}`)
    const near = [...(above === undefined ? [] : [above]), ...(below.get(`${language} ${page.folder}`) ?? [])]
    return [...(screens.get(language) ?? []), ...near.filter((other) => !isScreen(other.page))].filter(
      (other) => other.page !== page,
    )
  }
}

/** What a page is of: the heading names an organisation or a territory, the title the screen and the report of an organisation. */
const linkName = ({ page, seen }: Written): string =>
  (isScreen(page) || page.screen === 'report' ? undefined : seen.parts.find(({ tag }) => tag === 'h1')?.text) ??
  nameOf(seen)

/** Every page at the top; and, below `v/`, as it stays. @returns how many */
export const writePages = (written: readonly Written[], site: Site): number => {
  const built = readFileSync(join(site.client, 'index.html'), 'utf8')
  const folderIn = (language: Language): string => (language === site.language ? '' : `${language}/`)
  let pages = 0
  const linksOf = linksAmong(written)
  for (const one of written) {
    const { page, language, seen, figures, card } = one
    const reader: Reader = readerOf(language)
    const links = linksOf(one).map((other) => ({ folder: other.page.folder, name: linkName(other) }))
    for (const isKept of [false, true]) {
      const base = isKept ? `v/${site.id}/` : ''
      const depth = depthOf(page.folder)
      const levels = depthOf(`${base}${folderIn(language)}`)
      const version = isKept ? '../'.repeat(depthOf(folderIn(language))) : `${'../'.repeat(levels)}v/${site.id}/`
      const info: SiteInfo = {
        ...site.info,
        root: up(depth),
        version,
        dataPackage: site.dataPackage === null ? null : `${version}${site.dataPackage}`,
        versions: `${'../'.repeat(levels)}versions/`,
      }
      const text = pageText(built, {
        title: site.title === null ? seen.title : `${nameOf(seen)} – ${site.title}`,
        parts: seen.parts,
        figures,
        card: card === null ? null : `v/${site.id}/${card}`,
        reader,
        info,
        folder: page.folder,
        home: up(depth + levels),
        folderIn,
        isKept,
        links,
      })
      writeInto(site.aside, `${base}${folderIn(language)}${page.folder}index.html`, text)
      pages += 1
    }
  }
  return pages
}

/** Addresses of all pages at the top, each below the folder of its language. */
export const addressesOf = (pages: readonly Page[], language: Language, address: string): readonly string[] =>
  [language, ...languageTags.filter((tag) => tag !== language)].flatMap((tag) =>
    pages.map(({ folder }) => `${address}${tag === language ? '' : `${tag}/`}${folder}`),
  )
