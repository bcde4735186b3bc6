// Shape of the list of metrics: what the registry (data/model/metrics) tells of each, with its words in one language.

import { z } from 'zod'
import { families } from '../metrics/metric.ts'
import { language } from './shapes.ts'

export const metricListQuery = z.strictObject({
  lang: language.optional().describe('Language of the words; without it that of the server'),
})
export const metricListReply = z.strictObject({
  language: language.describe('Language of the words'),
  metrics: z
    .array(
      z.strictObject({
        key: z.string().describe('What the parameter `metric` takes'),
        family: z.enum(families).describe('What it speaks of'),
        isMain: z.boolean().describe('Whether it stands for its family where there is room for one'),
        name: z.string().describe('Its name in words'),
        unitName: z.string().describe('What a shown value is counted in, in words'),
        explanation: z.string().describe('What it says, in plain words, and how it is counted'),
        unit: z.string().describe('What a value as stored and replied is counted in'),
        shownTimes: z.number().describe('What a value is multiplied by to be shown: per 1,000 followers, percent'),
        range: z.tuple([z.number(), z.number().nullable()]).describe('Lowest and highest value; null: no upper end'),
        direction: z
          .enum(['more-is-more-visible', 'neither'])
          .describe('Whether a higher value speaks for more visibility'),
        platforms: z.array(z.string()).describe('Keys of the platforms that publish what it asks for'),
        definedBy: z
          .string()
          .nullable()
          .describe(
            'Whose definition it follows to the letter; null: ours. Those of two publishers do not stand in one figure',
          ),
        formula: z.string().describe('How it is worked out, and when it is null, in words'),
        citation: z.string().describe('Where the definition comes from'),
        isFormulaRead: z.boolean().describe('Whether the formula itself was read in the source cited'),
        needs: z.enum(['totals', 'posts', 'readings']).describe('What is looked at for each page and period'),
        example: z
          .strictObject({
            work: z.string().describe('The sum written out'),
            value: z.number().describe('Its value as stored'),
          })
          .describe('The worked example of the Method screen'),
      }),
    )
    .describe('All metrics'),
})
