// Replies made by hand for the figure of presence: invented pages that fall silent one after the other, some that no file
// speaks of for a while, one without any post, and long names.

import type { Reply } from '../../../data/model/contract.ts'
import { bucketsBetween } from '../../../data/model/periods.ts'
import { weekSums } from '../../../data/model/presence.ts'
import { chance, usual } from './replies.ts'

type PresenceReply = Reply<'presence'>
type Page = PresenceReply['pages'][number]

const instantAfter = (start: string, days: number): string =>
  new Date(Date.parse(start) + days * 86_400_000).toISOString().replace('.000', '')

const pageAt = (index: number, weeks: readonly string[], draw: () => number): Page => {
  const isUnheard = index % 11 === 10
  const silentWeeks = index % 3 === 0 ? Math.floor(draw() * weeks.length * 0.7) : 0
  const counts = weeks.map((_, week): number | null => {
    if (isUnheard) return null
    if (index % 4 === 1 && week > weeks.length * 0.2 && week < weeks.length * 0.4) return null
    if (week >= weeks.length - silentWeeks) return 0
    const posts = Math.floor(-Math.log(1 - draw()) * (1 + (index % 5) * 2))
    return posts
  })
  const { withPosts, withoutPost, unknown } = weekSums(counts)
  const posts = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const silentDays = isUnheard ? null : silentWeeks * 7 + (index % 6)
  const unknownDays = isUnheard ? 365 : index % 7 === 2 ? 20 + index : 0
  const lastPostAt = silentDays === null ? null : instantAfter('2025-12-31T10:00:00Z', -silentDays - unknownDays)
  const names = ['Association de démonstration', 'Fédération départementale de démonstration des aidants familiaux']
  const set = index % 5 === 4 ? 1 : 0
  return {
    id: index + 1,
    name: set === 1 ? `Assurance de démonstration ${index}` : `${names[index % 2]} ${index}`,
    handle: null,
    address: null,
    actor: `demo-${index}`,
    actorName: `Organisation ${index}`,
    set,
    camp: set === 1 ? 'commercial' : 'association',
    territories: [],
    zone: 'Europe/Paris',
    followers:
      index % 6 === 5 ? null : { value: 100 + index * 37, observedOn: index % 2 === 0 ? '2025-12-18' : '2025-12' },
    posts,
    postsPerWeek: isUnheard ? null : posts / (weeks.length - unknown),
    weeksWithPosts: withPosts,
    weeksWithoutPost: withoutPost,
    weeksUnknown: unknown,
    counts: [...counts],
    lastPostAt,
    knownUntil: isUnheard ? null : instantAfter('2025-12-31T12:00:00Z', -unknownDays),
    silentDays,
    unknownDays,
    isSilent: silentDays === null ? null : silentDays > 60 ? true : silentDays + unknownDays > 60 ? null : false,
  }
}

/** Pages over the weeks of some months, the longest silence first. */
export const presenceOf = (count: number, from: string, firstWeek: string, data: 'real' | 'demo'): PresenceReply => {
  const weeks = bucketsBetween(firstWeek, '2026-W01')
  const draw = chance(7)
  const pages = Array.from({ length: count }, (_, index) => pageAt(index, weeks, draw)).toSorted(
    (a, b) => (b.silentDays ?? -1) - (a.silentDays ?? -1),
  )
  const { metrics: _metrics, ages: _ages, leftOut: _leftOut, sets, ...basis } = usual(data)
  return {
    ...basis,
    from,
    sets: sets.map((set, place) => ({ ...set, pages: pages.filter((page) => page.set === place).length })),
    resamples: 0,
    silentAfter: 60,
    weeks: [...weeks],
    pages,
  }
}

export const yearOfPresence = presenceOf(17, '2025-01', '2025-W01', 'demo')
export const manyPages = presenceOf(70, '2023-01', '2022-W52', 'real')
export const noPresence: PresenceReply = { ...presenceOf(3, '2025-01', '2025-W01', 'real'), pages: [] }
