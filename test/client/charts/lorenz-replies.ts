// Replies of concentration made by hand for the Lorenz curves: unequal pages, even ones, too few, and values that add up to nothing.

import type { Reply } from '../../../data/model/contract.ts'
import { concentrationOf } from '../../../data/model/shares.ts'
import { campSets, heavyTailed, usual } from './replies.ts'

type Concentration = Reply<'concentration'>

const { ages: _ages, metrics: _metrics, ...basis } = usual('real')

export const concentrated = (
  data: 'real' | 'demo',
  values: readonly (readonly number[])[],
  metric = 'followers',
): Concentration => ({
  ...basis,
  data,
  resamples: 0,
  sets: campSets((['association', 'commercial', 'public'] as const).slice(0, values.length)),
  metric,
  isPublished: true,
  concentrations: values.map((of) => {
    const { lorenz, ...found } = concentrationOf(of)
    return { ...found, lorenz: lorenz === null ? null : [...lorenz] }
  }),
})

export const unequal = concentrated('demo', [heavyTailed(301, 48, 640, 1.5), heavyTailed(307, 31, 9_000, 0.5)])
export const smallLorenz = concentrated('real', [heavyTailed(311, 12, 640, 1), heavyTailed(313, 14, 9_000, 1)])
/** All the same, and nothing at all. */
export const evenLorenz = concentrated('real', [new Array<number>(20).fill(7), [0, 0, 0]], 'interactions-per-post')
export const threeLorenz = concentrated('real', [
  heavyTailed(317, 40, 10, 1.2, 2),
  heavyTailed(331, 40, 10, 0.8, 2),
  heavyTailed(337, 25, 10, 0.3, 2),
])
