// Editing of organisations, pages and grids over real HTTP: good, refused and unknown requests; each edit taken back gives the
// database back row by row and in its content hash; any run of edits taken back in reverse does so too.

import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reply } from '../../../data/model/contract.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { writeExport } from '../ingest/exports.ts'
import { imported } from '../ingest/importing.ts'
import { ask, good, refused } from './client.ts'

const folder = temporaryFolder()
let server: Running
let origin: string
beforeAll(async () => {
  server = await startServer(folder, false)
  origin = server.origin
  const path = writeExport(folder, {
    day: 10,
    rename: false,
    rows: [
      {
        page: 1,
        post: 1,
        at: Date.parse('2024-03-31T23:30:00Z') / 1000,
        zone: 'UTC',
        type: 'Photo',
        text: '',
        reactions: [1, 0, 0, 0, 0, 0, 0],
        comments: 0,
        shares: 0,
        followers: 40,
        unknown: 'N/A',
      },
    ],
  })
  await imported(server.datasets.real, path)
})
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

const tables = [
  'actors',
  'actor_territories',
  'actor_places',
  'actor_aliases',
  'grids',
  'grid_camps',
  'grid_assignments',
  'grid_decisions',
  'pages',
  'page_aliases',
  'page_decisions',
  'page_months',
]
/** Every row of what can be edited, and the content hash. */
const whole = async (): Promise<unknown> => {
  const db = new Database(server.database, { readonly: true })
  const rows = tables.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()])
  db.close()
  return { hash: (await good(origin, 'health', { query: { hash: '1' } })).contentHash, rows }
}
/** Takes back what it did. */
type Undo = () => Promise<unknown>

const decide = async (key: string, actor: string, camp: string | null): Promise<Undo> => {
  const body = { actor, camp, decidedOn: '2026-06-01', reason: 'Ses statuts ont changé.' }
  const { decision } = await good(origin, 'decideCamp', { params: { key }, body })
  return () => good(origin, 'takeBackCamp', { params: { key, id: decision } })
}
const copy = async (name: string, from: string, camps?: readonly string[]): Promise<Undo & { key: string }> => {
  const body = { name, from, decidedOn: '2026-05-01', reason: 'Pour notre fédération.', ...(camps && { camps }) }
  const { key } = await good(origin, 'addGrid', { body })
  return Object.assign(() => good(origin, 'removeGrid', { params: { key } }), { key })
}
const changeActor = async (slug: string, body: object): Promise<Undo> => {
  const { before } = await good(origin, 'changeActor', { params: { slug }, body })
  return () => good(origin, 'changeActor', { params: { slug }, body: before })
}
const correctPage = async (id: number, body: object): Promise<Undo> => {
  const { said } = await good(origin, 'page', { params: { id } })
  await good(origin, 'changePage', { params: { id }, body })
  return () => good(origin, 'changePage', { params: { id }, body: said })
}
const firstPage = async (): Promise<Reply<'pages'>['pages'][number]> => {
  const { pages } = await good(origin, 'pages', { query: { data: 'real' } })
  const page = pages.find(({ posts }) => posts > 0)
  if (page === undefined) throw new Error('the imported page is there')
  return page
}
/** Done, looked at, and taken back without a trace. */
const there = async (edit: () => Promise<Undo>, look: () => Promise<void>): Promise<void> => {
  const before = await whole()
  const undo = await edit()
  expect(await whole()).not.toEqual(before)
  await look()
  await undo()
  expect(await whole()).toEqual(before)
}
const placed = async (key: string, slug: string): Promise<Reply<'grid'>['actors'][number] | undefined> =>
  (await good(origin, 'grid', { params: { key } })).actors.find((actor) => actor.slug === slug)

describe('grids', () => {
  test('the built-in ones are listed first, with their reasons', async () => {
    const { grids } = await good(origin, 'grids')
    expect(grids.map(({ key, name, isBuiltIn }) => [key, name, isBuiltIn])).toEqual([
      ['article', null, true],
      ['legal', null, true],
    ])
    const { actors } = await good(origin, 'grid', { params: { key: 'legal' } })
    expect(actors.some(({ camp, decidedOn, reason }) => camp === null && decidedOn === null && reason === null)).toBe(
      true,
    )
  })
  test('an organisation moves to another camp with day and reason; the built-in decision stays recorded', async () => {
    const slug = 'unafam'
    const before = await placed('article', slug)
    await there(
      () => decide('article', slug, 'public'),
      async () => {
        expect(await placed('article', slug)).toMatchObject({
          camp: 'public',
          decidedOn: '2026-06-01',
          reason: 'Ses statuts ont changé.',
          history: [{ id: null, camp: before?.camp, decidedOn: before?.decidedOn, reason: before?.reason }],
        })
        const { actors } = await good(origin, 'actors', { query: { data: 'real' } })
        expect(actors.find((actor) => actor.slug === slug)?.camps.article).toBe('public')
      },
    )
  })
  test('left out and put back: only the last decision can be taken back', async () => {
    const before = await whole()
    const body = { actor: 'unafam', decidedOn: '2026-06-01', reason: 'Hors sujet.' }
    const out = await good(origin, 'decideCamp', { params: { key: 'legal' }, body: { ...body, camp: null } })
    expect(out.actor).toMatchObject({ camp: null, decidedOn: '2026-06-01', reason: 'Hors sujet.' })
    const back = await good(origin, 'decideCamp', {
      params: { key: 'legal' },
      body: { ...body, camp: 'commercial', reason: 'Finalement.' },
    })
    expect(back.actor.history).toMatchObject([{ id: out.decision, camp: null, reason: 'Hors sujet.' }, { id: null }])
    const early = { params: { key: 'legal', id: out.decision } }
    expect((await refused(await ask(origin, 'takeBackCamp', early), 409)).code).toBe('decided-since')
    await good(origin, 'takeBackCamp', { params: { key: 'legal', id: back.decision } })
    await good(origin, 'takeBackCamp', early)
    expect(await whole()).toEqual(before)
    expect((await refused(await ask(origin, 'takeBackCamp', early), 404)).code).toBe('not-found')
  })
  test('a copy has a name, fewer camps where asked, and serves every figure by its key', async () => {
    await there(
      () => copy('Notre fédération', 'article', ['association', 'commercial']),
      async () => {
        const { grid, actors } = await good(origin, 'grid', { params: { key: 'notre-federation' } })
        expect(grid).toMatchObject({ name: 'Notre fédération', camps: ['association', 'commercial'], isBuiltIn: false })
        expect(actors.filter(({ camp }) => camp !== null)).toHaveLength(grid.actors)
        expect(actors.some(({ camp }) => camp === 'public')).toBe(false)
        const query = { data: 'real', grid: 'notre-federation' }
        expect((await good(origin, 'compare', { query })).grid).toBe('notre-federation')
        const { grids } = await good(origin, 'datasets', { query: { grid: 'notre-federation' } })
        expect(grids.at(-1)).toEqual({
          key: 'notre-federation',
          name: 'Notre fédération',
          camps: ['association', 'commercial'],
        })
      },
    )
  })
  test('its name, day and reason change; it goes only while nothing was decided in it', async () => {
    const before = await whole()
    const undo = await copy('Essai', 'legal')
    const made = await whole()
    const params = { key: undo.key }
    const change = await good(origin, 'changeGrid', { params, body: { name: 'Essai 2', reason: 'Mieux dit.' } })
    expect(change).toMatchObject({ grid: { key: 'essai', name: 'Essai 2', reason: 'Mieux dit.' } })
    const takeBack = await decide(undo.key, 'unafam', null)
    expect((await refused(await ask(origin, 'removeGrid', { params }), 409)).code).toBe('grid-edited')
    await takeBack()
    await good(origin, 'changeGrid', { params, body: change.before })
    expect(await whole()).toEqual(made)
    await undo()
    expect(await whole()).toEqual(before)
  })
  const day = { decidedOn: '2026-06-01', reason: 'Parce que.' }
  test.each([
    ['addGrid', {}, { ...day, name: '…', from: 'article' }, 400, 'grid-name'],
    ['addGrid', {}, { ...day, name: 'Article', from: 'article' }, 409, 'grid-name-taken'],
    ['addGrid', {}, { ...day, name: 'Neuf', from: 'nobody' }, 400, 'bad-request'],
    ['addGrid', {}, { ...day, name: 'Neuf', from: 'article', reason: '  ' }, 400, 'decision-reason'],
    ['addGrid', {}, { ...day, name: 'Neuf', from: 'article', decidedOn: '2026-02-30' }, 400, 'decision-day'],
    ['addGrid', {}, { ...day, name: 'Neuf', from: 'article', decidedOn: '2031-01-01' }, 400, 'decision-day'],
    ['addGrid', {}, { ...day, name: 'Neuf', from: 'article', camps: ['public', 'public'] }, 400, 'bad-request'],
    ['changeGrid', { key: 'article' }, { name: 'Autre' }, 409, 'grid-built-in'],
    ['changeGrid', { key: 'nobody' }, { name: 'Autre' }, 404, 'not-found'],
    ['removeGrid', { key: 'legal' }, undefined, 409, 'grid-built-in'],
    ['grid', { key: 'nobody' }, undefined, 404, 'not-found'],
    ['decideCamp', { key: 'article' }, { ...day, actor: 'nobody', camp: null }, 400, 'bad-request'],
    ['decideCamp', { key: 'article' }, { ...day, actor: 'unafam', camp: 'party' }, 400, 'bad-request'],
    ['decideCamp', { key: 'article' }, { actor: 'unafam', camp: 'public' }, 400, 'bad-request'],
    ['decideCamp', { key: 'nobody' }, { ...day, actor: 'unafam', camp: 'public' }, 404, 'not-found'],
    ['takeBackCamp', { key: 'article', id: 77 }, undefined, 404, 'not-found'],
  ] as const)('%s %o %o is refused', async (key, params, body, status, code) => {
    const before = await whole()
    expect((await refused(await ask(origin, key, { params, body }), status)).code).toBe(code)
    expect(await whole()).toEqual(before)
  })
  test('a camp that a grid does not have is refused', async () => {
    const undo = await copy('Deux camps', 'article', ['association', 'commercial'])
    const asked = { params: { key: undo.key }, body: { ...day, actor: 'unafam', camp: 'public' } }
    expect((await refused(await ask(origin, 'decideCamp', asked), 400)).code).toBe('camp-not-in-grid')
    await undo()
  })
  test('what the reference tables say anew goes under the decision of a person, and holds once that is taken back', async () => {
    const store = server.datasets.real
    const before = await placed('article', 'unafam')
    const id = store.actors.get('unafam')?.id ?? 0
    const undo = await decide('article', 'unafam', 'commercial')
    store.transaction(() => store.actors.place('article', id, 'public', '2026-06-02', 'Mise à jour'))
    expect(await placed('article', 'unafam')).toMatchObject({ camp: 'commercial', reason: 'Ses statuts ont changé.' })
    await undo()
    expect(await placed('article', 'unafam')).toMatchObject({ camp: 'public', reason: 'Mise à jour' })
    store.transaction(() =>
      store.actors.place('article', id, before?.camp ?? 'association', before?.decidedOn ?? '', before?.reason ?? ''),
    )
    expect(await placed('article', 'unafam')).toEqual(before)
  })
})

describe('organisations', () => {
  test('name, kind, website and territories are corrected, and taken back', async () => {
    const body = {
      name: 'Unafam nationale',
      kind: 'federation',
      website: 'https://exemple.invalid',
      territories: ['region-11'],
    }
    await there(
      () => changeActor('unafam', body),
      async () => {
        const { actor, territories } = await good(origin, 'actor', { params: { slug: 'unafam' } })
        expect(actor).toMatchObject({ slug: 'unafam', name: body.name, kind: 'federation', website: body.website })
        expect(territories).toEqual(['region-11'])
      },
    )
  })
  test('its federation and its place are said, and taken back', async () => {
    const place = { name: 'Landerneau', latitude: 48.4514, longitude: -4.2494 }
    await there(
      () => changeActor('unafam', { parent: 'unapei', place }),
      async () => {
        const detail = await good(origin, 'actor', { params: { slug: 'unafam' } })
        expect([detail.actor.parent, detail.place]).toEqual(['unapei', place])
        const { actors } = await good(origin, 'actors')
        expect(actors.filter(({ parent }) => parent !== null).map(({ slug, parent }) => [slug, parent])).toEqual([
          ['unafam', 'unapei'],
        ])
        // What is not said stays.
        const { before } = await good(origin, 'changeActor', {
          params: { slug: 'unafam' },
          body: { kind: 'federation' },
        })
        expect(before).toMatchObject({ parent: 'unapei', place })
        await good(origin, 'changeActor', { params: { slug: 'unafam' }, body: before })
      },
    )
  })
  test('nobody is above itself, whether said or by a merger', async () => {
    const join = (slug: string, parent: string | null) =>
      ask(origin, 'changeActor', { params: { slug }, body: { parent } })
    const before = await whole()
    for (const [slug, parent] of [
      ['unafam', 'unapei'],
      ['unapei', 'april'],
    ] as const)
      expect((await join(slug, parent)).status).toBe(200)
    for (const [slug, parent] of [
      ['unafam', 'unafam'],
      ['unapei', 'unafam'],
      ['april', 'unafam'],
    ] as const)
      expect((await refused(await join(slug, parent), 409)).code).toBe('member-circle')
    const merged = await ask(origin, 'mergeActor', { params: { slug: 'april' }, body: { into: 'unafam' } })
    expect((await refused(merged, 409)).code).toBe('member-circle')
    await join('unafam', null)
    await join('unapei', null)
    expect(await whole()).toEqual(before)
  })
  test('a federation that is merged into another one hands its members over, and has them again', async () => {
    const before = await whole()
    await changeActor('unafam', { parent: 'axa-groupe' })
    const merged = await good(origin, 'mergeActor', { params: { slug: 'axa-groupe' }, body: { into: 'axa-france' } })
    const parent = async () => (await good(origin, 'actor', { params: { slug: 'unafam' } })).actor.parent
    expect(await parent()).toBe('axa-france')
    await good(origin, 'mergeActor', { params: { slug: 'axa-groupe' }, body: { into: merged.before } })
    expect(await parent()).toBe('axa-groupe')
    await changeActor('unafam', { parent: null })
    expect(await whole()).toEqual(before)
  })
  test('pages follow the calendar of where their organisation works, and so do their months', async () => {
    const page = await firstPage()
    await good(origin, 'changePage', { params: { id: page.id }, body: { actor: 'unafam' } })
    await there(
      () => changeActor('unafam', { territories: ['region-02'] }),
      async () => {
        const query = { data: 'real', from: '2024-03', to: '2024-03', metric: 'posting-frequency' }
        const { pages } = await good(origin, 'standing', { params: { slug: 'unafam' }, query })
        // 23:30 UTC on the last of March is already April in Paris, and still March in Martinique.
        expect(pages.find(({ page: { id } }) => id === page.id)).toMatchObject({ zone: 'America/Martinique', posts: 1 })
      },
    )
    await good(origin, 'changePage', { params: { id: page.id }, body: { actor: null } })
  })
  test.each([
    ['unafam', { name: '…' }, 400, 'actor-name'],
    ['unafam', { name: 'AXA France' }, 409, 'name-taken'],
    ['unafam', { kind: 'shop' }, 400, 'bad-request'],
    ['unafam', { website: 'javascript:alert(1)' }, 400, 'web-address'],
    ['unafam', { territories: ['region-99'] }, 400, 'bad-request'],
    ['unafam', { parent: 'nobody' }, 400, 'unknown-federation'],
    ['unafam', { place: { name: null, latitude: 91, longitude: 2 } }, 400, 'bad-request'],
    ['unafam', { place: { name: null, latitude: 48, longitude: 181 } }, 400, 'bad-request'],
    ['unafam', { place: { name: '', latitude: 48, longitude: 2 } }, 400, 'bad-request'],
    ['unafam', { place: { latitude: 48, longitude: 2 } }, 400, 'bad-request'],
    ['nobody', { name: 'Quelqu’un' }, 404, 'not-found'],
  ] as const)('%s %o is refused', async (slug, body, status, code) => {
    const before = await whole()
    expect((await refused(await ask(origin, 'changeActor', { params: { slug }, body }), status)).code).toBe(code)
    expect(await whole()).toEqual(before)
  })
})

describe('pages', () => {
  test('a corrected name, handle and address hold whatever files say, and are taken back', async () => {
    const page = await firstPage()
    const body = { name: 'Nom corrigé', handle: 'corrige', address: 'https://www.facebook.com/corrige' }
    await there(
      () => correctPage(page.id, body),
      async () => {
        expect((await good(origin, 'page', { params: { id: page.id } })).page).toMatchObject(body)
        const store = server.datasets.real
        store.transaction(() => store.pages.refresh(page.id))
        expect(store.pages.get(page.id)?.name).toBe('Nom corrigé')
      },
    )
  })
  test('an empty text takes a correction back', async () => {
    const page = await firstPage()
    const before = await whole()
    await correctPage(page.id, { name: 'Autre nom' })
    await good(origin, 'changePage', { params: { id: page.id }, body: { name: '  ' } })
    expect(await whole()).toEqual(before)
  })
  test.each([
    [{ address: 'nulle part' }, 'web-address'],
    [{ name: 'x'.repeat(201) }, 'bad-request'],
    [{ actor: 'nobody' }, 'bad-request'],
  ])('%o is refused', async (body, code) => {
    const { id } = await firstPage()
    expect((await refused(await ask(origin, 'changePage', { params: { id }, body }), 400)).code).toBe(code)
  })
  test('an unknown page', async () => {
    await refused(await ask(origin, 'changePage', { params: { id: 99_999 }, body: { name: 'x' } }), 404)
  })
})

test('any run of edits, taken back in reverse, gives the database back', async () => {
  const { id } = await firstPage()
  const edit = fc.oneof(
    fc.record({
      what: fc.constant('decide' as const),
      key: fc.constantFrom('article', 'legal', 'copie'),
      slug: fc.constantFrom('unafam', 'axa-france'),
      camp: fc.constantFrom('association', 'commercial', 'public', null),
    }),
    fc.record({
      what: fc.constant('change' as const),
      slug: fc.constantFrom('unafam', 'axa-france'),
      kind: fc.constantFrom('federation', 'bank'),
      territories: fc.constantFrom([], ['region-02'], ['departement-2A', 'region-11']),
      parent: fc.constantFrom('unapei', 'axa-groupe', 'april', null),
      place: fc.constantFrom(
        null,
        { name: null, latitude: 0, longitude: -180 },
        { name: 'Ici', latitude: 1.5, longitude: 2 },
      ),
    }),
    fc.record({ what: fc.constant('page' as const), name: fc.constantFrom('Un', 'Deux', null) }),
    fc.record({ what: fc.constant('merge' as const), into: fc.constantFrom('axa-france', null) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
      const before = await whole()
      const undone: Undo[] = [await copy('Copie', 'article')]
      for (const one of edits) {
        if (one.what === 'decide') undone.push(await decide(one.key, one.slug, one.camp))
        else if (one.what === 'change') {
          const { kind, territories, parent, place } = one
          undone.push(await changeActor(one.slug, { kind, territories, parent, place }))
        } else if (one.what === 'page') undone.push(await correctPage(id, { name: one.name }))
        else {
          const params = { slug: 'unafam' }
          const { before: into } = await good(origin, 'mergeActor', { params, body: { into: one.into } })
          undone.push(() => good(origin, 'mergeActor', { params, body: { into } }))
        }
      }
      for (const undo of undone.toReversed()) await undo()
      expect(await whole()).toEqual(before)
    }),
    { numRuns: 25 },
  )
})

test('the own export tells the grid by its name, and an import brings it', async () => {
  const undo = await copy('Notre liste', 'article')
  const lines = (await (await ask(origin, 'export', {})).text()).trim().split('\n')
  const grids = lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ kind }) => kind === 'grid')
  expect(grids.map(({ key, name }) => [key, name])).toEqual([
    ['article', null],
    ['legal', null],
    ['notre-liste', 'Notre liste'],
  ])
  await undo()
})
