// The small shapes that replies and queries share: counts, days, instants, keys. Never z.coerce: it turns '' into 0.

import { z } from 'zod'
import { languageTags } from '../languages.ts'
import { actorKinds, camps } from '../records.ts'

export const wholeText = z.string().regex(/^\d+$/)
export const whole = z.int().min(0)
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
export const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export const camp = z.enum(camps)
export const kind = z.enum(actorKinds)
/** Real pages and posts, or the invented ones: never both in one reply. */
export const dataset = z.enum(['real', 'demo'])
export const flag = z.enum(['0', '1'])
export const language = z.enum(languageTags)

export const interval = z
  .tuple([z.number(), z.number()])
  .meta({ id: 'Interval', description: 'Lower and upper bound, 95 % unless said otherwise' })
export const dataQuery = z.strictObject({ data: dataset.optional() })
export const noQuery = z.strictObject({})
