// Territories: whether the under-served rule finds what was made under-served, and how fast need beside voice is answered, drawn
// and written as a file at 5,000 local pages.

import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import type { Reply } from '../../../data/model/contract.ts'
import { type TerritoryLevel, territoryLevels } from '../../../data/model/records.ts'
import { atLeast, atMost, type Bench, type BenchRow, type Measure, plain } from '../bench-row.ts'
import type { Measured } from '../draw/page.ts'
import { onPage } from '../drawing-page.ts'
import { localPages, localPagesDatabase } from '../local-pages-database.ts'
import { medianBy, run } from '../measure.ts'
import { serve, told } from '../serving.ts'
import { type Judged, judged, seedsFrom } from '../simulated-truth.ts'

const seeds = seedsFrom(1001, 200)
const [coldTurns, warmTurns] = [10, 40]
/** Fewer pages are printed beside: with them the rule is to say that it cannot tell, not to accuse. */
const pageCounts = [500, 1500, localPages] as const

const levelName: Readonly<Record<TerritoryLevel, string>> = { departement: 'départements', region: 'régions' }

const truthMeasures = (what: string, { made, found, unsure, wellServed, accused, told: all, toldWrongly }: Judged) => ({
  recall: [`${what}: made under-served and found`, found / made, 'share'] as const,
  unsure: [`${what}: made under-served, told that it cannot be told`, unsure / made, 'share'] as const,
  falseAlarms: [`${what}: made well-served and accused`, accused / wellServed, 'share'] as const,
  wrongly: [`${what}: of all accused, truly not under-served`, all === 0 ? null : toldWrongly / all, 'share'] as const,
})

const truth = (bench: Bench): readonly Measure[] => [
  plain('nations invented, seeds 1001 to 1200', seeds.length, 'seeds'),
  ...territoryLevels.flatMap((level) =>
    pageCounts.flatMap((pages) => {
      bench.say(`the rule put to ${seeds.length} invented nations of ${pages} pages, ${levelName[level]}`)
      const { rule, pointValues } = judged(level, pages, seeds)
      const what = `${levelName[level]}, ${pages} pages`
      const ours = truthMeasures(what, rule)
      const naive = truthMeasures(`${what}, by point values alone`, pointValues)
      return [
        pages === localPages ? atLeast(...ours.recall, 0.9) : plain(...ours.recall),
        plain(...ours.unsure),
        atMost(...ours.falseAlarms, 0.05),
        plain(...ours.wrongly),
        plain(...naive.recall),
        plain(...naive.falseAlarms),
        plain(...naive.wrongly),
      ]
    }),
  ),
]

/** What the same questions take as SQL, territory by territory; null where Python is missing. */
const plainSql = async (database: string): Promise<number | null> => {
  const script = resolve(import.meta.dirname, '..', 'plain-territories.py')
  const ran = await run({ command: 'python3', args: [script, database] })
  if (ran.code === null) return null
  if (ran.code !== 0) throw new Error(`python3 ended with ${ran.code}: ${ran.stderr}`)
  return (JSON.parse(ran.stdout) as { readonly milliseconds: number }).milliseconds
}

const replies = async (bench: Bench, database: string): Promise<readonly Measure[]> => {
  bench.say(`need beside voice of ${localPages} local pages, over HTTP`)
  const address = '/api/territories?from=2023-06&to=2024-05'
  const cold: number[] = []
  for (let turn = 0; turn < coldTurns; turn += 1) {
    const serving = await serve(database)
    cold.push(await serving.ask(`${address}&tolerance=${30 + turn}`))
    await serving.stop()
  }
  const serving = await serve(database)
  await serving.ask(`${address}&silentAfter=59`)
  const [warm, anotherNeed]: [number[], number[]] = [[], []]
  // Another address each time: the reply is worked out, not remembered.
  for (let turn = 0; turn < warmTurns; turn += 1) {
    warm.push(await serving.ask(`${address}&silentAfter=${60 + turn}`))
    anotherNeed.push(await serving.ask(`${address}&need=population-75&voiceBelow=0.${100 + turn}`))
  }
  const files: Record<'svg' | 'png', number[]> = { svg: [], png: [] }
  for (let turn = 0; turn < coldTurns; turn += 1)
    for (const kind of ['svg', 'png'] as const)
      files[kind].push(
        await serving.ask(`/api/figures/territories.${kind}?from=2023-06&to=2024-05&needAbove=1.${100 + turn}`),
      )
  await serving.stop()
  return [
    ...told('reply, cold', cold, 400),
    ...told('reply, warm, another number of silent days', warm, 100),
    ...told('reply, warm, another need and threshold', anotherNeed, 100),
    plain('the same as SQL, territory by territory, data only', await plainSql(database), 'ms'),
    ...told('map as SVG on the server, reply included', files.svg, 200),
    ...told('map as PNG on the server, reply included', files.png, 1000),
  ]
}

const replyOf = async (database: string, query: string): Promise<Reply<'territories'>> => {
  const serving = await serve(database)
  try {
    return (await serving.read(`/api/territories?from=2023-06&to=2024-05${query}`)) as Reply<'territories'>
  } finally {
    await serving.stop()
  }
}

type Turn = Readonly<Record<'mapAndTable' | 'indicatorChanged' | 'needChanged' | 'plotGeo', number>>

const drawn = async (bench: Bench, database: string): Promise<readonly Measure[]> => {
  bench.say('map and table of all départements, drawn in a browser')
  const both = [await replyOf(database, ''), await replyOf(database, '&need=population-75')] as const
  const turnOn = (page: Page): Promise<Turn> =>
    page.evaluate(async ([reply, other]) => {
      const { map } = (globalThis as unknown as { measured: Measured }).measured
      return {
        mapAndTable: await map.mapAndTable(reply),
        indicatorChanged: await map.indicatorChanged(reply),
        needChanged: await map.needChanged(reply, other),
        plotGeo: await map.plotGeo(reply),
      }
    }, both)
  const turns = await onPage(resolve(bench.folder, 'territories', 'page'), async (page) => {
    // The first turn warms the browser up.
    const first = await turnOn(page)
    const later: Turn[] = []
    for (let turn = 0; turn < Math.max(5, bench.repeats); turn += 1) later.push(await turnOn(page))
    return { first, later }
  })
  if (turns === null) return [plain('map and table drawn', null, 'ms', 'no browser is installed')]
  const median = (key: keyof Turn): number => medianBy(turns.later, (turn) => turn[key])[key]
  return [
    plain('map and table of 101 départements, first of a page', turns.first.mapAndTable, 'ms'),
    atMost('map and table of 101 départements, from data to drawn', median('mapAndTable'), 'ms', 150),
    plain('the same outlines alone by Observable Plot, no table', median('plotGeo'), 'ms'),
    atMost('indicator shown changed', median('indicatorChanged'), 'ms', 50),
    atMost('need changed, from reply to drawn', median('needChanged'), 'ms', 50),
  ]
}

export const territories: BenchRow = {
  key: 'territories',
  says: `the under-served rule on invented nations, and the map of ${localPages} local pages`,
  run: async (bench) => {
    const measures = truth(bench)
    const database = await localPagesDatabase(bench)
    return [...measures, ...(await replies(bench, database)), ...(await drawn(bench, database))]
  },
}
