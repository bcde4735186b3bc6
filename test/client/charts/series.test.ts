// What a mark says of the value under it: when a state was read as far as that is known, else how many posts it rests on.

import { expect, test } from 'vitest'
import { distributionChart } from '../../../client/charts/distribution.tsx'
import { gapChart } from '../../../client/charts/gap.tsx'
import { onScreen } from '../../../client/charts/parts/columns.ts'
import { trendChart } from '../../../client/charts/trend.tsx'
import { readerOf } from '../../../data/model/words/index.ts'
import { compared, crowded, usual, yearly } from './replies.ts'

const labelOf = (observedOn: string | null, posts: number | null, language: 'fr' | 'en'): string | undefined => {
  const followers = compared('followers', { values: [412] }, { values: [] })
  const points = followers.points.map((point) => ({ ...point, observedOn, posts }))
  const reply = { ...usual('real'), metrics: [{ ...followers, points }] }
  return distributionChart.series(reply, readerOf(language), { metric: null }).rows[0]?.dots[0]?.label
}

test.each([
  ['2025-03-31', null, 'relevé du 31 mars 2025', 'read on 31 March 2025'],
  ['2025-03-01', null, 'relevé du 1er mars 2025', 'read on 1 March 2025'],
  ['2025-03', null, 'relevé en mars 2025', 'read in March 2025'],
  [null, 12, 'sur 12 publications', 'over 12 posts'],
])('read on %s, over %s posts', (observedOn, posts, french, english) => {
  expect(labelOf(observedOn, posts, 'fr')).toMatch(new RegExp(`, ${french}$`))
  expect(labelOf(observedOn, posts, 'en')).toMatch(new RegExp(`, ${english}$`))
})

test('a month stays a month in the table', () => {
  const followers = compared('followers', { values: [412] }, { values: [] })
  const points = followers.points.map((point) => ({ ...point, observedOn: '2025-03' }))
  const reply = { ...usual('real'), metrics: [{ ...followers, points }] }
  const { rows } = onScreen(distributionChart.table(distributionChart.series(reply, readerOf('en'), { metric: null })))
  expect(rows[0]?.at(-1)).toBe('2025-03')
})

test('beside the typical pages stand their unit and the digits that agree with the ratio', () => {
  const reply = {
    ...usual('real'),
    metrics: [
      compared(
        'interaction-rate',
        { values: new Array<number>(12).fill(0.0105) },
        { values: new Array<number>(12).fill(0.037) },
      ),
    ],
  }
  const [row] = gapChart.series(reply, readerOf('fr'), { metric: null }).rows
  expect(row?.typical.map(({ value }) => value)).toEqual(['10,5', '37'])
  expect([row?.name, row?.unit, row?.says?.ratio]).toEqual(['Taux d’interaction', 'pour 1\u202f000 abonnés', '× 3,5'])
})

test('a panel of pages that changes is told under the trend', () => {
  const pages = (n: number) => ({
    ...yearly,
    lines: yearly.lines.map((line) => line.map((point, index) => ({ ...point, n: index < 6 ? 8 : n }))),
  })
  const noteOf = (n: number) => trendChart.series(pages(n), readerOf('en'), { metric: null }).note
  expect(noteOf(6)).toContain('from 8 to 6 association pages and from 8 to 6 commercial pages')
  expect(noteOf(7)).not.toContain('changes')
})

test.each([
  ['fr', 1, 'de 0 à 1 page'],
  ['fr', 2, 'de 0 à 2 pages'],
  ['en', 1, '0 to 1 page'],
  ['en', 2, '0 to 2 pages'],
] as const)('pages that come and go under a trend agree with their number (%s, %i)', (language, most, says) => {
  const lines = yearly.lines.map((line) => line.map((point, index) => ({ ...point, n: index === 0 ? 0 : most })))
  const { sets } = trendChart.series({ ...yearly, lines }, readerOf(language), { metric: null })
  expect(sets.map(({ counts }) => counts)).toEqual(sets.map(() => says))
})

test('where a density stands for the dots, the note says from how many pages on', () => {
  expect(distributionChart.series(crowded, readerOf('en'), { metric: null }).note).toMatch(/^More than 300 pages: /)
})
