// Finds an installed Chromium, Chrome or Edge, or installs one. A machine without any must end either with a browser or
// with the command to run: browser tests are never skipped silently.

import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import { root } from './code.ts'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const macPaths = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]
const windowsPaths = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
]

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Where a browser may be, most wanted first; `environment` is passed in so that the list can be tested. */
export const candidates = (
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] => {
  if (platform === 'win32') {
    const folders = [environment.ProgramFiles, environment['ProgramFiles(x86)'], environment.LOCALAPPDATA]
    return folders.flatMap((folder) => (folder === undefined ? [] : windowsPaths.map((path) => `${folder}\\${path}`)))
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(environment.HOME === undefined ? [] : [`${environment.HOME}/Applications`])]
    return folders.flatMap((folder) => macPaths.map((path) => `${folder}/${path}`))
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => [...folders, '/usr/bin', '/snap/bin'].map((folder) => join(folder, name)))
}

const installed = (): string | undefined =>
  [...candidates(process.platform, process.env), chromium.executablePath()].find(isExecutable)

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
  const found = installed()
  if (found !== undefined) return found
  if (isDebianRoot()) {
    // A fresh machine has no package lists, or old ones.
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  }
  if (installed() === undefined) {
    const isRoot = process.platform === 'linux' && process.getuid?.() === 0
    run(process.execPath, [
      join(root, 'node_modules', 'playwright-core', 'cli.js'),
      'install',
      ...(isRoot ? ['--with-deps'] : []),
      'chromium',
    ])
  }
  const now = installed()
  if (now !== undefined) return now
  throw new Error(
    'No browser for the browser tests. Install Chromium, Chrome or Edge (Debian: sudo apt-get install chromium), ' +
      'or run: npx playwright-core install --with-deps chromium, or set PORTEVOIX_BROWSER to its path.',
  )
}
