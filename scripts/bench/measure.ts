// One process measured from outside: wall time and the most memory it held. Everything that is compared runs through
// here, ours and the opponents, so that nobody's start-up is left out.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

export type Ran = {
  readonly code: number | null
  readonly seconds: number
  /** When it said the last of what it says on its standard output: an import is committed then. 0: it said nothing. */
  readonly toldSeconds: number
  /** Most resident memory in MB (1e6 bytes), read from /proc while it runs; null where there is no /proc. */
  readonly peakMB: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A memory line of /proc/<pid>/status in MB: `VmHWM` is the peak so far, `VmRSS` the present; null without /proc. */
export const memoryMB = (pid: number, line: 'VmHWM' | 'VmRSS'): number | null => {
  try {
    const kibibytes = new RegExp(`^${line}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kibibytes === undefined ? null : (Number(kibibytes) * 1024) / 1e6
  } catch {
    // Not Linux, or the process has just ended.
    return null
  }
}

export type Command = {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs to the end. A missing command gives code null and its message in stderr. */
export const run = async ({ command, args, cwd, env }: Command): Promise<Ran> => {
  const started = performance.now()
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let [stdout, stderr, toldSeconds] = ['', '', 0]
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    stdout += part
    toldSeconds = (performance.now() - started) / 1000
  })
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    stderr += part
  })
  let peakMB: number | null = null
  const watch = setInterval(() => {
    if (child.pid !== undefined) peakMB = memoryMB(child.pid, 'VmHWM') ?? peakMB
  }, 20)
  try {
    const [code] = (await once(child, 'close')) as [number | null]
    return { code, seconds: (performance.now() - started) / 1000, toldSeconds, peakMB, stdout, stderr }
  } catch (error) {
    return {
      code: null,
      seconds: 0,
      toldSeconds,
      peakMB: null,
      stdout,
      stderr: error instanceof Error ? error.message : '',
    }
  } finally {
    clearInterval(watch)
  }
}

export const medianBy = <T>(list: readonly T[], value: (item: T) => number): T => {
  const middle = list.toSorted((a, b) => value(a) - value(b))[Math.floor((list.length - 1) / 2)]
  if (middle === undefined) throw new Error('nothing was measured')
  return middle
}
