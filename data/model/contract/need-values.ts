// Shapes of need: what can stand for it, whence its values come, and what it is in one territory. Apart from territories.ts, which
// sets voices beside it.

import { z } from 'zod'
import { needBases, needUnits } from '../territories/need.ts'
import { interval, whole } from './shapes.ts'

const needSource = z
  .strictObject({
    title: z.string().describe('Who publishes it, and what'),
    address: z.string().nullable().describe('Where it can be read; null where nobody said'),
    vintage: z
      .string()
      .nullable()
      .describe('What the values are of: 2025-01-01, 2022-12, 2021; null where nobody said'),
    importId: whole.nullable().describe('Import that brought it; null for the reference tables'),
    isSummed: z
      .literal(true)
      .optional()
      .describe('There where the value of a région is the sum of what the import states of each of its départements'),
  })
  .meta({ id: 'NeedSource', description: 'Whence values of need come' })

export const needIndicator = z
  .strictObject({
    key: z.string().describe('Key: `caregivers`, `population-75`, or that of an indicator somebody brought'),
    label: z.string().nullable().describe('Name given with the file; null for those that the product has words for'),
    unit: z.enum(needUnits).describe('`share`: 0-1 of the inhabitants; persons are worked out from it'),
    sources: z.array(needSource).describe('All that its values at this level come from, the commonest first'),
    known: whole.describe('Territories of the level with a value'),
    missing: whole.describe('Territories of the level without'),
    estimated: whole.describe('Of `known`, those worked out with a rate of the région or the nation'),
  })
  .meta({ id: 'NeedIndicator', description: 'What can stand for need' })

export const needValue = z
  .strictObject({
    value: z.number().nullable().describe('Persons; null where it is not known'),
    interval: interval
      .nullable()
      .describe('95 %: what the rate may be there; of an observed value the value itself; null without a value'),
    share: z
      .number()
      .nullable()
      .describe('0-1: of caregivers among people aged 5 or over, of all else among inhabitants; null where not known'),
    basis: z.enum(needBases).nullable().describe('On what it rests; null without a value'),
    digits: whole.describe('Significant digits that its basis allows to show'),
    source: needSource.nullable().describe('Whence; null without a value'),
    replaced: z
      .number()
      .nullable()
      .describe('Value of the reference tables that a file stands above; null where there is none'),
  })
  .meta({ id: 'NeedValue', description: 'Need in one territory' })
