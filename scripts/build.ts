// `npm run build [-- --quiet] [--site]`: builds the client, whether it is stale or not; quiet, only warnings are told; with
// `--site` also what a published site is made of.

import { buildClient, buildSite } from './client-build.ts'

if (process.argv.includes('--help')) {
  console.log('npm run build    builds the client for browsers and the charts for the server, into dist/')
} else {
  const logLevel = process.argv.includes('--quiet') ? 'warn' : 'info'
  await buildClient({ logLevel })
  if (process.argv.includes('--site')) await buildSite({ logLevel })
}
