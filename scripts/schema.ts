// `npm run schema`: writes server/store/schema.sql from a fresh database; with --check only compares.

import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { freshSchema } from '../server/store/schema.ts'

const file = resolve(import.meta.dirname, '../server/store/schema.sql')
const schema = freshSchema()

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== schema) {
    console.error('server/store/schema.sql is not what the migrations make: run npm run schema')
    process.exit(1)
  }
} else writeFileSync(file, schema)
