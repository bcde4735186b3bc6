// The meaning of the map: every territory with what it is filled with and what is said of it, the key, and which names stand on
// the map. No pixels.

import type { TerritoriesReply, TerritoryRow } from '../../../data/model/contract.ts'
import type { Camp, TerritoryLevel } from '../../../data/model/records.ts'
import {
  bivariateBreaks,
  bivariateClasses,
  type QuantileClasses,
  quantileClasses,
} from '../../../data/model/territories/classes.ts'
import { isShow, type Show, usualShow } from '../../../data/model/territories/shows.ts'
import { byPriority, toStrengthen } from '../../../data/model/territories/to-strengthen.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { needCounted, needUnit, shareOf, verdictName } from '../../../data/model/words/territories.ts'
import { territoryReason } from '../../../data/model/words/territory-reason.ts'
import { rounded } from '../../../data/model/words/values.ts'
import { chosenIn, type Headings, type Options, type Origin, type Origins, type Table } from '../chart.ts'
import { type Key, keyOf, type Outline, type Painted } from './key.ts'
import { markLabel } from './mark-label.ts'
import {
  balanceBounds,
  balancePaints,
  bivariatePaint,
  hatchOfNeed,
  missingPaints,
  type Paint,
  readingOf,
  stepOf,
  verdictPaints,
} from './paint.ts'
import { codeOf, territoryTable } from './table.ts'
import { mapHeadings } from './told.ts'

export type MapMark = {
  readonly code: string
  readonly name: string
  readonly paint: Paint
  readonly outline: Outline | null
  /** What a circle over it counts, and what that rests on; null without a circle. */
  readonly circle: { readonly value: number; readonly paint: Paint } | null
  /** For a pointer over the file: name and value. */
  readonly short: string
  readonly label: string
}
export type MapPlace = { readonly camp: Camp; readonly latitude: number; readonly longitude: number }
export type MapSeries = Headings & {
  readonly origins: Origins
  readonly level: TerritoryLevel
  readonly marks: readonly MapMark[]
  /** Codes of territories to be named where there is room, the most telling first. */
  readonly named: readonly string[]
  readonly key: Key
  readonly places: readonly MapPlace[]
  /** Before the symbols of the places: "Pages dont le lieu est connu". */
  readonly placesHead: string
  readonly camps: Readonly<Record<Camp, string>>
  /** Over the inset that enlarges Paris. */
  readonly paris: string
  readonly note: string
  readonly numbers: Table
}

const classCount = 5
/** Whether need and voice are shown against each other, as the rule does. */
const isRule = (show: Show): show is 'both' | 'verdict' => show === 'both' || show === 'verdict'

const paintersOf = (
  show: Show,
  { territories }: TerritoriesReply,
  classes: QuantileClasses,
): ((row: TerritoryRow) => Paint) => {
  if (show === 'both') {
    const [cells, breaks] = [bivariateClasses(territories), bivariateBreaks(territories)]
    const thirdOf = (value: number): number => breaks.need.filter((bound) => value > bound).length
    return (row) => bivariatePaint(row, cells.get(row.key), thirdOf(row.need.value ?? 0))
  }
  return (row) => {
    if (show === 'verdict') return row.need.value === null ? missingPaints.need : verdictPaints[row.verdict]
    const reading = readingOf(show, row)
    if ('missing' in reading) return missingPaints[reading.missing]
    const { value } = reading
    // Quiet land: what is counted are the circles over it.
    if (show === 'need') return { fill: 'step-1', hatch: null }
    if (show === 'balance')
      return balancePaints[balanceBounds.filter((bound) => value > bound).length] ?? missingPaints.untold
    return { fill: stepOf(classes.classOf(value) ?? 0, classes.breaks.length + 1), hatch: hatchOfNeed(row) }
  }
}

const outlineOf = (show: Show, { verdict }: TerritoryRow): Outline | null => {
  if (!isRule(show)) return null
  return verdict === 'under-served' ? 'solid' : verdict === 'none-known' ? 'dashed' : null
}

/** Two digits, or as many as the basis of a need allows; shares in percent. */
const writeOf =
  (show: Show, reader: Reader): ((value: number) => string) =>
  (value) =>
    show === 'need'
      ? reader.formats.whole(rounded(value, 2))
      : show === 'need-share'
        ? `${reader.formats.number(rounded(value * 100, 2))}${reader.words.locale.percentSign}`
        : reader.formats.number(rounded(value, 2))

const valueTextOf = (show: Show, row: TerritoryRow, reply: TerritoriesReply, reader: Reader): string => {
  const { valueAndUnit, valueUnknown, units } = reader.words.territoryMap
  if (isRule(show)) return verdictName(row.verdict, reader)
  const reading = readingOf(show, row)
  if ('missing' in reading) return valueUnknown
  if (show === 'need') return needCounted(row.need, reply.indicator, reader)
  return valueAndUnit(
    writeOf(show, reader)(reading.value),
    units[show](needUnit(reply.indicator, reader), shareOf(reply.indicator.key, reader)),
  )
}

/** Solid where people were counted. */
const circlePaint = (row: TerritoryRow): Paint => ({ fill: 'step-4', hatch: hatchOfNeed(row) })
/** What the key counts where circles stand over the land. */
const counted = (it: Painted): Painted => (it.row.need.value === null ? it : { ...it, paint: circlePaint(it.row) })

/** Those to strengthen; of one indicator the highest values and the lowest. */
const namedOf = (show: Show, rows: readonly TerritoryRow[]): readonly string[] => {
  if (isRule(show)) return toStrengthen(rows).map(codeOf)
  const known = rows
    .flatMap((row) => {
      const reading = readingOf(show, row)
      return 'value' in reading ? [{ code: codeOf(row), value: reading.value }] : []
    })
    .toSorted((a, b) => b.value - a.value)
    .map(({ code }) => code)
  return show === 'need' ? known.slice(0, 5) : [...new Set([...known.slice(0, 3), ...known.slice(-2)])]
}

const originOf = (show: Show, row: TerritoryRow, reply: TerritoriesReply): Origin => ({
  page: null,
  set: `territory:${row.key}`,
  metric: show,
  from: reply.from,
  to: reply.to,
  chosen: chosenIn(reply),
})

const noteOf = (show: Show, painted: readonly Painted[], { words }: Reader): string => {
  const { note } = words.territoryMap
  if (show === 'need') return note.need
  if (show === 'balance') return note.balance
  if (!isRule(show)) return note.other
  return painted.some(({ outline }) => outline !== null) ? `${note.outline} ${note.unknown}` : note.unknown
}

export const mapSeries = (reply: TerritoriesReply, reader: Reader, { metric }: Options): MapSeries => {
  const { territoryMap } = reader.words
  const show = metric !== null && isShow(metric) ? metric : usualShow
  const rows = reply.territories
  const values = rows.map((row) => {
    const reading = readingOf(show, row)
    return 'value' in reading ? reading.value : null
  })
  const classes = quantileClasses(values, classCount)
  const paintOf = paintersOf(show, reply, classes)
  const painted = rows.map((row) => ({ row, paint: paintOf(row), outline: outlineOf(show, row) }))
  const write = writeOf(show, reader)
  const headings = mapHeadings(show, reply, write, reader)
  const ordered = byPriority(rows)
  return {
    ...headings,
    description: [headings.subtitle, ...ordered.slice(0, 5).map((row) => territoryReason(row, reply, reader))].join(
      ' ',
    ),
    origins: {
      marks: rows.map((row) => originOf(show, row, reply)),
      rows: ordered.map((row) => originOf(show, row, reply)),
    },
    level: reply.level,
    marks: painted.map(({ row, paint, outline }) => ({
      code: codeOf(row),
      name: row.name,
      paint,
      outline,
      circle: show === 'need' && row.need.value !== null ? { value: row.need.value, paint: circlePaint(row) } : null,
      short: reader.words.charts.point(row.name, valueTextOf(show, row, reply, reader)),
      label: markLabel(row, valueTextOf(show, row, reply, reader), reply, reader),
    })),
    named: namedOf(show, rows),
    key: keyOf(show, reply, show === 'need' ? painted.map(counted) : painted, classes, write, reader),
    places: show.startsWith('need')
      ? []
      : reply.places.flatMap(({ camp, latitude, longitude }) => (camp === null ? [] : [{ camp, latitude, longitude }])),
    placesHead: territoryMap.key.places,
    camps: territoryMap.camps,
    paris: territoryMap.paris,
    note: noteOf(show, painted, reader),
    numbers: territoryTable(ordered, reply, reader, headings.title),
  }
}
