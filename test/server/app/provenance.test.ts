// Over HTTP: all of an import, the line of its file, repeating and forgetting; numbers typed in, corrected, deleted, with
// their pictures; and the origin of a number, which is the very value that the figures show.

import { existsSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gapMetrics } from '../../../data/model/metrics/index.ts'
import { type Running, startServer, testNow } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { aRow } from '../ingest/damaged.ts'
import { cellsOf, csvOf, header, pageIdOf, postIdOf } from '../ingest/exports.ts'
import { ask, good, refused, settled } from './client.ts'

let server: Running
let origin: string
beforeAll(async () => {
  server = await startServer(temporaryFolder(), true)
  origin = server.origin
})
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

const hash = async () => (await good(origin, 'health', { query: { hash: '1' } })).contentHash
const kept = (): readonly string[] => readdirSync(`${server.database}.received`)
const now = `${testNow.toISOString().slice(0, 19)}Z`

const store = async (name: string, text: string, actor?: string): Promise<number> => {
  const { id } = await good(origin, 'upload', { query: { file: name }, file: text })
  await settled(origin, id)
  await good(origin, 'storeUpload', { params: { id }, body: actor === undefined ? {} : { actor } })
  const job = await settled(origin, id)
  expect(job.state).toBe('done')
  return job.report?.importId ?? 0
}

const rows = (comments: number) => [0, 1, 2].map((post) => [...cellsOf(aRow(post, { comments }))])

describe('an import', () => {
  test('is told in full, changes, repeats, and forgets its file', async () => {
    const before = await hash()
    const first = await store('2024-06-10-10-00-00-UTC-Historical-Report.csv', csvOf([header, ...rows(2)]), 'aides')
    const id = await store(
      '2024-06-15-10-00-00-UTC-Historical-Report.csv',
      csvOf([
        [...header, 'Sponsor Id'],
        ...[rows(2)[0] ?? [], rows(5)[1] ?? [], rows(2)[2] ?? []].map((row) => [...row, '']),
      ]),
    )
    const whole = await hash()
    const detail = await good(origin, 'import', { params: { id } })
    expect(detail.import).toMatchObject({
      id,
      by: 'screen',
      source: 'crowdtangle-facebook',
      licence: 'platform-terms',
      updated: 1,
      unchanged: 2,
      areBytesKept: true,
    })
    expect(detail.origin).toEqual({
      columns: [...header, 'Sponsor Id'],
      ignoredColumns: expect.arrayContaining(['Sponsor Id']) as string[],
      actor: null,
      page: null,
      mapping: null,
      licence: 'platform-terms',
      mayShare: ['aggregates', 'page-values', 'post-counts'],
      coversFrom: '2024-03-10T12:00:00Z',
      coversTo: '2024-03-10T14:00:00Z',
      hasPicture: false,
      replacedBy: null,
      stated: null,
    })
    const address = `https://www.facebook.com/${pageIdOf(7)}/posts/${postIdOf(1)}`
    expect(await good(origin, 'importChanges', { params: { id } })).toEqual({
      changes: [{ line: 3, page: 'Page 7', post: address, what: [{ field: 'comments', before: '2', after: '5' }] }],
    })
    expect(await good(origin, 'importChanges', { params: { id: first } })).toEqual({ changes: [] })

    const line = await good(origin, 'importLine', { params: { id, line: 3 } })
    expect(line.because).toBeNull()
    expect(Object.fromEntries(line.cells?.map(({ column, value }) => [column, value]) ?? [])).toMatchObject({
      'Page Name': 'Page 7',
      Comments: '5',
      Message: 'Le répit des aidants',
    })
    expect(await good(origin, 'importLine', { params: { id, line: 99 } })).toEqual({
      cells: null,
      because: 'no-such-line',
    })

    await refused(await ask(origin, 'forgetFile', { params: { id } }), 409)
    expect(await refused(await ask(origin, 'redoImport', { params: { id } }), 409)).toMatchObject({
      code: 'not-undone',
    })
    await good(origin, 'undoImport', { params: { id } })
    const redone = await good(origin, 'redoImport', { params: { id } })
    expect(redone).toMatchObject({ read: 3, updated: 1, unchanged: 2 })
    expect(await hash()).toBe(whole)
    expect((await good(origin, 'import', { params: { id } })).origin.replacedBy).toBe(redone.importId)
    await good(origin, 'undoImport', { params: { id: redone.importId ?? 0 } })
    await good(origin, 'undoImport', { params: { id: first } })
    expect(await hash()).toBe(before)
    expect(await good(origin, 'forgetFile', { params: { id: first } })).toMatchObject({ areBytesKept: false })
    expect(await refused(await ask(origin, 'redoImport', { params: { id: first } }), 409)).toMatchObject({
      code: 'file-not-kept',
    })
    expect(await good(origin, 'importLine', { params: { id: first, line: 2 } })).toEqual({
      cells: null,
      because: 'not-kept',
    })
  })

  test('that is not there is not found', async () => {
    for (const key of ['importChanges', 'redoImport', 'forgetFile', 'picture'] as const)
      await refused(await ask(origin, key, { params: { id: 9999 } }), 404)
    await refused(await ask(origin, 'importLine', { params: { id: 9999, line: 1 } }), 404)
    await refused(await ask(origin, 'importLine', { params: { id: 1, line: 'x' } }), 400)
    await refused(await ask(origin, 'addPicture', { params: { id: 9999 }, file: 'x' }), 404)
  })
})

const typed = {
  actor: 'Association française des aidants',
  platform: 'Facebook',
  metric: 'abonnés',
  value: '1 240',
  observedOn: '31/03/2026',
  address: 'https://www.facebook.com/aidants',
}
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])

describe('typed numbers', () => {
  test('are read as people write them, stored each by itself, corrected and deleted with their history', async () => {
    const before = await hash()
    const read = {
      actor: 'association-francaise-des-aidants',
      platform: 'facebook',
      metric: 'followers',
      value: 1240,
      bound: 'exact',
      observedOn: '2026-03-31',
      address: 'https://www.facebook.com/aidants',
      note: null,
    }
    const trial = await good(origin, 'typeNumbers', { body: { values: [typed], lang: 'fr', isDryRun: true } })
    expect(trial).toEqual({ faults: [], values: [{ ...read, importId: null, isKnown: false }] })
    expect(await hash()).toBe(before)

    const { values } = await good(origin, 'typeNumbers', {
      body: { values: [typed, { ...typed, observedOn: '01/04/2026', value: '1\u202f300' }], lang: 'fr' },
    })
    expect(values).toMatchObject([
      { ...read, isKnown: false },
      { ...read, value: 1300, observedOn: '2026-04-01', isKnown: false },
    ])
    const id = values[0]?.importId ?? 0
    expect(await good(origin, 'import', { params: { id } })).toMatchObject({
      import: { by: 'typed', source: 'page-observations', read: 1, inserted: 1, isObservedAtEstimated: false },
      origin: { stated: read, licence: 'public-facts' },
    })
    expect(await good(origin, 'importLine', { params: { id, line: 2 } })).toMatchObject({
      cells: expect.arrayContaining([{ column: 'value', value: '1240' }]) as object[],
    })
    const again = await good(origin, 'typeNumbers', { body: { values: [typed], lang: 'fr' } })
    expect(again.values).toMatchObject([{ importId: id, isKnown: true }])

    const corrected = await good(origin, 'typeNumbers', {
      body: { values: [{ ...typed, value: '1420', replaces: id }], lang: 'fr' },
    })
    const next = corrected.values[0]?.importId ?? 0
    expect(next).toBeGreaterThan(id)
    const { numbers } = await good(origin, 'typed')
    const step = { ...read, actorName: 'Association française des aidants', typedAt: now, hasPicture: false }
    expect(numbers[0]).toEqual({
      state: 'current',
      steps: [
        { ...step, importId: next, value: 1420, undoneAt: null },
        { ...step, importId: id, undoneAt: now },
      ],
    })
    expect(
      (await refused(await ask(origin, 'typeNumbers', { body: { values: [{ ...typed, replaces: id }] } }), 409)).code,
    ).toBe('already-undone')
    expect(
      (await refused(await ask(origin, 'typeNumbers', { body: { values: [{ ...typed, replaces: 1 }] } }), 409)).code,
    ).toBe('not-typed')

    for (const one of [next, values[1]?.importId ?? 0]) await good(origin, 'undoImport', { params: { id: one } })
    expect(await hash()).toBe(before)
    expect((await good(origin, 'typed')).numbers.map(({ state }) => state)).toEqual(['deleted', 'deleted'])
  })

  test('that are wrong are told by their cell, and none is stored', async () => {
    const before = await hash()
    const { faults, values } = await good(origin, 'typeNumbers', {
      body: {
        values: [
          typed,
          { ...typed, value: 'beaucoup', observedOn: '' },
          { ...typed, value: '1420', observedOn: '31/13/2026' },
          { ...typed, actor: '', platform: '', value: '-5' },
          { ...typed, observedOn: '01/01/2031' },
        ],
        lang: 'fr',
      },
    })
    expect(values).toEqual([])
    expect(faults.map(({ row, column, expected }) => [row, column, expected])).toEqual([
      [1, 'value', 'number'],
      [2, 'observedOn', 'date'],
      [3, 'actor', 'actor'],
      [3, 'platform', 'platform'],
      [3, 'value', 'count-in-range'],
      [4, 'observedOn', 'not-future'],
    ])
    expect(await hash()).toBe(before)
    const undated = await good(origin, 'typeNumbers', { body: { values: [{ ...typed, observedOn: '' }] } })
    expect(undated.faults).toMatchObject([{ row: 0, column: 'observedOn', expected: 'date' }])
    await refused(await ask(origin, 'typeNumbers', { body: { values: [] } }), 400)
  })

  test('keep the picture of the page until it is forgotten', async () => {
    const { values } = await good(origin, 'typeNumbers', { body: { values: [{ ...typed, value: '77' }], lang: 'fr' } })
    const id = values[0]?.importId ?? 0
    const files = kept().length
    expect((await refused(await ask(origin, 'addPicture', { params: { id }, file: 'GIF89a' }), 400)).code).toBe(
      'not-a-picture',
    )
    const large = new Uint8Array(5 * 2 ** 20 + 1)
    await refused(await ask(origin, 'addPicture', { params: { id }, file: large }), 413)
    await refused(await ask(origin, 'addPicture', { params: { id: 1 }, file: png }), 409)
    await good(origin, 'addPicture', { params: { id }, file: png })
    expect(kept()).toHaveLength(files + 1)
    const picture = await ask(origin, 'picture', { params: { id } })
    expect(picture.headers.get('content-type')).toBe('image/png')
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(png)
    await good(origin, 'undoImport', { params: { id } })
    const redone = await good(origin, 'redoImport', { params: { id } })
    const next = redone.importId ?? 0
    expect(await good(origin, 'import', { params: { id: next } })).toMatchObject({
      import: { by: 'typed', replaces: id },
      origin: { hasPicture: true },
    })
    await good(origin, 'forgetFile', { params: { id } })
    expect((await ask(origin, 'picture', { params: { id: next } })).status).toBe(200)
    await good(origin, 'undoImport', { params: { id: next } })
    await good(origin, 'forgetFile', { params: { id: next } })
    await refused(await ask(origin, 'picture', { params: { id: next } }), 404)
    expect(kept()).toHaveLength(files - 1)
    expect(existsSync(`${server.database}.received`)).toBe(true)
  })
})

describe('the origin of a number', () => {
  test('is the value of the figures, for every page and metric of the demonstration', async () => {
    const reply = await good(origin, 'compare', { query: { data: 'demo', from: '2025-01', to: '2025-12' } })
    expect(reply.metrics.map(({ metric }) => metric)).toEqual([...gapMetrics])
    for (const { metric, points } of reply.metrics) {
      expect(points.length).toBeGreaterThan(10)
      for (const point of points.slice(0, 8)) {
        const found = await good(origin, 'origin', {
          params: { id: point.pageId },
          query: { metric, from: '2025-01', to: '2025-12', data: 'demo' },
        })
        expect(found.value).toBe(point.value)
        expect(found.page.name).toBe(point.page)
        if (found.restsOn === 'readings') {
          const used = found.readings.filter(({ isUsed }) => isUsed)
          expect(used.map(({ value, observedOn }) => [value, observedOn])).toEqual([[point.value, point.observedOn]])
        } else {
          expect(found.posts.total).toBe(point.posts)
          expect(found.sum?.posts).toBe(point.posts)
          expect(found.posts.rows).toHaveLength(Math.min(100, found.posts.total))
        }
      }
    }
  })

  test('adds up to the value, post by post, over all of its leaves', async () => {
    const { slug } = await good(origin, 'addActor', { body: { name: 'Aidants du test', kind: 'association' } })
    const id = await store('2024-06-10-10-00-00-UTC-Historical-Report.csv', csvOf([header, ...rows(2)]), slug)
    const page = (await good(origin, 'pages')).pages.find(({ name }) => name === 'Page 7')
    const asked = { params: { id: page?.id ?? 0 } }
    const found = await good(origin, 'origin', { ...asked, query: { metric: 'interactions-per-post' } })
    expect(found).toMatchObject({ from: '2024-03', to: '2024-03', restsOn: 'posts', readings: [] })
    expect(found.sum).toMatchObject({ posts: 3, known: 3, total: 48 })
    expect(found.value).toBe(16)
    expect(found.posts).toMatchObject({ total: 3, offset: 0 })
    expect(found.posts.rows[1]).toEqual({
      importId: id,
      file: '2024-06-10-10-00-00-UTC-Historical-Report.csv',
      line: 3,
      externalId: postIdOf(1),
      publishedAt: '2024-03-10T13:00:00Z',
      publishedOn: null,
      address: `https://www.facebook.com/${pageIdOf(7)}/posts/${postIdOf(1)}`,
      format: 'photo',
      reactions: 11,
      comments: 2,
      shares: 3,
      interactions: 16,
      followers: 400,
    })
    const last = await good(origin, 'origin', { ...asked, query: { metric: 'comments-per-post', offset: '2' } })
    expect(last.posts).toMatchObject({ total: 3, offset: 2 })
    expect(last.posts.rows.map(({ externalId }) => externalId)).toEqual([postIdOf(2)])
    const followers = await good(origin, 'origin', { ...asked, query: { metric: 'followers' } })
    expect(followers).toMatchObject({ value: 400, from: null, to: null })
    expect(followers.readings).toMatchObject([
      { importId: id, line: 4, value: 400, observedOn: '2024-03-10', isUsed: true },
    ])
    expect(followers.readings[0]?.post).toContain(postIdOf(2))
    // A value of the organisation's page that names no page is of this one: both are there, the later one counts.
    const { values } = await good(origin, 'typeNumbers', {
      body: { values: [{ ...typed, actor: slug, address: '', value: '415', observedOn: '2024-04-02' }] },
    })
    const both = await good(origin, 'origin', { ...asked, query: { metric: 'followers' } })
    expect(both.value).toBe(415)
    expect(both.readings.map(({ value, isUsed }) => [value, isUsed])).toEqual([
      [415, true],
      [400, false],
    ])
    await good(origin, 'undoImport', { params: { id: values[0]?.importId ?? 0 } })
    await refused(await ask(origin, 'origin', { ...asked, query: { metric: 'followers', from: '2024-03' } }), 400)
    await refused(
      await ask(origin, 'origin', { ...asked, query: { metric: 'followers', from: '2024-05', to: '2024-03' } }),
      400,
    )
    await refused(await ask(origin, 'origin', { params: { id: 99999 }, query: { metric: 'followers' } }), 404)
    await good(origin, 'undoImport', { params: { id } })
  })

  test('lists values that no figure shows with their note and address', async () => {
    const { observations } = await good(origin, 'observations')
    const undated = observations.find(({ observedOn }) => observedOn === null)
    expect(undated).toBeDefined()
    const found = await good(origin, 'origin', {
      params: { id: undated?.pageId ?? 0 },
      query: { metric: undated?.metric ?? '' },
    })
    expect(found.readings).toContainEqual(
      expect.objectContaining({ line: undated?.line, importId: 1, observedOn: null, isUsed: false }),
    )
  })
})
