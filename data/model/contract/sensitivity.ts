// Shapes of how much a comparison hangs on its choices: the same two sets and metric again under other ones.

import { z } from 'zod'
import { sensitivityRow, sizeMatched, stratified } from './analyses.ts'
import { field, figureBasis } from './figure-basis.ts'
import { gap, summary } from './figures.ts'

export const sensitivityRows = [
  'as-asked',
  'other-grid',
  'without-largest',
  'on-topic',
  'last-12-months',
  'size-matched',
  'stratum',
  'exact-day',
] as const
export const rowFaults = ['no-camps', 'same-as-asked', 'no-topics', 'no-size', 'no-pages', 'no-common-pages'] as const
const row = z
  .strictObject({
    key: z.enum(sensitivityRows).describe('What was chosen otherwise'),
    detail: z
      .string()
      .nullable()
      .describe('The other grid, the page left out, the stratum, the first month; null where the key says all'),
    left: summary.nullable().describe('The first set; null without numbers'),
    right: summary.nullable().describe('The second set; null without numbers'),
    gap: gap.nullable().describe('What lies between them; null without numbers'),
    found: sensitivityRow
      .nullable()
      .describe('The same in a few numbers, with whether it still says what the comparison as asked says'),
    because: z.enum(rowFaults).nullable().describe('Why the row has no numbers; null where it has'),
  })
  .meta({ id: 'SensitivityRow', description: 'The comparison under another choice' })
export const sensitivityReply = z.strictObject({
  ...figureBasis,
  metric: field.metric,
  rows: z.array(row).describe('The comparison as asked first, then one for each choice'),
  stratified: stratified.describe('Each stratum of page size by itself, and all of them pooled (van Elteren)'),
  sizeMatched: sizeMatched.describe('Pages side by side, each with the one nearest in followers'),
})
