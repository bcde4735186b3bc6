// `npm run site -- --out FOLDER`: writes a read-only site that any host of files can serve, and says what is in it.

import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { instantNow } from '../data/model/periods.ts'
import { readerOf } from '../data/model/words/index.ts'
import { readConfig } from '../server/config.ts'
import { isDemoRemoved, openDatasets } from '../server/datasets.ts'
import { opensFirst } from '../server/routes/coverage.ts'
import { isClientStale, isSiteStale } from './client-build.ts'
import { plain } from './plain.ts'
import { pagesOf } from './site/choices.ts'
import { versionsIn } from './site/folder.ts'
import { type Options, optionsIn } from './site/options.ts'
import { actorsWithPosts, type Published, publish } from './site/publish.ts'

const config = readConfig()
const reader = readerOf(config.language)
const { words, formats } = reader
const said = words.siteCommand
const say = (text: string): void => console.log(plain(text))

const usage = (message: string): number => {
  console.error(plain(`${message}\n\n${said.help}`))
  return 2
}
const refused = (message: string): number => {
  console.error(plain(message))
  return 1
}

/** In a process of its own: what a build takes in memory is given back. */
const build = (): boolean => {
  if (!isClientStale() && !isSiteStale()) return true
  console.log(words.commands.building)
  const entrance = resolve(import.meta.dirname, 'run.js')
  return spawnSync(process.execPath, [entrance, 'build', '--quiet', '--site'], { stdio: 'inherit' }).status === 0
}

/** Of all threads, since the start of the command. */
const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** A log has a line for each tenth of a long run, no more. */
const tenths = 10
const longMs = 10_000
/** Rewrites one line where somebody looks on. */
const stepTeller = (): ((done: number, of: number) => void) => {
  const started = performance.now()
  let told = 0
  return (done, of) => {
    const passed = performance.now() - started
    const left = ((passed / 1000) * (of - done)) / Math.max(done, 1)
    const text = plain(`${said.progress(formats.whole(done), formats.whole(of))}, ${said.left(left, formats)}`)
    if (process.stderr.isTTY) process.stderr.write(done === of ? '\r\u001b[K' : `\r${text}\u001b[K`)
    else if (passed > longMs && done < of && Math.floor((tenths * done) / of) > told) {
      told = Math.floor((tenths * done) / of)
      console.log(text)
    }
  }
}

const tell = (published: Published, { out, withTexts, address }: Options, seconds: number): void => {
  const { version, versions, replies, choices, figures } = published
  const [largest] = [...replies].toSorted(([, a], [, b]) => b - a)
  say(said.done(out, seconds, formats))
  say(said.amounts({ pages: version.pages, replies: replies.size, megabytes: version.bytes / 1e6 }, formats))
  say(said.work(cpuSeconds(), version.pages, formats))
  if (figures > 0) say(said.figures(figures, formats))
  if (largest !== undefined) say(said.largest(largest[0], largest[1] / 1e3, formats))
  say(said.version(version.id, versions, formats))
  say(choices === 0 ? said.leftOut.choices : said.choices(choices, formats))
  say(withTexts ? said.leftOut.licensed : said.leftOut.texts)
  say(said.leftOut.origins)
  if (address === null) say(said.leftOut.sitemap)
  say(said.howToServe(out))
}

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('E')
    ? error.code
    : null

const main = async (): Promise<number> => {
  const options = optionsIn(process.argv.slice(2), reader)
  if (options === 'help') {
    console.log(plain(said.help))
    return 0
  }
  if ('fault' in options) return usage(options.fault)
  if (versionsIn(resolve(options.out)) === null) return refused(said.notEmpty(options.out))
  if (!build()) return 1
  const started = performance.now()
  const datasets = await openDatasets(config.database, instantNow(new Date()))
  try {
    if (!isDemoRemoved(config.database) && options.data !== 'real') await datasets.makeDemo()
    const data = options.data ?? opensFirst(datasets)
    const store = datasets.store(data)
    if (store === null) return refused(said.noData)
    const known = new Set(store.actors.all().map(({ slug }) => slug))
    const unknown = options.actors?.find((slug) => !known.has(slug))
    if (unknown !== undefined) return refused(said.badActor(unknown))
    const actors = options.screens.includes('actors') ? (options.actors ?? actorsWithPosts(store)) : []
    say(said.starts(pagesOf({ screens: options.screens, actors }).length, actors.length, formats))
    const today = instantNow(new Date()).slice(0, 10)
    const published = await publish({ options, config, datasets, data, actors, today, onStep: stepTeller() })
    tell(published, options, (performance.now() - started) / 1000)
    return 0
  } catch (error) {
    const code = codeOf(error)
    if (code === null) throw error
    return refused(said.cannotWrite(options.out, code))
  } finally {
    datasets.close()
  }
}

process.exitCode = await main()
