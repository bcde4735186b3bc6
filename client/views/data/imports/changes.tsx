// What an import changes, or changed, of what was known: in numbers, then line by line, before and after.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Change, ImportReport, ImportRow } from '../../../../data/model/contract.ts'
import type { Reader } from '../../../../data/model/words/index.ts'
import { formatName, metricName } from '../../../../data/model/words/names.ts'
import { ask } from '../../../api.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { useReader } from '../../../ui/screen.ts'
import { WebLink } from '../../../ui/web-link.tsx'
import { Answered } from '../../answered.tsx'
import { useRequest } from '../../request.ts'

const fieldName = (reader: Reader, field: string): string => {
  const fields: Readonly<Record<string, string>> = reader.words.provenance.changes.fields
  return Object.hasOwn(fields, field) ? (fields[field] ?? field) : metricName(reader, field)
}

/** A value in the reader's words: counts with their digits, instants and formats as elsewhere. */
const valueText = (reader: Reader, field: string, value: string | null): string => {
  if (value === null) return reader.words.provenance.changes.unknown
  if (field === 'format') return formatName(reader, value)
  return /^\d{1,15}$/.test(value) ? reader.formats.whole(Number(value)) : value
}

const ChangeTable = ({ changes }: { readonly changes: readonly Change[] }): JSX.Element => {
  const reader = useReader()
  const { changes: texts } = reader.words.provenance
  const { columns } = texts
  return (
    <DataTable
      caption={texts.title}
      isCaptionHidden
      columns={[
        { label: columns.line, kind: 'number' },
        { label: columns.page, kind: 'text' },
        { label: columns.post, kind: 'text' },
        { label: columns.field, kind: 'text' },
        { label: columns.before, kind: 'text' },
        { label: columns.after, kind: 'text' },
      ]}
      rows={changes.flatMap(({ line, page, post, what }) =>
        what.map(({ field, before, after }) => [
          String(line),
          page,
          post === null ? (
            texts.ofPage
          ) : (
            <WebLink key="post" address={post}>
              {post.replace(/^https?:\/\/(www\.)?/, '')}
            </WebLink>
          ),
          fieldName(reader, field),
          valueText(reader, field, before),
          valueText(reader, field, after),
        ]),
      )}
    />
  )
}

type Counted = Pick<ImportReport, 'inserted' | 'updated' | 'unchanged'>

/** "0 nouvelles, 812 identiques, 3 modifiées", and the three. Nothing where all is new. */
export const Changes = ({
  counts,
  changes,
}: {
  readonly counts: Counted
  readonly changes: readonly Change[]
}): JSX.Element | null => {
  const { words, formats } = useReader()
  const { changes: texts } = words.provenance
  if (counts.updated === 0 && counts.unchanged === 0) return null
  const others = counts.updated - new Set(changes.map(({ line }) => line)).size
  return (
    <section class="changes">
      <h3>{texts.title}</h3>
      <p>
        {texts.text(
          texts.inserted(counts.inserted, formats),
          texts.unchanged(counts.unchanged, formats),
          texts.updated(counts.updated, formats),
        )}
      </p>
      {changes.length > 0 && <ChangeTable changes={changes} />}
      {changes.length > 0 && others > 0 && <p class="hint">{texts.more(others, formats)}</p>}
    </section>
  )
}

/** What a stored import changed, asked for when it is opened. */
export const ChangesOf = ({ row }: { readonly row: ImportRow }): JSX.Element => {
  const { words, formats } = useReader()
  const { changes: texts } = words.provenance
  const [isOpen, setOpen] = useState(false)
  const changed = useRequest(isOpen ? `changes ${row.id}` : null, (signal) =>
    ask('importChanges', { params: { id: row.id }, signal }),
  )
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {texts.show} ({texts.updated(row.updated, formats)})
      </summary>
      {isOpen && (
        <Answered request={changed} size="list">
          {({ changes }) => (changes.length === 0 ? <p>{texts.none}</p> : <ChangeTable changes={changes} />)}
        </Answered>
      )}
    </details>
  )
}
