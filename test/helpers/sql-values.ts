// Values of pages as SQL gives them, straight from the tables: what figures are held against. It shares nothing with the
// engine but the database file; calendars of zones come from Intl.

import Database from 'better-sqlite3'

export type SqlPage = { readonly id: number; readonly name: string; readonly value: number | null }
export type SqlQuestion = {
  readonly metric: string
  readonly platform: string
  readonly grid: string
  /** `camp:association`, `kind:bank`. */
  readonly set: string
  /** Days, both included, in the calendar of each page. */
  readonly from: string
  readonly to: string
  readonly format: string | null
}

const dayMs = 86_400_000

/** Minutes that the clock of a zone is ahead of UTC at an instant. */
const aheadOf = (zone: string, at: number): number => {
  const named = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(at)
  const text = named.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours, minutes = '0'] = /GMT([+-])(\d+):?(\d+)?/.exec(text) ?? []
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** Instant at which a day begins in a zone, as the database writes it. */
const beginOf = (day: string, zone: string): string => {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  const guess = midnight - aheadOf(zone, midnight) * 60_000
  const begin = midnight - aheadOf(zone, guess) * 60_000
  return `${new Date(begin).toISOString().slice(0, 19)}Z`
}

export const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)

const pagesOfSet = `
  SELECT p.id, p.name, p.zone FROM shown_pages p JOIN actors a ON a.id = p.actor_id
  LEFT JOIN grid_assignments g ON g.actor_id = a.id AND g.grid = :grid
  WHERE p.platform = :platform AND g.camp IS NOT NULL
    AND CASE :dimension WHEN 'camp' THEN g.camp ELSE a.kind END = :key`

const whole = (parts: readonly string[]): string => parts.map((part) => `r.${part}`).join(' + ')
const known = (parts: readonly string[]): string => parts.map((part) => `r.${part} IS NOT NULL`).join(' AND ')

/** One number over the posts of a page; `n` of them are all posts of the period. */
const overPosts = (platform: string): Readonly<Record<string, string>> => {
  const parts = platform === 'facebook' ? ['reactions', 'comments', 'shares'] : ['reactions', 'comments']
  return {
    'interactions-per-post': `1.0 * sum(CASE WHEN ${known(parts)} THEN ${whole(parts)} END) / sum(${known(parts)})`,
    'reactions-per-post': '1.0 * sum(r.reactions) / count(r.reactions)',
    'comments-per-post': '1.0 * sum(r.comments) / count(r.comments)',
    'shares-per-post': '1.0 * sum(r.shares) / count(r.shares)',
    'posts-with-comment': '1.0 * sum(r.comments > 0) / count(r.comments)',
    'posts-with-reaction': '1.0 * sum(r.reactions > 0) / count(r.reactions)',
  }
}

export const sqlMetrics: readonly string[] = Object.keys(overPosts('facebook'))

/** Values of the pages of a set; null where SQL finds no post with a known count. */
export const sqlValues = (file: string, question: SqlQuestion): readonly SqlPage[] => {
  const database = new Database(file, { readonly: true })
  try {
    const [dimension = '', key = ''] = question.set.split(':')
    const { platform, grid, format } = question
    const pages = database.prepare(pagesOfSet).all({ dimension, key, platform, grid }) as readonly {
      id: number
      name: string
      zone: string
    }[]
    const expression = overPosts(platform)[question.metric]
    if (expression === undefined) throw new RangeError(`no SQL for ${question.metric}`)
    const value = database.prepare(`
      SELECT ${expression} AS value FROM posts p
      JOIN post_readings r ON r.post_id = p.id AND r.import_id = p.current_import_id
      WHERE p.page_id = :page AND p.published_at >= :from AND p.published_at < :to
        AND (:format IS NULL OR p.format = :format)`)
    return pages.map(({ id, name, zone }) => {
      const span = { from: beginOf(question.from, zone), to: beginOf(dayAfter(question.to), zone) }
      const row = value.get({ page: id, format, ...span }) as { value: number | null }
      return { id, name, value: row.value }
    })
  } finally {
    database.close()
  }
}

/** Quantile of a list by the usual definition (type 7), from the list in order; null without values. */
export const quantileOf = (values: readonly number[], share: number): number | null => {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  return low === undefined || high === undefined ? null : low + (high - low) * (at - Math.floor(at))
}
