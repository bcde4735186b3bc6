// Shapes of grids and of what people decide in them: who is in which camp, since when, why, and what was said before.

import { z } from 'zod'
import { camp, day, kind, noQuery, slug, whole } from './shapes.ts'

const gridKey = z.string().describe('Key of the grid, as figures take it')
const gridName = z.string().min(1).max(60)
const gridReason = z.string().min(1).max(500)

export const gridRow = z
  .strictObject({
    key: gridKey,
    name: z
      .string()
      .nullable()
      .describe('As a person named it; null for the built-in ones, which have words of their own'),
    isBuiltIn: z.boolean().describe('Whether it comes with the product'),
    camps: z.array(camp).describe('The camps it gives'),
    decidedOn: day.describe('Day it was made'),
    reason: z.string().describe('Why it is as it is'),
    actors: whole.describe('Organisations in a camp of it'),
    decisions: whole.describe('Decisions of people in it that stand'),
  })
  .meta({ id: 'Grid', description: 'A named, dated way to put organisations in camps' })

const placement = {
  camp: camp.nullable().describe('Its camp; null: in none'),
  decidedOn: day.nullable().describe('Day of the decision; null where nobody decided'),
  reason: z.string().nullable().describe('Why; null where nobody decided'),
}
const pastDecision = z
  .strictObject({
    id: whole.nullable().describe('Number of the decision of a person; null: as the grid had it before any'),
    ...placement,
  })
  .meta({ id: 'GridDecision', description: 'What was decided of one organisation in a grid' })
export const placedActor = z
  .strictObject({
    slug: slug.describe('Key of the organisation'),
    name: z.string().describe('Its name'),
    kind: kind.describe('What it is'),
    ...placement,
    history: z
      .array(pastDecision)
      .describe('What was said before the present decision, the latest first; empty without a decision of a person'),
    decision: whole.nullable().describe('Number of the decision of a person that counts; null: as the grid has it'),
  })
  .meta({ id: 'PlacedActor', description: 'Where one organisation is in a grid, and why' })

const gridFacts = z.strictObject({ name: gridName, decidedOn: day, reason: gridReason })

export const gridRoutes = {
  grids: {
    method: 'get',
    path: '/api/grids',
    summary: 'The grids that give camps',
    query: noQuery,
    reply: z.strictObject({ grids: z.array(gridRow).describe('The built-in ones first') }),
  },
  grid: {
    method: 'get',
    path: '/api/grids/{key}',
    summary: 'A grid with each organisation, its camp, the reason, and what was decided before',
    query: noQuery,
    reply: z.strictObject({ grid: gridRow, actors: z.array(placedActor).describe('By name') }),
  },
  addGrid: {
    method: 'post',
    path: '/api/grids',
    summary: 'Make a grid as a copy of another one (`from`), with a name, a day and a reason',
    query: noQuery,
    body: gridFacts.extend({
      from: z.string(),
      /** The camps it gives; absent: those of the other. An organisation in another camp is left out. */
      camps: z.array(camp).min(2).max(3).optional(),
    }),
    reply: gridRow,
    status: 201,
  },
  changeGrid: {
    method: 'patch',
    path: '/api/grids/{key}',
    summary: 'Change name, day or reason of a grid of your own; `before` takes it back',
    query: noQuery,
    body: gridFacts.partial(),
    reply: z.strictObject({ grid: gridRow, before: gridFacts }),
  },
  removeGrid: {
    method: 'delete',
    path: '/api/grids/{key}',
    summary: 'Take back a grid of your own, as long as nothing was decided in it',
    query: noQuery,
    reply: z.strictObject({ removed: z.boolean() }),
  },
  decideCamp: {
    method: 'post',
    path: '/api/grids/{key}/decisions',
    summary: 'Put an organisation in a camp of a grid, or leave it out (null), with a day and a reason',
    query: noQuery,
    body: z.strictObject({ actor: slug, camp: camp.nullable(), decidedOn: day, reason: gridReason }),
    reply: z.strictObject({ grid: gridRow, actor: placedActor, decision: whole }),
    status: 201,
  },
  takeBackCamp: {
    method: 'delete',
    path: '/api/grids/{key}/decisions/{id}',
    summary: 'Take back the last decision on an organisation in a grid: what held before holds again',
    query: noQuery,
    reply: z.strictObject({ grid: gridRow, actor: placedActor }),
  },
} as const
