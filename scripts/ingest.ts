// `npm run ingest -- FILE...`: imports files, undoes or repeats an import, says what became of every row. What each of these
// needs is loaded once it is known which is asked for: the help needs words only.

import { instantNow } from '../data/model/periods.ts'
import { readerOf } from '../data/model/words/index.ts'
import { readConfig } from '../server/config.ts'
import { NotUnderstood, type Options, optionsGiven } from './ingest/options.ts'

const { database, language } = readConfig()
const reader = readerOf(language)
const { commands } = reader.words

/** @returns the exit code. @throws NotUnderstood */
const undoOrRedo = async (option: 'undo' | 'redo', id: string, { json: isJson = false }: Options): Promise<number> => {
  if (!/^\d{1,15}$/.test(id)) throw new NotUnderstood(commands.badImport(`--${option}`, id))
  const lives = await import('./ingest/import-life.ts')
  return lives[option]({ database, id, now: instantNow(new Date()), isJson, reader })
}

/** @returns the exit code. @throws NotUnderstood */
const ingest = async (): Promise<number> => {
  const { values, files } = optionsGiven(reader)
  if (values.help) {
    console.log(commands.ingestHelp)
    return 0
  }
  if (values.undo !== undefined) return undoOrRedo('undo', values.undo, values)
  if (values.redo !== undefined) return undoOrRedo('redo', values.redo, values)
  if (files.length === 0) throw new NotUnderstood(commands.ingestHelp)
  const { ingestFiles } = await import('./ingest/files.ts')
  return ingestFiles(files, { database, values, reader })
}

try {
  process.exitCode = await ingest()
} catch (error) {
  if (!(error instanceof NotUnderstood)) throw error
  console.error(error.message)
  process.exitCode = 2
}
