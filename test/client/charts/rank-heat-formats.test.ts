// What must hold of rankings, weeks and formats at any width: no text covers another or leaves the figure, every mark is inside,
// every reading has an origin, the table holds all pages and cells, and the drawing says what the reply says.

import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatsChart } from '../../../client/charts/formats.tsx'
import { heatChart } from '../../../client/charts/heat.tsx'
import type { Frame } from '../../../client/charts/parts/frame.tsx'
import { type Box, boxOf, overlap, reachOf, type Text } from '../../../client/charts/parts/marks.tsx'
import { rankChart } from '../../../client/charts/rank.tsx'
import { figureSvg } from '../../../client/export/bundle.ts'
import { readerOf } from '../../../data/model/words/index.ts'
import {
  busyWeek,
  followersRanked,
  manyRanked,
  noMix,
  noneRanked,
  noWeek,
  pageMix,
  pageWeek,
  someRanked,
  usualMix,
  usualWeek,
} from './rank-heat-formats-replies.ts'

const sizes = [
  { width: 340 },
  { width: 390, margin: 0 },
  { width: 560 },
  { width: 640 },
  { width: 1100 },
  { width: 1600 },
]
const languages = ['fr', 'en'] as const

type Drawn = { readonly frame: Frame; readonly texts: readonly Text[] }
const smaller = (box: Box): Box => ({ x0: box.x0 + 0.5, y0: box.y0 + 0.5, x1: box.x1 - 0.5, y1: box.y1 - 0.5 })
const faultsOf = ({ frame, texts }: Drawn, marks: readonly Box[]): readonly string[] => {
  const all = [...frame.texts, ...texts]
  const isOut = ({ x0, y0, x1, y1 }: Box): boolean =>
    x0 < -0.5 || y0 < -0.5 || x1 > frame.width + 0.5 || y1 > frame.height + 0.5
  return [
    ...all.flatMap((text, index) =>
      all
        .slice(index + 1)
        .filter((other) => overlap(smaller(boxOf(text)), smaller(boxOf(other))))
        .map((other) => `${text.text} | ${other.text}`),
    ),
    ...all.filter((text) => isOut(boxOf(text))).map(({ text }) => `out: ${text}`),
    ...marks.filter(isOut).map((box) => `out: ${JSON.stringify(box)}`),
  ]
}

describe.each(languages)('%s', (language) => {
  const reader = readerOf(language)
  describe.each(sizes)('%o', (size) => {
    test.each([
      ['some', someRanked],
      ['many', manyRanked],
      ['followers', followersRanked],
      ['none', noneRanked],
    ])('rank, %s', (_name, reply) => {
      const series = rankChart.series(reply, reader, { metric: null, marked: { own: 'demo-90', pages: [112] } })
      const drawn = rankChart.layout(series, size)
      const marks = drawn.points.map(({ x, y, r, look }) => {
        const reach = reachOf(look, r)
        return { x0: x - reach, x1: x + reach, y0: y - reach, y1: y + reach }
      })
      expect(faultsOf(drawn, marks)).toEqual([])
      // No dot and no interval under a word: columns never meet.
      const words = drawn.texts.map(boxOf)
      const strips = drawn.lines
        .filter(({ width }) => width === 2)
        .map(({ x1, x2, y1 }) => ({ x0: x1, x1: x2, y0: y1 - 1, y1: y1 + 1 }))
      for (const box of [...marks, ...strips])
        expect(words.filter((word) => overlap(smaller(word), smaller(box)))).toEqual([])
    })

    test.each([
      ['usual', usualWeek],
      ['busy', busyWeek],
      ['of one page', pageWeek],
      ['none', noWeek],
    ])('heat, %s', (_name, reply) => {
      for (const metric of [null, 'interactions-per-post']) {
        const drawn = heatChart.layout(heatChart.series(reply, reader, { metric }), size)
        expect(
          faultsOf(
            drawn,
            drawn.cells.map(({ box }) => box),
          ),
        ).toEqual([])
        const places = drawn.cells.map(({ row, column }) => `${row} ${column}`)
        expect(new Set(places).size).toBe(places.length)
        for (const [at, cell] of drawn.cells.entries())
          expect(drawn.cells.slice(at + 1).some(({ box }) => overlap(smaller(cell.box), smaller(box)))).toBe(false)
      }
    })

    test.each([
      ['usual', usualMix],
      ['of one page', pageMix],
      ['none', noMix],
    ])('formats, %s', (_name, reply) => {
      for (const metric of [null, 'interactions-per-post']) {
        const drawn = formatsChart.layout(formatsChart.series(reply, reader, { metric }), size)
        const marks = drawn.points.map(({ x, y, r, look }) => {
          const reach = reachOf(look, r)
          return { x0: x - reach, x1: x + reach, y0: y - reach, y1: y + reach }
        })
        expect(faultsOf(drawn, marks)).toEqual([])
      }
    })
  })
})

describe('a ranking', () => {
  const reader = readerOf('fr')
  test('draws the first forty with those that stand out, tells how many are left out, and tables all', () => {
    const series = rankChart.series(manyRanked, reader, { metric: null, marked: { own: 'demo-90', pages: [112, 230] } })
    expect(series.rows).toHaveLength(40)
    expect(series.rows.filter(({ isMarked }) => isMarked).map(({ name }) => name)).toEqual([
      'Page de démonstration 13',
      'Page de démonstration 90',
      'Page de démonstration 131',
    ])
    expect(series.rows.flatMap(({ leftOut }) => leftOut ?? [])).toEqual(['… 51 pages', '… 40 pages'])
    expect(series.others).toBe('Et 22 autres pages, dans le tableau.')
    expect(series.numbers.rows).toHaveLength(153)
    expect(series.origins.rows.map(({ page }) => page)).toEqual(manyRanked.ranking.map(({ pageId }) => pageId))
    expect(series.origins.marks.map(({ page }) => page)).toEqual([
      ...Array.from({ length: 38 }, (_, at) => 100 + at),
      189,
      230,
    ])
  })

  test('gives a page with few posts its place and no rank', () => {
    const few = someRanked.ranking.findIndex(({ because }) => because === 'too-few-posts')
    const row = rankChart.series(someRanked, reader, { metric: null }).rows[few]
    expect(row).toMatchObject({ rank: 'sans rang', isRanked: false, interval: null })
    expect(row?.label).toContain('sans rang, moins de 10 publications connues')
  })

  test.each([
    ['fr', '3e (1re–8e)'],
    ['en', '3rd (1st–8th)'],
  ] as const)('writes ranks in %s with their interval', (language, text) => {
    expect(rankChart.series(someRanked, readerOf(language), { metric: null }).rows[2]?.rank).toBe(text)
  })

  test('of any pages: in order, dots never left of what is smaller', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: 0, max: 100_000_000 }).map((hundredths) => hundredths / 100),
          { minLength: 1, maxLength: 60 },
        ),
        (values) => {
          const ranking = values
            .toSorted((a, b) => b - a)
            .map((value, at) => ({
              ...(someRanked.ranking[0] ?? expect.fail()),
              pageId: at,
              value,
              interval: null,
              place: at + 1,
              rank: at + 1,
            }))
          const series = rankChart.series({ ...someRanked, of: ranking.length, ranking }, reader, { metric: null })
          const { points } = rankChart.layout(series, { width: 640 })
          for (const [at, { x }] of points.entries())
            expect(x).toBeLessThanOrEqual((points[at - 1]?.x ?? Infinity) + 1e-6)
        },
      ),
      { numRuns: 40 },
    )
  })
})

test.each([
  ['rank', someRanked, null],
  ['rank', noneRanked, null],
  ['heat', usualWeek, null],
  ['heat', noWeek, null],
  ['heat', pageWeek, 'interactions-per-post'],
  ['formats', usualMix, null],
  ['formats', noMix, 'interactions-per-post'],
] as const)('%s is a picture that can be drawn without a browser', (key, reply, metric) => {
  const svg = figureSvg(key, reply, { language: 'fr', theme: 'light', width: 640, metric })
  expect(new Resvg(svg, { font: { loadSystemFonts: false } }).render().width).toBe(640)
})
