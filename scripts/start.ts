// `npm start`: builds the client when it is missing or stale, then runs the server. `--open` opens the dashboard.

import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { readerOf } from '../data/model/words/index.ts'
import { readConfig } from '../server/config.ts'
import { main } from '../server/main.ts'
import { buildClient, isClientStale } from './client-build.ts'

const { values } = parseArgs({ options: { open: { type: 'boolean' }, help: { type: 'boolean' } } })
const { words } = readerOf(readConfig().language)

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

if (values.help) console.log(words.commands.startHelp)
else {
  if (isClientStale()) {
    console.log(words.commands.building)
    await buildClient()
  }
  const address = await main()
  if (values.open) openInBrowser(address)
}
