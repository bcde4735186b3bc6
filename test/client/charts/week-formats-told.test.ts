// What the figures of weeks and formats say, and how it weakens: titles in both languages, levels of cells, sets told together.

import { describe, expect, test } from 'vitest'
import { formatsChart } from '../../../client/charts/formats.tsx'
import { heatChart } from '../../../client/charts/heat.tsx'
import { readerOf } from '../../../data/model/words/index.ts'
import { busyWeek, noMix, noWeek, pageMix, pageWeek, usualMix, usualWeek } from './rank-heat-formats-replies.ts'

describe('a week', () => {
  test('levels rise with the value, unknown cells have none, and three a panel are strongest', () => {
    for (const [reply, metric, of] of [
      [usualWeek, null, 'share'],
      [usualWeek, 'interactions-per-post', 'perPost'],
    ] as const) {
      const { panels } = heatChart.series(reply, readerOf('fr'), { metric })
      for (const [place, panel] of panels.entries()) {
        const cells = reply.setWeeks[place]?.blocks ?? []
        const pairs = panel.cells.map(({ level }, at) => ({ level, value: cells[at]?.[of] ?? null }))
        for (const { level, value } of pairs) expect(level === null).toBe(value === null)
        const known = pairs.flatMap(({ level, value }) => (level === null || value === null ? [] : [{ level, value }]))
        const sorted = known.toSorted((a, b) => a.value - b.value).map(({ level }) => level)
        expect(sorted).toEqual(sorted.toSorted((a, b) => a - b))
        expect(new Set(sorted).size).toBeGreaterThan(2)
        const strongest = panel.cells.flatMap(({ isStrongest }, at) => (isStrongest ? [cells[at]?.[of] ?? 0] : []))
        expect(strongest.toSorted((a, b) => b - a)).toEqual(
          known
            .map(({ value }) => value)
            .toSorted((a, b) => b - a)
            .slice(0, 3),
        )
      }
    }
  })

  test('shows hours where they hold enough posts, else blocks; Monday first in each language', () => {
    expect(heatChart.series(busyWeek, readerOf('en'), { metric: null }).hours).toHaveLength(24)
    const series = heatChart.series(usualWeek, readerOf('en'), { metric: null })
    expect(series.hours).toHaveLength(8)
    expect([series.days[0], series.days[6]]).toEqual(['Monday', 'Sunday'])
    expect(heatChart.series(usualWeek, readerOf('fr'), { metric: null }).days[0]).toBe('lundi')
    expect(series.numbers.rows).toHaveLength(112)
  })

  test.each([
    [
      'fr',
      usualWeek,
      /^Les pages d’association publient le plus souvent le .* ; pour les pages commerciales, aucun moment/,
    ],
    ['en', busyWeek, /^Association pages probably publish most often on .*; commercial pages publish most often on/],
    ['fr', pageWeek, /^Association de démonstration 07 a publié le plus souvent le/],
    ['fr', noWeek, /^Trop peu de publications à heure connue pour les pages d’association/],
  ] as const)('tells in %s how sure the moment is', (language, reply, title) => {
    const said = heatChart.series(reply, readerOf(language), { metric: null }).title
    expect(said.replaceAll('\u202f', ' ')).toMatch(title)
  })
})

describe('formats', () => {
  test.each([
    [
      'fr',
      usualMix,
      'Les pages d’association publient surtout des photos (46 %), les pages commerciales publient surtout des liens (51 %)',
    ],
    ['en', usualMix, 'Association pages mostly publish photos (46%), commercial pages mostly publish links (51%)'],
    ['fr', pageMix, 'Association de démonstration 07 a publié surtout des photos (60 %)'],
    ['en', noMix, 'Too few pages of known formats for association pages and commercial pages'],
  ] as const)('are told in %s', (language, reply, title) => {
    const said = formatsChart.series(reply, readerOf(language), { metric: null }).title
    expect(said.replace(/[\u202f\u00a0]/g, ' ')).toBe(title)
  })

  test('are told together where the same may be said of several sets', () => {
    const [one] = usualMix.mixes
    const reply = {
      ...usualMix,
      mixes: one === undefined ? [] : [one, { ...one, first: { format: 'photo' as const, share: 0.5, held: 1 } }],
    }
    const said = formatsChart.series(reply, readerOf('fr'), { metric: null }).title
    expect(said.replace(/[\u202f\u00a0]/g, ' ')).toBe(
      'Les pages d’association et les pages commerciales publient surtout des photos (46 % et 50 %)',
    )
  })

  test('say which gets most per post only as far as its interval keeps away from the others', () => {
    const titleOf = (interval: [number, number] | null) => {
      const mixes = usualMix.mixes.map((mix) => ({
        ...mix,
        formats: mix.formats.map((it) => (it.format === 'video' ? { ...it, perPostInterval: interval } : it)),
      }))
      return formatsChart.series({ ...usualMix, mixes }, readerOf('fr'), { metric: 'interactions-per-post' }).title
    }
    const neither =
      'Pour les pages d’association et les pages commerciales, aucun format ne reçoit nettement plus que les autres'
    expect(titleOf([26, 40])).toContain(
      'Pour les pages d’association, ce sont les vidéos qui reçoivent le plus (31 interactions',
    )
    expect(titleOf([15, 40])).toContain('Pour les pages d’association, ce sont probablement les vidéos')
    expect(titleOf([13, 40])).toBe(neither)
    expect(titleOf(null)).toBe(neither)
  })

  test('weaken where another format could be first, or pages are few', () => {
    const titleOf = (n: number, held: number) =>
      formatsChart.series(
        {
          ...usualMix,
          mixes: usualMix.mixes.map((mix) => ({
            ...mix,
            n,
            first: mix.first === null ? null : { ...mix.first, held },
          })),
        },
        readerOf('fr'),
        { metric: null },
      ).title
    expect(titleOf(20, 0.94)).toContain('probablement surtout')
    expect(titleOf(9, 0.99)).toContain('probablement surtout')
    expect(titleOf(20, 0.4)).toContain('aucun format ne domine')
    expect(titleOf(4, 0.99)).toContain('Trop peu')
  })

  test('a bar is as long as its share, from 0', () => {
    const series = formatsChart.series(usualMix, readerOf('fr'), { metric: null })
    const { bars } = formatsChart.layout(series, { width: 900 })
    const values = series.formats.flatMap((format) => format.bars.map(({ value }) => value ?? 0))
    const [first] = bars
    const unit = ((first?.box.x1 ?? 0) - (first?.box.x0 ?? 0)) / (values[0] ?? 1)
    for (const [at, { box }] of bars.entries())
      if ((values[at] ?? 0) > 0.01) expect((box.x1 - box.x0) / unit).toBeCloseTo(values[at] ?? 0, 6)
  })
})
