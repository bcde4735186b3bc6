// What numbers say, one sentence after the other, with the technical ones folded away for those who check.

import type { JSX } from 'preact'
import type { Said } from '../../../data/model/words/technical.ts'
import { Specialists } from '../overview/specialists.tsx'

/** A sentence that has no technical one. */
export const plainly = (plain: string): Said => ({ plain, technical: null })

export const Told = ({ said }: { readonly said: readonly Said[] }): JSX.Element => (
  <div class="told">
    <ul>
      {said.map(({ plain }) => (
        <li key={plain}>{plain}</li>
      ))}
    </ul>
    <Specialists lines={said.map(({ technical }) => technical)} />
  </div>
)
