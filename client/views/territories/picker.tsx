// A territory chosen by typing its name or code, with the names there are offered; several that fit are offered as buttons.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { TerritoryLevel } from '../../../data/model/records.ts'
import { territoryNameWithLevel } from '../../../data/model/words/territories.ts'
import { Entry } from '../../ui/fields.tsx'
import { QuietButton } from '../../ui/quiet-button.tsx'
import { useReader } from '../../ui/screen.ts'
import { territoriesNamed, territoryOffers } from './find.ts'

/** More that fit are a text too short to choose by. */
const mostOffered = 8

type Props = {
  readonly label: string
  readonly button: string
  readonly level: TerritoryLevel
  readonly onPick: (key: string) => void
}

export const TerritoryPicker = ({ label, button, level, onPick }: Props): JSX.Element => {
  const reader = useReader()
  const { picker } = reader.words.territoriesScreen
  const [text, setText] = useState('')
  const [asked, setAsked] = useState('')
  const named = territoriesNamed(asked, level)
  const pick = (key: string): void => {
    setText('')
    setAsked('')
    onPick(key)
  }
  const submit = (event: Event): void => {
    event.preventDefault()
    const [only, another] = territoriesNamed(text, level)
    if (only !== undefined && another === undefined) pick(only)
    else setAsked(text)
  }
  const said = asked === '' ? '' : named.length === 0 ? picker.none(asked) : picker.several
  return (
    <form class="picker" aria-label={label} onSubmit={submit}>
      <div class="fields">
        <Entry label={label} value={text} onEnter={setText} max={60} offers={territoryOffers(level)} />
        <button type="submit">{button}</button>
      </div>
      <p class="hint" role="status">
        {said}
      </p>
      {named.length > 0 && (
        <p class="actions">
          {named.slice(0, mostOffered).map((key) => (
            <QuietButton
              key={key}
              label={territoryNameWithLevel(key, reader)}
              isWorking={false}
              onPress={() => pick(key)}
            />
          ))}
        </p>
      )}
    </form>
  )
}
