// What may be passed on of what was received: the licence of each source, and which parts of an export it allows. One home
// for the rule, asked by every export. Read in the terms and pages named in the words (`provenance.licences`), November
// 2026; a careful reading by laymen, not legal advice.

/** Keys in words; each source has one, an import keeps it. */
export const licences = [
  /** Published under an open licence (CC0, MIT, Licence Ouverte). */
  'open',
  /** Numbers read on public pages by a person: facts, passed on with the address where they were read. */
  'public-facts',
  /** Exported by the organisation from its own page. */
  'own-page',
  /** Obtained through a platform or a tool under the platform's terms. */
  'platform-terms',
  /** Meta Content Library: results may leave it, its content may not. */
  'content-library',
  'unknown',
] as const
export type Licence = (typeof licences)[number]

/** What an export can contain, from the least to the most: each part tells more of the source than the one before. */
export const sharedParts = ['aggregates', 'page-values', 'post-counts', 'post-texts'] as const
export type SharedPart = (typeof sharedParts)[number]

/** The last part that a licence allows; all before it are allowed too. */
const mostOf: Readonly<Record<Licence, SharedPart>> = {
  open: 'post-texts',
  'public-facts': 'page-values',
  'own-page': 'post-texts',
  'platform-terms': 'post-counts',
  'content-library': 'aggregates',
  unknown: 'page-values',
}

export const isLicence = (key: string): key is Licence => (licences as readonly string[]).includes(key)

/**
 * Whether an export may contain this part of an import with this licence.
 * @param licence as kept with the import; one that is not known here counts as `unknown`
 */
export const mayShare = (licence: string, part: SharedPart): boolean =>
  sharedParts.indexOf(part) <= sharedParts.indexOf(mostOf[isLicence(licence) ? licence : 'unknown'])

/**
 * Whether a person may be shown single posts of an import, to judge their topics: not where only results may leave the place
 * they come from.
 */
export const mayShowTexts = (licence: string): boolean => mayShare(licence, 'page-values')

/** The licences under which `mayShowTexts` says no. */
export const hiddenLicences: readonly Licence[] = licences.filter((licence) => !mayShowTexts(licence))

/** Under which drawings and numbers made by the product may be used again; what they rest on keeps the licence of its source. */
export const figureLicence = {
  name: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const
