// What the server knows of the client: the figures by key and how they become files. Built by `vite build --mode charts` into one
// module that server/render.ts loads; a figure made without a browser is thus the figure on the screen.

import type { About, FigureFacts } from '../../data/model/figure-file.ts'
import { type Language, type Reader, readerOf } from '../../data/model/words/index.ts'
import type { FigureReply, ReplyKey, Table } from '../charts/chart.ts'
import { type FigureKey, figures, isFigureKey } from '../charts/index.ts'
import { csvFile, type FileOptions, factsOfFile, svgFile, type TableOptions, tableFile } from './files.ts'

/** The same, told by a language instead of a reader. */
type InLanguage<T> = Omit<T, 'reader'> & { readonly language: Language }

const told = <T extends { readonly language: Language }>(options: T): T & { readonly reader: Reader } => ({
  ...options,
  reader: readerOf(options.language),
})

export const figureNeeds = (key: FigureKey): ReplyKey => figures[key].needs

export const figureSvg = (key: FigureKey, reply: FigureReply, options: InLanguage<FileOptions>): string =>
  svgFile(key, reply, told(options))

export const figureCsv = (
  key: FigureKey,
  reply: FigureReply,
  options: InLanguage<TableOptions> & { readonly about?: About },
): string => csvFile(key, reply, told(options))

export const figureTable = (key: FigureKey, reply: FigureReply, options: InLanguage<TableOptions>): Table =>
  tableFile(key, reply, told(options))

export const figureFacts = (
  key: FigureKey,
  reply: FigureReply,
  options: InLanguage<TableOptions> & { readonly about: About },
): FigureFacts => factsOfFile(key, reply, told(options))

export type { FigureKey, FigureReply, ReplyKey }
export { figures, isFigureKey }
