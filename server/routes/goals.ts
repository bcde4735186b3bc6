// Goals that a board sets, with the progress of today. An edit takes effect at once, and can be taken back: a change tells what
// was before, and what was taken away can be restored.

import type { Express } from 'express'
import type { Body, Dataset, Goal } from '../../data/model/contract.ts'
import { defaultTolerance } from '../../data/model/coverage.ts'
import { goalState, inTime, shareOfWay } from '../../data/model/goals/progress.ts'
import { isMetricKey, type ListedMetric, metrics } from '../../data/model/metrics/index.ts'
import { addMonths, daysFrom, daysOf, isDay } from '../../data/model/periods.ts'
import { BadRequest, NotFound } from '../problem.ts'
import type { StoredGoal } from '../store/goals.ts'
import type { Store } from '../store/open.ts'
import { storeOf } from './data-store.ts'
import { shownActor } from './own-pages.ts'
import { lastValue, monthlyPoints, monthsOfGoal, paceOf } from './paces.ts'
import { periodReader } from './page-periods.ts'
import type { AppParts } from './parts.ts'
import { serve, wholeOf } from './route.ts'
import { type PlacedPage, placedPages } from './sets.ts'
import type { WriterQueue } from './writer.ts'

/** Camps play no part here. */
const usualGrid = 'article'
/** Months whose readings a pace is drawn through. */
const paceMonths = 24

/** The page of an organisation that a goal is about: that with most posts on the platform; null without one there. */
const pageOf = (store: Store, slug: string, platform: string): PlacedPage | null => {
  const extents = store.totals.extents()
  const postsOf = ({ id }: PlacedPage): number => extents.get(id)?.posts ?? 0
  const own = placedPages(store, platform, usualGrid).filter(({ actor }) => actor === slug)
  return own.toSorted((a, b) => postsOf(b) - postsOf(a) || a.id - b.id)[0] ?? null
}

/** @throws BadRequest */
const metricNamed = (key: string): ListedMetric => {
  const metric = isMetricKey(key) ? metrics.get(key) : undefined
  if (metric === undefined) throw new BadRequest(`metric: found "${key}", expected one of /api/metrics`)
  return metric
}

/** @throws BadRequest */
const checkedDay = (day: string | null): string | null => {
  if (day !== null && !isDay(day)) throw new BadRequest(`byDay: found "${day}", expected a day such as 2027-03-31`)
  return day
}

const noteOf = (note: string | null): string | null => note?.trim() || null

const shown = (store: Store, slug: string, goal: StoredGoal, today: string): Goal => {
  const metric = metricNamed(goal.metric)
  const page = pageOf(store, slug, goal.platform)
  const last = page === null ? null : lastValue(store, metric, page, today)
  const month = (last?.day ?? today).slice(0, 7)
  const period = { from: addMonths(month, 1 - paceMonths), to: month }
  const span = { platform: goal.platform, ...period, tolerance: defaultTolerance }
  const points =
    page === null
      ? []
      : monthlyPoints(
          periodReader(store, span, [page], [metric]),
          metric,
          page,
          daysOf(period.from, period.to),
          monthsOfGoal,
        )
  const pace = paceOf(points, metric, goal.target)
  const value = last?.value ?? null
  const state = goalState(value, goal.target, goal.metric)
  return {
    ...goal,
    progress: {
      value,
      observedOn: last?.day ?? null,
      ageDays: last === null ? null : Math.max(0, daysFrom(last.day, today)),
      share: shareOfWay(goal.startValue, value, goal.target),
      state,
      pace,
      inTime: inTime(state, pace, goal.byDay),
    },
  }
}

/** The platform that is spoken of where none is named: Facebook where there is a page, else that of the page with most posts. */
const usualPlatform = (store: Store, slug: string): string => {
  const extents = store.totals.extents()
  const own = store.pages.all().filter(({ actor }) => actor === slug)
  if (own.length === 0 || own.some(({ platform }) => platform === 'facebook')) return 'facebook'
  const [first] = own.toSorted((a, b) => (extents.get(b.id)?.posts ?? 0) - (extents.get(a.id)?.posts ?? 0))
  return first?.platform ?? 'facebook'
}

type Placed = { readonly store: Store; readonly slug: string; readonly actorId: number; readonly today: string }

export const goalRoutes = (app: Express, parts: AppParts & { write: WriterQueue }): void => {
  const { datasets, write, clock } = parts
  const placed = (slug: string | undefined, data: Dataset | undefined): Placed => {
    const { store } = storeOf(datasets, data)
    const actor = shownActor(store, slug ?? '')
    return { store, slug: actor.slug, actorId: actor.id, today: clock().toISOString().slice(0, 10) }
  }
  /** @throws NotFound */
  const known = ({ store, actorId }: Placed, id: string | undefined, isRemoved = false): StoredGoal => {
    const goal = store.goals.get(actorId, wholeOf(id ?? '', 'id'), isRemoved)
    if (goal === null) throw new NotFound(`There is no goal ${id}.`)
    return goal
  }
  const told = ({ store, slug, actorId, today }: Placed, id: number): Goal => {
    const goal = store.goals.get(actorId, id)
    if (goal === null) throw new Error(`goal ${id} was written but is not stored`)
    return shown(store, slug, goal, today)
  }

  serve(app, 'goals', ({ params, query }) => {
    const { store, slug, actorId, today } = placed(params.slug, query.data)
    return { actor: slug, today, goals: store.goals.of(actorId).map((goal) => shown(store, slug, goal, today)) }
  })

  serve(app, 'setGoal', ({ params, query, body }) =>
    write(() => {
      const at = placed(params.slug, query.data)
      const { store, slug, actorId, today } = at
      const { target, note, byDay, ...asked }: Body<'setGoal'> = body
      const metric = metricNamed(asked.metric)
      const platform = asked.platform ?? usualPlatform(store, slug)
      const page = pageOf(store, slug, platform)
      const startValue = page === null ? null : (lastValue(store, metric, page, today)?.value ?? null)
      const goal = {
        platform,
        metric: metric.key,
        target,
        byDay: checkedDay(byDay ?? null),
        setOn: today,
        startValue,
        note: noteOf(note ?? null),
      }
      return told(
        at,
        store.transaction(() => store.goals.add(actorId, goal)),
      )
    }),
  )

  serve(app, 'changeGoal', ({ params, query, body }) =>
    write(() => {
      const at = placed(params.slug, query.data)
      const { id, target, byDay, note } = known(at, params.id)
      const change = {
        target: body.target ?? target,
        byDay: body.byDay === undefined ? byDay : checkedDay(body.byDay),
        note: body.note === undefined ? note : noteOf(body.note),
      }
      at.store.transaction(() => at.store.goals.change(id, change))
      return { goal: told(at, id), before: { target, byDay, note } }
    }),
  )

  serve(app, 'removeGoal', ({ params, query }) =>
    write(() => {
      const at = placed(params.slug, query.data)
      const { id } = known(at, params.id)
      at.store.transaction(() => at.store.goals.remove(id))
      return { removed: true }
    }),
  )

  serve(app, 'restoreGoal', ({ params, query }) =>
    write(() => {
      const at = placed(params.slug, query.data)
      const { id } = known(at, params.id, true)
      at.store.transaction(() => at.store.goals.restore(id))
      return told(at, id)
    }),
  )
}
