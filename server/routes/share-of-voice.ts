// Share of voice: what each set has of all posts (or of what is under them), in all or by topic, territory, kind or time. A
// pooled figure: totals are added first, so that a large page weighs as much as it publishes.

import type { Express } from 'express'
import { resamplesOnScreen } from '../../data/model/certainty.ts'
import type { Query, Reply } from '../../data/model/contract.ts'
import { bucketKinds, bucketOf, daysOf } from '../../data/model/periods.ts'
import type { PostColumns } from '../../data/model/post-columns.ts'
import { actorKinds } from '../../data/model/records.ts'
import {
  noVoice,
  type PageVoice,
  type RowsOfPosts,
  sumOfVoice,
  type VoicePart,
  voiceOfPage,
  voiceShares,
} from '../../data/model/shares.ts'
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
export const mostDrawn = 60
const none = 'none'

const territoriesOf = ({ territories }: SetPage): readonly string[] =>
  territories.length === 0 ? [none] : territories.map(({ level, code }) => `${level}-${code}`)

/** The rows of the posts of a page; of a post whose topics are not known null. */
const rowsOfPosts = (posts: PostColumns, page: SetPage, by: Asked['by']): RowsOfPosts => {
  switch (by) {
    case 'none':
      return ['all']
    case 'territory':
      return territoriesOf(page)
    case 'kind':
      return [page.kind ?? none]
    case 'topic':
      return (post) => {
        const topics = topicsOf(posts.topics[post] ?? 0)
        return topics?.length === 0 ? [none] : topics
      }
    default:
      return (post) => [bucketOf((posts.at[post] ?? 0) * 1000, page.zone, by)]
  }
}

/** All rows in the order in which they are told; those without a post among topics and buckets too. */
const keysOf = (
  by: Asked['by'],
  pages: readonly PageVoice[],
  period: { from: string; to: string },
): readonly string[] => {
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

/** The pages that are known to speak or to be silent, each with what it adds to every row. @throws as `shareOfVoice` */
export const voicePages = (datasets: Datasets, { of = 'posts', by = 'none', ...query }: Query<'shareOfVoice'>) => {
  const { store, basis, pages } = basisOf(datasets, query)
  const span = daysOf(basis.from, basis.to)
  const postsOf = filteredPostsFor(store, basis)
  const known = pagePeriods(store, basis, pages, [])
    .filter(({ period }) => period.hasKnownPosts || period.totals.posts > 0)
    .map(({ page }) => {
      const posts = postsOf(page, span)
      return { page, ...voiceOfPage(posts, of, rowsOfPosts(posts, page, by)) }
    })
  const isFixed = by === 'kind' || by === 'territory'
  /** Pages without a post in a row stand in it with none, unless the row is what they are. */
  const partsOf = (key: string, place: number) =>
    known.flatMap(({ page, rows }): { readonly page: SetPage; readonly part: VoicePart }[] => {
      if (page.set !== place) return []
      const part = rows.get(key)
      return part === undefined ? (isFixed ? [] : [{ page, part: noVoice }]) : [{ page, part }]
    })
  return { of, by, store, basis, pages, known, keys: keysOf(by, known, basis), partsOf }
}

/** @throws BadRequest for what does not exist; NotFound without demonstration data */
export const shareOfVoice = (datasets: Datasets, query: Query<'shareOfVoice'>, resamples: number): ShareOfVoice => {
  const { of, by, store, basis, pages, known, keys, partsOf } = voicePages(datasets, query)
  const rowOf = (key: string): ShareOfVoice['rows'][number] => {
    const sets = basis.sets.map((_, place) => partsOf(key, place).map(({ part }) => part))
    const draws = { resamples: keys.length > mostDrawn ? 0 : resamples, seed, stream: 0 }
    const shares = voiceShares(sets, draws)
    const sums = sets.map(sumOfVoice)
    const all = sumOfVoice(sums)
    return {
      key,
      total: all.value,
      known: all.known,
      missing: all.posts - all.known,
      sets: sums.map((sum, place) => {
        const share = shares?.[place]
        return {
          pages: sets[place]?.length ?? 0,
          ...sum,
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
    topicsUnknown: known.reduce((sum, { withoutRow }) => sum + withoutRow, 0),
    rows: keys.map(rowOf),
  }
}

export const shareOfVoiceRoutes = (app: Express, { datasets }: AppParts): void => {
  const remembered = memory(datasets)
  serve(app, 'shareOfVoice', ({ query, request }) =>
    remembered(request.originalUrl, () => shareOfVoice(datasets, query, resamplesOnScreen)),
  )
}
