// How people name the columns, networks, metrics and months of a table they type themselves, in French and in English.
// Everything is compared as `slugOf` leaves it: without accents, case, blanks, apostrophes. What is French among it also
// tells how the table writes its days.

import { slugOf } from '../actors.ts'
import { platforms } from '../platforms.ts'

type Names = { readonly english: readonly string[]; readonly french: readonly string[] }

/** The table's own name of each column comes first: where two columns have a name of one, it wins. */
export const columnNames = {
  actor: { english: ['actor', 'organisation', 'organization', 'association'], french: ['acteur', 'organisme'] },
  platform: { english: ['platform', 'network'], french: ['plateforme', 'reseau', 'reseau-social'] },
  metric: { english: ['metric', 'measure', 'indicator'], french: ['metrique', 'mesure', 'indicateur'] },
  value: { english: ['value', 'number'], french: ['valeur', 'nombre'] },
  observedOn: {
    english: ['observed-on', 'date', 'read-on'],
    french: ['observe-le', 'releve-le', 'date-du-releve', 'date-de-releve', 'jour'],
  },
  address: { english: ['source-url', 'source', 'address', 'link', 'url'], french: ['adresse', 'lien'] },
  note: { english: ['note', 'notes', 'remark', 'remarks'], french: ['remarque', 'remarques'] },
} as const satisfies Record<string, Names>

const metricNames: Readonly<Record<string, readonly string[]>> = {
  followers: ['abonnes', 'abonnees', 'nombre-d-abonnes'],
  'page-likes': ['j-aime-de-la-page', 'mentions-j-aime-de-la-page'],
  likes: ['j-aime', 'mentions-j-aime'],
  members: ['membres'],
  posts: ['publications'],
  comments: ['commentaires'],
  shares: ['partages'],
  views: ['vues'],
  reactions: [],
  subscribers: [],
  fans: [],
  users: [],
  volunteers: [],
  communities: [],
}

/** Metrics whose values count something: whole, never below 0; a lone `1,234` is then 1234. */
export const countMetrics: ReadonlySet<string> = new Set(Object.keys(metricNames))

const metrics: ReadonlyMap<string, string> = new Map([
  ['reach-stated', 'reach-stated'],
  ...Object.entries(metricNames).flatMap(([key, names]) => [key, ...names].map((name) => [name, key] as const)),
])

const french: ReadonlySet<string> = new Set([
  ...Object.values(columnNames).flatMap((names) => names.french),
  ...Object.values(metricNames).flat(),
])

/** Whether a column's or a metric's name is French and nothing else. */
export const isFrench = (text: string): boolean => french.has(slugOf(text))

/** `J’aime de la page`, `page_likes` -> page-likes; an unknown metric keeps its own name. */
export const metricNamed = (text: string): string => metrics.get(slugOf(text)) ?? text

const otherPlatforms: ReadonlyMap<string, string> = new Map([
  ['twitter', 'x'],
  ['x-twitter', 'x'],
  ['twitter-x', 'x'],
])

/** `YouTube` -> youtube, `Twitter` -> x; an unknown platform keeps its own name. */
export const platformNamed = (text: string): string => {
  const slug = slugOf(text)
  return platforms.has(slug) ? slug : (otherPlatforms.get(slug) ?? text)
}

const frenchMonths = [
  ['janvier', 'janv'],
  ['fevrier', 'fevr', 'fev'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['aout'],
  ['septembre'],
  ['octobre'],
  ['novembre'],
  ['decembre'],
]
const englishMonths = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
const numbered = (months: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(months.flatMap((names, month) => names.map((name) => [name, month + 1] as const)))
const inFrench = numbered(frenchMonths)
const inEnglish = numbered(englishMonths)

export type NamedDay = {
  readonly year: string
  readonly month: number
  /** Null where only a month is named. */
  readonly day: number | null
  readonly isFrench: boolean
}

/** `1er novembre 2026`, `3 nov. 2026`, `novembre 2026`, `November 1, 2026`; null for anything else. */
export const namedDayOf = (text: string): NamedDay | null => {
  if (!/\p{L}/u.test(text)) return null
  const slug = slugOf(text)
  const dayFirst = /^(?:le-)?(?:(\d{1,2})(?:er|st|nd|rd|th)?-)?([a-z]+)-(\d{4})$/.exec(slug)
  const monthFirst = /^([a-z]+)-(\d{1,2})(?:st|nd|rd|th)?-(\d{4})$/.exec(slug)
  const [day, name = '', year = ''] =
    dayFirst !== null ? dayFirst.slice(1) : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]]
  const month = inFrench.get(name) ?? inEnglish.get(name)
  if (month === undefined) return null
  return { year, month, day: day === undefined ? null : Number(day), isFrench: inFrench.has(name) }
}
