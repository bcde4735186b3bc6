// Shapes of citations: figures frozen with the reply they were drawn from, and their routes.

import { z } from 'zod'
import { figureFileQuery } from './query.ts'
import { dataset, day, instant, noQuery } from './shapes.ts'

const contentHash = z.string().regex(/^[0-9a-f]{64}$/)

const citationRow = z
  .strictObject({
    id: z.string().describe('Short name: its screen is `/f/{id}`'),
    figure: z.string().describe('Key of the figure'),
    question: z.string().describe('Words of the query in order, without those that say how it is drawn'),
    data: dataset.describe('Whether the pages are real or the invented ones'),
    contentHash: contentHash.describe('SHA-256 of all content of the data it was made of'),
    version: z.string().describe('Version of Porte-voix that made it'),
    madeAt: instant.describe('Instant at which it was frozen, UTC'),
  })
  .meta({ id: 'Citation', description: 'A figure frozen with the reply it was drawn from' })

const cited = z
  .strictObject({
    publisher: z.string().nullable().describe('Organisation that publishes; null: not said'),
    origin: z.string().nullable().describe('Begin of every address of this installation; null: not said'),
    path: z.string().describe('Path of the frozen figure, `/f/{id}`'),
    madeOn: day.describe('Day on which it was frozen, in the time zone of the figure'),
    figure: z.string().describe('Key of the figure'),
    title: z.string().describe('The finding, a sentence'),
    subtitle: z.string().describe('Metric, unit, period, n and missing'),
    data: dataset.describe('Whether the pages are real or the invented ones'),
    period: z.string().describe('ISO 8601 interval: `2025-01/2025-12`'),
    upTo: day.nullable().describe('Day of the newest post; null without one'),
    contentHash: contentHash.describe('SHA-256 of all content of the data it was made of'),
    version: z.string().describe('Version of Porte-voix that made it'),
    licence: z
      .strictObject({ name: z.string().describe('Its name'), address: z.string().describe('Its address') })
      .describe('Under which the figure may be used again'),
    methods: z.string().describe('What was computed, as a paragraph for an article'),
  })
  .meta({ id: 'Cited', description: 'What a citation says, in one language' })

const inEach = <T extends z.ZodType>(shape: T) =>
  z.strictObject({ fr: shape.describe('In French'), en: shape.describe('In English') })

const frozen = z
  .strictObject({
    ...citationRow.shape,
    reply: z.record(z.string(), z.unknown()).describe('The reply as it was frozen: that of the route of the figure'),
    cited: inEach(cited).nullable().describe('Null where this version cannot tell the figure any more'),
    isCurrent: z.boolean().nullable().describe('Whether the data are still those; null where they are gone'),
  })
  .meta({ id: 'FrozenFigure', description: 'A frozen figure with all that it takes to show and cite it' })

const { lang, theme, ground, width, scale, shape, dialect } = figureFileQuery.shape

export const citationRoutes = {
  cite: {
    method: 'post',
    path: '/api/citations',
    summary: 'Freeze a figure with its reply, to cite it; the same question to the same data gives the same citation',
    query: noQuery,
    body: z.strictObject({ figure: z.string().max(60), query: figureFileQuery }),
    reply: citationRow,
  },
  citations: {
    method: 'get',
    path: '/api/citations',
    summary: 'Frozen figures, the latest first, with their titles',
    query: z.strictObject({ data: figureFileQuery.shape.data, lang }),
    reply: z.strictObject({
      citations: z
        .array(
          z.strictObject({
            ...citationRow.shape,
            title: z.string().nullable().describe('In the language asked for; null where it cannot be told any more'),
          }),
        )
        .describe('Of both data sets unless one is asked for'),
    }),
  },
  citation: {
    method: 'get',
    path: '/api/citations/{id}',
    summary: 'A frozen figure: its reply, what a citation says, whether the data have changed since',
    query: noQuery,
    reply: frozen,
  },
  citationFile: {
    method: 'get',
    path: '/api/citations/{id}/{name}',
    summary: 'A file of a frozen figure: `figure.svg` and all formats, `citation.bib`, `.ris`, `.csl.json`, `.txt`',
    query: z.strictObject({ lang, theme, ground, width, scale, shape, dialect }),
    reply: 'file',
  },
} as const
