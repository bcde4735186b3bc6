// The two groups that the Overview compares: camps, kinds of organisations, sizes and territories; whatever else the address
// asks for is offered by its name. Compare asks the same question, with more groups and finer ones.

import type { JSX } from 'preact'
import type { FigureSet } from '../../../data/model/contract.ts'
import { usualSets } from '../../../data/model/sets.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { setsAsked } from '../../question.ts'
import { Choice, type Option, type OptionGroup } from '../../ui/fields.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { asSets, campAndKindSets, replacedSet, sizeOptions, territoryOptions } from '../compare/set-options.ts'
import { pairOf } from './query.ts'

/** @param told the sets as the reply names them; null before the first one */
export const Pair = ({ told }: { readonly told: readonly FigureSet[] | null }): JSX.Element => {
  const { state, go } = useNavigation()
  const reader = useReader()
  const { compare, overview } = reader.words
  const all = state.question.sets.length === 0 ? usualSets : state.question.sets
  const known: readonly OptionGroup[] = [
    ...campAndKindSets(reader, state.grid),
    { label: overview.sizes, options: asSets('size', sizeOptions(reader)) },
    ...territoryOptions(reader).map(({ label, options }) => ({ label, options: asSets('territory', options) })),
  ]
  const offered = new Set(known.flatMap(({ options }) => options.map(({ value }) => value)))
  const optionsFor = (key: string): readonly (Option | OptionGroup)[] => {
    if (offered.has(key)) return known
    const set = told?.find((one) => one.key === key)
    return [{ value: key, label: set === undefined ? key : setName({ grid: state.grid }, set, reader) }, ...known]
  }
  return (
    <>
      {pairOf(state).map((key, place) => (
        <Choice
          key={place}
          label={compare.set(`${place + 1}`)}
          value={key}
          options={optionsFor(key)}
          onChoose={(chosen) =>
            go({ question: { ...state.question, sets: setsAsked(replacedSet(all, place, chosen)) } })
          }
        />
      ))}
    </>
  )
}
