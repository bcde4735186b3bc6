// The map of territories and the list of those to strengthen: every territory draws and is one mark, what is not known never has
// the colour of a class, no text covers another, and the table holds every number.

import { describe, expect, test } from 'vitest'
import { nothingMarked } from '../../../client/charts/chart.ts'
import { type Box, boxOf, overlap, type Text } from '../../../client/charts/parts/marks.tsx'
import { cellNames, light, stepNames } from '../../../client/charts/parts/theme.ts'
import { strengthenChart } from '../../../client/charts/strengthen.tsx'
import { thinned } from '../../../client/charts/territories/boundaries.ts'
import { readingOf } from '../../../client/charts/territories/paint.ts'
import { atlasOf } from '../../../client/charts/territories/projection.ts'
import { territoriesChart } from '../../../client/charts/territories.tsx'
import { figureSvg } from '../../../client/export/bundle.ts'
import { nextOnMap } from '../../../client/ui/points.ts'
import type { TerritoryRow } from '../../../data/model/contract.ts'
import { territoriesAt } from '../../../data/model/territories/serving.ts'
import { shows } from '../../../data/model/territories/shows.ts'
import { readerOf } from '../../../data/model/words/index.ts'
import { territories } from './territories-replies.ts'

const levels = ['departement', 'region'] as const
const widths = [340, 390, 640, 899, 960, 1100, 1600]
const french = readerOf('fr')

/** With the least a text may be covered by: rounding. */
const smaller = (box: Box): Box => ({ x0: box.x0 + 0.5, y0: box.y0 + 0.5, x1: box.x1 - 0.5, y1: box.y1 - 0.5 })
const collisions = (texts: readonly Text[]): readonly string[] =>
  texts.flatMap((text, at) =>
    texts
      .slice(at + 1)
      .filter((other) => overlap(smaller(boxOf(text)), smaller(boxOf(other))))
      .map((other) => `${text.text} | ${other.text}`),
  )
const outside = (texts: readonly Text[], width: number, height: number): readonly string[] =>
  texts
    .filter((text) => {
      const { x0, x1, y0, y1 } = boxOf(text)
      return x0 < -0.5 || y0 < -0.5 || x1 > width + 0.5 || y1 > height + 0.5
    })
    .map(({ text }) => text)

describe.each(levels)('every %s', (level) => {
  test.each([
    [312, false],
    [600, false],
    [828, true],
  ] as const)('draws at %i pixels', (width, isWide) => {
    const atlas = atlasOf(level, width, isWide)
    const codes = territoriesAt(level).map(({ code }) => code)
    expect([...atlas.shapes.keys()].sort()).toEqual([...codes].sort())
    for (const [code, { path, x, y }] of atlas.shapes) {
      expect(path, code).toMatch(/^M\d/)
      expect(x, code).toBeGreaterThan(0)
      expect(x, code).toBeLessThan(atlas.width)
      expect(y, code).toBeGreaterThan(0)
      expect(y, code).toBeLessThan(atlas.height)
    }
    // Made once: another indicator asks for the same.
    expect(atlasOf(level, width, isWide)).toBe(atlas)
  })
  test('is one mark, with its name, whatever is shown', () => {
    const reply = territories({ level })
    for (const metric of shows) {
      const series = territoriesChart.series(reply, french, { metric })
      const { areas } = territoriesChart.layout(series, { width: 960 })
      expect(areas.map(({ index }) => index)).toEqual(reply.territories.map((_, at) => at))
      areas.forEach(({ label, index }) => {
        expect(label.startsWith(`${reply.territories[index]?.name}\u202f:`), label).toBe(true)
      })
      expect(series.origins.marks.map(({ set }) => set)).toEqual(reply.territories.map(({ key }) => `territory:${key}`))
    }
  })
  test('is reached by arrows from any other', () => {
    const atlas = atlasOf(level, 828, true)
    const spots = territoriesAt(level).map(({ code }) => atlas.shapes.get(code) ?? null)
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']
    const from = (start: number): number => {
      const seen = new Set([start])
      for (const at of seen) for (const key of keys) seen.add(nextOnMap(key, at, spots) ?? at)
      return seen.size
    }
    for (const start of [0, 5, spots.length - 1]) expect(from(start)).toBe(spots.length)
  })
})

test('Paris and its ring are large enough for a finger in their inset, at any width', () => {
  for (const [width, isWide] of [
    [312, false],
    [828, true],
  ] as const)
    for (const code of ['75', '92', '93', '94']) {
      const { box } = atlasOf('departement', width, isWide).shapes.get(code) ?? { box: null }
      expect(Math.min((box?.x1 ?? 0) - (box?.x0 ?? 0), (box?.y1 ?? 0) - (box?.y0 ?? 0)), code).toBeGreaterThan(24)
    }
})

test('places stand where they are: Brest in the west, Lille in the north, Saint-Denis de La Réunion in an inset', () => {
  const { spotOf, shapes, insets } = atlasOf('departement', 828, true)
  const [brest, lille, ajaccio] = [spotOf(-4.49, 48.39), spotOf(3.06, 50.63), spotOf(8.74, 41.93)]
  const finistere = shapes.get('29')?.box
  expect(brest?.[0]).toBeGreaterThan(finistere?.x0 ?? 0)
  expect(brest?.[0]).toBeLessThan(finistere?.x1 ?? 0)
  expect(lille?.[1]).toBeLessThan(brest?.[1] ?? 0)
  expect(ajaccio?.[1]).toBeGreaterThan(brest?.[1] ?? 0)
  const reunion = insets.find(({ codes }) => codes.includes('974'))?.frame
  expect(spotOf(55.45, -20.88)?.[0]).toBeGreaterThan(reunion?.x0 ?? 0)
  expect(spotOf(55.45, -20.88)?.[0]).toBeLessThan(reunion?.x1 ?? 0)
  expect(spotOf(-74, 40.7)).toBeNull()
})

test('two neighbours share one line: a border thins to the same spots from either side', () => {
  const line = Array.from({ length: 60 }, (_, at) => [at, Math.sin(at / 5) * 3] as const)
  const [there, back] = [thinned(line, 0.35), thinned(line.toReversed(), 0.35)]
  expect(back.toReversed()).toEqual(there)
  expect(there.length).toBeLessThan(line.length)
  expect([there[0], there.at(-1)]).toEqual([line[0], line.at(-1)])
})

describe('what is not known', () => {
  const unknown = (row: TerritoryRow, show: (typeof shows)[number]): boolean => {
    if (show === 'need' || show === 'need-share') return row.need.value === null
    if (show === 'balance') return row.camps.association.active === 0
    if (show === 'followers' && row.service.followersPerNeed === null) return true
    if (show === 'posts' && row.service.postsPerWeekPerNeed === null) return true
    return row.need.value === null || row.voice.pages === 0 || (row.voice.active === 0 && row.voice.unknown > 0)
  }
  const classes: ReadonlySet<string> = new Set([...stepNames, ...cellNames, 'association', 'commercial'])
  test.each(shows.filter((show) => show !== 'verdict'))('%s: never has the fill of a class', (show) => {
    for (const level of levels) {
      const reply = territories({ level })
      const { marks } = territoriesChart.series(reply, french, { metric: show })
      reply.territories.forEach((row, at) => {
        const mark = marks[at]
        const isClassed = classes.has(mark?.paint.fill ?? '')
        if (unknown(row, show)) {
          expect(isClassed, row.name).toBe(false)
          expect(mark?.paint.hatch, row.name).not.toBeNull()
          expect(mark?.circle, row.name).toBeNull()
          expect(readingOf(show, row), row.name).toHaveProperty('missing')
        } else
          expect(isClassed || mark?.paint.fill === 'grid' || mark?.paint.fill.endsWith('-band'), row.name).toBe(true)
      })
    }
  })
  test('is counted in the key with its pattern', () => {
    const reply = territories()
    const { key } = territoriesChart.series(reply, french, { metric: 'pages' })
    const said = key.patterns.map(({ paint, text }) => [paint.hatch, /\((\d+)\)/.exec(text)?.[1]])
    const none = reply.territories.filter(({ voice, need }) => voice.pages === 0 && need.value !== null).length
    expect(said).toContainEqual(['dots-1', String(none)])
    expect(said).toContainEqual(['no-need', '1'])
  })
  test('estimates have a pattern, what is counted has none', () => {
    const [estimated, observed] = [territories(), territories({ need: 'observed' })].map((reply) =>
      territoriesChart.series(reply, french, { metric: 'need-share' }).marks.map(({ paint }) => paint.hatch),
    )
    expect(new Set(estimated)).toEqual(new Set(['region-rate', 'national-rate', 'no-need', null]))
    expect(new Set(observed)).toEqual(new Set(['no-need', null]))
  })
})

describe('the under-served', () => {
  test('are outlined, and no other', () => {
    const reply = territories()
    const { marks } = territoriesChart.series(reply, french, { metric: null })
    const outlines = { 'under-served': 'solid', 'none-known': 'dashed', 'cannot-tell': null, 'not-under-served': null }
    expect(marks.map(({ outline }) => outline)).toEqual(reply.territories.map(({ verdict }) => outlines[verdict]))
    expect(marks.filter(({ outline }) => outline === 'solid').length).toBeGreaterThan(0)
  })
  test('need and little voice is the strongest fill: the farthest from the ground', () => {
    const lightness = (colour: string): number =>
      [1, 3, 5].reduce(
        (sum, at, part) => sum + Number.parseInt(colour.slice(at, at + 2), 16) * ([0.299, 0.587, 0.114][part] ?? 0),
        0,
      )
    const values = cellNames.map((name) => lightness(light[name]))
    expect(Math.min(...values)).toBe(lightness(light['cell-31']))
  })
})

test('the area of circles is in proportion', () => {
  const reply = territories({ need: 'observed' })
  const series = territoriesChart.series(reply, french, { metric: 'need' })
  const { circles } = territoriesChart.layout(series, { width: 960 })
  const needs = reply.territories.flatMap(({ need }) => need.value ?? []).sort((a, b) => b - a)
  expect(circles).toHaveLength(needs.length)
  const [first, tenth] = [circles[0]?.r ?? 0, circles[9]?.r ?? 0]
  expect(first ** 2 / tenth ** 2).toBeCloseTo((needs[0] ?? 0) / (needs[9] ?? 1), 6)
})

const replies = [
  ['départements', territories()],
  ['régions', territories({ level: 'region' })],
  ['no page', territories({ pages: 'none' })],
  ['nothing known', territories({ need: 'unknown', pages: 'untold' })],
  ['counted needs', territories({ need: 'observed', data: 'real' })],
] as const

describe.each(replies)('%s', (_, reply) => {
  test.each(shows)('%s: no text covers another or is cut, in both languages', (metric) => {
    for (const width of widths)
      for (const language of ['fr', 'en'] as const) {
        const series = territoriesChart.series(reply, readerOf(language), { metric })
        const { frame, texts } = territoriesChart.layout(series, { width })
        const all = [...frame.texts, ...texts]
        expect(collisions(all), `${width} ${language}`).toEqual([])
        expect(outside(all, frame.width, frame.height), `${width} ${language}`).toEqual([])
      }
  })
  test('those to strengthen: no text covers another or is cut', () => {
    for (const width of widths)
      for (const language of ['fr', 'en'] as const) {
        const series = strengthenChart.series(reply, readerOf(language), { metric: null })
        const { frame, texts } = strengthenChart.layout(series, { width })
        const all = [...frame.texts, ...texts]
        expect(collisions(all), `${width} ${language}`).toEqual([])
        expect(outside(all, frame.width, frame.height), `${width} ${language}`).toEqual([])
      }
  })
})

test.each(widths)(
  'at %i pixels no name of a territory lies on a symbol, nor on the land of one that is outlined',
  (width) => {
    const reply = territories()
    const series = territoriesChart.series(reply, french, { metric: null })
    const { areas, signs, texts } = territoriesChart.layout(series, { width })
    const names = new Set(series.marks.map(({ name }) => name))
    const boxes = texts.filter(({ text, halo }) => halo === true && names.has(text)).map(boxOf)
    expect(boxes.length).toBeGreaterThan(0)
    const inBox = (box: Box, { x, y }: { x: number; y: number }): boolean =>
      x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1
    expect(signs.filter((sign) => boxes.some((box) => inBox(box, sign)))).toEqual([])
    const outlined = series.marks.flatMap(({ outline }, index) => (outline === null ? [] : [index]))
    expect(
      areas.filter(({ index }) => outlined.includes(index)).filter((area) => boxes.some((box) => inBox(box, area))),
    ).toEqual([])
  },
)

describe('the table', () => {
  const reply = territories()
  const series = territoriesChart.series(reply, french, { metric: null })
  const { columns, rows } = territoriesChart.table(series)
  test('holds every territory once, with a cell for each column and no more digits than need has', () => {
    expect(rows).toHaveLength(101)
    expect(rows.every((row) => row.length === columns.length)).toBe(true)
    const codes = rows.map(([code]) => code)
    expect(new Set(codes).size).toBe(101)
    for (const { key, need, voice, service } of reply.territories) {
      const row = rows[codes.indexOf(key.slice('departement-'.length))] ?? []
      expect(row[2]).toBe(need.value === null ? null : Number(need.value.toPrecision(need.digits)))
      const relative = voice.pages === 0 ? null : service.relative
      expect(row).toContain(relative === null ? null : Number(relative.value.toPrecision(2)))
    }
  })
  test('where no page is known, none is active, silent or unknown, and no ratio is told', () => {
    const table = territoriesChart.table(
      territoriesChart.series(territories({ pages: 'none' }), french, { metric: null }),
    )
    for (const row of table.rows) expect(row.slice(6, 9)).toEqual([null, null, null])
    const ratio = table.columns.findIndex(({ label }) => label === 'Rapport national = 1')
    expect(table.rows.every((row) => row[ratio] === null)).toBe(true)
  })
  test('begins with those to strengthen, and leads each row to its own territory', () => {
    const verdicts = series.origins.rows.map(
      ({ set }) => reply.territories.find(({ key }) => set === `territory:${key}`)?.verdict,
    )
    const order = ['under-served', 'none-known', 'cannot-tell', 'not-under-served']
    expect(verdicts).toEqual(verdicts.toSorted((a, b) => order.indexOf(a ?? '') - order.indexOf(b ?? '')))
    expect(rows.map(([code]) => `territory:departement-${code}`)).toEqual(series.origins.rows.map(({ set }) => set))
  })
  test('an unknown number is an empty cell', () => {
    const corse = rows.find(([code]) => code === '2B')
    expect(corse?.[2]).toBeNull()
    expect(corse?.[5]).toBe('inconnu')
  })
})

describe('those to strengthen', () => {
  test('are drawn in the order of the rule, fifteen at most, the others in the table', () => {
    const series = strengthenChart.series(territories(), french, { metric: null })
    expect(series.rows).toHaveLength(15)
    expect(series.rows.flatMap(({ head }) => head ?? [])).toHaveLength(3)
    expect(series.numbers.rows.length).toBeGreaterThan(15)
    expect(series.more).toContain(String(series.numbers.rows.length - 15))
    expect(series.origins.marks).toHaveLength(series.rows.filter(({ relative }) => relative !== null).length)
  })
  test('none at all is a sentence', () => {
    const series = strengthenChart.series(territories({ need: 'unknown' }), french, { metric: null })
    expect(series.rows).toEqual([])
    expect(series.note).toMatch(/^Aucun territoire/)
  })
})

test('a file of the map keeps its patterns within itself, and names every territory', () => {
  const text = figureSvg('territories', territories(), {
    ...{ language: 'fr', theme: 'light', width: 960, metric: null },
    marked: nothingMarked,
  })
  const named = new Set([...text.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id))
  const used = new Set([...text.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id))
  expect(used).toEqual(named)
  expect(text.match(/data-index=/g)).toHaveLength(101)
  expect(text).toContain('IGN – Admin Express COG 2018, Licence Ouverte')
})

test('the table says whence the need is, who counts as voice and by which rule', () => {
  const reply = territories()
  const { columns, rows } = territoriesChart.table(territoriesChart.series(reply, french, { metric: null }))
  const last = rows.map((row) => row.slice(-6))
  expect(columns.slice(-6).map(({ kind }) => kind)).toEqual(['text', 'text', 'text', 'number', 'number', 'number'])
  expect(last[0]?.slice(2)).toEqual(['associations', reply.needAbove, reply.voiceBelow, reply.silentAfter])
  expect(last.some(([source]) => String(source).startsWith('Estimation Porte-voix'))).toBe(true)
})
