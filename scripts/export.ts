// `npm run export -- --out FILE.ndjson[.gz]`: all real content as lines of JSON that the import reads back.

import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { createGzip } from 'node:zlib'
import { instantNow } from '../data/model/periods.ts'
import { readerOf } from '../data/model/words/index.ts'
import { readConfig } from '../server/config.ts'
import { exportedText, nothingExported } from '../server/export.ts'
import { openReal } from '../server/ingest/open-real.ts'

const config = readConfig()
const { words, formats } = readerOf(config.language)
const said = words.transfer.export

const usage = (message: string): number => {
  console.error(`${message}\n\n${said.help}`)
  return 2
}

/** Whole or not there: what is written under another name first takes the place of an earlier file only when it is complete. */
const writeTo = async (file: string, lines: Iterable<string>): Promise<void> => {
  const part = `${file}.${process.pid}.part`
  const text = Readable.from(lines)
  try {
    if (file.endsWith('.gz')) await pipeline(text, createGzip(), createWriteStream(part))
    else await pipeline(text, createWriteStream(part))
    renameSync(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

const main = async (): Promise<number> => {
  const options = { out: { type: 'string' }, 'with-text': { type: 'boolean' }, help: { type: 'boolean' } } as const
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
  if (!/\.(ndjson|jsonl)(\.gz)?$/i.test(out)) return usage(said.badOut(out))
  const isWithText = values['with-text'] === true
  const now = instantNow(new Date())
  const store = await openReal(config.database, now)
  const counts = nothingExported()
  try {
    await writeTo(resolve(out), exportedText(store, { texts: isWithText ? 'all' : 'allowed', now }, counts))
  } catch (error) {
    if (
      !(error instanceof Error) ||
      !('code' in error) ||
      typeof error.code !== 'string' ||
      !error.code.startsWith('E')
    )
      throw error
    console.error(said.cannotWrite(out, error.code))
    return 1
  } finally {
    store.close()
  }
  console.log(said.done(out, counts, formats))
  if (!isWithText) console.log(said.noText)
  return 0
}

process.exitCode = await main()
