// `npm run figure -- report --own SLUG --out FILE.pdf`: the report for the board, two A4 pages, printed from its screen by an
// installed Chromium. The application answers on a free port of this machine for as long as that takes.

import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from 'playwright-core'
import { isLanguage } from '../../data/model/languages.ts'
import { bucketKindOf } from '../../data/model/periods.ts'
import { readerOf } from '../../data/model/words/index.ts'
import { type Config, readConfig } from '../../server/config.ts'
import { startServer } from '../../server/main.ts'
import { installedBrowser } from '../installed-browser.ts'
import { plain } from '../plain.ts'
import { buildIfStale, writeWhole } from './built.ts'

const isPeriod = (text: string): boolean => bucketKindOf(text) !== null
const isKey = (text: string): boolean => /^[a-z0-9_-]{1,60}$/.test(text)
/** Words of the screen's address that the command takes, and what each may be: the screen would leave out what it does not understand. */
const ofAddress: Readonly<Record<string, (text: string) => boolean>> = {
  data: (text) => text === 'real' || text === 'demo',
  from: isPeriod,
  to: isPeriod,
  platform: isKey,
  grid: isKey,
  page: (text) => /^\d{1,15}$/.test(text),
  lang: isLanguage,
}
const options = {
  own: { type: 'string' },
  out: { type: 'string' },
  data: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  platform: { type: 'string' },
  grid: { type: 'string' },
  page: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const

/** What keeps it from being made, in words for people. */
class NotMade extends Error {}

/** As wide as a sheet is laid out for, so that print draws nothing anew (client/styles/report.css). */
const viewport = { width: 1280, height: 1000 }
/** Working out the hash of some million posts takes its time. */
const longestWait = 300_000

/** What the screen says of what it drew; `newestPostAt` is empty without a post. */
type Drawn = { readonly newestPostAt: string; readonly data: string }

/** Waits until everything stands there, with its letters. @throws NotMade where the screen says why there is none */
const drawn = async (page: Page): Promise<Drawn> => {
  const article = page.locator('article.report[data-drawn]')
  const problem = page.locator('main .problem p').first()
  await article.or(problem).first().waitFor()
  if ((await article.count()) === 0) throw new NotMade(await problem.innerText())
  await page.locator('.sheet .drawing svg').first().waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const said = async (name: string): Promise<string> => (await article.getAttribute(name)) ?? ''
  return { newestPostAt: await said('data-drawn'), data: await said('data-of') }
}

/** Where Chromium writes the instant of printing, the day of the data, in as many bytes: same data, same file. */
const withoutClock = (pdf: Uint8Array, newestPostAt: string): Uint8Array => {
  const stamp = newestPostAt === '' ? '20000101000000' : newestPostAt.replace(/\D/g, '').slice(0, 14)
  const bytes = Buffer.from(pdf)
  const dated = bytes
    .toString('latin1')
    .replace(/(\/(?:CreationDate|ModDate)\s*\(D:)\d{14}/g, (_, name: string) => `${name}${stamp}`)
  return Buffer.from(dated, 'latin1')
}

/** @param address of the report, whole @throws NotMade where the screen says why there is none */
export const printed = async (
  executablePath: string,
  address: string,
): Promise<{ readonly pdf: Uint8Array; readonly data: string }> => {
  const browser = await chromium.launch({ executablePath })
  try {
    const context = await browser.newContext({ viewport, colorScheme: 'light', reducedMotion: 'reduce' })
    context.setDefaultTimeout(longestWait)
    const page = await context.newPage()
    await page.goto(address)
    const { newestPostAt, data } = await drawn(page)
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
    return { pdf: withoutClock(pdf, newestPostAt), data }
  } finally {
    await browser.close()
  }
}

/**
 * @param args what stands after `report`
 * @returns exit code: 0 written; 1 not made (no browser, no such organisation, no room); 2 options that make no sense
 */
export const reportCommand = async (args: readonly string[], config: Config = readConfig()): Promise<number> => {
  const { values, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const asked = (word: string): string | null => {
    const value: unknown = Object.hasOwn(values, word) ? values[word] : null
    return typeof value === 'string' && value !== '' ? value : null
  }
  const lang = asked('lang')
  const language = lang !== null && isLanguage(lang) ? lang : config.language
  const { commands, report } = readerOf(language).words
  const said = report.file
  const refuse = (message: string, code: 1 | 2): number => {
    console.error(plain(code === 2 ? `${message}\n\n${said.help}` : message))
    return code
  }
  if (values.help === true) {
    console.log(plain(said.help))
    return 0
  }
  for (const token of tokens)
    if (token.kind === 'positional') return refuse(commands.unknownOption(token.value), 2)
    else if (token.kind === 'option') {
      if (!Object.hasOwn(options, token.name)) return refuse(commands.unknownOption(token.rawName), 2)
      const value = asked(token.name)
      if (value === null) return refuse(commands.valueMissing(token.rawName), 2)
      if (ofAddress[token.name]?.(value) === false) return refuse(said.badValue(token.rawName, value), 2)
    }
  const [own, out] = [asked('own'), asked('out')]
  if (own === null) return refuse(said.ownMissing, 2)
  if (out === null) return refuse(said.outMissing, 2)
  if (!/\.pdf$/i.test(out)) return refuse(said.badOut(out), 2)
  if (!existsSync(dirname(resolve(out)))) return refuse(said.cannotWrite(out, 'ENOENT'), 1)
  const executablePath = installedBrowser()
  if (executablePath === undefined) return refuse(said.noBrowser, 1)
  buildIfStale(commands.building)
  const words = Object.keys(ofAddress).flatMap((word) => {
    const value = word === 'lang' ? language : asked(word)
    return value === null ? [] : [[word, value]]
  })
  const running = await startServer({ ...config, host: '127.0.0.1', port: 0, language })
  try {
    const { port } = new URL(running.address)
    const address = `http://127.0.0.1:${port}/actors/${encodeURIComponent(own)}/report?${new URLSearchParams(words)}`
    const { pdf, data } = await printed(executablePath, address)
    if (asked('data') === 'demo' && data !== 'demo') return refuse(said.noDemo, 1)
    writeWhole(resolve(out), pdf)
  } catch (error) {
    if (error instanceof NotMade) return refuse(said.refused(error.message), 1)
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code)))
      throw error
    return refuse(said.cannotWrite(out, error.code), 1)
  } finally {
    await running.stop()
  }
  console.log(plain(said.done(out)))
  return 0
}
