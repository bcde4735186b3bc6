// Figures frozen to be cited: the reply is kept with the data it was made of, and all files of the figure are drawn from it.

import { createHash } from 'node:crypto'
import type { Express } from 'express'
import { citationFiles, citationFormats, citationIn, citedOf, type Frozen } from '../../data/model/citation.ts'
import { type Dataset, type Query, routes } from '../../data/model/contract.ts'
import { figureFormats, orderedQuery, queryInWords } from '../../data/model/figure-file.ts'
import type { Language } from '../../data/model/languages.ts'
import { dayOf, instantNow } from '../../data/model/periods.ts'
import type { Datasets } from '../datasets.ts'
import { NotFound } from '../problem.ts'
import { type FigureReply, factsOf, figureNeeds } from '../render.ts'
import type { FrozenFigure } from '../store/citations.ts'
import type { Store } from '../store/open.ts'
import { readerFor } from '../words.ts'
import { storeOf } from './data-store.ts'
import { contentHashIn, readyHash } from './data-version.ts'
import { type AskedFigure, type FigureFile, figureNow, fileOf, optionsOf, questionIn } from './figure-file.ts'
import type { AppParts } from './parts.ts'
import type { Behind } from './redo.ts'
import { serve } from './route.ts'
import type { WriterQueue } from './writer.ts'

/** Digits and letters that are not taken for each other. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
/** 50 bits. */
const idLength = 10

/** Numbers of rows differ between databases of the same content. */
const withoutNumbers = (key: string, value: unknown): unknown =>
  ['pageId', 'id'].includes(key) && typeof value === 'number' ? undefined : value

/** Short name of what is frozen: the same question, data and reply have the same one on every machine. */
export const citationId = (figure: string, question: string, contentHash: string, reply: FigureReply): string => {
  const text = [figure, question, contentHash, JSON.stringify(reply, withoutNumbers)].join('\n')
  return Array.from(
    createHash('sha256').update(text).digest().subarray(0, idLength),
    (byte) => alphabet[byte % alphabet.length] ?? '',
  ).join('')
}

/** As JSON, what the zip of the figure needs beside its reply; null where the data changed while it was asked for. */
const behindIn = async (asked: AskedFigure, language: Language): Promise<string | null> => {
  const { behindOf } = await import('./redo.ts')
  const behind = await behindOf({ ...asked, ...optionsOf(asked, language) })
  return behind.values === null ? null : JSON.stringify(behind)
}

const frozenOf = ({ key, reply, query, about }: AskedFigure, behind: string | null, madeAt: string): FrozenFigure => {
  const question = orderedQuery(questionIn(query, reply.data))
  const { contentHash, version } = about
  return {
    id: citationId(key, question, contentHash, reply),
    figure: key,
    question,
    contentHash,
    version,
    madeAt,
    reply: JSON.stringify(reply),
    behind,
  }
}

export const pathOfCitation = (id: string): string => `/f/${id}`

type Found = {
  readonly datasets: Datasets
  readonly store: Store
  readonly frozen: FrozenFigure
  readonly reply: FigureReply
}

/** A citation, in whichever data it is. @throws NotFound */
export const frozenNamed = (datasets: Datasets, id: string): Found => {
  for (const data of ['real', 'demo'] as const) {
    const store = datasets.store(data)
    const frozen = store?.citations.one(id.toLowerCase()) ?? null
    // What was kept is what a route replied.
    if (store !== null && frozen !== null)
      return { datasets, store, frozen, reply: JSON.parse(frozen.reply) as FigureReply }
  }
  throw new NotFound(`There is no frozen figure "${id}".`, 'no-citation')
}

/** The figure as it was; null where this version has no such figure, or makes it of other fields. */
const askedOf = async (
  { datasets, frozen, reply }: Found,
  drawn: Query<'citationFile'>,
): Promise<AskedFigure | null> => {
  const { id, figure, question, contentHash, version, behind } = frozen
  const needs = await figureNeeds(figure)
  if (needs === null || !routes[needs].reply.safeParse(reply).success) return null
  return {
    key: figure,
    reply,
    query: { ...queryInWords(new URLSearchParams(question)), ...drawn },
    about: { address: pathOfCitation(id), contentHash, version },
    datasets,
    // What was kept is what `behindIn` wrote.
    ...(behind !== null && { behind: JSON.parse(behind) as Behind }),
  }
}

type Publishing = Pick<AppParts, 'publisher' | 'address'>

const standingOf = ({ frozen, reply }: Found, { publisher, address }: Publishing): Frozen => ({
  publisher: publisher ?? null,
  origin: address ?? null,
  path: pathOfCitation(frozen.id),
  madeOn: dayOf(Date.parse(frozen.madeAt), reply.zone),
})

/** What a citation says of the figure in one language, with its paragraph of methods. */
const citedIn = async (found: Found, asked: AskedFigure, language: Language, publishing: Publishing) => {
  const { options } = optionsOf({ ...asked, query: { ...asked.query, lang: language } }, language)
  const facts = await factsOf(asked.key, asked.reply, options)
  return { ...citedOf(facts, standingOf(found, publishing)), methods: facts.methods }
}

const rowOf = ({ reply: _reply, behind: _behind, ...row }: FrozenFigure, data: Dataset) => ({ ...row, data })

/** @throws NotFound */
const drawable = (asked: AskedFigure | null): AskedFigure => {
  if (asked === null) throw new NotFound('This version of Porte-voix does not draw this figure any more.', 'not-drawn')
  return asked
}

/** A frozen figure as it was asked for, drawn by these words. @throws NotFound */
export const frozenAsked = async (
  datasets: Datasets,
  id: string,
  drawn: Query<'citationFile'>,
): Promise<AskedFigure & { readonly madeAt: string }> => {
  const found = frozenNamed(datasets, id)
  return { ...drawable(await askedOf(found, drawn)), madeAt: found.frozen.madeAt }
}

/** @throws NotFound for another name than `figure.svg`, `citation.bib` and their like */
const fileNamed = async (
  name: string,
  found: Found,
  drawn: Query<'citationFile'>,
  { language, ...publishing }: Publishing & { readonly language: Language },
): Promise<FigureFile> => {
  const { id, reply: text } = found.frozen
  const format = figureFormats.find((one) => name === `figure.${one}`)
  // Byte for byte what was kept, also where nothing else can be made of it any more.
  if (format === 'json') return { body: text, type: 'application/json; charset=utf-8', name: `porte-voix-${id}.json` }
  const asked = drawable(await askedOf(found, drawn))
  if (format !== undefined) return fileOf(asked, format, language)
  const citation = citationFormats.find((one) => citationFiles[one] === name)
  if (citation === undefined) throw new NotFound(`There is no file "${name}" of a frozen figure.`)
  const inLanguage = drawn.lang ?? language
  return {
    body: citationIn(citation, await citedIn(found, asked, inLanguage, publishing), await readerFor(inLanguage)),
    type: citation === 'csl' ? 'application/vnd.citationstyles.csl+json' : 'text/plain; charset=utf-8',
    name: `porte-voix-${id}-${name}`,
  }
}

export const citationRoutes = (app: Express, parts: AppParts & { readonly write: WriterQueue }): void => {
  const { datasets, write, clock, language } = parts
  serve(app, 'cite', async ({ body }) => {
    const asked = await figureNow(parts, body.figure, body.query)
    const frozen = frozenOf(asked, await behindIn(asked, language), instantNow(clock()))
    return write(() => {
      const { data, store } = storeOf(datasets, asked.reply.data)
      store.transaction(() => store.citations.keep(frozen))
      return rowOf(store.citations.one(frozen.id) ?? frozen, data)
    })
  })
  serve(app, 'citations', async ({ query }) => {
    const rows = (['real', 'demo'] as const)
      .filter((data) => query.data === undefined || query.data === data)
      .flatMap((data) => (datasets.store(data)?.citations.all() ?? []).map((row) => ({ ...row, data })))
      .toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : a.madeAt > b.madeAt ? -1 : 0))
    const citations = await Promise.all(
      rows.map(async (row) => {
        const found = frozenNamed(datasets, row.id)
        const asked = await askedOf(found, {})
        const cited = asked === null ? null : await citedIn(found, asked, query.lang ?? language, parts)
        return { ...row, title: cited?.title ?? null }
      }),
    )
    return { citations }
  })
  serve(app, 'citation', async ({ params }) => {
    const found = frozenNamed(datasets, params.id ?? '')
    const asked = await askedOf(found, {})
    const { frozen, reply, store } = found
    await readyHash(store)
    return {
      ...rowOf(frozen, reply.data),
      reply,
      cited:
        asked === null
          ? null
          : { fr: await citedIn(found, asked, 'fr', parts), en: await citedIn(found, asked, 'en', parts) },
      isCurrent: contentHashIn(store) === frozen.contentHash,
    }
  })
  serve(app, 'citationFile', async ({ params, query, response }) => {
    const { body, type, name } = await fileNamed(
      params.name ?? '',
      frozenNamed(datasets, params.id ?? ''),
      query,
      parts,
    )
    response
      .set('content-type', type)
      .set('content-disposition', `attachment; filename="${name}"`)
      .send(typeof body === 'string' ? body : Buffer.from(body))
    return undefined
  })
}
