// A zip written while its files are made: none of them is ever whole in memory. Its bytes depend on names and contents alone.

import { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { politely } from './politely.ts'

export type StreamedFile = {
  /** Relative path with `/`. */
  readonly name: string
  readonly body: Iterable<string>
}

/**
 * Files in the order given, each asked for its next part when the one before is taken. Ends with an error where one fails;
 * destroyed before its end, it lets go of the file it was at.
 */
export const zipStream = (files: readonly StreamedFile[], compressionLevel = 6): Readable => {
  const zip = new ZipFile()
  const out = new PassThrough()
  const fail = (error: Error): unknown => out.destroy(error)
  /** Of the file that it is at. */
  let open: Readable | null = null
  // A zip keeps clock times without a zone: midnight of 1 January 2000 wherever it is made.
  const options = { mtime: new Date(2000, 0, 1), mode: 0o100644, forceDosTimestamp: true, compressionLevel }
  for (const { name, body } of files)
    zip.addReadStreamLazy(name, options, (done) => {
      if (out.destroyed) return
      const parts = Readable.from(politely(body), { objectMode: false })
      parts.on('error', fail)
      open = parts
      done(null, parts)
    })
  out.on('close', () => open?.destroy())
  zip.on('error', fail)
  zip.end()
  zip.outputStream.pipe(out)
  return out
}
