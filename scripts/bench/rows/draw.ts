// Drawing in a real browser: 10,000 pages as dots, beside Observable Plot and a canvas library with the same points, and a
// figure of the usual size when its reply changes. The browser is one that is installed; without one nothing is measured.

import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Reply } from '../../../data/model/contract.ts'
import { openDatasets } from '../../../server/datasets.ts'
import { compare } from '../../../server/routes/compare.ts'
import { effort } from '../../../server/routes/effort.ts'
import { atMost, type Bench, type BenchRow, plain } from '../bench-row.ts'
import type { Measured } from '../draw/page.ts'
import { onPage } from '../drawing-page.ts'
import { medianBy } from '../measure.ts'

const many = 10_000

/** So many points, made of those there are: each a little beside the one it repeats, so that no two hide each other by chance. */
const crowded = (reply: Reply<'effort'>): Reply<'effort'> => ({
  ...reply,
  points: Array.from({ length: many }, (_, at) => {
    const point = reply.points[at % reply.points.length]
    if (point === undefined) throw new Error('the demonstration has no page with a known effort')
    const turn = 1 + ((at * 0.618_034) % 1)
    return {
      ...point,
      pageId: at,
      page: `${point.page} ${at}`,
      postsPerWeek: point.postsPerWeek * turn,
      perPost: point.perPost * (2 - turn / 2),
    }
  }),
})

type Turn = { readonly ours: number; readonly plot: number; readonly canvas: number; readonly changed: number }

const measure = async (page: Page, bench: Bench): Promise<readonly Turn[]> => {
  const datasets = await openDatasets(join(bench.folder, 'draw', 'a.db'), '2026-07-01T06:00:00Z')
  try {
    await datasets.makeDemo()
    const dots = crowded(effort(datasets, { data: 'demo' }))
    const before = compare(datasets, { data: 'demo', metric: 'followers' }, 200)
    const after = compare(datasets, { data: 'demo', metric: 'interactions-per-post' }, 200)
    const turns: Turn[] = []
    // The first turn warms the browser up.
    for (let turn = 0; turn <= bench.repeats; turn += 1)
      turns.push(
        await page.evaluate(
          async ([points, one, other]) => {
            const { measured } = globalThis as unknown as { measured: Measured }
            return {
              ours: await measured.ours(points),
              plot: await measured.plot(points),
              canvas: await measured.canvas(points),
              changed: await measured.changed(one, other),
            }
          },
          [dots, before, after] as const,
        ),
      )
    return turns.slice(1)
  } finally {
    datasets.close()
  }
}

export const draw: BenchRow = {
  key: 'draw',
  says: `${many} points drawn in a browser, beside Observable Plot and Chart.js; a filter change`,
  run: async (bench) => {
    const turns = await onPage(join(bench.folder, 'draw', 'page'), (page) => measure(page, bench))
    if (turns === null) return [plain(`${many} points drawn`, null, 'ms', 'no browser is installed')]
    const median = (of: (turn: Turn) => number): number => of(medianBy(turns, of))
    const ours = median((turn) => turn.ours)
    return [
      atMost(`${many} points drawn`, ours, 'ms', 100),
      plain(
        'the same by Observable Plot',
        median(({ plot }) => plot),
        'ms',
      ),
      plain(
        'the same by Chart.js on a canvas',
        median(({ canvas }) => canvas),
        'ms',
      ),
      plain('ours / Observable Plot', ours / median(({ plot }) => plot), 'x'),
      plain('ours / Chart.js', ours / median(({ canvas }) => canvas), 'x'),
      atMost(
        'filter change, from reply to drawn',
        median(({ changed }) => changed),
        'ms',
        50,
      ),
    ]
  },
}
