// Views of Wikipedia articles, as Wikimedia's REST API answers them (per-article; CC0). Checked on a recorded answer of 2026.
// Fields: wikimedia.org/api/rest_v1, Pageviews. An article is about an organisation and belongs to nobody: it is kept as a
// page of the platform `wikipedia`, known by project and title, and never drawn among the pages of social networks.
// Known limits: data begins on 1 July 2015; redirects and former titles are other articles (give both to the actor); a day
// without view may be missing: it stays unknown. Answers without data, and totals of a whole project: refused.ts.

import type { Draft, PageDraft, Rejection } from '../../data/model/records.ts'
import type { Row } from '../formats/format.ts'
import { startsWithDay } from './cells.ts'
import { documentsOf } from './documents.ts'
import { fieldsExcept, listField, notAnObject, objectField, recordFields, textField, valueAt } from './fields.ts'
import type { Head, Recognition, Source } from './source.ts'

const readFields = ['project', 'article', 'granularity', 'timestamp', 'access', 'agent', 'views']

/** Answers of the API, alone or several; `items` of each, or items alone. */
const itemsOf = (value: unknown): readonly unknown[] =>
  (listField(value) ?? [value]).flatMap((answer) => listField(answer, 'items') ?? [answer])

const isItem = (value: unknown): boolean =>
  ['project', 'granularity', 'timestamp'].every((path) => textField(value, path) !== null) &&
  Object.hasOwn(objectField(value) ?? {}, 'views')

/** Totals of a whole project have the shape of an article's without the article. */
export const isWholeProject = (sample: unknown): boolean => {
  const [first] = itemsOf(sample)
  return isItem(first) && textField(first, 'article') === null
}

/** What the API answers instead of data: `404`, `400`, as it writes them; null for anything else. */
export const pageviewsErrorOf = (sample: unknown): number | null => {
  const [answer] = listField(sample) ?? [sample]
  const status = valueAt(answer, 'status')
  const isAsked = (textField(answer, 'uri') ?? '').includes('/metrics/pageviews/')
  return isAsked && typeof status === 'number' ? status : null
}

const recognises = ({ sample }: Head): Recognition | null => {
  const [first] = itemsOf(sample)
  if (!isItem(first) || textField(first, 'article') === null) return null
  const path = listField(listField(sample)?.[0] ?? sample, 'items') === null ? '' : 'items.'
  return {
    variant: null,
    ignoredColumns: fieldsExcept(first, readFields),
    because: ['project', 'article', 'granularity', 'timestamp', 'views'].map((name) => `${path}${name}`),
  }
}

/** `fr.wikipedia` (also `fr.wikipedia.org`), `Aidant_familial` -> the page of platform wikipedia; other projects by their name. */
const pageOf = (project: string, article: string): PageDraft => {
  const site = project.replace(/\.org$/, '')
  const title = article.normalize('NFC').replaceAll(' ', '_')
  const path = encodeURIComponent(title).replaceAll('%2F', '/').replaceAll('%3A', ':')
  return {
    platform: site.split('.').at(-1) ?? site,
    ids: [`${site}/${title}`],
    handle: title,
    name: title.replaceAll('_', ' '),
    actor: null,
    address: `https://${site}.org/wiki/${path}`,
    category: null,
    country: null,
  }
}

/** `2024010100` -> `2024-01-01`; the last two digits are an hour that daily and monthly answers leave at 00. */
const dayOf = (timestamp: string): string | null => {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})(?:00)?$/.exec(timestamp) ?? []
  const text = `${year}-${month}-${day}`
  return year !== undefined && startsWithDay(text) ? text : null
}

/**
 * `views-per-day`; what is not all access by users is a measure of its own: `views-per-month-desktop-all-agents`. Measures
 * are never added, those of a day and of a month neither.
 */
const metricOf = (item: unknown, unit: 'day' | 'month'): string => {
  const access = textField(item, 'access') ?? 'all-access'
  const agent = textField(item, 'agent') ?? 'user'
  return [`views-per-${unit}`, ...(access === 'all-access' ? [] : [access]), ...(agent === 'user' ? [] : [agent])].join(
    '-',
  )
}

const draftOf = (line: number, item: unknown, head: Head): Draft | readonly Rejection[] => {
  if (objectField(item) === null) return [notAnObject(line, item)]
  const fields = recordFields(line, item)
  const project = fields.text('project')
  const article = fields.text('article')
  const day = dayOf(fields.text('timestamp') ?? '')
  const unit = { daily: 'day', monthly: 'month' }[fields.text('granularity') ?? ''] as 'day' | 'month' | undefined
  const value = fields.count('views')
  if (project === null || !/^[a-z0-9-]+(\.[a-z]+)+$/.test(project)) fields.reject('project', 'not-empty')
  if (article === null) fields.reject('article', 'not-empty')
  if (unit === undefined) fields.reject('granularity', 'day-or-month')
  if (day === null) fields.reject('timestamp', 'day-or-month')
  const observedOn = unit === 'month' ? (day?.slice(0, 7) ?? null) : day
  // What was not over when it was asked for is a part of a day or of a month.
  if (observedOn !== null && head.observedOn !== undefined && observedOn >= head.observedOn.slice(0, observedOn.length))
    fields.reject('timestamp', 'whole-period')
  if (value === null && fields.faults() === null) fields.reject('views', 'whole-number')
  const faults = fields.faults()
  if (faults !== null || project === null || article === null || unit === undefined || value === null)
    return faults ?? []
  const reading = { metric: metricOf(item, unit), value, observedOn, precision: unit, bound: 'exact' } as const
  return { line, page: pageOf(project, article), post: null, readings: [{ ...reading, address: null, note: null }] }
}

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  for (const document of documentsOf(rows)) {
    if ('lineOf' in document)
      for (const [index, item] of itemsOf(document.value).entries()) yield draftOf(document.lineOf(index), item, head)
    else yield [document]
  }
}

export const wikimediaPageviews: Source = {
  key: 'wikimedia-pageviews',
  publisher: 'Wikimedia',
  licence: 'open',
  reads: 'nested',
  marks: [['project', 'article', 'granularity', 'timestamp', 'views']],
  docs: 'https://doc.wikimedia.org/generated-data-platform/aqs/analytics-api/reference/page-views.html',
  recognises,
  observedAtOf: () => null,
  personColumns: () => [],
  read,
}
