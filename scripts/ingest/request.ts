// What the options ask of the import of a file, each checked with a word on what is wrong.

import { basename, resolve } from 'node:path'
import { slugOf } from '../../data/model/actors.ts'
import { isAhead, isDay, isZone } from '../../data/model/periods.ts'
import { pageDraftOf } from '../../data/model/platforms.ts'
import { type ActorKind, actorKinds } from '../../data/model/records.ts'
import type { Reader } from '../../data/model/words/index.ts'
import type { ImportRequest } from '../../server/ingest/request.ts'
import { needOf } from './need-options.ts'
import { NotUnderstood, type Options } from './options.ts'

const isKind = (text: string): text is ActorKind => (actorKinds as readonly string[]).includes(text)

/** @throws NotUnderstood */
const newActorOf = (values: Options, { words: { commands } }: Reader): ImportRequest['newActor'] => {
  const name = values.new
  if (name === undefined) {
    if (values.kind !== undefined) throw new NotUnderstood(commands.kindWithoutNew)
    return null
  }
  const slug = values.actor ?? slugOf(name)
  if (slug === '' || slug !== slugOf(slug))
    throw new NotUnderstood(commands.badActor(values.actor === undefined ? '--new' : '--actor', values.actor ?? name))
  const kind = values.kind ?? 'association'
  if (!isKind(kind)) throw new NotUnderstood(commands.unknownKind(kind, actorKinds.join(', ')))
  return { actor: { slug, name, kind, territories: [], website: null }, camp: null }
}

/** @throws NotUnderstood */
const observedAtOf = (day: string | undefined, now: string, { words: { commands } }: Reader): string | null => {
  if (day === undefined) return null
  if (!isDay(day)) throw new NotUnderstood(commands.badDay('--observed-at', day))
  if (isAhead(day, now)) throw new NotUnderstood(commands.futureDay('--observed-at', day))
  return day
}

/** @throws NotUnderstood */
const sourceOf = async (key: string | undefined, { words: { commands } }: Reader): Promise<string | null> => {
  if (key === undefined) return null
  // The thread of the import loads them in any case; here they are only needed to check the name of one.
  const { sources } = await import('../../server/sources/index.ts')
  const keys = sources.map((source) => source.key)
  if (!keys.includes(key)) throw new NotUnderstood(commands.badSource(key, keys.join(', ')))
  return key
}

/**
 * @param now UTC instant
 * @throws NotUnderstood
 */
export const requestFor = async (
  file: string,
  values: Options,
  now: string,
  reader: Reader,
): Promise<ImportRequest> => {
  const { commands } = reader.words
  const newActor = newActorOf(values, reader)
  const observedAt = observedAtOf(values['observed-at'], now, reader)
  const need = needOf(values, reader)
  const source = (await sourceOf(values.source, reader)) ?? (need === null ? null : 'need-table')
  if (values.zone !== undefined && !isZone(values.zone)) throw new NotUnderstood(commands.badZone(values.zone))
  const page = values.page === undefined ? null : pageDraftOf(values.page)
  if (values.page !== undefined && page === null) throw new NotUnderstood(commands.badPage(values.page))
  return {
    path: resolve(file),
    file: basename(file),
    source,
    actor: values.actor ?? newActor?.actor.slug ?? null,
    newActor,
    observedAt,
    zone: values.zone ?? null,
    page,
    need,
    by: 'command',
    isAllOrNothing: values['all-or-nothing'] ?? false,
    isDryRun: values['dry-run'] ?? false,
    isTextKept: !(values['no-text'] ?? false),
    now,
  }
}
