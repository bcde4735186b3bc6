// X (Twitter) analytics of an account by day: the account overview. Checked in November 2026 on a real file of 271 days.
// The file names no account: the person does. Newest day first, days written `Fri, Mar 21, 2025` or `Thu Mar 20 2025`, in
// English whatever the language of the account; the zone in which a day begins is not stated (UTC is likely). There is no total of
// followers in it, only who came and who left. `Shares` counts links sent on and is not `Reposts`. Every value is of one
// day, of all posts of the account: none goes to a post. The video overview, with lines of its own before a header that was
// never seen, is left to the mapping.

import type { Draft, Rejection } from '../../data/model/records.ts'
import { type Row, UnusableFile } from '../formats/format.ts'
import { type Columns, columnsOf, personColumnsAmong } from './columns.ts'
import { namedPage, readDaily, type SeriesColumn } from './page-series.ts'
import type { Head, Recognition, Source } from './source.ts'

const metrics: readonly (readonly [string, string])[] = [
  ['Impressions', 'impressions-per-day'],
  ['Likes', 'likes-per-day'],
  ['Engagements', 'engagements-per-day'],
  ['Bookmarks', 'bookmarks-per-day'],
  ['Shares', 'links-sent-per-day'],
  ['New follows', 'new-follows'],
  ['Unfollows', 'unfollows'],
  ['Replies', 'comments-per-day'],
  ['Reposts', 'shares-per-day'],
  ['Profile visits', 'visits-per-day'],
  ['Create Post', 'posts-per-day'],
  ['Video views', 'video-views-per-day'],
  ['Media views', 'media-views-per-day'],
]

const valuesOf = (columns: Columns): readonly SeriesColumn[] =>
  metrics.flatMap(([name, metric]) => {
    const at = columns.at(name)
    return at < 0 ? [] : [{ at, metric }]
  })

const marks = ['Date', 'Impressions', 'Engagements', 'New follows', 'Profile visits']

const recognises = ({ columns }: Head): Recognition | null => {
  const known = columnsOf(columns)
  if (!marks.every(known.has) || ['Post id', 'Tweet id', 'Post text'].some(known.has)) return null
  const read = [known.at('Date'), ...valuesOf(known).map(({ at }) => at)]
  return { variant: null, ignoredColumns: known.except(read), because: marks, needsPageOn: 'x' }
}

const read = (rows: Iterable<Row | Rejection>, head: Head): Iterable<Draft | readonly Rejection[]> => {
  const columns = columnsOf(head.columns)
  const values = valuesOf(columns)
  if (!columns.has('Date') || values.length === 0) throw new UnusableFile('missing-columns', { found: 'Date' })
  return readDaily(rows, head, { day: columns.at('Date'), values }, namedPage(head, 'x'))
}

export const xOverview: Source = {
  key: 'x-overview',
  publisher: 'X (Twitter)',
  docs: 'https://help.x.com/en/managing-your-account/using-the-post-activity-dashboard',
  licence: 'own-page',
  marks: [marks],
  recognises,
  observedAtOf: () => null,
  personColumns: personColumnsAmong,
  read,
}
