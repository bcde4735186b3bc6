// `npm run schema`: writes server/store/schema.sql from a fresh database; with --check only compares.

import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { freshSchema } from '../server/store/schema.ts'

const file = resolve(import.meta.dirname, '../server/store/schema.sql')

if (process.argv.includes('--help')) {
  console.log(
    'npm run schema [-- --check]    writes server/store/schema.sql from the migrations, or compares it with them',
  )
} else if (!process.argv.includes('--check')) writeFileSync(file, freshSchema())
else if (readFileSync(file, 'utf8') !== freshSchema()) {
  console.error('server/store/schema.sql is not what the migrations make: run npm run schema')
  process.exitCode = 1
}
