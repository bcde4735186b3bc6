// Posts one by one as SQL gives them from the tables, with the clock on the wall of their page from Intl: what routes over
// posts are held against.

import Database from 'better-sqlite3'

export type SqlPost = {
  /** Number of the page that shows it. */
  readonly page: number
  readonly camp: string
  readonly zone: string
  readonly at: string
  readonly format: string
  readonly comments: number | null
  readonly interactions: number | null
}

export const sqlPosts = (file: string): readonly SqlPost[] => {
  const database = new Database(file, { readonly: true })
  try {
    return database
      .prepare(
        `SELECT s.id AS page, g.camp, s.zone, p.published_at AS at, p.format, r.comments,
                r.reactions + r.comments + r.shares AS interactions
         FROM posts p JOIN post_readings r ON r.post_id = p.id AND r.import_id = p.current_import_id
         JOIN pages q ON q.id = p.page_id JOIN shown_pages s ON s.id = coalesce(q.shown_as, q.id)
         JOIN grid_assignments g ON g.actor_id = s.actor_id AND g.grid = 'article'`,
      )
      .all() as readonly SqlPost[]
  } finally {
    database.close()
  }
}

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const clocks = new Map<string, Intl.DateTimeFormat>()
const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const known =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
  clocks.set(timeZone, known)
  return known
}

/** Hour of the week from Monday midnight on, and day, as a clock on the wall shows them. */
export const wallClock = ({ zone, at }: SqlPost): { readonly hour: number; readonly day: string } => {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  )
  return {
    hour: days.indexOf(parts.weekday ?? '') * 24 + Number(parts.hour),
    day: `${parts.year}-${parts.month}-${parts.day}`,
  }
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Mean of a count over the posts of each page that has a known one, by page. */
export const meansByPage = (
  posts: readonly SqlPost[],
  count: 'comments' | 'interactions' = 'interactions',
): ReadonlyMap<number, number> =>
  new Map(
    [...Map.groupBy(posts, ({ page }) => page)].flatMap(([page, list]) => {
      const known = list.flatMap((post) => post[count] ?? [])
      return known.length === 0 ? [] : [[page, meanOf(known)]]
    }),
  )
