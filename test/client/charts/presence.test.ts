// Presence at any width: nothing covers anything, nothing is cut; cells tell by their height what the weeks hold; the pages that
// stand out are drawn whatever their place; the sentence counts what the rows show.

import { describe, expect, test } from 'vitest'
import { onScreen } from '../../../client/charts/parts/columns.ts'
import { boxOf, overlap, reachOf } from '../../../client/charts/parts/marks.tsx'
import { stepOf } from '../../../client/charts/presence/series.ts'
import { presenceChart } from '../../../client/charts/presence.tsx'
import { readerOf } from '../../../data/model/words/index.ts'
import { manyPages, noPresence, yearOfPresence } from './presence-replies.ts'

const sizes = [{ width: 340 }, { width: 390, margin: 0 }, { width: 640 }, { width: 1100 }, { width: 1600 }]
const marked = { own: 'demo-2', pages: [8, 30] }

describe.each(['fr', 'en'] as const)('%s', (language) => {
  describe.each(sizes)('%o', (size) => {
    test.each([
      ['a year', yearOfPresence],
      ['many pages over three years', manyPages],
      ['no page', noPresence],
    ])('%s', (_, reply) => {
      const series = presenceChart.series(reply, readerOf(language), { metric: null, marked })
      const { frame, texts, points, cells } = presenceChart.layout(series, size)
      const all = [...frame.texts, ...texts]
      const smaller = (text: (typeof all)[number]) => {
        const { x0, x1, y0, y1 } = boxOf(text)
        return { x0: x0 + 0.5, x1: x1 - 0.5, y0: y0 + 0.5, y1: y1 - 0.5 }
      }
      const faults = all.flatMap((text, index) => {
        const box = boxOf(text)
        const isOut = box.x0 < -0.5 || box.x1 > frame.width + 0.5 || box.y0 < -0.5 || box.y1 > frame.height + 0.5
        const covered = all.slice(index + 1).filter((other) => overlap(smaller(text), smaller(other)))
        return [...(isOut ? [`out: ${text.text}`] : []), ...covered.map((other) => `${text.text} | ${other.text}`)]
      })
      expect(faults).toEqual([])
      for (const { x, y, r, look } of points) {
        expect(x - reachOf(look, r)).toBeGreaterThanOrEqual(0)
        expect(y + reachOf(look, r)).toBeLessThanOrEqual(frame.height)
      }
      const numbers = cells.flatMap(({ path }) => path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...numbers)).toBeLessThanOrEqual(Math.max(frame.width, frame.height))
      expect(JSON.stringify(cells)).not.toContain('NaN')
    })
  })
})

describe('rows', () => {
  const reader = readerOf('fr')
  test('at most forty, the longest silence first; those that stand out are among them', () => {
    const { rows, note } = presenceChart.series(manyPages, reader, { metric: null, marked })
    expect(rows).toHaveLength(40)
    const named = rows.filter(({ isMarked }) => isMarked)
    expect(named).toHaveLength(3)
    const plain = presenceChart.series(manyPages, reader, { metric: null }).rows
    expect(plain.map(({ name }) => name)).toEqual(manyPages.pages.slice(0, 40).map(({ name }) => name))
    expect(note).toContain('30 autres pages sont dans le tableau')
  })
  test('the table has every page and every week', () => {
    const { rows } = onScreen(presenceChart.table(presenceChart.series(manyPages, reader, { metric: null })))
    expect(rows).toHaveLength(70)
    expect(rows.map((row) => String(row.at(-1)).split(' ').length)).toEqual(
      manyPages.pages.map(() => manyPages.weeks.length),
    )
  })
  test('each mark leads to its page', () => {
    const { origins, rows } = presenceChart.series(yearOfPresence, reader, { metric: null })
    expect(origins.marks).toHaveLength(rows.length)
    expect(origins.marks.map(({ page }) => page)).toEqual(yearOfPresence.pages.map(({ id }) => id))
  })
  test.each([
    [null, null],
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [7, 3],
    [8, 4],
    [500, 4],
  ])('%s posts are step %s', (posts, step) => {
    expect(stepOf(posts)).toBe(step)
  })
  test('a week filled, a silent one and an unknown one are three different drawings', () => {
    const [page] = yearOfPresence.pages
    if (page === undefined) throw new Error('there is a page')
    const counts = yearOfPresence.weeks.map((_, week) => (week < 20 ? 3 : week < 40 ? 0 : null))
    const reply = { ...yearOfPresence, pages: [{ ...page, counts }] }
    const { cells } = presenceChart.layout(presenceChart.series(reply, reader, { metric: null }), { width: 640 })
    const [filled, silent, unknown] = cells.slice(-3)
    expect(filled?.path.match(/M/g)).toHaveLength(20)
    expect(filled?.isFilled).toBe(true)
    expect(silent?.path.match(/M/g)).toHaveLength(1)
    expect(unknown?.path.match(/L/g)?.length).toBeGreaterThan(20)
    expect([silent?.isFilled, unknown?.isFilled]).toEqual([false, false])
  })
})

describe('the sentence', () => {
  const title = (reply: typeof yearOfPresence, language: 'fr' | 'en' = 'fr') =>
    presenceChart.series(reply, readerOf(language), { metric: null }).title
  const withSilence = (isSilent: readonly (boolean | null)[]) => ({
    ...yearOfPresence,
    pages: isSilent.flatMap((one, index) => {
      const [page] = yearOfPresence.pages
      return page === undefined ? [] : [{ ...page, id: index, set: 0, isSilent: one }]
    }),
  })
  test.each([
    [[true, true, false], '2 pages d’association sur 3 se taisent depuis plus de 60 jours'],
    [[true, false, null], '1 page d’association sur 2 se tait depuis plus de 60 jours'],
    [[false, false], 'Aucune ne se tait depuis plus de 60 jours, parmi 2 pages d’association'],
    [[null, null], 'On ne sait d’aucune page si elle se tait'],
  ])('%o', (isSilent, says) => {
    expect(title(withSilence(isSilent))).toBe(says)
  })
  test('in English, of two sets', () => {
    const counted = (set: number, wanted: boolean): number =>
      yearOfPresence.pages.filter(
        (page) => page.set === set && (wanted ? page.isSilent === true : page.isSilent !== null),
      ).length
    const said = title(yearOfPresence, 'en')
    expect(said).toContain(`${counted(0, true)} association page`)
    expect(said).toContain(`out of ${counted(0, false)}`)
    expect(said).toMatch(/silent for more than 60 days$/)
  })
})
