// `npm run export -- --out FILE.zip`: the data, or a part of them, as a data package; `FILE.ndjson[.gz]`: all real content as
// lines of JSON; `posts.csv` or `posts.xlsx`: one table. The import reads the first two back.

import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { createGzip } from 'node:zlib'
import type { Query } from '../data/model/contract.ts'
import { instantNow } from '../data/model/periods.ts'
import { demoDatabaseOf, readConfig } from '../server/config.ts'
import type { PackageFacts } from '../server/export/package.ts'
import { rowsTooMany, storedFileStream } from '../server/export/stored-file.ts'
import { exportedText, nothingExported } from '../server/export.ts'
import { BadRequest } from '../server/problem.ts'
import { openStore, type Store } from '../server/store/open.ts'
import { readerFor } from '../server/words.ts'
import { storedFileAsked } from './export/stored-table.ts'

const config = readConfig()
const reader = await readerFor(config.language)
const { words, formats } = reader
const said = words.transfer.export

const usage = (message: string): number => {
  console.error(`${message}\n\n${said.help}`)
  return 2
}

/** Whole or not there: what is written under another name first takes the place of an earlier file only when it is complete. */
const writeTo = async (file: string, parts: Readable): Promise<void> => {
  const part = `${file}.${process.pid}.part`
  try {
    if (file.endsWith('.gz')) await pipeline(parts, createGzip(), createWriteStream(part))
    else await pipeline(parts, createWriteStream(part))
    renameSync(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

const options = {
  out: { type: 'string' },
  'with-text': { type: 'boolean' },
  data: { type: 'string' },
  platform: { type: 'string' },
  set: { type: 'string', multiple: true },
  grid: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  texts: { type: 'string' },
  address: { type: 'string' },
  table: { type: 'string' },
  dialect: { type: 'string' },
  help: { type: 'boolean' },
} as const
type Values = ReturnType<typeof parseArgs<{ options: typeof options; strict: false }>>['values']
const ofPackages = ['platform', 'set', 'grid', 'from', 'to', 'address'] as const
const ofTables = ['table', 'dialect'] as const
/** Of packages and tables, not of lines. */
const ofBoth = ['data', 'texts'] as const

/** Writing failed for want of a folder, of rights or of room. */
const isRefused = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('E')

/** What is asked of a package, as the route takes it. @throws BadRequest */
const queryOf = async (values: Values): Promise<Query<'package'>> => {
  const { routes } = await import('../data/model/contract.ts')
  const { data, platform, set, grid, from, to } = values
  const texts = values['with-text'] === true ? 'all' : values.texts
  const asked = { data, platform, set, grid, from, to, texts }
  const checked = routes.package.query.safeParse(
    Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)),
  )
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  throw new BadRequest(`--${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`)
}

// What only packages need is loaded for them alone: a table of a million rows is written in less memory.
const writePackage = async (out: string, values: Values, now: string): Promise<number> => {
  const query = await queryOf(values)
  const { packageRequest } = await import('../server/routes/package-request.ts')
  const { packageStream } = await import('../server/export/package.ts')
  const isDemo = query.data === 'demo'
  const file = isDemo ? demoDatabaseOf(config.database) : config.database
  if (isDemo && !existsSync(file)) {
    console.error(words.dataPackage.command.noDemo)
    return 1
  }
  const store = isDemo ? openStore(file) : await openReal(file, now)
  try {
    const homepage = typeof values.address === 'string' ? values.address : null
    const request = packageRequest(store, query, { now, version: config.version, homepage })
    const tell = (facts: PackageFacts): void => {
      const rowsOf = (name: string): number => facts.tables.find(({ table }) => table.name === name)?.rows ?? 0
      console.log(words.dataPackage.command.done(out, rowsOf('posts'), rowsOf('values'), formats))
      console.log(words.dataPackage.command.hash(facts.contentHash))
    }
    await writeTo(resolve(out), packageStream(store, request, tell))
    return 0
  } finally {
    store.close()
  }
}

/** The database of real data, made where there is none. */
const openReal = async (file: string, now: string): Promise<Store> => {
  const { openReal: open } = await import('../server/ingest/open-real.ts')
  return open(file, now)
}

/** A connection that reads everything once keeps little of it. */
const readOnceCache = 4000

const writeTable = async (out: string, values: Values, now: string): Promise<number> => {
  const { table, dialect, texts, data } = values
  const said = { out, table, dialect, texts, data, isWithText: values['with-text'] === true, day: now.slice(0, 10) }
  const asked = storedFileAsked(said, reader)
  if ('fault' in asked) return usage(asked.fault)
  const isDemo = asked.data === 'demo'
  const file = isDemo ? demoDatabaseOf(config.database) : config.database
  if (isDemo && !existsSync(file)) {
    console.error(words.dataPackage.command.noDemo)
    return 1
  }
  if (!isDemo && !existsSync(file)) (await openReal(file, now)).close()
  const store = openStore(file, undefined, readOnceCache)
  try {
    const count = rowsTooMany(store, asked)
    if (count !== null) {
      console.error(words.transfer.tables.tooLarge(count, formats))
      return 1
    }
    await writeTo(resolve(out), await storedFileStream(store, asked))
  } finally {
    store.close()
  }
  console.log(words.transfer.tables.done(out, words.transfer.tables.names[asked.table.name]))
  if (asked.table.name === 'posts' && asked.texts === 'allowed') console.log(words.transfer.export.noText)
  return 0
}

const writeLines = async (out: string, isWithText: boolean, now: string): Promise<number> => {
  const store = await openReal(config.database, now)
  const counts = nothingExported()
  try {
    const lines = exportedText(store, { texts: isWithText ? 'all' : 'allowed', now }, counts)
    await writeTo(resolve(out), Readable.from(lines))
  } finally {
    store.close()
  }
  console.log(said.done(out, counts, formats))
  if (!isWithText) console.log(said.noText)
  return 0
}

const main = async (): Promise<number> => {
  const { values, tokens } = parseArgs({ options, allowPositionals: true, strict: false, tokens: true })
  if (values.help === true) {
    console.log(said.help)
    return 0
  }
  for (const token of tokens)
    if (token.kind === 'positional') return usage(words.commands.unknownOption(token.value))
    else if (token.kind === 'option' && !Object.hasOwn(options, token.name))
      return usage(words.commands.unknownOption(token.rawName))
  const { out } = values
  if (typeof out !== 'string' || out === '') return usage(said.outMissing)
  if (!/\.((ndjson|jsonl)(\.gz)?|zip|csv|xlsx)$/i.test(out)) return usage(said.badOut(out))
  const isPackage = /\.zip$/i.test(out)
  const isTable = /\.(csv|xlsx)$/i.test(out)
  const ofOthers = [...(isPackage ? [] : ofPackages), ...(isPackage || isTable ? [] : ofBoth)]
  const needless = ofOthers.find((name) => values[name] !== undefined)
  if (needless !== undefined) return usage(words.dataPackage.command.onlyZip(`--${needless}`))
  const strange = isTable ? undefined : ofTables.find((name) => values[name] !== undefined)
  if (strange !== undefined) return usage(words.transfer.tables.onlyTables(`--${strange}`))
  const now = instantNow(new Date())
  try {
    if (isPackage) return await writePackage(out, values, now)
    if (isTable) return await writeTable(out, values, now)
    return await writeLines(out, values['with-text'] === true, now)
  } catch (error) {
    if (error instanceof BadRequest) return usage(error.message)
    if (!isRefused(error)) throw error
    console.error(said.cannotWrite(out, error.code))
    return 1
  }
}

process.exitCode = await main()
