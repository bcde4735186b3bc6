// What of a figure's statistics cannot be worked out again by whoever gets its zip: values that a licence keeps back, and values
// that were not kept with a frozen figure. Then the statistics are taken as given, and the scripts say so instead of working
// with a part of the values.

import type { HeldPage } from '../../store/held.ts'
import { type Cell, given, type Redo } from './redo.ts'

/** Why they are taken as given: a key of the words `redo.reasons`. */
export type GivenReason = 'frozen' | 'licence'

const allGiven = ({ expected, settings, values }: Redo, reason: GivenReason): Redo => ({
  values,
  expected: expected.map((one) => given(one, reason)),
  settings: [...settings, ['taken_as_given', reason]],
})

/** Nothing but the reply was kept. */
export const withoutValues = (redo: Redo): Redo =>
  allGiven({ ...redo, values: { columns: redo.values.columns, rows: [] } }, 'frozen')

/** Lines of single posts are named so in values.csv. */
const isOfPost = (what: Cell | undefined): boolean => what === 'post' || what === 'posts'

/** Which pages values.csv tells of, and of which it tells single posts. */
export const pagesIn = ({
  columns,
  rows,
}: Redo['values']): { readonly all: number[]; readonly withPosts: number[] } => {
  const [page, what] = [columns.indexOf('page_id'), columns.indexOf('what')]
  const ids = (of: Redo['values']['rows']): number[] => [
    ...new Set(of.flatMap((row) => (typeof row[page] === 'number' ? [row[page]] : []))),
  ]
  return { all: ids(rows), withPosts: ids(rows.filter((row) => isOfPost(row[what]))) }
}

/** The figure without the values of these pages, of which what is shown of a page alone goes too. */
export const withoutHeld = (redo: Redo, held: readonly HeldPage[]): Redo => {
  if (held.length === 0) return redo
  const { columns, rows } = redo.values
  const [page, what] = [columns.indexOf('page_id'), columns.indexOf('what')]
  const idsOf = (part: HeldPage['part']): ReadonlySet<Cell> =>
    new Set(held.filter((one) => one.part === part).map(({ pageId }) => pageId))
  const [pages, posts] = [idsOf('page-values'), idsOf('post-counts')]
  const left = rows.filter(
    (row) => !pages.has(row[page] ?? null) && !(isOfPost(row[what]) && posts.has(row[page] ?? null)),
  )
  const expected = redo.expected.filter((one) => one.page === null || !pages.has(one.page))
  return allGiven({ ...redo, values: { columns, rows: left }, expected }, 'licence')
}
