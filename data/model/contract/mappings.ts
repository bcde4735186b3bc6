// Shapes of mappings: which column of an unknown table is which field, how it writes dates and numbers, and what a person
// is asked before such a table can be read. The meaning of each field is in mapping/mapping.ts.

import { z } from 'zod'
import { mappingFields, rowKinds } from '../mapping/mapping.ts'
import { instant } from './shapes.ts'

const field = z.enum(mappingFields)

export const mapping = z.strictObject({
  name: z.string().min(1).max(100),
  rows: z.enum(rowKinds),
  /** Field -> header of the column, as written. */
  columns: z.partialRecord(field, z.string().max(500)),
  /** Key of the platform where no column says it. */
  platform: z.string().max(40).nullable(),
  /** Address of the one page that all rows are about, where no column names it. */
  page: z.string().max(500).nullable(),
  /** Zone of times without one; also that of days. */
  zone: z.string().max(60).nullable(),
  dayFirst: z.boolean().nullable(),
  decimal: z.enum([',', '.']).nullable(),
})

/**
 * What the columns do not tell, and must be answered; at most one question of each.
 * - `rows`: posts or values of pages: nothing speaks for one of them (examples: none)
 * - `platform`: no column says it, no address shows it (examples: names that are no known platform)
 * - `page`: no column names it (examples: headers of columns that could)
 * - `date`: no column is one of dates, or several are (examples: headers of those)
 * - `day-order`: every date could be two days, as `03/04/2025` (`column`: where; examples: such cells)
 * - `decimal-sign`: every number could be two, as `1,234` (`column`: where; examples: such cells)
 * - `zone`: posts dated without a zone; the proposal says Europe/Paris (`column`: where; examples: such cells)
 * - `nothing-counted`: no column of numbers was found that is known (examples: headers of columns of numbers)
 */
const mappingQuestions = [
  'rows',
  'platform',
  'page',
  'date',
  'day-order',
  'decimal-sign',
  'zone',
  'nothing-counted',
] as const

export const mappingOffer = z.strictObject({
  columns: z.array(
    z.strictObject({
      name: z.string(),
      /** First values that differ, shortened. */
      samples: z.array(z.string()),
      /** What the column seems to be; null when nothing speaks for any field. */
      guess: field.nullable(),
    }),
  ),
  /**
   * All guesses together, to be corrected; what is asked about is null in it, but for the zone. Where a mapping was given,
   * that one: `questions` are then what it leaves open.
   */
  proposal: mapping,
  questions: z.array(
    z.strictObject({ about: z.enum(mappingQuestions), column: z.string().nullable(), examples: z.array(z.string()) }),
  ),
  /** Kept mappings made for the same header, the last used first. */
  kept: z.array(mapping),
})

export const keptMapping = z.strictObject({ mapping, header: z.array(z.string()), usedAt: instant })
