// Sentences that the methods paragraphs of several figures share: pages, period, sources, filters, a metric with its n. Each
// is told from the reply; the wording is in <tag>/methods-text.ts.

import type { CompareReply } from '../contract.ts'
import { looksAtState } from '../metrics/index.ts'
import { pagesText, periodText, platformName, sourcesText, upToDay } from './headings.ts'
import { formatName } from './names.ts'
import { type Basis, namesOf, sizeText, territoryText } from './naming.ts'
import type { Reader } from './reader.ts'
import { filtersSaid } from './reserves.ts'
import { byNumber } from './sentence.ts'
import { keyOf } from './values.ts'

/** Sentences of a paragraph. */
export type Said = readonly string[]
export const when = (holds: boolean, ...texts: Said): Said => (holds ? texts : [])

/** A figure with sets of pages. */
export type SetBasis = Basis & Pick<CompareReply, 'sets'>
export type Counted = { readonly n: number; readonly missing: number }

const one = (text: string | null): readonly string[] => (text === null ? [] : [text])

/** Of a set: of all that is shown, or of each step of time. */
type Counts = readonly (Counted | readonly Counted[])[]

/** "20 pages d’association (et 3 sans valeur) et 18 pages …", as a range over steps of time. @param counts in the order of the sets */
export const countedSets = (reply: SetBasis, counts: Counts, reader: Reader): string =>
  reader.formats.list(
    counts.flatMap((count, at) => {
      const set = reply.sets[at]
      return set === undefined ? [] : [pagesText(namesOf(reply, set, reader), [count].flat(), reader)]
    }),
  )

/** "20 pages d’association et 18 pages …", with a value or without. */
export const allPages = (reply: SetBasis, reader: Reader): string =>
  reader.formats.list(reply.sets.map((set) => namesOf(reply, set, reader).counted(set.pages)))

export const drawnText = ({ resamples, seed }: Basis, { formats }: Reader) => ({
  resamples: formats.whole(resamples),
  seed: String(seed),
})

const gridText = (reply: Basis & Partial<SetBasis>, { words }: Reader): string | null => {
  const hasCamps = (reply.sets ?? []).some(({ parts }) => parts.some(({ dimension }) => dimension === 'camp'))
  if (!hasCamps) return null
  const grids: Readonly<Record<string, string>> = words.shell.grids
  return words.methodsText.grid(grids[reply.grid] ?? reply.grid)
}

/** The camps of the sets, and the pages that are in none. */
export const campsSaid = (reply: Basis & Partial<SetBasis>, reader: Reader): readonly string[] => [
  ...one(gridText(reply, reader)),
  ...(reply.unassignedPages > 0 ? [byNumber(reader.words.methodsText.unassigned, reply.unassignedPages, reader)] : []),
]

/** Which pages of which platform. */
export const pagesSaid = (reply: SetBasis, reader: Reader): readonly string[] => [
  reader.words.methodsText.pages({ platform: platformName(reply), pages: allPages(reply, reader) }),
  ...campsSaid(reply, reader),
]

export const periodSaid = (reply: Basis, reader: Reader): string =>
  reader.words.methodsText.period({ period: periodText(reply, reader), zone: reply.zone })

/** Real data by their sources and their day. */
export const sourcesSaid = (reply: Basis, reader: Reader): readonly string[] => {
  const { methodsText: said } = reader.words
  const sources = sourcesText(reply, reader)
  const day = upToDay(reply)
  return [
    ...(reply.data === 'real' && sources !== '' ? [said.sources(sources)] : []),
    ...(day === null ? [] : [said.upTo(reader.formats.day(day))]),
  ]
}

/** What the question left out, and how much that was; nothing without a filter. */
export const filtersOf = (
  reply: Pick<CompareReply, 'filters'> & Partial<Pick<CompareReply, 'leftOut'>>,
  reader: Reader,
): readonly string[] => {
  const { words, formats } = reader
  const { filter } = words.methodsText
  const { filters } = reply
  const listed = <K extends string>(keys: readonly K[], name: (key: K) => string): string | null =>
    keys.length === 0 ? null : formats.list(keys.map(name))
  const said = (text: string | null, say: (names: string) => string): readonly string[] => one(text).map(say)
  const parts = [
    ...said(
      listed(filters.topic, (key) => words.topics.names[key]),
      filter.topic,
    ),
    ...said(
      listed(filters.call, (key) => words.topics.calls[key]),
      filter.call,
    ),
    ...said(
      listed(filters.format, (key) => formatName(reader, key)),
      filter.format,
    ),
    ...(filters.onTopic ? [filter.onTopic] : []),
    ...(filters.age === null
      ? []
      : [filter.age({ days: formats.whole(filters.age.days), within: formats.whole(filters.age.withinDays) })]),
    ...said(
      listed(filters.size, (key) => sizeText(key, reader)),
      filter.size,
    ),
    ...said(
      listed(filters.kind, (key) => words.sets.kinds[key].label),
      filter.kind,
    ),
    ...said(
      listed(filters.territory, (key) => territoryText(key, reader)),
      filter.territory,
    ),
  ]
  if (parts.length === 0) return []
  return [
    words.methodsText.filters(parts.join(words.technical.separator)),
    ...filtersSaid({ filters, leftOut: reply.leftOut ?? null }, reader),
  ]
}

type Measured = { readonly metric: string; readonly isPublished: boolean }

/** Behind a colon. */
export const lowered = (text: string, { formats }: Reader): string =>
  `${text.charAt(0).toLocaleLowerCase(formats.tag)}${text.slice(1)}`

/** A metric with its unit, where its name does not say it, and its definition as it stands behind the name. */
const definitionOf = (metric: string, reader: Reader) => {
  const { words, formats } = reader
  const { name, unit, formula: general } = words.metrics[keyOf(metric)]
  const here: Readonly<Partial<Record<string, string>>> = words.methodsText.definitions
  const formula = lowered(here[metric] ?? general, reader)
  const isSaid = name.toLocaleLowerCase(formats.tag) === unit.toLocaleLowerCase(formats.tag)
  return { name: isSaid ? name : words.methodsText.inUnit(name, unit), formula }
}

/** A metric with its definition and its n, in the order of the sets. */
export const metricSaid = (metric: string, reply: SetBasis, counts: Counts, reader: Reader): string =>
  reader.words.methodsText.metric({
    ...definitionOf(metric, reader),
    pages: countedSets(reply, counts, reader),
  })

/** A metric with its definition alone. */
export const definitionSaid = (metric: string, reader: Reader): string =>
  reader.words.methodsText.ownMetric(definitionOf(metric, reader))

/** What holds for values of pages: how long states hold, what the platform does not publish. */
export const valuesSaid = (measured: readonly Measured[], reply: Basis, reader: Reader): readonly string[] => {
  const { methodsText: said, metrics } = reader.words
  const unpublished = measured.filter(({ isPublished }) => !isPublished)
  return [
    said.page,
    said.missing,
    ...(measured.some(({ metric }) => looksAtState(metric)) ? [byNumber(said.tolerance, reply.tolerance, reader)] : []),
    ...(unpublished.length === 0
      ? []
      : [said.notPublished(reader.formats.list(unpublished.map(({ metric }) => metrics[keyOf(metric)].name)))]),
  ]
}
