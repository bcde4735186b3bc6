// What a zip that makes a figure again is packed of, by the reply the figure is made of. Values that statistics rest on and that
// the reply does not hold are brought from the data of now (redo-values.ts), as long as these are the data the reply was made of.

import { citationFiles, citationFormats, citationIn, citedOf } from '../../data/model/citation.ts'
import type { Query, Reply } from '../../data/model/contract.ts'
import type { About } from '../../data/model/figure-file.ts'
import { languageTags } from '../../data/model/languages.ts'
import { addDays, daysOf } from '../../data/model/periods.ts'
import { readerOf } from '../../data/model/words/index.ts'
import type { Datasets } from '../datasets.ts'
import { redoOfCompare } from '../export/redo/compare.ts'
import { type Packed, redoZip } from '../export/redo/files.ts'
import { pagesIn, withoutHeld, withoutValues } from '../export/redo/given.ts'
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
import type { HeldPage } from '../store/held.ts'
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
  /** As it was kept with a frozen figure. */
  readonly behind?: Behind
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

/** What a zip needs beside the reply: kept with a citation, so that its zip stays what it was. */
export type Behind = {
  /** Null: they are in data that have changed since. */
  readonly values: Values | null
  readonly held: readonly HeldPage[]
}

const nothing: Values = { columns: [], rows: [] }

const broughtFor = (asked: AskedRedo, needs: FigureNeed): Values | null => {
  if (!needsValues(needs)) return nothing
  const { reply, options, query, datasets } = asked
  const store = datasets?.store(reply.data) ?? null
  if (datasets === undefined || store === null || contentHashIn(store) !== options.about.contentHash) return null
  const ofReply = { ...query, data: reply.data }
  return broughtValues(needs, datasets, { query: ofReply, page: pageOf(asked, needs) }) ?? nothing
}

/** Of the pages that values.csv tells of, those that a licence keeps back; a state may have been read before the period. */
const heldFor = ({ reply, datasets }: AskedRedo, values: Values): readonly HeldPage[] => {
  const store = datasets?.store(reply.data) ?? null
  const { all, withPosts } = pagesIn(values)
  if (store === null || all.length === 0) return []
  const { from, to } = daysOf(reply.from, reply.to)
  const days = { from: addDays(from, 'tolerance' in reply ? -reply.tolerance : 0), to }
  // Days of a page are of its own zone: a day more at each end.
  const period = { ...days, start: `${addDays(days.from, -1)}T00:00:00Z`, end: `${addDays(to, 2)}T00:00:00Z` }
  return [...store.held.of(all, 'page-values', period), ...store.held.of(withPosts, 'post-counts', period)]
}

/** @throws as the route of the figure */
export const behindOf = async (asked: AskedRedo): Promise<Behind> => {
  const needs = await figureNeeds(asked.key)
  if (needs === null) throw new NotFound(`There is no figure "${asked.key}".`)
  const values = broughtFor(asked, needs)
  return { values, held: heldFor(asked, redoOf(asked, needs, values ?? nothing).values) }
}

const redoOf = ({ reply, options }: AskedRedo, needs: FigureNeed, values: Values): Redo => {
  const reader = readerOf(options.language)
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

/** Whose reply tells values of single pages, and of these the figures whose table does not. */
const pageReplies: readonly FigureNeed[] = [
  'compare',
  'effort',
  'habits',
  'pageSeries',
  'presence',
  'ranking',
  'standing',
]
const tablesOfSets: readonly string[] = ['gap']

/** @throws NotFound where there is no such figure */
export const redoFile = async (asked: AskedRedo): Promise<Uint8Array> => {
  const { key, reply, options } = asked
  const needs = await figureNeeds(key)
  if (needs === null) throw new NotFound(`There is no figure "${key}".`)
  const { values, held } = asked.behind ?? (await behindOf(asked))
  const redo = redoOf(asked, needs, values ?? nothing)
  const tellsHeld = pageReplies.includes(needs) && held.some(({ part }) => part === 'page-values')
  const facts = await factsOf(key, reply, options)
  // The scripts draw need against voice, whatever the map shows: they say what they draw.
  const redrawn = key === 'territories' ? await factsOf(key, reply, { ...options, metric: null }) : facts
  const packed: Packed = {
    facts,
    redrawn,
    reader: readerOf(options.language),
    svg: await renderSvg(key, reply, options),
    json: tellsHeld ? null : JSON.stringify(reply),
    numbers:
      tellsHeld && !tablesOfSets.includes(key) ? null : await renderCsv(key, reply, { ...options, dialect: 'rfc4180' }),
    resamples: reply.resamples,
    seed: reply.seed,
    held,
    redo: values === null ? withoutValues(redo) : withoutHeld(redo, held),
    further: await furtherOf(asked),
  }
  return redoZip(packed)
}
