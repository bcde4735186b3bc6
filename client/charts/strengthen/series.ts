// The meaning of the list of territories to strengthen: those that the rule finds, those where no page is known, then those that
// it cannot tell with the fewest pages per need; in each row need, pages and the ratio beside the nation, as words and numbers.

import type { TerritoriesReply, TerritoryRow } from '../../../data/model/contract.ts'
import { byPriority } from '../../../data/model/territories/to-strengthen.ts'
import { periodText, platformName } from '../../../data/model/words/headings.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { byNumber } from '../../../data/model/words/sentence.ts'
import { needText, needUnit, verdictName } from '../../../data/model/words/territories.ts'
import { strengthenFinding } from '../../../data/model/words/territory-findings.ts'
import { ratioWords } from '../../../data/model/words/values.ts'
import { chosenIn, type Headings, type Origins, type Table } from '../chart.ts'
import { noticeOf } from '../parts/naming.ts'
import { markLabel, relativeWords } from '../territories/mark-label.ts'
import { territoryTable } from '../territories/table.ts'
import { sourceOf } from '../territories/told.ts'

type StrengthenHead = 'under-served' | 'none-known' | 'cannot-tell'
export type StrengthenRow = {
  /** Written over the row where its group begins; null elsewhere. */
  readonly head: string | null
  readonly name: string
  readonly need: string
  readonly pages: string
  /** Beside the nation, 1; null where nobody can tell. */
  readonly relative: { readonly value: number; readonly interval: readonly [number, number] | null } | null
  readonly says: string
  /** No page known: nothing surely stands at its value. */
  readonly isHollow: boolean
  readonly label: string
}
export type StrengthenSeries = Headings & {
  readonly origins: Origins
  readonly rows: readonly StrengthenRow[]
  readonly columns: { readonly territory: string; readonly need: string; readonly pages: string }
  readonly axis: string
  readonly nation: string
  readonly tick: (ratio: number) => string
  /** How many more are in the table; null: none. */
  readonly more: string | null
  readonly note: string
  readonly numbers: Table
}

const mostRows = 15

/** All that the list holds, in its order: of those that the rule cannot tell only where there is a ratio to show. */
const listed = (rows: readonly TerritoryRow[]): readonly TerritoryRow[] =>
  byPriority(rows).filter(
    ({ verdict, service }) =>
      verdict !== 'not-under-served' && (verdict !== 'cannot-tell' || service.shrunken !== null),
  )

const headOf = ({ verdict }: TerritoryRow): StrengthenHead =>
  verdict === 'under-served' || verdict === 'none-known' ? verdict : 'cannot-tell'

export const strengthenSeries = (reply: TerritoriesReply, reader: Reader): StrengthenSeries => {
  const { words, formats } = reader
  const { strengthen: said, levels } = words.territoryMap
  const all = listed(reply.territories)
  const shown = all.slice(0, mostRows)
  const title = strengthenFinding(reply, reader)
  const headings = {
    title,
    subtitle: said.subtitle({
      what: needUnit(reply.indicator, reader),
      platform: platformName(reply),
      period: periodText(reply, reader),
      level: `${formats.whole(reply.territories.length)} ${levels[reply.level]}`,
    }),
    source: sourceOf('strengthen', reply, reader),
    notice: noticeOf(reader, reply),
  }
  const rows = shown.map((row, at): StrengthenRow => {
    const [head, before] = [headOf(row), shown[at - 1]]
    const { relative } = row.service
    return {
      head: before !== undefined && headOf(before) === head ? null : said.heads[head],
      name: row.name,
      need: needText(row.need, reader),
      pages:
        row.voice.pages === 0
          ? said.noneKnown
          : said.activeOf(formats.whole(row.voice.active), formats.whole(row.voice.pages)),
      relative,
      says: relativeWords(row, reader) ?? said.unknownRatio,
      isHollow: row.voice.active === 0,
      label: markLabel(row, verdictName(row.verdict, reader), reply, reader),
    }
  })
  const originOf = ({ key }: TerritoryRow) => ({
    page: null,
    set: `territory:${key}`,
    metric: 'strengthen',
    from: reply.from,
    to: reply.to,
    chosen: chosenIn(reply),
  })
  const more = all.length - shown.length
  return {
    ...headings,
    description: [headings.subtitle, ...rows.slice(0, 5).map(({ label }) => label)].join(' '),
    origins: {
      marks: shown.filter(({ service }) => service.relative !== null).map(originOf),
      rows: all.map(originOf),
    },
    rows,
    columns: said.columns,
    axis: said.axis,
    nation: said.nation,
    tick: (ratio) => (ratio === 0 ? words.territoryMap.beside.none : ratioWords(ratio, reader)),
    more: more === 0 ? null : byNumber(said.more, more, reader),
    note: rows.length === 0 ? said.none : said.note,
    numbers: territoryTable(all, reply, reader, title),
  }
}
