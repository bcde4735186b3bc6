// Drawing in a real browser: 10,000 pages as dots, beside Observable Plot and a canvas library with the same points, and a
// figure of the usual size when its reply changes. The browser is one that is installed; without one nothing is measured.

import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import type { Reply } from '../../../data/model/contract.ts'
import { openDatasets } from '../../../server/datasets.ts'
import { compare } from '../../../server/routes/compare.ts'
import { effort } from '../../../server/routes/effort.ts'
import { installedBrowser } from '../../installed-browser.ts'
import { atMost, type Bench, type BenchRow, plain } from '../bench-row.ts'
import type { Measured } from '../draw/page.ts'
import { medianBy } from '../measure.ts'

const many = 10_000
const root = resolve(import.meta.dirname, '..', 'draw')
const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

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

/** The built page on a free port of this machine. */
const served = async (folder: string): Promise<{ readonly origin: string; readonly close: () => void }> => {
  await build({
    root,
    base: '/',
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022' },
  })
  const server = createServer((request, response) => {
    const path = join(folder, request.url === '/' ? 'index.html' : (request.url ?? ''))
    const isThere = existsSync(path)
    response.writeHead(isThere ? 200 : 404, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
    response.end(isThere ? readFileSync(path) : undefined)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return { origin: `http://127.0.0.1:${address.port}/`, close: () => server.close() }
}

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
    const executablePath = installedBrowser()
    if (executablePath === undefined) return [plain(`${many} points drawn`, null, 'ms', 'no browser is installed')]
    const site = await served(join(bench.folder, 'draw', 'page'))
    const browser = await chromium.launch({ executablePath, args })
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
      await page.goto(site.origin)
      const turns = await measure(page, bench)
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
    } finally {
      await browser.close()
      site.close()
    }
  },
}
