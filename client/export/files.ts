// How figures become files, told by a reader: on a server by way of bundle.ts, which knows every language, and in the browser of a
// published site, which has loaded its own alone.

import { hashShown } from '../../data/model/citation.ts'
import type { About, DrawingTheme, FigureFacts, Ground, PictureShape } from '../../data/model/figure-file.ts'
import { figureLicence } from '../../data/model/licences.ts'
import type { Reader } from '../../data/model/words/index.ts'
import type { CsvDialect } from '../../data/model/words/locale.ts'
import {
  type Figure,
  type FigureReply,
  type Marked,
  type ReplyKey,
  routeOf,
  type Table,
  type Told,
} from '../charts/chart.ts'
import { type FigureKey, figures } from '../charts/index.ts'
import { themes } from '../charts/parts/file-themes.ts'
import { type Fonts, plainMetadata, svgText } from '../charts/parts/svg-text.ts'
import { withBasis } from './basis.ts'
import { csvText } from './csv.ts'
import { factsOfFigure } from './facts.ts'
import { rdfOf } from './metadata.ts'
import { onShape, widthFor } from './shape.tsx'

export type FileOptions = {
  readonly reader: Reader
  readonly theme: DrawingTheme
  /** Opaque when absent. */
  readonly ground?: Ground
  /** Free when absent. */
  readonly shape?: PictureShape
  /** Pixels. */
  readonly width: number
  /** Key of the metric shown, where the reply holds several; null: the first one. */
  readonly metric: string | null
  /** What stands out; nothing when absent. */
  readonly marked?: Marked
  /** Of a file: what it says of itself. Without it the drawing alone. */
  readonly about?: About
  /** To be part of the file; absent where whoever shows it has them. */
  readonly fonts?: Fonts
}

export type TableOptions = Pick<FileOptions, 'reader' | 'metric' | 'marked'> & {
  /** That of the language when absent. */
  readonly dialect?: CsvDialect
}

/** Throws a TypeError when the figure is drawn from another route's reply. */
const tell = (key: FigureKey, reply: FigureReply, options: TableOptions): Told => {
  const { needs } = figures[key]
  if (routeOf(reply) !== needs) throw new TypeError(`the figure "${key}" is made of the reply of "${needs}"`)
  // The line above has seen that the reply is the one this figure is drawn from, which the compiler cannot follow.
  const figure = figures[key] as Figure<ReplyKey>
  return figure.tell(reply, options.reader, options)
}

const imprintOf = ({ version, contentHash }: About, { words }: Reader): string =>
  words.figureFiles.imprint({ version, data: contentHash.slice(0, hashShown), licence: figureLicence.name })

/** Draws the figure as a file. With `about` it says in the picture and in its metadata where it comes from. */
export const svgFile = (key: FigureKey, reply: FigureReply, options: FileOptions): string => {
  const { reader, about, ground = 'opaque', shape = 'free', fonts = null } = options
  const told = tell(key, reply, options)
  const theme = themes[options.theme]
  const look = { isOpen: ground === 'transparent', ...(about !== undefined && { imprint: imprintOf(about, reader) }) }
  const metadata =
    about === undefined ? plainMetadata(told) : rdfOf(factsOfFigure(key, told, reply, about, reader, options))
  const id = `figure-${key}`
  if (shape === 'free') return svgText(told.svg({ ...look, width: options.width }, theme, id), metadata, fonts)
  const width = widthFor(shape, (at) => told.height({ ...look, width: at }))
  const size = { ...look, width }
  const drawing = onShape(shape, {
    drawing: told.svg(size, theme, id),
    width,
    height: told.height(size),
    ground: look.isOpen ? null : theme.ground,
  })
  return svgText(drawing, metadata, fonts)
}

/** The numbers of the figure, unrounded. */
export const tableFile = (key: FigureKey, reply: FigureReply, options: TableOptions): Table =>
  tell(key, reply, options).table

/** The numbers of the figure with what it is, unless asked otherwise in the dialect of the language: French tables open by a double click. */
export const csvFile = (
  key: FigureKey,
  reply: FigureReply,
  options: TableOptions & { readonly about?: About },
): string => {
  const { reader, dialect, about } = options
  const told = tell(key, reply, options)
  const said = about === undefined ? undefined : factsOfFigure(key, told, reply, about, reader, options)
  return csvText(withBasis(told.table, reply, reader, said), dialect ?? reader.words.locale.csv)
}

/** What every file of the figure says of itself. */
export const factsOfFile = (
  key: FigureKey,
  reply: FigureReply,
  options: TableOptions & { readonly about: About },
): FigureFacts => factsOfFigure(key, tell(key, reply, options), reply, options.about, options.reader, options)
