// Imports done, newest first: their counts, their rejected lines on demand, and undoing one.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { ImportRow } from '../../../data/model/contract.ts'
import { defaultZone } from '../../../data/model/territories.ts'
import { ask } from '../../api.ts'
import { useReader } from '../../ui/screen.ts'
import { Answered, Refusal } from '../answered.tsx'
import { useAction, useRequest } from '../request.ts'
import { Counts } from './counts.tsx'
import { sourceName } from './names.ts'
import { Rejections } from './rejections.tsx'

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
          {({ rejections }) => <Rejections rejections={rejections} total={row.rejected} />}
        </Answered>
      )}
    </details>
  )
}

const Done = ({ row, onChange }: { readonly row: ImportRow; readonly onChange: () => void }): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { imports } = words.data
  const action = useAction()
  const undo = (): void =>
    action.run(async () => {
      await ask('undoImport', { params: { id: row.id } })
      onChange()
    })
  const notes = [
    sourceName(reader, row.source),
    `${imports.observedOn} ${formats.instant(row.observedAt, defaultZone)}${
      row.isObservedAtEstimated ? ` (${imports.estimated})` : ''
    }`,
    ...(row.isTextKept ? [] : [imports.noText]),
    ...(row.areBytesKept ? [] : [imports.noBytes]),
  ]
  return (
    <li class={row.undoneAt === null ? 'import' : 'import undone'}>
      <h3>{row.file}</h3>
      <p class="hint">
        {imports.importedOn} {formats.instant(row.importedAt, defaultZone)}. {notes.join('. ')}.
      </p>
      <Counts counts={row} />
      {row.rejected > 0 && <Rejected row={row} />}
      <p class="actions" role="status">
        {row.undoneAt === null ? (
          <button
            type="button"
            class="quiet"
            onClick={undo}
            disabled={action.isWorking}
            aria-label={imports.undoOf(row.file)}
          >
            {action.isWorking ? imports.undoing : imports.undo}
          </button>
        ) : (
          <strong>{imports.undone(formats.instant(row.undoneAt, defaultZone))}</strong>
        )}
      </p>
      <Refusal problem={action.problem} />
    </li>
  )
}

type Props = { readonly imports: readonly ImportRow[]; readonly onChange: () => void }

export const Imports = ({ imports, onChange }: Props): JSX.Element => {
  const { data } = useReader().words
  if (imports.length === 0) return <p>{data.imports.none}</p>
  return (
    <ol class="imports">
      {imports.map((row) => (
        <Done key={row.id} row={row} onChange={onChange} />
      ))}
    </ol>
  )
}
