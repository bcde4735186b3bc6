// Builds the client, or what a published site is made of, when it is missing or older than its sources. Two test runs at once wait
// for each other, because a build begins by emptying its folder.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { isClientStale, isSiteStale } from '../../scripts/client-build.ts'
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

/** What is built by which program of Node. */
const builds = {
  client: { isStale: isClientStale, program: [join(root, 'scripts', 'build.ts')] },
  site: {
    isStale: isSiteStale,
    program: [
      '--input-type=module',
      '--eval',
      `import { buildSite } from ${JSON.stringify(pathToFileURL(join(root, 'scripts', 'client-build.ts')).href)}\nawait buildSite()`,
    ],
  },
} as const

/** @throws with what the build printed when it fails */
export const buildOnce = async (what: keyof typeof builds = 'client'): Promise<void> => {
  const { isStale, program } = builds[what]
  await takeLock()
  try {
    if (!isStale()) return
    // In a process of its own, without NODE_ENV=test, so that what is tested is what `npm start` builds.
    const { NODE_ENV: _, VITEST: __, ...env } = process.env
    const build = spawn(process.execPath, program, { env })
    let said = ''
    for (const stream of [build.stdout, build.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()))
    const [code] = (await once(build, 'exit')) as [number | null]
    if (code !== 0) throw new Error(`the client does not build:\n${said}`)
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}
