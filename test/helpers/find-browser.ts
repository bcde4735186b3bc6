// Finds an installed browser, or installs one. A machine without any must end either with a browser or with the command to
// run: browser tests are never skipped silently.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { installedBrowser, isExecutable } from '../../scripts/installed-browser.ts'
import { root } from './code.ts'

const run = (command: string, args: readonly string[]): boolean => {
  console.log(`Browser tests need a browser: ${command} ${args.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
}

const isDebianRoot = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/**
 * Path of a browser that can be started, installing one where there is none.
 * @throws with the command to run when none is found and none could be installed
 */
export const findBrowser = (): string => {
  const named = process.env.PORTEVOIX_BROWSER
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named
    throw new Error(`PORTEVOIX_BROWSER names ${named}, which cannot be run`)
  }
  const found = installedBrowser()
  if (found !== undefined) return found
  if (isDebianRoot()) {
    // A fresh machine has no package lists, or old ones.
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  }
  if (installedBrowser() === undefined) {
    const isRoot = process.platform === 'linux' && process.getuid?.() === 0
    run(process.execPath, [
      join(root, 'node_modules', 'playwright-core', 'cli.js'),
      'install',
      ...(isRoot ? ['--with-deps'] : []),
      'chromium',
    ])
  }
  const now = installedBrowser()
  if (now !== undefined) return now
  throw new Error(
    'No browser for the browser tests. Install Chromium, Chrome or Edge (Debian: sudo apt-get install chromium), ' +
      'or run: npx playwright-core install --with-deps chromium, or set PORTEVOIX_BROWSER to its path.',
  )
}
