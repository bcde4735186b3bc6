// Which page or organisation a page that waits is probably one with: proposals with a score and a reason, for a person to
// confirm. Pure, and nothing is ever applied by itself; what was confirmed is kept as an alias and then counts as one.

import { compareNames, formOf, type NameForm, shortFormsOf } from './name-likeness.ts'

export const matchReasons = [
  'address',
  'handle',
  'alias',
  'same-name',
  'short-name',
  'similar-name',
  'part-of-name',
] as const
/** What speaks for a match, the most convincing first. */
export type MatchReason = (typeof matchReasons)[number]

/** Points of 100 by reason. They order proposals and choose the words; they are no probability. */
const points: Readonly<Record<MatchReason, number>> = {
  address: 100,
  handle: 95,
  alias: 95,
  'same-name': 90,
  'short-name': 80,
  // Times the likeness, which is at least 0.93.
  'similar-name': 82,
  // Less five for each word more.
  'part-of-name': 75,
}
/** Several that fit as well as each other: one of them at most is right. */
const ambiguous = 70
/** Below, nothing is proposed. */
const least = 60

/** How a score is put into words: `sure` is "almost sure". */
export const confidenceOf = (score: number): 'sure' | 'possible' => (score >= 88 ? 'sure' : 'possible')

/** What is known of a page, or of an organisation through its name and its pages. */
export type Named = {
  readonly name: string
  readonly handles: readonly string[]
  readonly addresses: readonly string[]
  /** Of a page on its network; none for an organisation. Two pages with ids of their own are one only where somebody says so. */
  readonly ids: readonly string[]
  /** Other names that a person confirmed, as `slugOf` leaves them. */
  readonly aliases: readonly string[]
}
export type Match<T> = { readonly of: T; readonly score: number; readonly reason: MatchReason }

/** An address without what varies from one copy of it to the next: scheme, www, case, query and final slash. */
const bareAddress = (address: string): string => {
  const text = address.trim().includes('://') ? address.trim() : `https://${address.trim()}`
  if (!URL.canParse(text)) return ''
  const { hostname, pathname, searchParams } = new URL(text)
  const path = pathname.replace(/\/+$/, '').toLowerCase()
  const id = searchParams.get('id')
  return path === '' ? '' : `${hostname.replace(/^(www|m|fr-fr)\./, '')}${path}${id === null ? '' : `?id=${id}`}`
}
const bareHandle = (handle: string): string => handle.trim().replace(/^@/, '').toLowerCase()

type Form = {
  readonly name: NameForm
  readonly short: readonly NameForm[]
  readonly handles: ReadonlySet<string>
  readonly addresses: ReadonlySet<string>
  readonly ids: readonly string[]
  readonly aliases: ReadonlySet<string>
}
const formsOf = ({ name, handles, addresses, ids, aliases }: Named): Form => ({
  name: formOf(name),
  short: shortFormsOf(name),
  handles: new Set(handles.map(bareHandle).filter((handle) => handle !== '')),
  addresses: new Set(addresses.map(bareAddress).filter((address) => address !== '')),
  ids,
  aliases: new Set(aliases.map((alias) => formOf(alias).slug)),
})

const haveCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one))

/** What is proposed: that two pages are one, or that a page belongs to an organisation. */
export type MatchKind = 'page' | 'actor'

type Found = { readonly score: number; readonly reason: MatchReason }

/** The best reason that speaks for a match, with its points; null when none does. */
const bestReason = (page: Form, other: Form, kind: MatchKind): Found | null => {
  if (haveCommon(page.addresses, other.addresses)) return { score: points.address, reason: 'address' }
  if (haveCommon(page.handles, other.handles)) return { score: points.handle, reason: 'handle' }
  if (other.aliases.has(page.name.slug)) return { score: points.alias, reason: 'alias' }
  const { name } = page
  if (name.joined !== '' && name.joined === other.name.joined)
    return { score: points['same-name'], reason: 'same-name' }
  // A handle is often the name without its spaces.
  const isSpelt = [...page.handles].some((handle) => handle.replace(/[^a-z0-9]/g, '') === other.name.joined)
  if (isSpelt && other.name.joined.length > 3) return { score: points['same-name'] - 2, reason: 'same-name' }
  const short = [...other.short, ...page.short].some(
    ({ joined }) => joined === name.joined || joined === other.name.joined,
  )
  if (short) return { score: points['short-name'], reason: 'short-name' }
  if (name.telling.length === 0 || other.name.telling.length === 0) return null
  const { likeness, isTelling, moreInA, moreInB } = compareNames(name, other.name)
  if (!isTelling) return null
  if (moreInA === 0 && moreInB === 0)
    return { score: Math.round(points['similar-name'] * likeness), reason: 'similar-name' }
  // Two branches of one house have each a word of their own; a branch is not the house, but may be somebody's page of it.
  if (kind === 'page' || Math.min(moreInA, moreInB) > 0) return null
  return { score: points['part-of-name'] - 5 * Math.max(moreInA, moreInB), reason: 'part-of-name' }
}

const matchOf = (page: Form, other: Form, kind: MatchKind): Found | null => {
  const found = bestReason(page, other, kind)
  if (found === null || page.ids.length === 0 || other.ids.length === 0) return found
  return { ...found, score: Math.min(found.score, ambiguous) }
}

/** Under which a form is looked for, its words aside: whatever has none of all these in common does not match. */
const keysOf = ({ name, short, handles, addresses, aliases }: Form): ReadonlySet<string> =>
  new Set([
    ...[...addresses].map((address) => `a ${address}`),
    ...[...handles].flatMap((handle) => [`h ${handle}`, `j ${handle.replace(/[^a-z0-9]/g, '')}`]),
    ...[...aliases].map((alias) => `s ${alias}`),
    `s ${name.slug}`,
    `j ${name.joined}`,
    ...short.map(({ joined }) => `j ${joined}`),
  ])
/** The first letters of a word are rarely the ones that are misspelt. */
const wordKeysOf = ({ name }: Form): ReadonlySet<string> => new Set(name.telling.map((word) => `w ${word.slice(0, 3)}`))

/**
 * Makes ready to look for matches among many.
 * @returns for one page its matches, the best first, at most `most`; those that fit as well as each other are all `possible`
 */
export const matcher = <T>(
  candidates: readonly (Named & { readonly of: T })[],
  kind: MatchKind,
): ((page: Named, isAllowed?: (of: T) => boolean, most?: number) => readonly Match<T>[]) => {
  const forms = candidates.map((candidate) => ({ of: candidate.of, form: formsOf(candidate) }))
  const byKey = new Map<string, number[]>()
  for (const [at, { form }] of forms.entries())
    for (const key of [...keysOf(form), ...wordKeysOf(form)]) {
      const found = byKey.get(key)
      if (found === undefined) byKey.set(key, [at])
      else found.push(at)
    }
  return (page, isAllowed = () => true, most = 3) => {
    const form = formsOf(page)
    const byWord = [...wordKeysOf(form)].map((key) => byKey.get(key) ?? []).sort((a, b) => a.length - b.length)
    // Two pages have all their words in common: the two rarest find them, also with a slip at the beginning of one.
    const near = new Set([
      ...[...keysOf(form)].flatMap((key) => byKey.get(key) ?? []),
      ...(kind === 'page' ? byWord.slice(0, 2) : byWord).flat(),
    ])
    const matches: Match<T>[] = []
    for (const at of near) {
      const candidate = forms[at]
      if (candidate === undefined || !isAllowed(candidate.of)) continue
      const match = matchOf(form, candidate.form, kind)
      if (match !== null && match.score >= least) matches.push({ of: candidate.of, ...match })
    }
    matches.sort((a, b) => b.score - a.score)
    const [best, next] = matches
    const isTied = best !== undefined && next !== undefined && best.score === next.score && best.reason !== 'address'
    return matches
      .map((match) =>
        isTied && match.score === best.score ? { ...match, score: Math.min(match.score, ambiguous) } : match,
      )
      .toSorted((a, b) => b.score - a.score)
      .slice(0, most)
  }
}
