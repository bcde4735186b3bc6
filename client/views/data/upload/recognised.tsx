// What a file was taken for and why: the columns that decided, what comes next to it, its encoding with the evidence.

import type { JSX } from 'preact'
import type { Job } from '../../../../data/model/contract.ts'
import { whyText } from '../../../../data/model/words/told.ts'
import { useReader } from '../../../ui/screen.ts'
import { byMapping } from './upload-shown.ts'

export const Recognised = ({ job }: { readonly job: Job }): JSX.Element | null => {
  const reader = useReader()
  const { upload } = reader.words.data
  const { fileNotes, recognition } = reader.words.suggestions
  const { recognised } = job
  if (recognised === null) return null
  const { notes, ignoredColumns } = recognised
  const read = recognised.columns.filter((column) => !ignoredColumns.includes(column))
  const rows: readonly (readonly [string, string])[] = [
    [upload.file, job.file],
    // What a person said of the columns needs no reason.
    ...(recognised.source === byMapping ? [] : [[recognition.title, whyText(reader, recognised)] as const]),
    [upload.format, recognised.format.toUpperCase()],
    ...(notes.encoding === undefined
      ? []
      : [[fileNotes.encoding, fileNotes.encodingOf(notes, reader.formats)] as const]),
    ...(notes.delimiter === undefined ? [] : [[fileNotes.delimiter, fileNotes.delimiterOf(notes.delimiter)] as const]),
    ...(notes.sheet === undefined ? [] : [[fileNotes.sheet, notes.sheet] as const]),
    [upload.columns, read.join(', ')],
    [upload.ignored, ignoredColumns.join(', ') || upload.none],
  ]
  return (
    <dl class="facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
