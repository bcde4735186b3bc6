// Every route of the contract over real HTTP: a good answer, an empty one, a refusal, something unknown.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RouteKey, routes } from '../../../data/model/contract.ts'
import { gapMetrics } from '../../../data/model/metrics/index.ts'
import { twoSided } from '../../../data/model/two-sided.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { aRow } from '../ingest/damaged.ts'
import { cellsOf, csvOf, header } from '../ingest/exports.ts'
import { ask, good, raw, refused, settled } from './client.ts'

let server: Running
let origin: string
beforeAll(async () => {
  server = await startServer(temporaryFolder(), false)
  origin = server.origin
})
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

const keys = Object.keys(routes) as RouteKey[]
const file = csvOf([header, ...[0, 1, 2].map((post) => cellsOf(aRow(post)))])
const hash = async () => (await good(origin, 'health', { query: { hash: '1' } })).contentHash

describe('what every route does', () => {
  test.each(keys)('%s refuses a parameter that it does not know', async (key) => {
    const params = { id: '1', name: 'gap.svg' }
    const body = 'body' in routes[key] ? { body: {} } : {}
    for (const name of ['nothing', 'toString', '__proto__'])
      await refused(await ask(origin, key, { params, query: Object.fromEntries([[name, '1']]), ...body }), 400)
  })

  test.each(keys)('%s takes a parameter once only', async (key) => {
    const [name] = Object.keys((routes[key].query as unknown as { shape: Record<string, unknown> }).shape)
    if (name === undefined) return
    const path = routes[key].path.replace(/\{\w+\}/, 'gap.svg')
    const twice = `${origin}${path}?${name}=1&${name}=2`
    await refused(await fetch(twice, { method: routes[key].method.toUpperCase() }), 400)
  })

  test('nothing else is answered', async () => {
    await refused(await fetch(`${origin}/api/nothing`), 404)
    await refused(await fetch(`${origin}/api/health`, { method: 'POST' }), 404)
    await refused(await fetch(`${origin}/api/imports/1`, { method: 'PUT' }), 404)
  })

  test('the description lists each of them', async () => {
    const document = (await good(origin, 'openapi')) as {
      openapi: string
      info: { title: string; version: string }
      paths: Record<string, Record<string, Record<string, unknown>>>
    }
    expect(document.openapi).toMatch(/^3\.1\./)
    expect(document.info).toMatchObject({ title: 'Porte-voix', version: '0.0.0-test' })
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => `${method} ${path} ${operationId}`),
    )
    expect(described.sort()).toEqual(keys.map((key) => `${routes[key].method} ${routes[key].path} ${key}`).sort())
    for (const [path, methods] of Object.entries(document.paths))
      for (const operation of Object.values(methods)) {
        const parameters = operation.parameters as readonly {
          name: string
          in: string
          required: boolean
          schema: object
        }[]
        const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => `{${name}}`)
        expect(inPath).toEqual(path.match(/\{\w+\}/g) ?? [])
        for (const parameter of parameters) expect(parameter.schema).toBeTypeOf('object')
        const responses = operation.responses as Record<string, { description: string; content: object }>
        expect(Object.keys(responses)).toContain('default')
        for (const { description, content } of Object.values(responses)) {
          expect(description).not.toBe('')
          expect(Object.keys(content).length).toBeGreaterThan(0)
        }
      }
    // Types that JSON Schema lacks come out as an empty schema: none may.
    expect(JSON.stringify(document.paths)).not.toContain('"$ref":"#/definitions')
  })

  test('security headers are set, and the name of the server is not', async () => {
    const { headers } = await fetch(`${origin}/api/health`)
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('no-cache')
  })
})

describe('strangers', () => {
  test.each([
    'evil.example',
    'evil.example:4310',
    'localhost.evil.example',
    '192.168.1.5',
    '127.0.0.1.evil.example',
    '',
  ])('a request to the host "%s" is refused', async (host) => {
    const { status, body } = await raw(origin, '/api/health', 'GET', { host })
    expect(status === 403 || status === 400).toBe(true)
    expect(body).not.toContain('counts')
  })

  test('this machine is answered under each of its names', async () => {
    const { port } = new URL(origin)
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, 'localhost'])
      expect((await raw(origin, '/api/health', 'GET', { host })).status).toBe(200)
  })

  test.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'not an address' },
    { origin: '' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ] as Record<string, string>[])('writing from another site is refused: %j', async (headers) => {
    const { port } = new URL(origin)
    for (const [method, path] of [
      ['POST', '/api/demo'],
      ['DELETE', '/api/demo'],
      ['DELETE', '/api/imports/1'],
    ] as const) {
      const { status, type } = await raw(origin, path, method, { host: `127.0.0.1:${port}`, ...headers })
      expect([status, type.startsWith('application/problem+json')]).toEqual([403, true])
    }
    expect((await good(origin, 'datasets')).demo).toBeNull()
  })
})

describe('health', () => {
  test('is exactly what is promised', async () => {
    const text = await (await ask(origin, 'health')).text()
    const counts = JSON.parse(text) as { counts: object }
    expect(Object.keys(counts)).toEqual(['status', 'version', 'counts'])
    expect(Object.keys(counts.counts)).toEqual(['actors', 'pages', 'posts', 'pageReadings', 'postReadings', 'imports'])
    // 111 actors and 86 observations of data/reference; nobody has imported anything yet.
    expect(counts).toMatchObject({
      status: 'ok',
      version: '0.0.0-test',
      counts: { actors: 111, posts: 0, pageReadings: 86, postReadings: 0, imports: 1 },
    })
    expect(await hash()).toMatch(/^[0-9a-f]{64}$/)
    await refused(await ask(origin, 'health', { query: { hash: 'yes' } }), 400)
  })
})

describe('figures without posts', () => {
  test('compare answers with nothing in it', async () => {
    const reply = await good(origin, 'compare')
    expect(reply).toMatchObject({ data: 'real', platform: 'facebook', grid: 'article', newestPostAt: null })
    expect(reply.metrics.map(({ metric }) => metric)).toEqual([...gapMetrics])
    for (const { metric, left, right, gap, tests } of twoSided(reply).metrics) {
      if (metric === 'followers') continue
      expect([left.n, right.n, left.median, gap.ratio, gap.certainty]).toEqual([0, 0, null, null, 'too-few'])
      expect([left.missing > 0, right.missing > 0]).toEqual([true, true])
      expect(Object.values(tests).every((it) => it === null)).toBe(true)
    }
  })

  test('an unknown platform is empty, an unknown grid, camp, metric, month or data set is refused', async () => {
    const none = await good(origin, 'compare', { query: { platform: 'minitel' } })
    expect(none.sets.map(({ key, pages }) => [key, pages])).toEqual([
      ['camp:association', 0],
      ['camp:commercial', 0],
    ])
    for (const { sets } of none.metrics)
      expect(sets.map(({ n, missing }) => [n, missing])).toEqual([
        [0, 0],
        [0, 0],
      ])
    for (const query of [
      { grid: 'none' },
      { set: ['camp:nobody', 'camp:commercial'] },
      { set: ['camp:public', 'camp:public'] },
      { left: 'association' },
      { metric: 'fame' },
      { metric: '' },
      { from: '2024-13' },
      { from: '2024-05', to: '2024-04' },
      { from: '0001-01', to: '9999-12' },
      { to: '9999-12' },
      { tolerance: '0' },
      { tolerance: '-1' },
      { tolerance: '99999' },
      { tolerance: '999999999999999999999' },
      { data: 'both' },
    ] as Record<string, string | readonly string[]>[])
      for (const key of ['compare', 'series'] as const)
        await refused(await ask(origin, key, { query: { metric: 'followers', ...query } }), 400)
    await refused(await ask(origin, 'series'), 400)
    for (const key of ['compare', 'actors', 'pages', 'observations'] as const)
      expect(await refused(await ask(origin, key, { query: { data: 'demo' } }), 404)).toMatchObject({ code: 'no-demo' })
    await refused(await ask(origin, 'datasets', { query: { grid: 'none' } }), 400)
  })

  test('a series has its months, all open', async () => {
    const reply = await good(origin, 'series', {
      query: { metric: 'posting-frequency', from: '2024-01', to: '2024-03' },
    })
    expect(reply.sets.map(({ camp }) => camp)).toEqual(['association', 'commercial'])
    expect(reply.lines).toHaveLength(2)
    for (const line of reply.lines)
      expect(line.map(({ bucket, n, median }) => [bucket, n, median])).toEqual([
        ['2024-01', 0, null],
        ['2024-02', 0, null],
        ['2024-03', 0, null],
      ])
  })
})

describe('observations of the reference tables', () => {
  test('are all listed, with the reason where a figure leaves one out', async () => {
    const { observations } = await good(origin, 'observations')
    expect(observations).toHaveLength(86)
    const by = (reason: string | null) => observations.filter(({ notDrawn }) => notDrawn === reason)
    expect(by('undated').every(({ observedOn, precision }) => observedOn === null && precision === 'unknown')).toBe(
      true,
    )
    expect(by('bound').every(({ bound }) => bound !== 'exact')).toBe(true)
    expect(by('unknown-platform').some(({ platform }) => platform === 'google_plus')).toBe(true)
    expect(by('unknown-metric').some(({ metric }) => metric === 'ptat_ratio_pct')).toBe(true)
    for (const reason of [null, 'undated', 'unknown-platform', 'unknown-metric'])
      expect(by(reason).length).toBeGreaterThan(0)
    for (const row of by(null)) expect([row.bound, row.observedOn === null]).toEqual(['exact', false])
    expect(observations.filter(({ bound }) => bound !== 'exact').every(({ notDrawn }) => notDrawn !== null)).toBe(true)
    // Months stay months.
    expect(observations.find(({ platform, actor }) => platform === 'x' && actor === 'ag2r-la-mondiale')).toMatchObject({
      value: 70000,
      observedOn: '2016-11',
      precision: 'month',
    })
  })

  test('only exact dated values of a known metric can be compared', async () => {
    const { observations } = await good(origin, 'observations')
    for (const platform of ['facebook', 'x', 'linkedin', 'instagram', 'youtube']) {
      const reply = await good(origin, 'compare', {
        query: {
          metric: 'followers',
          platform,
          to: '2026-12',
          from: '2008-01',
          tolerance: '3660',
          set: ['camp:association', 'camp:commercial'],
        },
      })
      for (const point of reply.metrics[0]?.points ?? []) {
        const row = observations.find(
          (one) =>
            one.pageId === point.pageId &&
            one.value === point.value &&
            one.metric === 'followers' &&
            one.notDrawn === null,
        )
        expect(row, `${platform} ${point.page}`).toBeDefined()
      }
    }
  })
})

describe('organisations and pages', () => {
  test('one’s own association with its pages is one request', async () => {
    const before = await good(origin, 'actors')
    const made = await good(origin, 'addActor', {
      body: {
        name: ' Aidants d’Ici ',
        kind: 'association',
        pages: [
          'https://www.facebook.com/AidantsIci',
          'facebook.com/aidantsici/',
          'https://www.instagram.com/aidants.ici/',
        ],
        website: 'https://aidants-ici.exemple.invalid',
      },
    })
    expect(made).toEqual({
      slug: 'aidants-d-ici',
      name: 'Aidants d’Ici',
      kind: 'association',
      website: 'https://aidants-ici.exemple.invalid',
      camps: { article: 'association', legal: 'association' },
      pages: 2,
      parent: null,
    })
    expect((await good(origin, 'actors')).actors).toHaveLength(before.actors.length + 1)
    const { pages } = await good(origin, 'pages')
    expect(pages.filter(({ actor }) => actor === 'aidants-d-ici')).toMatchObject([
      { platform: 'facebook', handle: 'AidantsIci', posts: 0, newestPostAt: null },
      { platform: 'instagram', handle: 'aidants.ici' },
    ])
  })

  test('a name that is known is given the pages, and keeps its kind and camp', async () => {
    const before = await good(origin, 'actors')
    const again = { name: 'AIDANTS D’ICI', kind: 'bank', pages: ['https://www.instagram.com/aidants.ici'] } as const
    const same = { slug: 'aidants-d-ici', name: 'Aidants d’Ici', kind: 'association', pages: 2 }
    expect(await good(origin, 'addActor', { body: again })).toMatchObject(same)
    // As the reference list has it, by its own name and slug.
    const listed = before.actors.find(({ slug }) => slug === 'unafam')
    const given = await good(origin, 'addActor', {
      body: { name: 'UNAFAM', kind: 'association', pages: ['https://www.tiktok.com/@unafam.exemple'] },
    })
    expect(given).toEqual({ ...listed, pages: (listed?.pages ?? 0) + 1 })
    expect((await good(origin, 'actors')).actors).toHaveLength(before.actors.length)
    const { pages } = await good(origin, 'pages')
    expect(pages.filter(({ handle }) => handle === 'unafam.exemple')).toMatchObject([
      { platform: 'tiktok', actor: 'unafam', name: 'Unafam' },
    ])
  })

  test('what cannot be an organisation is refused, and nothing of it stays', async () => {
    const before = await hash()
    const taken = await refused(
      await ask(origin, 'addActor', {
        body: {
          name: 'Autre',
          kind: 'bank',
          pages: ['https://www.facebook.com/AutreBanque', 'https://facebook.com/AIDANTSICI'],
        },
      }),
      409,
    )
    expect(taken.code).toBe('page-taken')
    expect(taken.detail).toContain('Aidants d’Ici')
    for (const body of [
      undefined,
      {},
      [],
      { name: 'X' },
      { name: '', kind: 'bank' },
      { name: '...', kind: 'bank' },
      { name: 'X', kind: 'witch' },
      { name: 'X', kind: 'bank', camp: 'left' },
      { name: 'X', kind: 'bank', slug: 'mine' },
      { name: 'X', kind: 'bank', pages: ['https://exemple.invalid/x'] },
      { name: 'X', kind: 'bank', pages: ['https://www.facebook.com/groups/12345'] },
      { name: 'X', kind: 'bank', pages: ['https://www.facebook.com/%E0%A4%A'] },
      { name: 'X', kind: 'bank', pages: ['https://www.facebook.com/profile.php'] },
      { name: 'X', kind: 'bank', website: 'javascript:alert(1)' },
      { name: 'x'.repeat(201), kind: 'bank' },
    ])
      await refused(await ask(origin, 'addActor', body === undefined ? {} : { body }), 400)
    const malformed = await fetch(`${origin}/api/actors`, {
      method: 'POST',
      body: '{"name": ',
      headers: { 'content-type': 'application/json' },
    })
    await refused(malformed, 400)
    const large = JSON.stringify({ name: 'x'.repeat(200_000), kind: 'bank' })
    await refused(
      await fetch(`${origin}/api/actors`, {
        method: 'POST',
        body: large,
        headers: { 'content-type': 'application/json' },
      }),
      413,
    )
    expect(await hash()).toBe(before)
  })

  test('a camp may be chosen with the organisation', async () => {
    const made = await good(origin, 'addActor', { body: { name: 'Plateforme', kind: 'platform', camp: 'public' } })
    expect(made.camps).toEqual({ article: 'public' })
  })

  test('a page can be given, taken away, and not to nobody', async () => {
    const { pages } = await good(origin, 'pages')
    const page = pages.find(({ handle }) => handle === 'aidants.ici')
    const id = page?.id ?? 0
    const change = (actor: unknown) => ask(origin, 'changePage', { params: { id }, body: { actor } })
    expect(await good(origin, 'changePage', { params: { id }, body: { actor: null } })).toMatchObject({
      id,
      actor: null,
    })
    expect((await good(origin, 'pages', { query: { unassigned: '1' } })).pages.map((one) => one.id)).toContain(id)
    expect(await good(origin, 'changePage', { params: { id }, body: { actor: 'plateforme' } })).toMatchObject({
      actor: 'plateforme',
      actorName: 'Plateforme',
    })
    await refused(await change('nobody-at-all'), 400)
    await refused(await change('Not A Slug'), 400)
    await refused(await change(7), 400)
    await refused(await ask(origin, 'changePage', { params: { id: 999999 }, body: { actor: null } }), 404)
    await refused(await ask(origin, 'changePage', { params: { id: 'x' }, body: { actor: null } }), 400)
  })
})

describe('a file', () => {
  const upload = (query: Record<string, string>, bytes: string | Uint8Array = file) =>
    good(origin, 'upload', { query, file: bytes }).then(({ id }) => settled(origin, id))

  test('is received, recognised, previewed, stored, undone', async () => {
    const before = await hash()
    const seen = await upload({ file: '2024-06-15-10-00-00-UTC-Historical-Report.csv' })
    expect(seen).toMatchObject({
      state: 'preview',
      recognised: { format: 'csv', source: 'crowdtangle-facebook', columns: header },
      rejections: [],
      pagesWithoutActor: 1,
      report: { importId: null, read: 3, inserted: 3 },
    })
    expect(seen.preview).toHaveLength(3)
    expect(seen.preview[0]).toMatchObject({ line: 2, page: 'Page 7', interactions: 16, followers: 400 })
    expect(await hash()).toBe(before)

    const storing = await good(origin, 'storeUpload', { params: { id: seen.id }, body: { actor: 'aidants-d-ici' } })
    expect(storing.state).toBe('storing')
    const stored = await settled(origin, seen.id)
    expect(stored).toMatchObject({ state: 'done', pagesWithoutActor: 0, report: { inserted: 3, rejected: 0 } })
    const id = stored.report?.importId ?? 0
    expect(await hash()).not.toBe(before)
    expect(await refused(await ask(origin, 'storeUpload', { params: { id: seen.id }, body: {} }), 409)).toMatchObject({
      code: 'upload-not-ready',
    })

    const { imports } = await good(origin, 'imports')
    expect(imports[0]).toMatchObject({
      id,
      observedAt: '2024-06-15T10:00:00Z',
      isObservedAtEstimated: false,
      undoneAt: null,
    })
    expect(await good(origin, 'import', { params: { id } })).toMatchObject({ import: { id, read: 3 }, rejections: [] })
    expect((await good(origin, 'datasets')).real.camps).toMatchObject([
      { camp: 'association', pagesWithPosts: 1, posts: 3 },
      {},
      {},
    ])

    const again = await upload({ file: 'renamed.csv' })
    expect(again).toMatchObject({ state: 'preview', report: { importId: id, inserted: 0, unchanged: 3 } })
    expect(await good(origin, 'dropUpload', { params: { id: again.id } })).toEqual({ dropped: true })
    await refused(await ask(origin, 'job', { params: { id: again.id } }), 404)

    expect(await good(origin, 'undoImport', { params: { id } })).toMatchObject({ id, undoneAt: '2026-06-15T10:00:00Z' })
    expect(await refused(await ask(origin, 'undoImport', { params: { id } }), 409)).toMatchObject({
      code: 'already-undone',
    })
    expect(await hash()).toBe(before)
  })

  test('with rejected lines shows each, and goes in whole or not at all when asked', async () => {
    const bad = csvOf([header, cellsOf(aRow(0)), cellsOf(aRow(1)).with(header.indexOf('Likes'), 'beaucoup')])
    const before = await hash()
    const seen = await upload({ file: 'bad.csv' }, bad)
    expect(seen.rejections).toEqual([{ line: 3, column: 'Likes', found: 'beaucoup', expected: 'whole-number' }])
    await good(origin, 'storeUpload', { params: { id: seen.id }, body: { allOrNothing: true } })
    expect(await settled(origin, seen.id)).toMatchObject({
      state: 'failed',
      report: { importId: null, error: { code: 'rejected-rows' } },
    })
    expect(await hash()).toBe(before)
    const twice = await upload({ file: 'bad.csv', observedAt: '2024-05-01', text: '0' }, bad)
    await good(origin, 'storeUpload', { params: { id: twice.id }, body: {} })
    const id = (await settled(origin, twice.id)).report?.importId ?? 0
    expect(await good(origin, 'import', { params: { id } })).toMatchObject({
      import: { inserted: 1, rejected: 1, observedAt: '2024-05-01T12:00:00Z', isTextKept: false, areBytesKept: false },
      rejections: seen.rejections,
    })
    await good(origin, 'undoImport', { params: { id } })
    expect(await hash()).toBe(before)
  })

  test('that cannot be used is said to be so, and stays out', async () => {
    const before = await hash()
    for (const [bytes, code] of [
      ['', 'empty-file'],
      [csvOf([header]), 'no-rows'],
      ['<html><body>Connexion</body></html>', 'html-not-table'],
      [csvOf([['Group Name', ...header.slice(1)], ['a']]), 'group-export'],
      ['__proto__,constructor\n1,2\n', 'unknown-source'],
      [Uint8Array.from([0x50, 0x4b, 3, 4, 5, 6]), 'damaged-archive'],
      [file.replace('Le répit', '"Le répit'), 'unclosed-quote'],
    ] as const) {
      const job = await upload({ file: '../../etc/passwd.csv' }, bytes)
      expect(job).toMatchObject({ state: 'failed', report: { importId: null, error: { code } } })
      await refused(await ask(origin, 'storeUpload', { params: { id: job.id }, body: {} }), 409)
    }
    expect(await hash()).toBe(before)
  })

  test('needs a name, a day that exists and an actor that exists', async () => {
    await refused(await ask(origin, 'upload', { file }), 400)
    await refused(await ask(origin, 'upload', { query: { file: '' }, file }), 400)
    await refused(await ask(origin, 'upload', { query: { file: 'a.csv', observedAt: '2024-02-31' }, file }), 400)
    await refused(await ask(origin, 'upload', { query: { file: 'a.csv', observedAt: '2962-02-28' }, file }), 400)
    await refused(await ask(origin, 'upload', { query: { file: 'a.csv', actor: 'Été' }, file }), 400)
    const seen = await upload({ file: 'a.csv' })
    await refused(
      await ask(origin, 'storeUpload', { params: { id: seen.id }, body: { observedAt: '2024-13-01' } }),
      400,
    )
    await refused(await ask(origin, 'storeUpload', { params: { id: seen.id }, body: { nothing: true } }), 400)
    await refused(await ask(origin, 'storeUpload', { params: { id: seen.id } }), 400)
    await good(origin, 'storeUpload', { params: { id: seen.id }, body: { actor: 'nobody-at-all' } })
    expect(await settled(origin, seen.id)).toMatchObject({
      state: 'failed',
      report: { error: { code: 'unknown-actor' } },
    })
  })

  test('sent as JSON is a file like any other', async () => {
    const response = await fetch(`${origin}/api/uploads?file=posts.json`, {
      method: 'POST',
      body: JSON.stringify([{ id: '1' }]),
      headers: { 'content-type': 'application/json' },
    })
    expect(response.status).toBe(202)
    const { id } = routes.upload.reply.parse(await response.json())
    expect(await settled(origin, id)).toMatchObject({ state: 'failed', report: { error: { code: 'unknown-source' } } })
  })

  test('that nobody sent is not there', async () => {
    for (const key of ['job', 'dropUpload'] as const)
      expect(await refused(await ask(origin, key, { params: { id: 'none' } }), 404)).toMatchObject({
        code: 'no-upload',
      })
    await refused(await ask(origin, 'storeUpload', { params: { id: 'none' }, body: {} }), 404)
    for (const key of ['import', 'undoImport'] as const) {
      await refused(await ask(origin, key, { params: { id: 999_999 } }), 404)
      await refused(await ask(origin, key, { params: { id: '1e3' } }), 400)
    }
  })

  test('is stored even when it is dropped meanwhile, or not at all', async () => {
    const seen = await upload({ file: 'a.csv' })
    await good(origin, 'storeUpload', { params: { id: seen.id }, body: {} })
    const { dropped } = await good(origin, 'dropUpload', { params: { id: seen.id } })
    if (dropped) return
    const { report } = await settled(origin, seen.id)
    await good(origin, 'undoImport', { params: { id: report?.importId ?? 0 } })
  })
})
