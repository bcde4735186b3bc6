// Groups of pages that a list offers, in the words of the reader: what Compare and the Overview both choose among. Pure.

import type { ActorRow } from '../../../data/model/contract.ts'
import { federationsAmong } from '../../../data/model/networks.ts'
import { actorKinds, camps, type TerritoryLevel } from '../../../data/model/records.ts'
import { sizeStrata } from '../../../data/model/statistics/size-strata.ts'
import { territoryNames } from '../../../data/model/territory-names.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import type { Option, OptionGroup } from '../../ui/fields.tsx'
import { campNameOf } from '../../ui/screen.ts'

/** By their keys as a part of a set: `region-53`. */
const territoriesOf = (level: TerritoryLevel): readonly Option[] =>
  [...territoryNames[level]].map(([code, name]) => ({
    value: `${level}-${code}`,
    label: level === 'departement' ? `${code} ${name}` : name,
  }))

export const territoryOptions = ({ words: { compare } }: Reader): readonly OptionGroup[] => [
  { label: compare.regions, options: territoriesOf('region') },
  { label: compare.departements, options: territoriesOf('departement') },
]

/** By their names: `500-2k`. */
export const sizeOptions = ({ words: { compare } }: Reader): readonly Option[] =>
  sizeStrata.map(({ name }) => ({ value: name, label: compare.sizes[name] }))

/** As keys of sets: `territory:region-53`. */
export const asSets = (dimension: 'territory' | 'size', options: readonly Option[]): readonly Option[] =>
  options.map(({ value, label }) => ({ value: `${dimension}:${value}`, label }))

/** Camps as the grid names them, then kinds of organisations. */
export const campAndKindSets = (reader: Reader, grid: string): readonly OptionGroup[] => {
  const { compare, names } = reader.words
  const campName = campNameOf(reader, grid)
  return [
    { label: compare.camps, options: camps.map((camp) => ({ value: `camp:${camp}`, label: campName(camp) })) },
    { label: compare.kinds, options: actorKinds.map((kind) => ({ value: `kind:${kind}`, label: names.kinds[kind] })) },
  ]
}

/** Organisations with members, each with all of its network; no group where nobody is a member of anybody. */
export const networkSets = ({ words: { compare } }: Reader, actors: readonly ActorRow[]): readonly OptionGroup[] => {
  const federations = federationsAmong(actors)
  const options = actors
    .filter(({ slug }) => federations.has(slug))
    .map(({ slug, name }) => ({ value: `network:${slug}`, label: name }))
  return options.length === 0 ? [] : [{ label: compare.networks, options }]
}

/** Puts a set at a place; what another place has already changes places with it. */
export const replacedSet = (sets: readonly string[], place: number, key: string): readonly string[] => {
  const at = sets.indexOf(key)
  return sets.map((set, index) => (index === place ? key : index === at ? (sets[place] ?? set) : set))
}
