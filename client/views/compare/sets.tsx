// The groups of pages that are compared: each a camp, a kind of organisation or one organisation, of any size or of one.
// Two at least, six at most. What the address asks for beyond these choices stays, and is shown by its key.

import type { JSX } from 'preact'
import type { ActorRow, FigureSet } from '../../../data/model/contract.ts'
import { actorKinds, camps } from '../../../data/model/records.ts'
import { keyOfSet, partsOfSet, type SetPart } from '../../../data/model/sets.ts'
import { sizeStrata } from '../../../data/model/statistics/size-strata.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { Choice, type Option, type OptionGroup } from '../../ui/fields.tsx'
import { campNameOf, useNavigation, useReader } from '../../ui/screen.ts'

const usual = ['camp:association', 'camp:commercial']
const mostSets = 6

/** What a set is chosen by, without its size. */
const baseOf = (key: string): string => {
  const parts = partsOfSet(key)
  return 'fault' in parts ? key : keyOfSet(parts.filter(({ dimension }) => dimension !== 'size'))
}
/** Its size, or '' for all. */
const sizeOf = (key: string): string => {
  const parts = partsOfSet(key)
  const sizes = 'fault' in parts ? [] : parts.filter(({ dimension }) => dimension === 'size')
  return sizes.map((size) => size.key).join(',')
}

const joined = (base: string, size: string): string => {
  const sized: readonly SetPart[] = size === '' ? [] : [{ dimension: 'size', key: size }]
  const parts = base === '' ? [] : partsOfSet(base)
  return 'fault' in parts ? base : keyOfSet([...parts, ...sized])
}

/** The first camp, kind or organisation that is not compared yet. */
const nextOf = (sets: readonly string[]): string =>
  [...camps.map((camp) => `camp:${camp}`), ...actorKinds.map((kind) => `kind:${kind}`)].find(
    (key) => !sets.includes(key),
  ) ?? 'kind:bank'

type Props = {
  readonly actors: readonly ActorRow[]
  /** As the reply names them; null before the first one. */
  readonly told: readonly FigureSet[] | null
}

export const Sets = ({ actors, told }: Props): JSX.Element => {
  const { state, go } = useNavigation()
  const reader = useReader()
  const { words } = reader
  const { compare } = words
  const campName = campNameOf(reader, state.grid)
  const sets = state.question.sets.length === 0 ? usual : state.question.sets
  const choose = (next: readonly string[]): void => {
    const isUsual = next.length === usual.length && next.every((key, place) => key === usual[place])
    go({ question: { ...state.question, sets: isUsual ? [] : next } })
  }
  const replaced = (place: number, key: string): readonly string[] => {
    const at = sets.indexOf(key)
    // What another group is already changes places with this one.
    return sets.map((set, index) => (index === place ? key : index === at ? (sets[place] ?? set) : set))
  }
  const known: readonly OptionGroup[] = [
    { label: compare.camps, options: camps.map((camp) => ({ value: `camp:${camp}`, label: campName(camp) })) },
    {
      label: compare.kinds,
      options: actorKinds.map((kind) => ({ value: `kind:${kind}`, label: words.names.kinds[kind] })),
    },
    {
      label: compare.actors,
      options: actors
        .filter(({ pages }) => pages > 0)
        .map(({ slug, name }) => ({ value: `actor:${slug}`, label: name })),
    },
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
                onChoose={(base) => choose(replaced(place, joined(base, sizeOf(key))))}
              />
              <Choice
                label={compare.sizeOf(label)}
                value={sizeOf(key)}
                options={[
                  { value: '', label: compare.anySize },
                  ...sizeStrata.map(({ name }) => ({ value: name, label: compare.sizes[name] })),
                ]}
                onChoose={(size) => choose(replaced(place, joined(baseOf(key), size)))}
              />
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
        {sets.length < mostSets && (
          <button type="button" onClick={() => choose([...sets, nextOf(sets)])}>
            {compare.addSet}
          </button>
        )}
        {state.question.sets.length > 0 && (
          <button type="button" class="quiet" onClick={() => choose(usual)}>
            {compare.usualSets}
          </button>
        )}
      </p>
    </fieldset>
  )
}
