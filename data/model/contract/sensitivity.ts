// Shapes of how much a comparison hangs on its choices: the same two sets and metric again under other ones.

import { z } from 'zod'
import { sensitivityRow, sizeMatched, stratified } from './analyses.ts'
import { figureBasis } from './figure-basis.ts'
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
/** Why a row has no numbers. */
export const rowFaults = ['no-camps', 'same-as-asked', 'no-topics', 'no-size', 'no-pages'] as const
const row = z.strictObject({
  key: z.enum(sensitivityRows),
  /** The other grid, the page left out, the stratum, the first month; null where the key says all. */
  detail: z.string().nullable(),
  left: summary.nullable(),
  right: summary.nullable(),
  gap: gap.nullable(),
  /** The same in a few numbers, with whether it still says what the comparison as asked says. */
  found: sensitivityRow.nullable(),
  /** Null where the row has numbers. */
  because: z.enum(rowFaults).nullable(),
})
export const sensitivityReply = z.strictObject({
  ...figureBasis,
  metric: z.string(),
  rows: z.array(row),
  stratified: stratified.describe('Each stratum of page size by itself, and all of them pooled (van Elteren)'),
  sizeMatched: sizeMatched.describe('Pages side by side, each with the one nearest in followers'),
})
