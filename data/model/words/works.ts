// The finding of the figure of what works on a page, in words. Pure; wording in <tag>/works.ts.

import type { HabitGroup, HabitsPage } from '../contract.ts'
import type { HabitDimension } from '../habits/groups.ts'
import { habitPosts } from './habits.ts'
import type { Reader } from './index.ts'

type Placed = { readonly dimension: HabitDimension; readonly group: HabitGroup }

/** All groups of the page that are told without doubt, or as probable. */
const certain = ({ dimensions }: HabitsPage): readonly Placed[] =>
  dimensions.flatMap(({ dimension, groups }) =>
    groups
      .filter(({ certainty, ratio }) => ratio !== null && (certainty === 'clear' || certainty === 'likely'))
      .map((group) => ({ dimension, group })),
  )

/** The finding: which groups of posts get more, and which less, than the habit of the page. Without a full stop. */
export const worksSentence = (page: HabitsPage, reader: Reader): string => {
  const { title } = reader.words.works
  const name = page.page.name
  if (page.because === 'too-few-posts') return title.tooFew({ page: name })
  if (page.because === 'median-zero') return title.zero({ page: name })
  const found = certain(page)
  const listed = (isMore: boolean): string =>
    reader.formats.list(
      found
        .filter(({ group: { ratio } }) => ratio !== null && ratio > 1 === isMore)
        .map(({ dimension, group: { key } }) => habitPosts(dimension, key, reader)),
    )
  const [more, less] = [listed(true), listed(false)]
  if (more === '' && less === '') return title.none({ page: name })
  const which = more !== '' && less !== '' ? 'both' : more !== '' ? 'more' : 'less'
  const isLikely = found.some(({ group }) => group.certainty === 'likely')
  return title[isLikely ? (`${which}Likely` as const) : which]({ page: name, more, less })
}
