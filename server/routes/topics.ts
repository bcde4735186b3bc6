// The word lists of topics: told, edited, tried out, brought from a file, and the posts read by them. Every edit is followed
// by a recount in the background; how far it is stands in the state.

import { rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Express } from 'express'
import type { Dataset, Reply, TermRow } from '../../data/model/contract.ts'
import { instantNow } from '../../data/model/periods.ts'
import {
  afterEdits,
  asReference,
  countedTerms,
  type Edited,
  type EditFault,
  editsTowards,
  type ListedTerm,
  type TermEdit,
} from '../../data/model/topics/edits.ts'
import { temporaryFolder } from '../disk/temporary.ts'
import { BadRequest, Conflict, NotFound } from '../problem.ts'
import type { Store } from '../store/open.ts'
import { listText, type ReadList, readList } from '../topics/list-file.ts'
import { referenceTerms } from '../topics/reference-lists.ts'
import { readState } from '../topics/state.ts'
import { storeOf } from './data-store.ts'
import type { AppParts } from './parts.ts'
import { serve, wholeOf } from './route.ts'
import type { WriterQueue } from './writer.ts'

const refusedEdit = (fault: EditFault, at: number): Error => {
  const code = `term-${fault}`
  if (fault === 'unknown') return new NotFound('There is no such term; it may have been taken out.', code)
  if (fault === 'exists') return new Conflict('The list has this term already.', code)
  return new BadRequest(`edit ${at + 1}: this term cannot be used (${fault})`, code)
}

/** @throws BadRequest, NotFound, Conflict for an edit that cannot be made */
const made = (edited: Edited): Exclude<Edited, { fault: EditFault }> => {
  if ('fault' in edited) throw refusedEdit(edited.fault, edited.at)
  return edited
}

const listIn = async (text: string): Promise<ReadList> => {
  const folder = temporaryFolder()
  try {
    const path = resolve(folder.path, 'list.csv')
    writeFileSync(path, text)
    return await readList(path)
  } finally {
    rmSync(folder.path, { recursive: true, force: true })
  }
}

type Counted = {
  readonly store: Store
  readonly version: string
  readonly isRunning: boolean
  readonly at: number
  readonly state: ReturnType<typeof readState>
}
const countAgainMs = 2000

export const topicRoutes = (app: Express, { datasets, write, clock }: AppParts & { write: WriterQueue }): void => {
  const jobs = datasets.topics
  const now = (): string => instantNow(clock())

  const counted = new Map<Dataset, Counted>()
  /** Counted anew when something changed; during a recount, when everything does, at most every other second. */
  const stateOf = (data: Dataset, store: Store): Reply<'topicState'> => {
    const running = jobs.running(data)
    const version = `${store.version()} ${running !== null}`
    const known = counted.get(data)
    const isFresh = known !== undefined && known.store === store
    const isYoung = isFresh && known.isRunning && running !== null && performance.now() - known.at < countAgainMs
    if (!isFresh || !(isYoung || known.version === version))
      counted.set(data, {
        store,
        version,
        isRunning: running !== null,
        at: performance.now(),
        state: readState(store),
      })
    const state = counted.get(data)?.state ?? readState(store)
    const isCounting = running !== null && running.total > 0
    const stale = isCounting ? Math.max(0, running.total - running.done - state.pending) : state.stale
    return { ...state, stale, running, failed: jobs.failed(data) }
  }
  const listsOf = (data: Dataset, store: Store): Reply<'topics'> => ({
    terms: store.topics.terms().map((term) => ({ ...term })),
    state: stateOf(data, store),
  })

  /** Stores what `change` makes of the lists, and has the posts read. */
  const change = (
    data: Dataset,
    store: Store,
    changed: (rows: readonly ListedTerm[]) => readonly ListedTerm[],
  ): Promise<void> =>
    write(() => {
      store.transaction(() => store.topics.setTerms(changed(store.topics.terms())))
      jobs.start(data)
    })

  const edit = async (data: Dataset | undefined, one: TermEdit): Promise<Reply<'changeTerm'>> => {
    const { data: chosen, store } = storeOf(datasets, data)
    const reference = await referenceTerms()
    let about: TermRow | undefined
    await change(chosen, store, (rows) => {
      const edited = made(afterEdits(rows, [one], { reference, now: now() }))
      about = edited.rows.find(({ id }) => id === edited.id) ?? rows.find(({ id }) => id === edited.id)
      return edited.rows
    })
    if (about === undefined) throw new Error('an edit that is about no term')
    return { term: { ...about }, state: stateOf(chosen, store) }
  }

  serve(app, 'topics', ({ query }) => {
    const { data, store } = storeOf(datasets, query.data)
    return listsOf(data, store)
  })

  serve(app, 'topicState', ({ query }) => {
    const { data, store } = storeOf(datasets, query.data)
    return stateOf(data, store)
  })

  serve(app, 'addTerm', ({ query, body }) => edit(query.data, { kind: 'add', term: body }))

  serve(app, 'changeTerm', ({ query, params, body }) =>
    edit(query.data, { kind: 'change', id: wholeOf(params.id ?? '', 'term'), term: body }),
  )

  serve(app, 'removeTerm', ({ query, params }) =>
    edit(query.data, { kind: 'remove', id: wholeOf(params.id ?? '', 'term') }),
  )

  serve(app, 'restoreTerm', ({ query, params }) =>
    edit(query.data, { kind: 'restore', id: wholeOf(params.id ?? '', 'term') }),
  )

  serve(app, 'previewTopics', async ({ query, body, response }) => {
    const left = new AbortController()
    response.on('close', () => left.abort())
    const { data, store } = storeOf(datasets, query.data)
    const reference = await referenceTerms()
    const edited = made(afterEdits(store.topics.terms(), body.edits, { reference, now: now() }))
    const preview = await jobs.preview(data, store, edited.rows, left.signal)
    if (preview === null)
      throw new Conflict('This preview was stopped, most often because another was asked for.', 'preview-stopped')
    const { looked, changed, changes } = preview
    return {
      looked,
      changed,
      changes: changes.map(({ gainedExamples, lostExamples, ...rest }) => ({
        ...rest,
        gainedExamples: [...gainedExamples],
        lostExamples: [...lostExamples],
      })),
    }
  })

  serve(app, 'restoreTopics', async ({ query }) => {
    const { data, store } = storeOf(datasets, query.data)
    const reference = await referenceTerms()
    await change(data, store, (rows) => asReference(rows, reference, query.own !== '1'))
    return listsOf(data, store)
  })

  serve(app, 'topicsFile', ({ query, response }) => {
    const { store } = storeOf(datasets, query.data)
    response
      .set('content-type', 'text/csv; charset=utf-8')
      .set('content-disposition', 'attachment; filename="porte-voix-topics.csv"')
      .send(listText(countedTerms(store.topics.terms())))
    return undefined
  })

  serve(app, 'importTopics', async ({ query, body }) => {
    const { data, store } = storeOf(datasets, query.data)
    const list = await listIn(body.csv)
    if ('faults' in list)
      return { added: 0, changed: 0, removed: 0, faults: [...list.faults], state: stateOf(data, store) }
    const reference = await referenceTerms()
    let edits: readonly TermEdit[] = []
    await change(data, store, (rows) => {
      edits = editsTowards(rows, list.terms, query.replace === '1')
      return made(afterEdits(rows, edits, { reference, now: now() })).rows
    })
    const count = (kind: TermEdit['kind']): number => edits.filter((one) => one.kind === kind).length
    return {
      added: count('add'),
      changed: count('change'),
      removed: count('remove'),
      faults: [],
      state: stateOf(data, store),
    }
  })

  serve(app, 'recountTopics', async ({ query }) => {
    const { data, store } = storeOf(datasets, query.data)
    if (query.full === '1') await write(() => store.transaction(() => store.topics.readAllAgain()))
    jobs.start(data)
    return stateOf(data, store)
  })
}
