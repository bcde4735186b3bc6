// `npm run topics`: how far the posts are read by the word lists and what topics they have; the lists as a file and back;
// how far they agree with posts coded by hand.

import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { instantNow } from '../data/model/periods.ts'
import { afterEdits, countedTerms, editsTowards } from '../data/model/topics/edits.ts'
import { type CheckedKey, isCallKey } from '../data/model/topics.ts'
import { readerOf } from '../data/model/words/index.ts'
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

const nameOf = (key: CheckedKey): string => {
  if (key === 'carers') return said.carers
  return isCallKey(key) ? words.topics.calls[key] : words.topics.names[key]
}

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

const usage = (message: string): number => {
  console.error(plain(`${message}\n\n${said.help}`))
  return 2
}

const main = async (): Promise<number> => {
  const { values, tokens } = parseArgs({ options, allowPositionals: true, strict: false, tokens: true })
  if (values.help === true) {
    say(said.help)
    return 0
  }
  for (const token of tokens)
    if (token.kind === 'positional') return usage(words.commands.unknownOption(token.value))
    else if (token.kind === 'option' && !Object.hasOwn(options, token.name))
      return usage(words.commands.unknownOption(token.rawName))
  for (const name of ['csv', 'import'] as const)
    if (values[name] !== undefined && (typeof values[name] !== 'string' || values[name] === ''))
      return usage(words.commands.valueMissing(`--${name}`))
  const isJson = values.json === true
  const store = await openReal(config.database, instantNow(new Date()))
  try {
    const done: Record<string, unknown> = {}
    if (typeof values.import === 'string') {
      try {
        const taken = await takeIn(store, values.import, isJson)
        if (taken === null) return 1
        Object.assign(done, taken)
        if (!isJson) say(said.imported(taken.added, taken.changed, formats))
      } catch (error) {
        console.error(plain(said.cannotRead(values.import, fileFault(error))))
        return 1
      }
    }
    if (values.recount === true) store.transaction(() => store.topics.readAllAgain())
    if (values.recount === true || typeof values.import === 'string') {
      const { posts, seconds } = readPosts(store, isJson)
      Object.assign(done, { recounted: posts, seconds })
      if (!isJson) say(said.recounted(posts, formats.fixed(seconds, 1), formats))
    }
    if (typeof values.csv === 'string') {
      const terms = countedTerms(store.topics.terms())
      try {
        writeFileSync(resolve(values.csv), listText(terms))
      } catch (error) {
        console.error(plain(said.cannotWrite(values.csv, fileFault(error))))
        return 1
      }
      if (!isJson) say(said.written(values.csv, terms.length, formats))
    }
    const agreement = values.agreement === true ? await agreementOfLists(store) : null
    if (isJson) {
      console.log(JSON.stringify({ ...done, ...readState(store), ...(agreement === null ? {} : { agreement }) }))
      return 0
    }
    if (agreement !== null) {
      tellAgreement(said.selfCheck(agreement.selfCheck.posts, formats), agreement.selfCheck.rows)
      tellAgreement(said.own(agreement.own.posts, agreement.own.outdated, formats), agreement.own.rows)
    } else if (values.csv === undefined) tellState(store)
    return 0
  } finally {
    store.close()
  }
}

process.exitCode = await main()
