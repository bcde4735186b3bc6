// Figures without a browser: loads the built drawing code of the client (dist/charts) and turns its SVG into a picture.
// The one bridge between server and client; it knows no figure by name.

import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type About,
  type DrawingTheme,
  describedOnce,
  type FigureFacts,
  type FigureNeed,
  type FigureReply,
  type FigureTable,
  type Ground,
  type PictureScale,
  type PictureShape,
} from '../data/model/figure-file.ts'
import type { Language } from '../data/model/words/index.ts'
import type { CsvDialect } from '../data/model/words/locale.ts'
import { withChunks } from './png-chunks.ts'
import { BadRequest } from './problem.ts'

const root = resolve(import.meta.dirname, '..')
const bundle = resolve(root, 'dist/charts/charts.js')
const fontFile = (file: string): string => resolve(root, 'client/public/fonts', file)
/** TTF: from woff2, or without a font, resvg draws a picture without text and reports nothing. */
const fonts = ['porte-voix-sans-400.ttf', 'porte-voix-sans-600.ttf'].map(fontFile)

type Letters = { readonly regular: string; readonly semibold: string }
const inBase64 = (file: string): string => readFileSync(fontFile(file)).toString('base64')
let known: Letters | undefined
/** What a browser shows an SVG file with: as an image it asks for nothing outside of it. */
const letters = (): Letters => {
  known ??= { regular: inBase64('porte-voix-sans-400.woff2'), semibold: inBase64('porte-voix-sans-600.woff2') }
  return known
}

export type { FigureNeed, FigureReply }
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
type TableOptions = Pick<FigureFileOptions, 'language' | 'metric' | 'marked' | 'about'> & {
  readonly dialect?: CsvDialect
}
/** What client/export/bundle.ts exports. */
type Charts = {
  readonly figures: Readonly<Record<string, unknown>>
  readonly isFigureKey: (text: string) => boolean
  readonly figureNeeds: (key: string) => FigureNeed
  readonly figureSvg: (
    key: string,
    reply: FigureReply,
    options: FigureFileOptions & { readonly fonts?: Letters },
  ) => string
  readonly figureCsv: (key: string, reply: FigureReply, options: TableOptions) => string
  readonly figureTable: (key: string, reply: FigureReply, options: TableOptions) => FigureTable
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

/** All figures by their names. */
export const figureKeys = async (): Promise<readonly string[]> => Object.keys((await charts()).figures)

/** Route whose reply a figure is made of; null for a name that is no figure. */
export const figureNeeds = async (key: string): Promise<FigureNeed | null> => {
  const built = await charts()
  return built.isFigureKey(key) ? built.figureNeeds(key) : null
}

/** The figure as an SVG, with `about` as a self-contained file. Throws a TypeError when the reply is another route's. */
export const renderSvg = async (key: string, reply: FigureReply, options: FigureFileOptions): Promise<string> =>
  (await charts()).figureSvg(key, reply, { ...options, ...(options.about !== undefined && { fonts: letters() }) })

/** The numbers of the figure: for French the CSV that French spreadsheets open by a double click, else RFC 4180. */
export const renderCsv = async (key: string, reply: FigureReply, options: TableOptions): Promise<string> =>
  (await charts()).figureCsv(key, reply, options)

/** The numbers of the figure as cells. */
export const tableOf = async (key: string, reply: FigureReply, options: TableOptions): Promise<FigureTable> =>
  (await charts()).figureTable(key, reply, options)

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

/** Of a unit of a drawing, as CSS has it: 96 to the inch. */
const unitsAnInch = 96
const dpiOf: Readonly<Record<PictureScale, number>> = { '1': unitsAnInch, '2': 2 * unitsAnInch, '300dpi': 300 }
/** Painted as one sheet of 4 bytes a pixel, which has to fit into the memory of a small machine. */
const mostPixels = 60_000_000

/** Throws a BadRequest where the picture would have more pixels than are painted. */
const checkedSize = (svg: string, scale: number): void => {
  const [, width, height] = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  const pixels = Number(width) * Number(height) * scale ** 2
  if (!(pixels <= mostPixels))
    throw new BadRequest(
      `scale: the picture would have ${Math.ceil(pixels / 1e6)} million pixels, at most ${mostPixels / 1e6} are painted; ask for a smaller width or scale, or for SVG`,
    )
}

/** In the words that the standard has for texts in a PNG, and two of our own. */
const textsOf = (facts: FigureFacts): readonly (readonly [string, string])[] => [
  ['Title', facts.title],
  ['Description', describedOnce(facts)],
  ['Source', facts.source],
  ['Copyright', `${facts.licence.name} ${facts.licence.address}`],
  ...(facts.notice === null ? [] : ([['Disclaimer', facts.notice]] as const)),
  ['Software', `Porte-voix ${facts.version}`],
  ['Address', facts.address],
  ['Content-Hash', `sha256:${facts.contentHash}`],
]

/**
 * The figure as a picture that says what it is, where from and how large in print.
 * @throws BadRequest for one too large to paint
 */
export const renderPicture = async (
  key: string,
  reply: FigureReply,
  options: FigureFileOptions & { readonly about: About },
  scale: PictureScale,
): Promise<Uint8Array> => {
  // Without the letters as data: what paints has them as files.
  const svg = (await charts()).figureSvg(key, reply, options)
  const dpi = dpiOf[scale]
  checkedSize(svg, dpi / unitsAnInch)
  const facts = await factsOf(key, reply, options)
  return withChunks(await renderPng(svg, dpi / unitsAnInch), dpi, {
    language: facts.language,
    texts: textsOf(facts),
  })
}
