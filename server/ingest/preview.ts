// A draft as it is shown before it is stored.

import type { Job } from '../../data/model/contract.ts'
import { interactionsOf, platforms } from '../../data/model/platforms.ts'
import { type Draft, excerpt, type PostDraft } from '../../data/model/records.ts'

/** The instant, or the day where nothing else is known: noon of it lies on the same day in UTC from UTC-11 to UTC+12. */
const dateOf = ({ publishedAt, precision }: PostDraft): string =>
  precision === 'day' ? publishedAt.slice(0, 10) : publishedAt

export const previewOf = (draft: Draft): Job['preview'][number] => {
  const platform = platforms.get(draft.page.platform)
  const [reading] = draft.readings
  return {
    line: draft.line,
    page: draft.page.name ?? draft.page.handle ?? draft.page.actor ?? draft.page.ids[0] ?? '',
    platform: draft.page.platform,
    publishedAt: draft.post === null ? (reading?.observedOn ?? null) : dateOf(draft.post),
    text: draft.post === null || draft.post.text === null ? null : excerpt(draft.post.text),
    format: draft.post?.format ?? null,
    stated:
      draft.post !== null || reading === undefined
        ? null
        : { metric: reading.metric, value: reading.value, bound: reading.bound },
    reactions: draft.post?.counts.reactions ?? null,
    comments: draft.post?.counts.comments ?? null,
    shares: draft.post?.counts.shares ?? null,
    views: draft.post?.counts.views ?? null,
    interactions: draft.post === null || platform === undefined ? null : interactionsOf(platform, draft.post.counts),
    followers: draft.post?.counts.followers ?? null,
  }
}
