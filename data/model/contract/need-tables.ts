// Shapes of tables of need per territory: what a person says of one, what it is taken for, and what each territory gets.

import { z } from 'zod'
import { territoryLevels } from '../records.ts'
import { needUnits } from '../territories/need.ts'
import { needQuestions } from '../territories/need-answers.ts'
import { language, whole } from './shapes.ts'

const level = z.enum(territoryLevels)
const said = (most: number) => z.string().trim().min(1).max(most).nullable()

/** What the person says where the file leaves it open; null: nothing (data/model/territories/need-answers.ts). */
export const needAnswers = z.strictObject({
  column: said(500),
  indicator: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,79}$/)
    .nullable(),
  label: said(200),
  unit: z.enum(needUnits).nullable(),
  level: level.nullable(),
  vintage: said(60),
  title: said(200),
  address: z
    .string()
    .max(2000)
    .regex(/^https?:\/\//i)
    .nullable(),
})

/** What a territory gets from a line. */
export const needLine = z.strictObject({
  line: whole,
  indicator: z.string(),
  /** Name of an indicator of one's own; null for built-in ones. */
  label: z.string().nullable(),
  unit: z.enum(needUnits),
  level,
  code: z.string(),
  /** Persons, or a share 0-1. */
  value: z.number(),
  vintage: z.string().nullable(),
  title: z.string(),
  address: z.string().nullable(),
})

export const needOffer = z.strictObject({
  /** What is still open: nothing can be imported before it is answered. */
  questions: z.array(z.enum(needQuestions)),
  /** Columns of numbers that could be meant, with their first values. */
  columns: z.array(z.strictObject({ name: z.string(), samples: z.array(z.string()) })),
  /** Whether each line says its indicator itself. */
  isIndicatorSaid: z.boolean(),
  /** Indicators that files brought before, with their names. */
  own: z.array(z.strictObject({ key: z.string(), label: z.string() })),
  /** What the table is taken for, by the file and by what the person said. */
  answers: needAnswers.extend({
    title: z.string().nullable(),
    label: z.string().nullable(),
    column: z.string().nullable(),
  }),
  /** What territories get, in the order of the lines: the first 500. */
  values: z.array(
    needLine.extend({
      before: z.number().nullable().describe('What a file said before; null: none did, or in another unit'),
    }),
  ),
})

export const needRoutes = {
  needTemplate: {
    method: 'get',
    path: '/api/need/template.csv',
    summary: 'A table of need to fill in: every département or région with its code and name',
    query: z.strictObject({ level: level.optional(), lang: language.optional() }),
    reply: 'file',
  },
} as const
