// Matching over HTTP: what is proposed, pages joined and separated, organisations merged and split, other names; each step
// taken back by what its reply says.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { undoImport } from '../../../server/ingest/undo.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { aRow } from '../ingest/damaged.ts'
import { cellsOf, csvOf, header, nameOf } from '../ingest/exports.ts'
import { imported } from '../ingest/importing.ts'
import { ask, good, refused } from './client.ts'

let server: Running
let origin: string
const folder = temporaryFolder()
beforeEach(async () => {
  server = await startServer(temporaryFolder(), false)
  origin = server.origin
})
afterEach(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

type Page = { readonly id: string; readonly name: string; readonly handle?: string; readonly posts: readonly number[] }
/** An export of that day of June 2024. */
const exported = (day: number, pages: readonly Page[]) => {
  const path = join(folder, nameOf(day))
  const rows = pages.flatMap(({ id, name, handle = '', posts }) =>
    posts.map((post) =>
      cellsOf(aRow(post))
        .with(header.indexOf('Page Name'), name)
        .with(header.indexOf('User Name'), handle)
        .with(header.indexOf('Facebook Id'), id)
        .with(header.indexOf('URL'), `https://www.facebook.com/${id}/posts/${post}`),
    ),
  )
  writeFileSync(path, csvOf([header, ...rows]))
  return imported(server.datasets.real, path)
}
const hash = async () => (await good(origin, 'health', { query: { hash: '1' } })).contentHash
const pageNamed = async (name: string) => {
  const { pages } = await good(origin, 'pages')
  const page = pages.find((one) => one.name === name)
  if (page === undefined) throw new Error(`no page "${name}"`)
  return page
}

describe('proposals', () => {
  test('name the organisation or the page that a page is probably of, with the reason', async () => {
    await exported(10, [
      { id: '100064111111111', name: 'La compagnie des aidants', posts: [1] },
      { id: '100064222222222', name: 'Crédit Agricole Normandie-Seine', posts: [2] },
      { id: '100064333333333', name: 'Les Amis de Zoé', handle: 'zoe', posts: [3] },
      { id: '100064444444444', name: 'Les amis de Zoé', posts: [4] },
    ])
    const { proposals } = await good(origin, 'proposals')
    const of = async (name: string) => {
      const { id } = await pageNamed(name)
      return proposals.find(({ page }) => page === id)
    }
    expect((await of('La compagnie des aidants'))?.actors[0]).toMatchObject({
      actor: 'la-compagnie-des-aidants',
      reason: 'same-name',
      score: 90,
    })
    expect((await of('Crédit Agricole Normandie-Seine'))?.actors.map(({ actor }) => actor)).toEqual(['credit-agricole'])
    const other = await pageNamed('Les amis de Zoé')
    expect((await of('Les Amis de Zoé'))?.pages).toMatchObject([{ page: other.id, reason: 'same-name', score: 70 }])
  })

  test('learn a name that was confirmed, and forget it when that was wrong', async () => {
    await exported(10, [{ id: '100064111111111', name: 'Les copains du répit', posts: [1] }])
    const page = await pageNamed('Les copains du répit')
    await good(origin, 'changePage', { params: { id: page.id }, body: { actor: 'unafam', remember: true } })
    expect((await good(origin, 'actor', { params: { slug: 'unafam' } })).aliases).toEqual(['les-copains-du-repit'])
    await exported(11, [{ id: '100064222222222', name: 'Les copains du REPIT', posts: [2] }])
    const again = await pageNamed('Les copains du REPIT')
    const { proposals } = await good(origin, 'proposals')
    expect(proposals).toMatchObject([{ page: again.id, actors: [{ actor: 'unafam', reason: 'alias', score: 95 }] }])
    await good(origin, 'changePage', { params: { id: page.id }, body: { actor: 'unapei' } })
    expect((await good(origin, 'actor', { params: { slug: 'unafam' } })).aliases).toEqual([])
  })
})

describe('two pages', () => {
  test('are one, are two again, and lose nothing by it', async () => {
    await exported(10, [
      { id: '100064111111111', name: 'A', posts: [1, 2] },
      { id: '100064222222222', name: 'B', posts: [2, 3] },
    ])
    const [a, b] = [await pageNamed('A'), await pageNamed('B')]
    const before = await hash()
    const done = await good(origin, 'decidePages', { body: { decisions: [{ page: a.id, other: b.id, isOne: true }] } })
    // The post that both hold counts once.
    expect(done.pages).toMatchObject([{ posts: 3, parts: 2 }])
    const detail = await good(origin, 'page', { params: { id: b.id } })
    expect(detail.parts).toMatchObject([
      { key: 'id:100064111111111', posts: 2, because: ['person'] },
      { key: 'id:100064222222222', posts: 2, because: ['person'] },
    ])
    expect((await good(origin, 'datasets')).real.counts.posts).toBe(3)
    expect(await hash()).not.toBe(before)
    await good(origin, 'decidePages', { body: { decisions: done.before } })
    expect(await hash()).toBe(before)
    expect(await pageNamed('B')).toMatchObject({ posts: 2, parts: 1 })
  })

  test('count as one in a figure: posts once, days covered by either, the newest number of followers', async () => {
    await exported(10, [{ id: '100064111111111', name: 'A', posts: [1, 2] }])
    await exported(11, [{ id: '100064222222222', name: 'B', posts: [2, 3] }])
    const [a, b] = [await pageNamed('A'), await pageNamed('B')]
    await good(origin, 'changePage', { params: { id: a.id }, body: { actor: 'unafam' } })
    await good(origin, 'decidePages', { body: { decisions: [{ page: a.id, other: b.id, isOne: true }] } })
    const { sources, metrics } = await good(origin, 'compare', {
      query: {
        data: 'real',
        platform: 'facebook',
        from: '2024-03',
        to: '2024-03',
        metric: 'interactions-per-post,followers',
      },
    })
    expect(sources).toEqual(['crowdtangle-facebook'])
    const points = metrics.map(({ points: all }) => all.filter(({ value }) => value > 0))
    // Each post has 11 reactions, 2 comments and 3 shares.
    expect(points[0]).toMatchObject([{ page: 'B', actor: 'unafam', value: 16, posts: 3 }])
    expect(points[1]).toMatchObject([{ page: 'B', value: 400 }])
  })

  test('that an import links are separated, and stay so when it is imported again', async () => {
    await exported(10, [{ id: '111222333', name: 'Ancienne', posts: [1] }])
    const rows = [
      cellsOf(aRow(2))
        .with(header.indexOf('Page Name'), 'Nouvelle')
        .with(header.indexOf('User Name'), '')
        .with(header.indexOf('Facebook Id'), '111222333')
        .with(header.indexOf('URL'), 'https://www.facebook.com/100064123456789/posts/2'),
    ]
    const path = join(folder, nameOf(11))
    writeFileSync(path, csvOf([header, ...rows]))
    const id = await imported(server.datasets.real, path)
    const page = await pageNamed('Nouvelle')
    const { parts } = await good(origin, 'page', { params: { id: page.id } })
    expect(parts.map(({ key, because }) => [key, because])).toEqual([
      ['id:111222333', ['id']],
      ['id:100064123456789', ['id']],
    ])
    const [first, second] = parts
    if (first === undefined || second === undefined) throw new Error('two parts')
    await good(origin, 'decidePages', {
      body: { decisions: [{ page: first.id, other: second.id, isOne: false }] },
    })
    expect(await pageNamed('Ancienne')).toMatchObject({ posts: 1, parts: 1 })
    const apart = await good(origin, 'page', { params: { id: first.id } })
    expect(apart.apart).toMatchObject([{ part: first.id, other: second.id, name: 'Nouvelle' }])
    undoImport(server.datasets.real, id, '2026-06-15T10:00:00Z')
    await imported(server.datasets.real, path)
    expect(await pageNamed('Ancienne')).toMatchObject({ parts: 1 })
    expect((await good(origin, 'proposals')).proposals.flatMap(({ pages }) => pages)).toEqual([])
  })

  test('of two networks or two organisations are refused', async () => {
    await exported(10, [
      { id: '100064111111111', name: 'A', posts: [1] },
      { id: '100064222222222', name: 'B', posts: [2] },
    ])
    const [a, b] = [await pageNamed('A'), await pageNamed('B')]
    const decide = (page: number, other: number) =>
      ask(origin, 'decidePages', { body: { decisions: [{ page, other, isOne: true }] } })
    await refused(await decide(a.id, 99_999), 404)
    await refused(await decide(a.id, a.id), 400)
    const x = (await good(origin, 'pages')).pages.find(({ platform }) => platform === 'x')
    expect(await refused(await decide(a.id, x?.id ?? 0), 400)).toMatchObject({ code: 'other-platform' })
    await good(origin, 'changePage', { params: { id: a.id }, body: { actor: 'unafam' } })
    await good(origin, 'changePage', { params: { id: b.id }, body: { actor: 'unapei' } })
    expect(await refused(await decide(a.id, b.id), 409)).toMatchObject({ code: 'other-actor' })
  })

  test('a page has other names, given and taken back', async () => {
    await exported(10, [{ id: '100064111111111', name: 'A', posts: [1] }])
    const { id } = await pageNamed('A')
    const named = await good(origin, 'addPageName', { params: { id }, body: { name: 'L’Été des aidants' } })
    expect(named.parts[0]?.aliases).toContainEqual({ kind: 'name', alias: 'l-ete-des-aidants', isGiven: true })
    const params = { id, name: 'l-ete-des-aidants' }
    expect((await good(origin, 'removePageName', { params })).parts[0]?.aliases).toHaveLength(1)
    await refused(await ask(origin, 'removePageName', { params }), 404)
    await refused(await ask(origin, 'addPageName', { params: { id }, body: { name: '' } }), 400)
    await refused(await ask(origin, 'page', { params: { id: 99_999 } }), 404)
  })
})

describe('two organisations', () => {
  test('are shown as one under both slugs, with the pages of both, and split again', async () => {
    const before = await hash()
    const own = async () => (await good(origin, 'actors')).actors.find(({ slug }) => slug === 'axa-france')?.pages ?? 0
    const group = (await good(origin, 'actors')).actors.find(({ slug }) => slug === 'axa-groupe')?.pages ?? 0
    const alone = await own()
    expect([alone, group].every((count) => count > 0)).toBe(true)
    const merged = await good(origin, 'mergeActor', { params: { slug: 'axa-groupe' }, body: { into: 'axa-france' } })
    expect(merged).toMatchObject({ actor: { slug: 'axa-france', camps: { article: 'commercial' } }, before: null })
    expect((await good(origin, 'actors')).actors.map(({ slug }) => slug)).not.toContain('axa-groupe')
    expect((await good(origin, 'pages')).pages.map(({ actor }) => actor)).not.toContain('axa-groupe')
    expect(await good(origin, 'actor', { params: { slug: 'axa-groupe' } })).toMatchObject({
      actor: { slug: 'axa-france' },
      merged: [{ slug: 'axa-groupe', into: 'axa-france' }],
    })
    const back = { params: { slug: 'axa-france' }, body: { into: 'axa-groupe' } }
    expect(await refused(await ask(origin, 'mergeActor', back), 409)).toMatchObject({ code: 'same-actor' })
    await good(origin, 'mergeActor', { params: { slug: 'axa-groupe' }, body: { into: merged.before } })
    expect(await own()).toBe(alone)
    expect(await hash()).toBe(before)
  })

  test('an organisation has other names, by which it is found', async () => {
    const params = { slug: 'unafam' }
    expect((await good(origin, 'addActorName', { params, body: { name: 'Union des amis' } })).aliases).toEqual([
      'union-des-amis',
    ])
    const taken = await ask(origin, 'addActorName', { params, body: { name: 'Unapei' } })
    expect(await refused(taken, 409)).toMatchObject({ code: 'name-taken' })
    await refused(await ask(origin, 'addActorName', { params, body: { name: '…' } }), 400)
    const again = await good(origin, 'addActor', { body: { name: 'Union des Amis', kind: 'association' } })
    expect(again.slug).toBe('unafam')
    const name = { slug: 'unafam', name: 'union-des-amis' }
    expect((await good(origin, 'removeActorName', { params: name })).aliases).toEqual([])
    await refused(await ask(origin, 'removeActorName', { params: name }), 404)
    await refused(await ask(origin, 'actor', { params: { slug: 'personne' } }), 404)
    await refused(await ask(origin, 'mergeActor', { params: { slug: 'personne' }, body: { into: 'unafam' } }), 404)
  })
})
