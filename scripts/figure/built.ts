// What every command that draws does before and after: builds the charts where they are stale, writes a file whole or not at all.

import { spawnSync } from 'node:child_process'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { isClientStale } from '../client-build.ts'

/** Ends the process where the build fails. @param told what a person is told who waits for it */
export const buildIfStale = (told: string): void => {
  if (!isClientStale()) return
  console.error(told)
  // In a process of its own: what a build takes in memory is given back.
  const entrance = resolve(import.meta.dirname, '../run.js')
  const { status } = spawnSync(process.execPath, [entrance, 'build', '--quiet'], { stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(status ?? 1)
}

/** Whole or not there: an earlier file stays until the new one is complete. */
export const writeWhole = (file: string, body: string | Uint8Array): void => {
  const part = `${file}.${process.pid}.part`
  try {
    writeFileSync(part, body)
    renameSync(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}
