// Where a browser is looked for, per system, without one being started.

import { expect, test } from 'vitest'
import { candidates } from '../../scripts/installed-browser.ts'

test.each([
  ['linux', { PATH: '/opt/bin:/usr/local/bin' }, '/opt/bin/chromium'],
  ['linux', { PATH: '' }, '/usr/bin/chromium'],
  ['linux', {}, '/snap/bin/chromium'],
  ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['darwin', { HOME: '/Users/a' }, '/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ['win32', { ProgramFiles: 'C:\\Program Files' }, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  [
    'win32',
    { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
] as const)('on %s with %o it looks at %s', (platform, environment, path) => {
  expect(candidates(platform, environment)).toContain(path)
})

test('an empty environment on Windows names nothing rather than a wrong path', () => {
  expect(candidates('win32', {})).toEqual([])
})
