// What a file was taken for and why: the columns that decided, what comes next to it, its encoding with the evidence.

import type { JSX } from 'preact'
import type { Job, Nearness } from '../../../data/model/contract.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { useReader } from '../../ui/screen.ts'
import { sourceName, variantName } from './names.ts'

type Near = NonNullable<Nearness>

/** Name of a source, or of a kind of file that is refused. */
const nameOf = (reader: Reader, key: string): string => {
  const refused: Readonly<Record<string, string>> = reader.words.suggestions.recognition.refused
  return Object.hasOwn(refused, key) ? (refused[key] ?? key) : sourceName(reader, key)
}

/** What a file that no source knows comes nearest to. */
export const nearestText = (reader: Reader, { source, because, missing }: Near): string =>
  reader.words.suggestions.recognition.nearest(nameOf(reader, source), because, missing, reader.formats)

const whyOf = (reader: Reader, { source, variant, because, runnerUp }: NonNullable<Job['recognised']>): string => {
  const { recognition } = reader.words.suggestions
  const name = [sourceName(reader, source), ...(variant === null ? [] : [variantName(reader, variant)])].join(', ')
  const said = recognition.because(name, because, reader.formats)
  if (runnerUp === null) return said
  return `${said} ${recognition.near(nameOf(reader, runnerUp.source), runnerUp.because, runnerUp.missing, reader.formats)}`
}

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
    [recognition.title, whyOf(reader, recognised)],
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
