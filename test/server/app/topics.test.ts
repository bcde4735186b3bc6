// Topics over HTTP: lists told and edited, previews that say what then happens, recounts, lists as files, posts coded by hand.

import { expect, test } from 'vitest'
import type { CodingState, TermRow, TopicState } from '../../../data/model/contract.ts'
import { termFaults } from '../../../data/model/topics.ts'
import { recordsOf } from '../../../scripts/table-schema.ts'
import { useServer } from '../../helpers/server.ts'
import { ask, good, refused } from './client.ts'

const server = useServer()
const data = 'demo'
const query = { data }
const origin = (): string => server().origin

/** Waits until no recount runs and none is due. */
const settled = async (): Promise<TopicState> => {
  for (let tries = 0; tries < 1200; tries++) {
    const state = await good(origin(), 'topicState', { query })
    if (state.running === null) {
      expect({ failed: state.failed, pending: state.pending, stale: state.stale }).toEqual({
        failed: null,
        pending: 0,
        stale: 0,
      })
      return state
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('a recount does not come to an end')
}
const counted = (state: TopicState): Readonly<Record<string, number>> =>
  Object.fromEntries(state.counts.map(({ key, posts }) => [key, posts]))
const termCalled = async (theme: string, term: string): Promise<TermRow> => {
  const { terms } = await good(origin(), 'topics', { query })
  const found = terms.find((one) => one.theme === theme && one.term === term)
  if (found === undefined) throw new Error(`no term ${term} in ${theme}`)
  return found
}
const own = { theme: 'repit', capitalsOnly: false, accentsMatter: false, isAmbiguous: false, call: null }
const bodyOf = ({ theme, term, capitalsOnly, accentsMatter, isAmbiguous, call }: TermRow) => ({
  ...{ theme, term, capitalsOnly, accentsMatter, isAmbiguous, call },
})

test('the demonstration is read by the lists from the start, real data has none to read', async () => {
  const { terms, state } = await good(origin(), 'topics', { query })
  expect(terms).toHaveLength(329)
  expect(new Set(terms.map((term) => term.origin))).toEqual(new Set(['reference']))
  expect(state).toMatchObject({ version: 1, readVersion: 1, pending: 0, stale: 0, running: null, failed: null })
  expect(state.read + state.withoutText).toBe(state.posts)
  expect(state.withoutText).toBeGreaterThan(0)
  expect(counted(state).repit).toBeGreaterThan(0)
  expect(state.withTopic).toBeGreaterThanOrEqual(Math.max(...state.counts.slice(0, 17).map(({ posts }) => posts)))
  const real = await good(origin(), 'topicState')
  expect(real).toMatchObject({ posts: 0, read: 0, withTopic: 0 })
  await refused(await ask(origin(), 'topics', { query: { data: 'other' } }), 400)
  await refused(await ask(origin(), 'topics', { query: { theme: 'repit' } }), 400)
})

test('what a preview says is what saving the edit does, and restoring takes it back', async () => {
  const before = await settled()
  const term = await termCalled('repit', 'répit')
  const preview = await good(origin(), 'previewTopics', { query, body: { edits: [{ kind: 'remove', id: term.id }] } })
  const change = preview.changes.find(({ key }) => key === 'repit')
  if (change === undefined) throw new Error('nothing changes')
  expect(change.lost).toBeGreaterThan(0)
  expect(change.gained).toBe(0)
  expect(change.lostExamples.length).toBe(Math.min(5, change.lost))
  for (const { text, isCut } of change.lostExamples) expect(isCut || /r[ée]pit/i.test(text)).toBe(true)
  const removed = await good(origin(), 'removeTerm', { query, params: { id: term.id } })
  expect(removed.term).toMatchObject({ id: term.id, isRemoved: true, changedAt: '2026-06-15T10:00:00Z' })
  expect(removed.state.stale).toBe(preview.looked)
  const after = await settled()
  expect(after.version).toBe(before.version + 1)
  expect(counted(after).repit).toBe((counted(before).repit ?? 0) - change.lost)
  const restored = await good(origin(), 'restoreTerm', { query, params: { id: term.id } })
  expect(restored.term).toEqual(term)
  expect(counted(await settled())).toEqual(counted(before))
})

test('of two previews at once the newer is answered, and the older told so', async () => {
  const { id } = await termCalled('repit', 'répit')
  const preview = () => ask(origin(), 'previewTopics', { query, body: { edits: [{ kind: 'remove', id }] } })
  const replies = (await Promise.all([preview(), preview()])).toSorted((a, b) => a.status - b.status)
  const [answered, stopped] = replies
  if (answered === undefined || stopped === undefined) throw new Error('no replies')
  expect(answered.status).toBe(200)
  expect((await refused(stopped, 409)).code).toBe('preview-stopped')
})

test('a term is added, changed and taken out; with a fault it is refused by key', async () => {
  const added = await good(origin(), 'addTerm', { query, body: { ...own, term: '  une  chaise longue ' } })
  expect(added.term).toMatchObject({ term: 'une chaise longue', origin: 'person', isRemoved: false })
  const body = { ...own, term: 'une chaise longue', isAmbiguous: true }
  const { id } = added.term
  const changed = await good(origin(), 'changeTerm', { query, params: { id }, body })
  expect(changed.term).toMatchObject({ id, isAmbiguous: true })
  expect((await refused(await ask(origin(), 'addTerm', { query, body }), 409)).code).toBe('term-exists')
  await good(origin(), 'removeTerm', { query, params: { id } })
  expect((await refused(await ask(origin(), 'removeTerm', { query, params: { id } }), 404)).code).toBe('term-unknown')
  for (const [fault, wrong] of [
    ['empty', { ...own, term: '…' }],
    ['phrases', { ...own, term: 'un, deux' }],
    ['capitals', { ...own, term: 'apa', capitalsOnly: true }],
    ['call', { ...own, term: 'rejoignez', theme: 'recrutement' }],
  ] as const) {
    expect(termFaults).toContain(fault)
    expect((await refused(await ask(origin(), 'addTerm', { query, body: wrong }), 400)).code).toBe(`term-${fault}`)
  }
  await refused(await ask(origin(), 'addTerm', { query, body: { ...own, term: 'x', extra: 1 } }), 400)
  await refused(await ask(origin(), 'previewTopics', { query, body: { edits: [] } }), 400)
  await refused(await ask(origin(), 'changeTerm', { query, params: { id: 'x' }, body: { ...own, term: 'x' } }), 400)
  await settled()
})

test('a reference term that gets other words is another one; restoring all lists brings it back', async () => {
  const term = await termCalled('repit', 'souffler')
  const renamed = { ...bodyOf(term), term: 'souffler un peu' }
  const changed = await good(origin(), 'changeTerm', { query, params: { id: term.id }, body: renamed })
  expect(changed.term).toMatchObject({ origin: 'person', term: 'souffler un peu' })
  expect(await termCalled('repit', 'souffler')).toMatchObject({ isRemoved: true })
  const kept = await good(origin(), 'restoreTopics', { query })
  expect(kept.terms.filter((one) => one.origin === 'person')).toHaveLength(1)
  const { terms } = await good(origin(), 'restoreTopics', { query: { data, own: '1' } })
  expect(terms).toHaveLength(329)
  expect(terms.every(({ isRemoved, changedAt }) => !isRemoved && changedAt === null)).toBe(true)
  await settled()
})

test('lists go out as a file and come back the same; a faulty line keeps all of it out', async () => {
  const file = await (await ask(origin(), 'topicsFile', { query })).text()
  expect(recordsOf(file)).toHaveLength(329)
  const again = await good(origin(), 'importTopics', { query: { data, replace: '1' }, body: { csv: file } })
  expect(again).toMatchObject({ added: 0, changed: 0, removed: 0, faults: [] })
  const [header = '', first = ''] = file.split('\r\n')
  const csv = `${header}\r\n${first}\r\nrepit,un fauteuil,no,no,no,\r\n`
  const fewer = await good(origin(), 'importTopics', { query: { data, replace: '1' }, body: { csv } })
  expect(fewer).toMatchObject({ added: 1, changed: 0, removed: 328, faults: [] })
  const wrong = `${csv}repit,un; deux,no,no,no,\r\nnulle,un,no,no,no,\r\n`
  const refusedList = await good(origin(), 'importTopics', { query, body: { csv: wrong } })
  expect(refusedList.faults.map(({ line, fault }) => [line, fault])).toEqual([
    [4, 'phrases'],
    [5, 'row'],
  ])
  expect(refusedList).toMatchObject({ added: 0, changed: 0, removed: 0 })
  const none = await good(origin(), 'importTopics', { query, body: { csv: 'a,b\r\n1,2\r\n' } })
  expect(none.faults).toMatchObject([{ line: 1, fault: 'table' }])
  await good(origin(), 'restoreTopics', { query: { data, own: '1' } })
  await settled()
})

test('a full recount reads every post again and changes nothing', async () => {
  const before = await settled()
  const begun = await good(origin(), 'recountTopics', { query: { data, full: '1' } })
  expect(begun.running).not.toBeNull()
  expect(counted(await settled())).toEqual(counted(before))
})

const keyOf = ({ next }: CodingState) => {
  if (next === null) throw new Error('no post to code')
  const { platform, pageKey, externalId } = next
  return { platform, pageKey, externalId }
}

test('posts are coded one after the other, taken back, held against the lists and taken along', async () => {
  const start = await good(origin(), 'coding', { query })
  expect(start.coded).toBe(0)
  expect(start.eligible).toBe((await settled()).read)
  expect((await good(origin(), 'coding', { query })).next).toEqual(start.next)
  const none = { topics: [], speaksOfCarers: false, calls: [] }
  const first = { ...keyOf(start), topics: ['repit'], speaksOfCarers: true, calls: [] }
  const second = await good(origin(), 'codePost', { query, body: first })
  expect(second.coded).toBe(1)
  expect(second.next).not.toEqual(start.next)
  expect((await refused(await ask(origin(), 'codePost', { query, body: first }), 409)).code).toBe('already-coded')
  const unknown = { ...first, externalId: 'nowhere' }
  expect((await refused(await ask(origin(), 'codePost', { query, body: unknown }), 404)).code).toBe('no-post')
  await refused(await ask(origin(), 'codePost', { query, body: { ...first, topics: ['nothing'] } }), 400)
  await good(origin(), 'codePost', { query, body: { ...keyOf(second), ...none } })
  const back = await good(origin(), 'takeBackCoding', { query })
  expect(back.taken).toEqual(none)
  expect(back.next).toEqual(second.next)
  const { own: mine, selfCheck } = await good(origin(), 'topicAgreement', { query })
  expect(mine).toMatchObject({ posts: 1, outdated: 0 })
  expect(selfCheck.posts).toBe(219)
  const row = mine.rows.find(({ key }) => key === 'repit')
  if (row === undefined) throw new Error('no row of the topic')
  expect(row.both + row.coded).toBe(1)
  expect(row.found + row.neither).toBe(0)
  // scipy.stats.binomtest(1, 1).proportion_ci(method='wilson') and binomtest(0, 1)
  const interval = row.both === 1 ? [0.20654931, 1] : [0, 0.79345069]
  row.recall?.interval.forEach((bound, at) => {
    expect(bound).toBeCloseTo(interval[at] ?? Number.NaN, 6)
  })
  const file = await (await ask(origin(), 'codedFile', { query })).text()
  const [line] = recordsOf(file)
  expect(line?.get('post_id')).toBe(first.externalId)
  expect(line?.get('topics')).toBe('repit')
  expect(file).not.toContain(start.next?.text ?? 'text')
  await good(origin(), 'takeBackCoding', { query })
  expect((await good(origin(), 'takeBackCoding', { query })).taken).toBeNull()
})

test('real data without posts has none to code', async () => {
  expect(await good(origin(), 'coding')).toEqual({ next: null, coded: 0, eligible: 0 })
})

test('nothing was logged', () => {
  expect(server().logged).toEqual([])
})
