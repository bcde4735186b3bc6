// Shapes of what there is: health, the data sets, and how a request that fails is answered.

import { z } from 'zod'
import { shell } from '../words/en/shell.ts'
import { camp, dataset, instant, whole } from './shapes.ts'

/** Problems in general (server/problem.ts), and those that a reader is told of in words of their own. */
const general = ['bad-request', 'forbidden', 'not-found', 'conflict', 'too-large', 'unavailable', 'internal']
const particular = Object.entries(shell.problems.codes).map(([code, meaning]) => `\`${code}\`: ${meaning}`)

export const problem = z
  .strictObject({
    type: z.string().describe('Always `about:blank`: the code says more'),
    title: z.string().describe('What the status means'),
    status: z.int().describe('Status of the reply, 400 to 599'),
    detail: z.string().describe('What was found and what was expected, in English'),
    code: z
      .string()
      .describe(
        `A stable key. In general: ${general.join(', ')}. Of a term: \`term-\` and its fault. In particular:\n${particular.join('\n')}`,
      ),
  })
  .meta({ id: 'Problem', description: 'Why a request is not answered (RFC 9457)' })

export const counts = z
  .strictObject({
    actors: whole.describe('Organisations'),
    pages: whole.describe('Pages'),
    posts: whole.describe('Posts'),
    pageReadings: whole.describe('Readings of pages: counts seen on a page at one instant'),
    postReadings: whole.describe('Readings of posts: counts seen under a post at one instant'),
    imports: whole.describe('Imports'),
  })
  .meta({ id: 'Counts', description: 'How much there is in the database' })

export const health = z.strictObject({
  status: z.literal('ok').describe('Said by a server that answers'),
  version: z.string().describe('Version of the program'),
  counts,
  contentHash: z
    .string()
    .optional()
    .describe(
      'SHA-256 of the content of the data asked for, only when asked with hash=1; absent too where there are no such data',
    ),
})

const campCoverage = z
  .strictObject({
    camp: camp.describe('The camp'),
    pages: whole.describe('Its pages'),
    pagesWithPosts: whole.describe('Those with a post'),
    posts: whole.describe('Their posts'),
  })
  .meta({ id: 'CampCoverage', description: 'What there is of one camp of the grid' })
const datasetState = z
  .strictObject({
    counts,
    camps: z.array(campCoverage).describe('Each camp of the grid'),
    unassignedPages: whole.describe('Pages whose organisation has no camp in the grid, or that have no organisation'),
    platforms: z
      .array(
        z.strictObject({
          platform: z.string().describe('Key of the platform'),
          pages: whole.describe('Pages on it'),
          posts: whole.describe('Posts on it'),
        }),
      )
      .describe('Platforms with a page'),
    newestPostAt: instant.nullable().describe('Instant of the newest post, UTC; null without posts'),
    oldestPostAt: instant.nullable().describe('Instant of the oldest post, UTC; null without posts'),
  })
  .meta({ id: 'DatasetState', description: 'What there is in one data set' })
/** What there is to show. `real` opens as soon as the associative and the commercial camp each have a page with posts. */
export const datasets = z.strictObject({
  opens: dataset.describe('What is shown first: `real` as soon as both camps of the contrast have a page with posts'),
  missingCamps: z.array(camp).describe('Camps of the grid that still lack a real page with posts'),
  real: datasetState.describe('Real data'),
  demo: datasetState.nullable().describe('The invented demonstration; null where it was removed'),
  grids: z
    .array(
      z.strictObject({
        key: z.string().describe('Key of the grid'),
        name: z.string().nullable().describe('As a person named it; null: it goes by its key, or is built in'),
        camps: z.array(camp).describe('Camps it gives'),
      }),
    )
    .describe('Grids that give camps'),
})
