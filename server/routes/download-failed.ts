// What becomes of a download that fails half-way: it is logged, unless the reader ended it.

import type { AppParts } from './parts.ts'

/** Who closes the browser in the middle of a download has said so by that. */
export const downloadFailed = (error: unknown, log: AppParts['log'] = console.error): void => {
  const isClosed = error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'
  if (!isClosed) log(error)
}
