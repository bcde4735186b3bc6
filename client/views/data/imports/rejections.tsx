// Rejected lines: where, what was found, what was expected and what to do, the commonest cause first. All of them, a part at
// a time, by column and by reason: of a file that is not stored yet from what the upload holds, afterwards from the server.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Job, RejectionCause } from '../../../../data/model/contract.ts'
import type { Expectation, Rejection } from '../../../../data/model/records.ts'
import { suggestionOf } from '../../../../data/model/suggestions.ts'
import { causeText } from '../../../../data/model/words/told.ts'
import { ask, rejectedRowsAddress } from '../../../api.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Choice } from '../../../ui/fields.tsx'
import { useReader } from '../../../ui/screen.ts'
import { Refusal } from '../../answered.tsx'
import { useRequest } from '../../request.ts'

const shownOfJob = 10
const shownOfImport = 100

const RejectionTable = ({ rejections }: { readonly rejections: readonly Rejection[] }): JSX.Element => {
  const { words, formats } = useReader()
  const { rejections: texts } = words.data
  return (
    <DataTable
      caption={texts.title}
      isCaptionHidden
      columns={[
        { label: texts.columns.line, kind: 'number' },
        { label: texts.columns.column, kind: 'text' },
        { label: texts.columns.found, kind: 'text' },
        { label: texts.columns.expected, kind: 'text' },
        { label: words.suggestions.title, kind: 'text' },
      ]}
      rows={rejections.map((rejection) => [
        String(rejection.line),
        rejection.column ?? texts.wholeRow,
        <code key="found">{rejection.found === '' ? texts.emptyCell : rejection.found}</code>,
        words.faults.expectations[rejection.expected],
        words.suggestions.advise(suggestionOf(rejection), formats),
      ])}
    />
  )
}

/** '' stands for all; a column of '-' for rows rejected as a whole, others are led by '='. */
type Filter = { readonly column: string; readonly expected: Expectation | '' }
const noFilter: Filter = { column: '', expected: '' }

const columnKey = (column: string | null): string => (column === null ? '-' : `=${column}`)

const isUnder =
  ({ column, expected }: Filter) =>
  (row: Pick<Rejection, 'column' | 'expected'>): boolean =>
    (column === '' || columnKey(row.column) === column) && (expected === '' || row.expected === expected)

/** How often each value occurs, the commonest first. */
const tallied = <K extends string>(
  causes: readonly RejectionCause[],
  keyOf: (cause: RejectionCause) => K,
): [K, number][] => {
  const counts = new Map<K, number>()
  for (const cause of causes) counts.set(keyOf(cause), (counts.get(keyOf(cause)) ?? 0) + cause.count)
  return [...counts].sort(([, a], [, b]) => b - a)
}

type FiltersProps = {
  readonly causes: readonly RejectionCause[]
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}

const Filters = ({ causes, filter, onFilter }: FiltersProps): JSX.Element | null => {
  const { words, formats } = useReader()
  const { causes: texts } = words.suggestions
  if (causes.length < 2) return null
  // Each choice counts what is left of it under the other one.
  const columns = tallied(causes.filter(isUnder({ ...filter, column: '' })), ({ column }) => columnKey(column))
  const reasons = tallied(causes.filter(isUnder({ ...filter, expected: '' })), ({ expected }) => expected)
  const option = (value: string, name: string, count: number) => ({
    value,
    label: texts.counted(name, count, formats),
  })
  return (
    <div class="fields">
      <Choice
        label={texts.column}
        value={filter.column}
        options={[
          { value: '', label: texts.allColumns },
          ...columns.map(([key, count]) => option(key, key === '-' ? texts.wholeRow : key.slice(1), count)),
        ]}
        onChoose={(column) => onFilter({ ...filter, column })}
      />
      <Choice
        label={texts.reason}
        value={filter.expected}
        options={[
          { value: '', label: texts.allReasons },
          ...reasons.map(([key, count]) => option(key, words.faults.expectations[key], count)),
        ]}
        onChoose={(expected) => onFilter({ ...filter, expected: expected as Expectation | '' })}
      />
    </div>
  )
}

type ListProps = {
  readonly causes: readonly RejectionCause[]
  /** Rows of the file that were rejected. */
  readonly rows: number
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
  readonly part: readonly Rejection[]
  readonly offset: number
  /** Rejections under the filter. */
  readonly total: number
  readonly most: number
  readonly onOffset: (offset: number) => void
  /** Whether the commonest cause was told already. */
  readonly isCauseTold?: boolean
}

const RejectionList = (props: ListProps): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { causes: texts } = words.suggestions
  const { causes, rows, filter, onFilter, part, offset, total, most, onOffset } = props
  const [first] = causes
  return (
    <div class="rejections">
      <h3>
        {words.data.rejections.title} ({formats.whole(rows)})
      </h3>
      {first !== undefined && causes.length > 1 && props.isCauseTold !== true && (
        <p>{causeText(reader, first, rows)}</p>
      )}
      <Filters causes={causes} filter={filter} onFilter={onFilter} />
      {part.length === 0 ? <p>{texts.none}</p> : <RejectionTable rejections={part} />}
      {total > most && (
        <p class="actions">
          <button type="button" class="quiet" disabled={offset === 0} onClick={() => onOffset(offset - most)}>
            {texts.previous}
          </button>
          <span role="status">{texts.shown(offset + 1, Math.min(total, offset + most), total, formats)}</span>
          <button type="button" class="quiet" disabled={offset + most >= total} onClick={() => onOffset(offset + most)}>
            {texts.next}
          </button>
        </p>
      )}
    </div>
  )
}

/** Where the reader is in the list: another filter begins at its start. */
const usePlace = () => {
  const [{ filter, offset }, setPlace] = useState({ filter: noFilter, offset: 0 })
  return {
    filter,
    offset,
    onFilter: (now: Filter) => setPlace({ filter: now, offset: 0 }),
    onOffset: (now: number) => setPlace({ filter, offset: now }),
  }
}

/** Those of an upload: the first ones of its file. */
export const Rejections = ({ job }: { readonly job: Job }): JSX.Element | null => {
  const { words, formats } = useReader()
  const place = usePlace()
  const importId = job.state === 'done' ? (job.report?.importId ?? null) : null
  const { rejections, causes } = job
  if (rejections.length === 0) return null
  const rows = job.report?.rejected ?? rejections.length
  if (importId !== null) return <StoredRejections id={importId} rows={rows} most={shownOfJob} />
  const found = rejections.filter(isUnder(place.filter))
  const all = causes.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <RejectionList
        {...place}
        causes={causes}
        rows={rows}
        part={found.slice(place.offset, place.offset + shownOfJob)}
        total={found.length}
        most={shownOfJob}
        isCauseTold={job.report?.error?.cause !== undefined}
      />
      {all > rejections.length && <p class="hint">{words.suggestions.causes.firstOnly(rejections.length, formats)}</p>}
    </>
  )
}

type StoredProps = {
  readonly id: number
  readonly rows: number
  /** How many are shown at once. */
  readonly most?: number
}

/** Those of an import, as the server keeps them. */
export const StoredRejections = ({ id, rows, most = shownOfImport }: StoredProps): JSX.Element => {
  const place = usePlace()
  const { column, expected } = place.filter
  const query = {
    limit: String(most),
    offset: String(place.offset),
    ...(column !== '' && { column: column.slice(1) }),
    ...(expected !== '' && { expected }),
  }
  const asked = useRequest(`rejections ${id} ${JSON.stringify(query)}`, (signal) =>
    ask('rejections', { params: { id }, query, signal }),
  )
  return (
    <>
      <Refusal problem={asked.problem} retry={asked.retry} />
      {asked.value !== null && (
        <RejectionList
          {...place}
          causes={asked.value.causes}
          rows={rows}
          part={asked.value.rejections}
          total={asked.value.total}
          most={most}
        />
      )}
    </>
  )
}

/** The rejected rows as a file to correct and import again. */
export const RejectedFile = ({ id }: { readonly id: number }): JSX.Element => {
  const { words, language } = useReader()
  const { rejections: texts } = words.data
  return (
    <p>
      <a href={rejectedRowsAddress(id, language)} download>
        {texts.download}
      </a>{' '}
      <span class="hint">{texts.downloadHint}</span>
    </p>
  )
}
