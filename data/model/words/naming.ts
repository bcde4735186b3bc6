// How sentences name a set of pages: a camp as the grid names it, a kind, a size, a territory, an organisation, a page, and
// what several of these have in common ("les pages d’association de moins de 500 abonnés"). Pure; words in <tag>/sets.ts.

import type { CompareReply, FigureSet } from '../contract.ts'
import { type ActorKind, actorKinds, type Camp, camps, type TerritoryLevel } from '../records.ts'
import type { SetDimension } from '../sets.ts'
import { sizeStrata } from '../statistics/size-strata.ts'
import { territoryNames } from '../territory-names.ts'
import type { Side, Sided } from '../two-sided.ts'
import type { Reader } from './index.ts'

/** What a figure says of itself, but for its sets. */
export type Basis = Omit<CompareReply, 'metrics' | 'sets' | 'ages' | 'leftOut'>
type InGrid = Pick<Basis, 'grid'>

/**
 * A set of pages inside a sentence, without a capital. `short` is the set as a term of a ratio. `counted` writes `n` pages,
 * or another text for the number ("17 à 21"), with the plural of `n`.
 */
export type Names = {
  readonly short: string
  readonly typical: string
  /** Any one of its pages. */
  readonly single: string
  readonly all: string
  readonly counted: (n: number, text?: string) => string
}

/** With a capital. */
export const raised = (text: string, reader: Reader): string =>
  `${text.charAt(0).toLocaleUpperCase(reader.formats.tag)}${text.slice(1)}`

/** Grids other than the two built in are named as `article` is. */
export const gridOf = ({ grid }: InGrid): 'article' | 'legal' => (grid === 'legal' ? 'legal' : 'article')

/** More organisations or pages are told by their number. */
const mostNamed = 3

type Part = FigureSet['parts'][number]
const partsOf = (set: FigureSet, dimension: SetDimension): readonly Part[] =>
  set.parts.filter((part) => part.dimension === dimension)

const known = <K extends string>(keys: readonly K[], parts: readonly Part[]): readonly K[] =>
  keys.filter((key) => parts.some((part) => part.key === key))

/** What stands beside "page": the kinds, else the camps; null where the set is of neither. */
const whoOf = (basis: InGrid, set: FigureSet, { words: { sets }, formats }: Reader) => {
  const kinds: readonly ActorKind[] = known(actorKinds, partsOf(set, 'kind'))
  const inCamps: readonly Camp[] = known(camps, partsOf(set, 'camp'))
  const who =
    kinds.length > 0 ? kinds.map((kind) => sets.kinds[kind]) : inCamps.map((camp) => sets.camps[gridOf(basis)][camp])
  if (who.length === 0) return null
  return {
    short: formats.either(who.map(({ short }) => short)),
    label: formats.list(who.map(({ label }) => label)),
    one: formats.either(who.map(({ one }) => one)),
    other: formats.list(who.map(({ other }) => other)),
  }
}

export const sizeText = (name: string, { words, formats }: Reader): string => {
  const { sizes } = words.sets
  const size = sizeStrata.find((stratum) => stratum.name === name)
  if (size === undefined) return name
  const [from, below] = [formats.whole(size.from), formats.whole(size.below)]
  if (size.from === 0) return sizes.below(below)
  return Number.isFinite(size.below) ? sizes.between(from, below) : sizes.from(from)
}

/** `region-53` -> "en région Bretagne". */
export const territoryText = (key: string, { words }: Reader): string => {
  const { territories } = words.sets
  const level: TerritoryLevel = key.startsWith('region-') ? 'region' : 'departement'
  const code = key.slice(key.indexOf('-') + 1)
  const name = territoryNames[level].get(code)
  if (name !== undefined) return territories[level](name)
  return level === 'region' ? territories.unknownRegion(code) : territories.unknownDepartement(code)
}

const nameOf = ({ name, key }: Part): string => name ?? key

/** What narrows the set, as pieces in order; `isOne` for one page of it, which is among several that are named. */
const restOf = (basis: InGrid, set: FigureSet, isOne: boolean, reader: Reader): string => {
  const { formats, words } = reader
  const { sets } = words
  const [networks, actors, pages] = [partsOf(set, 'network'), partsOf(set, 'actor'), partsOf(set, 'page')]
  const pieces: string[] = []
  if (partsOf(set, 'kind').length > 0) {
    const inCamps = known(camps, partsOf(set, 'camp')).map((camp) => sets.inCamp[gridOf(basis)][camp])
    if (inCamps.length > 0) pieces.push(formats.either(inCamps))
  }
  const sizes = partsOf(set, 'size').map(({ key }) => sizeText(key, reader))
  if (sizes.length > 0) pieces.push(formats.either(sizes))
  const territories = partsOf(set, 'territory').map(({ key }) => territoryText(key, reader))
  if (territories.length > 0) pieces.push(formats.either(territories))
  if (networks.length > mostNamed) pieces.push(sets.manyNetworks(formats.whole(networks.length)))
  else if (networks.length > 0) pieces.push(formats.list(networks.map((one) => sets.network(nameOf(one)))))
  if (actors.length > mostNamed) pieces.push(sets.manyActors(formats.whole(actors.length)))
  else if (actors.length > 0) pieces.push(formats.list(actors.map((actor) => sets.actor(nameOf(actor)))))
  if (pages.length > mostNamed) pieces.push(isOne ? sets.amongManyPages : sets.manyPages)
  else if (pages.length > 0) {
    const named = formats.list(pages.map((page) => sets.page(nameOf(page))))
    pieces.push(isOne && pages.length > 1 ? sets.amongPages(named) : named)
  }
  return pieces.join(' ')
}

/** A page or an organisation that names the only page of the set. */
const isOnlyPage = (set: FigureSet): boolean =>
  set.parts.length === 1 && set.pages <= 1 && ['actor', 'page'].includes(set.parts[0]?.dimension ?? '')

export const namesOf = (basis: InGrid, set: FigureSet, reader: Reader): Names => {
  const { words, formats } = reader
  const { sets } = words
  const who = whoOf(basis, set, reader)
  const [one, other] = [restOf(basis, set, true, reader), restOf(basis, set, false, reader)]
  const counted = (n: number, text = formats.whole(n)): string => {
    const isOne = formats.plural(n) === 'one'
    const say = isOne ? sets.counted.one : sets.counted.other
    const rest = isOne ? one : other
    if (who === null) return say.rest(text, rest)
    const beside = isOne ? who.one : who.other
    return rest === '' ? say.who(text, beside) : say.both(text, beside, rest)
  }
  if (who === null) {
    const only = isOnlyPage(set) ? sets.single.rest(one) : null
    return {
      short: set.parts.length === 1 && only !== null ? setName(basis, set, reader) : sets.short.rest(other),
      typical: only ?? sets.typical.rest(one),
      single: sets.single.rest(one),
      all: only ?? sets.all.rest(other),
      counted,
    }
  }
  if (one === '')
    return {
      short: who.short,
      typical: sets.typical.who(who.one),
      single: sets.single.who(who.one),
      all: sets.all.who(who.other),
      counted,
    }
  return {
    short: sets.short.both(who.short, one),
    typical: sets.typical.both(who.one, one),
    single: sets.single.both(who.one, one),
    all: sets.all.both(who.other, other),
    counted,
  }
}

/** A set as a label: `Associations`, `Banques de moins de 500 abonnés`, `Unafam`. */
export const setName = (basis: InGrid, set: FigureSet, reader: Reader): string => {
  const { words, formats } = reader
  const { sets, shell } = words
  if (set.camp !== null) return shell.camps[gridOf(basis)][set.camp]
  const areNamed = set.parts.every(({ dimension }) => dimension === 'actor' || dimension === 'page')
  if (areNamed && set.parts.length <= mostNamed) return formats.list(set.parts.map(nameOf))
  const who = whoOf(basis, set, reader)
  const rest = restOf(basis, set, false, reader)
  if (who === null) return raised(sets.short.rest(rest), reader)
  return raised(rest === '' ? who.label : sets.short.both(who.label, rest), reader)
}

export type Sides = Sided<Names>
export const sidesOf = (basis: InGrid & Readonly<Record<Side, FigureSet>>, reader: Reader): Sides => ({
  left: namesOf(basis, basis.left, reader),
  right: namesOf(basis, basis.right, reader),
})
