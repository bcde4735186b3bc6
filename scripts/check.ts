// `npm run check`: types, lint and format, then the rules of the architecture that a machine can hold.

import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const steps: readonly (readonly [string, readonly string[]])[] = [
  ['typescript/bin/tsc', ['--noEmit']],
  ['@biomejs/biome/bin/biome', ['ci', '.']],
  ['vitest/vitest.mjs', ['run', 'test/architecture.test.ts', 'test/registries.test.ts', 'test/docs.test.ts']],
]

const check = (): number => {
  for (const [tool, args] of steps) {
    const done = spawnSync(process.execPath, [resolve(root, 'node_modules', tool), ...args], {
      cwd: root,
      stdio: 'inherit',
    })
    if (done.status !== 0) return done.status ?? 1
  }
  return 0
}

if (process.argv.includes('--help')) {
  console.log('npm run check    types, lint and format, and the rules of the architecture')
} else process.exitCode = check()
