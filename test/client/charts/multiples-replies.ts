// Replies of a metric page by page made by hand for the small multiples: gaps, a silent page, values far apart, zeros, and many points.

import type { Reply } from '../../../data/model/contract.ts'
import { campSets, chance, usual } from './replies.ts'

type PageSeries = Reply<'pageSeries'>

const { ages: _ages, metrics: _metrics, ...basis } = usual('real')

const weeks = Array.from({ length: 52 }, (_, index) => `2025-W${String(index + 1).padStart(2, '0')}`)
const months = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`)

type Shape = { readonly middle: number; readonly holes: readonly number[]; readonly zeros?: readonly number[] }
const lineOf = (id: number, set: number, buckets: readonly string[], shape: Shape): PageSeries['lines'][number] => {
  const draw = chance(400 + id)
  const values = buckets.map((_, at) => {
    const value = Number((shape.middle * (0.6 + 0.8 * draw())).toFixed(2))
    if (shape.holes.includes(at)) return null
    return shape.zeros?.includes(at) === true ? 0 : value
  })
  const known = values.filter((value) => value !== null)
  return {
    pageId: id,
    page: `${set === 0 ? 'Association' : 'Assurance'} de démonstration ${String(id).padStart(2, '0')}`,
    actor: `demo-${id}`,
    set,
    followers: 10_000 - id,
    value: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length,
    values,
  }
}

const replyOf = (
  metric: string,
  by: PageSeries['by'],
  buckets: readonly string[],
  lines: PageSeries['lines'],
  over: Partial<PageSeries> = {},
): PageSeries => ({
  ...basis,
  resamples: 0,
  sets: campSets(),
  metric,
  isPublished: true,
  by,
  buckets: [...buckets],
  lines,
  pagesNotShown: 0,
  ...over,
})

const all = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at)

export const usualMultiples = replyOf(
  'interactions-per-post',
  'month',
  months,
  [
    lineOf(1, 0, months, { middle: 9, holes: [3, 4] }),
    lineOf(2, 0, months, { middle: 14, holes: [], zeros: [2, 7] }),
    lineOf(3, 0, months, { middle: 6, holes: all(12) }),
    lineOf(4, 0, months, { middle: 4, holes: [0, 2, 4, 6, 8] }),
    lineOf(5, 1, months, { middle: 40, holes: [] }),
    lineOf(6, 1, months, { middle: 400, holes: [11] }),
    lineOf(7, 1, months, { middle: 28, holes: [] }),
  ],
  { data: 'demo', pagesNotShown: 29 },
)
export const weeklyMultiples = replyOf(
  'posting-frequency',
  'week',
  weeks,
  all(36).map((id) => lineOf(id + 1, id < 20 ? 0 : 1, weeks, { middle: 1 + (id % 5), holes: id === 9 ? [10] : [] })),
)
export const unknownMultiples = replyOf('followers', 'month', months, [
  lineOf(1, 0, months, { middle: 1, holes: all(12) }),
])
