// `--undo` and `--redo` of the command line.

import type { Reader } from '../../data/model/words/index.ts'
import { sourceName } from '../../data/model/words/names.ts'
import { openReal } from '../../server/ingest/open-real.ts'
import { runRedo, runUndo } from '../../server/ingest/run.ts'
import { plain } from '../plain.ts'
import { changeLines } from './change-lines.ts'

type Asked = {
  readonly database: string
  /** Number of the import. */
  readonly id: string
  readonly now: string
  readonly isJson: boolean
  readonly reader: Reader
}

/** @returns the exit code */
export const undo = async ({ database, id, now, isJson, reader }: Asked): Promise<number> => {
  ;(await openReal(database, now)).close()
  const undone = await runUndo(database, Number(id), now)
  const { commands, provenance } = reader.words
  if (undone === 'unknown' || undone === 'already-undone') {
    console.error(undone === 'unknown' ? commands.noImport(id) : commands.alreadyUndone(id))
    return 1
  }
  console.log(
    isJson ? JSON.stringify({ undone: undone.id, file: undone.file }) : commands.undone(undone.id, undone.file),
  )
  if (!isJson && undone.areBytesKept) console.log(plain(provenance.commands.redoWith(undone.id)))
  return 0
}

/** @returns the exit code */
export const redo = async ({ database, id, now, isJson, reader }: Asked): Promise<number> => {
  ;(await openReal(database, now)).close()
  const redone = await runRedo(database, Number(id), 'command', now)
  const { commands, faults, provenance } = reader.words
  if ('cannot' in redone) {
    const { notUndone, fileNotKept, storedAgain } = provenance.commands
    const why = {
      unknown: () => commands.noImport(id),
      'not-undone': () => notUndone(id),
      'file-not-kept': () => fileNotKept(id),
      'stored-again': () => storedAgain('by' in redone ? redone.by : 0),
    }
    console.error(plain(why[redone.cannot]()))
    return 1
  }
  const { report } = redone
  if (isJson) console.log(JSON.stringify(report))
  else if (report.error !== undefined) console.error(`${report.file}${commands.colon}${faults.fileLine(report.error)}`)
  else {
    console.log(commands.importDone(report, sourceName(reader, report.source), reader.formats))
    for (const line of changeLines(redone.changes, report.updated, reader)) console.log(line)
    if (report.importId !== null) console.log(commands.undoWith(report.importId))
  }
  return report.error === undefined ? 0 : 1
}
