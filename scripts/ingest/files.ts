// The import of files, one after the other, and the proposal of a mapping for one.

import { basename, resolve } from 'node:path'
import { instantNow } from '../../data/model/periods.ts'
import type { Reader } from '../../data/model/words/index.ts'
import { temporaryFolder } from '../../server/disk/temporary.ts'
import type { ImportRequest } from '../../server/ingest/request.ts'
import { runImport } from '../../server/ingest/run.ts'
import { type Unpacked, unpackSeveral } from '../../server/ingest/unpack.ts'
import { NotUnderstood, type Options } from './options.ts'
import { progressBar } from './progress-bar.ts'
import { requestFor } from './request.ts'
import { tell } from './tell.ts'

type Asked = { readonly database: string; readonly values: Options; readonly reader: Reader }

const now = () => instantNow(new Date())

/** Files of an archive that holds several, unpacked into `folder`; else the file itself. */
const filesOf = async (
  given: string,
  folder: string,
): Promise<readonly (Unpacked | { path: string; file: string })[]> => {
  const unpacked = await unpackSeveral(resolve(given), basename(given), folder)
  return unpacked.length > 0 ? unpacked : [{ path: resolve(given), file: basename(given) }]
}

/** What a shell answers for a command that Ctrl+C ended. */
const interruptedCode = 130

/** The first Ctrl+C stops the import cleanly; the second ends the process, and the database takes the transaction back. */
const onInterrupt = (): AbortSignal => {
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.on(name, () => {
      if (stop.signal.aborted) process.exit(interruptedCode)
      stop.abort()
    })
  return stop.signal
}

/** @throws NotUnderstood */
const mappingGiven = async ({ database, values, reader }: Asked): Promise<ImportRequest['mapping']> => {
  if (values.mapping === undefined) return null
  const { mappingNamed } = await import('./mapping-file.ts')
  return mappingNamed(values.mapping, database, now(), reader)
}

/** Writes what the columns of a file seem to be to the file `to`, and imports nothing. @throws NotUnderstood */
const propose = async (
  given: string,
  to: string,
  { database, values, reader }: Asked,
  folder: string,
  stop: AbortSignal,
): Promise<number> => {
  const [file, ...others] = await filesOf(given, folder)
  const { commands, faults } = reader.words
  if (file === undefined || others.length > 0) throw new NotUnderstood(commands.mapping.oneFile)
  const asked = await requestFor(given, values, now(), reader)
  const request: ImportRequest = { ...asked, ...file, isDescribed: true, isDryRun: true }
  const { mapping, report } = await runImport(database, request, () => {}, stop)
  if (mapping !== null) {
    const { writeProposal } = await import('./mapping-file.ts')
    console.log(writeProposal(mapping, given, to, reader))
    return 0
  }
  const { error } = report
  const isUndescribed = error === undefined || error.code === 'unknown-source'
  console.error(
    isUndescribed ? commands.mapping.noTable(report.file) : `${report.file}${commands.colon}${faults.fileLine(error)}`,
  )
  return 1
}

/** @throws NotUnderstood before anything is imported */
const importAll = async (
  files: readonly string[],
  asked: Asked,
  folder: string,
  stop: AbortSignal,
): Promise<number> => {
  const { database, values, reader } = asked
  const requests: { readonly given: string; readonly request: ImportRequest }[] = []
  for (const given of files)
    for (const file of await filesOf(given, folder))
      requests.push({ given, request: { ...(await requestFor(given, values, now(), reader)), ...file } })
  const mapping = await mappingGiven(asked)
  let code = 0
  for (const [index, { given, request }] of requests.entries()) {
    // In the thread of the last file, which has the memory for it: figures open sooner, and nobody waits for it.
    const columns = index === requests.length - 1 ? 'afterwards' : 'none'
    const bar = progressBar(values.json ? null : process.stderr, request.file, reader)
    const outcome = await runImport(database, { ...request, mapping }, bar.show, stop, columns)
    bar.clear()
    const { report } = outcome
    if (values.json) console.log(JSON.stringify(report))
    if (report.error?.code === 'cancelled') {
      const { words, formats } = reader
      const left = requests.length - index - 1
      console.error(words.transfer.interrupted(request.file))
      if (left > 0) console.error(words.transfer.interruptedBefore(left, formats))
      return interruptedCode
    }
    if (!values.json) tell(given, request.newActor?.actor.name ?? request.actor, outcome, values, reader)
    if (report.error !== undefined) code = 1
  }
  return code
}

/**
 * Imports the files, or proposes a mapping for the one there is.
 * @returns the exit code
 * @throws NotUnderstood
 */
export const ingestFiles = async (files: readonly string[], asked: Asked): Promise<number> => {
  const stop = onInterrupt()
  const folder = temporaryFolder()
  const to = asked.values['propose-mapping']
  const [first = '', ...others] = files
  try {
    if (to === undefined) return await importAll(files, asked, folder.path, stop)
    if (others.length > 0) throw new NotUnderstood(asked.reader.words.commands.mapping.oneFile)
    return await propose(first, to, asked, folder.path, stop)
  } catch (error) {
    // Ctrl+C reaches the process that fills a new database too; the next start takes that up again.
    if (stop.aborted) return interruptedCode
    throw error
  } finally {
    folder.remove()
  }
}
