// Received bytes, kept beside the database under their hash: the sender's name is never a path.

import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { isRunning } from '../disk/temporary.ts'

/** Where the received files of a database are kept. */
export const folderOf = (database: string): string => `${database}.received`

/** Bytes that are copied and not yet kept: a part that no import takes for the file, and that goes when its process is gone. */
export type ReceivedBytes = {
  /** Gives them their name: the last step before the import that keeps them is committed. */
  readonly settle: () => void
  /** Takes them back, settled or not. */
  readonly remove: () => void
}

/**
 * Keeps bytes that are not kept yet.
 * @param write writes them to the path it is given
 * @returns null when an earlier import keeps these bytes already
 */
export const receive = (
  database: string,
  file: string,
  sha256: string,
  write: (part: string) => void,
): ReceivedBytes | null => {
  const folder = folderOf(database)
  mkdirSync(folder, { recursive: true })
  const extension = extname(file).toLowerCase()
  const kept = resolve(folder, `${sha256}${/^\.[a-z0-9]{1,5}$/.test(extension) ? extension : ''}`)
  if (existsSync(kept)) return null
  const part = `${kept}.${process.pid}.part`
  write(part)
  let isSettled = false
  return {
    settle: () => {
      renameSync(part, kept)
      isSettled = true
    },
    remove: () => rmSync(isSettled ? kept : part, { force: true }),
  }
}

/** Copies the file at `path` before it is read. @returns null when an earlier import keeps these bytes already */
export const receiveBytes = (database: string, path: string, file: string, sha256: string): ReceivedBytes | null =>
  receive(database, file, sha256, (part) => copyFileSync(path, part))

/** Longer than any import takes between settling its bytes and its commit. */
const commitMs = 3_600_000

/**
 * Removes what killed processes left: parts of processes that are no more, and bytes that no import names.
 * @param isNamed whether an import has bytes of that hash
 */
export const sweepReceived = (database: string, isNamed: (sha256: string) => boolean, nowMs: number): void => {
  const folder = folderOf(database)
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const part = /^[0-9a-f]{64}.*\.(\d+)\.part$/.exec(name)
    const sha256 = /^[0-9a-f]{64}(?=\.|$)/.exec(name)?.[0]
    const path = resolve(folder, name)
    if (
      part !== null
        ? !isRunning(Number(part[1]))
        : sha256 !== undefined && !isNamed(sha256) && statSync(path).mtimeMs < nowMs - commitMs
    )
      rmSync(path, { force: true })
  }
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
