// What was computed in figures of single pages: presence, where a page stands, what works on it. Each function tells only what
// its reply holds.

import type { Reply } from '../contract.ts'
import { isState, looksAtState } from '../metrics/index.ts'
import { pagesText, platformName } from './headings.ts'
import {
  allPages,
  campsSaid,
  definitionSaid,
  drawnText,
  filtersOf,
  pagesSaid,
  periodSaid,
  type Said,
  type SetBasis,
  sourcesSaid,
  when,
} from './methods-parts.ts'
import { groupsShown } from './position.ts'
import type { Reader } from './reader.ts'
import { byNumber } from './sentence.ts'
import { peersNamed } from './standing.ts'

export const presenceMethods = (reply: Reply<'presence'>, reader: Reader): Said => {
  const { words, formats } = reader
  const { methodsText: said } = words
  const { pages, weeks } = reply
  const counted = (isSilent: boolean | null): string =>
    formats.whole(pages.filter((page) => page.isSilent === isSilent).length)
  return [
    ...pagesSaid(reply, reader),
    periodSaid(reply, reader),
    ...sourcesSaid(reply, reader),
    ...filtersOf(reply, reader),
    said.weeks({ pages: allPages(reply, reader), weeks: formats.whole(weeks.length) }),
    said.silent({ days: formats.whole(reply.silentAfter), silent: counted(true), unknown: counted(null) }),
  ]
}

type OwnPage = { readonly page: { readonly id: number; readonly name: string } }
/** The page that the figure is about: that which stands out, else the first one; null without any. */
const pageOf = <P extends OwnPage>(pages: readonly P[], marked: readonly number[]): P | null =>
  pages.find(({ page }) => marked.includes(page.id)) ?? pages[0] ?? null

const baseOf = (
  reply: SetBasis & Parameters<typeof filtersOf>[0] & { readonly actor: { readonly name: string } },
  page: OwnPage | null,
  reader: Reader,
): Said => {
  const { methodsText: said } = reader.words
  const platform = platformName(reply)
  return [
    ...(page === null
      ? [said.noPage({ platform, actor: reply.actor.name })]
      : [said.onePage({ platform, page: page.page.name }), said.amongPages(allPages(reply, reader))]),
    ...campsSaid(reply, reader),
    periodSaid(reply, reader),
    ...sourcesSaid(reply, reader),
    ...filtersOf(reply, reader),
  ]
}

export const standingMethods = (reply: Reply<'standing'>, marked: readonly number[], reader: Reader): Said => {
  const { words, formats } = reader
  const { methodsText: said } = words
  const page = pageOf(reply.pages, marked)
  const shown = page?.metrics ?? []
  const peers = shown.flatMap((it) => it.peers)
  const drawn = drawnText(reply, reader)
  return [
    ...baseOf(reply, page, reader),
    ...when(page !== null && page.set !== null, said.notItsOwnPeer),
    ...shown.flatMap((it) => {
      const among = groupsShown(it).map((one) => pagesText(peersNamed(one, reply, reader), [one], reader))
      return [definitionSaid(it.metric, reader), ...when(among.length > 0, said.peers(formats.list(among)))]
    }),
    ...when(shown.length > 0, said.missing),
    ...when(
      shown.some(({ metric }) => looksAtState(metric) || isState(metric)),
      byNumber(said.tolerance, reply.tolerance, reader),
    ),
    ...when(
      peers.some(({ rank }) => rank !== null),
      said.standing,
    ),
    ...when(
      peers.some(({ rankInterval }) => rankInterval !== null),
      said.standingInterval(drawn),
    ),
    ...when(
      shown.some(({ interval }) => interval !== null),
      said.valueInterval(drawn),
    ),
  ]
}

export const habitsMethods = (reply: Reply<'habits'>, marked: readonly number[], reader: Reader): Said => {
  const { words, formats } = reader
  const { methodsText: said } = words
  const page = pageOf(reply.pages, marked)
  const groups = (page?.dimensions ?? []).flatMap((dimension) => dimension.groups)
  const tested = groups.filter(({ holm }) => holm !== null).length
  return [
    ...baseOf(reply, page, reader),
    ...(page === null ? [] : [said.habits({ known: formats.whole(page.known), posts: formats.whole(page.posts) })]),
    ...when(page !== null && groups.every(({ ratio }) => ratio === null), said.noHabits),
    ...when(
      groups.some(({ interval }) => interval !== null),
      said.habitsInterval(drawnText(reply, reader)),
    ),
    ...when(tested > 0, said.habitsTest(formats.whole(tested))),
    ...when(
      groups.some(({ peers }) => peers.ratio !== null),
      said.habitsPeers,
    ),
  ]
}
