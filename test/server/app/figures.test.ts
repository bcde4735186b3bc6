// Figures as files: each kind with its type and its bytes, the same bytes for the same address, the same numbers as on screen.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareReply, seriesReply } from '../../../data/model/contract.ts'
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

const figure = (name: string, query: Record<string, string | readonly string[]> = {}): Promise<Response> =>
  ask(origin, 'figure', { params: { name }, query: { metric: 'interactions-per-post', ...query } })
const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer())
const names = ['gap', 'distribution', 'trend'] as const

describe.each(names)('%s', (name) => {
  test('as SVG: whole, alone, the same twice, in both languages and themes', async () => {
    const first = await figure(`${name}.svg`)
    expect([first.status, first.headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8'])
    expect(first.headers.get('content-disposition')).toMatch(/^inline; filename="porte-voix-.*-invented\.svg"$/)
    const svg = (await bytesOf(first)).toString()
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(svg.trimEnd()).toMatch(/<\/svg>$/)
    expect(svg).not.toMatch(
      /<script|<foreignObject|\bon\w+="|href="http|url\(http|127\.0\.0\.1|localhost|NaN|undefined|Infinity/,
    )
    // Numbers of at most three decimals, so that no processor shows.
    expect(svg.match(/\d\.\d{4,}/g) ?? []).toEqual([])
    expect((await bytesOf(await figure(`${name}.svg`))).toString()).toBe(svg)
    const others = await Promise.all(
      ([{ lang: 'en' }, { theme: 'dark' }, { width: '500' }] as Record<string, string>[]).map(async (query) =>
        (await bytesOf(await figure(`${name}.svg`, query))).toString(),
      ),
    )
    expect(new Set([svg, ...others]).size).toBe(4)
    expect((await bytesOf(await figure(`${name}.svg`, { lang: 'fr', theme: 'light', width: '960' }))).toString()).toBe(
      svg,
    )
  })

  test('as PNG', async () => {
    const response = await figure(`${name}.png`, { width: '400' })
    expect(response.headers.get('content-type')).toBe('image/png')
    const png = await bytesOf(response)
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    // Two pixels a unit.
    expect(png.readUInt32BE(16)).toBe(800)
    expect(png.length).toBeGreaterThan(5_000)
  })

  test('as CSV: as spreadsheets of the language open it', async () => {
    const response = await figure(`${name}.csv`, { lang: 'fr' })
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const french = await bytesOf(response)
    expect([...french.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(french.toString()).toContain(';')
    const english = (await bytesOf(await figure(`${name}.csv`, { lang: 'en' }))).toString()
    expect(english.startsWith('\ufeff')).toBe(false)
    expect(english).toContain(',')
    expect(english.split('\n').length).toBeGreaterThan(2)
    for (const text of [french.toString(), english]) expect(text).not.toMatch(/NaN|undefined|null/)
    // No cell that a spreadsheet would run.
    expect(english.split('\n').filter((line) => /^"?[=@]/.test(line))).toEqual([])
  })

  test('as JSON: the reply of the route it is made of', async () => {
    const json: unknown = await (await figure(`${name}.json`)).json()
    if (name === 'trend') {
      const reply = seriesReply.parse(json)
      // An export draws 10,000 times, a screen 2,000.
      const shown = await good(origin, 'series', { query: { metric: 'interactions-per-post' } })
      expect(reply).toEqual({ ...shown, resamples: 10_000 })
    } else {
      const reply = compareReply.parse(json)
      // An export draws 10,000 times, a screen 2,000: the values are the same, the intervals nearly.
      expect(reply.resamples).toBe(10_000)
      const screen = await good(origin, 'compare', { query: { metric: 'interactions-per-post' } })
      expect(screen.resamples).toBe(2_000)
      expect(reply.metrics[0]?.points).toEqual(screen.metrics[0]?.points)
      const ratios = ({ metrics }: typeof screen) => metrics.map(({ pairs }) => pairs.map(({ gap }) => gap.ratio))
      expect(ratios(reply)).toEqual([[expect.any(Number)]])
      expect(ratios(reply)).toEqual(ratios(screen))
    }
  })
})

test('what is no figure is not found, what cannot be drawn is refused', async () => {
  for (const name of [
    'gap',
    'gap.pdf',
    'gap.svg.png',
    '.svg',
    'nothing.svg',
    'constructor.svg',
    '__proto__.svg',
    '../gap.svg',
  ])
    await refused(await figure(name), 404)
  for (const query of [
    { width: '1' },
    { width: '100000' },
    { width: 'wide' },
    { lang: 'de' },
    { theme: 'pink' },
    { metric: 'fame' },
  ] as Record<string, string>[])
    await refused(await figure('gap.svg', query), 400)
  await refused(await ask(origin, 'figure', { params: { name: 'trend.svg' } }), 400)
})

test('a figure of nothing can still be drawn', async () => {
  for (const name of names)
    for (const extension of ['svg', 'csv', 'png'])
      expect((await figure(`${name}.${extension}`, { platform: 'tiktok', data: 'real' })).status, name).toBe(200)
})

test.each([
  ['kinds', ['kind:mutuelle', 'kind:bank']],
  [
    'camps of one size, three of them',
    ['association', 'commercial', 'public'].map((camp) => `camp:${camp},size:2k-10k`),
  ],
])('sets that are no camps can be drawn: %s', async (_name, set) => {
  for (const name of names) {
    const svg = await figure(`${name}.svg`, { set })
    expect([name, svg.status]).toEqual([name, 200])
    expect((await bytesOf(svg)).toString()).not.toMatch(/NaN|undefined|Infinity/)
    expect((await (await figure(`${name}.csv`, { set })).text()).split('\n').length).toBeGreaterThan(2)
    const { sets } = (await (await figure(`${name}.json`, { set })).json()) as { sets: { key: string }[] }
    expect(sets.map(({ key }) => key)).toEqual(set)
  }
})

test('the client is served, and an address of a screen is the client', async () => {
  const page = await fetch(`${origin}/`)
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  const html = await page.text()
  // The same page but for what it says of its screen to other sites.
  const same = (text: string): string => text.replaceAll(/\s*<meta property="og:[^>]*>/g, '')
  expect(same(await (await fetch(`${origin}/methode?lang=en`)).text())).toBe(same(html))
  const [script] = /\/assets\/[^"]+\.js/.exec(html) ?? []
  const asset = await fetch(`${origin}${script}`)
  expect(asset.headers.get('cache-control')).toContain('immutable')
  expect((await fetch(`${origin}/assets/none.js`)).status).toBe(404)
  expect((await fetch(`${origin}/..%2f..%2fpackage.json`)).headers.get('content-type')).not.toContain('json; charset')
})

describe('the vocabulary of figures', () => {
  const sets = ['kind:association', 'kind:insurer,kind:bank'] as const
  test.each([
    ['trend', { by: 'week', from: '2024-W10', to: '2024-W20', set: sets, topic: 'repit' }],
    ['trend', { by: 'quarter', metric: 'followers' }],
    ['distribution', { from: '2024-03-15', to: '2024-06-14', set: sets, onTopic: '1' }],
    ['gap', { metric: 'followers,posting-frequency', from: '2024', to: '2024', set: sets, format: 'photo,video' }],
  ] as const)('%s %o is drawn in both languages from the very numbers of the route', async (name, query) => {
    const [fr, en] = await Promise.all(
      (['fr', 'en'] as const).map(async (lang) => {
        const response = await figure(`${name}.svg`, { ...query, lang })
        expect(response.status).toBe(200)
        return (await bytesOf(response)).toString()
      }),
    )
    expect(fr).not.toBe(en)
    for (const svg of [fr, en]) expect(svg).not.toMatch(/NaN|undefined|Invalid/)
    const json = await Promise.all(
      (['fr', 'en'] as const).map(async (lang) =>
        (await bytesOf(await figure(`${name}.json`, { ...query, lang }))).toString(),
      ),
    )
    expect(json[0]).toBe(json[1])
    const drawn = (name === 'trend' ? seriesReply : compareReply).parse(JSON.parse(json[0] ?? ''))
    const asked = { metric: 'interactions-per-post', ...query }
    const route = name === 'trend' ? 'series' : 'compare'
    const shown = await good(origin, route, { query: asked })
    expect([drawn.from, drawn.to, drawn.filters, drawn.leftOut]).toEqual([
      shown.from,
      shown.to,
      shown.filters,
      shown.leftOut,
    ])
    expect(drawn.sets).toEqual(shown.sets)
  })

  test('a comparison has no points in time', async () => {
    expect((await refused(await figure('gap.svg', { by: 'week' }), 400)).detail).toContain('by')
  })
})
