// Under which key a page is kept: the most trusted thing that a row names it by. Two rows that name one page in different
// ways make two pages that are then shown as one (server/store/page-links.ts), so that no order of files matters.

import { slugOf } from './actors.ts'
import type { PageDraft } from './records.ts'

export const aliasKinds = ['id', 'handle', 'actor', 'name'] as const
export type AliasKind = (typeof aliasKinds)[number]

/** As an alias is kept: handles in lower case, names without accents and signs (a name of signs alone as it is). */
export const aliasOf = (kind: AliasKind, text: string): string => {
  if (kind === 'handle') return text.trim().toLowerCase()
  if (kind === 'name') return slugOf(text) || text.trim().toLowerCase()
  return text
}

/** Kind and alias of a key; null for the key of a page that nothing names (`page:17`). */
export const partsOf = (key: string): { readonly kind: AliasKind; readonly alias: string } | null => {
  const kind = aliasKinds.find((one) => key.startsWith(`${one}:`))
  return kind === undefined ? null : { kind, alias: key.slice(kind.length + 1) }
}

/**
 * Whether a spreadsheet has probably rounded this id. From twelve digits on it shows 1,00064E+14 and saves 100064000000000;
 * beyond fifteen digits it keeps fifteen (IEEE 754 double precision) and writes zeros for the rest.
 */
const isRounded = (id: string): boolean => /^\d{12,}$/.test(id) && /0{6,}$/.test(id)
const isCut = (id: string): boolean => /^\d{15}0+$/.test(id)

/** What a row names its page by: trusted ids first, the most trusted first, each as its alias is kept. */
export const aliasesOf = (
  draft: Pick<PageDraft, 'ids' | 'handle' | 'actor' | 'name'>,
): readonly { readonly kind: AliasKind; readonly alias: string }[] => {
  const handle = draft.handle === null ? '' : aliasOf('handle', draft.handle)
  const name = draft.name === null ? '' : aliasOf('name', draft.name)
  const hasOther = handle !== '' || name !== '' || draft.actor !== null
  const ids = draft.ids.filter((id, index) => id !== '' && !isRounded(id) && (index === 0 || !isCut(id)))
  // A rounded id is better than nothing at all.
  const trusted = ids.length === 0 && !hasOther ? draft.ids.slice(0, 1) : ids
  const aliases: { kind: AliasKind; alias: string }[] = trusted.map((alias) => ({ kind: 'id', alias }))
  if (handle !== '') aliases.push({ kind: 'handle', alias: handle })
  if (draft.actor !== null) aliases.push({ kind: 'actor', alias: draft.actor })
  // A name means one page only where nothing else is said: many pages share theirs.
  if (aliases.length === 0 && name !== '') aliases.push({ kind: 'name', alias: name })
  return aliases
}
