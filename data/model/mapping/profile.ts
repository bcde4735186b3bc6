// What stands in each column of a table, gathered in one pass over its first rows: counts of what the cells can be, what
// they show of the table's habits, and a few examples. Bounded: no row is kept.

import { pageAddressOf, platforms } from '../platforms.ts'
import { shownByDate, writtenTimeOf } from './dates.ts'
import { formatNamed } from './formats.ts'
import { countMetrics, metricNamed, platformNamed } from './names.ts'
import { isUnknown, shownByNumber } from './numbers.ts'
import { namesItsPage, postAddressOf, writtenAddressOf } from './post-address.ts'

/** Rows looked at: all of a table that somebody typed, the beginning of an export. */
const profiledRows = 50_000

const shownSamples = 5
const shownLength = 80
const fewValues = 50

export type Profile = {
  readonly name: string
  /** Cells that hold something other than "not known". */
  filled: number
  /** First values that differ, shortened. */
  readonly samples: string[]
  /** Values that differ, up to `fewValues`: more than that are many. */
  readonly values: Set<string>
  /** Characters of all filled cells. */
  characters: number
  numbers: number
  /** Whole numbers of nine digits or more, as ids are. */
  longNumbers: number
  dates: number
  months: number
  /** Dates that carry their time, and those that carry its zone. */
  timed: number
  zoned: number
  times: number
  platforms: number
  formats: number
  metrics: number
  webAddresses: number
  pageAddresses: number
  postAddresses: number
  /** Addresses of posts that name their page. */
  pagedPosts: number
  /** Signs that cells show to be before decimals. */
  readonly decimals: Set<',' | '.'>
  /** First cells that are two numbers. */
  readonly openNumbers: string[]
  /** Whether cells show the day to come first; both when they differ. */
  readonly orders: Set<boolean>
  /** First cells that are two days. */
  readonly openDays: string[]
  /** First dates without a zone. */
  readonly zoneless: string[]
}

const newProfile = (name: string): Profile => ({
  name,
  filled: 0,
  samples: [],
  values: new Set(),
  characters: 0,
  numbers: 0,
  longNumbers: 0,
  dates: 0,
  months: 0,
  timed: 0,
  zoned: 0,
  times: 0,
  platforms: 0,
  formats: 0,
  metrics: 0,
  webAddresses: 0,
  pageAddresses: 0,
  postAddresses: 0,
  pagedPosts: 0,
  decimals: new Set(),
  openNumbers: [],
  orders: new Set(),
  openDays: [],
  zoneless: [],
})

const shortened = (text: string): string => {
  const plain = text.slice(0, 4 * shownLength).replace(/\s+/g, ' ')
  return plain.length > shownLength ? `${plain.slice(0, shownLength - 1)}…` : plain
}

/** Examples that differ, so that a person sees more than one case. */
const example = (examples: string[], text: string, most = 3): void => {
  if (examples.length >= most) return
  const shown = shortened(text)
  if (!examples.includes(shown)) examples.push(shown)
}

const seeNumber = (profile: Profile, text: string): boolean => {
  const shown = shownByNumber(text)
  if (shown === null) return false
  profile.numbers += 1
  if (shown.decimal !== null) profile.decimals.add(shown.decimal)
  if (shown.isOpen) example(profile.openNumbers, text)
  if (/^\d{9,}$/.test(text)) profile.longNumbers += 1
  return true
}

const seeDate = (profile: Profile, text: string): boolean => {
  const shown = shownByDate(text)
  if (shown === null) return false
  profile.dates += 1
  if (shown.isMonth) profile.months += 1
  if (shown.hasTime) profile.timed += 1
  if (shown.hasZone) profile.zoned += 1
  else example(profile.zoneless, text)
  if (shown.dayFirst !== null) profile.orders.add(shown.dayFirst)
  if (shown.isOpen) example(profile.openDays, text)
  return true
}

const seeAddress = (profile: Profile, text: string): void => {
  if (writtenAddressOf(text) === null) return
  profile.webAddresses += 1
  const post = postAddressOf(text)
  if (post !== null) {
    profile.postAddresses += 1
    if (post !== 'group' && namesItsPage(post)) profile.pagedPosts += 1
  } else if (pageAddressOf(text) !== null) profile.pageAddresses += 1
}

type Word = { readonly isPlatform: boolean; readonly isFormat: boolean; readonly isMetric: boolean }
const words = new Map<string, Word>()
const rememberedWords = 2_000

/** What a short text names; the same few stand in thousands of cells. */
const wordOf = (text: string): Word => {
  let word = words.get(text)
  if (word === undefined) {
    word = {
      isPlatform: platforms.has(platformNamed(text)),
      isFormat: formatNamed(text) !== null,
      isMetric: countMetrics.has(metricNamed(text)),
    }
    if (words.size >= rememberedWords) words.clear()
    words.set(text, word)
  }
  return word
}

const plainNumber = /^\d{1,8}$/

const see = (profile: Profile, cell: string): void => {
  const text = cell.trim()
  if (isUnknown(text)) return
  profile.filled += 1
  profile.characters += text.length
  example(profile.samples, text, shownSamples)
  if (profile.values.size < fewValues && text.length < 200) profile.values.add(text)
  if (plainNumber.test(text)) {
    profile.numbers += 1
    return
  }
  if (text.length > 60) {
    if (/^https?:|^www\./i.test(text)) seeAddress(profile, text)
    return
  }
  if (/\d/.test(text) && (seeNumber(profile, text) || seeDate(profile, text))) return
  if (writtenTimeOf(text) !== null) profile.times += 1
  else if (text.includes('/')) seeAddress(profile, text)
  else {
    const word = wordOf(text)
    if (word.isPlatform) profile.platforms += 1
    if (word.isFormat) profile.formats += 1
    if (word.isMetric) profile.metrics += 1
  }
}

/** Profiles of the columns, over the first `profiledRows` rows; the iterator is left where it then stands. */
export const profilesOf = (columns: readonly string[], rows: Iterable<readonly string[]>): readonly Profile[] => {
  const profiles = columns.map(newProfile)
  let count = 0
  for (const cells of rows) {
    for (const [at, profile] of profiles.entries()) see(profile, cells[at] ?? '')
    count += 1
    if (count === profiledRows) break
  }
  return profiles
}

/** Whether nearly all that stands in the column is of a kind: one cell in five may be wrong, a mapping must still be offered. */
export const isMostly = (profile: Profile, count: number): boolean =>
  profile.filled > 0 && count >= profile.filled * 0.8
