// The stored data as tables, in the order in which they are read back: what a table names stands before it.

import { actors, decisions, grids, pages } from './organisations.ts'
import { needs, posts, values } from './readings.ts'
import type { StoredTable } from './table.ts'

export const storedTables: readonly StoredTable[] = [grids, actors, pages, values, posts, decisions, needs]
