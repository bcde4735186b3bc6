// CrowdTangle exports of Facebook pages as small as a property needs, drawn by fast-check and written by a writer of their
// own that shares nothing with the product; and, for what a set of such exports should amount to, a naive model of it.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'

export const reactionColumns = ['Likes', 'Love', 'Wow', 'Haha', 'Sad', 'Angry', 'Care'] as const

/** One row as its publisher meant it. Null: not published. */
export type ExportRow = {
  readonly page: number
  readonly post: number
  /** Seconds since 1970, UTC. */
  readonly at: number
  readonly zone: 'EDT' | 'EST' | 'UTC' | 'CEST'
  readonly type: string
  readonly text: string
  /** In the order of `reactionColumns`. */
  readonly reactions: readonly (number | null)[]
  readonly comments: number | null
  readonly shares: number | null
  readonly followers: number | null
  /** How what is unknown is written. */
  readonly unknown: 'N/A' | '' | '-'
}

/** `day`: of June 2024, stated by the name of the file. `names`: suffix of each page's name at that time. */
export type Export = { readonly day: number; readonly rename: boolean; readonly rows: readonly ExportRow[] }

export const pageIdOf = (page: number): string => `${100_064_000_000_001 + page * 7_919}`
export const postIdOf = (post: number): string => `${4_000_000_000_000_001 + post * 1_009}`
const hoursOf = { EDT: -4, EST: -5, UTC: 0, CEST: 2 } as const

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const created = ({ at, zone }: ExportRow): string =>
  `${new Date((at + hoursOf[zone] * 3600) * 1000).toISOString().slice(0, 19).replace('T', ' ')} ${zone}`
const count = (value: number | null, unknown: string): string =>
  value === null ? unknown : value > 9_999 ? value.toLocaleString('en-US') : String(value)

export const header = [
  ...['Page Name', 'User Name', 'Facebook Id', 'Followers at Posting', 'Post Created', 'Type', 'Total Interactions'],
  ...reactionColumns,
  ...['Comments', 'Shares', 'URL', 'Message'],
]

export const cellsOf = (row: ExportRow, rename = false): readonly string[] => [
  `Page ${row.page}${rename ? ', nouveau nom' : ''}`,
  `page.${row.page}`,
  pageIdOf(row.page),
  count(row.followers, row.unknown),
  created(row),
  row.type,
  '0',
  ...row.reactions.map((value) => count(value, row.unknown)),
  count(row.comments, row.unknown),
  count(row.shares, row.unknown),
  `https://www.facebook.com/${pageIdOf(row.page)}/posts/${postIdOf(row.post)}`,
  row.text,
]

export const csvOf = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => `${cells.map(quoted).join(',')}\n`).join('')

export const nameOf = (day: number, suffix = ''): string =>
  `2024-06-${String(day).padStart(2, '0')}-10-00-00-UTC-Historical-Report-Pages${suffix}.csv`

/** @returns path of the file, whose name states the day of the export */
export const writeExport = (folder: string, { day, rename, rows }: Export, suffix = ''): string => {
  const path = join(folder, nameOf(day, suffix))
  writeFileSync(path, csvOf([header, ...rows.map((row) => cellsOf(row, rename))]))
  return path
}

const maybe = (most: number): fc.Arbitrary<number | null> => fc.option(fc.nat(most), { freq: 6 })

/** Around two ends of a month in Paris, so that buckets are put to the test. */
const instants = fc.oneof(
  fc.integer({ min: Date.UTC(2024, 0, 1) / 1000, max: Date.UTC(2024, 4, 31) / 1000 }),
  fc.integer({ min: Date.UTC(2024, 2, 31, 20) / 1000, max: Date.UTC(2024, 3, 1, 2) / 1000 }),
)

type Post = { readonly page: number; readonly post: number; readonly at: number; readonly type: string }

const postsOf = (fewest: number, most: number): fc.Arbitrary<readonly Post[]> =>
  fc.uniqueArray(
    fc.record({
      page: fc.nat(2),
      post: fc.nat(Math.max(11, most)),
      at: instants,
      type: fc.constantFrom('Photo', 'Link', 'Status', 'Native Video'),
    }),
    { minLength: fewest, maxLength: most, selector: ({ page, post }) => `${page} ${post}` },
  )

const texts = ['', 'Le café des aidants', 'Venez,\n"nombreux"', 'Répit : les inscriptions sont ouvertes']

/** What one export says of a post that it holds. `movedBy`: seconds by which its date differs from that of others. */
const seen = fc.record({
  zone: fc.constantFrom('EDT', 'EST', 'UTC', 'CEST'),
  text: fc.constantFrom(...texts),
  reactions: fc.tuple(maybe(20_000), maybe(9), maybe(9), maybe(9), maybe(9), maybe(9), maybe(9)),
  comments: maybe(300),
  shares: maybe(300),
  followers: fc.option(fc.integer({ min: 1, max: 50_000 }), { freq: 6 }),
  unknown: fc.constantFrom('N/A', '', '-'),
  movedBy: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(3600, -3600) }),
})

const exportOf = (known: readonly Post[], day: number, isMoving: boolean): fc.Arbitrary<Export> =>
  fc.tuple(fc.shuffledSubarray([...known], { minLength: 1 }), fc.boolean()).chain(([held, rename]) =>
    fc.tuple(...held.map(() => seen)).map((sights) => ({
      day,
      rename,
      rows: held.flatMap((post, index) => {
        const sight = sights[index]
        if (sight === undefined) return []
        const { movedBy, ...rest } = sight
        return [{ ...rest, ...post, at: post.at + (isMoving ? movedBy : 0) }]
      }),
    })),
  )

type Size = {
  /** Whether the date of a post may change between exports. */
  readonly isMoving?: boolean
  /** Fewest and most posts of all exports together. */
  readonly posts?: readonly [number, number]
  /** Fewest exports. */
  readonly fewest?: number
}

/** Overlapping exports of the same pages, at most `most`, each of its own day. */
export const exportsOf = (
  most: number,
  { isMoving = true, posts: [fewestPosts, mostPosts] = [1, 10], fewest = 1 }: Size = {},
): fc.Arbitrary<readonly Export[]> =>
  fc
    .tuple(
      postsOf(fewestPosts, mostPosts),
      fc.shuffledSubarray([10, 11, 12, 13, 14, 15].slice(0, most), { minLength: fewest }),
    )
    .chain(([known, days]) => fc.tuple(...days.map((day) => exportOf(known, day, isMoving))))

// ---- The naive model --------------------------------------------------------------------------------------------

export type ModelMonth = {
  posts: number
  interactionsKnown: number
  interactionsSum: number
  reactionsKnown: number
  reactionsSum: number
  commentsKnown: number
  commentsSum: number
  sharesKnown: number
  sharesSum: number
  rateKnown: number
  rateSumNano: number
}

/** Posts as the latest of the exports saw them, by page and post. */
export const currentRows = (exports: readonly Export[]): readonly ExportRow[] => {
  const current = new Map<string, ExportRow>()
  for (const { rows } of [...exports].sort((a, b) => a.day - b.day))
    for (const row of rows) current.set(`${row.page} ${row.post}`, row)
  return [...current.values()]
}

/** `2024-03`, as a wall clock in Paris shows it. */
export const monthInParis = (instant: string | number): string => inParis.format(new Date(instant)).slice(0, 7)

const inParis = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit' })

export const reactionsOf = ({ reactions }: ExportRow): number | null =>
  reactions.includes(null) ? null : reactions.reduce<number>((sum, value) => sum + (value ?? 0), 0)

/** Followers by `page month`: those of the last post that states them; of several at one instant the most. */
export const modelFollowers = (rows: readonly ExportRow[]): ReadonlyMap<string, number> => {
  const last = new Map<string, ExportRow & { readonly followers: number }>()
  for (const { followers, ...row } of rows) {
    if (followers === null) continue
    const key = `${row.page} ${monthInParis(row.at * 1000)}`
    const known = last.get(key)
    if (known === undefined || row.at > known.at || (row.at === known.at && followers > known.followers))
      last.set(key, { ...row, followers })
  }
  return new Map([...last].map(([key, { followers }]) => [key, followers]))
}

/** Sums by `page month`, for instance `2 2024-03`, months as a wall clock in Paris shows them. */
export const modelMonths = (rows: readonly ExportRow[]): ReadonlyMap<string, ModelMonth> => {
  const months = new Map<string, ModelMonth>()
  for (const row of rows) {
    const key = `${row.page} ${monthInParis(row.at * 1000)}`
    const month = months.get(key) ?? {
      posts: 0,
      interactionsKnown: 0,
      interactionsSum: 0,
      reactionsKnown: 0,
      reactionsSum: 0,
      commentsKnown: 0,
      commentsSum: 0,
      sharesKnown: 0,
      sharesSum: 0,
      rateKnown: 0,
      rateSumNano: 0,
    }
    const reactions = reactionsOf(row)
    month.posts += 1
    if (reactions !== null) {
      month.reactionsKnown += 1
      month.reactionsSum += reactions
    }
    if (row.comments !== null) {
      month.commentsKnown += 1
      month.commentsSum += row.comments
    }
    if (row.shares !== null) {
      month.sharesKnown += 1
      month.sharesSum += row.shares
    }
    if (reactions !== null && row.comments !== null && row.shares !== null) {
      const interactions = reactions + row.comments + row.shares
      month.interactionsKnown += 1
      month.interactionsSum += interactions
      if (row.followers !== null && interactions <= 1_000 * row.followers) {
        month.rateKnown += 1
        month.rateSumNano += Math.round((interactions * 1e9) / row.followers)
      }
    }
    months.set(key, month)
  }
  return months
}
