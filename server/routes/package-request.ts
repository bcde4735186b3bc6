// What a data package is asked for with, read and checked: which pages, which days, which texts. One home for the download and
// for the command.

import type { Query } from '../../data/model/contract.ts'
import { boundsOfDays, bucketKindOf, daysOf } from '../../data/model/periods.ts'
import { defaultZone } from '../../data/model/territories.ts'
import type { PackageAsked, PackageRequest } from '../export/package.ts'
import { BadRequest } from '../problem.ts'
import type { Store } from '../store/open.ts'
import type { Selection } from '../store/selection.ts'
import { toleranceOf } from './basis.ts'
import { followersAt } from './follower-states.ts'
import { isIn, namedSets, placedPages, shownPages } from './sets.ts'

const [firstDay, lastDay] = ['1900-01-01', '9998-12-31']

const bucketDays = (name: string, label: string | null, usual: string) => {
  if (label === null) return { from: usual, to: usual }
  if (bucketKindOf(label) === null)
    throw new BadRequest(
      `${name}: found "${label}", expected one such as 2025, 2025-Q1, 2025-02, 2025-W07 or 2025-02-07`,
    )
  return daysOf(label)
}

const instantText = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`

/** @throws BadRequest for what is no bucket of the calendar, and for a first day after the last */
const periodOf = ({ from: first, to: last }: PackageAsked): Selection['period'] => {
  if (first === null && last === null) return null
  const days = { from: bucketDays('from', first, firstDay).from, to: bucketDays('to', last, lastDay).to }
  if (days.from > days.to) throw new BadRequest(`from ${first} is after to ${last}`)
  const { from: start, to: end } = boundsOfDays(days, defaultZone)
  return { ...days, start: instantText(start), end: instantText(end) }
}

/** Shown pages of the platforms and sets; null where all are asked for. @throws BadRequest for what does not exist, and for none */
const shownIn = (store: Store, { platform, sets, grid }: PackageAsked, lastDayAsked: string | null) => {
  if (platform === null && sets.length === 0) return null
  if (grid !== null && store.actors.grids().every(({ key }) => key !== grid))
    throw new BadRequest(`grid: found "${grid}", expected one of those listed by /api/datasets`)
  const platforms = [...new Set(shownPages(store).map((page) => page.platform))]
  if (platform !== null && !platforms.includes(platform))
    throw new BadRequest(`platform: found "${platform}", expected one of ${platforms.sort().join(', ')}`)
  const named = sets.length === 0 ? [] : namedSets(sets, 1)
  const shown = platforms
    .filter((one) => platform === null || one === platform)
    .flatMap((one) => {
      const pages = placedPages(store, one, grid ?? 'article')
      const day = lastDayAsked ?? store.exported.newest()?.slice(0, 10) ?? firstDay
      const followersOf = followersAt(store, one, pages, day, toleranceOf(undefined))
      return pages.filter((page) => named.length === 0 || named.some(({ parts }) => isIn(page, parts, followersOf)))
    })
  if (shown.length === 0) throw new BadRequest('set: no page is in this selection')
  return new Set(shown.map(({ id }) => id))
}

/** Organisations of these pages, with all that they name: whom they are shown as, their federations, who funds them. */
const actorsAround = ({ exported }: Store, pages: ReadonlySet<number>): ReadonlySet<string> => {
  const all = new Map(exported.actors().map((actor) => [actor.slug, actor]))
  const found = new Set<string>()
  const waiting = exported.pages().flatMap(({ id, line }) => (pages.has(id) && line.actor !== null ? [line.actor] : []))
  for (let slug = waiting.pop(); slug !== undefined; slug = waiting.pop()) {
    const actor = all.get(slug)
    if (actor === undefined || found.has(slug)) continue
    found.add(slug)
    for (const next of [actor.shownAs, actor.parent ?? null]) if (next !== null) waiting.push(next)
    waiting.push(...actor.funders.map((funder) => funder.actor))
  }
  return found
}

/** @throws BadRequest */
const selectionOf = (store: Store, asked: PackageAsked): Selection => {
  const period = periodOf(asked)
  const shown = shownIn(store, asked, asked.to === null ? null : (period?.to ?? null))
  const { texts } = asked
  const isLicenceAside = texts === 'all'
  if (shown === null) return { texts, isLicenceAside, pages: null, actors: null, period }
  // A page that is kept under several keys comes with all of them.
  const parts = store.exported.pages().filter(({ id }) => shown.has(store.pages.links.part(id)?.shownAs ?? id))
  const pages = new Set(parts.map(({ id }) => id))
  return { texts, isLicenceAside, pages, actors: actorsAround(store, pages), period }
}

/** @param query as the route takes it @throws BadRequest */
export const packageRequest = (
  store: Store,
  query: Query<'package'>,
  rest: Pick<PackageRequest, 'now' | 'version' | 'homepage'>,
): PackageRequest => {
  const { data = 'real', platform = null, set = [], grid = null, from = null, to = null, texts = 'allowed' } = query
  const sets = typeof set === 'string' ? [set] : set
  const asked: PackageAsked = { data, platform, sets, grid, from, to, texts }
  return { ...rest, asked, selection: selectionOf(store, asked) }
}
