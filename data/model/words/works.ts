// What works on a page, in words: what its groups of posts are called, and the finding of the figure. Pure; wording in
// <tag>/works.ts.

import type { HabitGroup, HabitsPage } from '../contract.ts'
import { type HabitDimension, habitKeys, longFrom, mediumFrom } from '../habits/groups.ts'
import type { Reader } from './index.ts'

/** A group of posts as a label: "vidéo", "mardi", "soir (18 à 24 h)", "Répit". A key without a name is its own. */
export const groupName = (dimension: HabitDimension, key: string, { words, formats }: Reader): string => {
  const { works, names, topics } = words
  const [medium, long] = [formats.whole(mediumFrom), formats.whole(longFrom)]
  const named: Readonly<Record<HabitDimension, Readonly<Record<string, string>>>> = {
    format: names.formats,
    weekday: Object.fromEntries(habitKeys.weekday.map((day, at) => [day, formats.weekday(at + 1)])),
    hours: works.hours,
    length: {
      short: works.lengths.short(medium),
      medium: works.lengths.medium(medium, long),
      long: works.lengths.long(long),
    },
    topic: topics.names,
    call: topics.calls,
  }
  return named[dimension][key] ?? key
}

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
  const { title, group: beside, dimensions } = reader.words.works
  const name = page.page.name
  if (page.because === 'too-few-posts') return title.tooFew({ page: name })
  if (page.because === 'median-zero') return title.zero({ page: name })
  const found = certain(page)
  const listed = (isMore: boolean): string =>
    reader.formats.list(
      found
        .filter(({ group: { ratio } }) => ratio !== null && ratio > 1 === isMore)
        .map(({ dimension, group: { key } }) =>
          beside(dimensions[dimension].toLocaleLowerCase(reader.formats.tag), groupName(dimension, key, reader)),
        ),
    )
  const [more, less] = [listed(true), listed(false)]
  if (more === '' && less === '') return title.none({ page: name })
  const which = more !== '' && less !== '' ? 'both' : more !== '' ? 'more' : 'less'
  const isLikely = found.some(({ group }) => group.certainty === 'likely')
  return title[isLikely ? (`${which}Likely` as const) : which]({ page: name, more, less })
}
