// What the server knows of the client: the figures by key and how they become files. Built by `vite build --mode charts` into one
// module that server/render.ts loads; a figure made without a browser is thus the figure on the screen.

import type { CompareReply, SeriesReply } from '../../data/model/contract.ts'
import { type Language, readerOf } from '../../data/model/words/index.ts'
import type { Told } from '../charts/chart.ts'
import { type FigureKey, figures, isFigureKey } from '../charts/index.ts'
import { svgText } from '../charts/parts/svg-text.ts'
import { type ThemeKey, themes } from '../charts/parts/theme.ts'
import { withBasis } from './basis.ts'
import { csvText } from './csv.ts'

export type FigureReply = CompareReply | SeriesReply
export type FileOptions = {
  readonly language: Language
  readonly theme: ThemeKey
  /** Pixels. */
  readonly width: number
  /** Key of the metric shown, where the reply holds several; null: the first one. */
  readonly metric: string | null
}

const isSeries = (reply: FigureReply): reply is SeriesReply => 'lines' in reply

/** Throws a TypeError when the figure is drawn from another route's reply. */
const tell = (key: FigureKey, reply: FigureReply, options: Pick<FileOptions, 'language' | 'metric'>): Told => {
  const reader = readerOf(options.language)
  const figure = figures[key]
  if (figure.needs === 'series' && isSeries(reply)) return figure.tell(reply, reader, options)
  if (figure.needs === 'compare' && !isSeries(reply)) return figure.tell(reply, reader, options)
  throw new TypeError(`the figure "${key}" is made of the reply of "${figure.needs}"`)
}

export const figureNeeds = (key: FigureKey): 'compare' | 'series' => figures[key].needs

export const figureSvg = (key: FigureKey, reply: FigureReply, options: FileOptions): string => {
  const told = tell(key, reply, options)
  return svgText(told, told.svg({ width: options.width }, themes[options.theme], `figure-${key}`))
}

/** The numbers of the figure with what it is, in the dialect of the language: French tables open by a double click. */
export const figureCsv = (
  key: FigureKey,
  reply: FigureReply,
  options: Pick<FileOptions, 'language' | 'metric'>,
): string => {
  const reader = readerOf(options.language)
  return csvText(withBasis(tell(key, reply, options).table, reply, reader), reader.words.locale.csv)
}

export type { FigureKey }
export { figures, isFigureKey }
