// Which tables of need per territory can be dropped, and one to fill in. Other screens lead here: #need-tables.

import type { JSX } from 'preact'
import { territoryLevels } from '../../../../data/model/records.ts'
import { needTemplateAddress } from '../../../api.ts'
import { useReader } from '../../../ui/screen.ts'

export const NeedHelp = (): JSX.Element => {
  const { words, language } = useReader()
  const { help } = words.needImport
  return (
    <details id="need-tables">
      <summary>{help.title}</summary>
      <p>{help.text}</p>
      <ul>
        {territoryLevels.map((level) => (
          <li key={level}>
            <a href={needTemplateAddress(level, language)} download>
              {help.template[level]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
