// The list of several files on their way in: what each is, what it would bring, and what to do with it or with all.

import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { sourceName } from '../../../../data/model/words/names.ts'
import { useReader } from '../../../ui/screen.ts'
import { problemText } from '../../answered.tsx'
import { type Entry, isBusy, isReady, stateOf, type UploadQueue } from './upload-queue.ts'
import { askedBy, askedByNeed } from './upload-shown.ts'

type Props = { readonly queue: UploadQueue; readonly onLook: (id: string) => void }

/** Faults that the person can answer: what the columns contain, which page the file is of. */
const questions: readonly string[] = [...askedBy, askedByNeed, 'page-not-named', 'page-elsewhere']

/** State of a file, with how far it is or why it cannot be imported. */
const useStateText = (): ((entry: Entry) => string) => {
  const reader = useReader()
  const { words, formats } = reader
  const { states } = words.transfer.queue
  return (entry) => {
    const { summary, problem } = entry
    if (problem !== null) return problemText(reader, problem)
    const fault = summary?.report?.error
    if (fault !== undefined)
      return questions.includes(fault.code)
        ? states.asks
        : `${states.failed}${words.commands.colon}${words.faults.files[fault.code]}`
    const state = stateOf(entry)
    const isGoing = (state === 'reading' || state === 'storing') && summary !== null && summary.bytesTotal > 0
    return isGoing
      ? `${states[state]} ${formats.percent(Math.min(1, summary.bytesRead / summary.bytesTotal))}`
      : states[state]
  }
}

const canBeSeen: readonly string[] = ['preview', 'failed', 'done']

export const Queue = ({ queue, onLook }: Props): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { queue: said, stop } = words.transfer
  const stateText = useStateText()
  const { entries } = queue
  const heading = useRef<HTMLHeadingElement>(null)
  /** The button goes with what it did: the list keeps the focus. */
  const importAll = (): void => {
    heading.current?.focus()
    queue.importAll()
  }
  const ready = entries.filter(isReady).length
  const imported = entries.filter(({ summary }) => summary?.state === 'done').length
  const isWorking = entries.some(isBusy)
  const isOver = !isWorking && ready === 0
  const factsOf = (entry: Entry): string => {
    const { summary } = entry
    const report = summary?.report ?? null
    return [
      stateText(entry),
      ...(summary === null || summary.source === null ? [] : [sourceName(reader, summary.source)]),
      ...(report === null || report.error !== undefined ? [] : [said.counts(report, formats)]),
    ].join(' · ')
  }
  return (
    <div class="queue">
      <h3 tabIndex={-1} ref={heading}>
        {said.title}
      </h3>
      <p>{said.text}</p>
      <ol class="files">
        {entries.map((entry) => {
          const { key, id, file, summary } = entry
          const isGoing = isBusy(entry)
          return (
            <li key={key}>
              <strong>{file}</strong>
              <span class="hint">{factsOf(entry)}</span>
              <span class="actions">
                {id !== null && canBeSeen.includes(stateOf(entry)) && (
                  <button type="button" class="quiet" aria-label={said.lookAt(file)} onClick={() => onLook(id)}>
                    {said.look}
                  </button>
                )}
                {summary?.state !== 'done' && (
                  <button
                    type="button"
                    class="quiet"
                    aria-label={isGoing ? words.transfer.stopOf(file) : said.removeOf(file)}
                    onClick={() => {
                      heading.current?.focus()
                      queue.remove(entry)
                    }}
                  >
                    {isGoing ? stop : said.remove}
                  </button>
                )}
              </span>
            </li>
          )
        })}
      </ol>
      <p role="status">{isOver ? said.summary(imported, entries.length - imported, formats) : ''}</p>
      {ready > 0 && <p class="hint">{said.importAllHint}</p>}
      <p class="actions">
        {ready > 0 && (
          <button type="button" class="main-action" disabled={isWorking} onClick={importAll}>
            {said.importAll(ready, formats)}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          onClick={(event) => {
            event.currentTarget.closest('.upload')?.querySelector<HTMLInputElement>('input[type=file]')?.focus()
            queue.clear()
          }}
        >
          {said.over}
        </button>
      </p>
    </div>
  )
}
