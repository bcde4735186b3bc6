// A progress bar on a terminal: share, rows, bytes, rate and time left in one line. Nothing where the output is no terminal.

import type { WriteStream } from 'node:tty'
import { type Pace, paceOf, saidLeft } from '../../data/model/pace.ts'
import type { Reader } from '../../data/model/words/index.ts'
import type { Progress } from '../../server/ingest/request.ts'

const width = 24
const redrawMs = 200

type Terminal = NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>

/** The line as it stands, at most `columns` long: a longer one would leave its start behind on every drawing. */
export const lineOf = (pace: Pace, left: number | null, label: string, columns: number, reader: Reader): string => {
  const { words, formats } = reader
  const { bytesRead, bytesTotal, rowsRead } = pace.last
  const share = bytesTotal === 0 ? 0 : Math.min(1, bytesRead / bytesTotal)
  const done = Math.round(share * width)
  const size = (bytes: number): string => words.transfer.size(bytes, formats)
  const parts = [
    `[${'#'.repeat(done)}${'.'.repeat(width - done)}] ${formats.percent(Math.floor(share * 100) / 100)}`,
    words.transfer.rows(rowsRead, formats),
    words.transfer.of(size(bytesRead), size(bytesTotal)),
    ...(pace.rowsPerSecond > 0
      ? [words.transfer.rate(Math.round(pace.rowsPerSecond), pace.bytesPerSecond, formats)]
      : []),
    ...(left === null ? [] : [words.transfer.left(left, formats)]),
    label,
  ]
  return parts.join('  ').slice(0, Math.max(20, columns - 1))
}

export const progressBar = (
  stream: Terminal | null,
  label: string,
  reader: Reader,
): { readonly show: (progress: Progress) => void; readonly clear: () => void } => {
  if (stream === null || stream.isTTY !== true) return { show: () => {}, clear: () => {} }
  let drawnAt = Number.NEGATIVE_INFINITY
  let pace: Pace | null = null
  let left: number | null = null
  return {
    show: (progress) => {
      const now = performance.now()
      if (now - drawnAt < redrawMs) return
      drawnAt = now
      pace = paceOf(pace, progress)
      left = pace.left === null ? null : saidLeft(pace.left, left)
      stream.write(`\r${lineOf(pace, left, label, stream.columns ?? 80, reader)}\u001b[K`)
    },
    clear: () => stream.write('\r\u001b[K'),
  }
}
