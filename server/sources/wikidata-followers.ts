// Followers as Wikidata states them (property P8687), read out of the rows of a query: what the JSON and the CSV of the query
// service have in common. The names of variables are whoever's who wrote the query; read are those of properties (`P6552`)
// and the usual words for them. The platform is that of the account id in the row, which has to be the qualifier of the
// statement (`pq:`): an id taken from the item (`wdt:`) would give one count to all its accounts. Never summed, never the
// greatest. A row that a query repeats for the sake of another column is read once. Whose accounts: organisations.ts.

import { pageAddressOf } from '../../data/model/platforms.ts'
import { type Draft, excerpt, type PageDraft, type PageReadingDraft, type Rejection } from '../../data/model/records.ts'
import { detached } from '../formats/format.ts'
import { countOf, startsWithDay, textOf } from './cells.ts'
import { isOrganisation } from './organisations.ts'
import type { Head } from './source.ts'

/** What an account id of each property is, and the words that queries call it by. */
const properties = [
  { id: 'p2013', platform: 'facebook', words: ['facebook', 'facebookid', 'facebookusername'] },
  { id: 'p2003', platform: 'instagram', words: ['instagram', 'instagramid', 'instagramusername'] },
  { id: 'p2397', platform: 'youtube', words: ['youtube', 'youtubeid', 'youtubechannel', 'youtubechannelid'] },
  { id: 'p6552', platform: 'x', words: ['xid', 'xnumericid', 'twitterid', 'twitternumericid'] },
  { id: 'p2002', platform: 'x', words: ['x', 'xhandle', 'xusername', 'twitter', 'twitterhandle', 'twitterusername'] },
  { id: 'p7085', platform: 'tiktok', words: ['tiktok', 'tiktokid', 'tiktokusername'] },
  { id: 'p4264', platform: 'linkedin', words: ['linkedin', 'linkedinid', 'linkedincompanyid'] },
  { id: 'p4033', platform: 'mastodon', words: ['mastodon', 'mastodonaddress'] },
  { id: 'p12361', platform: 'bluesky', words: ['bluesky', 'blueskyhandle'] },
] as const
type Property = (typeof properties)[number]

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const isProperty = (name: string): boolean => /p\d{3,5}$/.test(plain(name))

const propertyNamed = (name: string): Property | undefined =>
  properties.find(({ id, words }) => plain(name).endsWith(id) || (words as readonly string[]).includes(plain(name)))

const named = (names: readonly string[], ...known: readonly string[]): string | null =>
  names.find((name) => known.includes(plain(name))) ?? null

export type Variables = {
  readonly item: string
  readonly label: string | null
  readonly followers: string
  readonly date: string
  readonly precision: string | null
  readonly statement: string | null
  readonly accounts: readonly { readonly name: string; readonly property: Property }[]
}

/** Which variable is what; null when these are not the names of a query for followers. */
export const variablesOf = (names: readonly string[]): Variables | null => {
  const item = named(names, 'item', 'entity', 'organisation', 'organization', 'org')
  const followers = named(names, 'followers', 'followercount', 'abonnes', 'abonnés', 'p8687', 'psp8687')
  const date = named(names, 'date', 'pointintime', 'p585', 'pqp585', 'when')
  const accounts = names.flatMap((name) => {
    const property = propertyNamed(name)
    return property === undefined ? [] : [{ name, property }]
  })
  if (item === null || followers === null || date === null || accounts.length === 0) return null
  const label = named(names, `${plain(item)}label`)
  const statement = named(names, 'statement', 'st')
  // Words alone may be those of any table: a label or a property is how queries write.
  if (label === null && statement === null && !names.some(isProperty)) return null
  const precision = named(names, 'precision', 'timeprecision', 'dateprecision')
  return { item, label, followers, date, precision, statement, accounts }
}

export const readNames = ({ accounts, ...others }: Variables): readonly string[] => [
  ...Object.values(others).filter((name) => name !== null),
  ...accounts.map(({ name }) => name),
]

/** Ids, handle and address of the account that a value of the property names; null when it is none. */
const accountOf = ({ id, platform }: Property, value: string): Pick<PageDraft, 'ids' | 'handle' | 'address'> | null => {
  if (/[\s/]/.test(value)) return null
  const bare = value.replace(/^@/, '')
  if (id === 'p6552') return /^\d+$/.test(bare) ? { ids: [bare], handle: null, address: null } : null
  if (id === 'p4033') {
    const [, user, host] = /^([\w.-]+)@([\w.-]+\.[a-z]+)$/i.exec(bare) ?? []
    return user === undefined ? null : { ids: [], handle: bare, address: `https://${host}/@${user}` }
  }
  const sites = {
    p2013: 'https://www.facebook.com/',
    p2003: 'https://www.instagram.com/',
    p2397: 'https://www.youtube.com/channel/',
    p2002: 'https://x.com/',
    p7085: 'https://www.tiktok.com/@',
    p4264: 'https://www.linkedin.com/company/',
    p12361: 'https://bsky.app/profile/',
  }
  const address = `${sites[id]}${bare}`
  const page = pageAddressOf(address)
  if (page === null || page.platform !== platform) return null
  return { ids: page.id === null ? [] : [page.id], handle: page.handle, address }
}

type Day = Pick<PageReadingDraft, 'observedOn' | 'precision' | 'note'>

/**
 * `2022-05-17T00:00:00Z` -> that day. Wikidata writes a month as its first day and a year as its first of January (in
 * entities with `00`): where the query did not ask for the precision, a first day is taken for the month, and a first of
 * January for a year, which dates nothing: such a value is kept without a date. Undefined when it is no date.
 */
const dayOf = (text: string, precision: string): Day | undefined => {
  const [, year = '', month = '', day = ''] = /^\+?(\d{4})-(\d{2})-(\d{2})(?:T00:00:00Z)?$/.exec(text) ?? []
  const whole = `${year}-${month === '00' ? '01' : month}-${day === '00' ? '01' : day}`
  if (!startsWithDay(whole)) return undefined
  const isStated = /^(?:9|1[01])$/.test(precision)
  const isYear = isStated ? precision === '9' : month === '00' || whole.endsWith('-01-01')
  if (isYear) return { observedOn: null, precision: 'unknown', note: excerpt(text) }
  const isMonth = isStated ? precision === '10' : day === '00' || day === '01'
  return isMonth
    ? { observedOn: whole.slice(0, 7), precision: 'month', note: null }
    : { observedOn: whole, precision: 'day', note: null }
}

/** One reader a file: it remembers which statements it has read. */
export const statementReader = (
  variables: Variables,
  head: Head,
): ((line: number, valueAt: (name: string) => string) => Draft | readonly Rejection[]) => {
  const platformOf = new Map<string, string>()
  const seen = new Set<string>()
  return (line, valueAt) => {
    const cell = (name: string | null): string => (name === null ? '' : valueAt(name).trim())
    const faults: Rejection[] = []
    const reject = (column: string | null, expected: Rejection['expected']): void => {
      faults.push({ line, column, found: column === null ? '' : excerpt(cell(column)), expected })
    }
    const stated = variables.accounts.filter(({ name }) => cell(name) !== '')
    const [first] = stated
    // Of two platforms in one row nothing says whose followers these are.
    if (first === undefined || stated.some(({ property }) => property.platform !== first.property.platform)) {
      reject(null, 'platform')
      return faults
    }
    const { platform } = first.property
    const accounts = stated.map(({ name, property }) => accountOf(property, cell(name)))
    // What stands there instead of an account may be somebody's name.
    if (accounts.includes(null)) return [{ line, column: first.name, found: '', expected: 'not-empty' }]
    const page: PageDraft = {
      platform,
      ids: accounts.flatMap((account) => account?.ids ?? []).map(detached),
      handle: accounts.map((account) => account?.handle ?? null).find((handle) => handle !== null) ?? null,
      name: textOf(detached(cell(variables.label))),
      actor: null,
      address: accounts.map((account) => account?.address ?? null).find((address) => address !== null) ?? null,
      category: null,
      country: null,
    }
    // Most items with followers are persons: nothing of theirs is repeated.
    if (!isOrganisation(head, page)) {
      reject(null, 'organisation')
      return faults
    }
    const value = countOf(cell(variables.followers).replace(/^\+/, ''))
    const day = dayOf(cell(variables.date), cell(variables.precision))
    const statement = cell(variables.statement)
    const before = statement === '' ? undefined : platformOf.get(statement)
    if (value < 0) reject(variables.followers, 'whole-number')
    if (day === undefined) reject(variables.date, 'day-or-month')
    else if (head.today !== undefined && (day.observedOn ?? '') > head.today) reject(variables.date, 'not-future')
    if (before !== undefined && before !== platform) reject(first.name, 'platform')
    if (faults.length > 0 || day === undefined) return faults
    if (statement !== '') platformOf.set(detached(statement), platform)
    const entity = /Q\d+$/.exec(cell(variables.item))?.[0]
    const address = entity === undefined ? null : `https://www.wikidata.org/wiki/${entity}`
    const key = JSON.stringify([statement, page.platform, page.ids, page.handle, value, day])
    const isRepeated = seen.has(key)
    seen.add(key)
    const reading: PageReadingDraft = { metric: 'followers', value, ...day, bound: 'exact', address }
    return { line, page, post: null, readings: isRepeated ? [] : [reading] }
  }
}
