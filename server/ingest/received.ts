// Received bytes, kept beside the database under their hash: the sender's name is never a path.

import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { extname, resolve } from 'node:path'

const folderOf = (database: string): string => `${database}.received`

/** Copies the file at `path` before it is read. @returns where it is kept; null when an earlier import keeps these bytes already */
export const keepBytes = (database: string, path: string, file: string, sha256: string): string | null => {
  const folder = folderOf(database)
  mkdirSync(folder, { recursive: true })
  const extension = extname(file).toLowerCase()
  const kept = resolve(folder, `${sha256}${/^\.[a-z0-9]{1,5}$/.test(extension) ? extension : ''}`)
  if (existsSync(kept)) return null
  // Whole or not there: a process that ends here leaves a part that no import takes for the file.
  copyFileSync(path, `${kept}.${process.pid}.part`)
  renameSync(`${kept}.${process.pid}.part`, kept)
  return kept
}

/** Where the received bytes of that hash are kept; null when they are not. */
export const keptBytes = (database: string, sha256: string): string | null => {
  const folder = folderOf(database)
  const kept = existsSync(folder)
    ? readdirSync(folder).find((file) => file.startsWith(sha256) && !file.endsWith('.part'))
    : undefined
  return kept === undefined ? null : resolve(folder, kept)
}

export const forgetBytes = (database: string, sha256: string): void => {
  const folder = folderOf(database)
  if (!existsSync(folder)) return
  for (const kept of readdirSync(folder)) if (kept.startsWith(sha256)) rmSync(resolve(folder, kept))
}
