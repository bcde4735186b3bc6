// The territories that the reader chose to lay side by side, and one more by its name: they are in the address, so that the page
// of a territory and the campaign are about the same ones.

import type { JSX } from 'preact'
import type { TerritoryLevel } from '../../../data/model/records.ts'
import { territoryNameWithLevel } from '../../../data/model/words/territories.ts'
import { QuietButton } from '../../ui/quiet-button.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { askedIn } from './asked.ts'
import { toggledBeside, withWord } from './change.ts'
import { territoryLabel } from './find.ts'
import { TerritoryPicker } from './picker.tsx'

type Props = {
  readonly label: string
  readonly button: string
  readonly level: TerritoryLevel
  /** Key of the territory that the others are laid beside; absent: none stands out. */
  readonly own?: string
}

export const ChosenTerritories = ({ label, button, level, own }: Props): JSX.Element => {
  const { state, go } = useNavigation()
  const reader = useReader()
  const { campaign } = reader.words.territoriesScreen
  const { beside } = askedIn(state)
  const others = beside.filter((key) => key !== own)
  return (
    <>
      <TerritoryPicker
        label={label}
        button={button}
        level={level}
        onPick={(key) => {
          if (!beside.includes(key)) go(toggledBeside(state, key), 'replace')
        }}
      />
      {others.length > 0 && (
        <ul class="chosen-names">
          {others.map((key) => (
            <li key={key}>
              <span>{territoryLabel(key)}</span>
              <QuietButton
                label={campaign.remove}
                about={campaign.removeOf(territoryNameWithLevel(key, reader))}
                isWorking={false}
                onPress={() => go(toggledBeside(state, key), 'replace')}
              />
            </li>
          ))}
          <li>
            <QuietButton
              label={campaign.clear}
              isWorking={false}
              onPress={() => go(withWord(state, 'with', null), 'replace')}
            />
          </li>
        </ul>
      )}
    </>
  )
}
