// Makes a version of the site, from the data to the folder: what is published, the visits of the client that tell which replies a
// reader's browser will ask for, drawings, pages, and their place in the folder.

import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Dataset } from '../../data/model/contract.ts'
import type { Language } from '../../data/model/languages.ts'
import { dayOf } from '../../data/model/periods.ts'
import type { SiteInfo } from '../../data/model/site.ts'
import { defaultZone } from '../../data/model/territories.ts'
import type { Config } from '../../server/config.ts'
import type { Datasets } from '../../server/datasets.ts'
import { stateOf } from '../../server/routes/coverage.ts'
import { contentHashIn } from '../../server/routes/data-version.ts'
import type { Store } from '../../server/store/open.ts'
import { choicesOf, type Presets, pagesOf, periodsOf, screenNames } from './choices.ts'
import { drawingsIn } from './drawings.ts'
import { writeEmbeds } from './embeds.ts'
import { asideIn, bytesUnder, discard, install, type Version, versionsIn } from './folder.ts'
import type { Options } from './options.ts'
import { addressesOf, writePages } from './pages.ts'
import { openReplies, publishingOf } from './replies.ts'
import { visitAll } from './round.ts'
import { openVisitor, type Visitor } from './visits.ts'
import { writeClient, writeForEngines, writeVersions } from './whole.ts'

export type Published = {
  readonly version: Version
  /** All that stand in the folder. */
  readonly versions: number
  /** Bytes of each reply by the name of its file. */
  readonly replies: ReadonlyMap<string, number>
  readonly choices: number
  /** Figures that other sites can show by an address that stays. */
  readonly figures: number
}

export type Publication = {
  readonly options: Options
  readonly config: Config
  readonly datasets: Datasets
  readonly data: Dataset
  /** Slugs of the organisations that have their page. */
  readonly actors: readonly string[]
  /** Day of publication, `2026-11-23`. */
  readonly today: string
  /** Called with each step of so many. */
  readonly onStep: (done: number, of: number) => void
}

/** What the client itself knows of addresses and periods, from its build. */
type Client = { readonly engagementMetrics: readonly string[]; readonly presets: Presets }
const clientOf = async (folder: string): Promise<Client> => {
  const load = (file: string): Promise<unknown> => import(pathToFileURL(resolve(folder, file)).href)
  const { engagementMetrics } = (await load('addresses.js')) as { readonly engagementMetrics: readonly string[] }
  const { periodPresets, presetPeriod } = (await load('periods.js')) as {
    readonly periodPresets: readonly string[]
    readonly presetPeriod: (preset: string, newestDay: string) => { readonly from: string; readonly to: string }
  }
  return { engagementMetrics, presets: (day) => periodPresets.map((preset) => presetPeriod(preset, day)) }
}

const idDigits = 12
/** Equal content and equal choices have the same folder on every machine. */
const idOf = (contentHash: string, { data, actors, config, options }: Publication): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        contentHash,
        config.version,
        data,
        options.screens,
        actors,
        options.actors === null,
        options.withTexts,
        options.withChoices,
      ]),
    )
    .digest('hex')
    .slice(0, idDigits)

/** Organisations with a post, by name: those that have something to show on a page of their own. */
export const actorsWithPosts = (store: Store): readonly string[] => {
  const extents = store.totals.extents()
  const withPosts = new Set(
    store.pages.all().flatMap(({ id, actor }) => ((extents.get(id)?.posts ?? 0) > 0 && actor !== null ? [actor] : [])),
  )
  return store.actors
    .all()
    .map(({ slug }) => slug)
    .filter((slug) => withPosts.has(slug))
}

/** Facebook opens first where there is one. */
const platformsOf = (platforms: readonly { readonly platform: string; readonly posts: number }[]): readonly string[] =>
  platforms
    .filter(({ posts }) => posts > 0)
    .map(({ platform }) => platform)
    .toSorted((a, b) => Number(b === 'facebook') - Number(a === 'facebook'))

/** Name of the data package in the folder of a version. */
const packageFile = 'data.zip'

/** Writes the site. @throws what the application or the client throws; the folder is then as it was */
export const publish = async (publication: Publication): Promise<Published> => {
  const { options, config, datasets, data, actors, today, onStep } = publication
  const store = datasets.store(data)
  if (store === null) throw new Error(`there are no such data: ${data}`)
  const [built, visited] = [resolve(config.root, 'dist/published'), resolve(config.root, 'dist/visited')]
  const contentHash = contentHashIn(store)
  const id = idOf(contentHash, publication)
  const out = resolve(options.out)
  const aside = asideIn(out)
  const folder = resolve(aside, 'v', id)
  const info = {
    contentHash,
    publishedOn: today,
    program: config.version,
    data,
    screens: screenNames(options.screens),
    hasTexts: options.withTexts,
    address: options.address,
  }
  const publishing = publishingOf(datasets, data, options.withTexts)
  const replies = await openReplies({ config, datasets, publishing, folder: resolve(folder, 'data'), today })
  const asPage: SiteInfo = { ...info, root: './', version: `v/${id}/`, dataPackage: null, versions: 'versions/' }
  const open = (): Visitor => openVisitor(asPage, resolve(visited, 'app.js'), replies.answer)
  const visitors: Readonly<Record<Language, Visitor>> = { fr: open(), en: open() }
  try {
    const state = stateOf(store, 'article')
    const client = await clientOf(visited)
    const pages = pagesOf({ screens: options.screens, actors })
    const choices = choicesOf(options.withChoices ? options.screens : [], {
      grids: store.actors.grids().map(({ key }) => key),
      platforms: platformsOf(state.platforms),
      periods: periodsOf(state, client.presets),
      engagement: client.engagementMetrics,
    })
    const areActorsDrawn = options.actors !== null
    const drawings = drawingsIn(folder, replies.save)
    const written = await visitAll({ visitors, drawings, pages, choices, areActorsDrawn, onStep })
    const texts = options.withTexts ? 'allowed' : 'none'
    await replies.save(`/api/package.zip?data=${data}&texts=${texts}`, resolve(folder, packageFile))
    const { language, title, address } = options
    writePages(written, { aside, client: built, id, info, language, title, dataPackage: packageFile })
    const figures = writeEmbeds(written, { aside, folder, language })
    writeClient(aside, built)
    writeForEngines(aside, address === null ? [] : addressesOf(pages, language, address), address)
    const version: Version = {
      id,
      contentHash,
      publishedOn: today,
      data,
      program: config.version,
      upTo: state.newestPostAt === null ? null : dayOf(Date.parse(state.newestPostAt), defaultZone),
      pages: written.length,
      bytes: bytesUnder(folder),
    }
    const versions = [version, ...(versionsIn(out) ?? []).filter((other) => other.id !== id)]
    writeVersions(aside, versions, language)
    install(out, aside, version)
    return { version, versions: versions.length, replies: replies.kept, choices: choices.length, figures }
  } finally {
    await Promise.all(Object.values(visitors).map((visitor) => visitor.close()))
    await replies.close()
    discard(aside)
  }
}
