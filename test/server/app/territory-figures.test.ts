// Figures of territories as files: made of the reply of their route with more resamples, in its words and no others.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '../../../data/model/contract.ts'
import { figureReply } from '../../../server/routes/figure-replies.ts'
import { builtClient } from '../../helpers/broker.ts'
import type { Running } from '../../helpers/server.ts'
import { ask, refused } from './client.ts'
import { serveLocal, span } from './local-pages.ts'

let server: Running
let origin: string
beforeAll(async () => {
  await builtClient()
  ;({ server } = await serveLocal())
  origin = server.origin
})
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

const asked = (query: Readonly<Record<string, string>> = {}) =>
  figureReply('territories', server.datasets, { ...span, ...query })
test('are made of the reply of the route, with more resamples', () => {
  const reply = routes.territories.reply.parse(asked({ level: 'region', need: 'pch', metric: 'need-share' }))
  expect(reply).toMatchObject({ level: 'region', indicator: { key: 'pch' }, resamples: 10_000 })
  expect(asked({ against: 'part-of-previous', of: 'year', from: '2024-01' })).toMatchObject({
    against: { from: '2023-01-01', to: '2023-06-01' },
  })
})
test.each([
  [{ metric: 'followers-per-post' }, 'metric: found "followers-per-post", expected both, verdict'],
  [{ metric: 'need,pages' }, 'metric'],
  [{ of: 'views' }, 'of: found "views"'],
  [{ by: 'month' }, 'by: not expected'],
  [{ territory: 'region-53' }, 'territory: not expected'],
  [{ need: 'income' }, 'need: found "income"'],
])('refuse %o', (query, says) => {
  expect(() => asked(query)).toThrow(says)
})
test.each(['territories.svg', 'territories.csv', 'territories.png', 'strengthen.svg', 'strengthen.csv'])(
  'come as %s',
  async (name) => {
    const query = { ...span, level: 'region', need: 'population-75', lang: 'en' }
    const response = await ask(origin, 'figure', { params: { name }, query })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toContain(
      `porte-voix-${name.replace('.', '-2024-03-2024-05-en.')}`,
    )
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000)
  },
)
test('come as the whole reply', async () => {
  const query = { ...span, metric: 'balance' }
  const response = await ask(origin, 'figure', { params: { name: 'territories.json' }, query })
  expect(response.headers.get('content-disposition')).toContain('porte-voix-territories-balance-')
  const reply = routes.territories.reply.parse(await response.json())
  expect(reply).toMatchObject({ level: 'departement', resamples: 10_000 })
})
test('refuse over HTTP what the map cannot show', async () => {
  const query = { ...span, metric: 'followers-per-post' }
  const asked = { params: { name: 'territories.svg' }, query }
  expect((await refused(await ask(origin, 'figure', asked), 400)).detail).toContain('need-share')
})
test.each(['level', 'need', 'network', 'needAbove', 'against'])('of pages refuse %s', (word) => {
  expect(() => figureReply('presence', server.datasets, { ...span, [word]: 'region' })).toThrow(`${word}: not expected`)
})
