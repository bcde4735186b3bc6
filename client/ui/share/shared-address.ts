// The addresses of a figure in the look that a person chooses: its files, its page for frames, its picture. Pure.

import { type Embedded, embeddedFile, embeddedIn, embedPath } from '../../../data/model/embedding.ts'
import type { DrawingTheme } from '../../../data/model/figure-file.ts'
import type { Language } from '../../../data/model/languages.ts'

/** Sizes of a PNG: by scale, or by shape. */
export const pictureKinds = ['1', '2', '300dpi', 'slide', 'card'] as const
export type PictureKind = (typeof pictureKinds)[number]

export const fileKinds = ['svg', 'png', 'csv-excel', 'csv-research', 'xlsx', 'json', 'zip'] as const
export type FileKind = (typeof fileKinds)[number]

/** Of this computer only. @param host as in `location.hostname` */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host)

export type Look = {
  readonly lang: Language
  readonly theme: DrawingTheme
  readonly isTransparent: boolean
  readonly picture: PictureKind
}

/** What the address of one of its files shows. @throws Error for an address of something else */
export const figureIn = (file: string): Embedded => {
  const { pathname, searchParams } = new URL(file, 'http://porte-voix.invalid')
  const embedded = embeddedIn(pathname, searchParams)
  if (embedded === null) throw new Error(`"${file}" is no file of a figure`)
  return embedded
}

const withWords = (embedded: Embedded, words: readonly (readonly [string, string | null])[]): Embedded => {
  const query = new URLSearchParams(embedded.query)
  for (const [word, value] of words)
    if (value === null) query.delete(word)
    else query.set(word, value)
  return { ...embedded, query }
}

/** What is usual stays out of an address. */
const drawnIn = (embedded: Embedded, { lang, theme, isTransparent }: Look): Embedded =>
  withWords(embedded, [
    ['lang', lang],
    ['theme', theme === 'light' ? null : theme],
    ['ground', isTransparent ? 'transparent' : null],
  ])

const sized = (embedded: Embedded, picture: PictureKind): Embedded =>
  picture === 'slide' || picture === 'card'
    ? withWords(embedded, [['shape', picture]])
    : withWords(embedded, [['scale', picture === '2' ? null : picture]])

/** Path and query of a file of the figure. */
export const fileAddress = (embedded: Embedded, kind: FileKind, look: Look): string => {
  const drawn = drawnIn(embedded, look)
  const inLanguage = withWords(embedded, [['lang', look.lang]])
  switch (kind) {
    case 'svg':
      return embeddedFile(drawn, 'svg')
    case 'png':
      return embeddedFile(sized(drawn, look.picture), 'png')
    case 'csv-excel':
      return embeddedFile(withWords(inLanguage, [['dialect', 'excel-fr']]), 'csv')
    case 'csv-research':
      return embeddedFile(withWords(inLanguage, [['dialect', 'rfc4180']]), 'csv')
    case 'xlsx':
    case 'json':
    case 'zip':
      return embeddedFile(inLanguage, kind)
  }
}

/** Path and query of the page that may be framed, and of the picture alone. */
export const embeddedAddresses = (
  embedded: Embedded,
  look: Look,
): { readonly page: string; readonly picture: string } => {
  const drawn = drawnIn(embedded, look)
  return { page: embedPath(drawn), picture: embeddedFile(drawn, 'svg') }
}
