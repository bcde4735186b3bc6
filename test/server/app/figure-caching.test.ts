// What a reader who keeps a figure is told: the same as long as question, data and product are the same, without its being made
// again; and how browsers may show it.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { figureTag, isKept } from '../../../server/routes/figure-tag.ts'
import { builtClient } from '../../helpers/broker.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'

let server: Running
beforeAll(async () => {
  await builtClient()
  server = await startServer(temporaryFolder(), true)
})
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

const ask = (path: string, tag?: string): Promise<Response> =>
  fetch(`${server.origin}/api/figures/${path}`, { headers: tag === undefined ? {} : { 'if-none-match': tag } })
const tagOf = async (path: string): Promise<string> => {
  const response = await ask(path)
  await response.arrayBuffer()
  expect(response.status).toBe(200)
  return response.headers.get('etag') ?? ''
}

test('a strong tag, the same for the same question, another for another one', async () => {
  const tags = await Promise.all(
    ['gap.svg', 'gap.png', 'gap.svg?lang=en', 'gap.svg?theme=grey', 'gap.svg?width=700', 'gap.json'].map(tagOf),
  )
  for (const tag of tags) expect(tag).toMatch(/^"[\w-]{27}"$/)
  expect(new Set(tags).size).toBe(tags.length)
  expect(await tagOf('gap.svg')).toBe(tags[0])
  // The words of a question have no order, and the language of the server is a language that can be named.
  expect(await tagOf('gap.svg?width=700&lang=fr')).toBe(await tagOf('gap.svg?lang=fr&width=700'))
  expect(await tagOf('gap.svg?lang=fr')).toBe(tags[0])
})

test('who has it is told so, without a body and without its being made', async () => {
  const tag = await tagOf('trend.svg?metric=followers')
  for (const asked of [tag, `"other", W/${tag}`]) {
    const again = await ask('trend.svg?metric=followers', asked)
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, ''])
  }
  const other = await ask('trend.svg?metric=followers', '"other"')
  expect([other.status, (await other.text()).length > 1000]).toEqual([200, true])
})

test('a change of the data is another tag', async () => {
  const before = await tagOf('gap.svg')
  const { real } = server.datasets
  real.transaction(() =>
    real.annotations.add({ label: 'changed', day: '2026-01-01', endDay: null, address: null }, '2026-06-15T10:00:00Z'),
  )
  const after = await ask('gap.svg', before)
  expect(after.status).toBe(200)
  expect(after.headers.get('etag')).not.toBe(before)
  await after.arrayBuffer()
})

test('another opening of the data, or another version of the product, is another tag', () => {
  const parts = { datasets: server.datasets, version: '1.0.0', language: 'fr' } as const
  const opened = { ...server.datasets.real }
  const tags = [
    figureTag(parts, 'gap.svg', {}),
    figureTag({ ...parts, version: '1.0.1' }, 'gap.svg', {}),
    figureTag({ ...parts, language: 'en' }, 'gap.svg', {}),
    figureTag({ ...parts, datasets: { ...server.datasets, real: opened } }, 'gap.svg', {}),
  ]
  expect(new Set(tags).size).toBe(4)
  expect(figureTag(parts, 'gap.svg', {})).toBe(tags[0])
})

test.each([
  [undefined, false],
  ['', false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['"b"', false],
  ['a', false],
])('the header %j names "a": %s', (header, expected) => expect(isKept(header, '"a"')).toBe(expected))

test('pictures are shown, tables are kept; each asked about again before it is shown again', async () => {
  for (const [name, disposition] of [
    ['gap.svg', 'inline'],
    ['gap.png', 'inline'],
    ['gap.csv', 'attachment'],
    ['gap.json', 'attachment'],
  ] as const) {
    const response = await ask(name)
    expect(response.headers.get('content-disposition')).toMatch(
      new RegExp(`^${disposition}; filename="porte-voix-gap-.*"$`),
    )
    expect(response.headers.get('cache-control')).toBe('no-cache')
    await response.arrayBuffer()
  }
})

test('an SVG opened by itself has its letters and runs nothing; pages of others may show it as a picture', async () => {
  const response = await ask('gap.svg')
  await response.arrayBuffer()
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain('font-src data:')
  expect(policy).toContain('sandbox')
  expect(policy).not.toContain('script-src')
  expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
})

test('a refused question has no tag', async () => {
  for (const [path, status] of [
    ['gap.svg?width=10', 400],
    ['none.svg', 404],
  ] as const) {
    const response = await ask(path)
    expect([response.status, response.headers.get('etag')?.startsWith('W/') ?? true]).toEqual([status, true])
    await response.arrayBuffer()
  }
})
