// Shapes of the pace of a page towards a value, and of the goals that a board sets. Worked out in data/model/goals/.

import { z } from 'zod'
import { api } from '../words/en/api.ts'
import { actorRow } from './actors.ts'
import { field, figureBasis } from './figure-basis.ts'
import { certainty } from './figures.ts'
import { pageIdentity } from './habits.ts'
import { figureQuery } from './query.ts'
import { dataset, day, interval, slug, whole } from './shapes.ts'

export const paceOutcomes = [
  'reached',
  'on-the-way',
  'uncertain',
  'not-at-this-pace',
  'too-far',
  'too-few-readings',
] as const

export const pace = z
  .strictObject({
    n: whole.describe(
      'Readings it rests on, the last one of each month; of what is no state the value of each month, of a goal of each three months',
    ),
    from: day.nullable().describe('Day of the first of them; null without any'),
    to: day.nullable().describe('Day of the last of them, which is where it starts from; null without any'),
    value: z.number().nullable().describe('Value it starts from, in the unit of the metric; null without any'),
    perMonth: z
      .number()
      .nullable()
      .describe('Change in a month of 30.44 days (Theil-Sen), in the unit of the metric; null with too few readings'),
    interval: interval.nullable().describe('Of the change, 95 %; null as `perMonth`, or where none can be given'),
    outcome: z
      .enum(paceOutcomes)
      .describe(
        '`reached`: the value it starts from is at the goal; `on-the-way`: it leads there, `reachedOn`; `uncertain`: the change may as ' +
          'well be none; `not-at-this-pace`: it leads away from it; `too-far`: not within ten years; `too-few-readings`: nothing can be said',
      ),
    reachedOn: day.nullable().describe('Day of reaching it at this pace; null unless `on-the-way`'),
    earliest: day.nullable().describe('At the fast end of the interval; null unless `on-the-way`'),
    latest: day
      .nullable()
      .describe('At the slow end; null unless `on-the-way`, and where that is beyond ten years after the last reading'),
    certainty: certainty.describe(
      'Of the change: `likely` when the interval excludes 0, and `clear` when there are 24 readings and p is at most 0.01 besides',
    ),
  })
  .meta({ id: 'Pace', description: 'Where a page gets at the pace it has' })

export const paceQuery = z.strictObject({
  ...figureQuery,
  metric: z.string().describe(api.parameters.metric),
  goal: z
    .string()
    .regex(/^\d{1,12}(\.\d{1,6})?$/)
    .optional()
    .describe(api.parameters.goal),
})
export const paceReply = z.strictObject({
  ...figureBasis,
  actor: actorRow.describe('The organisation, as it is shown'),
  metric: field.metric,
  pages: z
    .array(
      z.strictObject({
        page: pageIdentity.describe('The page'),
        set: whole.nullable().describe('Place of its set among those of the figure, from 0; null: in none'),
        goal: z
          .strictObject({
            value: z.number().describe('In the unit of the metric'),
            from: z.enum(['asked', 'median']).describe('Asked for, or the median of another set'),
            set: whole.nullable().describe('That set, among those of the figure; null for a goal asked for'),
            n: whole.nullable().describe('Pages of that set with a value; null for a goal asked for'),
          })
          .nullable()
          .describe('Null where no goal was asked for and no other set has a median'),
        points: z
          .array(
            z.strictObject({
              day: day.describe('Day of the reading, or last day of the month'),
              value: z.number().describe('In the unit of the metric'),
            }),
          )
          .describe('The readings it rests on, oldest first'),
        pace: pace.nullable().describe('Null without a goal'),
      }),
    )
    .describe('Its pages on the platform, most posts first; empty when it has none there'),
})

export const goal = z
  .strictObject({
    id: whole.describe('Number of the goal'),
    platform: z.string().describe('Key of the platform'),
    metric: field.metric,
    target: z.number().describe('Value to reach, in the unit of the metric'),
    byDay: day.nullable().describe('Day by which; null: no day was set'),
    setOn: day.describe('Day on which the goal was set'),
    note: z.string().nullable().describe('What the board adds; null where nothing'),
    startValue: z.number().nullable().describe('Value when it was set, as far as it was known then; null: not known'),
    progress: z
      .strictObject({
        value: z
          .number()
          .nullable()
          .describe(
            'Of the page with most posts: the last reading, or over its last 91 known days; null where not known',
          ),
        observedOn: day.nullable().describe('Day up to which that value tells; null as `value`'),
        ageDays: whole.nullable().describe('Days since then, today; null as `value`'),
        share: z
          .number()
          .nullable()
          .describe(
            'Of the way from `startValue` to `target`: 0 none, 1 all, below 0 away from it; null where either end is not known, or both are alike',
          ),
        state: z.enum(['reached', 'on-the-way', 'unknown']).describe('`unknown` where the value is not known'),
        pace: pace.describe('From the last 24 months'),
        inTime: z
          .enum(['yes', 'likely', 'uncertain', 'unlikely'])
          .nullable()
          .describe(
            'Whether the pace leads there by `byDay`: `yes`: reached, or also at the slow end; `likely`: at the pace itself; ' +
              '`unlikely`: not even at the fast end; null without a day, or with too few readings',
          ),
      })
      .describe('Where it stands today'),
  })
  .meta({ id: 'Goal', description: 'A goal that the board of an organisation has set itself' })

const target = z.number().min(0).max(1e12).describe('Value to reach, in the unit of the metric')
const byDay = day.nullable().describe('Day by which; null: none')
const note = z.string().max(500).nullable().describe('What the board adds; null: nothing')
export const newGoal = z.strictObject({
  metric: z.string(),
  platform: z.string().optional().describe('Without it Facebook where it has posts'),
  target,
  byDay: byDay.optional(),
  note: note.optional(),
})
/** What is absent stays. */
export const goalChange = z.strictObject({ target: target.optional(), byDay: byDay.optional(), note: note.optional() })

const goalQuery = z.strictObject({ data: dataset.optional().describe(api.parameters.data) })
const goalPath = '/api/actors/{slug}/goals/{id}'
export const goalRoutes = {
  pace: {
    method: 'get',
    path: '/api/actors/{slug}/pace',
    summary:
      'When each page of an organisation reaches a value at the pace it has; without a goal the median of the other set',
    query: paceQuery,
    reply: paceReply,
  },
  goals: {
    method: 'get',
    path: '/api/actors/{slug}/goals',
    summary: 'The goals of an organisation with their progress',
    query: goalQuery,
    reply: z.strictObject({
      actor: slug.describe('The organisation, as it is shown'),
      today: day.describe('Day that ages are counted to'),
      goals: z.array(goal).describe('In the order they were set'),
    }),
  },
  setGoal: {
    method: 'post',
    path: '/api/actors/{slug}/goals',
    summary: 'Set a goal; the value of today is kept as its start',
    query: goalQuery,
    body: newGoal,
    reply: goal,
    status: 201,
  },
  changeGoal: {
    method: 'patch',
    path: goalPath,
    summary: 'Change a goal; the reply says what it was before, so that the same request takes it back',
    query: goalQuery,
    body: goalChange,
    reply: z.strictObject({ goal, before: goalChange.required().describe('What undoes the change') }),
  },
  removeGoal: {
    method: 'delete',
    path: goalPath,
    summary: 'Take a goal away; it can be restored',
    query: goalQuery,
    reply: z.strictObject({ removed: z.boolean().describe('Always true') }),
  },
  restoreGoal: {
    method: 'post',
    path: `${goalPath}/restore`,
    summary: 'Bring back a goal that was taken away',
    query: goalQuery,
    reply: goal,
  },
} as const
