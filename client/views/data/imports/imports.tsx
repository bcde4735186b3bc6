// Imports done, newest first: their counts, their rejected lines on demand, and undoing one. The list that every database
// starts with is named as such, and is not undone by the way.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { ImportRow } from '../../../../data/model/contract.ts'
import { defaultZone } from '../../../../data/model/territories.ts'
import { sourceName } from '../../../../data/model/words/names.ts'
import { Link } from '../../../ui/link.tsx'
import { useReader } from '../../../ui/screen.ts'
import { ChangesOf } from './changes.tsx'
import { hasCounters } from './counters.ts'
import { Counts } from './counts.tsx'
import { ImportLife } from './import-life.tsx'
import { RejectedFile, StoredRejections } from './rejections.tsx'

const shownAtOnce = 10

const Rejected = ({ row }: { readonly row: ImportRow }): JSX.Element => {
  const { imports } = useReader().words.data
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{imports.showRejections}</summary>
      {isOpen && (
        <>
          <StoredRejections id={row.id} rows={row.rejected} />
          <RejectedFile id={row.id} />
        </>
      )}
    </details>
  )
}

type DoneProps = {
  readonly row: ImportRow
  readonly isSupplied: boolean
  readonly replacedBy: number | null
  readonly onChange: () => void
}

const Done = ({ row, isSupplied, replacedBy, onChange }: DoneProps): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { imports } = words.data
  const { imports: details, by } = words.provenance
  const notes = [
    sourceName(reader, row.source),
    ...(hasCounters(row.source)
      ? [
          `${imports.observedOn} ${formats.instant(row.observedAt, defaultZone)}${
            row.isObservedAtEstimated ? ` (${imports.estimated})` : ''
          }`,
        ]
      : []),
    ...(row.isTextKept ? [] : [imports.noText]),
    ...(row.areBytesKept ? [] : [imports.noBytes]),
  ]
  const name = isSupplied ? imports.supplied : row.file
  const life = <ImportLife row={row} onChange={onChange} name={name} replacedBy={replacedBy} />
  return (
    <li class={row.undoneAt === null ? 'import' : 'import undone'}>
      <h3 tabIndex={-1}>{name}</h3>
      {isSupplied && <p>{imports.suppliedText}</p>}
      <p class="hint">
        {isSupplied && `${row.file}. `}
        {imports.importedOn} {formats.instant(row.importedAt, defaultZone)}, {by[row.by]}. {notes.join('. ')}.{' '}
        <Link to={{ screen: 'import', id: row.id }}>{details.detail}</Link>
      </p>
      <Counts counts={row} />
      {/* What a table of need changed stands with its values, on the screen of the import. */}
      {row.undoneAt === null && row.updated > 0 && row.source !== 'need-table' && <ChangesOf row={row} />}
      {row.rejected > 0 && <Rejected row={row} />}
      {row.undoneAt === null && isSupplied ? (
        <details>
          <summary>{imports.suppliedUndo}</summary>
          <p>{imports.suppliedBack}</p>
          {life}
        </details>
      ) : (
        life
      )}
    </li>
  )
}

/** Hash of the table a new database is filled with, which is always its first import; null when that was something else. */
const suppliedHash = (imports: readonly ImportRow[]): string | null =>
  imports.find(({ id, file, source }) => id === 1 && file === 'observations.csv' && source === 'page-observations')
    ?.sha256 ?? null

type Props = { readonly imports: readonly ImportRow[]; readonly onChange: () => void }

export const Imports = ({ imports, onChange }: Props): JSX.Element => {
  const { words, formats } = useReader()
  const { data, provenance } = words
  const [shown, setShown] = useState(shownAtOnce)
  if (imports.length === 0) return <p>{data.imports.none}</p>
  const supplied = suppliedHash(imports)
  const typed = imports.filter(({ by }) => by === 'typed')
  const files = imports.filter(({ by }) => by !== 'typed')
  const hidden = files.length - shown
  const drawn = (row: ImportRow): JSX.Element => (
    <Done
      key={row.id}
      row={row}
      isSupplied={row.sha256 === supplied}
      replacedBy={imports.find(({ replaces }) => replaces === row.id)?.id ?? null}
      onChange={onChange}
    />
  )
  return (
    <>
      {typed.length > 0 && (
        <p>
          {provenance.typed.group(typed.filter(({ undoneAt }) => undoneAt === null).length, formats)}
          {words.commands.colon}
          <Link to={{ screen: 'data', anchor: 'typed-history' }}>{provenance.typed.history}</Link>
        </p>
      )}
      <ol class="imports">{files.slice(0, shown).map(drawn)}</ol>
      {hidden > 0 && (
        <button type="button" onClick={() => setShown(shown + shownAtOnce)}>
          {data.imports.more(Math.min(hidden, shownAtOnce), formats)}
        </button>
      )}
    </>
  )
}
