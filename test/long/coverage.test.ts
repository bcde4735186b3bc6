// How often 95 % intervals hold the truth, at full count: 2,000 comparisons of simulated camps at each number of pages. The
// estimators shown must hold 93 to 97 % from 20 pages a camp on; all that is measured is the table that the Method screen
// shows. `npm run test:long -- coverage` compares with it; with ` -u` it is written anew, then `npm run reference`.

import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { laws, truthOf } from '../helpers/simulated-camps.ts'
import { askedUnlike, type Coverage, coverageOf, estimators, naive, named } from '../helpers/simulated-coverage.ts'

const table = join(import.meta.dirname, '../../data/reference/coverage-simulation.csv')
const seed = 20_261_122
const [comparisons, resamples] = [2_000, 2_000]
const sizes = [3, 5, 8, 10, 15, 20, 30, 40, 60]
const [lowest, highest] = [0.93, 0.97]
/** From here on the estimators must hold. */
const largeEnough = 20

const shareOf = ({ comparisons, covered }: Coverage): number => covered / comparisons
const header = 'camps,pages,estimator,comparisons,covered,coverage'
const lineOf = (camps: string, pages: number, estimator: string, found: Coverage): string =>
  [
    camps,
    pages,
    estimator,
    found.comparisons,
    found.covered,
    found.comparisons === 0 ? '' : shareOf(found).toFixed(4),
  ].join()

const keysOf = { alike: Object.keys(estimators), unlike: askedUnlike }

describe('intervals on simulated camps', () => {
  const found = (['alike', 'unlike'] as const).flatMap((camps) => {
    const truth = truthOf(laws[camps], seed)
    return sizes.flatMap((pages) =>
      [...coverageOf(keysOf[camps], pages, truth, { comparisons, resamples, seed })].map(([estimator, coverage]) => ({
        camps,
        pages,
        estimator,
        coverage,
      })),
    )
  })
  const alike = found.filter(({ camps, pages }) => camps === 'alike' && pages >= largeEnough)

  test.each(Object.keys(named))('%s holds 93 to 97 %% from 20 pages on', (key) => {
    const rows = alike.filter(({ estimator }) => estimator === key)
    expect(rows).toHaveLength(4)
    for (const { coverage } of rows) {
      expect(coverage.comparisons).toBe(comparisons)
      expect(shareOf(coverage)).toBeGreaterThanOrEqual(lowest)
      expect(shareOf(coverage)).toBeLessThanOrEqual(highest)
    }
  })

  test.each(Object.keys(naive))('%s is far off', (key) => {
    for (const { coverage } of alike.filter(({ estimator }) => estimator === key))
      expect(shareOf(coverage)).toBeLessThan(0.5)
  })

  test('as the Method screen tells', async () => {
    for (const camps of ['alike', 'unlike'] as const)
      console.table(
        Object.fromEntries(
          keysOf[camps].map((key) => [
            key,
            Object.fromEntries(
              found
                .filter((row) => row.camps === camps && row.estimator === key)
                .map(({ pages, coverage }) => [pages, `${(100 * shareOf(coverage)).toFixed(1)} %`]),
            ),
          ]),
        ),
      )
    const lines = found.map(({ camps, pages, estimator, coverage }) => lineOf(camps, pages, estimator, coverage))
    await expect(`${[header, ...lines].join('\n')}\n`).toMatchFileSnapshot(table)
  })
})
