// Replies of share of voice and of effort and return made by hand for the figures: rows that one side owns, even ones, thin and
// empty ones; pages with a heavy tail, some at zero.

import type { Reply } from '../../../data/model/contract.ts'
import { campSets, heavyTailed, noFilters, usual } from './replies.ts'

type Voice = Reply<'shareOfVoice'>
type Effort = Reply<'effort'>
type Row = Voice['rows'][number]

const { ages: _ages, metrics: _metrics, ...basis } = usual('real')

/** What each of two sets has; the interval as wide as few posts make it. */
const row = (key: string, left: number, right: number, pages: readonly [number, number] = [21, 18]): Row => {
  const total = left + right
  const rim = 1.2 / Math.sqrt(Math.max(1, total))
  const shareOf = (value: number): Row['sets'][number]['share'] =>
    total === 0
      ? null
      : {
          value: value / total,
          interval:
            Math.min(...pages) < 3 ? null : [Math.max(0, value / total - rim), Math.min(1, value / total + rim)],
        }
  return {
    key,
    total,
    known: total,
    missing: 0,
    sets: [left, right].map((value, place) => ({
      pages: pages[place] ?? 0,
      posts: value,
      known: value,
      value,
      share: shareOf(value),
    })),
  }
}

const voice = (by: Voice['by'], rows: readonly Row[], over: Partial<Voice> = {}): Voice => ({
  ...basis,
  sets: campSets(),
  of: 'posts',
  by,
  isOverlapping: by === 'topic' || by === 'territory',
  topicsUnknown: 0,
  rows: [...rows],
  ...over,
})

/** Topics owned by either side, one even, one thin, one without a post, and the posts of none. */
export const byTopic = voice(
  'topic',
  [
    row('repit', 406, 148),
    row('droits_conge', 230, 221),
    row('emploi', 78, 245),
    row('fin_de_vie', 0, 0),
    row('handicap', 9, 5),
    row('financement', 23, 403),
    row('groupes_parole', 348, 34),
    row('none', 506, 1606),
  ],
  { data: 'demo', topicsUnknown: 118 },
)

/** All together, in which neither side has clearly more than half. */
export const inAll = voice('none', [row('all', 280, 310)])

/** Twelve months in which the first set gives way, one of them silent and one thin. */
export const byMonth = voice(
  'month',
  Array.from({ length: 12 }, (_, index) => {
    const key = `2025-${String(index + 1).padStart(2, '0')}`
    if (index === 4) return row(key, 0, 0)
    return index === 7 ? row(key, 6, 4) : row(key, 160 - 9 * index, 70 + 8 * index)
  }),
)

/** Many territories of one page a side: none of which a share is sure. */
export const byTerritory = voice(
  'territory',
  [
    ...Array.from({ length: 30 }, (_, index) =>
      row(`departement-${String(index + 1).padStart(2, '0')}`, 20 + 7 * index, (index % 3) * 30, [1, 1]),
    ),
    row('region-04', 90, 160, [6, 7]),
    row('none', 12, 800, [6, 17]),
  ],
  { of: 'interactions' },
)

/** Three sets, so that a share stands inside the bars. */
export const threeSets = voice(
  'topic',
  (['repit', 'emploi', 'domicile'] as const).map((key, index) => ({
    ...row(key, 0, 0),
    total: 300,
    known: 300,
    sets: [0.5 - 0.2 * index, 0.1 + 0.15 * index, 0.4 + 0.05 * index].map((value) => ({
      pages: 12,
      posts: Math.round(300 * value),
      known: Math.round(300 * value),
      value: 300 * value,
      share: { value, interval: [Math.max(0, value - 0.06), value + 0.06] },
    })),
  })),
  { sets: campSets(['association', 'commercial', 'public']) },
)

/** Pages of two sets; `slopes` are the exponents of their trends, null for none. */
export const efforts = (
  data: 'real' | 'demo',
  counts: readonly [number, number],
  slopes: readonly [number | null, number | null],
  zeros = 0,
): Effort => {
  const points = counts.flatMap((count, set): Effort['points'] => {
    const paces = heavyTailed(201 + set, count, set === 0 ? 0.9 : 2, 0.6, 3)
    const results = heavyTailed(211 + set, count, set === 0 ? 11 : 36, 1.1, 2)
    return paces.map((pace, index) => ({
      pageId: set * 10_000 + index + 1,
      page: `${set === 0 ? 'Association' : 'Assurance'} de démonstration ${String(index + 1).padStart(2, '0')}`,
      actor: set === 0 ? `demo-association-${index + 1}` : null,
      set,
      postsPerWeek: pace,
      perPost: index < zeros ? 0 : (results[index] ?? 1),
      residual: index < zeros || slopes[set] === null ? null : (results[index] ?? 1) / (set === 0 ? 11 : 36),
    }))
  })
  const middleOf = (set: number, key: 'postsPerWeek' | 'perPost'): number | null => {
    const values = points.filter((point) => point.set === set).map((point) => point[key])
    return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null
  }
  return {
    ...basis,
    data,
    resamples: 0,
    sets: campSets(),
    filters: noFilters,
    points,
    efforts: counts.map((n, set) => {
      const slope = slopes[set] ?? null
      return {
        n,
        missing: set,
        atZero: zeros,
        postsPerWeek: middleOf(set, 'postsPerWeek'),
        perPost: middleOf(set, 'perPost'),
        trend:
          slope === null
            ? null
            : { exponent: slope, intercept: Math.log(set === 0 ? 11 : 30), interval: [slope - 0.3, slope + 0.3] },
        spearman: null,
      }
    }),
  }
}

/** As the demonstration is: neither set shows a link. */
export const usualEffort = efforts('demo', [40, 28], [0.2, -0.1])
/** One set with a clear trend, zeros in both. */
export const trendingEffort = efforts('real', [30, 22], [0.6, 0.1], 3)
/** Too few to say anything. */
export const meagreEffort = efforts('real', [3, 2], [null, null])
export const emptyEffort = efforts('real', [0, 0], [null, null])
/** More pages than can be pointed at one by one. */
export const crowdedEffort = efforts('real', [500, 300], [0.5, 0.4], 20)
