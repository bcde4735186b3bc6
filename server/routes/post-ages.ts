// At what age the posts of each set were when their counts were read, and whether two sets were read at comparable ages.
// Remembered until the data changes: going through a million posts anew for each figure would take most of its time.

import type { CompareReply } from '../../data/model/contract.ts'
import { daysOf } from '../../data/model/periods.ts'
import { agesOfColumns, verdictOf } from '../../data/model/post-ages.ts'
import type { PostColumns } from '../../data/model/post-columns.ts'
import type { Store } from '../store/open.ts'
import type { Basis } from './basis.ts'
import { kept } from './kept.ts'
import { filteredPostsFor } from './page-periods.ts'
import type { SetPage } from './sets.ts'

type Ages = NonNullable<CompareReply['ages']>

/** All that the ages depend on, but for the data itself. */
const keyOf = ({ platform, grid, sets, from, to, tolerance, filters }: Basis): readonly unknown[] => {
  const looksAtSize =
    filters.size.length > 0 || sets.some(({ parts }) => parts.some((part) => part.dimension === 'size'))
  return [platform, grid, sets.map(({ key }) => key), from, to, filters, looksAtSize ? tolerance : null]
}

const agesIn = (store: Store, basis: Basis, pages: readonly SetPage[]): Ages => {
  const postsOf = filteredPostsFor(store, basis)
  const span = daysOf(basis.from, basis.to)
  const sets = basis.sets.map((_, place) =>
    agesOfColumns(pages.flatMap((page): PostColumns[] => (page.set === place ? [postsOf(page, span)] : []))),
  )
  return {
    sets,
    pairs: sets.flatMap((ofLeft, left) =>
      sets
        .slice(left + 1)
        .map((ofRight, after) => ({ left, right: left + 1 + after, verdict: verdictOf(ofLeft, ofRight) })),
    ),
  }
}

/** Of the posts in the period of a figure that its filters leave. */
export const agesOfSets = (store: Store, basis: Basis, pages: readonly SetPage[]): Ages =>
  kept(store, 'ages', keyOf(basis), () => agesIn(store, basis, pages))
