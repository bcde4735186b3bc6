// How far a file is read or stored: rows, bytes, rate and time left, smoothed, and the button that stops it.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { JobSummary } from '../../../../data/model/contract.ts'
import { type Pace, paceOf, saidLeft } from '../../../../data/model/pace.ts'
import { useReader } from '../../../ui/screen.ts'
import { useArrival } from './arrived.tsx'
import type { UploadJob } from './upload-job.ts'

type Progress = Pick<JobSummary, 'id' | 'state' | 'bytesRead' | 'bytesTotal' | 'rowsRead' | 'seconds'>

type Known = { readonly of: string; readonly pace: Pace; readonly left: number | null }

/** The pace of one reading, from all that was heard of it; another reading begins anew. */
const usePace = (job: Progress | null): Known | null => {
  const [known, setKnown] = useState<Known | null>(null)
  if (job === null) return null
  const of = `${job.id} ${job.state}`
  const before = known?.of === of ? known : null
  if (before !== null && before.pace.last.seconds === job.seconds) return before
  const pace = paceOf(before?.pace ?? null, job)
  const now: Known = { of, pace, left: pace.left === null ? null : saidLeft(pace.left, before?.left ?? null) }
  setKnown(now)
  return now
}

type Props = {
  readonly job: Progress | null
  readonly upload: UploadJob
  readonly text: string
  /** Null while it is being stopped. */
  readonly onStop: (() => void) | null
}

export const Working = ({ job, upload, text, onStop }: Props): JSX.Element => {
  const { words, formats } = useReader()
  const { transfer } = words
  const known = usePace(job)
  // The button or field that led here is gone.
  const line = useArrival<HTMLParagraphElement>(upload, true)
  const { bytesRead = 0, bytesTotal = 0, rowsRead = 0 } = job ?? {}
  const { pace, left } = known ?? { pace: null, left: null }
  const size = (bytes: number): string => transfer.size(bytes, formats)
  const parts = [
    ...(rowsRead > 0
      ? [words.data.upload.rows(rowsRead, formats), transfer.of(size(bytesRead), size(bytesTotal))]
      : []),
    ...(pace !== null && pace.rowsPerSecond > 0
      ? [transfer.rate(Math.round(pace.rowsPerSecond), pace.bytesPerSecond, formats)]
      : []),
    ...(left === null ? [] : [transfer.left(left, formats)]),
  ]
  return (
    <div class="working">
      <p tabIndex={-1} ref={line}>
        {text}
      </p>
      <progress aria-label={text} {...(bytesTotal > 0 ? { value: bytesRead, max: bytesTotal } : {})} />
      <p class="hint">{parts.length === 0 ? '\u00a0' : parts.join(' · ')}</p>
      <p class="actions">
        <button type="button" class="quiet" disabled={onStop === null} onClick={onStop ?? undefined}>
          {onStop === null ? transfer.stopping : transfer.stop}
        </button>
      </p>
    </div>
  )
}
