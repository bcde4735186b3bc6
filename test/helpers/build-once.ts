// Builds the client when it is missing or older than its sources. Two test runs at once wait for each other, because a
// build begins by emptying its folder.

import { mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './code.ts'

const lock = join(root, 'dist', '.building')
const abandonedAfterMs = 120_000

const takeLock = async (): Promise<void> => {
  mkdirSync(join(root, 'dist'), { recursive: true })
  for (;;) {
    try {
      mkdirSync(lock)
      return
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > abandonedAfterMs) rmSync(lock, { recursive: true, force: true })
    else await wait(100)
  }
}

export const buildOnce = async (): Promise<void> => {
  // Loaded here, so that a run of pure tests does not wait for the bundler.
  const { buildClient, isClientStale } = await import('../../scripts/build.ts')
  await takeLock()
  try {
    if (isClientStale()) await buildClient()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}
