// What a reader asks of the Compare screen beside data, network, period and grid: which sets, which measure, which posts,
// by what step of time, beside which period, shares of what. Its part of the address, both ways pure; what is not understood is left out.

import type { Filters } from '../data/model/contract/query.ts'
import { isMetricKey, type MetricKey, mainMetric } from '../data/model/metrics/index.ts'
import { type BucketKind, bucketKindOf, bucketKinds } from '../data/model/periods.ts'
import { keyOfSet, mostSets, partsOfSet, usualSets } from '../data/model/sets.ts'

/** Lists of keys, `repit,emploi`: posts or pages that are looked at. */
export const listFilters = ['topic', 'call', 'format', 'size', 'kind', 'territory'] as const
export type ListFilter = (typeof listFilters)[number]
/** What a period is laid beside. */
export const againsts = ['previous', 'last-year', 'part-of-previous', 'other'] as const
export type AgainstKey = (typeof againsts)[number]
/** What a share of voice counts, and what it is split by. */
export const voiceCounts = ['posts', 'interactions', 'views'] as const
export const voiceSplits = ['none', 'topic', 'kind', 'territory', 'quarter'] as const

export type Question = {
  /** In one spelling (sets.ts); empty: associations and commercial actors. */
  readonly sets: readonly string[]
  readonly metric: MetricKey
  readonly by: BucketKind
  readonly filters: Readonly<Partial<Record<ListFilter, string>>>
  readonly onTopic: boolean
  /** Days after publication at which posts are compared; null: as they were last read. */
  readonly age: number | null
  /** Null: no other period. */
  readonly against: AgainstKey | null
  /** Labels of the calendar, both included: the period laid beside by `other`, and null for all else. */
  readonly againstFrom: string | null
  readonly againstTo: string | null
  readonly keep: 'calendar' | 'weekdays'
  readonly voiceOf: (typeof voiceCounts)[number]
  readonly voiceBy: (typeof voiceSplits)[number]
}

export const usualQuestion: Question = {
  sets: [],
  metric: mainMetric('engagement'),
  by: 'month',
  filters: {},
  onTopic: false,
  age: null,
  against: null,
  againstFrom: null,
  againstTo: null,
  keep: 'calendar',
  voiceOf: 'posts',
  voiceBy: 'topic',
}

/** The word of the address among those allowed; null for any other. */
export const oneOf = <T extends string>(allowed: readonly T[], text: string | null): T | null =>
  allowed.find((item) => item === text) ?? null
const isList = (text: string): boolean => text.length <= 500 && /^[\w-]+(,[\w-]+)*$/.test(text)

const setsIn = (texts: readonly string[]): readonly string[] => {
  const sets = texts.flatMap((text) => {
    const parts = partsOfSet(text)
    return 'fault' in parts ? [] : [keyOfSet(parts)]
  })
  const known = [...new Set(sets)].slice(0, mostSets)
  return known.length < 2 ? [] : known
}

const filtersIn = (query: URLSearchParams): Question['filters'] =>
  Object.fromEntries(
    listFilters.flatMap((key) => {
      const text = query.get(key)
      return text !== null && isList(text) ? [[key, text]] : []
    }),
  )

const ageIn = (text: string | null): number | null =>
  text !== null && /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null

/** Another period needs both its ends; without them nothing is laid beside. */
const againstIn = (query: URLSearchParams): Pick<Question, 'against' | 'againstFrom' | 'againstTo'> => {
  const against = oneOf(againsts, query.get('against'))
  const [from, to] = [query.get('againstFrom'), query.get('againstTo')]
  if (against !== 'other') return { against, againstFrom: null, againstTo: null }
  const isKnown = from !== null && to !== null && bucketKindOf(from) !== null && bucketKindOf(to) !== null
  return isKnown ? { against, againstFrom: from, againstTo: to } : { against: null, againstFrom: null, againstTo: null }
}

/** Sets as an address keeps them: the usual ones are not named. */
export const setsAsked = (sets: readonly string[]): readonly string[] =>
  sets.join(' ') === usualSets.join(' ') ? [] : sets

/** The same question of other pages and posts: those of a figure, by the keys of its sets and its filters as it tells them. */
export const questionAmong = (question: Question, sets: readonly string[], filters: Filters): Question => ({
  ...question,
  sets: setsAsked(sets),
  filters: Object.fromEntries(
    listFilters.flatMap((key) => (filters[key].length === 0 ? [] : [[key, filters[key].join(',')]])),
  ),
  onTopic: filters.onTopic,
  age: filters.age?.days ?? null,
})

/** Reads the part of an address. */
export const questionOf = (query: URLSearchParams): Question => {
  const metric = query.get('metric')
  return {
    sets: setsIn(query.getAll('set')),
    metric: metric !== null && isMetricKey(metric) ? metric : usualQuestion.metric,
    by: oneOf(bucketKinds, query.get('by')) ?? usualQuestion.by,
    filters: filtersIn(query),
    onTopic: query.get('onTopic') === '1',
    age: ageIn(query.get('age')),
    ...againstIn(query),
    keep: oneOf(['weekdays'], query.get('keep')) ?? usualQuestion.keep,
    voiceOf: oneOf(voiceCounts, query.get('voiceOf')) ?? usualQuestion.voiceOf,
    voiceBy: oneOf(voiceSplits, query.get('voiceBy')) ?? usualQuestion.voiceBy,
  }
}

/** What of a question says which posts of a page are looked at. */
export const postEntries = ({ filters, onTopic, age }: Question): readonly (readonly [string, string])[] => [
  ...(['topic', 'call', 'format'] as const).flatMap((key) =>
    filters[key] === undefined ? [] : [[key, filters[key]] as const],
  ),
  ...(onTopic ? [['onTopic', '1'] as const] : []),
  ...(age === null ? [] : [['age', String(age)] as const]),
]

/** What of a question every figure of the same pages and posts is asked with. */
export const filterEntries = ({ sets, filters, onTopic, age }: Question): readonly (readonly [string, string])[] => [
  ...sets.map((set) => ['set', set] as const),
  ...listFilters.flatMap((key) => (filters[key] === undefined ? [] : [[key, filters[key]] as const])),
  ...(onTopic ? [['onTopic', '1'] as const] : []),
  ...(age === null ? [] : [['age', String(age)] as const]),
]

/** Writes the part of an address; what is usual stays out. */
export const questionEntries = (question: Question): readonly (readonly [string, string])[] => {
  const { metric, by, against, againstFrom, againstTo, keep, voiceOf, voiceBy } = question
  const entries: readonly (readonly [string, string | null, string | null])[] = [
    ['metric', metric, usualQuestion.metric],
    ['by', by, usualQuestion.by],
    ['against', against, usualQuestion.against],
    ['againstFrom', againstFrom, null],
    ['againstTo', againstTo, null],
    ['keep', keep, usualQuestion.keep],
    ['voiceOf', voiceOf, usualQuestion.voiceOf],
    ['voiceBy', voiceBy, usualQuestion.voiceBy],
  ]
  return [
    ...filterEntries(question),
    ...entries.flatMap(([key, value, usual]) => (value === null || value === usual ? [] : [[key, value] as const])),
  ]
}
