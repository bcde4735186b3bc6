// A figure as a file: the same drawing as on screen, from the same reply, asked for by its name (`gap.svg`) and the words of its
// query. One home for the download, the command, embedding, citations and the published site.

import type { Dataset, Query } from '../../data/model/contract.ts'
import {
  type About,
  drawingWords,
  type FigureFormat,
  figureFileName,
  figureFormats,
  orderedQuery,
  usualWidth,
} from '../../data/model/figure-file.ts'
import type { Language } from '../../data/model/languages.ts'
import type { Datasets } from '../datasets.ts'
import { BadRequest, NotFound } from '../problem.ts'
import { type FigureReply, factsOf, figureNeeds, renderCsv, renderPicture, renderSvg, tableOf } from '../render.ts'
import type { Store } from '../store/open.ts'
import { readerFor } from '../words.ts'
import { contentHashIn, readyHash } from './data-version.ts'
import { figureReply } from './figure-replies.ts'
import { memory } from './memory.ts'
import { pagesIn } from './page-series.ts'
import type { Behind } from './redo.ts'
import { wholeOf } from './route.ts'

export type FigureFile = {
  readonly body: string | Uint8Array
  readonly type: string
  /** `porte-voix-gap-2025-01-2025-12.svg` */
  readonly name: string
}

const types: Readonly<Record<FigureFormat, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  zip: 'application/zip',
}
const formatOf = (text: string | undefined): FigureFormat | undefined => figureFormats.find((format) => format === text)

/** Pixels. */
export const narrowest = 320
export const widest = 2400

const widthIn = (text: string | undefined): number => {
  const width = text === undefined ? usualWidth : wholeOf(text, 'width')
  if (width < narrowest || width > widest)
    throw new BadRequest(`width: found ${width}, expected ${narrowest} to ${widest} pixels`)
  return width
}

type Made = {
  readonly datasets: Datasets
  readonly version: string
  /** Of a question that names none. */
  readonly language: Language
}

/** A figure as it was asked for: what it is made of and where that stands, of now or frozen in a citation. */
export type AskedFigure = {
  readonly key: string
  readonly reply: FigureReply
  /** Words of the query that say how it is drawn or written are read of it, and what stands out. */
  readonly query: Query<'figure'>
  readonly about: About
  /** The data of now: what a zip brings that the reply does not hold. Absent: nothing can be brought. */
  readonly datasets?: Datasets
  /** The same as it was kept with a citation. */
  readonly behind?: Behind
}

/** The query without the words that say how a figure is drawn, and with the data named that it was left to. */
export const questionIn = (query: Query<'figure'>, data: Dataset): Query<'figure'> => {
  const drawn: readonly string[] = drawingWords
  return { ...Object.fromEntries(Object.entries(query).filter(([word]) => !drawn.includes(word))), data }
}

/** Few, as each may hold thousands of pages: whoever tries the looks of a figure asks for one reply. */
const mostKept = 12
const memories = new WeakMap<Datasets, ReturnType<typeof memory>>()
const repliesOf = (datasets: Datasets): ReturnType<typeof memory> => {
  const replies = memories.get(datasets) ?? memory(datasets, mostKept)
  memories.set(datasets, replies)
  return replies
}

/** The reply to a question of now. @throws NotFound where there is no such figure; BadRequest for words it does not take */
export const figureNow = async (
  { datasets, version }: Omit<Made, 'language'>,
  key: string,
  query: Query<'figure'>,
): Promise<AskedFigure> => {
  const { lang: _l, theme: _t, ground: _g, width: _w, scale: _s, shape: _h, dialect: _d, own, mark, ...asked } = query
  const needs = await figureNeeds(key)
  if (needs === null) throw new NotFound(`There is no figure "${key}".`)
  const answer = (): { readonly reply: FigureReply; readonly store: Store } => {
    const reply = repliesOf(datasets)(JSON.stringify([needs, asked, own, mark]), () =>
      figureReply(needs, datasets, asked, own ?? null, mark),
    )
    const store = datasets.store(reply.data)
    if (store === null) throw new NotFound('These data are no longer there.')
    return { reply, store }
  }
  const first = answer()
  const stateOfFirst = first.store.version()
  await readyHash(first.store)
  // Reply and hash are of one state: what was stored while the hash was made is answered anew.
  const { reply, store } = first.store.version() === stateOfFirst ? first : answer()
  return {
    key,
    reply,
    query,
    datasets,
    about: {
      // The question in its language; how it was drawn is no part of it.
      address: `/api/figures/${key}.svg?${orderedQuery({ ...questionIn(query, reply.data), lang: query.lang })}`,
      contentHash: contentHashIn(store),
      version,
    },
  }
}

/** How it is drawn. @throws BadRequest for a width that cannot be */
export const optionsOf = ({ query, about }: Pick<AskedFigure, 'query' | 'about'>, language: Language) => {
  const { lang, theme, ground, width, scale, shape, dialect, own, mark, metric } = query
  return {
    options: {
      language: lang ?? language,
      theme: theme ?? 'light',
      ground: ground ?? 'opaque',
      shape: shape ?? 'free',
      width: widthIn(width),
      metric: metric ?? null,
      marked: { own: own ?? null, pages: pagesIn(mark) },
      about,
      ...(dialect !== undefined && { dialect }),
    },
    // A shape has its pixels by its name.
    scale: scale ?? (shape === undefined || shape === 'free' ? '2' : '1'),
  } as const
}

/** With the language that a question is answered in which names none. */
const inLanguage = (query: Query<'figure'>, language: Language): Query<'figure'> => ({
  ...query,
  lang: query.lang ?? language,
})

/** @throws NotFound for another name than figure and extension, `gap.svg` */
export const figureName = (name: string): { readonly key: string; readonly format: FigureFormat } => {
  const [, key = '', extension] = /^([a-z-]+)\.([a-z]+)$/.exec(name) ?? []
  const format = formatOf(extension)
  if (format === undefined) throw new NotFound(`There is no figure "${name}".`)
  return { key, format }
}

/** @param name figure and extension, `gap.svg` @throws NotFound for another name; BadRequest for words it does not take */
export const figureFile = async (made: Made, name: string, query: Query<'figure'>): Promise<FigureFile> => {
  const { key, format } = figureName(name)
  return fileOf(await figureNow(made, key, inLanguage(query, made.language)), format, made.language)
}

/** What of its look was asked for and is not usual: drawings have one, tables their language alone. */
const lookOf = (
  { query: { lang, theme, ground, shape, scale } }: AskedFigure,
  format: FigureFormat,
  language: Language,
): readonly string[] => {
  const isDrawn = format === 'svg' || format === 'png'
  const drawn = isDrawn ? [theme === 'light' ? undefined : theme, ground === 'opaque' ? undefined : ground] : []
  const sized = format === 'png' ? [shape === 'free' ? undefined : shape, scale === '300dpi' ? scale : undefined] : []
  const said = format === 'json' || lang === language ? undefined : lang
  return [...sized, ...drawn, said].filter((word) => word !== undefined)
}

/** The file of a figure, of now or frozen: its bytes depend on nothing else. @throws BadRequest for a width that cannot be */
export const fileOf = async (asked: AskedFigure, format: FigureFormat, language: Language): Promise<FigureFile> => {
  const { key, reply } = asked
  const { options, scale } = optionsOf(asked, language)
  const body = async (): Promise<string | Uint8Array> => {
    switch (format) {
      case 'svg':
        return renderSvg(key, reply, options)
      case 'png':
        return renderPicture(key, reply, options, scale)
      case 'csv':
        return renderCsv(key, reply, options)
      case 'json':
        return JSON.stringify(reply)
      case 'xlsx': {
        // Loaded with the first workbook: a server that makes none keeps the memory.
        const { figureWorkbook } = await import('../export/figure-workbook.ts')
        const [table, facts] = [await tableOf(key, reply, options), await factsOf(key, reply, options)]
        return figureWorkbook(table, facts, await readerFor(options.language))
      }
      case 'zip': {
        const { redoFile } = await import('./redo.ts')
        return redoFile({ ...asked, options })
      }
    }
  }
  return {
    body: await body(),
    type: types[format],
    name: figureFileName({
      key,
      metric: options.metric,
      reply,
      format,
      ...(format === 'csv' && options.dialect !== undefined && { dialect: options.dialect }),
      look: lookOf(asked, format, language),
    }),
  }
}
