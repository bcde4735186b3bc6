// The pages that the national ratio rests on are told where all need is known, and nowhere else.

import { expect, test } from 'vitest'
import { nationCounts } from '../../../client/views/territories/nation-counts.ts'
import type { TerritoryReply } from '../../../client/views/territories/numbers.ts'
import { readerOf } from '../../../data/model/words/index.ts'
import { territories } from '../charts/territories-replies.ts'

const reader = readerOf('fr')
const { nation: known, territories: rows, ...shared } = territories()
const [territory = null] = rows
const said = (nation: Partial<TerritoryReply['nation']>): string => {
  if (territory === null) throw new Error('no territory')
  return nationCounts(
    { ...shared, nation: { ...known, ...nation }, territory, needs: [], within: [], pages: [] },
    reader,
  )
}

test('32 pages for 8 million persons are told as 32, also where a page counts in two territories', () => {
  expect(said({ need: 8_000_000, needMissing: 0, pagesPerNeed: 32 / 8_000_000 })).toMatch(/32 pages actives\.$/)
})

test.each([{ need: null }, { needMissing: 1 }, { pagesPerNeed: null }])('with %j no count is told', (nation) => {
  expect(said({ need: 8_000_000, needMissing: 0, pagesPerNeed: 1e-6, ...nation })).not.toMatch(/pages actives\.$/)
})
