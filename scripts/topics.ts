// `npm run topics`: how far the posts are read by the word lists and what topics they have; the lists as a file and back;
// how far they agree with posts coded by hand.

import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { instantNow } from '../data/model/periods.ts'
import { afterEdits, countedTerms, editsTowards } from '../data/model/topics/edits.ts'
import type { CheckedKey } from '../data/model/topics.ts'
import { readerOf } from '../data/model/words/index.ts'
import { topicName } from '../data/model/words/names.ts'
import { readConfig } from '../server/config.ts'
import { openReal } from '../server/ingest/open-real.ts'
import type { Store } from '../server/store/open.ts'
import { type AgreementRow, agreementOfLists } from '../server/topics/agreement.ts'
import { type ListFault, listText, readList } from '../server/topics/list-file.ts'
import { recount } from '../server/topics/recount.ts'
import { referenceTerms } from '../server/topics/reference-lists.ts'
import { readState } from '../server/topics/state.ts'
import { plain } from './plain.ts'

const config = readConfig()
const { words, formats } = readerOf(config.language)
const said = words.topicCommand
const say = (text: string): void => console.log(plain(text))

const options = {
  recount: { type: 'boolean' },
  csv: { type: 'string' },
  import: { type: 'string' },
  agreement: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** `ENOENT` and its like: what a person can do something about. */
const fileFault = (error: unknown): string => {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}

const nameOf = (key: CheckedKey): string => topicName(key, words)

/** Reads what waits, telling how far it is where somebody looks on. @returns posts read, and seconds */
const readPosts = (store: Store, isJson: boolean): { readonly posts: number; readonly seconds: number } => {
  const started = performance.now()
  let posts = 0
  for (const { done, total } of recount(store)) {
    posts = total
    if (!isJson && process.stderr.isTTY)
      process.stderr.write(`\r${plain(said.progress(formats.whole(done), formats.whole(total)))}\u001b[K`)
  }
  if (!isJson && process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  store.columns.fill()
  return { posts, seconds: (performance.now() - started) / 1000 }
}

const tellFaults = (faults: readonly ListFault[], isJson: boolean): void => {
  if (isJson) {
    console.log(JSON.stringify({ faults }))
    return
  }
  console.error(plain(said.refused))
  for (const { line, fault, found } of faults) {
    const why =
      fault === 'row' || fault === 'table' || fault === 'more' ? said.faults[fault] : words.topics.faults[fault]
    console.error(plain(`  ${said.line(formats.whole(line), why, found)}`))
  }
}

/** Takes the terms of a file in. @returns what changed; null when nothing could be used, which is told */
const takeIn = async (store: Store, file: string, isJson: boolean) => {
  const list = await readList(resolve(file))
  if ('faults' in list) {
    tellFaults(list.faults, isJson)
    return null
  }
  const reference = await referenceTerms()
  return store.transaction(() => {
    const rows = store.topics.terms()
    const edits = editsTowards(rows, list.terms, false)
    const edited = afterEdits(rows, edits, { reference, now: instantNow(new Date()) })
    if ('fault' in edited) throw new Error(`a list that was checked: ${edited.fault}`)
    if (edits.length > 0) store.topics.setTerms(edited.rows)
    const added = edits.filter(({ kind }) => kind === 'add').length
    return { added, changed: edits.length - added }
  })
}

const tellState = (store: Store): void => {
  const { read, withoutText, pending, stale, counts } = readState(store)
  say(said.posts(read, withoutText, formats))
  if (pending + stale > 0) say(said.waiting(pending + stale, formats))
  const width = Math.max(...counts.map(({ key }) => nameOf(key).length))
  for (const { key, posts } of counts) say(`  ${nameOf(key).padEnd(width)}  ${formats.whole(posts).padStart(9)}`)
}

const share = (value: number | null): string => (value === null ? said.unknown : formats.fixed(value, 2))
const cellsOf = (row: AgreementRow): readonly string[] => [
  ...[nameOf(row.key), formats.whole(row.both + row.coded), formats.whole(row.both + row.found)],
  ...[share(row.precision?.value ?? null), share(row.recall?.value ?? null), share(row.f), share(row.kappa)],
]
const tellAgreement = (title: string, rows: readonly AgreementRow[]): void => {
  const lines = [said.columns, ...rows.map(cellsOf)]
  const widths = said.columns.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)))
  say(title)
  for (const cells of lines)
    say(
      `  ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')}`,
    )
}

const asked = () => parseArgs({ options, allowPositionals: true, strict: false, tokens: true })

/** What cannot be done of what was asked; null where all can. */
const optionFault = ({ values, tokens }: ReturnType<typeof asked>): string | null => {
  for (const token of tokens) {
    if (token.kind === 'positional') return words.commands.unknownOption(token.value)
    if (token.kind === 'option' && !Object.hasOwn(options, token.name))
      return words.commands.unknownOption(token.rawName)
  }
  const empty = (['csv', 'import'] as const).find((name) => values[name] === true || values[name] === '')
  return empty === undefined ? null : words.commands.valueMissing(`--${empty}`)
}

/** Takes a list in and tells it. @returns what changed; null when it could not be used */
const importLists = async (store: Store, file: string, isJson: boolean) => {
  try {
    const taken = await takeIn(store, file, isJson)
    if (taken !== null && !isJson) say(said.imported(taken.added, taken.changed, formats))
    return taken
  } catch (error) {
    console.error(plain(said.cannotRead(file, fileFault(error))))
    return null
  }
}

const recountPosts = (store: Store, isJson: boolean) => {
  const { posts, seconds } = readPosts(store, isJson)
  if (!isJson) say(said.recounted(posts, formats.fixed(seconds, 1), formats))
  return { recounted: posts, seconds }
}

/** @returns whether the file could be written */
const writeLists = (store: Store, file: string, isJson: boolean): boolean => {
  const terms = countedTerms(store.topics.terms())
  try {
    writeFileSync(resolve(file), listText(terms))
  } catch (error) {
    console.error(plain(said.cannotWrite(file, fileFault(error))))
    return false
  }
  if (!isJson) say(said.written(file, terms.length, formats))
  return true
}

const tellAgreements = ({ selfCheck, own }: Awaited<ReturnType<typeof agreementOfLists>>): void => {
  tellAgreement(said.selfCheck(selfCheck.posts, formats), selfCheck.rows)
  tellAgreement(said.own(own.posts, own.outdated, formats), own.rows)
}

/** @returns the exit code */
const work = async (store: Store, { values }: ReturnType<typeof asked>): Promise<number> => {
  const isJson = values.json === true
  const list = typeof values.import === 'string' ? values.import : null
  const taken = list === null ? {} : await importLists(store, list, isJson)
  if (taken === null) return 1
  if (values.recount === true) store.transaction(() => store.topics.readAllAgain())
  const read = values.recount === true || list !== null ? recountPosts(store, isJson) : {}
  if (typeof values.csv === 'string' && !writeLists(store, values.csv, isJson)) return 1
  const agreement = values.agreement === true ? await agreementOfLists(store) : null
  if (isJson)
    console.log(
      JSON.stringify({ ...taken, ...read, ...readState(store), ...(agreement === null ? {} : { agreement }) }),
    )
  else if (agreement !== null) tellAgreements(agreement)
  else if (values.csv === undefined) tellState(store)
  return 0
}

const main = async (): Promise<number> => {
  const command = asked()
  if (command.values.help === true) {
    say(said.help)
    return 0
  }
  const fault = optionFault(command)
  if (fault !== null) {
    console.error(plain(`${fault}\n\n${said.help}`))
    return 2
  }
  const store = await openReal(config.database, instantNow(new Date()))
  try {
    return await work(store, command)
  } finally {
    store.close()
  }
}

process.exitCode = await main()
