// The lines of the product's own export as they must be when they are read back: they may have been changed since, by a
// person or on the way. What the database would not take is told here, line by line.

import { z } from 'zod'
import { textChoices } from '../../data/model/own-export.ts'
import { aliasKinds } from '../../data/model/page-keys.ts'
import { isDay } from '../../data/model/periods.ts'
import { actorKinds, camps, type PostCounts, postFormats, territoryLevels } from '../../data/model/records.ts'
import { needUnits } from '../../data/model/territories/need.ts'
import { territoryNames } from '../../data/model/territory-names.ts'
import { noCounts } from './no-counts.ts'

const text = z.string().min(1).max(5_000)
const slug = z.string().regex(/^[a-z0-9-]{1,200}$/)
const isRealDay = (day: string): boolean => isDay(day) && day >= '1900-01-01' && day < '9999'
const day = z.string().refine(isRealDay)
const instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  .refine((at) => isRealDay(at.slice(0, 10)) && !Number.isNaN(Date.parse(at)))
const key = z
  .string()
  .max(500)
  .regex(/^(id|handle|actor|name|page):./s)
const address = z.string().max(5_000).nullable()
const page = { platform: text, page: key }
/** Beyond it, a number is no longer the one that was written. */
const count = z.int().min(0)

export const headerLine = z.strictObject({
  kind: z.literal('porte-voix-export'),
  version: z.literal(1),
  exportedAt: instant,
  observedAt: instant,
  texts: z.enum(textChoices),
  invented: z.boolean().optional(),
})

export const lines = {
  grid: z.strictObject({
    kind: z.literal('grid'),
    key: text,
    name: text.nullish(),
    camps: z.array(z.enum(camps)).min(1),
    decidedOn: day,
    reason: text,
  }),
  actor: z.strictObject({
    kind: z.literal('actor'),
    slug,
    name: text,
    actorKind: z.enum(actorKinds),
    website: address,
    territories: z
      .array(z.strictObject({ level: z.enum(territoryLevels), code: z.string().regex(/^[0-9A-Z]{2,3}$/) }))
      .refine((all) => new Set(all.map(({ level, code }) => `${level} ${code}`)).size === all.length),
    camps: z
      .array(z.strictObject({ grid: text, camp: z.enum(camps), decidedOn: day, reason: text }))
      .refine((all) => new Set(all.map(({ grid }) => grid)).size === all.length),
    funders: z
      .array(z.strictObject({ actor: slug, address: text }))
      .refine((all) => new Set(all.map(({ actor }) => actor)).size === all.length),
    aliases: z.array(text),
    shownAs: slug.nullable(),
    parent: slug.nullish(),
    place: z
      .strictObject({
        name: text.nullable(),
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180),
      })
      .nullish(),
  }),
  page: z.strictObject({
    kind: z.literal('page'),
    platform: text,
    key,
    aliases: z.array(z.strictObject({ kind: z.enum(aliasKinds), alias: text })),
    name: text.nullable(),
    handle: text.nullable(),
    address,
    category: z.string().nullable(),
    country: z.string().nullable(),
    actor: slug.nullable(),
  }),
  decision: z
    .strictObject({
      kind: z.literal('decision'),
      platform: text,
      key,
      otherKey: key,
      isOne: z.boolean(),
      decidedAt: instant,
    })
    .refine(({ key: one, otherKey }) => one < otherKey, { path: ['otherKey'] }),
  value: z
    .strictObject({
      kind: z.literal('value'),
      ...page,
      metric: text,
      value: z.number(),
      observedOn: z.string().nullable(),
      precision: z.enum(['instant', 'day', 'month', 'unknown']),
      bound: z.enum(['exact', 'above', 'below']),
      address,
      note: z.string().nullable(),
    })
    .refine(({ observedOn }) => observedOn === null || isRealDay(observedOn) || isRealDay(`${observedOn}-01`), {
      path: ['observedOn'],
    })
    .refine(
      ({ observedOn, precision }) =>
        (observedOn === null) === (precision === 'unknown') && (precision === 'month') === (observedOn?.length === 7),
      { path: ['precision'] },
    )
    .refine(({ metric, value }) => value >= 0 || !['followers', 'page-likes'].includes(metric), { path: ['value'] }),
  post: z.strictObject({
    kind: z.literal('post'),
    ...page,
    id: text,
    publishedAt: instant,
    precision: z.literal('day').optional(),
    format: z.enum(postFormats),
    text: z.string().optional(),
    address,
    link: address,
    isOwn: z.boolean().nullable(),
    counts: z.partialRecord(z.enum(Object.keys(noCounts) as (keyof PostCounts)[]), count),
    observedAt: instant,
  }),
  need: z
    .strictObject({
      kind: z.literal('need'),
      indicator: z.string().regex(/^[a-z0-9-]{1,200}$/),
      label: text.nullable(),
      unit: z.enum(needUnits),
      level: z.enum(territoryLevels),
      code: z.string(),
      value: z.number().min(0),
      vintage: text.nullable(),
      title: text,
      address: text.nullable(),
    })
    .refine(({ level, code }) => territoryNames[level].has(code), { path: ['code'] })
    .refine(({ unit, value }) => unit !== 'share' || value <= 1, { path: ['value'] }),
} as const
