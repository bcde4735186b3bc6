// The lists of the screen of territories as tables to take away: each holds what the list shows, in its order, with no more digits
// than are shown. Pure.

import type { TerritoryRow } from '../../../data/model/contract.ts'
import type { TerritoryLevel } from '../../../data/model/records.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { lastDayOf } from '../../../data/model/words/presence.ts'
import { basisName, needUnit, territoryName, verdictName } from '../../../data/model/words/territories.ts'
import { territoryReason } from '../../../data/model/words/territory-reason.ts'
import type { Table } from '../../charts/chart.ts'
import { number, text } from '../../charts/parts/columns.ts'
import { activityCells, codeOf, needCells, perPageCells } from '../../charts/territories/table.ts'
import type { TerritoriesReply } from './numbers.ts'
import { groupedByPlace } from './places.ts'
import type { VoicePage } from './voices.ts'

/** Territories with their need, their voices, the verdict and why. */
export const reasonsTable = (
  rows: readonly TerritoryRow[],
  reply: TerritoriesReply,
  reader: Reader,
  caption: string,
): Table => {
  const { table } = reader.words.territoryMap
  const { known } = reader.words.territoriesScreen.lists
  return {
    caption,
    columns: [
      text('code', table.code),
      text('name', table.name),
      number('need', table.need(needUnit(reply.indicator, reader))),
      number('need_low_95', table.needLow),
      number('need_high_95', table.needHigh),
      text('need_basis', table.basis),
      number('pages', known),
      number('active', table.active),
      number('silent', table.silent),
      number('unknown', table.unknown),
      number('need_per_page', table.perPage),
      number('need_per_page_low_95', table.low(table.perPage)),
      number('need_per_page_high_95', table.high(table.perPage)),
      text('verdict', table.verdict),
      text('reason', table.reason),
    ],
    rows: rows.map((row) => [
      codeOf(row),
      row.name,
      ...needCells(row),
      basisName(row.need.basis, reader),
      row.voice.pages,
      ...activityCells(row),
      ...perPageCells(row),
      verdictName(row.verdict, reader),
      territoryReason(row, reply, reader),
    ]),
  }
}

/** Why the pages of a network do not speak in a territory. */
export type Absence = 'no-page' | 'none-active'
/** Null where a page of it is active, or where nobody can tell. */
export const absenceIn = ({ voice }: Pick<TerritoryRow, 'voice'>): Absence | null => {
  if (voice.pages === 0) return 'no-page'
  return voice.silent === voice.pages ? 'none-active' : null
}

/** Territories of which it is known that no page of the network is active there, the greatest need first. */
export const withoutNetwork = (rows: readonly TerritoryRow[], wanted: Absence): readonly TerritoryRow[] =>
  rows
    .filter((row) => absenceIn(row) === wanted)
    .toSorted((a, b) => (b.need.value ?? -1) - (a.need.value ?? -1) || (a.key < b.key ? -1 : 1))

/** Silent pages, once in each of their territories. @param pages in the order of the list */
export const silentTable = (
  pages: readonly VoicePage[],
  level: TerritoryLevel,
  reader: Reader,
  caption: string,
): Table => {
  const { table } = reader.words.territoryMap
  const { lists } = reader.words.territoriesScreen
  return {
    caption,
    columns: [
      text('code', table.code),
      text('name', table.name),
      text('page', lists.page),
      text('actor', lists.organisation),
      text('address', lists.address),
      text('last_post', lists.lastPost),
      number('silent_days', lists.silentDays),
      number('unknown_days', lists.unknownDays),
    ],
    rows: groupedByPlace(pages, level).flatMap(([key, own]) =>
      own.map((page) => [
        codeOf({ key }),
        territoryName(key),
        page.name,
        page.actorName,
        page.address,
        lastDayOf(page),
        page.silentDays,
        page.unknownDays,
      ]),
    ),
  }
}
