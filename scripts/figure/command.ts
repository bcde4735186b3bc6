// The command that draws figures: reads what is asked, says in the reader's language what cannot be, and writes each file.

import { basename, resolve } from 'node:path'
import { routes } from '../../data/model/contract.ts'
import { type FigureFormat, figureFormats, queryInWords } from '../../data/model/figure-file.ts'
import { isLanguage, type Language } from '../../data/model/languages.ts'
import { instantNow } from '../../data/model/periods.ts'
import { type Reader, readerOf } from '../../data/model/words/index.ts'
import type { Config } from '../../server/config.ts'
import { type Datasets, isDemoRemoved, openDatasets } from '../../server/datasets.ts'
import { BadRequest, NotFound } from '../../server/problem.ts'
import { figureKeys, figureNeeds } from '../../server/render.ts'
import { frozenAsked } from '../../server/routes/citations.ts'
import { type AskedFigure, figureNow, fileOf } from '../../server/routes/figure-file.ts'
import { plain } from '../plain.ts'
import { frozenWords, laidOver, needsMetric, type Target, targetOf, wordsOf, wordsOfScreen } from './asked.ts'
import { buildIfStale, writeWhole } from './built.ts'
import { faultIn, metricsListed } from './faults.ts'
import { type Given, givenIn } from './given.ts'

/** What cannot be done, in the reader's words. `isUsage`: the help is told with it. */
class Refused extends Error {
  readonly isUsage: boolean
  constructor(message: string, isUsage: boolean) {
    super(message)
    this.isUsage = isUsage
  }
}
const usage = (message: string): Refused => new Refused(message, true)
const impossible = (message: string): Refused => new Refused(message, false)

type Wanted = { readonly file: string; readonly format: FigureFormat }

/** @throws Refused */
const filesWanted = ({ out }: Given, { words: { figureCommand: said }, formats }: Reader): readonly Wanted[] => {
  if (out.length === 0) throw usage(said.outMissing)
  return out.map((file) => {
    const format = figureFormats.find((ending) => file.toLowerCase().endsWith(`.${ending}`))
    const endings = formats.either(figureFormats.map((ending) => `.${ending}`))
    if (format === undefined) throw usage(said.badOut(basename(file), endings))
    return { file: resolve(file), format }
  })
}

/** @throws Refused */
const targetGiven = async ({ names }: Given, reader: Reader): Promise<Target> => {
  const { figureCommand: said } = reader.words
  const figures = reader.formats.list(await figureKeys())
  const [name, other] = names
  if (name === undefined) throw usage(said.figureMissing(figures))
  if (other !== undefined) throw usage(said.tooMany(other))
  const target = targetOf(name)
  if (target === null) throw usage(said.unknownAddress(name))
  if ('figure' in target && (await figureNeeds(target.figure)) === null)
    throw usage(said.unknownFigure(target.figure, figures))
  return target
}

/** All words of the question, those of the command over those of an address. @throws Refused */
const wordsGiven = async (target: Target, { of, words }: Given, reader: Reader): Promise<URLSearchParams> => {
  const { figureCommand: said } = reader.words
  const needs = 'figure' in target ? await figureNeeds(target.figure) : null
  const taken = needs === null ? frozenWords : wordsOf(needs)
  const foreign = [...words.keys()].find((word) => !taken.includes(word))
  if (foreign !== undefined)
    throw usage(said.unknownOption(`--${foreign}`, taken.map((word) => `--${word}`).join(', ')))
  const screen = of === null || needs === null ? new URLSearchParams() : wordsOfScreen(of, needs)
  if (screen === null) throw usage(said.unknownAddress(of ?? ''))
  const all = laidOver(laidOver(target.words, screen), words)
  const fault = faultIn(
    all,
    needs === null ? routes.citationFile.query : routes.figure.query,
    reader,
    needs === 'territories',
  )
  if (fault !== null) throw usage(fault)
  if (needs !== null && needsMetric(needs) && !all.has('metric')) throw usage(said.metricMissing(metricsListed(reader)))
  if ((needs === 'habits' || needs === 'standing') && !all.has('own')) throw usage(said.ownMissing)
  return all
}

/** As the server has it after a start: with the demonstration, unless it was removed. @throws Refused */
const datasetsFor = async (data: string | null, { database }: Config, reader: Reader): Promise<Datasets> => {
  const datasets = await openDatasets(database, instantNow(new Date()))
  if (data !== 'real' && !isDemoRemoved(database)) await datasets.makeDemo()
  if (data === 'demo' && datasets.demo() === null) {
    datasets.close()
    throw impossible(reader.words.figureCommand.noDemo)
  }
  return datasets
}

const askedOf = (
  target: Target,
  words: URLSearchParams,
  datasets: Datasets,
  made: { version: string; language: Language },
): Promise<AskedFigure> => {
  const query = queryInWords(words)
  return 'citation' in target
    ? frozenAsked(datasets, target.citation, query)
    : figureNow({ datasets, version: made.version }, target.figure, { ...query, lang: query.lang ?? made.language })
}

/** @throws Refused */
const draw = async (given: Given, config: Config, reader: Reader): Promise<void> => {
  const { figureCommand: said, commands } = reader.words
  const wanted = filesWanted(given, reader)
  buildIfStale(commands.building)
  const target = await targetGiven(given, reader)
  const words = await wordsGiven(target, given, reader)
  const datasets = await datasetsFor(words.get('data'), config, reader)
  try {
    const asked = await askedOf(target, words, datasets, config)
    for (const { file, format } of wanted) {
      const { body } = await fileOf(asked, format, config.language)
      writeWhole(file, body)
      console.log(plain(said.done(file)))
    }
  } catch (error) {
    if (error instanceof NotFound && 'citation' in target) throw impossible(said.noCitation(target.citation))
    if (error instanceof BadRequest || error instanceof NotFound) throw impossible(said.refused(error.message))
    throw error
  } finally {
    datasets.close()
  }
}

/** @returns exit code: 0 written; 1 cannot be done; 2 options that make no sense */
export const figureCommand = async (args: readonly string[], config: Config): Promise<number> => {
  const given = givenIn(args)
  const lang = given.words.get('lang')
  const language = lang !== null && isLanguage(lang) ? lang : config.language
  const reader = readerOf(language)
  const { figureCommand: said, commands } = reader.words
  const tell = (message: string): void => console.error(plain(message))
  if (given.isHelp) {
    console.log(plain(said.help))
    return 0
  }
  if (given.cutOff !== null) {
    tell(`${commands.valueMissing(given.cutOff)}\n\n${said.help}`)
    return 2
  }
  try {
    await draw(given, config, reader)
    return 0
  } catch (error) {
    if (error instanceof Refused) {
      tell(error.isUsage ? `${error.message}\n\n${said.help}` : error.message)
      return error.isUsage ? 2 : 1
    }
    const { code = null, path = null } = error as { readonly code?: unknown; readonly path?: unknown }
    if (typeof code !== 'string' || typeof path !== 'string' || !/^E[A-Z]+$/.test(code)) throw error
    tell(said.cannotWrite(path.replace(/\.\d+\.part$/, ''), code))
    return 1
  }
}
