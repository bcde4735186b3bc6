// The numbers of the map and of the list of territories to strengthen as one table, which is their CSV: every territory with its
// need, its voices, the ratios with their intervals, the verdict and why. Unrounded; what is not known is an empty cell.

import type { TerritoriesReply, TerritoryRow } from '../../../data/model/contract.ts'
import { camps } from '../../../data/model/records.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { basisName, needUnit, verdictName } from '../../../data/model/words/territories.ts'
import { territoryReason } from '../../../data/model/words/territory-reason.ts'
import type { Cell, Column, Table } from '../chart.ts'

const number = (label: string): Column => ({ label, kind: 'number' })
const text = (label: string): Column => ({ label, kind: 'text' })

type Estimate = TerritoryRow['service']['relative']
const cellsOf = (estimate: Estimate): readonly Cell[] => [
  estimate?.value ?? null,
  estimate?.interval?.[0] ?? null,
  estimate?.interval?.[1] ?? null,
]
/** The code without its level, `2A`. */
export const codeOf = ({ key }: Pick<TerritoryRow, 'key'>): string => key.slice(key.indexOf('-') + 1)

/** @param rows in the order of the table */
export const territoryTable = (
  rows: readonly TerritoryRow[],
  reply: TerritoriesReply,
  reader: Reader,
  title: string,
): Table => {
  const { territoryMap } = reader.words
  const { table, camps: named } = territoryMap
  const withEnds = (column: string): readonly Column[] => [column, table.low(column), table.high(column)].map(number)
  return {
    caption: table.caption(title),
    columns: [
      text(table.code),
      text(table.name),
      ...[table.need(needUnit(reply.indicator, reader)), table.needLow, table.needHigh].map(number),
      text(table.basis),
      ...[table.active, table.silent, table.unknown].map(number),
      ...camps.map((camp) => number(table.known(named[camp]))),
      ...[table.around, table.followers, table.postsPerWeek, table.silentDays].map(number),
      ...withEnds(table.perPage),
      ...withEnds(table.relative),
      ...withEnds(table.shrunken),
      ...withEnds(table.rank),
      text(table.verdict),
      text(table.reason),
    ],
    rows: rows.map((row) => {
      const { need, voice, camps: byCamp, service } = row
      return [
        codeOf(row),
        row.name,
        need.value,
        need.interval?.[0] ?? null,
        need.interval?.[1] ?? null,
        basisName(need.basis, reader),
        voice.active,
        voice.silent,
        voice.unknown,
        byCamp.association.pages,
        byCamp.commercial.pages,
        byCamp.public.pages,
        row.around.association,
        voice.followers.value,
        voice.postsPerWeek.value,
        voice.silentDays,
        ...cellsOf(service.needPerPage),
        ...cellsOf(service.relative),
        ...cellsOf(service.shrunken),
        service.rank,
        service.rankInterval?.[0] ?? null,
        service.rankInterval?.[1] ?? null,
        verdictName(row.verdict, reader),
        territoryReason(row, reply, reader),
      ]
    }),
  }
}
