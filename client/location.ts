// The address of a screen <-> what it shows, both ways pure: the address is the state worth sharing.
// Defaults stay out of it, so that a plain address means "as it opens"; whatever an address holds that is not
// understood is left out rather than guessed. Remembered choices (language, theme) are main's business, not read here.

import type { Filters } from '../data/model/contract/query.ts'
import type { Dataset } from '../data/model/contract.ts'
import { isLanguage, type Language } from '../data/model/languages.ts'
import { gapMetrics, type MetricKey, mainMetric, metricsOf } from '../data/model/metrics/index.ts'
import { bucketKindOf } from '../data/model/periods.ts'
import { camps } from '../data/model/records.ts'
import { keyOfSet, partsOfSet } from '../data/model/sets.ts'
import { territoryOf } from '../data/model/territories/serving.ts'
import { oneOf, type Question, questionAmong, questionEntries, questionOf, usualQuestion } from './question.ts'

/** Screens with a place in the header. */
export const screens = [
  'overview',
  'compare',
  'actor',
  'topics',
  'territories',
  'posts',
  'pages',
  'data',
  'method',
] as const
/** Screens without a place in the header, reached from where they are spoken of. */
export const asides = ['api', 'accessibility'] as const
/** Screens of one thing, or of what lies behind a number. */
export const details = ['origin', 'import', 'report', 'cited'] as const
export type Screen = (typeof screens)[number] | (typeof asides)[number] | (typeof details)[number]
export const themes = ['light', 'dark'] as const
export type ThemeChoice = (typeof themes)[number]

const defaultGrid = 'article'
/** Metrics the engagement panel can show, of those that the Overview asks for; the first one, the main metric of engagement, unless the address says otherwise. */
export const engagementMetrics: readonly MetricKey[] = (['engagement', 'dialogue'] as const)
  .flatMap(metricsOf)
  .map(({ key }) => key)
  .filter((key) => (gapMetrics as readonly string[]).includes(key))

/** What one screen alone asks, by its words in the address; none of these is a word of the rest of the address. */
const localKeys: Readonly<Partial<Record<Screen, readonly string[]>>> = {
  actor: ['choose', 'goal', 'hours', 'measure', 'minutes', 'page'],
  compare: ['formats', 'week'],
  pages: ['q', 'show', 'order', 'silentAfter'],
  posts: ['q', 'order', 'offset', 'page'],
  report: ['page'],
  territories: ['level', 'need', 'network', 'needAbove', 'order', 'q', 'show', 'silentAfter', 'voiceBelow', 'with'],
  topics: ['about', 'step'],
}
/** A network may be many organisations by their names. */
const longestLocal = 2_000
export const mostMarked = 12

export type ViewState = {
  /** `null`: an address that is no screen. */
  readonly screen: Screen | null
  /** Part of the page to go to, without `#`; `null`: its top. */
  readonly anchor: string | null
  /** `null`: what the server opens first. */
  readonly data: Dataset | null
  /** `null`: Facebook, or the only platform there is. */
  readonly platform: string | null
  readonly grid: string
  /** Labels of the calendar, both included: `2025-03`, `2025-03-15`, `2025-W11`, `2025-Q1`, `2025`; `null`: the twelve complete months that end with the newest post. */
  readonly from: string | null
  readonly to: string | null
  readonly engagement: MetricKey
  /** What the Compare screen is asked; kept from there to the lines behind a number and back. */
  readonly question: Question
  /** The page or the import that a screen of one thing shows; `null`: the pages behind an overall number. */
  readonly id: number | null
  /** The organisation that its screen or its report shows, or the frozen figure by its short name; `null` elsewhere, and where one is still to be chosen. */
  readonly slug: string | null
  /** The territory that its screen shows, `departement-2A`; `null` elsewhere, and on the map of all. */
  readonly territory: string | null
  /** Numbers of the pages that stand out in every figure, in order and at most twelve. */
  readonly mark: readonly number[]
  /** What this screen alone asks, by its words in the address; another screen starts without. */
  readonly local: Readonly<Record<string, string>>
  /** The measure whose origin is shown, a metric or any measure stated of a page. */
  readonly metric: string | null
  /** The one set whose pages are shown, by its key (sets.ts); `null`: all. */
  readonly set: string | null
  /** `null`: the remembered choice, else the language the page was served in. */
  readonly lang: Language | null
  /** `null`: the remembered choice, else the device's. */
  readonly theme: ThemeChoice | null
}

/** As the product opens. */
export const opening: ViewState = {
  screen: 'overview',
  anchor: null,
  data: null,
  platform: null,
  grid: defaultGrid,
  from: null,
  to: null,
  engagement: mainMetric('engagement'),
  question: usualQuestion,
  id: null,
  slug: null,
  territory: null,
  mark: [],
  local: {},
  metric: null,
  set: null,
  lang: null,
  theme: null,
}

/** The screen of what stands behind a number: among the pages and posts of its figure, by the keys of its sets and its filters. */
export const behindNumber = (
  { question }: ViewState,
  place: Pick<ViewState, 'id' | 'set' | 'metric' | 'from' | 'to'>,
  sets: readonly string[],
  filters: Filters,
): Partial<ViewState> => ({ screen: 'origin', ...place, question: questionAmong(question, sets, filters) })

const paths: Readonly<Record<Screen, string>> = {
  overview: '/',
  compare: '/compare',
  actor: '/actors',
  topics: '/topics',
  territories: '/territories',
  posts: '/posts',
  pages: '/pages',
  data: '/data',
  method: '/method',
  origin: '/origin',
  import: '/imports',
  report: '/actors',
  cited: '/f',
  api: '/interface',
  accessibility: '/accessibility',
}

type Place = Pick<ViewState, 'screen' | 'id' | 'slug' | 'territory'>
const noPlace = { id: null, slug: null, territory: null } as const

/**
 * `/origin/12` -> origin, 12; `/actors/unafam` -> actor, unafam; `/actors/unafam/report` -> report, unafam. An origin of no
 * number is the pages behind an overall one; an import always has its own. Older addresses have origins at `/pages`.
 */
const placeOf = (path: string, query: URLSearchParams): Place => {
  const [, slug, report] = /^\/actors\/([a-z0-9]+(?:-[a-z0-9]+)*)(\/report)?$/.exec(path) ?? []
  if (slug !== undefined) return { ...noPlace, screen: report === undefined ? 'actor' : 'report', slug }
  const [, cited] = /^\/f\/([0-9a-z]{8,40})$/i.exec(path) ?? []
  if (cited !== undefined) return { ...noPlace, screen: 'cited', slug: cited.toLowerCase() }
  const [, territory] = /^\/territories\/([\w-]+)$/.exec(path) ?? []
  if (territory !== undefined && territoryOf(territory) !== null)
    return { ...noPlace, screen: 'territories', territory }
  const [, start = path, digits] = /^(\/\w+)\/(\d{1,15})$/.exec(path) ?? []
  const id = digits === undefined ? null : Number(digits)
  const isOlder = start === paths.pages && (id !== null || ['of', 'camp'].some((word) => query.has(word)))
  if (start === paths.origin || isOlder) return { ...noPlace, screen: 'origin', id }
  if (start === paths.import && id !== null) return { ...noPlace, screen: 'import', id }
  return { screen: [...screens, ...asides].find((screen) => paths[screen] === path) ?? null, ...noPlace }
}

const keyOf = (text: string | null): string | null => (text !== null && /^[a-z0-9_-]{1,60}$/.test(text) ? text : null)
const measureOf = (text: string | null): string | null =>
  text !== null && text !== '' && text.length <= 100 ? text : null
const labelOf = (text: string | null): string | null => (text !== null && bucketKindOf(text) !== null ? text : null)

/** `12,15` -> 12 and 15, once each. */
const markOf = (text: string | null): readonly number[] => {
  const numbers = (text ?? '').split(',').flatMap((part) => (/^\d{1,15}$/.test(part) ? [Number(part)] : []))
  return [...new Set(numbers)].sort((a, b) => a - b).slice(0, mostMarked)
}

const localOf = (screen: Screen | null, query: URLSearchParams): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ((screen === null ? undefined : localKeys[screen]) ?? []).flatMap((key) => {
      const value = query.get(key)?.slice(0, longestLocal) ?? ''
      return value === '' ? [] : [[key, value]]
    }),
  )

/** In one spelling; older addresses name a camp. */
const setOf = (query: URLSearchParams): string | null => {
  const camp = oneOf(camps, query.get('camp'))
  const parts = partsOfSet(query.get('of') ?? (camp === null ? '' : `camp:${camp}`))
  return 'fault' in parts ? null : keyOfSet(parts)
}

/** Reads an address (or its part from the path on). */
export const stateOf = (address: string): ViewState => {
  const url = new URL(address, 'http://porte-voix.invalid')
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/+$/, '') : url.pathname
  const query = url.searchParams
  const lang = query.get('lang')
  const { screen, id, slug, territory } = placeOf(path, query)
  const isOrigin = screen === 'origin'
  return {
    screen,
    id,
    slug,
    territory,
    mark: markOf(query.get('mark')),
    local: localOf(screen, query),
    metric: isOrigin ? measureOf(query.get('metric')) : null,
    set: isOrigin ? setOf(query) : null,
    anchor: url.hash.length > 1 ? decoded(url.hash.slice(1)) : null,
    data: oneOf(['real', 'demo'], query.get('data')),
    platform: keyOf(query.get('platform')),
    grid: keyOf(query.get('grid')) ?? defaultGrid,
    from: labelOf(query.get('from')),
    to: labelOf(query.get('to')),
    question: questionOf(query),
    engagement: oneOf(engagementMetrics, query.get('engagement')) ?? opening.engagement,
    lang: lang !== null && isLanguage(lang) ? lang : null,
    theme: oneOf(themes, query.get('theme')),
  }
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // A lone % in an address typed by hand names no part of a page, and must not break it.
  }
}

/** What a screen of one thing adds to its path. */
const endOf = ({ screen, id, slug, territory }: ViewState): string => {
  if (screen === 'actor') return slug === null ? '' : `/${slug}`
  if (screen === 'report') return slug === null ? '' : `/${slug}/report`
  if (screen === 'cited') return slug === null ? '' : `/${slug}`
  if (screen === 'territories') return territory === null ? '' : `/${territory}`
  return (screen === 'origin' || screen === 'import') && id !== null ? `/${id}` : ''
}

/** Writes the address of a state, from the path on. A state that is no screen goes to the Overview. */
export const addressOf = (state: ViewState): string => {
  const query = new URLSearchParams()
  const put = (key: string, value: string | null, usual: string | null = null): void => {
    if (value !== null && value !== usual) query.set(key, value)
  }
  put('data', state.data)
  put('platform', state.platform)
  put('grid', state.grid, defaultGrid)
  put('from', state.from)
  put('to', state.to)
  put('engagement', state.engagement, opening.engagement)
  const isOrigin = state.screen === 'origin'
  if (isOrigin) {
    put('metric', state.metric)
    put('of', state.set)
  }
  // Behind a number its own measure is the one asked for.
  for (const [key, value] of questionEntries(state.question))
    if (!isOrigin || key !== 'metric') query.append(key, value)
  put('mark', state.mark.join(','), '')
  for (const key of (state.screen === null ? undefined : localKeys[state.screen]) ?? [])
    put(key, state.local[key] ?? null)
  put('lang', state.lang)
  put('theme', state.theme)
  const text = query.toString()
  const anchor = state.anchor === null ? '' : `#${encodeURIComponent(state.anchor)}`
  const path = `${paths[state.screen ?? 'overview']}${endOf(state)}`
  return `${path}${text === '' ? '' : `?${text}`}${anchor}`
}
