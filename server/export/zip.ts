// A zip whose bytes depend on nothing but names and contents: no clock, no zone, no rights of the machine it was made on.

import { constants } from 'node:zlib'
import { ZipFile } from 'yazl'

export type ZippedFile = { readonly name: string; readonly body: string | Uint8Array }

/** Midnight of 1 January 2000 on the clock of this machine, whatever its zone: a zip keeps clock times without one. */
const fixedTime = (): Date => new Date(2000, 0, 1)

/** Files in the order given. Throws where a name is no relative path, or stands twice. */
export const zipped = async (files: readonly ZippedFile[]): Promise<Uint8Array> => {
  const names = new Set(files.map(({ name }) => name))
  if (names.size !== files.length) throw new Error('a zip cannot hold two files of one name')
  const zip = new ZipFile()
  for (const { name, body } of files)
    zip.addBuffer(Buffer.from(body), name, {
      mtime: fixedTime(),
      mode: 0o100644,
      forceDosTimestamp: true,
      compressionLevel: constants.Z_BEST_COMPRESSION,
    })
  zip.end()
  const parts: Buffer[] = []
  for await (const part of zip.outputStream) parts.push(Buffer.from(part as Uint8Array))
  return Buffer.concat(parts)
}
