// The numbers of the map and of the list of territories to strengthen as one table, which is their CSV: every territory with its
// need, its voices, the ratios with their intervals, the verdict and why. No number has more digits than what it rests on allows; what
// is not known is an empty cell, and so is the activity of pages that nobody knows.

import type { TerritoriesReply, TerritoryRow } from '../../../data/model/contract.ts'
import { camps } from '../../../data/model/records.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { basisName, needUnit, sourceTitle, verdictOfRow } from '../../../data/model/words/territories.ts'
import { territoryReason } from '../../../data/model/words/territory-reason.ts'
import { rounded } from '../../../data/model/words/values.ts'
import type { Cell, Column, Table } from '../chart.ts'
import { number, text } from '../parts/columns.ts'

/** What a ratio of a few pages is worth, whatever the need has. */
const ratioDigits = 2
/** Sums over pages are of counts read at different hours. */
const sumDigits = 3

type Estimate = { readonly value: number | null; readonly interval: readonly [number, number] | null }
const roundedCell = (value: number | null | undefined, digits: number): Cell =>
  value === null || value === undefined ? null : rounded(value, Math.max(1, digits))
/** Value, low end and high end. */
const cellsOf = (estimate: Estimate | null, digits: number): readonly Cell[] =>
  [estimate?.value, estimate?.interval?.[0], estimate?.interval?.[1]].map((value) => roundedCell(value, digits))

/** Persons in need with the ends, and persons for one active page with theirs, as they are shown on the screen. */
export const needCells = ({ need }: Pick<TerritoryRow, 'need'>): readonly Cell[] => cellsOf(need, need.digits)
export const perPageCells = ({ need, service }: Pick<TerritoryRow, 'need' | 'service'>): readonly Cell[] =>
  cellsOf(service.needPerPage, Math.min(ratioDigits, need.digits))
/** Active, silent and unknown pages: all empty where no page is known, and active ones where none surely is and some may be. */
export const activityCells = ({ voice }: Pick<TerritoryRow, 'voice'>): readonly Cell[] => {
  const { pages, active, silent, unknown } = voice
  return pages === 0 ? [null, null, null] : [active === 0 && unknown > 0 ? null : active, silent, unknown]
}
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
  const withEnds = (key: string, column: string): readonly Column[] => [
    number(key, column),
    number(`${key}_low_95`, table.low(column)),
    number(`${key}_high_95`, table.high(column)),
  ]
  return {
    caption: table.caption(title),
    columns: [
      text('code', table.code),
      text('name', table.name),
      number('need', table.need(needUnit(reply.indicator, reader))),
      number('need_low_95', table.needLow),
      number('need_high_95', table.needHigh),
      text('need_basis', table.basis),
      number('active', table.active),
      number('silent', table.silent),
      number('unknown', table.unknown),
      ...camps.map((camp) => number(`pages_${camp}`, table.known(named[camp]))),
      number('pages_around', table.around),
      number('followers', table.followers),
      number('posts_per_week', table.postsPerWeek),
      number('silent_days', table.silentDays),
      ...withEnds('need_per_page', table.perPage),
      ...withEnds('relative', table.relative),
      ...withEnds('shrunken', table.shrunken),
      ...withEnds('rank', table.rank),
      text('verdict', table.verdict),
      text('reason', table.reason),
      text('need_source', table.needSource),
      text('need_vintage', table.needVintage),
      text('voices', table.voice),
      number('need_above', table.needAbove),
      number('voice_below', table.voiceBelow),
      number('silent_after', table.silentAfter),
    ],
    rows: rows.map((row) => {
      const { need, voice, camps: byCamp, service } = row
      return [
        codeOf(row),
        row.name,
        ...needCells(row),
        basisName(need.basis, reader),
        ...activityCells(row),
        byCamp.association.pages,
        byCamp.commercial.pages,
        byCamp.public.pages,
        row.around.association,
        voice.followers.value,
        roundedCell(voice.postsPerWeek.value, sumDigits),
        voice.silentDays,
        ...perPageCells(row),
        ...cellsOf(voice.pages === 0 ? null : service.relative, ratioDigits),
        ...cellsOf(service.shrunken, ratioDigits),
        service.rank,
        ...(service.rankInterval ?? [null, null]),
        verdictOfRow(row, reader),
        territoryReason(row, reply, reader),
        need.source === null ? null : sourceTitle(need.source, reader),
        need.source?.vintage ?? null,
        reply.network?.key ?? table.associations,
        reply.needAbove,
        reply.voiceBelow,
        reply.silentAfter,
      ]
    }),
  }
}
