// Shapes of dates that stand on trends, and their routes.

import { z } from 'zod'
import { dataQuery, day, whole } from './shapes.ts'

const label = z.string().trim().min(1).max(80).describe('What was on that date, in a few words')
const address = z
  .url({ protocol: /^https?$/ })
  .max(1000)
  .nullable()
  .describe('Address where more can be read; null: none')
const endDay = day.nullable().describe('Last of several days; null: one day')

export const annotation = z
  .strictObject({
    id: whole.nullable().describe('Number of one that a person wrote; null for one that comes back each year'),
    key: z.string().nullable().describe('Key of one that comes back each year; null for one that a person wrote'),
    label: z.string().describe('What was on that date; of one that comes back each year, its name in French'),
    day: day.describe('Its day, or the first of several'),
    endDay,
    address: z.string().nullable().describe('Address where more can be read; null: none'),
  })
  .meta({ id: 'Annotation', description: 'A date that stands on trends' })

const yearlyDate = z
  .strictObject({
    key: z.string().describe('Key of the date'),
    monthDay: z.string().describe('Month and day, `10-06`'),
    firstYear: whole.describe('Year it was first held'),
    title: z.string().describe('Its name in French'),
    source: z.string().describe('Address where that was read'),
    isHidden: z.boolean().describe('Left out of all trends'),
  })
  .meta({ id: 'YearlyDate', description: 'A date that comes back each year, from data/reference/dates.csv' })

const written = z.strictObject({ label, day, endDay: endDay.optional(), address: address.optional() })
const annotationState = z.strictObject({
  annotations: z.array(annotation).describe('Those that a person wrote, the earliest first'),
  yearly: z.array(yearlyDate).describe('Those that come back each year'),
})

export const annotationRoutes = {
  annotations: {
    method: 'get',
    path: '/api/annotations',
    summary: 'Dates that stand on trends: those that people wrote, and those that come back each year',
    query: dataQuery,
    reply: annotationState,
  },
  addAnnotation: {
    method: 'post',
    path: '/api/annotations',
    summary: 'Write a date that stands on trends',
    query: dataQuery,
    body: written,
    reply: annotation,
    status: 201,
  },
  changeAnnotation: {
    method: 'patch',
    path: '/api/annotations/{id}',
    summary: 'Change a date; what is not named stays',
    query: dataQuery,
    body: written.partial(),
    reply: annotation,
  },
  removeAnnotation: {
    method: 'delete',
    path: '/api/annotations/{id}',
    summary: 'Take a date off the trends; it can be put back',
    query: dataQuery,
    reply: annotation,
  },
  restoreAnnotation: {
    method: 'post',
    path: '/api/annotations/{id}/restore',
    summary: 'Put a date back that was taken off',
    query: dataQuery,
    reply: annotation,
  },
  hideDate: {
    method: 'patch',
    path: '/api/yearly-dates/{key}',
    summary: 'Hide a date that comes back each year, or show it again',
    query: dataQuery,
    body: z.strictObject({ isHidden: z.boolean() }),
    reply: annotationState,
  },
} as const
