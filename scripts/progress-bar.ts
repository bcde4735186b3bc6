// A progress bar on a terminal; nothing where the output is not one.

import type { WriteStream } from 'node:tty'
import type { Progress } from '../server/ingest/request.ts'

const width = 30
const redrawMs = 100

export const progressBar = (
  stream: (NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY'>>) | null,
  label: string,
): { readonly show: (progress: Progress) => void; readonly clear: () => void } => {
  if (stream === null || stream.isTTY !== true) return { show: () => {}, clear: () => {} }
  let drawnAt = 0
  return {
    show: ({ bytesRead, bytesTotal, rowsRead }) => {
      const now = performance.now()
      if (now - drawnAt < redrawMs) return
      drawnAt = now
      const share = bytesTotal === 0 ? 0 : Math.min(1, bytesRead / bytesTotal)
      const done = Math.round(share * width)
      stream.write(
        `\r[${'#'.repeat(done)}${'.'.repeat(width - done)}] ${Math.round(share * 100)} %  ${rowsRead}  ${label}\u001b[K`,
      )
    },
    clear: () => stream.write('\r\u001b[K'),
  }
}
