// Who we are measured against: what a person would otherwise use to get a CSV into SQLite. Run in the same process tree,
// on the same file and disk, in turn with ours.

import { resolve } from 'node:path'
import { run } from './measure.ts'

export type Opponent = {
  readonly key: string
  readonly name: string
  /** Loads the file into a new database. Null when it is not installed. @throws when it fails otherwise. */
  readonly load: (file: string, database: string) => Promise<{ seconds: number; peakMB: number | null } | null>
}

const sqlite: Opponent = {
  key: 'sqlite3',
  name: 'sqlite3 .import',
  load: async (file, database) => {
    // Its own quotes around the name, because the shell of sqlite3 splits at blanks.
    const ran = await run({ command: 'sqlite3', args: [database, '.mode csv', `.import '${file}' t`] })
    if (ran.code === null) return null
    if (ran.code !== 0) throw new Error(`sqlite3 ended with ${ran.code}: ${ran.stderr}`)
    return ran
  },
}

/** The first Python that has pandas; a machine may have several. */
const pythonWithPandas = async (): Promise<string | null> => {
  for (const command of ['python3', '/usr/bin/python3', 'python']) {
    if ((await run({ command, args: ['-c', 'import pandas'] })).code === 0) return command
  }
  return null
}

const pandas: Opponent = {
  key: 'pandas',
  name: 'pandas read_csv + to_sql + unique index',
  load: async (file, database) => {
    const python = await pythonWithPandas()
    if (python === null) return null
    const script = resolve(import.meta.dirname, 'pandas-import.py')
    const ran = await run({ command: python, args: [script, file, database] })
    if (ran.code !== 0) throw new Error(`pandas ended with ${ran.code}: ${ran.stderr}`)
    return ran
  },
}

export const opponents: readonly Opponent[] = [pandas, sqlite]
