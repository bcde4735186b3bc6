// Imports done, newest first: their counts, their rejected lines on demand, and undoing one. The list that every database
// starts with is named as such, and is not undone by the way.

import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { ImportRow } from '../../../data/model/contract.ts'
import { defaultZone } from '../../../data/model/territories.ts'
import { ask, Refused } from '../../api.ts'
import { useReader } from '../../ui/screen.ts'
import { Answered, Refusal } from '../answered.tsx'
import { useAction, useRequest } from '../request.ts'
import { Counts } from './counts.tsx'
import { sourceName } from './names.ts'
import { RejectedFile, Rejections } from './rejections.tsx'

const Rejected = ({ row }: { readonly row: ImportRow }): JSX.Element => {
  const { imports } = useReader().words.data
  const [isOpen, setOpen] = useState(false)
  const detail = useRequest(isOpen ? `import ${row.id}` : null, (signal) =>
    ask('import', { params: { id: row.id }, signal }),
  )
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{imports.showRejections}</summary>
      {isOpen && (
        <Answered request={detail} size="list">
          {({ rejections }) => (
            <>
              <Rejections rejections={rejections} total={row.rejected} />
              <RejectedFile id={row.id} />
            </>
          )}
        </Answered>
      )}
    </details>
  )
}

type DoneProps = { readonly row: ImportRow; readonly isSupplied: boolean; readonly onChange: () => void }

const Done = ({ row, isSupplied, onChange }: DoneProps): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { imports } = words.data
  const action = useAction()
  const heading = useRef<HTMLHeadingElement>(null)
  const undo = (): void =>
    action.run(async () => {
      try {
        await ask('undoImport', { params: { id: row.id } })
      } catch (reason) {
        // Undone in another window: what was wanted is done, and the list is asked for again.
        if (!(reason instanceof Refused) || reason.problem?.code !== 'already-undone') throw reason
      }
      onChange()
      heading.current?.focus()
    })
  const notes = [
    sourceName(reader, row.source),
    `${imports.observedOn} ${formats.instant(row.observedAt, defaultZone)}${
      row.isObservedAtEstimated ? ` (${imports.estimated})` : ''
    }`,
    ...(row.isTextKept ? [] : [imports.noText]),
    ...(row.areBytesKept ? [] : [imports.noBytes]),
  ]
  const undoButton = (
    <button
      type="button"
      class="quiet"
      onClick={undo}
      disabled={action.isWorking}
      aria-label={imports.undoOf(isSupplied ? imports.supplied : row.file)}
    >
      {action.isWorking ? imports.undoing : imports.undo}
    </button>
  )
  return (
    <li class={row.undoneAt === null ? 'import' : 'import undone'}>
      <h3 tabIndex={-1} ref={heading}>
        {isSupplied ? imports.supplied : row.file}
      </h3>
      {isSupplied && <p>{imports.suppliedText}</p>}
      <p class="hint">
        {isSupplied && `${row.file}. `}
        {imports.importedOn} {formats.instant(row.importedAt, defaultZone)}. {notes.join('. ')}.
      </p>
      <Counts counts={row} />
      {row.rejected > 0 && <Rejected row={row} />}
      {row.undoneAt === null &&
        (isSupplied ? (
          <details>
            <summary>{imports.suppliedUndo}</summary>
            <p>{imports.suppliedBack}</p>
            {undoButton}
          </details>
        ) : (
          undoButton
        ))}
      <p role="status" class="said">
        {row.undoneAt === null ? '' : imports.undone(formats.instant(row.undoneAt, defaultZone))}
      </p>
      {row.undoneAt !== null && isSupplied && <p>{imports.suppliedBack}</p>}
      <Refusal problem={action.problem} />
    </li>
  )
}

/** Hash of the table a new database is filled with, which is always its first import; null when that was something else. */
const suppliedHash = (imports: readonly ImportRow[]): string | null =>
  imports.find(({ id, file, source }) => id === 1 && file === 'observations.csv' && source === 'page-observations')
    ?.sha256 ?? null

type Props = { readonly imports: readonly ImportRow[]; readonly onChange: () => void }

export const Imports = ({ imports, onChange }: Props): JSX.Element => {
  const { data } = useReader().words
  if (imports.length === 0) return <p>{data.imports.none}</p>
  const supplied = suppliedHash(imports)
  return (
    <ol class="imports">
      {imports.map((row) => (
        <Done key={row.id} row={row} isSupplied={row.sha256 === supplied} onChange={onChange} />
      ))}
    </ol>
  )
}
