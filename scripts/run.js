// Where every npm script enters: plain JavaScript, so that a Node too old to read TypeScript can say so in words, and so
// that compiled code is kept from one run to the next (start is twice as fast and the server 25 MB smaller).
// `node scripts/run.js COMMAND ARGUMENTS...` runs scripts/COMMAND.ts with the arguments.

import module from 'node:module'
import { resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Porte-voix a besoin de Node 22.18 ou plus récent (ici : ${process.versions.node}). Lancez « npm ci » : il installe la bonne version dans le projet.\n` +
      `Porte-voix needs Node 22.18 or newer (here: ${process.versions.node}). Run "npm ci": it installs the right version inside the project.`,
  )
  process.exit(1)
}

const cache = resolve(import.meta.dirname, '../node_modules/.cache/porte-voix')
// The variable is for worker threads and child processes, which start with an empty cache of their own otherwise.
process.env.NODE_COMPILE_CACHE = cache
module.enableCompileCache(cache)
const [command = 'start'] = process.argv.splice(2, 1)
// A server that has only started keeps 20 MB less; start.ts lets it grow again. An export makes texts that it soon forgets.
if (command === 'start' || command === 'export') setFlagsFromString('--semi-space-growth-factor=1')
try {
  await import(pathToFileURL(resolve(import.meta.dirname, `${command}.ts`)).href)
} catch (error) {
  // What a person did is told in a line; a bug keeps its stack.
  const isExpected =
    error instanceof Error && (error.isExpected === true || String(error.code).startsWith('ERR_PARSE_ARGS'))
  const told = isExpected
    ? error.message
    : (await import(pathToFileURL(resolve(import.meta.dirname, 'machine-fault.ts')).href)).machineFaultText(error)
  console.error(told ?? error)
  process.exitCode = 2
}
