// Replies made by hand for the figures of rankings, weeks and formats: invented pages with a heavy tail, zeros, ties, pages with
// few posts, one page alone, and nothing at all.

import type { Reply } from '../../../data/model/contract.ts'
import { rankInterval } from '../../../data/model/statistics/index.ts'
import { chance, heavyTailed, usual } from './replies.ts'

const { ages: _ages, metrics: _metrics, ...basis } = usual('demo')
const real = { ...basis, data: 'real' } as const

type Ranking = Reply<'ranking'>
const rankedOf = (
  values: readonly (readonly [value: number, set: number, posts: number | null])[],
): Ranking['ranking'] => {
  const sorted = values.toSorted((a, b) => b[0] - a[0])
  const intervalOf = rankInterval(sorted.length - 1)
  return sorted.map(([value, set, posts], at) => {
    const place = 1 + sorted.filter(([other]) => other > value).length
    const isFew = posts !== null && posts < 10
    const spread = posts === null ? 0 : 1.2 / Math.sqrt(posts)
    const around = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5].map((step) => value * (1 + step * spread))
    const above = around.map((one) => sorted.filter(([other], place) => place !== at && other > one).length)
    return {
      pageId: 100 + at,
      page:
        at === 3
          ? 'Fédération de démonstration des aidants et accompagnants de l’Ouest'
          : `Page de démonstration ${at + 1}`,
      actor: `demo-${at + 1}`,
      set,
      camp: set === 0 ? 'association' : 'commercial',
      value,
      interval: isFew || posts === null ? null : [value * (1 - spread), value * (1 + spread)],
      posts,
      observedOn: posts === null ? '2025-12-18' : null,
      place,
      ties: sorted.filter(([other]) => other === value).length - 1,
      rank: isFew ? null : place,
      rankInterval: isFew ? null : [...intervalOf(above)],
      percentile: isFew ? null : (sorted.length - place) / (sorted.length - 1),
      because: isFew ? 'too-few-posts' : null,
    }
  })
}
const rankingIn = (metric: string, rows: Ranking['ranking'], missing: number): Ranking => ({
  ...basis,
  metric,
  isPublished: true,
  of: rows.length,
  counts: [0, 1].map((set) => {
    const own = rows.filter((row) => row.set === set)
    return { n: own.length, missing, ranked: own.filter(({ rank }) => rank !== null).length }
  }),
  ranking: [...rows],
})

const posts = chance(5)
const pages = (set: number, count: number, middle: number) =>
  heavyTailed(17 + set, count, middle, 1.1, 2).map((value) => [value, set, 4 + Math.floor(posts() * 90)] as const)

export const someRanked = rankingIn(
  'interactions-per-post',
  rankedOf([...pages(0, 14, 8), ...pages(1, 9, 20), [0, 0, 30], [0, 1, 22]]),
  2,
)
export const manyRanked = rankingIn('interactions-per-post', rankedOf([...pages(0, 90, 8), ...pages(1, 63, 20)]), 0)
export const followersRanked = rankingIn(
  'followers',
  rankedOf(
    [...heavyTailed(7, 12, 640, 1.2), ...heavyTailed(11, 6, 900, 1)].map((value, at) => [value, at < 12 ? 0 : 1, null]),
  ),
  0,
)
export const noneRanked: Ranking = { ...rankingIn('interactions-per-post', [], 20), ...real }

type Week = Reply<'week'>
type SetWeek = Week['setWeeks'][number]
const cellsOf = (seed: number, count: number, most: number): SetWeek['hours'] => {
  const draw = chance(seed)
  const weights = Array.from({ length: count }, (_, at) => {
    const hour = (at * (168 / count)) % 24
    const isWeekend = at * (168 / count) >= 120
    return (hour < 6 ? 0 : hour < 9 ? 0.4 : hour < 20 ? 1 + draw() : 0.3) * (isWeekend ? 0.4 : 1)
  })
  const sum = weights.reduce((all, weight) => all + weight, 0)
  return weights.map((weight) => {
    const found = Math.round((most * weight) / sum)
    const known = Math.min(20, found)
    return {
      share: weight / sum,
      posts: found,
      pages: known,
      perPost: known >= 5 && found >= 10 ? Number((4 + 30 * draw() * draw()).toFixed(2)) : null,
      perPostPages: known,
    }
  })
}
const weekOf = (seed: number, most: number, held: number | null): SetWeek => {
  const blocks = cellsOf(seed, 56, most)
  const share = Math.max(...blocks.map((cell) => cell.share ?? 0))
  return {
    n: 20,
    tooFew: 1,
    missing: 2,
    posts: most,
    withoutHour: 12,
    hours: cellsOf(seed, 168, most),
    blocks,
    peak: {
      block: blocks.findIndex((cell) => cell.share === share),
      share,
      interval: held === null ? null : [share * 0.7, share * 1.3],
      held,
    },
  }
}
export const usualWeek: Week = { ...basis, setWeeks: [weekOf(3, 1400, 0.97), weekOf(5, 1900, 0.3)] }
export const busyWeek: Week = { ...real, setWeeks: [weekOf(3, 9000, 0.6), weekOf(5, 30_000, 0.99)] }
/** One page alone, of a set of one. */
export const pageWeek: Week = {
  ...real,
  sets: [
    {
      key: 'page:12',
      parts: [{ dimension: 'page', key: '12', name: 'Association de démonstration 07' }],
      camp: null,
      pages: 1,
    },
  ],
  setWeeks: [{ ...weekOf(9, 150, null), n: 1, tooFew: 0, missing: 0, withoutHour: 0 }],
}
const unknownCell = { share: null, posts: 0, pages: 0, perPost: null, perPostPages: 0 }
const unknownWeek: SetWeek = {
  n: 0,
  tooFew: 3,
  missing: 17,
  posts: 9,
  withoutHour: 0,
  hours: Array.from({ length: 168 }, () => unknownCell),
  blocks: Array.from({ length: 56 }, () => unknownCell),
  peak: null,
}
export const noWeek: Week = { ...real, setWeeks: [unknownWeek, unknownWeek] }

type FormatMix = Reply<'formatMix'>
type SetFormats = FormatMix['mixes'][number]
const formatNames = ['photo', 'album', 'video', 'live', 'link', 'text', 'event'] as const
const mixOf = (shares: readonly number[], perPost: readonly (number | null)[], held: number | null): SetFormats => {
  const formats = formatNames.map((format, at): SetFormats['formats'][number] => {
    const share = shares[at] ?? 0
    const median = perPost[at] ?? null
    return {
      format,
      share,
      interval: held === null ? null : [Math.max(0, share - 0.06), Math.min(1, share + 0.07)],
      ofPosts: share,
      posts: Math.round(1200 * share),
      pages: Math.round(20 * Math.sqrt(share)),
      perPost: median,
      perPostInterval: median === null || held === null ? null : [median * 0.6, median * 1.8],
      perPostPages: median === null ? 3 : 14,
    }
  })
  const largest = formats.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))[0]
  return {
    n: 20,
    missing: 1,
    posts: 1200,
    unknown: 31,
    formats,
    first: largest === undefined ? null : { format: largest.format, share: largest.share ?? 0, held },
  }
}
export const usualMix: FormatMix = {
  ...basis,
  mixes: [
    mixOf([0.46, 0.02, 0.11, 0, 0.29, 0.12, 0], [14, null, 31, null, 6, 4, null], 0.99),
    mixOf([0.22, 0, 0.2, 0.01, 0.51, 0.06, 0], [22, null, 480, null, 9, 5, null], 0.98),
  ],
}
export const pageMix: FormatMix = {
  ...real,
  sets: pageWeek.sets,
  mixes: [
    { ...mixOf([0.6, 0, 0.1, 0, 0.3, 0, 0], [14, null, 31, null, 6, null, null], null), n: 1, missing: 0, unknown: 0 },
  ],
}
export const noMix: FormatMix = {
  ...real,
  mixes: [0, 1].map(() => ({ ...mixOf([], [], null), n: 0, missing: 20, posts: 0, unknown: 0, first: null })),
}
