// A figure as a file: which kinds there are, how it may be drawn, and what each of them says of itself wherever it goes. One
// home for routes, commands, screens and the published site.

import type { Query, Reply } from './contract.ts'
import type { CsvDialect } from './words/locale.ts'

/** Routes whose replies figures are made of. */
export type FigureNeed =
  | 'compare'
  | 'concentration'
  | 'effort'
  | 'formatMix'
  | 'habits'
  | 'pageSeries'
  | 'presence'
  | 'ranking'
  | 'series'
  | 'shareOfVoice'
  | 'standing'
  | 'territories'
  | 'week'
export type FigureReply = Reply<FigureNeed>

/** By their extension. `zip`: all it takes to make the figure again (data, scripts, citation). */
export const figureFormats = ['svg', 'png', 'csv', 'xlsx', 'json', 'zip'] as const
export type FigureFormat = (typeof figureFormats)[number]

/** Colours of a drawn file. `safe`: told apart with every colour vision; `grey`: for a copying machine. */
export const drawingThemes = ['light', 'dark', 'safe', 'grey'] as const
export type DrawingTheme = (typeof drawingThemes)[number]

/** `transparent`: no ground, for slides and pages of another colour. */
export const grounds = ['opaque', 'transparent'] as const
export type Ground = (typeof grounds)[number]

/** Pixels of a PNG for one unit of the drawing, or the resolution of print. */
export const pictureScales = ['1', '2', '300dpi'] as const
export type PictureScale = (typeof pictureScales)[number]

/** `slide`: 16:9, with letters that are read from the back of a room; `card`: 1200 x 630, for links shown by other sites. */
export const pictureShapes = ['free', 'slide', 'card'] as const
export type PictureShape = (typeof pictureShapes)[number]
/** Pixels of a card. */
export const cardSize = { width: 1200, height: 630 } as const

/** Pixels of a drawing whose width was not asked for. */
export const usualWidth = 960

type Named = {
  readonly key: string
  /** Null where none was asked for. */
  readonly metric: string | null
  readonly reply: { readonly from: string; readonly to: string; readonly data: 'real' | 'demo' }
  readonly format: FigureFormat
  /** Where tables in both are offered side by side; absent: one of them alone. */
  readonly dialect?: CsvDialect
  /** Words of what is not usual in its look, so that two drawings of one figure have two names: `slide`, `grey`, `en`. */
  readonly look?: readonly string[]
}

/** `porte-voix-gap-2025-01-2025-12.svg`; it says whether it shows what was invented, and a table whether it is for a spreadsheet. */
export const figureFileName = ({ key, metric, reply, format, dialect, look = [] }: Named): string => {
  const about = metric === null || metric.includes(',') ? '' : `-${metric}`
  const invented = reply.data === 'demo' ? '-invented' : ''
  const excel = dialect === 'excel-fr' ? '-excel' : ''
  const looks = look.map((word) => `-${word}`).join('')
  return `porte-voix-${key}${about}-${reply.from}-${reply.to}${invented}${looks}${excel}.${format}`
}

/** What a file says of where its data stand. */
export type About = {
  /** Path and query that draw the figure again, without a host: `/api/figures/gap.svg?data=real&from=2025-01&...`. */
  readonly address: string
  /** SHA-256 of all content of the data it was made of: equal content, equal hash, on every machine. */
  readonly contentHash: string
  /** Of Porte-voix. */
  readonly version: string
}

/** What every file of a figure says of itself, in one language: metadata, notes and columns are made of it. */
export type FigureFacts = About & {
  readonly figure: string
  readonly language: string
  readonly title: string
  /** Metric, unit, period, n and missing. */
  readonly subtitle: string
  readonly description: string
  /** Last line of the figure: source, day, zone, method of the intervals. */
  readonly source: string
  /** "Invented data ..."; null for real data. */
  readonly notice: string | null
  /** What was computed, as a paragraph for an article. */
  readonly methods: string
  readonly data: 'real' | 'demo'
  /** ISO 8601 interval: `2025-01/2025-12`. */
  readonly period: string
  readonly zone: string
  /** Day of the newest post, `2025-12-31`; null without one. */
  readonly upTo: string | null
  readonly licence: { readonly name: string; readonly address: string }
  /** The same and what else is known, as label and value for people: sheets of notes and README files. */
  readonly lines: readonly { readonly label: string; readonly value: string | number | null }[]
}

/** What it shows and what is seen there, as one text: most descriptions begin with the subtitle, which is said once. */
export const describedOnce = ({ subtitle, description }: Pick<FigureFacts, 'subtitle' | 'description'>): string =>
  description.startsWith(subtitle) ? description : `${subtitle}\n${description}`

/** The numbers of a figure, unrounded; null is an empty cell. */
export type FigureTable = {
  readonly caption: string
  /** `key`: the same in every language. */
  readonly columns: readonly { readonly key?: string; readonly label: string; readonly kind: 'text' | 'number' }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** The words of a figure's query that say how it is drawn or written, not what it shows. */
export const drawingWords = ['lang', 'theme', 'ground', 'width', 'scale', 'shape', 'dialect'] as const

/** The query as the address in a file says it: in the order of its words, lists said once for each member. */
export const orderedQuery = (query: Query<'figure'>): string =>
  new URLSearchParams(
    Object.entries(query)
      .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .flatMap(([key, value]: [string, unknown]) =>
        (Array.isArray(value) ? value : [value]).flatMap((one: unknown) =>
          typeof one === 'string' ? [[key, one]] : [],
        ),
      ),
  ).toString()

/** Words as the address of a figure has them: one that is said several times is a list. Nothing is checked. */
export const queryInWords = (words: URLSearchParams): Query<'figure'> =>
  Object.fromEntries(
    [...new Set(words.keys())].map((word) => {
      const said = words.getAll(word)
      return [word, said.length > 1 ? said : (said[0] ?? '')]
    }),
  )
