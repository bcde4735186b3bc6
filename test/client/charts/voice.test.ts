// Shares of voice and effort and return as figures: nothing collides or is cut at any width, shares fill their bars, and what
// is drawn is what the reply says.

import { describe, expect, test } from 'vitest'
import { effortChart } from '../../../client/charts/effort.tsx'
import type { Frame } from '../../../client/charts/parts/frame.tsx'
import { type Box, boxOf, overlap, type Text } from '../../../client/charts/parts/marks.tsx'
import { voiceChart } from '../../../client/charts/voice.tsx'
import { readerOf } from '../../../data/model/words/index.ts'
import * as replies from './voice-replies.ts'

const sizes = [{ width: 340 }, { width: 390, margin: 0 }, { width: 640 }, { width: 1100 }, { width: 1600 }]
const languages = ['fr', 'en'] as const
const voices = [
  ['topics', replies.byTopic],
  ['all', replies.inAll],
  ['months', replies.byMonth],
  ['territories', replies.byTerritory],
  ['three sets', replies.threeSets],
] as const
const efforts = [
  ['usual', replies.usualEffort],
  ['with trends and zeros', replies.trendingEffort],
  ['meagre', replies.meagreEffort],
  ['empty', replies.emptyEffort],
  ['crowded', replies.crowdedEffort],
] as const

type Drawn = { readonly frame: Frame; readonly texts: readonly Text[] }
const smaller = (box: Box): Box => ({ x0: box.x0 + 0.5, y0: box.y0 + 0.5, x1: box.x1 - 0.5, y1: box.y1 - 0.5 })
const faults = ({ frame, texts }: Drawn): readonly string[] => {
  const all = [...frame.texts, ...texts]
  const boxes = all.map(boxOf)
  return all.flatMap((text, at) => {
    const box = boxes[at] ?? boxOf(text)
    const isOut = box.x0 < -0.5 || box.y0 < -0.5 || box.x1 > frame.width + 0.5 || box.y1 > frame.height + 0.5
    const hits = all.slice(at + 1).filter((_, after) => overlap(smaller(box), smaller(boxes[at + 1 + after] ?? box)))
    return [...(isOut ? [`out: ${text.text}`] : []), ...hits.map((other) => `${text.text} | ${other.text}`)]
  })
}

describe.each(languages)('%s', (language) => {
  const reader = readerOf(language)
  describe.each(sizes)('%o', (size) => {
    test.each(voices)('voice, %s: no text collides or is cut', (_, reply) => {
      expect(faults(voiceChart.layout(voiceChart.series(reply, reader, { metric: null }), size))).toEqual([])
    })
    test.each(efforts)('effort, %s: no text collides or is cut', (_, reply) => {
      const options = { metric: null, marked: { own: 'demo-association-7', pages: [3, 12, 10_001] } }
      const drawn = effortChart.layout(effortChart.series(reply, reader, options), size)
      expect(faults(drawn)).toEqual([])
      for (const { x, y, r } of drawn.points) {
        expect(x - r).toBeGreaterThanOrEqual(0)
        expect(x + r).toBeLessThanOrEqual(size.width)
        expect(y + r).toBeLessThanOrEqual(drawn.frame.height)
      }
    })
  })
})

describe('voice', () => {
  const fr = readerOf('fr')
  test('the parts of a bar fill it, in the order of the sets, and stand for their shares', () => {
    const { stacks } = voiceChart.layout(voiceChart.series(replies.byTopic, fr, { metric: null }), { width: 1100 })
    const [first] = stacks
    const [left, right] = first?.parts ?? []
    const width = (right?.box.x1 ?? 0) - (left?.box.x0 ?? 0)
    // Groupes de parole: 348 of 382 posts.
    expect(first?.label).toMatch(/^Groupes de parole et écoute\s: Associations 91\s% \(/)
    expect(((left?.box.x1 ?? 0) - (left?.box.x0 ?? 0)) / width).toBeCloseTo(348 / 382, 2)
  })
  test('rows from what the first set owns to what the second owns; thin ones and posts of none last; empty ones in words', () => {
    const series = voiceChart.series(replies.byTopic, fr, { metric: null })
    expect(series.bars.map(({ key }) => key)).toEqual([
      'groupes_parole',
      'repit',
      'droits_conge',
      'emploi',
      'financement',
      'handicap',
      'none',
    ])
    expect(series.bars.filter(({ isPale }) => isPale).map(({ key }) => key)).toEqual(['handicap'])
    expect(series.note).toContain('Rien à partager\u202f: Fin de vie et deuil.')
    expect(series.note).toContain('118 publications')
    expect(series.origins.marks).toHaveLength(series.bars.length)
    expect(series.origins.marks[0]?.chosen.filters.topic).toEqual(['groupes_parole'])
    expect(series.origins.rows).toHaveLength(series.numbers.rows.length)
  })
  test('24 rows at most are drawn, the largest; the table holds all', () => {
    const series = voiceChart.series(replies.byTerritory, fr, { metric: null })
    expect([series.bars.length, series.numbers.rows.length]).toEqual([24, 32])
    expect(series.note).toContain('8 autres lignes')
  })
  test('a silent month stays open', () => {
    const series = voiceChart.series(replies.byMonth, fr, { metric: null })
    const { stacks } = voiceChart.layout(series, { width: 640 })
    expect([series.bars.length, stacks.length]).toEqual([12, 11])
    expect(series.origins.marks).toHaveLength(11)
    expect(series.origins.marks[4]?.from).toBe('2025-06')
  })
})

describe('effort', () => {
  const en = readerOf('en')
  const seriesOf = (reply: typeof replies.usualEffort, marked = { own: null, pages: [] as number[] }) =>
    effortChart.series(reply, en, { metric: null, marked })
  test('twice the pace lies as far to the right wherever it is', () => {
    const base = replies.usualEffort.points[0]
    if (base === undefined) throw new Error('no point')
    const points = [1, 2, 4].map((postsPerWeek, index) => ({ ...base, pageId: index, postsPerWeek, perPost: 5 }))
    const { points: drawn } = effortChart.layout(seriesOf({ ...replies.usualEffort, points }), { width: 640 })
    const [a = 0, b = 0, c = 0] = drawn.map(({ x }) => x)
    expect(b - a).toBeCloseTo(c - b, 6)
    expect(new Set(drawn.map(({ y }) => y)).size).toBe(1)
  })
  test('zeros stand in one strip under all other dots', () => {
    const series = seriesOf(replies.trendingEffort)
    const { points } = effortChart.layout(series, { width: 640 })
    const zeros = points.filter((_, index) => series.dots[index]?.y === 0)
    const others = points.filter((_, index) => series.dots[index]?.y !== 0)
    expect(zeros).toHaveLength(6)
    expect(new Set(zeros.map(({ y }) => y)).size).toBe(1)
    expect(Math.max(...others.map(({ y }) => y))).toBeLessThan(Math.min(...zeros.map(({ y }) => y)))
    expect(series.note).toContain('Zero has no place')
  })
  test('with more pages than can be told apart, only those that stand out are read one by one', () => {
    const series = seriesOf(replies.crowdedEffort, { own: null, pages: [7] })
    const drawn = effortChart.layout(series, { width: 640 })
    expect(drawn.points.map(({ label }) => label)).toEqual([expect.stringMatching(/^Association de démonstration 07:/)])
    expect(drawn.rings).toHaveLength(1)
    expect(series.origins.marks.map(({ page }) => page)).toEqual([7])
    expect(series.numbers().rows).toHaveLength(800)
  })
  test('a trend is dashed unless its interval excludes level', () => {
    const { lines } = effortChart.layout(seriesOf(replies.trendingEffort), { width: 640 })
    const trends = lines.filter(({ width }) => width === 3)
    expect(trends.map(({ dash }) => dash !== undefined)).toEqual([false, true])
  })
})
