// `npm run figure -- FIGURE --out FILE`: a figure as a file, drawn without a browser by what answers a download.

import { readConfig } from '../server/config.ts'

const [first, ...rest] = process.argv.slice(2)
if (first === 'report') {
  const { reportCommand } = await import('./figure/report.ts')
  process.exitCode = await reportCommand(rest)
} else {
  const { figureCommand } = await import('./figure/command.ts')
  process.exitCode = await figureCommand(process.argv.slice(2), readConfig())
}
