// Where an installed Chromium, Chrome or Edge is: for figures that need one, for measurements and for the tests.

import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

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

export const isExecutable = (path: string): boolean => {
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

/** Path of a browser that can be started; undefined where none is. */
export const installedBrowser = (): string | undefined =>
  [...candidates(process.platform, process.env), chromium.executablePath()].find(isExecutable)
