// Replies made by hand for the figures: invented pages, about 20 a camp, with a heavy tail, zeros, missing values, a silent
// month and one metric of each case a row can be in. Intervals are order statistics, near enough for a drawing.

import type { ComparedMetric, CompareReply, FigureSet, SeriesReply } from '../../../data/model/contract.ts'
import type { Camp } from '../../../data/model/records.ts'

/** Numbers in 0-1 from a seed (Park and Miller's generator). */
export const chance = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const normal = (draw: () => number): number => Math.sqrt(-2 * Math.log(draw())) * Math.cos(2 * Math.PI * draw())

/** Values around `middle`, spread by a factor of e to the `spread`. */
export const heavyTailed = (
  seed: number,
  count: number,
  middle: number,
  spread: number,
  digits = 0,
): readonly number[] => {
  const draw = chance(seed)
  return Array.from({ length: count }, () => Number((middle * Math.exp(spread * normal(draw))).toFixed(digits)))
}

const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0]
  return low + (high - low) * (at - Math.floor(at))
}

const summaryOf = (values: readonly number[], missing: number): ComparedMetric['sets'][number] => {
  const isKnown = values.length > 0
  const rim = 0.98 / Math.sqrt(Math.max(1, values.length))
  return {
    n: values.length,
    missing,
    median: isKnown ? quantile(values, 0.5) : null,
    q1: isKnown ? quantile(values, 0.25) : null,
    q3: isKnown ? quantile(values, 0.75) : null,
    interval:
      values.length < 3 ? null : [quantile(values, Math.max(0, 0.5 - rim)), quantile(values, Math.min(1, 0.5 + rim))],
    trimmedMean: null,
    gini: null,
    topTenth: null,
    posts: null,
    pooledMean: null,
  }
}

const noTests: ComparedMetric['pairs'][number]['tests'] = {
  mannWhitney: null,
  cliffsDelta: null,
  superiority: null,
  hodgesLehmann: null,
  shift: null,
  pooled: null,
}

const names: Readonly<Record<Camp, string>> = {
  association: 'Association de démonstration',
  commercial: 'Assurance de démonstration',
  public: 'Organisme de démonstration',
}

type Wanted = { readonly values: readonly number[]; readonly missing?: number }
export const compared = (
  metric: string,
  left: Wanted,
  right: Wanted,
  camps: readonly [Camp, Camp] = ['association', 'commercial'],
): ComparedMetric => {
  const points = [left, right].flatMap(({ values }, side) =>
    values.map((value, index) => {
      const camp = camps[side === 0 ? 0 : 1]
      return {
        pageId: side * 1000 + index,
        page: `${names[camp]} ${String(index + 1).padStart(2, '0')}`,
        actor: null,
        set: side,
        camp,
        value,
        posts: metric === 'followers' ? null : 12 + index,
        observedOn: metric === 'followers' ? '2025-12-18' : null,
      }
    }),
  )
  const [a, b] = [summaryOf(left.values, left.missing ?? 0), summaryOf(right.values, right.missing ?? 0)]
  const hasRatio = a.median !== null && b.median !== null && a.median > 0 && b.median > 0
  const fewest = Math.min(a.n, b.n)
  const ratio = hasRatio ? (b.median ?? 1) / (a.median ?? 1) : null
  const spread = Math.exp(2.2 / Math.sqrt(Math.max(1, fewest)))
  const ratioInterval: [number, number] | null = ratio === null ? null : [ratio / spread, ratio * spread]
  const excludesOne = ratioInterval !== null && (ratioInterval[0] > 1 || ratioInterval[1] < 1)
  return {
    metric,
    isPublished: true,
    points,
    sets: [a, b],
    kruskalWallis: null,
    pairs: [
      {
        left: 0,
        right: 1,
        gap: {
          ratio,
          ratioInterval,
          ratioIntervals: { percentile: ratioInterval, bca: null },
          difference: a.median === null || b.median === null ? null : b.median - a.median,
          differenceInterval: null,
          noRatio: hasRatio ? null : a.median === null || b.median === null ? 'no-values' : 'zero-median',
          certainty: fewest < 5 ? 'too-few' : !excludesOne ? 'uncertain' : fewest < 10 ? 'likely' : 'clear',
          why: fewest < 5 ? 'too-few-pages' : null,
        },
        tests: noTests,
      },
    ],
  }
}

const basis = {
  platform: 'facebook',
  grid: 'article',
  from: '2025-01',
  to: '2025-12',
  zone: 'Europe/Paris',
  tolerance: 92,
  newestPostAt: '2025-12-31T17:05:00Z',
  sources: ['crowdtangle-facebook'],
  unassignedPages: 3,
  leftOut: null,
  resamples: 2000,
  seed: 20_260_101,
} as const satisfies Partial<CompareReply>

export const noFilters: CompareReply['filters'] = {
  topic: [],
  call: [],
  format: [],
  onTopic: false,
  age: null,
  size: [],
  kind: [],
  territory: [],
  pagesLeftOut: 0,
}

/** Sets that are camps. */
export const campSets = (camps: readonly Camp[] = ['association', 'commercial']): FigureSet[] =>
  camps.map((camp) => ({ key: `camp:${camp}`, parts: [{ dimension: 'camp', key: camp, name: null }], camp, pages: 20 }))

const followers = compared(
  'followers',
  { values: heavyTailed(7, 21, 640, 1.2), missing: 2 },
  { values: heavyTailed(11, 18, 9_200, 1.4), missing: 1 },
)
const frequency = compared(
  'posting-frequency',
  { values: [...heavyTailed(13, 18, 1.4, 0.6, 3), 0, 0, 0] },
  { values: heavyTailed(17, 18, 3.1, 0.6, 3) },
)
const interactions = compared(
  'interactions-per-post',
  { values: [...heavyTailed(19, 17, 9, 1.1, 2), 0, 0], missing: 2 },
  { values: [...heavyTailed(23, 17, 31, 1.5, 2), 0] },
)
const rate = compared(
  'interaction-rate',
  { values: heavyTailed(29, 19, 0.013, 0.8, 6), missing: 4 },
  { values: heavyTailed(31, 17, 0.0042, 0.9, 6), missing: 1 },
)
const comments = compared(
  'comments-per-post',
  { values: heavyTailed(37, 19, 0.8, 0.9, 2), missing: 2 },
  { values: heavyTailed(41, 17, 0.95, 1.1, 2), missing: 1 },
)

/** Every metric, as the Overview asks for it. */
export const usual = (data: CompareReply['data']): CompareReply => ({
  ...basis,
  sources: [...basis.sources],
  sets: campSets(),
  filters: noFilters,
  ages: null,
  data,
  metrics: [followers, frequency, interactions, rate, comments],
})

/** What a small, young data set gives: zero medians, few pages, nothing known, an interval far wider than the axis. */
export const meagre: CompareReply = {
  ...usual('real'),
  grid: 'legal',
  metrics: [
    compared('followers', { values: [40, 85, 130] }, { values: [12_000, 480_000] }),
    compared(
      'posting-frequency',
      { values: heavyTailed(43, 8, 0.7, 0.9, 2) },
      { values: heavyTailed(47, 7, 2.8, 0.5, 2) },
    ),
    compared('interactions-per-post', { values: [0, 0, 0, 0, 0, 2, 5] }, { values: heavyTailed(53, 9, 12, 1, 1) }),
    compared('interaction-rate', { values: [], missing: 7 }, { values: heavyTailed(59, 9, 0.004, 1, 5) }),
    {
      ...compared(
        'comments-per-post',
        { values: heavyTailed(61, 6, 0.4, 1, 2) },
        { values: heavyTailed(67, 6, 9, 2, 2) },
      ),
      pairs: [
        {
          left: 0,
          right: 1,
          gap: {
            ratio: 21,
            ratioInterval: [0, 9_000],
            ratioIntervals: { percentile: [0, 9_000], bca: null },
            difference: 8,
            differenceInterval: null,
            noRatio: null,
            certainty: 'uncertain',
            why: null,
          },
          tests: noTests,
        },
      ],
    },
  ],
}

const months = Array.from(
  { length: 36 },
  (_, index) => `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
)

type Shape = {
  readonly metric: string
  readonly middle: number
  readonly growth: number
  readonly spread: number
  readonly n: number
}
const lineOf = (seed: number, count: number, shape: Shape, silent: readonly number[]): SeriesReply['lines'][number] => {
  const draw = chance(seed)
  return months.slice(-count).map((bucket, index) => {
    if (silent.includes(index))
      return { bucket, n: 0, missing: shape.n, median: null, q1: null, q3: null, oldestState: null }
    const median = shape.middle * shape.growth ** index * Math.exp(0.12 * normal(draw))
    const n = shape.n - Math.floor(draw() * 4)
    return {
      bucket,
      n,
      missing: shape.n - n,
      median,
      q1: median * (1 - shape.spread * (0.8 + 0.2 * draw())),
      q3: median * (1 + shape.spread * (1.2 + 0.4 * draw())),
      oldestState: null,
    }
  })
}

const monthly = {
  filters: noFilters,
  isPublished: true,
  by: 'month',
  trends: [null, null],
  annotations: [],
} satisfies Partial<SeriesReply>

/** 12 months of posts per week; the associations lack May and stand alone in April. */
export const yearly: SeriesReply = {
  ...basis,
  ...monthly,
  sources: [...basis.sources],
  data: 'demo',
  metric: 'posting-frequency',
  certainty: 'clear',
  sets: campSets(),
  lines: [
    lineOf(71, 12, { metric: '', middle: 1.5, growth: 0.98, spread: 0.45, n: 21 }, [2, 4]),
    lineOf(73, 12, { metric: '', middle: 2.9, growth: 1.02, spread: 0.35, n: 18 }, []),
  ],
}

/** The same year with dates: one of each year, a campaign of weeks, several days close to each other and to the ends. */
export const dated: SeriesReply = {
  ...yearly,
  annotations: [
    { id: 4, key: null, label: 'Vœux de la présidente', day: '2025-01-02', endDay: null, address: null },
    { id: 1, key: null, label: 'Campagne d’adhésion', day: '2025-09-10', endDay: '2025-10-04', address: null },
    {
      id: null,
      key: 'carers-day',
      label: 'Journée nationale des aidants',
      day: '2025-10-06',
      endDay: null,
      address: 'https://example.org/aidants',
    },
    { id: 2, key: null, label: 'Loi sur le congé de proche aidant', day: '2025-10-09', endDay: null, address: null },
    { id: 3, key: null, label: 'Fin de l’année', day: '2025-12-31', endDay: null, address: null },
  ],
}

/** Three years of followers, far enough apart for a logarithmic axis. */
export const threeYears: SeriesReply = {
  ...basis,
  ...monthly,
  sources: [...basis.sources],
  data: 'real',
  from: '2023-01',
  metric: 'followers',
  certainty: 'clear',
  sets: campSets(),
  lines: [
    lineOf(79, 36, { metric: '', middle: 420, growth: 1.01, spread: 0.5, n: 62 }, [10, 11, 12, 20]),
    lineOf(83, 36, { metric: '', middle: 8_800, growth: 1.015, spread: 0.5, n: 31 }, [0, 1]),
  ],
}

/** No month with a value at all in one camp. */
export const oneSided: SeriesReply = {
  ...yearly,
  data: 'real',
  sets: campSets(),
  lines: [
    lineOf(89, 12, { metric: '', middle: 0, growth: 1, spread: 0, n: 4 }, [0, 1, 2, 3, 5, 7, 9, 10, 11]),
    lineOf(
      97,
      12,
      { metric: '', middle: 1, growth: 1, spread: 1, n: 3 },
      Array.from({ length: 12 }, (_, index) => index),
    ),
  ],
}

const fewer = (line: SeriesReply['lines'][number]): SeriesReply['lines'][number] =>
  line.map((point, index) => ({ ...point, n: index < 7 ? 8 : 6, missing: index < 7 ? 0 : 2 }))

/** Few pages, fewer of them at the end, and bands that cross: a lead that must not be told as one. */
export const overlapping: SeriesReply = {
  ...yearly,
  data: 'real',
  metric: 'followers',
  certainty: 'uncertain',
  sets: campSets(),
  lines: [
    lineOf(103, 12, { metric: '', middle: 2_100, growth: 1.01, spread: 0.6, n: 14 }, []),
    fewer(lineOf(107, 12, { metric: '', middle: 2_900, growth: 0.995, spread: 0.6, n: 8 }, [])),
  ],
}

/** More pages than signs can show in one camp, as many as can be shown in the other. */
export const crowded: CompareReply = {
  ...usual('real'),
  metrics: [
    compared(
      'interactions-per-post',
      { values: [...heavyTailed(101, 470, 6, 1.3, 2), 0, 0, 0] },
      { values: [...heavyTailed(103, 260, 30, 1.4, 2), ...Array.from({ length: 40 }, () => 0)] },
    ),
  ],
}
