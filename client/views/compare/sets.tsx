// The groups of pages that are compared: each a camp, a kind of organisation, a network, an organisation, a territory or one page,
// of any size and territory or of one. Two at least, six at most. What the address asks for beyond these choices stays, and is
// shown by its key.

import type { JSX } from 'preact'
import { campOfKind } from '../../../data/model/actors.ts'
import type { ActorRow, FigureSet, PageRow } from '../../../data/model/contract.ts'
import { actorKinds, type Camp, camps } from '../../../data/model/records.ts'
import { keyOfSet, mostSets, partsOfSet, type SetDimension, type SetPart, usualSets } from '../../../data/model/sets.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { setsAsked } from '../../question.ts'
import { Choice, type Option, type OptionGroup } from '../../ui/fields.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { asSets, campAndKindSets, networkSets, replacedSet, sizeOptions, territoryOptions } from './set-options.ts'

/** Parts by which a group is narrowed, each with a choice of its own. */
const narrowings = ['size', 'territory'] as const
type Narrowing = (typeof narrowings)[number]

const partsIn = (key: string): readonly SetPart[] => {
  const parts = key === '' ? [] : partsOfSet(key)
  return 'fault' in parts ? [] : parts
}
const isNarrowing = (dimension: SetDimension): dimension is Narrowing =>
  (narrowings as readonly string[]).includes(dimension)

/** What a group is chosen by: without what narrows it, else its territory. */
const baseOf = (key: string): string => {
  const parts = partsIn(key)
  const base = parts.filter(({ dimension }) => !isNarrowing(dimension))
  return keyOfSet(base.length > 0 ? base : parts.filter(({ dimension }) => dimension === 'territory'))
}
const isTerritory = (base: string): boolean => base.startsWith('territory:')

/** By what of a dimension it is narrowed, or '' for all. */
const narrowedBy = (key: string, dimension: Narrowing): string =>
  dimension === 'territory' && isTerritory(baseOf(key))
    ? ''
    : partsIn(key)
        .filter((part) => part.dimension === dimension)
        .map((part) => part.key)
        .join(',')

const joined = (base: string, narrowed: Readonly<Record<Narrowing, string>>): string =>
  keyOfSet([
    ...partsIn(base),
    ...narrowings.flatMap((dimension) => {
      const isTaken = dimension === 'territory' && isTerritory(base)
      return isTaken ? [] : narrowed[dimension].split(',').flatMap((key) => (key === '' ? [] : [{ dimension, key }]))
    }),
  ])

/** The group with another base, size or territory. */
const changedTo = (key: string, change: Partial<Record<'base' | Narrowing, string>>): string =>
  joined(change.base ?? baseOf(key), {
    size: change.size ?? narrowedBy(key, 'size'),
    territory: change.territory ?? narrowedBy(key, 'territory'),
  })

/** The first camp, or kind of a camp that is no group, with none of the pages compared already; null where there is none. */
const nextOf = (sets: readonly string[]): string | null => {
  const bases = sets.map(baseOf)
  const isFree = (camp: Camp): boolean => !bases.includes(`camp:${camp}`)
  const kinds = actorKinds.filter((kind) => isFree(campOfKind(kind).article))
  const isApart = (camp: Camp): boolean =>
    !kinds.some((kind) => bases.includes(`kind:${kind}`) && campOfKind(kind).article === camp)
  const offered = [
    ...camps.filter((camp) => isFree(camp) && isApart(camp)).map((camp) => `camp:${camp}`),
    ...kinds.map((kind) => `kind:${kind}`),
  ]
  return offered.find((key) => !bases.includes(key)) ?? null
}

type Props = {
  readonly actors: readonly ActorRow[]
  /** Of the network shown. */
  readonly pages: readonly PageRow[]
  /** As the reply names them; null before the first one. */
  readonly told: readonly FigureSet[] | null
}

export const Sets = ({ actors, pages, told }: Props): JSX.Element => {
  const { state, go } = useNavigation()
  const reader = useReader()
  const { compare } = reader.words
  const sets = state.question.sets.length === 0 ? usualSets : state.question.sets
  const next = nextOf(sets)
  const choose = (chosen: readonly string[]): void => {
    go({ question: { ...state.question, sets: setsAsked(chosen) } })
  }
  const territories = territoryOptions(reader)
  const known: readonly OptionGroup[] = [
    ...campAndKindSets(reader, state.grid),
    ...networkSets(reader, actors),
    {
      label: compare.actors,
      options: actors
        .filter(({ pages }) => pages > 0)
        .map(({ slug, name }) => ({ value: `actor:${slug}`, label: name })),
    },
    ...territories.map(({ label, options }) => ({ label, options: asSets('territory', options) })),
    { label: compare.pages, options: pages.map(({ id, name }) => ({ value: `page:${id}`, label: name })) },
  ]
  const offered = new Set(known.flatMap(({ options }) => options.map(({ value }) => value)))
  const optionsFor = (key: string, place: number): readonly (Option | OptionGroup)[] => {
    const base = baseOf(key)
    if (offered.has(base)) return known
    const set = told?.[place]
    return [{ value: base, label: set?.key === key ? setName({ grid: state.grid }, set, reader) : base }, ...known]
  }
  return (
    <fieldset class="sets">
      <legend>{compare.sets}</legend>
      <ol>
        {sets.map((key, place) => {
          const label = compare.set(`${place + 1}`)
          return (
            <li key={place}>
              <Choice
                label={label}
                value={baseOf(key)}
                options={optionsFor(key, place)}
                onChoose={(base) => choose(replacedSet(sets, place, changedTo(key, { base })))}
              />
              <Choice
                label={compare.sizeOf(label)}
                value={narrowedBy(key, 'size')}
                options={[{ value: '', label: compare.anySize }, ...sizeOptions(reader)]}
                onChoose={(size) => choose(replacedSet(sets, place, changedTo(key, { size })))}
              />
              {!isTerritory(baseOf(key)) && (
                <Choice
                  label={compare.territoryOf(label)}
                  value={narrowedBy(key, 'territory')}
                  options={[{ value: '', label: compare.anyTerritory }, ...territories]}
                  onChoose={(territory) => choose(replacedSet(sets, place, changedTo(key, { territory })))}
                />
              )}
              {sets.length > 2 && (
                <button type="button" class="quiet" onClick={() => choose(sets.filter((_, at) => at !== place))}>
                  {compare.removeSet(label)}
                </button>
              )}
            </li>
          )
        })}
      </ol>
      <p class="actions">
        {sets.length < mostSets && next !== null && (
          <button type="button" onClick={() => choose([...sets, next])}>
            {compare.addSet}
          </button>
        )}
        {state.question.sets.length > 0 && (
          <button type="button" class="quiet" onClick={() => choose([])}>
            {compare.usualSets}
          </button>
        )}
      </p>
    </fieldset>
  )
}
