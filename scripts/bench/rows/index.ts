// The rows of the bench, in alphabetical order.

import type { BenchRow } from '../bench-row.ts'
import { again } from './again.ts'
import { client } from './client.ts'
import { compareRow } from './compare.ts'
import { draw } from './draw.ts'
import { figuresRow } from './figures.ts'
import { importRow } from './import.ts'
import { packageRow } from './package.ts'
import { startRow } from './start.ts'
import { statistics } from './statistics.ts'
import { tables } from './tables.ts'
import { territories } from './territories.ts'
import { topics } from './topics.ts'

export const benchRows: readonly BenchRow[] = [
  again,
  client,
  compareRow,
  draw,
  figuresRow,
  importRow,
  packageRow,
  startRow,
  statistics,
  tables,
  territories,
  topics,
]
