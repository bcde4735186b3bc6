// Effort, share of voice, Lorenz curves and small multiples as files: drawn, with the numbers of the route they are made of, as
// picture, table and reply; words that a figure does not take are refused.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FigureKey } from '../../../client/charts/index.ts'
import { builtClient } from '../../helpers/broker.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { ask, good, refused } from './client.ts'

let server: Running
let origin: string
beforeAll(async () => {
  await builtClient()
  server = await startServer(temporaryFolder(), true)
  origin = server.origin
})
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

type Query = Readonly<Record<string, string>>
const figure = (name: string, query: Query): Promise<Response> => ask(origin, 'figure', { params: { name }, query })

const cases: readonly (readonly [key: FigureKey, query: Query, rows: number])[] = [
  ['effort', {}, 50],
  ['voice', { by: 'none' }, 1],
  ['voice', { by: 'topic', of: 'interactions' }, 15],
  ['voice', { by: 'quarter' }, 4],
  ['lorenz', { metric: 'followers' }, 9],
  ['multiples', { metric: 'posting-frequency', by: 'quarter' }, 200],
]

describe.each(cases)('%s %o', (key, query, rows) => {
  test('as SVG: whole, the same twice, in both languages', async () => {
    const svg = await (await figure(`${key}.svg`, { ...query, width: '640' })).text()
    expect(svg).toMatch(/^<svg [^>]*width="640"/)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    expect(svg).toContain('DONNÉES INVENTÉES')
    expect(await (await figure(`${key}.svg`, { ...query, width: '640' })).text()).toBe(svg)
    expect(await (await figure(`${key}.svg`, { ...query, lang: 'en' })).text()).toContain('INVENTED DATA')
  })
  test('as PNG and as CSV', async () => {
    const png = await figure(`${key}.png`, query)
    expect([png.status, png.headers.get('content-type')]).toEqual([200, 'image/png'])
    const lines = (await (await figure(`${key}.csv`, { ...query, lang: 'en' })).text()).trim().split('\r\n')
    expect(lines.length - 1).toBeGreaterThanOrEqual(rows)
  })
})

test('as JSON: the reply of the route, with the draws of a file', async () => {
  const voice: unknown = await (await figure('voice.json', { by: 'none' })).json()
  const shown = await good(origin, 'shareOfVoice', { query: { by: 'none' } })
  expect(voice).toMatchObject({ resamples: 10_000, rows: [{ key: 'all', total: shown.rows[0]?.total }] })
  const effort: unknown = await (await figure('effort.json', {})).json()
  expect(effort).toEqual(await good(origin, 'effort', {}))
})

test('pages that stand out are among the small multiples, however small', async () => {
  const query = { metric: 'followers' }
  const { lines, pagesNotShown } = await good(origin, 'pageSeries', { query })
  expect([lines.length, pagesNotShown > 0]).toEqual([60, true])
  const { pages } = await good(origin, 'pages', { query: { data: 'demo' } })
  const small = pages.find(
    ({ id, name, platform }) =>
      platform === 'facebook' && name.startsWith('Association') && !lines.some(({ pageId }) => pageId === id),
  )
  expect(small).toBeDefined()
  const marked = await good(origin, 'pageSeries', { query: { ...query, mark: String(small?.id) } })
  expect(marked.lines.map(({ pageId }) => pageId)).toContain(small?.id)
  expect(marked.lines).toHaveLength(60)
  const svg = await (await figure('multiples.svg', { ...query, mark: String(small?.id) })).text()
  // The one ring is around its panel.
  expect(svg.match(/rx="3"/g)).toHaveLength(1)
})

test.each<[FigureKey, Query, string]>([
  ['effort', { metric: 'followers' }, 'metric'],
  ['effort', { by: 'topic' }, 'by'],
  ['voice', { metric: 'followers' }, 'metric'],
  ['lorenz', {}, 'metric'],
  ['lorenz', { metric: 'followers', by: 'month' }, 'by'],
  ['multiples', {}, 'metric'],
  ['multiples', { metric: 'followers', by: 'topic' }, 'by'],
])('%s refuses %o', async (key, query, says) => {
  expect((await refused(await figure(`${key}.svg`, query), 400)).detail).toContain(says)
})
