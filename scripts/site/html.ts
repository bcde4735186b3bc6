// The pages of a published site as text: the built client with what each page says of itself, and for readers without JavaScript,
// and for machines, the same screen in words with its figures as pictures. Pure.

import { hashShown } from '../../data/model/citation.ts'
import { escaped } from '../../data/model/embedding.ts'
import { type Language, languageTags } from '../../data/model/languages.ts'
import type { SiteInfo } from '../../data/model/site.ts'
import type { Reader } from '../../data/model/words/index.ts'
import type { Part } from './messages.ts'

export type Picture = {
  readonly file: string
  readonly title: string
  /** Where the application draws it, `/api/figures/gap.svg?data=demo`. */
  readonly address: string
}
export type PageParts = {
  readonly title: string
  readonly parts: readonly Part[]
  /** Drawings, by their files from the folder of the version. */
  readonly figures: readonly Picture[]
  /** For links to it on other sites, from the folder of the whole site; null: no figure at all was published. */
  readonly card: string | null
  readonly reader: Reader
  readonly info: SiteInfo
  /** Folder of the page, from `info.root`. */
  readonly folder: string
  /** From the page to the folder of the whole site. */
  readonly home: string
  /** Folder of the screens of a language, from the folder of the whole site: `` or `en/`. */
  readonly folderIn: (language: Language) => string
  /** Whether it is a page of an older version by its own address, which search engines leave out. */
  readonly isKept: boolean
  /** Other pages, by their folders, with their names. */
  readonly links: readonly { readonly folder: string; readonly name: string }[]
}

const mostInDescription = 200
/** The finding, else the first sentence: one that says something. */
export const descriptionOf = (parts: readonly Part[]): string => {
  const said = parts.filter(({ tag, text }) => (tag === 'li' || tag === 'p') && text.length >= 40)
  const text = (said.find(({ tag }) => tag === 'li') ?? said[0])?.text ?? parts.map((part) => part.text).join('. ')
  return text.length <= mostInDescription ? text : `${text.slice(0, mostInDescription - 1).replace(/\s+\S*$/, '')}…`
}

/** Entries of one list after the other stand in one element. */
const partsText = (parts: readonly Part[]): string =>
  parts
    .map(({ tag, text }, at) => {
      if (tag !== 'li') return `<${tag}>${escaped(text)}</${tag}>`
      const opens = parts[at - 1]?.tag === 'li' ? '' : '<ul>'
      const closes = parts[at + 1]?.tag === 'li' ? '' : '</ul>'
      return `${opens}<li>${escaped(text)}</li>${closes}`
    })
    .join('\n')

const summary = ({ parts, figures, links, info, reader }: PageParts): string => {
  const { siteCommand: said, shell } = reader.words
  const { root, version } = info
  const heading = parts.some(({ tag }) => tag === 'h1') ? '' : `<h1>${escaped(shell.product)}</h1>`
  return `<noscript>
<header><p><strong>${escaped(shell.product)}</strong> ${escaped(said.needsScript)}</p></header>
<main>
${heading}${partsText(parts)}
${figures.map(({ file, title }) => `<figure><img src="${root}${version}${escaped(file)}" alt="${escaped(title)}" loading="lazy"></figure>`).join('\n')}
</main>
<nav aria-label="${escaped(said.pages)}"><ul>
${links.map(({ folder, name }) => `<li><a href="${root}${folder}">${escaped(name)}</a></li>`).join('\n')}
</ul></nav>
<footer><p>${escaped(said.madeOn(reader.formats.day(info.publishedOn), info.contentHash.slice(0, hashShown)))} <a href="${root}${info.versions}">${escaped(said.allVersions)}</a></p></footer>
</noscript>`
}

/** Nothing is loaded from elsewhere, whatever the host says; figures are made into files by the page itself. */
const policy = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'"

const head = ({ title, parts, card, reader, info, folder, home, folderIn, isKept }: PageParts): string => {
  const description = descriptionOf(parts)
  const language = reader.language
  const start = info.address ?? home
  const og: readonly (readonly [string, string])[] = [
    ['og:type', 'website'],
    ['og:site_name', reader.words.shell.product],
    ['og:title', title],
    ['og:description', description],
    ['og:locale', reader.words.locale.tag.replace('-', '_')],
    ...(info.address === null ? [] : [['og:url', `${start}${folderIn(language)}${folder}`] as const]),
    // A picture needs its whole address; without one it is at least found from the page.
    ...(card === null ? [] : [['og:image', `${start}${card}`] as const]),
  ]
  return [
    `<title>${escaped(title)}</title>`,
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    `<meta name="description" content="${escaped(description)}">`,
    ...(isKept ? ['<meta name="robots" content="noindex">'] : []),
    ...(info.address === null
      ? []
      : [`<link rel="canonical" href="${escaped(`${start}${folderIn(language)}${folder}`)}">`]),
    ...(isKept
      ? []
      : languageTags.map(
          (tag) => `<link rel="alternate" hreflang="${tag}" href="${escaped(`${start}${folderIn(tag)}${folder}`)}">`,
        )),
    ...og.map(([property, content]) => `<meta property="${property}" content="${escaped(content)}">`),
    ...(card === null ? [] : ['<meta name="twitter:card" content="summary_large_image">']),
    `<script type="application/json" id="site">${JSON.stringify(info).replaceAll('<', '\\u003c')}</script>`,
  ].join('\n    ')
}

/** @param built index.html of the client as it was built for any folder */
export const pageText = (built: string, page: PageParts): string =>
  built
    .replace(/<html lang="\w+">/, `<html lang="${page.reader.language}">`)
    .replace(/<meta name="description"[^>]*>\s*/, '')
    .replaceAll(/(href|src)="\.\//g, (_, name: string) => `${name}="${page.home}`)
    .replace(/<title>[^<]*<\/title>/, () => head(page))
    .replace(/<noscript>[\s\S]*<\/noscript>/, () => summary(page))
