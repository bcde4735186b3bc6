// What a zip that makes a figure again is packed of, by the reply the figure is made of. Values that statistics rest on and that
// the reply does not hold are brought from the data of now (redo-values.ts), as long as these are the data the reply was made of.

import { citationFiles, citationFormats, citationIn, citedOf } from '../../data/model/citation.ts'
import type { Query, Reply } from '../../data/model/contract.ts'
import type { About } from '../../data/model/figure-file.ts'
import { languageTags } from '../../data/model/languages.ts'
import { readerOf } from '../../data/model/words/index.ts'
import type { Datasets } from '../datasets.ts'
import { redoOfCompare } from '../export/redo/compare.ts'
import { type Packed, redoZip } from '../export/redo/files.ts'
import { redoOfHabits, redoOfStanding } from '../export/redo/own.ts'
import {
  redoOfConcentration,
  redoOfEffort,
  redoOfPageSeries,
  redoOfPresence,
  redoOfRanking,
  redoOfSeries,
} from '../export/redo/pages.ts'
import { csvOf, type Redo, type Values } from '../export/redo/redo.ts'
import { redoOfFormatMix, redoOfShareOfVoice, redoOfWeek } from '../export/redo/shares.ts'
import { boundariesOf, redoOfTerritories } from '../export/redo/territories.ts'
import type { ZippedFile } from '../export/zip.ts'
import { NotFound } from '../problem.ts'
import {
  type FigureFileOptions,
  type FigureNeed,
  type FigureReply,
  factsOf,
  figureNeeds,
  renderCsv,
  renderSvg,
} from '../render.ts'
import { contentHashIn } from './data-version.ts'
import { broughtValues, needsValues } from './redo-values.ts'
import { mostDrawn } from './share-of-voice.ts'

export type AskedRedo = {
  readonly key: string
  readonly reply: FigureReply
  readonly options: FigureFileOptions & { readonly about: About }
  readonly query: Query<'figure'>
  /** The data of now. Absent: a frozen figure of which the reply alone is at hand. */
  readonly datasets?: Datasets
}

/** The page that a figure of one page shows: the marked one, else the first. */
const shownPage = <P extends { readonly page: { readonly id: number } }>(
  pages: readonly P[],
  { marked }: FigureFileOptions,
): P | null => pages.find(({ page }) => marked?.pages.includes(page.id) === true) ?? pages[0] ?? null

/** The compiler cannot follow that a reply is that of the route its figure needs. */
const replyOf = <K extends FigureNeed>(_: K, reply: FigureReply): Reply<K> => reply as Reply<K>

const pageOf = ({ reply, options }: AskedRedo, needs: FigureNeed): number | null => {
  if (needs === 'standing') return shownPage(replyOf(needs, reply).pages, options)?.page.id ?? null
  if (needs === 'habits') return shownPage(replyOf(needs, reply).pages, options)?.page.id ?? null
  return null
}

const nothing: Values = { columns: [], rows: [] }

/** @throws NotFound for a frozen figure whose values are in data that have changed since */
const valuesOf = (asked: AskedRedo, needs: FigureNeed): Values => {
  if (!needsValues(needs)) return nothing
  const { reply, options, query, datasets } = asked
  const store = datasets?.store(reply.data) ?? null
  if (datasets === undefined || store === null || contentHashIn(store) !== options.about.contentHash)
    throw new NotFound('The data have changed since: the values behind this figure are no longer there.')
  const ofReply = { ...query, data: reply.data }
  return broughtValues(needs, datasets, { query: ofReply, page: pageOf(asked, needs) }) ?? nothing
}

const redoOf = (asked: AskedRedo, needs: FigureNeed): Redo => {
  const { reply, options } = asked
  const reader = readerOf(options.language)
  const values = valuesOf(asked, needs)
  const { metric } = options
  switch (needs) {
    case 'compare':
      return redoOfCompare(replyOf(needs, reply), metric, reader)
    case 'concentration':
      return redoOfConcentration(replyOf(needs, reply), values, reader)
    case 'effort':
      return redoOfEffort(replyOf(needs, reply), reader)
    case 'formatMix':
      return redoOfFormatMix(replyOf(needs, reply), values, metric, reader)
    case 'habits': {
      const habits = replyOf(needs, reply)
      return redoOfHabits(habits, shownPage(habits.pages, options), values, reader)
    }
    case 'pageSeries':
      return redoOfPageSeries(replyOf(needs, reply), reader)
    case 'presence':
      return redoOfPresence(replyOf(needs, reply), reader)
    case 'ranking':
      return redoOfRanking(replyOf(needs, reply), values, reader)
    case 'series':
      return redoOfSeries(replyOf(needs, reply), values, reader)
    case 'shareOfVoice': {
      const voice = replyOf(needs, reply)
      return redoOfShareOfVoice(voice, values, voice.rows.length <= mostDrawn, reader)
    }
    case 'standing': {
      const standing = replyOf(needs, reply)
      return redoOfStanding(standing, shownPage(standing.pages, options), values, reader)
    }
    case 'territories':
      return redoOfTerritories(replyOf(needs, reply), reader)
    case 'week':
      return redoOfWeek(replyOf(needs, reply), values, metric, reader)
  }
}

/** How to cite it, what was computed in both languages, and boundaries where the figure is a map. */
const furtherOf = async ({ key, reply, options }: AskedRedo): Promise<readonly ZippedFile[]> => {
  const reader = readerOf(options.language)
  const standing = { publisher: null, origin: null, path: options.about.address, madeOn: null }
  const cited = citedOf(await factsOf(key, reply, options), standing)
  const methods = await Promise.all(
    languageTags.map(async (language) => ({
      name: `methods.${language}.txt`,
      body: `${(await factsOf(key, reply, { ...options, language })).methods}\n`,
    })),
  )
  return [
    ...citationFormats.map((format) => ({ name: citationFiles[format], body: citationIn(format, cited, reader) })),
    ...methods,
    ...(key === 'territories' && 'level' in reply
      ? [{ name: 'boundaries.csv', body: csvOf(boundariesOf(replyOf('territories', reply).level)) }]
      : []),
  ]
}

/** @throws NotFound where there is no such figure, and for a frozen one whose values are gone */
export const redoFile = async (asked: AskedRedo): Promise<Uint8Array> => {
  const { key, reply, options } = asked
  const needs = await figureNeeds(key)
  if (needs === null) throw new NotFound(`There is no figure "${key}".`)
  const packed: Packed = {
    facts: await factsOf(key, reply, options),
    reader: readerOf(options.language),
    svg: await renderSvg(key, reply, options),
    json: JSON.stringify(reply),
    numbers: await renderCsv(key, reply, { ...options, dialect: 'rfc4180' }),
    resamples: reply.resamples,
    seed: reply.seed,
    redo: redoOf(asked, needs),
    further: await furtherOf(asked),
  }
  return redoZip(packed)
}
