// A folder for what an archive holds or a browser sends, while it is read. Its name tells which process made it, so that
// what a killed process left behind can be told from what is in use, and go.

import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'

const pattern = /^porte-voix-(\d+)-/

export const temporaryFolder = (): { readonly path: string; readonly remove: () => void } => {
  const path = mkdtempSync(resolve(tmpdir(), `porte-voix-${process.pid}-`))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Whether a process of this machine has that number; one of another user counts as there. */
export const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Removes the folders of processes that are no more. What cannot be removed stays: it is somebody else's. */
export const sweepTemporary = (): void => {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(pattern.exec(name)?.[1] ?? Number.NaN)
    if (!Number.isInteger(pid) || isRunning(pid)) continue
    try {
      rmSync(resolve(tmpdir(), name), { recursive: true, force: true })
    } catch {
      // A folder of another user with the same name: not ours to remove.
    }
  }
}
