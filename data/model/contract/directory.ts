// The shape of a line of a directory of organisations as it will be stored, before anything is.

import { z } from 'zod'
import { kind, whole } from './shapes.ts'

export const listedLine = z.strictObject({
  line: whole,
  name: z.string(),
  /** What becomes of the organisation: made, changed, or left as it is known. */
  state: z.enum(['inserted', 'updated', 'unchanged']),
  /** Null: the file does not say; association where it is new. */
  kind: kind.nullable(),
  /** `region-11`, `departement-2A`; null: the file does not say. */
  territories: z.array(z.string()).nullable(),
  /** Name of the federation; null: the file does not say. */
  parent: z.string().nullable(),
  /** Null: the file gives no latitude and longitude. */
  place: z.strictObject({ name: z.string().nullable(), latitude: z.number(), longitude: z.number() }).nullable(),
  /** Addresses of its pages. */
  pages: z.array(z.string()),
})
