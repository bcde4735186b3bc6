// Taking one's data away: all of it in one file that the import reads back.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { exportAddress } from '../../../api.ts'
import { Tick } from '../../../ui/fields.tsx'
import { useReader } from '../../../ui/screen.ts'

export const TakeAway = (): JSX.Element => {
  const { export: said } = useReader().words.transfer
  const [isWithText, setWithText] = useState(false)
  return (
    <>
      <p>{said.text}</p>
      <p class="hint">{said.withoutText}</p>
      <Tick label={said.withText} isOn={isWithText} onChange={setWithText} />
      <p class="actions">
        <a class="main-action" href={exportAddress(isWithText)} download>
          {said.download}
        </a>
      </p>
    </>
  )
}
