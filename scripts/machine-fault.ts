// What the machine refuses (a full disk, a folder that may not be written, a file that is no database), as a sentence for
// whoever ran a command: these are no bugs, so no stack is shown.

import { readerOf } from '../data/model/words/index.ts'
import { readConfig } from '../server/config.ts'
import { isDiskFull } from '../server/disk/full.ts'

const partOf = (error: unknown, key: 'code' | 'path'): string => {
  const part: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined
  return typeof part === 'string' ? part : ''
}

/** @returns null when the error is something else: a bug, which keeps its stack */
export const machineFaultText = (error: unknown): string | null => {
  const code = partOf(error, 'code')
  const config = readConfig()
  const { machine } = readerOf(config.language).words.commands
  // SQLite names no file.
  const path = partOf(error, 'path') || config.database
  if (isDiskFull(error)) return machine.diskFull
  if (/^(?:EACCES|EPERM|EROFS|SQLITE_READONLY.*|SQLITE_CANTOPEN.*)$/.test(code)) return machine.refused(path)
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) return machine.notDatabase(path)
  return code.startsWith('SQLITE_BUSY') ? machine.busy : null
}
