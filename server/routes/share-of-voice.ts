// Share of voice: what each set has of all posts (or of what is under them), in all or by topic, territory, kind or time. A
// pooled figure: totals are added first, so that a large page weighs as much as it publishes.

import type { Express } from 'express'
import { resamplesOnScreen } from '../../data/model/certainty.ts'
import type { Query, Reply } from '../../data/model/contract.ts'
import { bucketKinds, bucketOf, daysOf } from '../../data/model/periods.ts'
import { type PostColumns, unknownCount } from '../../data/model/post-columns.ts'
import { actorKinds } from '../../data/model/records.ts'
import { clusteredShares } from '../../data/model/statistics/index.ts'
import { topicKeys, topicsOf } from '../../data/model/topics.ts'
import type { Datasets } from '../datasets.ts'
import { basisOf } from './basis.ts'
import { seed } from './compare.ts'
import { memory } from './memory.ts'
import { filteredPostsFor, leftOutOf, pagePeriods } from './page-periods.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'
import { bucketsOf } from './series.ts'
import type { SetPage } from './sets.ts'

type ShareOfVoice = Reply<'shareOfVoice'>
type Asked = Required<Pick<Query<'shareOfVoice'>, 'of' | 'by'>> & {
  readonly [K in 'of' | 'by']: NonNullable<Query<'shareOfVoice'>[K]>
}

/** More shares are drawn without intervals. */
const mostDrawn = 60
const none = 'none'

/** What a page adds to a row. */
type Part = { posts: number; known: number; value: number }
type OfPage = { readonly page: SetPage; readonly rows: ReadonlyMap<string, Part>; readonly topicsUnknown: number }

const territoriesOf = ({ territories }: SetPage): readonly string[] =>
  territories.length === 0 ? [none] : territories.map(({ level, code }) => `${level}-${code}`)

/** Rows of a page that do not depend on the post; null: they do. */
const pageRows = (page: SetPage, by: Asked['by']): readonly string[] | null => {
  switch (by) {
    case 'none':
      return ['all']
    case 'territory':
      return territoriesOf(page)
    case 'kind':
      return [page.kind ?? none]
    default:
      return null
  }
}

/** Rows of a post; null where its topics are not known. */
const postRows = (posts: PostColumns, post: number, page: SetPage, by: Asked['by']): readonly string[] | null => {
  const kind = bucketKinds.find((one) => one === by)
  if (kind !== undefined) return [bucketOf((posts.at[post] ?? 0) * 1000, page.zone, kind)]
  const topics = topicsOf(posts.topics[post] ?? 0)
  return topics?.length === 0 ? [none] : topics
}

const ofPage = (page: SetPage, posts: PostColumns, { of, by }: Asked): OfPage => {
  const fixed = pageRows(page, by)
  const rows = new Map<string, Part>((fixed ?? []).map((key) => [key, { posts: 0, known: 0, value: 0 }]))
  let topicsUnknown = 0
  for (let post = 0; post < posts.size; post += 1) {
    const keys = fixed ?? postRows(posts, post, page, by)
    if (keys === null) {
      topicsUnknown += 1
      continue
    }
    const count = of === 'posts' ? 1 : (posts[of][post] ?? unknownCount)
    for (const key of keys) {
      const part = rows.get(key) ?? { posts: 0, known: 0, value: 0 }
      part.posts += 1
      if (count !== unknownCount) {
        part.known += 1
        part.value += count
      }
      rows.set(key, part)
    }
  }
  return { page, rows, topicsUnknown }
}

/** All rows in the order in which they are told; those without a post among topics and buckets too. */
const keysOf = (by: Asked['by'], pages: readonly OfPage[], period: { from: string; to: string }): readonly string[] => {
  const met = new Set(pages.flatMap(({ rows }) => [...rows.keys()]))
  const withNone = (keys: readonly string[]) => (met.has(none) ? [...keys, none] : keys)
  const kind = bucketKinds.find((one) => one === by)
  if (kind !== undefined) return bucketsOf(daysOf(period.from, period.to), kind)
  switch (by) {
    case 'none':
      return ['all']
    case 'topic':
      return withNone(topicKeys)
    case 'kind':
      return withNone(actorKinds.filter((key) => met.has(key)))
    default:
      return withNone([...met].filter((key) => key !== none).sort())
  }
}

const sumOf = (parts: readonly Part[], key: keyof Part): number => parts.reduce((sum, part) => sum + part[key], 0)

/** A set that published, and of whose posts no count is known: its sum of 0 is no 0. */
const isUnknown = (parts: readonly Part[]): boolean => sumOf(parts, 'posts') > 0 && sumOf(parts, 'known') === 0

/** @throws BadRequest for what does not exist; NotFound without demonstration data */
export const shareOfVoice = (
  datasets: Datasets,
  { of = 'posts', by = 'none', ...query }: Query<'shareOfVoice'>,
  resamples: number,
): ShareOfVoice => {
  const { store, basis, pages } = basisOf(datasets, query)
  const span = daysOf(basis.from, basis.to)
  const postsOf = filteredPostsFor(store, basis)
  const known = pagePeriods(store, basis, pages, [])
    .filter(({ period }) => period.hasKnownPosts || period.totals.posts > 0)
    .map(({ page }) => ofPage(page, postsOf(page, span), { of, by }))
  const keys = keysOf(by, known, basis)
  const isFixed = by === 'kind' || by === 'territory'
  const rowOf = (key: string): ShareOfVoice['rows'][number] => {
    const sets = basis.sets.map((_, place) =>
      known.flatMap(({ page, rows }): Part[] => {
        if (page.set !== place) return []
        const part = rows.get(key)
        return part === undefined ? (isFixed ? [] : [{ posts: 0, known: 0, value: 0 }]) : [part]
      }),
    )
    const draws = { resamples: keys.length > mostDrawn ? 0 : resamples, seed, stream: 0 }
    const shares = sets.some(isUnknown)
      ? null
      : clusteredShares(
          sets.map((parts) => parts.map(({ value }) => value)),
          draws,
        )
    const all = sets.flat()
    return {
      key,
      total: sumOf(all, 'value'),
      known: sumOf(all, 'known'),
      missing: sumOf(all, 'posts') - sumOf(all, 'known'),
      sets: sets.map((parts, place) => {
        const share = shares?.[place]
        return {
          pages: parts.length,
          posts: sumOf(parts, 'posts'),
          value: sumOf(parts, 'value'),
          share:
            share === undefined
              ? null
              : { value: share.value, interval: share.interval === null ? null : [...share.interval] },
        }
      }),
    }
  }
  return {
    ...basis,
    resamples,
    seed,
    leftOut: leftOutOf(store, basis, pages),
    of,
    by,
    isOverlapping: by === 'topic' || by === 'territory',
    topicsUnknown: known.reduce((sum, { topicsUnknown }) => sum + topicsUnknown, 0),
    rows: keys.map(rowOf),
  }
}

export const shareOfVoiceRoutes = (app: Express, { datasets }: AppParts): void => {
  const remembered = memory(datasets)
  serve(app, 'shareOfVoice', ({ query, request }) =>
    remembered(request.originalUrl, () => shareOfVoice(datasets, query, resamplesOnScreen)),
  )
}
