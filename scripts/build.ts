// `npm run build`: builds the client, whether it is stale or not.

import { buildClient } from './client-build.ts'

if (process.argv.includes('--help')) {
  console.log('npm run build    builds the client for browsers and the charts for the server, into dist/')
} else await buildClient({ logLevel: 'info' })
