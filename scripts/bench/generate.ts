// CrowdTangle Facebook files of any size for measurements and tests: the 40-column generation, newest post first as the
// real tool wrote them, with the cells that make real files hard (commas and line breaks in quotes, N/A, two zones).
// Seeded: the same options give the same bytes. All pages and texts are invented.

import { closeSync, openSync, writeSync } from 'node:fs'

export const sizes = { S: 20_000, M: 200_000, ML: 1_000_000, L: 2_000_000 } as const
export type Size = keyof typeof sizes

export type Options = {
  readonly rows: number
  readonly pages?: number
  readonly seed?: number
  /** Row (from 0) whose likes are one higher than without this option. */
  readonly changedRow?: number
}

const score =
  'Overperforming Score (weighted  —  Likes 1x Shares 1x Comments 1x Love 1x Wow 1x Haha 1x Sad 1x Angry 1x Care 1x )'
export const columns: readonly string[] = [
  ...['Page Name', 'User Name', 'Facebook Id', 'Page Category', 'Page Admin Top Country', 'Page Description'],
  ...['Page Created', 'Likes at Posting', 'Followers at Posting', 'Post Created', 'Post Created Date'],
  ...['Post Created Time', 'Type', 'Total Interactions', 'Likes', 'Comments', 'Shares', 'Love', 'Wow', 'Haha', 'Sad'],
  ...['Angry', 'Care', 'Video Share Status', 'Is Video Owner?', 'Post Views', 'Total Views'],
  ...['Total Views For All Crossposts', 'Video Length', 'URL', 'Message', 'Link', 'Final Link', 'Image Text'],
  ...['Link Text', 'Description', 'Sponsor Id', 'Sponsor Name', 'Sponsor Category', score],
]

/** Mulberry32: 32 bits of state are enough to vary cells, and it is fast. Uniform in [0, 1). */
const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const subjects = [
  'Le café des aidants reprend',
  'Une journée de répit',
  'Nos bénévoles vous attendent',
  'Un nouveau guide sur vos droits',
  'La permanence téléphonique ouvre',
  'Notre atelier « prendre soin de soi »',
  'Une conférence avec l’équipe',
  'Le groupe de parole se réunit',
]
const places = ['à Quimper', 'à Saint-Denis', 'en Guadeloupe', 'dans la Drôme', 'à Lille', 'près de Limoges']
const ends = [
  'venez comme vous êtes, l’entrée est libre.',
  'il reste quelques places, pensez à vous inscrire.',
  'aidants, "vous n’êtes pas seuls" : parlez-en autour de vous !',
  'toutes les informations sont sur notre site, rubrique agenda.',
  'merci à celles et ceux qui donnent un peu de leur temps 💚',
]
const types = ['Photo', 'Photo', 'Photo', 'Link', 'Link', 'Status', 'Native Video', 'YouTube']

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`)

/** Second Sunday of March to first Sunday of November, by day: the hour of the change does not matter here. */
const isSummerInNewYork = (date: Date): boolean => {
  const month = date.getUTCMonth()
  if (month !== 2 && month !== 10) return month > 2 && month < 10
  const sundaysBefore = Math.floor((date.getUTCDate() + 6 - date.getUTCDay()) / 7)
  return month === 2 ? sundaysBefore >= 2 : sundaysBefore < 1
}

type BenchPage = {
  readonly start: string
  readonly id: string
  readonly followers: number
  readonly engagement: number
}

const makePages = (count: number, random: () => number): readonly BenchPage[] =>
  Array.from({ length: count }, (_, index) => {
    const name = `Page de mesure ${index + 1}, ${index % 3 === 0 ? 'association' : 'service'}`
    const id = `1000${10_000_000_000 + index * 7_919_317}`
    const category = index % 3 === 0 ? 'NON_PROFIT' : 'INSURANCE_COMPANY'
    const description = quoted(`Page inventée pour mesurer, numéro ${index + 1}.`)
    return {
      start: `${quoted(name)},page.mesure.${index + 1},${id},${category},FR,${description},2012-10-16 18:28:38`,
      id,
      followers: Math.round(40 * 10 ** (random() * 4)),
      engagement: 10 ** (-3.5 + 2 * random()),
    }
  })

const newest = Date.UTC(2024, 4, 31, 20, 0, 0)
const spanMs = 3 * 365 * 86_400_000

/** Header and records, each with its line end. */
export function* crowdTangleLines(options: Options): Generator<string> {
  const random = seeded(options.seed ?? 1)
  const pages = makePages(options.pages ?? 400, random)
  const meanGapMs = spanMs / Math.max(1, options.rows)
  let at = newest
  yield `${columns.map(quoted).join(',')}\n`
  for (let row = 0; row < options.rows; row += 1) {
    // The square favours the first pages: some publish daily, some a few times a year.
    const page = pages[Math.floor(random() ** 2 * pages.length)] ?? pages[0]
    if (page === undefined) return
    at -= Math.round((-Math.log(1 - random()) * meanGapMs) / 1000) * 1000
    const summer = isSummerInNewYork(new Date(at))
    const local = new Date(at - (summer ? 4 : 5) * 3_600_000)
    const day = `${local.getUTCFullYear()}-${two(local.getUTCMonth() + 1)}-${two(local.getUTCDate())}`
    const time = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}:${two(local.getUTCSeconds())}`
    const type = types[Math.floor(random() * types.length)] ?? 'Photo'
    const isVideo = type === 'Native Video'
    const followers = Math.round(page.followers * (1 - (row / options.rows) * 0.2))
    const size = followers * page.engagement * Math.exp(1.2 * (random() + random() + random() - 1.5))
    const likes = Math.round(size * 0.7) + (row === options.changedRow ? 1 : 0)
    const [comments, shares] = [Math.round(size * 0.12 * random()), Math.round(size * 0.2 * random())]
    const [love, wow, sad] = [Math.round(size * 0.1), random() < 0.05 ? 1 : 0, random() < 0.04 ? 2 : 0]
    const care = Math.round(size * 0.03)
    const total = likes + comments + shares + love + wow + sad + care
    const views = isVideo ? Math.round(size * 40) : 0
    const subject = subjects[Math.floor(random() * subjects.length)]
    const place = places[Math.floor(random() * places.length)]
    const end = ends[Math.floor(random() * ends.length)]
    const number = Math.floor(random() * 1000)
    const message = `${subject} ${place}, rendez-vous n° ${number} :${random() < 0.1 ? '\n' : ' '}${end}`
    const address = `https://www.facebook.com/${page.id}/posts/${4_000_000_000_000_000 + (options.rows - row) * 1009}`
    const link = type === 'Link' ? `https://exemple.invalid/agenda/${number}` : address
    const shownFollowers = random() < 0.01 ? 'N/A' : `${followers}`
    yield `${page.start},${Math.round(followers * 0.93)},${shownFollowers},${day} ${time} ${summer ? 'EDT' : 'EST'},` +
      `${day},${time},${type},${total > 999 ? quoted(total.toLocaleString('en-US')) : total},${likes},${comments},` +
      `${shares},${love},${wow},0,${sad},0,${care},${isVideo ? 'owned,Yes' : ',-'},${views},${views},0,` +
      `${isVideo ? '00:01:12' : 'N/A'},${address},${quoted(message)},${link},,,,,,,,${(random() * 6 - 3).toFixed(2)}\n`
  }
}

/** Writes a file of that many rows. Returns its size in bytes. */
export const writeCrowdTangle = (path: string, options: Options): number => {
  const file = openSync(path, 'w')
  let bytes = 0
  let waiting = ''
  const flush = (): void => {
    bytes += writeSync(file, waiting)
    waiting = ''
  }
  try {
    for (const line of crowdTangleLines(options)) {
      waiting += line
      if (waiting.length > 1 << 20) flush()
    }
    flush()
  } finally {
    closeSync(file)
  }
  return bytes
}
