// The process that fills a new database, with the reference tables or with the demonstration; run.ts starts it.

import { openStore } from '../store/open.ts'
import { fillStore } from './fill.ts'
import type { Filling } from './run.ts'

const [database, filling] = process.argv.slice(2)
if (database === undefined || filling === undefined) throw new Error('expected a database and what to fill it with')
const store = openStore(database)
try {
  await fillStore(store, JSON.parse(filling) as Filling)
} finally {
  store.close()
}
