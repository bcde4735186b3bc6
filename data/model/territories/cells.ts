// Reads a territory from the cells of a file: official codes however a spreadsheet left them, names however a person typed them.
// Codes of régions and départements overlap (01 is Guadeloupe and Ain), so that a code alone is nothing without its level. What
// could be two territories is refused, never chosen.

import { slugOf } from '../actors.ts'
import { type Territory, type TerritoryLevel, territoryLevels } from '../records.ts'
import { territoryNames } from '../territory-names.ts'

/** Names by which publishers call a territory beside its official one, as `slugOf` leaves them. */
const otherNames: Readonly<Record<TerritoryLevel, Readonly<Record<string, string>>>> = {
  region: { reunion: '04', paca: '93', 'ile-de-la-reunion': '04', 'guyane-francaise': '03' },
  departement: { reunion: '974', 'ile-de-la-reunion': '974', 'guyane-francaise': '973' },
}

/** Codes of the DREES for Guadeloupe, Martinique, Guyane and La Réunion, at either level. */
const publisherCodes: Readonly<Record<TerritoryLevel, Readonly<Record<string, string>>>> = {
  region: { 101: '01', 102: '02', 103: '03', 104: '04' },
  departement: { 101: '971', 102: '972', 103: '973', 104: '974' },
}

const codesByName: Readonly<Record<TerritoryLevel, ReadonlyMap<string, string>>> = {
  region: new Map(),
  departement: new Map(),
}
for (const level of territoryLevels) {
  const names = codesByName[level] as Map<string, string>
  for (const [code, name] of territoryNames[level]) names.set(slugOf(name), code)
  for (const [name, code] of Object.entries(otherNames[level])) names.set(name, code)
}

/** `1`, `01`, `001` -> 01, `2a` -> 2A, `0971` -> 971, `101` -> 971; null for what is no code of that level. */
export const codeOf = (text: string, level: TerritoryLevel): string | null => {
  const plain = text.trim().toUpperCase()
  if (!/^(\d{1,4}|0?2[AB])$/.test(plain)) return null
  const official = territoryNames[level]
  // Zeros that were lost, or written in front for codes of one length.
  const written = plain.length === 1 ? `0${plain}` : plain.length > 2 && plain.startsWith('0') ? plain.slice(1) : plain
  if (official.has(written)) return written
  return publisherCodes[level][plain] ?? null
}

/** `ILE DE FRANCE`, `Côte d'Or`, `Guadeloupe ` -> its code; null for what is no name of that level. */
const codeOfName = (text: string, level: TerritoryLevel): string | null => codesByName[level].get(slugOf(text)) ?? null

const totals: ReadonlySet<string> = new Set([
  ...['total', 'totaux', 'ensemble', 'total-general', 'metropole', 'outre-mer', 'national', 'niveau-national'],
  ...['dom', 'drom', 'rom', 'total-dom', 'total-drom', 'ensemble-dom', 'ensemble-drom', 'drom-hors-mayotte'],
  ...['departements-d-outre-mer', 'regions-d-outre-mer', 'fm', 'fe', 'fr', 'dom-hors-mayotte'],
])
/** Whether the cell names a sum over territories: `France métropolitaine`, `Ensemble`, `Total DROM (hors Mayotte)`. */
export const isTotal = (text: string): boolean => {
  const plain = slugOf(text)
  return (
    totals.has(plain) || /^(france|(total|ensemble)-(france|general|metropole|outre-mer|d?rom|dom))(-|$)/.test(plain)
  )
}

/** The level that a cell, or a part of a header, names: `Département`, `dep`, `REG`; null for anything else. */
export const levelNamed = (text: string): TerritoryLevel | null => {
  const words = slugOf(text).split('-')
  const isOf = (names: readonly string[]): boolean => words.some((word) => names.includes(word))
  const isDepartement = isOf(['departement', 'departements', 'dep', 'dept', 'dpt', 'codedep', 'department'])
  const isRegion = isOf(['region', 'regions', 'reg', 'codereg'])
  return isDepartement === isRegion ? null : isDepartement ? 'departement' : 'region'
}

/** A cell that holds code and name: `01 - Ain`, `Ain (01)`. */
const together = /^\s*(?:(\d{1,3}|2[AB])\s*[-–—:.]?\s+(\D.*)|(\D.*?)\s*\((\d{1,3}|2[AB])\))\s*$/i

/** The code that a cell names at the level; null where it is no territory of it, or code and name contradict each other. */
const codeIn = (text: string, level: TerritoryLevel): string | null => {
  const alone = codeOf(text, level) ?? codeOfName(text, level)
  if (alone !== null) return alone
  const [, before, nameAfter, nameBefore, after] = together.exec(text) ?? []
  const [code, name] = [before ?? after, nameAfter ?? nameBefore]
  if (code === undefined || name === undefined) return null
  const named = codeOfName(name, level)
  return named !== null && codeOf(code, level) === named ? named : null
}

/**
 * The territory that the cells of a row name, each by its code, its name or both.
 * @param cells code and name, as far as the file has them; empty ones say nothing
 * @param level null: not known; then only what can be of one level is read
 * @returns null for what is no territory, and where the cells contradict each other
 */
export const territoryIn = (
  cells: readonly string[],
  level: TerritoryLevel | null,
): Territory | 'total' | 'ambiguous' | null => {
  const said = cells.filter((cell) => cell.trim() !== '')
  if (said.length === 0) return null
  if (said.some(isTotal)) return 'total'
  const found = (level === null ? territoryLevels : [level]).flatMap((one): Territory[] => {
    const codes = said.map((cell) => codeIn(cell, one))
    const [code] = codes
    return code !== undefined && code !== null && codes.every((other) => other === code) ? [{ level: one, code }] : []
  })
  const [only, ...others] = found
  return others.length > 0 ? 'ambiguous' : (only ?? null)
}
