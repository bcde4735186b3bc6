// Whether a figure of habits shows what pages do or what a post gets: a choice kept in the address, one for each such figure.

import type { JSX } from 'preact'
import { Choice } from '../../ui/fields.tsx'
import { useNavigation } from '../../ui/screen.ts'

/** Figures that have the choice, by their words in the address. */
type Habit = 'week' | 'formats'
const choices = ['share', 'perPost'] as const
export type Shown = (typeof choices)[number]

/** The metric by which these figures are asked for what a post gets. */
export const perPostMetric = 'interactions-per-post'

export const useShown = (of: Habit): Shown => (useNavigation().state.local[of] === 'perPost' ? 'perPost' : 'share')

type Props = { readonly of: Habit; readonly label: string; readonly names: Readonly<Record<Shown, string>> }

export const ShownChoice = ({ of, label, names }: Props): JSX.Element => {
  const { state, go } = useNavigation()
  const shown = useShown(of)
  return (
    <Choice
      label={label}
      value={shown}
      options={choices.map((value) => ({ value, label: names[value] }))}
      onChoose={(value) => {
        const { [of]: _before, ...local } = state.local
        go({ local: value === 'perPost' ? { ...local, [of]: value } : local })
      }}
    />
  )
}
