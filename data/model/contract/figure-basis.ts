// What every figure says of itself: its sets of pages, its period, its sources, and how old its posts were when they were
// read; and the fields that replies share, said once in the same words. Descriptions of fields are shown by OpenAPI.

import { z } from 'zod'
import { setDimensions } from '../sets.ts'
import { filters } from './query.ts'
import { camp, dataset, day, instant, month, slug, whole } from './shapes.ts'

/** A set of pages that a figure compares. */
export const figureSet = z
  .strictObject({
    key: z.string().describe('As asked for and in one spelling: `camp:association`, `kind:bank,size:500-2k`'),
    parts: z
      .array(
        z.strictObject({
          dimension: z.enum(setDimensions).describe('What the pages are chosen by'),
          key: z.string().describe('Key within that dimension'),
          name: z.string().nullable().describe('Its name where the data has it (an actor, a page); null for any other'),
        }),
      )
      .describe('What the pages have in common'),
    camp: camp.nullable().describe('The camp, where the set is a camp of the grid and nothing else; else null'),
    pages: whole.describe('Pages in it, with a value or without'),
  })
  .meta({ id: 'FigureSet', description: 'A set of pages that a figure compares' })

/** What several replies say in the same words. */
export const field = {
  metric: z.string().describe('Key of the metric'),
  isPublished: z
    .boolean()
    .describe('False where the platform does not publish what the metric asks for: then every page is missing'),
  n: whole.describe('Pages with a value'),
  missing: whole.describe('Pages without a value'),
  median: z.number().nullable().describe('Median of the values of the pages; null without values'),
  q1: z.number().nullable().describe('Lower quartile; null without values'),
  q3: z.number().nullable().describe('Upper quartile; null without values'),
  pageId: whole.describe('Number of the page'),
  page: z.string().describe('Name of the page'),
  actor: slug.nullable().describe('Slug of its organisation; null where it has none'),
  set: whole.describe('Place of its set among the sets of the figure, from 0'),
  left: whole.describe('Place of the first set among the sets of the figure, from 0'),
  right: whole.describe('Place of the set that is compared with it'),
}

/** What every figure says of itself. */
export const figureBasis = {
  data: dataset.describe('Whether the pages are real or the invented ones'),
  platform: z.string().describe('Key of the platform'),
  grid: z.string().describe('Key of the grid that gives camps'),
  sets: z
    .array(figureSet)
    .describe('The sets compared, in the order asked for: two at least, or one where the route says so'),
  from: z.union([day, month]).describe('Begin of the period: a month where the period is whole months, else a day'),
  to: z.union([day, month]).describe('End of the period, included, as `from`'),
  zone: z.string().describe('Time zone of the calendar'),
  tolerance: whole.describe('Days for which a state such as followers holds'),
  newestPostAt: instant.nullable().describe('Instant of the newest post shown, UTC; null without a post'),
  sources: z.array(z.string()).describe('Keys of the sources whose readings were used'),
  unassignedPages: whole.describe(
    'Pages of organisations without a camp in this grid, or without an organisation: counted, not shown',
  ),
  filters,
  resamples: whole.describe('Draws of each bootstrap'),
  seed: whole.describe('Seed of the draws: the same question on the same data gets the same answer'),
}

const postAges = z
  .strictObject({
    n: whole.describe('Posts whose age is known or estimated'),
    missing: whole.describe('Posts whose age is not known'),
    estimated: whole.describe(
      'Of `n`, those whose time of reading is the time of import: they were younger than they seem',
    ),
    medianDays: z.number().nullable().describe('Median age in days; null where `n` is 0'),
    youngShare: z.number().nullable().describe('Share of `n` younger than a week, 0-1; null where `n` is 0'),
  })
  .meta({ id: 'PostAges', description: 'How old the posts of one set were when their counts were read' })
const comparedAges = z
  .strictObject({
    left: field.left,
    right: field.right,
    verdict: z
      .enum(['comparable', 'left-younger', 'right-younger', 'unknown'])
      .describe('Whether the ages may be compared, and if not, whose posts were read too young'),
  })
  .meta({ id: 'ComparedAges', description: 'The ages of the posts of two sets beside each other' })
export const ages = z
  .strictObject({
    sets: z.array(postAges).describe('In the order of the sets of the figure'),
    pairs: z.array(comparedAges).describe('Every two sets'),
  })
  .nullable()
  .describe('At what age posts were read; null where no metric of the figure looks at counts under posts')
