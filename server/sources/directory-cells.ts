// Cells of a directory: the kind of an organisation, its territories, the addresses of its pages and of its site. Each reader
// gives what the cell says, null for one that says nothing, or what was expected where it cannot be read.

import { slugOf } from '../../data/model/actors.ts'
import { pageDraftOf, platforms } from '../../data/model/platforms.ts'
import {
  type ActorKind,
  actorKinds,
  type Expectation,
  type PageDraft,
  type Territory,
} from '../../data/model/records.ts'
import { isTotal, levelNamed, territoryIn } from '../../data/model/territories/cells.ts'
import { territoryOf } from '../../data/model/territories/serving.ts'
import { isWebAddress } from '../../data/model/web-address.ts'
import type { PageColumn, TerritoryColumn } from './directory-columns.ts'

/** What stands where nobody knows, or there is nothing. */
const nothing = /^(?:|[-–—.?]+|n\/?[ac]|nc|nsp|inconnue?s?|aucune?|n[ée]ant|non|unknown|none)$/i
export const saysNothing = (text: string): boolean => nothing.test(text.trim())

/** Beginnings of what people write, as `slugOf` leaves it; the keys themselves are read too. */
const kindWords: readonly (readonly [kind: ActorKind, words: readonly string[]])[] = [
  ['federation', ['federation', 'union', 'confederation']],
  ['collective', ['collectif', 'collective']],
  ['foundation', ['fondation', 'foundation', 'fonds-de-dotation']],
  ['mutual_insurer', ['societe-d-assurance-mutuelle', 'mutual-insurer', 'sam']],
  [
    'paritarian_group',
    ['groupe-paritaire', 'groupe-de-protection-sociale', 'paritarian-group', 'institution-de-prevoyance'],
  ],
  ['mutuelle', ['mutuelle', 'mutual']],
  ['insurer', ['assureur', 'assurance', 'compagnie-d-assurance', 'insurer']],
  ['bank', ['banque', 'bank']],
  ['broker', ['courtier', 'broker']],
  ['platform', ['plateforme', 'platform', 'service-platform']],
  ['startup', ['start-up', 'startup', 'jeune-entreprise']],
  [
    'public_body',
    ['organisme-public', 'public-body', 'etablissement-public', 'collectivite', 'ccas', 'clic', 'departement'],
  ],
  ['association', ['association', 'asso', 'antenne', 'delegation', 'section', 'loi-1901', 'non-profit']],
]

export const kindOf = (text: string): ActorKind | null => {
  const slug = slugOf(text)
  const key = actorKinds.find((kind) => kind === text.trim())
  const isOf = (word: string): boolean => slug === word || slug === `${word}s` || slug.startsWith(`${word}-`)
  return key ?? kindWords.find(([, words]) => words.some(isOf))?.[0] ?? null
}

/** `29;56`, `29 56`. */
const partsOf = (text: string): readonly string[] =>
  text
    .split(/[;,|/\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => (/^(\d{1,3}|2[AB])(\s+(\d{1,3}|2[AB]))+$/i.test(part) ? part.split(/\s+/) : [part]))

const sorted = (territories: readonly Territory[]): readonly Territory[] => {
  const keyed = new Map(territories.map((territory) => [`${territory.level} ${territory.code}`, territory]))
  return [...keyed].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, territory]) => territory)
}

/** `found`: the part of the cell that cannot be read; absent: all of it. */
type Read<T> = { readonly value: T | null } | { readonly expected: Expectation; readonly found?: string }

/** "région Bretagne", "département de l’Ain". */
const withLevel = /^(r[ée]gion|d[ée]partement)\s+(?:de\s+l['’]\s*|d['’]\s*|de\s+la\s+|de\s+|des\s+|du\s+)?(\S.*)$/i

const territoryNamed = (text: string, level: TerritoryColumn['level']): Territory | 'ambiguous' | null => {
  const [, named = '', name = ''] = withLevel.exec(text) ?? []
  const found =
    territoryOf(text) ?? (name === '' ? null : territoryIn([name], levelNamed(named))) ?? territoryIn([text], level)
  return found === 'total' ? null : found
}

/** "Ille et Vilaine et Ain": the first name with "et" in it or not, then the rest; null where a piece is no territory. */
const territoriesNamed = (
  text: string,
  level: TerritoryColumn['level'],
): readonly (Territory | 'ambiguous')[] | null => {
  const whole = territoryNamed(text, level)
  if (whole !== null) return [whole]
  for (const { index, 0: and } of text.matchAll(/\s+et\s+/gi)) {
    const first = territoryNamed(text.slice(0, index), level)
    const rest = first === null ? null : territoriesNamed(text.slice(index + and.length), level)
    if (first !== null && rest !== null) return [first, ...rest]
  }
  return null
}

/** The territories of a cell, in order, each once; none for one that names the whole country. */
export const territoriesOf = (text: string, { level }: Pick<TerritoryColumn, 'level'>): Read<readonly Territory[]> => {
  if (saysNothing(text)) return { value: null }
  const found: Territory[] = []
  for (const part of partsOf(text).filter((one) => !isTotal(one))) {
    const named = territoriesNamed(part, level)
    if (named === null) return { expected: 'territory', found: part }
    for (const one of named) {
      if (one === 'ambiguous') return { expected: 'territory-level', found: part }
      found.push(one)
    }
  }
  return { value: sorted(found) }
}

/** `https://…`, `www.exemple.org` -> with https. */
export const websiteOf = (text: string): Read<string> => {
  if (saysNothing(text)) return { value: null }
  const written = text.trim()
  const address = /^https?:\/\//i.test(written)
    ? written
    : /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(written)
      ? `https://${written}`
      : ''
  return isWebAddress(address) && !/\s/.test(address) ? { value: address } : { expected: 'web-address' }
}

/** `@aidants29` under a column of Facebook means facebook.com/aidants29. */
const addressIn = (text: string, platform: PageColumn['platform']): string => {
  const host = platform === null ? undefined : platforms.get(platform)?.hosts[0]
  const isHandle = /^@?[\p{L}\p{N}._-]+$/u.test(text) && !/\.(com|fr|org|app|net)$/i.test(text)
  if (host === undefined || !isHandle) return /^https?:\/\//i.test(text) ? text : `https://${text}`
  return `https://www.${host}/${text.replace(/^@/, '')}`
}

/** The pages of a cell, several apart by blanks, commas, semicolons or bars. */
export const pagesOf = (text: string, { platform }: Pick<PageColumn, 'platform'>): Read<readonly PageDraft[]> => {
  if (saysNothing(text)) return { value: null }
  const pages: PageDraft[] = []
  for (const part of text.split(/[\s,;|]+/).filter((one) => one !== '')) {
    const page = pageDraftOf(addressIn(part, platform))
    if (page === null || (platform !== null && page.platform !== platform)) return { expected: 'page-address' }
    pages.push(page)
  }
  return { value: pages }
}
