// Every npm script that a person may run answers to --help by its own words, entered as npm enters it.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../helpers/code.ts'

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
const entered = Object.entries(scripts).filter(([, command]) => command.startsWith('node scripts/run.js '))

test('there are such scripts', () => {
  expect(entered.length).toBeGreaterThan(5)
})

test.each(entered)('npm run %s -- --help', (name, command) => {
  const [, ...words] = command.split(' ')
  const { status, stdout } = spawnSync(process.execPath, [...words, '--help'], { cwd: root, encoding: 'utf8' })
  expect(status).toBe(0)
  expect(stdout).toContain(`npm ${name === 'start' ? 'start' : `run ${name}`}`)
})
