// What the search leads to, and what of it a text finds: screens, organisations, pages, territories and measures by their names.
// Pure.

import { slugOf } from '../../../../data/model/actors.ts'
import type { ActorRow, PageRow } from '../../../../data/model/contract.ts'
import { metrics } from '../../../../data/model/metrics/index.ts'
import { platforms } from '../../../../data/model/platforms.ts'
import { territoryLevels } from '../../../../data/model/records.ts'
import { territoryKey } from '../../../../data/model/territories/serving.ts'
import { territoryNames } from '../../../../data/model/territory-names.ts'
import type { Reader } from '../../../../data/model/words/index.ts'
import { asides, screens, type ViewState } from '../../../location.ts'
import { isShown } from '../../../site.ts'

export type Entry = {
  /** Once among all entries. */
  readonly key: string
  readonly name: string
  /** What it is, in a word or two: "organisation". */
  readonly what: string
  readonly to: Partial<ViewState>
}

/** `null`: still on its way. */
export type Known = { readonly actors: readonly ActorRow[] | null; readonly pages: readonly PageRow[] | null }

/** Screens first; they alone stand there before anything is typed. @param own slug of the reader's own organisation */
export const screenEntries = ({ words }: Reader, own: string | null): readonly Entry[] => {
  const { search, shell, accessibility, api } = words
  const asideNames = { accessibility: accessibility.title, api: api.title }
  return [
    ...screens.filter(isShown).map((screen) => ({
      key: `screen-${screen}`,
      name: shell.screens[screen],
      what: search.screen,
      to: { screen, anchor: null, slug: screen === 'actor' ? own : null, territory: null },
    })),
    ...asides.filter(isShown).map((screen) => ({
      key: `screen-${screen}`,
      name: asideNames[screen],
      what: search.screen,
      to: { screen, anchor: null },
    })),
  ]
}

const actorEntries = ({ words }: Reader, actors: readonly ActorRow[]): readonly Entry[] =>
  actors.map(({ slug, name, kind }) => ({
    key: `actor-${slug}`,
    name,
    what: words.names.kinds[kind],
    to: { screen: 'actor', slug, anchor: null },
  }))

/** A page named as its organisation is found with it. */
const pageEntries = ({ words }: Reader, pages: readonly PageRow[]): readonly Entry[] =>
  pages
    .filter(({ name, actorName }) => name !== actorName)
    .map(({ id, name, platform, actor }) => ({
      key: `page-${id}`,
      name,
      what: words.search.page(platforms.get(platform)?.name ?? platform),
      to:
        actor === null
          ? { screen: 'pages', anchor: null, local: { q: name } }
          : { screen: 'actor', slug: actor, anchor: null },
    }))

/** Départements with their codes, by which they are known too. */
const territoryEntries = ({ words }: Reader): readonly Entry[] =>
  territoryLevels.flatMap((level) =>
    [...territoryNames[level]].map(([code, name]) => ({
      key: `territory-${level}-${code}`,
      name: level === 'departement' ? `${name} (${code})` : name,
      what: words.territories.level[level].one,
      to: { screen: 'territories' as const, territory: territoryKey({ level, code }), anchor: null },
    })),
  )

const metricEntries = ({ words }: Reader): readonly Entry[] =>
  [...metrics.keys()].map((key) => ({
    key: `metric-${key}`,
    name: words.metrics[key].name,
    what: words.search.metric,
    to: { screen: 'method', anchor: key },
  }))

export const entriesOf = (reader: Reader, known: Known, own: string | null): readonly Entry[] =>
  [
    ...screenEntries(reader, own),
    ...actorEntries(reader, known.actors ?? []),
    ...pageEntries(reader, known.pages ?? []),
    ...territoryEntries(reader),
    ...metricEntries(reader),
  ].filter(({ to }) => isShown(to.screen ?? null))

const wordsOf = (text: string): readonly string[] => slugOf(text).split('-')

/**
 * Entries in whose name every word of the text begins a word, whatever the accents and capitals; those whose name begins
 * with the text come first, and the order stays otherwise. Nothing where nothing but signs is typed.
 */
export const found = (entries: readonly Entry[], text: string): readonly Entry[] => {
  const asked = wordsOf(text).filter((word) => word !== '')
  if (asked.length === 0) return []
  const isFound = ({ name }: Entry): boolean => {
    const named = wordsOf(name)
    return asked.every((word) => named.some((one) => one.startsWith(word)))
  }
  const isAhead = ({ name }: Entry): boolean => slugOf(name).startsWith(asked.join('-'))
  return entries.filter(isFound).toSorted((a, b) => Number(isAhead(b)) - Number(isAhead(a)))
}
