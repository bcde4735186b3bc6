// How long a page has been silent: from its last post to the newest post of all pages, never to the clock. Only what imported
// files speak of is silence; after the last of them nothing is known, and those days are told apart. Pure.

import type { Span } from '../coverage.ts'
import { dayOf, daysFrom } from '../periods.ts'

export type SilenceNow = {
  /** Instants, UTC; null without a post. */
  readonly lastPostAt: string | null
  /** Until when files speak of the page; null when none does. */
  readonly knownUntil: string | null
  /** Whole days known to be without a post, from the last post on; null without a post. */
  readonly silentDays: number | null
  /** Days after that, until the newest post of all pages, of which no file speaks; null where the newest post is not known. */
  readonly unknownDays: number | null
}

const later = (a: string | null, b: string): string => (a !== null && a > b ? a : b)

/**
 * @param newestPostAt of all pages shown; null without any
 * @param spans what files cover of the page, UTC
 */
export const silenceNow = (
  lastPostAt: string | null,
  newestPostAt: string | null,
  spans: readonly Span[],
  zone: string,
): SilenceNow => {
  const covered = spans.reduce<string | null>((until, { to }) => later(until, to), null)
  // A post is known of, whatever the file that holds it says of its time.
  const knownUntil = lastPostAt === null ? covered : later(covered, lastPostAt)
  if (newestPostAt === null) return { lastPostAt, knownUntil, silentDays: null, unknownDays: null }
  const newest = dayOf(Date.parse(later(lastPostAt, newestPostAt)), zone)
  const until = knownUntil === null ? null : dayOf(Date.parse(knownUntil), zone)
  const told = until !== null && until < newest ? until : newest
  return {
    lastPostAt,
    knownUntil,
    silentDays: lastPostAt === null ? null : daysFrom(dayOf(Date.parse(lastPostAt), zone), told),
    unknownDays: until === null ? null : daysFrom(told, newest),
  }
}
