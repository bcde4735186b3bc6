// Figures of the newest version at addresses that stay: `figures/overview-gap.svg` for a picture on another site, and
// `embed/overview-gap/` for a frame there, in each language. What is shown changes with the data; a version keeps its own.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { embedStyle, escaped } from '../../data/model/embedding.ts'
import type { Language } from '../../data/model/languages.ts'
import { readerOf } from '../../data/model/words/index.ts'
import { isScreen } from './choices.ts'
import { copyInto, writeInto } from './folder.ts'
import type { Picture } from './html.ts'
import type { Written } from './pages.ts'

/** Words of an address that tell two drawings of a figure on one screen apart, when they name one thing. */
const telling = ['metric', 'by', 'show'] as const

/** `overview-distribution-followers`. @param screen as in its address */
const nameOf = (screen: string, address: string): string => {
  const { pathname, searchParams } = new URL(address, 'http://porte-voix.invalid')
  const figure = pathname.replace(/^.*\/|\.svg$/g, '')
  const words = telling.flatMap((word) => searchParams.getAll(word)).filter((word) => /^[a-z0-9-]+$/.test(word))
  return [screen, figure, ...words].join('-')
}

export type Named = Picture & { readonly name: string }

/** The figures of a screen by names that stay; where two would have the same, the second is `...-2`. */
export const namedIn = ({ page, figures }: Pick<Written, 'page' | 'figures'>): readonly Named[] => {
  const names = figures.map(({ address }) => nameOf(page.screen, address))
  return figures.map((picture, at) => {
    const name = names[at] ?? ''
    const before = names.slice(0, at).filter((other) => other === name).length
    return { ...picture, name: before === 0 ? name : `${name}-${before + 1}` }
  })
}

/** @param home from the page to the folder of the whole site */
const embedText = ({ name, title }: Named, svg: string, { page, language }: Written, home: string): string => {
  const { embedding } = readerOf(language).words
  const [, width = '', height = ''] = /<svg[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self'; style-src 'unsafe-inline'">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<link rel="icon" href="${home}favicon.svg" type="image/svg+xml">
<style>${embedStyle}</style>
</head>
<body>
<main>
<img src="../../figures/${name}.svg" alt="${escaped(title)}" width="${width}" height="${height}">
<p><a href="../../${page.folder}" target="_blank" rel="noopener">${escaped(embedding.open)}</a><span>${escaped(embedding.product)}</span></p>
</main>
</body>
</html>
`
}

type Place = {
  readonly aside: string
  /** Of the version, in which the drawings stand. */
  readonly folder: string
  /** Language of the pages at the top. */
  readonly language: Language
}

/** Writes the figures of the screens, of each language below its own folder. @returns how many in each language */
export const writeEmbeds = (written: readonly Written[], { aside, folder, language }: Place): number => {
  let figures = 0
  for (const one of written.filter(({ page }) => isScreen(page))) {
    const base = one.language === language ? '' : `${one.language}/`
    for (const named of namedIn(one)) {
      const from = join(folder, named.file)
      copyInto(aside, `${base}figures/${named.name}.svg`, from)
      const text = embedText(named, readFileSync(from, 'utf8'), one, base === '' ? '../../' : '../../../')
      writeInto(aside, `${base}embed/${named.name}/index.html`, text)
      if (one.language === language) figures += 1
    }
  }
  return figures
}
