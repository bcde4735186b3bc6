// `npm run ingest -- FILE...`: imports files, undoes an import, says what became of every row.

import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { slugOf } from '../data/model/actors.ts'
import type { ImportReport } from '../data/model/contract.ts'
import { instantNow, isAhead, isDay, isZone } from '../data/model/periods.ts'
import { pageDraftOf } from '../data/model/platforms.ts'
import { type ActorKind, actorKinds } from '../data/model/records.ts'
import { suggestionOf } from '../data/model/suggestions.ts'
import { type Reader, readerOf } from '../data/model/words/index.ts'
import { sourceName } from '../data/model/words/names.ts'
import { causeText, nearestText, whyText } from '../data/model/words/told.ts'
import { readConfig } from '../server/config.ts'
import { openReal } from '../server/datasets.ts'
import { temporaryFolder } from '../server/disk/temporary.ts'
import type { ImportOutcome, ImportRequest } from '../server/ingest/request.ts'
import { runImport } from '../server/ingest/run.ts'
import { type Unpacked, unpackSeveral } from '../server/ingest/unpack.ts'
import { sources } from '../server/sources/index.ts'
import { changeLines, redo, undo } from './import-life.ts'
import { BadMapping, mappingNamed, propose, quoted } from './mapping-file.ts'
import { plain } from './plain.ts'
import { progressBar } from './progress-bar.ts'
import { someOf } from './some-rejections.ts'

const config = readConfig()
const reader = readerOf(config.language)
const now = () => instantNow(new Date())

const options = {
  source: { type: 'string' },
  actor: { type: 'string' },
  new: { type: 'string' },
  kind: { type: 'string' },
  'observed-at': { type: 'string' },
  zone: { type: 'string' },
  page: { type: 'string' },
  mapping: { type: 'string' },
  'propose-mapping': { type: 'string' },
  'all-or-nothing': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'no-text': { type: 'boolean' },
  undo: { type: 'string' },
  redo: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

const fail = (message: string): never => {
  console.error(message)
  process.exit(2)
}

const isOption = (name: string): name is keyof typeof options => Object.hasOwn(options, name)

/** What is wrong with the options, in the reader's language; null when nothing is. Node says it in English only. */
const optionFault = (): string | null => {
  const { commands } = reader.words
  const { tokens } = parseArgs({ options, allowPositionals: true, strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!isOption(token.name)) return commands.unknownOption(token.rawName)
    const takesValue = options[token.name].type === 'string'
    const isCutOff = token.value === undefined || (token.inlineValue === false && token.value.startsWith('-'))
    if (takesValue && isCutOff) return commands.valueMissing(token.rawName)
    if (!takesValue && token.value !== undefined) return commands.valueUnexpected(token.rawName)
  }
  return null
}

const read = () => {
  const { ingestHelp, optionsNotUnderstood } = reader.words.commands
  const fault = optionFault()
  if (fault !== null) return fail(`${fault}\n\n${ingestHelp}`)
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch {
    return fail(`${optionsNotUnderstood}\n\n${ingestHelp}`)
  }
}
const { values, positionals } = read()

const isKind = (text: string): text is ActorKind => (actorKinds as readonly string[]).includes(text)

const newActorOf = (): ImportRequest['newActor'] => {
  const name = values.new
  if (name === undefined) return values.kind === undefined ? null : fail(reader.words.commands.kindWithoutNew)
  const slug = values.actor ?? slugOf(name)
  if (slug === '' || slug !== slugOf(slug))
    return fail(reader.words.commands.badActor(values.actor === undefined ? '--new' : '--actor', values.actor ?? name))
  const kind = values.kind ?? 'association'
  if (!isKind(kind)) return fail(reader.words.commands.unknownKind(kind, actorKinds.join(', ')))
  return {
    actor: { slug, name, kind, territories: [], website: null },
    camp: null,
  }
}

const requestFor = (file: string): ImportRequest => {
  const newActor = newActorOf()
  const observedAt = values['observed-at']
  if (observedAt !== undefined && !isDay(observedAt)) fail(reader.words.commands.badDay('--observed-at', observedAt))
  if (observedAt !== undefined && isAhead(observedAt, now()))
    fail(reader.words.commands.futureDay('--observed-at', observedAt))
  const source = values.source ?? null
  if (source !== null && !sources.some(({ key }) => key === source))
    fail(reader.words.commands.badSource(source, sources.map(({ key }) => key).join(', ')))
  if (values.zone !== undefined && !isZone(values.zone)) fail(reader.words.commands.badZone(values.zone))
  const page = values.page === undefined ? null : pageDraftOf(values.page)
  if (values.page !== undefined && page === null) fail(reader.words.commands.badPage(values.page))
  return {
    path: resolve(file),
    file: basename(file),
    source,
    actor: values.actor ?? newActor?.actor.slug ?? null,
    newActor,
    observedAt: observedAt ?? null,
    zone: values.zone ?? null,
    page,
    by: 'command',
    isAllOrNothing: values['all-or-nothing'] ?? false,
    isDryRun: values['dry-run'] ?? false,
    isTextKept: !(values['no-text'] ?? false),
    now: now(),
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

const tell = (
  given: string,
  actor: string | null,
  { report, rejections, recognised, pagesWithoutActor, pagesAssigned, isRepeated, mapping, changes }: ImportOutcome,
  reader: Reader,
): void => {
  const { words, formats } = reader
  const { commands, faults, suggestions } = words
  const { fileNotes } = suggestions
  if (report.error !== undefined && isFolder(given)) console.error(commands.folderGiven(given))
  else if (report.error !== undefined) {
    console.error(`${report.file}${commands.colon}${faults.fileLine(report.error)}`)
    const { nearest, cause } = report.error
    if (nearest !== undefined) console.error(`  ${plain(nearestText(reader, nearest))}`)
    if (cause !== undefined) console.error(`  ${plain(causeText(reader, cause, report.rejected))}`)
    for (const { name } of mapping?.kept.slice(0, 1) ?? []) console.error(commands.mapping.keptFor(name, quoted(given)))
    if (mapping !== null && values.mapping === undefined) console.error(commands.mapping.proposeWith(quoted(given)))
  } else {
    const source = recognised === null ? '' : sourceName(reader, recognised.source)
    console.log(commands.importDone(report, source, formats))
    if (recognised !== null && recognised.source !== 'mapping') console.log(`  ${plain(whyText(reader, recognised))}`)
    if (recognised?.notes.evidence === 'letters')
      console.log(plain(`  ${fileNotes.encoding}${commands.colon}${fileNotes.encodingOf(recognised.notes, formats)}`))
    for (const line of changeLines(changes, report.updated, reader)) console.log(line)
    if (values['dry-run']) console.log(commands.nothingStored)
    else if (report.importId !== null) console.log(commands.undoWith(report.importId))
    if (pagesAssigned > 0 && actor !== null) console.log(commands.pagesAssigned(pagesAssigned, actor))
    else if (isRepeated && actor !== null && pagesWithoutActor === 0) console.log(commands.noPageAssigned(actor))
    if (pagesWithoutActor > 0) console.log(commands.pagesWait(pagesWithoutActor))
  }
  const shown = someOf(rejections)
  for (const rejection of shown)
    console.log(`  ${faults.rejectionLine(rejection)}. ${suggestions.advise(suggestionOf(rejection), formats)}.`)
  const left = report.rejected - new Set(shown.map(({ line }) => line)).size
  if (left > 0) console.log(`  ${commands.moreRejections(left, report.importId !== null)}`)
}

/** What `--undo` and `--redo` are asked for. */
const lifeOf = (option: '--undo' | '--redo', id: string): Parameters<typeof undo>[0] => {
  if (!/^\d{1,15}$/.test(id)) return fail(reader.words.commands.badImport(option, id))
  return { database: config.database, id, now: now(), isJson: values.json ?? false, reader }
}

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

/** @throws BadMapping */
const mappingGiven = async (): Promise<ImportRequest['mapping']> => {
  const store = await openReal(config.database, now())
  try {
    return values.mapping === undefined ? null : mappingNamed(values.mapping, store, reader)
  } finally {
    store.close()
  }
}

/** Writes what the columns of a file seem to be, and imports nothing. @throws BadMapping */
const proposeFor = async (given: string, to: string, folder: string, stop: AbortSignal): Promise<number> => {
  const [file, ...others] = await filesOf(given, folder)
  const { commands, faults } = reader.words
  if (file === undefined || others.length > 0) throw new BadMapping(commands.mapping.oneFile)
  ;(await openReal(config.database, now())).close()
  const request: ImportRequest = { ...requestFor(given), ...file, isDescribed: true, isDryRun: true }
  const { mapping, report } = await runImport(config.database, request, () => {}, stop)
  if (mapping !== null) {
    console.log(propose(mapping, given, to, reader))
    return 0
  }
  const { error } = report
  const isUndescribed = error === undefined || error.code === 'unknown-source'
  console.error(
    isUndescribed ? commands.mapping.noTable(report.file) : `${report.file}${commands.colon}${faults.fileLine(error)}`,
  )
  return 1
}

const ingest = async (files: readonly string[], folder: string, stop: AbortSignal): Promise<number> => {
  const requests: { readonly given: string; readonly request: ImportRequest }[] = []
  for (const given of files)
    for (const file of await filesOf(given, folder))
      requests.push({ given, request: { ...requestFor(given), ...file } })
  let mapping: ImportRequest['mapping'] = null
  try {
    mapping = await mappingGiven()
  } catch (error) {
    // Ctrl+C reaches the process that fills a new database too; the next start takes that up again.
    if (stop.aborted) return interruptedCode
    throw error
  }
  let code = 0
  for (const [index, { given, request }] of requests.entries()) {
    // In the thread of the last file, which has the memory for it: figures open sooner, and nobody waits for it.
    const columns = index === requests.length - 1 ? 'afterwards' : 'none'
    const bar = progressBar(values.json ? null : process.stderr, request.file, reader)
    const outcome = await runImport(config.database, { ...request, mapping }, bar.show, stop, columns)
    bar.clear()
    const report: ImportReport = outcome.report
    if (values.json) console.log(JSON.stringify(report))
    if (report.error?.code === 'cancelled') {
      const { words, formats } = reader
      const left = requests.length - index - 1
      console.error(words.transfer.interrupted(request.file))
      if (left > 0) console.error(words.transfer.interruptedBefore(left, formats))
      return interruptedCode
    }
    if (!values.json) tell(given, request.newActor?.actor.name ?? request.actor, outcome, reader)
    if (report.error !== undefined) code = 1
  }
  return code
}

if (values.help) console.log(reader.words.commands.ingestHelp)
else if (values.undo !== undefined) process.exitCode = await undo(lifeOf('--undo', values.undo))
else if (values.redo !== undefined) process.exitCode = await redo(lifeOf('--redo', values.redo))
else if (positionals.length === 0) fail(reader.words.commands.ingestHelp)
else {
  const folder = temporaryFolder()
  try {
    const stop = onInterrupt()
    const [first = ''] = positionals
    const to = values['propose-mapping']
    if (to !== undefined && positionals.length > 1) throw new BadMapping(reader.words.commands.mapping.oneFile)
    process.exitCode =
      to === undefined ? await ingest(positionals, folder.path, stop) : await proposeFor(first, to, folder.path, stop)
  } catch (error) {
    if (!(error instanceof BadMapping)) throw error
    console.error(error.message)
    process.exitCode = 2
  } finally {
    folder.remove()
  }
}
