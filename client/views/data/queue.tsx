// The list of several files on their way in: what each is, what it would bring, and what to do with it or with all.

import type { JSX } from 'preact'
import { DataTable } from '../../ui/data-table.tsx'
import { useReader } from '../../ui/screen.ts'
import { problemText } from '../answered.tsx'
import { sourceName } from './names.ts'
import { type Entry, isBusy, isReady, stateOf, type UploadQueue } from './upload-queue.ts'

type Props = { readonly queue: UploadQueue; readonly onLook: (id: string) => void }

/** State, with how far it is or why it failed. */
const useStateText = (): ((entry: Entry) => string) => {
  const reader = useReader()
  const { words, formats } = reader
  const { states } = words.transfer.queue
  return (entry) => {
    const { summary, problem } = entry
    if (problem !== null) return problemText(reader, problem)
    const fault = summary?.report?.error
    if (fault !== undefined) return `${states.failed}${words.commands.colon}${words.faults.files[fault.code]}`
    const state = stateOf(entry)
    const isGoing = (state === 'reading' || state === 'storing') && summary !== null && summary.bytesTotal > 0
    return isGoing
      ? `${states[state]} ${formats.percent(Math.min(1, summary.bytesRead / summary.bytesTotal))}`
      : states[state]
  }
}

export const Queue = ({ queue, onLook }: Props): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { queue: said, stop } = words.transfer
  const stateText = useStateText()
  const { entries } = queue
  const ready = entries.filter(isReady).length
  const imported = entries.filter(({ summary }) => summary?.state === 'done').length
  const isWorking = entries.some(isBusy)
  const isOver = !isWorking && ready === 0
  const row = (entry: Entry) => {
    const { id, file, summary } = entry
    const { columns } = said
    return [
      file,
      summary?.source === null || summary === null ? '' : sourceName(reader, summary.source),
      stateText(entry),
      summary?.report === null || summary?.report === undefined || summary.report.error !== undefined
        ? ''
        : said.counts(summary.report, formats),
      <span key={columns.file} class="actions">
        {id !== null && (summary?.state === 'preview' || summary?.state === 'failed' || summary?.state === 'done') && (
          <button type="button" class="quiet" aria-label={said.lookAt(file)} onClick={() => onLook(id)}>
            {said.look}
          </button>
        )}
        {summary?.state !== 'done' && (
          <button
            type="button"
            class="quiet"
            aria-label={isBusy(entry) ? words.transfer.stopOf(file) : said.removeOf(file)}
            onClick={() => queue.remove(entry)}
          >
            {isBusy(entry) ? stop : said.remove}
          </button>
        )}
      </span>,
    ]
  }
  return (
    <div class="queue">
      <h3 tabIndex={-1}>{said.title}</h3>
      <p>{said.text}</p>
      <DataTable
        caption={said.title}
        isCaptionHidden
        columns={[
          { label: said.columns.file, kind: 'text' },
          { label: said.columns.source, kind: 'text' },
          { label: said.columns.state, kind: 'text' },
          { label: said.columns.rows, kind: 'text' },
          { label: said.columns.actions, kind: 'text' },
        ]}
        rows={entries.map(row)}
      />
      <p role="status">{isOver ? said.summary(imported, entries.length - imported, formats) : ''}</p>
      {ready > 0 && <p class="hint">{said.importAllHint}</p>}
      <p class="actions">
        {ready > 0 && (
          <button type="button" class="main-action" disabled={isWorking} onClick={queue.importAll}>
            {said.importAll(ready, formats)}
          </button>
        )}
        <button type="button" class="quiet" onClick={queue.clear}>
          {said.over}
        </button>
      </p>
    </div>
  )
}
