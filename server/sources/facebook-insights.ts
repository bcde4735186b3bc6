// Answers of Facebook's Graph API with the insights of a page, by day, week and 28 days. Checked in November 2026 on a recorded answer
// of 2023. Each value is a record: those of a day, and states (`page_fans`), are stored; weeks and 28 days overlap, a value split by
// type is no number: these are rejected one by one. A value ends at midnight of the Pacific coast (07:00 or 08:00 UTC), so that it is of
// the day before. Measures withdrawn on 14 March and 16 September 2024 stop there. The page is in the ids of the series
// (`123456/insights/page_fans/day`) or of the answer, else the person names it. `paging` holds an access token: such bytes are not kept.

import { dayOf } from '../../data/model/periods.ts'
import type { Draft, PageDraft, Rejection } from '../../data/model/records.ts'
import type { Row } from '../formats/format.ts'
import { documentsOf } from './documents.ts'
import {
  idField,
  instantField,
  listField,
  notAnObject,
  objectField,
  recordFields,
  textField,
  valueAt,
} from './fields.ts'
import { namedPage, readingOf } from './page-series.ts'
import type { Head, Recognition, Source } from './source.ts'

/** What the other sources call the same thing; an unknown measure keeps its own name. */
const metrics: ReadonlyMap<string, string> = new Map([
  ['page_fans', 'page-likes'],
  ['page_follows', 'followers'],
  ['page_fan_adds', 'new-page-likes'],
  ['page_fan_removes', 'page-unlikes'],
  ['page_daily_follows', 'new-follows'],
  ['page_daily_unfollows', 'unfollows'],
  ['page_impressions', 'impressions-per-day'],
  ['page_impressions_unique', 'reach-stated'],
  ['page_views_total', 'visits-per-day'],
  ['page_engaged_users', 'engaged-users-per-day'],
  ['page_video_views', 'video-views-per-day'],
])

/** States, which older answers give as `lifetime`. */
const states: ReadonlySet<string> = new Set(['page_fans', 'page_follows'])

type Found = { readonly series: unknown; readonly value: unknown; readonly pageId: string | null }

const seriesIn = (answer: unknown): readonly unknown[] =>
  listField(answer, 'insights.data') ?? listField(answer, 'data') ?? []

const isSeries = (series: unknown): boolean =>
  textField(series, 'name') !== null && textField(series, 'period') !== null && listField(series, 'values') !== null

/** The id before `/insights/`, else that of the whole answer; null when neither is there. */
const pageIdOf = (answer: unknown, series: unknown): string | null => {
  const [, own] = /^(\d+)\/insights\//.exec(textField(series, 'id') ?? '') ?? []
  const whole = idField(answer, 'id') ?? ''
  return own ?? (/^\d+$/.test(whole) ? whole : null)
}

/** One object for each value, in the order of the answer; a series that is none stands for itself. */
const valuesIn = (document: unknown): readonly Found[] =>
  (listField(document) ?? [document]).flatMap((answer) =>
    seriesIn(answer).flatMap((series): readonly Found[] => {
      const pageId = pageIdOf(answer, series)
      const values = listField(series, 'values') ?? []
      return values.length === 0
        ? [{ series, value: null, pageId }]
        : values.map((value) => ({ series, value, pageId }))
    }),
  )

const recognises = ({ sample }: Head): Recognition | null => {
  const [answer] = listField(sample) ?? [sample]
  const series = seriesIn(answer)
  if (!isSeries(series[0])) return null
  const isNamed = series.every((one) => pageIdOf(answer, one) !== null)
  const found = { variant: null, ignoredColumns: [], because: ['name', 'period', 'values'] }
  return isNamed ? found : { ...found, needsPageOn: 'facebook' }
}

/** Null for an instant that is not midnight of the Pacific coast. */
const dayBefore = (instant: string | null): string | null => {
  if (instant === null) return null
  const end = Date.parse(instant)
  const [last, next] = [dayOf(end - 1000, 'America/Los_Angeles'), dayOf(end, 'America/Los_Angeles')]
  return last === next ? null : last
}

const pageOf = (id: string): PageDraft => ({
  ...{ platform: 'facebook', ids: [id], handle: null, name: null, actor: null },
  ...{ address: `https://www.facebook.com/${id}`, category: null, country: null },
})

const draftOf = (line: number, { series, value, pageId }: Found, head: Head, pages: Map<string, PageDraft>) => {
  const name = textField(series, 'name') ?? ''
  const period = textField(series, 'period') ?? ''
  const record = { ...objectField(value), name, period }
  const fields = recordFields(line, record)
  if (name === '') fields.reject('name', 'metric')
  const isDaily = period === 'day' || (period === 'lifetime' && states.has(name))
  if (!isDaily) fields.reject('period', 'daily-value')
  const day = dayBefore(instantField(record, 'end_time'))
  if (isDaily && day === null) fields.reject('end_time', 'day')
  const isNumber = typeof valueAt(record, 'value') !== 'object'
  const number = isNumber ? fields.count('value') : null
  if (isDaily && number === null && fields.faults() === null) fields.reject('value', isNumber ? 'not-empty' : 'number')
  const faults = fields.faults()
  if (faults !== null || day === null || number === null) return faults ?? []
  const page = pageId === null ? namedPage(head, 'facebook') : (pages.get(pageId) ?? pageOf(pageId))
  if (pageId !== null) pages.set(pageId, page)
  return { line, page, post: null, readings: [readingOf(metrics.get(name) ?? name, number, day)] }
}

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  const pages = new Map<string, PageDraft>()
  for (const document of documentsOf(rows)) {
    if (!('lineOf' in document)) {
      yield [document]
      continue
    }
    const values = valuesIn(document.value)
    if (values.length === 0) yield [notAnObject(document.lineOf(0), document.value)]
    for (const [index, found] of values.entries()) yield draftOf(document.lineOf(index), found, head, pages)
  }
}

export const facebookInsights: Source = {
  key: 'facebook-insights',
  publisher: 'Meta',
  reads: 'nested',
  docs: 'https://developers.facebook.com/docs/graph-api/reference/page/insights',
  licence: 'own-page',
  marks: [['name', 'period', 'values', 'end_time']],
  recognises,
  observedAtOf: () => null,
  personColumns: () => ['paging'],
  read,
}
