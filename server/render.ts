// Figures without a browser: loads the built drawing code of the client (dist/charts) and turns its SVG into a picture.
// The one bridge between server and client; it knows no figure by name.

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Reply } from '../data/model/contract.ts'
import type { About, DrawingTheme, FigureFacts, Ground, PictureShape } from '../data/model/figure-file.ts'
import type { Language } from '../data/model/words/index.ts'
import type { CsvDialect } from '../data/model/words/locale.ts'

const root = resolve(import.meta.dirname, '..')
const bundle = resolve(root, 'dist/charts/charts.js')
/** TTF: from woff2, or without a font, resvg draws a picture without text and reports nothing. */
const fonts = ['porte-voix-sans-400.ttf', 'porte-voix-sans-600.ttf'].map((file) =>
  resolve(root, 'client/public/fonts', file),
)

/** Routes whose replies figures are made of: those of the built bundle, whose own type the server does not import. */
export type FigureNeed =
  | 'compare'
  | 'concentration'
  | 'effort'
  | 'habits'
  | 'formatMix'
  | 'pageSeries'
  | 'presence'
  | 'ranking'
  | 'series'
  | 'shareOfVoice'
  | 'standing'
  | 'territories'
  | 'week'
export type FigureReply = Reply<FigureNeed>
export type FigureFileOptions = {
  readonly language: Language
  readonly theme: DrawingTheme
  readonly ground?: Ground
  readonly shape?: PictureShape
  /** Pixels. */
  readonly width: number
  /** Key of the metric shown, where the reply holds several; null: the first one. */
  readonly metric: string | null
  /** What stands out: an organisation by its slug, pages by their numbers. */
  readonly marked?: { readonly own: string | null; readonly pages: readonly number[] }
  /** Of a file: what it says of itself. */
  readonly about?: About
}
type TableOptions = Pick<FigureFileOptions, 'language' | 'metric' | 'marked'> & { readonly dialect?: CsvDialect }
/** What client/export/bundle.ts exports. */
type Charts = {
  readonly isFigureKey: (text: string) => boolean
  readonly figureNeeds: (key: string) => FigureNeed
  readonly figureSvg: (key: string, reply: FigureReply, options: FigureFileOptions) => string
  readonly figureCsv: (key: string, reply: FigureReply, options: TableOptions) => string
  readonly figureFacts: (
    key: string,
    reply: FigureReply,
    options: TableOptions & { readonly about: About },
  ) => FigureFacts
}

let loading: Promise<Charts> | undefined
/** Throws when the charts are not built; `npm start` and `npm run build` build them. */
const charts = (): Promise<Charts> => {
  if (!existsSync(bundle)) throw new Error('the charts are not built: run npm run build')
  loading ??= import(pathToFileURL(bundle).href) as Promise<Charts>
  return loading
}

/** Route whose reply a figure is made of; null for a name that is no figure. */
export const figureNeeds = async (key: string): Promise<FigureNeed | null> => {
  const built = await charts()
  return built.isFigureKey(key) ? built.figureNeeds(key) : null
}

/** The figure as a self-contained SVG file. Throws a TypeError when the reply is another route's. */
export const renderSvg = async (key: string, reply: FigureReply, options: FigureFileOptions): Promise<string> =>
  (await charts()).figureSvg(key, reply, options)

/** The numbers of the figure: for French the CSV that French spreadsheets open by a double click, else RFC 4180. */
export const renderCsv = async (key: string, reply: FigureReply, options: TableOptions): Promise<string> =>
  (await charts()).figureCsv(key, reply, options)

/** What every file of the figure says of itself. */
export const factsOf = async (
  key: string,
  reply: FigureReply,
  options: TableOptions & { readonly about: About },
): Promise<FigureFacts> => (await charts()).figureFacts(key, reply, options)

/** The picture of an SVG at `scale` pixels a unit, with the fonts of the product and no others. */
export const renderPng = async (svg: string, scale = 2): Promise<Uint8Array> => {
  // Loaded with the first picture: a server that draws none keeps the memory.
  const { Resvg } = await import('@resvg/resvg-js')
  return new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false, fontFiles: fonts, defaultFontFamily: 'Porte-voix Sans' },
  })
    .render()
    .asPng()
}
