// `npm start`: builds the client when it is missing or stale, then runs the server. `--open` opens the dashboard.

import { spawn, spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { commandsIn } from '../data/model/words/commands.ts'
import { readConfig } from '../server/config.ts'
import { main } from '../server/main.ts'
import { isClientStale } from './client-build.ts'

/** What the young generation grows by: held at 1 by run.js while modules load, which it would else be sized for ever after. */
const usualGrowth = 2

const { values } = parseArgs({ options: { open: { type: 'boolean' }, help: { type: 'boolean' } } })
const words = commandsIn(readConfig().language)

const openInBrowser = (address: string): void => {
  const commands: Partial<Record<NodeJS.Platform, readonly [string, readonly string[]]>> = {
    darwin: ['open', [address]],
    win32: ['cmd', ['/c', 'start', '', address]],
  }
  const [command, args] = commands[process.platform] ?? ['xdg-open', [address]]
  // A machine without a browser still has the address on its terminal.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}

if (values.help) console.log(words.startHelp)
else {
  if (isClientStale()) {
    console.log(words.building)
    // In a process of its own: what a build takes in memory (300 MB) is given back.
    const entrance = resolve(import.meta.dirname, 'run.js')
    const { status } = spawnSync(process.execPath, [entrance, 'build', '--quiet'], { stdio: 'inherit' })
    if (status !== 0) process.exit(status ?? 1)
  }
  const address = await main()
  setFlagsFromString(`--semi-space-growth-factor=${usualGrowth}`)
  if (values.open) openInBrowser(address)
}
