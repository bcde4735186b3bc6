// Shape of the list of metrics: what the registry (data/model/metrics) tells of each, with its words in one language.

import { z } from 'zod'
import { families } from '../metrics/metric.ts'
import { language } from './shapes.ts'

export const metricListQuery = z.strictObject({
  lang: language.optional().describe('Language of the words; without it that of the server'),
})
export const metricListReply = z.strictObject({
  language,
  metrics: z.array(
    z.strictObject({
      key: z.string(),
      family: z.enum(families),
      /** Whether it stands for its family where there is room for one. */
      isMain: z.boolean(),
      name: z.string(),
      /** What a shown value is counted in, in words. */
      unitName: z.string(),
      /** What it says, in plain words, and how it is counted. */
      explanation: z.string(),
      /** What a value as stored and replied is counted in. */
      unit: z.string(),
      /** What a value is multiplied by to be shown: per 1,000 followers, percent. */
      shownTimes: z.number(),
      /** Lowest and highest value; null: no upper end. */
      range: z.tuple([z.number(), z.number().nullable()]),
      direction: z.enum(['more-is-more-visible', 'neither']),
      /** Keys of the platforms that publish what it asks for. */
      platforms: z.array(z.string()),
      /** Whose definition it follows to the letter; null: ours. Those of two publishers do not stand in one figure. */
      definedBy: z.string().nullable(),
      formula: z.string(),
      citation: z.string(),
      /** Whether the formula itself was read in the source cited. */
      isFormulaRead: z.boolean(),
      /** What is looked at for each page and period. */
      needs: z.enum(['totals', 'posts', 'readings']),
      /** The sum written out on the page of the Method screen, and its value as stored. */
      example: z.strictObject({ work: z.string(), value: z.number() }),
    }),
  ),
})
