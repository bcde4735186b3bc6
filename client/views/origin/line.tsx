// The import of a reading and its line in the received file, shown on demand cell by cell.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { ask } from '../../api.ts'
import { Link } from '../../ui/link.tsx'
import { useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { useRequest } from '../request.ts'

type Props = {
  readonly importId: number
  readonly file: string
  readonly line: number
  /** Imports of the demonstration have no screen of their own and no file. */
  readonly isReal: boolean
}

export const ImportLink = ({ importId, file, isReal }: Omit<Props, 'line'>): JSX.Element =>
  isReal ? <Link to={{ screen: 'import', id: importId }}>{file}</Link> : <span>{file}</span>

export const ReceivedLine = ({ importId, file, line, isReal }: Props): JSX.Element => {
  const { origin } = useReader().words.provenance
  const [isOpen, setOpen] = useState(false)
  const read = useRequest(isOpen ? `${importId} ${line}` : null, (signal) =>
    ask('importLine', { params: { id: importId, line }, signal }),
  )
  if (!isReal) return <>{origin.line(String(line))}</>
  return (
    <details class="received-line" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={origin.lineOf(file, String(line))}>{origin.line(String(line))}</summary>
      {isOpen && (
        <Answered request={read} size="list">
          {({ cells, because }) =>
            cells === null ? (
              <p>{because === null ? '' : origin.noLine[because]}</p>
            ) : (
              <dl class="facts">
                {cells.map(({ column, value }, at) => (
                  <div key={at}>
                    <dt>{column}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            )
          }
        </Answered>
      )}
    </details>
  )
}
