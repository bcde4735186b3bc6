// Dates on trends over HTTP: written, changed, taken off, put back and told with every trend; refused where they are no dates.

import { describe, expect, test } from 'vitest'
import { useServer } from '../../helpers/server.ts'
import { ask, good, refused } from './client.ts'

const server = useServer()
const origin = () => server().origin
const query = { data: 'demo' } as const
const asked = { ...query, metric: 'posting-frequency', from: '2025-09', to: '2025-11' }
const onTrend = async (): Promise<readonly string[]> =>
  (await good(origin(), 'series', { query: asked })).annotations.map(({ day, label }) => `${day} ${label}`)

describe('a date', () => {
  test('is written, changed, taken off and put back, and each trend tells of it', async () => {
    const body = { label: 'Campagne d’adhésion', day: '2025-09-15', endDay: '2025-09-30' }
    const added = await good(origin(), 'addAnnotation', { query, body })
    expect(added).toMatchObject({ ...body, key: null, address: null })
    const params = { id: added.id ?? 0 }
    expect(await onTrend()).toEqual(['2025-09-15 Campagne d’adhésion', '2025-10-06 Journée nationale des aidants'])
    const change = { label: 'Campagne', address: 'https://example.org/campagne' }
    const changed = await good(origin(), 'changeAnnotation', { query, params, body: change })
    expect(changed).toEqual({ ...added, ...change })
    expect(await onTrend()).toContain('2025-09-15 Campagne')
    expect(await good(origin(), 'removeAnnotation', { query, params })).toEqual(changed)
    expect(await onTrend()).not.toContain('2025-09-15 Campagne')
    await refused(await ask(origin(), 'removeAnnotation', { query, params }), 404)
    await refused(await ask(origin(), 'changeAnnotation', { query, params, body: change }), 404)
    expect(await good(origin(), 'restoreAnnotation', { query, params })).toEqual(changed)
    await refused(await ask(origin(), 'restoreAnnotation', { query, params }), 404)
    expect((await good(origin(), 'annotations', { query })).annotations).toEqual([changed])
    expect((await good(origin(), 'annotations', {})).annotations).toEqual([])
  })

  test('of one day has no other end', async () => {
    const body = { label: 'Salon', day: '2025-11-02', endDay: '2025-11-02' }
    expect(await good(origin(), 'addAnnotation', { query, body })).toMatchObject({ endDay: null })
  })

  test.each([
    ['without words', { label: ' ', day: '2025-09-15' }],
    ['with too many words', { label: 'x'.repeat(81), day: '2025-09-15' }],
    ['on a day that is none', { label: 'Campagne', day: '2025-02-30' }],
    ['that ends before it begins', { label: 'Campagne', day: '2025-09-15', endDay: '2025-09-14' }],
    ['with an address of another kind', { label: 'Campagne', day: '2025-09-15', address: 'javascript:alert(1)' }],
  ])('%s is refused', async (_, body) => {
    const before = await good(origin(), 'annotations', { query })
    await refused(await ask(origin(), 'addAnnotation', { query, body }), 400)
    expect(await good(origin(), 'annotations', { query })).toEqual(before)
  })
})

test('the day of carers is hidden and shown again, never edited', async () => {
  const params = { key: 'carers-day' }
  const hidden = await good(origin(), 'hideDate', { query, params, body: { isHidden: true } })
  expect(hidden.yearly).toMatchObject([{ key: 'carers-day', isHidden: true }])
  expect((await onTrend()).join()).not.toContain('aidants')
  await good(origin(), 'hideDate', { query, params, body: { isHidden: false } })
  expect((await onTrend()).join()).toContain('2025-10-06 Journée nationale des aidants')
  await refused(await ask(origin(), 'hideDate', { query, params: { key: 'other' }, body: { isHidden: true } }), 404)
})
