// `npm run build [-- --quiet]`: builds the client, whether it is stale or not; quiet, only warnings are told.

import { buildClient } from './client-build.ts'

if (process.argv.includes('--help')) {
  console.log('npm run build    builds the client for browsers and the charts for the server, into dist/')
} else await buildClient({ logLevel: process.argv.includes('--quiet') ? 'warn' : 'info' })
