// What became of one file, as lines of a terminal: the report, what it changed, what waits, which lines were rejected.

import { statSync } from 'node:fs'
import { suggestionOf } from '../../data/model/suggestions.ts'
import type { Reader } from '../../data/model/words/index.ts'
import { sourceName } from '../../data/model/words/names.ts'
import { causeText, leftAsideText, nearestText, whyText } from '../../data/model/words/told.ts'
import type { ImportOutcome } from '../../server/ingest/request.ts'
import { plain, quoted } from '../plain.ts'
import { changeLines } from './change-lines.ts'
import type { Options } from './options.ts'
import { someOf } from './some-rejections.ts'

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** @param given the file as the person named it */
const tellFault = (given: string, { report, mapping, need }: ImportOutcome, values: Options, reader: Reader): void => {
  const { words } = reader
  const { commands, faults } = words
  const { error } = report
  if (error === undefined) return
  if (error.code === 'file-not-found' && isFolder(given)) {
    console.error(commands.folderGiven(given))
    return
  }
  console.error(`${report.file}${commands.colon}${faults.fileLine(error)}`)
  const { nearest, cause } = error
  if (nearest !== undefined) console.error(`  ${plain(nearestText(reader, nearest))}`)
  if (need !== undefined && error.code === 'need-incomplete')
    console.error(plain(words.needImport.command.columns(need.columns.map(({ name }) => quoted(name)).join(', '))))
  if (cause !== undefined) console.error(`  ${plain(causeText(reader, cause, report.rejected))}`)
  for (const { name } of mapping?.kept.slice(0, 1) ?? []) console.error(commands.mapping.keptFor(name, quoted(given)))
  if (mapping !== null && values.mapping === undefined) console.error(commands.mapping.proposeWith(quoted(given)))
}

/** @param actor name of the organisation that was named for its pages; null: none was */
const tellStored = (
  { report, recognised, pagesWithoutActor, pagesAssigned, isRepeated, changes }: ImportOutcome,
  actor: string | null,
  values: Options,
  reader: Reader,
): void => {
  const { words, formats } = reader
  const { commands, suggestions } = words
  const { fileNotes } = suggestions
  const source = recognised === null ? '' : sourceName(reader, recognised.source)
  console.log(commands.importDone(report, source, formats))
  if (recognised !== null && recognised.source !== 'mapping') console.log(`  ${plain(whyText(reader, recognised))}`)
  if (recognised?.notes.evidence === 'letters')
    console.log(plain(`  ${fileNotes.encoding}${commands.colon}${fileNotes.encodingOf(recognised.notes, formats)}`))
  if (report.leftAside !== undefined) console.log(plain(`  ${leftAsideText(reader, report.source, report.leftAside)}`))
  for (const line of changeLines(changes, report.updated, reader)) console.log(line)
  if (values['dry-run']) console.log(commands.nothingStored)
  else if (report.importId !== null) console.log(commands.undoWith(report.importId))
  if (pagesAssigned > 0 && actor !== null) console.log(commands.pagesAssigned(pagesAssigned, actor))
  else if (isRepeated && actor !== null && pagesWithoutActor === 0) console.log(commands.noPageAssigned(actor))
  if (pagesWithoutActor > 0) console.log(commands.pagesWait(pagesWithoutActor))
}

const tellRejections = ({ report, rejections }: ImportOutcome, { words, formats }: Reader): void => {
  const { commands, faults, suggestions } = words
  const shown = someOf(rejections)
  for (const rejection of shown)
    console.log(`  ${faults.rejectionLine(rejection)}. ${suggestions.advise(suggestionOf(rejection), formats)}.`)
  const left = report.rejected - new Set(shown.map(({ line }) => line)).size
  if (left > 0) console.log(`  ${commands.moreRejections(left, report.importId !== null)}`)
}

/**
 * @param given the file as the person named it
 * @param actor name of the organisation that was named for its pages; null: none was
 */
export const tell = (
  given: string,
  actor: string | null,
  outcome: ImportOutcome,
  values: Options,
  reader: Reader,
): void => {
  if (outcome.report.error === undefined) tellStored(outcome, actor, values, reader)
  else tellFault(given, outcome, values, reader)
  tellRejections(outcome, reader)
}
