// Dates that stand on trends: list, write, change, take off and put back; and what of them falls into a period.

import type { Express } from 'express'
import { type Annotation, within, yearlyWithin } from '../../data/model/annotations.ts'
import type { Reply } from '../../data/model/contract.ts'
import { type DayPeriod, instantNow, isDay } from '../../data/model/periods.ts'
import { BadRequest, NotFound } from '../problem.ts'
import type { WrittenDate } from '../store/annotations.ts'
import type { Store } from '../store/open.ts'
import { yearlyDates } from '../yearly-dates.ts'
import { storeOf } from './data-store.ts'
import type { AppParts } from './parts.ts'
import { serve, wholeOf } from './route.ts'
import type { WriterQueue } from './writer.ts'

const shown = (date: WrittenDate): Annotation => ({ ...date, key: null })

/** All dates on trends that share a day with the period, the earliest first. */
export const annotationsWithin = (store: Store, period: DayPeriod): Reply<'annotations'>['annotations'] => {
  const hidden = store.annotations.hidden()
  const yearly = yearlyDates().filter(({ key }) => !hidden.includes(key))
  return [...within([...store.annotations.all().map(shown), ...yearlyWithin(yearly, period)], period)]
}

/** @throws BadRequest for a day that the calendar does not have, or an end before the beginning */
const checked = (date: Omit<WrittenDate, 'id'>): Omit<WrittenDate, 'id'> => {
  for (const day of [date.day, date.endDay])
    if (day !== null && !isDay(day)) throw new BadRequest(`day: found "${day}", expected a day of the calendar`)
  if (date.endDay !== null && date.endDay < date.day)
    throw new BadRequest(`endDay: found "${date.endDay}", expected a day after ${date.day}`, 'days-reversed')
  return { ...date, endDay: date.endDay === date.day ? null : date.endDay }
}

/** @throws NotFound for null */
const there = (date: WrittenDate | null): Annotation => {
  if (date === null) throw new NotFound('There is no such date; it may have been taken off.', 'no-annotation')
  return shown(date)
}

const stateOf = (store: Store): Reply<'annotations'> => ({
  annotations: store.annotations.all().map(shown),
  yearly: yearlyDates().map((date) => ({ ...date, isHidden: store.annotations.hidden().includes(date.key) })),
})

export const annotationRoutes = (app: Express, { datasets, write, clock }: AppParts & { write: WriterQueue }): void => {
  const edit = <T>(data: 'real' | 'demo' | undefined, work: (store: Store) => T): Promise<T> =>
    write(() => {
      const { store } = storeOf(datasets, data)
      return store.transaction(() => work(store))
    })
  const idOf = (params: Readonly<Record<string, string>>): number => wholeOf(params.id ?? '', 'id')

  serve(app, 'annotations', ({ query }) => stateOf(storeOf(datasets, query.data).store))
  serve(app, 'addAnnotation', ({ query, body: { endDay = null, address = null, ...date } }) =>
    edit(query.data, ({ annotations }) =>
      shown(annotations.add(checked({ ...date, endDay, address }), instantNow(clock()))),
    ),
  )
  serve(app, 'changeAnnotation', ({ query, params, body }) =>
    edit(query.data, ({ annotations }) => {
      const { key: _key, ...before } = there(annotations.one(idOf(params)))
      const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined))
      return there(annotations.change({ ...checked({ ...before, ...given }), id: idOf(params) }))
    }),
  )
  serve(app, 'removeAnnotation', ({ query, params }) =>
    edit(query.data, ({ annotations }) => there(annotations.remove(idOf(params), instantNow(clock())))),
  )
  serve(app, 'restoreAnnotation', ({ query, params }) =>
    edit(query.data, ({ annotations }) => there(annotations.restore(idOf(params)))),
  )
  serve(app, 'hideDate', ({ query, params, body }) =>
    edit(query.data, (store) => {
      const key = params.key ?? ''
      if (!yearlyDates().some((date) => date.key === key)) throw new NotFound(`There is no yearly date "${key}".`)
      store.annotations.setHidden(key, body.isHidden)
      return stateOf(store)
    }),
  )
}
