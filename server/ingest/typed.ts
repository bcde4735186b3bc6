// Numbers that people type in: read and checked by the source of hand-made tables, as the lines of one table, then stored
// each as an import of its own, so that each can be corrected or deleted with its history kept. All of them or none.

import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { slugOf } from '../../data/model/actors.ts'
import type { Body, StatedNumber, TypedNumber, TypedOutcome } from '../../data/model/contract.ts'
import { exactLine } from '../../data/model/delimited.ts'
import { dayOf } from '../../data/model/periods.ts'
import type { Draft, Rejection } from '../../data/model/records.ts'
import type { Language } from '../../data/model/words/index.ts'
import { pageObservations } from '../sources/page-observations.ts'
import type { Store } from '../store/open.ts'
import { actorFinder } from './actor-finder.ts'
import { type ReceivedBytes, receive } from './received.ts'
import { storeDrafts } from './store-drafts.ts'
import { takeBack } from './undo.ts'

type Typed = Body<'typeNumbers'>['values'][number]
type Column = NonNullable<TypedOutcome['faults'][number]['column']>

/** Columns of the table by language: their names tell its source how days and numbers are written. */
const headers: Readonly<Record<Language, Readonly<Record<Column, string>>>> = {
  fr: {
    actor: 'organisme',
    platform: 'reseau',
    metric: 'mesure',
    value: 'valeur',
    observedOn: 'observe_le',
    address: 'adresse',
    note: 'remarque',
  },
  en: {
    actor: 'actor',
    platform: 'platform',
    metric: 'metric',
    value: 'value',
    observedOn: 'observed_on',
    address: 'source_url',
    note: 'note',
  },
}
const columns = Object.keys(headers.en) as Column[]

/** A number whose correction was asked for, and cannot be corrected. */
export class NotCorrectable extends Error {
  readonly id: number
  readonly reason: 'unknown' | 'not-typed' | 'already-undone'
  constructor(id: number, reason: NotCorrectable['reason']) {
    super(`import ${id}: ${reason}`)
    this.id = id
    this.reason = reason
  }
}

type Read = { readonly draft: Draft; readonly stated: StatedNumber; readonly replaces: number | null }

/** The table as typed, read by its source. Rows are numbered as in the request, from 0. */
const readAll = (
  store: Store,
  values: readonly Typed[],
  language: Language,
  now: string,
): { readonly faults: TypedOutcome['faults']; readonly read: readonly Read[] } => {
  const names = headers[language]
  const header = columns.map((column) => names[column])
  const rows = values.map((typed, row) => ({
    line: row,
    cells: columns.map((column) => (typed[column] ?? '').replace(/[\u00a0\u202f]/g, ' ').trim()),
  }))
  const head = { columns: header, file: '', today: dayOf(Date.parse(now), 'Pacific/Kiritimati') }
  const faults: TypedOutcome['faults'] = []
  const read: Read[] = []
  const actorNamed = actorFinder(store)
  const refuse = ({ line, column, found, expected }: Rejection): void => {
    faults.push({
      row: line,
      column: columns.find((key) => names[key] === column) ?? null,
      found,
      // A table may leave a date out; who reads a number now knows the day.
      expected: expected === 'day-or-month' ? 'date' : expected,
    })
  }
  for (const result of pageObservations.read(rows, head)) {
    if ('own' in result || 'need' in result || 'listed' in result || 'leftAside' in result) continue
    if (!('page' in result)) {
      for (const rejection of result) refuse(rejection)
      continue
    }
    const { line, page } = result
    const [reading] = result.readings
    const typed = values[line]
    if (reading === undefined || typed === undefined) throw new Error(`a typed number became no reading: row ${line}`)
    if (reading.observedOn === null) {
      refuse({ line, column: names.observedOn, found: '', expected: 'day-or-month' })
      continue
    }
    const { metric, value, bound, observedOn, address, note } = reading
    const actor = actorNamed(page.actor)?.slug ?? page.name ?? page.actor ?? ''
    read.push({
      draft: { ...result, line: 2 },
      stated: { actor, platform: page.platform, metric, value, bound, observedOn, address, note },
      replaces: typed.replaces ?? null,
    })
  }
  return { faults: faults.sort((a, b) => a.row - b.row), read }
}

/** The number as the one-line file that is kept of it. */
const fileOf = ({ actor, platform, metric, value, bound, observedOn, address, note }: StatedNumber): string => {
  const named = bound === 'exact' ? metric : `${metric}_${bound}`
  const header = columns.map((column) => headers.en[column])
  const cells = [actor, platform, named, String(value), observedOn, address ?? '', note ?? '']
  return exactLine(header, 'rfc4180') + exactLine(cells, 'rfc4180')
}

type Stored = TypedOutcome['values'][number]

const storeOne = (store: Store, { draft, stated, replaces }: Read, now: string, received: ReceivedBytes[]): Stored => {
  const bytes = Buffer.from(fileOf(stated))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = store.imports.withBytes(sha256, pageObservations.key, {
    zone: null,
    page: null,
    mapping: null,
    need: null,
  })
  if (replaces !== null && known?.id !== replaces) takeBack(store, replaces, now)
  if (known !== null) return { ...stated, importId: known.id, isKnown: true }
  const file = `${slugOf(stated.actor)}-${slugOf(stated.metric)}-${stated.observedOn}.csv`
  const isOnDisk = store.file !== ':memory:'
  const kept = isOnDisk ? receive(store.file, file, sha256, (part) => writeFileSync(part, bytes)) : null
  if (kept !== null) {
    received.push(kept)
    kept.settle()
  }
  const importId = store.imports.add({
    file,
    format: 'csv',
    source: pageObservations.key,
    actor: null,
    sha256,
    bytes: bytes.length,
    header: columns.map((column) => headers.en[column]),
    importedAt: now,
    observedAt: now,
    isObservedAtEstimated: false,
    isTextKept: true,
    areBytesKept: isOnDisk,
    by: 'typed',
    variant: null,
    zone: null,
    mapping: null,
    pageAddress: null,
    replaces,
    licence: pageObservations.licence,
    newActor: null,
    stated,
  })
  const {
    pages: _pages,
    touched: _touched,
    ...counts
  } = storeDrafts(store, { importId, observedAt: now, isTextKept: true, actor: null }, [draft])
  store.imports.finish(importId, counts)
  return { ...stated, importId, isKnown: false }
}

/**
 * Checks the numbers and, unless it is a trial or one of them is wrong, stores them all.
 * @param language in which days and numbers are written
 * @throws NotCorrectable for a `replaces` that is no typed number, or no longer there
 */
export const typeNumbers = (
  store: Store,
  { values, isDryRun = false }: Body<'typeNumbers'>,
  language: Language,
  now: string,
): TypedOutcome => {
  const { faults, read } = readAll(store, values, language, now)
  for (const { replaces: id } of values) {
    if (id === undefined) continue
    const known = store.imports.get(id)
    if (known === null) throw new NotCorrectable(id, 'unknown')
    if (store.lives.making(id)?.stated == null) throw new NotCorrectable(id, 'not-typed')
    if (known.undoneAt !== null) throw new NotCorrectable(id, 'already-undone')
  }
  if (faults.length > 0) return { faults, values: [] }
  if (isDryRun) return { faults, values: read.map(({ stated }) => ({ ...stated, importId: null, isKnown: false })) }
  const received: ReceivedBytes[] = []
  try {
    return {
      faults,
      values: store.transaction(() => read.map((one) => storeOne(store, one, now, received))),
    }
  } catch (error) {
    for (const kept of received) kept.remove()
    throw error
  }
}

/** Every number that was typed in with what became of it, the newest first. */
export const typedHistory = (store: Store): TypedNumber[] => {
  const all = store.lives.typed()
  const byId = new Map(all.map((one) => [one.id, one]))
  const followed = new Set(all.map(({ replaces }) => replaces))
  return all
    .filter(({ id }) => !followed.has(id))
    .map((last) => {
      const steps = []
      for (let one: typeof last | undefined = last; one !== undefined; one = byId.get(one.replaces ?? -1)) {
        const { id, stated, typedAt, undoneAt, hasPicture } = one
        const actorName = store.actors.get(stated.actor)?.name ?? stated.actor
        steps.push({ ...stated, importId: id, actorName, typedAt, undoneAt, hasPicture })
      }
      return { state: last.undoneAt === null ? ('current' as const) : ('deleted' as const), steps }
    })
}
