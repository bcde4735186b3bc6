// What a person says of the columns of a table while they say it: by column, with what is still open. Pure. Whether a
// mapping can be used is for the server to say; here only what a form can know at once.

import type { MappingOffer } from '../../../../data/model/contract.ts'
import type { Mapping, MappingField, RowKind } from '../../../../data/model/mapping/mapping.ts'
import { pageAddressOf, platforms } from '../../../../data/model/platforms.ts'

export type Question = MappingOffer['questions'][number]
export type About = Question['about']

export type Draft = {
  /** Null: not answered yet. */
  readonly rows: RowKind | null
  /** What each column is, in the order of the table; null: it is not read. */
  readonly fields: readonly (MappingField | null)[]
  /** Null: a column or an address says it, or it is not answered yet. */
  readonly platform: string | null
  /** Address of the one page that all rows are about; empty where columns name it. */
  readonly page: string
  /** Null: every time has its own. */
  readonly zone: string | null
  readonly dayFirst: boolean | null
  readonly decimal: ',' | '.' | null
  readonly name: string
}

/** Fields by what they are about, in the order in which a choice offers them. */
export const fieldGroups = {
  page: ['page', 'page-address', 'handle', 'page-id', 'actor', 'platform'],
  when: ['date', 'time'],
  post: ['text', 'format', 'post-address', 'post-id', 'link'],
  counts: [
    'reactions',
    'comments',
    'shares',
    'likes',
    'loves',
    'cares',
    'hahas',
    'wows',
    'sads',
    'angrys',
    'views',
    'followers',
    'page-likes',
  ],
  other: ['metric', 'value', 'source-address', 'note'],
} as const satisfies Readonly<Record<string, readonly MappingField[]>>

const groupsOf: Readonly<Record<RowKind, readonly (keyof typeof fieldGroups)[]>> = {
  posts: ['page', 'when', 'post', 'counts'],
  'page-values': ['page', 'when', 'counts', 'other'],
  values: ['page', 'when', 'other'],
}
const ofValues: readonly MappingField[] = ['metric', 'value']

/** Whether a row of this kind can have the field; everything fits while the kind is open. */
export const fits = (field: MappingField, rows: RowKind | null): boolean =>
  rows === null ||
  (groupsOf[rows].some((group) => (fieldGroups[group] as readonly MappingField[]).includes(field)) &&
    (rows === 'values' || !ofValues.includes(field)))

export const questionAbout = (offer: MappingOffer, about: About): Question | null =>
  offer.questions.find((question) => question.about === about) ?? null

export const draftOf = (offer: MappingOffer): Draft => {
  const { proposal } = offer
  const isOpen = (about: About): boolean => questionAbout(offer, about) !== null
  const fieldOf = new Map(Object.entries(proposal.columns).map(([field, column]) => [column, field as MappingField]))
  return {
    rows: isOpen('rows') ? null : proposal.rows,
    fields: offer.columns.map(({ name }) => fieldOf.get(name) ?? null),
    platform: isOpen('platform') ? null : proposal.platform,
    page: proposal.page ?? '',
    zone: proposal.zone,
    dayFirst: isOpen('day-order') ? null : proposal.dayFirst,
    decimal: isOpen('decimal-sign') ? null : proposal.decimal,
    name: proposal.name,
  }
}

export const has = ({ fields }: Draft, ...wanted: readonly MappingField[]): boolean =>
  wanted.some((field) => fields.includes(field))

/** Whether a column says which page a row is about. */
export const namesPage = (draft: Draft): boolean => has(draft, 'page', 'page-address', 'page-id', 'handle', 'actor')

/** Whether the one page of all rows must be named: no column does, and no address of a post shows it. */
export const isPageMissing = (draft: Draft): boolean => !namesPage(draft) && !has(draft, 'post-address')

/** Platform that the one page's address shows; null when it shows none. */
export const platformShown = ({ page }: Draft): string | null => pageAddressOf(page)?.platform ?? null

/**
 * Questions of the file that what was said since has not made idle. The page comes without its platform, which its address
 * shows; the zone is that of posts; signs are asked of columns that are read.
 */
export const asksOf = (offer: MappingOffer, draft: Draft): readonly Question[] => {
  const isPageAsked = questionAbout(offer, 'page') !== null && isPageMissing(draft)
  return offer.questions.filter(({ about, column }) => {
    const at = column === null ? -1 : offer.columns.findIndex(({ name }) => name === column)
    if (about === 'platform') return !isPageAsked
    if (about === 'zone') return draft.rows === 'posts'
    if (about === 'day-order') return at === -1 || draft.fields[at] === 'date'
    return about !== 'decimal-sign' || at === -1 || (draft.fields[at] ?? null) !== null
  })
}

/** What has to be said before the server is asked. A page that columns name needs no address. */
export const openIn = (draft: Draft): readonly About[] => {
  const counts: readonly MappingField[] = fieldGroups.counts
  const isCounted = draft.rows === 'values' ? has(draft, 'value') : has(draft, ...counts)
  return [
    ...(draft.rows === null ? (['rows'] as const) : []),
    ...(isPageMissing(draft) && draft.page === '' ? (['page'] as const) : []),
    ...(isCounted ? [] : (['nothing-counted'] as const)),
  ]
}

/** The header of the column before it that is said to be the same; null when none is. */
export const sameAs = (offer: MappingOffer, { fields }: Draft, at: number): string | null => {
  const field = fields[at] ?? null
  const first = field === null ? at : fields.indexOf(field)
  return first === at ? null : (offer.columns[first]?.name ?? null)
}

/** @param rows the kind that was answered */
export const mappingOf = (offer: MappingOffer, draft: Draft, rows: RowKind): Mapping => ({
  name: draft.name.trim(),
  rows,
  columns: Object.fromEntries(
    offer.columns.flatMap(({ name }, at) => {
      const field = draft.fields[at] ?? null
      return field === null ? [] : [[field, name]]
    }),
  ),
  platform: has(draft, 'platform') ? null : (draft.platform ?? platformShown(draft)),
  page: namesPage(draft) || draft.page === '' ? null : draft.page,
  zone: draft.zone,
  dayFirst: draft.dayFirst,
  decimal: draft.decimal,
})

const twoDigits = (text: string): string => text.padStart(2, '0')
const fourDigits = (year: string): string => (year.length === 2 ? `20${year}` : year)

/** The two days that `03/04/2025` may be, day first and month first; null when it is no such text. */
export const daysOf = (text: string): readonly [string, string] | null => {
  const [, first, second, year] = /^\D*(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4}|\d{2})(?!\d)/.exec(text) ?? []
  if (first === undefined || second === undefined || year === undefined) return null
  const day = (month: string, of: string): string => `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(of)}`
  return [day(second, first), day(first, second)]
}

/** What `1,234` is when its sign separates thousands, and between which whole numbers when it separates decimals. */
export const numbersOf = (
  text: string,
): { readonly sign: ',' | '.'; readonly whole: number; readonly below: number } | null => {
  const [, before, sign, after] = /^\D*?(\d+)([.,])(\d+)\D*$/.exec(text) ?? []
  if (before === undefined || after === undefined || (sign !== ',' && sign !== '.')) return null
  return { sign, whole: Number(before + after), below: Number(before) }
}

/** Address of a known page; made from its user name where none is kept; null without either. */
export const addressOfPage = (page: {
  readonly address: string | null
  readonly platform: string
  readonly handle: string | null
}): string | null => {
  if (page.address !== null && pageAddressOf(page.address) !== null) return page.address
  const [host] = platforms.get(page.platform)?.hosts ?? []
  return host === undefined || page.handle === null ? null : `https://www.${host}/${page.handle}`
}
