// What the key of the map says: the square of need and voice, the classes of one indicator, circles, and every pattern that is on
// the map, each with how many territories have it. What is not on the map is not in the key.

import type { TerritoriesReply, TerritoryRow } from '../../../data/model/contract.ts'
import { bivariateBreaks, type QuantileClasses } from '../../../data/model/territories/classes.ts'
import type { Show } from '../../../data/model/territories/shows.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { raised } from '../../../data/model/words/naming.ts'
import { manyInNeed, moreInNeed, needUnit, shareOf, verdictName } from '../../../data/model/words/territories.ts'
import { rounded } from '../../../data/model/words/values.ts'
import {
  balanceBounds,
  balancePaints,
  cellOf,
  dotsOf,
  type Hatch,
  missingPaints,
  type Paint,
  readingOf,
  stepOf,
  verdictPaints,
} from './paint.ts'

export type Outline = 'solid' | 'dashed'
export type KeyEntry = { readonly paint: Paint; readonly outline: Outline | null; readonly text: string }
export type KeySquare = {
  /** Rows from the greatest need down, columns from the least voice on. */
  readonly cells: readonly (readonly Paint[])[]
  /** From the greatest need down: no page known. Empty where every territory has one. */
  readonly unknown: readonly Paint[]
  /** Bounds between rows from the greatest down, and between columns. */
  readonly needBounds: readonly string[]
  readonly voiceBounds: readonly string[]
  readonly needAxis: string
  readonly voiceAxis: string
  /** What the bounds of voice count. */
  readonly voiceUnit: string
}
export type Key = {
  /** What is shown, over classes and circles; empty over the square. */
  readonly heading: string
  readonly square: KeySquare | null
  readonly circles: readonly { readonly value: number; readonly text: string }[]
  /** Classes and outlines: what the values are. */
  readonly entries: readonly KeyEntry[]
  /** What values rest on, and what is not known. */
  readonly patterns: readonly KeyEntry[]
}

const withCount = (said: string, n: number, { words, formats }: Reader): string =>
  words.territoryMap.key.withCount(said, formats.whole(n))

export type Painted = { readonly row: TerritoryRow; readonly paint: Paint; readonly outline: Outline | null }

const countOf = (painted: readonly Painted[], hatch: Hatch): number =>
  painted.filter(({ paint }) => paint.hatch === hatch).length

const sizedDots: Paint = { fill: 'ground', hatch: dotsOf(2) }

const isValued = ({ hatch }: Paint): boolean => hatch === null || hatch === 'region-rate' || hatch === 'national-rate'
const isPublished = ({ need }: TerritoryRow): boolean => need.basis === 'observed' || need.basis === 'stated'

/** Patterns over fills and the patterns of what is not known, as far as they are on the map. */
const patternEntries = (show: Show, painted: readonly Painted[], reader: Reader): readonly KeyEntry[] => {
  const { key } = reader.words.territoryMap
  const entry = (hatch: Hatch, paint: Paint, text: string): readonly KeyEntry[] => {
    const n = countOf(painted, hatch)
    return n === 0 ? [] : [{ paint, outline: null, text: withCount(text, n, reader) }]
  }
  const estimates = show === 'balance' || show === 'verdict' ? [] : (['region-rate', 'national-rate'] as const)
  const published = painted.filter(({ row, paint }) => isValued(paint) && isPublished(row)).length
  const sized = painted.filter(({ paint }) => paint.hatch?.startsWith('dots') === true && show !== 'verdict').length
  return [
    ...estimates.flatMap((hatch) =>
      entry(hatch, { fill: 'grid', hatch }, hatch === 'region-rate' ? key.regionRate : key.nationalRate),
    ),
    ...(published === 0 || estimates.every((hatch) => countOf(painted, hatch) === 0)
      ? []
      : [
          {
            paint: { fill: 'grid', hatch: null } as const,
            outline: null,
            text: withCount(key.published, published, reader),
          },
        ]),
    ...(sized === 0
      ? []
      : [
          {
            paint: show === 'both' ? sizedDots : missingPaints['none-known'],
            outline: null,
            text: withCount(show === 'both' ? key.noneKnownSized : key.noneKnown, sized, reader),
          },
        ]),
    ...entry(
      'untold',
      missingPaints.untold,
      show === 'balance' ? key.noRatio : show === 'followers' || show === 'posts' ? key.untoldValue : key.untold,
    ),
    ...entry('no-need', missingPaints.need, key.need0),
  ]
}

/** The strongest corner in words, since what it looks like is what the map is read for. */
const cornerEntry = (reply: TerritoriesReply, painted: readonly Painted[], reader: Reader): KeyEntry => {
  const paint: Paint = { fill: cellOf(2, 0), hatch: null }
  const text = reader.words.territoryMap.key.corner(raised(manyInNeed(reply.indicator, reader), reader))
  const n = painted.filter((it) => it.paint.fill === paint.fill).length
  return { paint, outline: null, text: withCount(text, n, reader) }
}

const outlineEntries = (painted: readonly Painted[], reader: Reader): readonly KeyEntry[] =>
  (
    [
      ['solid', 'under-served'],
      ['dashed', 'none-known'],
    ] as const
  ).flatMap(([outline, verdict]) => {
    const n = painted.filter((it) => it.outline === outline).length
    const text = withCount(reader.words.territoryMap.key.sure[verdict], n, reader)
    return n === 0 ? [] : [{ paint: { fill: 'ground', hatch: null }, outline, text }]
  })

const squareOf = (reply: TerritoriesReply, painted: readonly Painted[], reader: Reader): KeySquare => {
  const { key, units } = reader.words.territoryMap
  const { number, whole } = reader.formats
  const breaks = bivariateBreaks(reply.territories)
  const need = needUnit(reply.indicator, reader)
  const hasUnknown = painted.some(({ paint }) => paint.hatch?.startsWith('dots') === true)
  const thirds = [2, 1, 0]
  return {
    cells: thirds.map((row) => [0, 1, 2].map((column) => ({ fill: cellOf(row, column), hatch: null }))),
    unknown: hasUnknown ? thirds.map((row) => ({ fill: 'ground', hatch: dotsOf(row) })) : [],
    needBounds: breaks.need.toReversed().map((bound) => whole(rounded(bound, 2))),
    voiceBounds: breaks.voice.map((bound) => number(rounded(bound * 100_000, 2))),
    needAxis: key.need(moreInNeed(reply.indicator, reader)),
    voiceAxis: key.voice(needUnit(reply.indicator, reader, 1)),
    voiceUnit: key.voiceUnit(units.pages(need)),
  }
}

const classEntries = (
  values: readonly number[],
  { breaks, classOf }: QuantileClasses,
  write: (bound: number) => string,
  reader: Reader,
): readonly KeyEntry[] => {
  const { key } = reader.words.territoryMap
  if (values.length === 0) return []
  const count = breaks.length + 1
  // The highest first, as the strongest is looked for first.
  return Array.from({ length: count }, (_, from) => count - 1 - from).map((at) => {
    const [low, high] = [breaks[at - 1], breaks[at]]
    const said =
      low === undefined
        ? high === undefined
          ? write(values[0] ?? 0)
          : key.under(write(high))
        : high === undefined
          ? key.over(write(low))
          : key.between(write(low), write(high))
    const n = values.filter((value) => classOf(value) === at).length
    return { paint: { fill: stepOf(at, count), hatch: null }, outline: null, text: withCount(said, n, reader) }
  })
}

const balanceEntries = (painted: readonly Painted[], reader: Reader): readonly KeyEntry[] => {
  const { key } = reader.words.territoryMap
  const { number } = reader.formats
  const [far = 0, less = 0, more = 0, most = 0] = balanceBounds
  const said = [
    `${key.under(number(far))}, ${key.moreAssociation}`,
    key.between(number(far), number(less)),
    `${key.between(number(less), number(more))}, ${key.level}`,
    key.between(number(more), number(most)),
    `${key.over(number(most))}, ${key.moreCommercial}`,
  ]
  return balancePaints
    .map((paint, at) => ({
      paint,
      outline: null,
      text: withCount(said[at] ?? '', painted.filter((it) => it.paint === paint).length, reader),
    }))
    .toReversed()
}

const verdictEntries = (painted: readonly Painted[], reader: Reader): readonly KeyEntry[] =>
  (['under-served', 'none-known', 'cannot-tell', 'not-under-served'] as const).map((verdict) => {
    const n = painted.filter(({ row }) => row.verdict === verdict && row.need.value !== null).length
    const outline = verdict === 'under-served' ? 'solid' : verdict === 'none-known' ? 'dashed' : null
    return { paint: verdictPaints[verdict], outline, text: withCount(verdictName(verdict, reader), n, reader) }
  })

/** Round numbers of which circles tell the measure: the largest below the greatest value, and a third and a tenth of it. */
const circlesOf = (values: readonly number[], { formats }: Reader): Key['circles'] => {
  const most = Math.max(0, ...values)
  if (most <= 0) return []
  const power = 10 ** Math.floor(Math.log10(most))
  const top = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power
  return [top, top / 4, top / 20].filter((value) => value >= 1).map((value) => ({ value, text: formats.whole(value) }))
}

export const keyOf = (
  show: Show,
  reply: TerritoriesReply,
  painted: readonly Painted[],
  classes: QuantileClasses,
  write: (value: number) => string,
  reader: Reader,
): Key => {
  const { units } = reader.words.territoryMap
  const need = needUnit(reply.indicator, reader)
  const values = painted.flatMap(({ row }) => {
    const reading = readingOf(show, row)
    return 'value' in reading ? [reading.value] : []
  })
  const patterns = patternEntries(show, painted, reader)
  const heading = show === 'both' || show === 'verdict' ? '' : units[show](need, shareOf(reply.indicator.key, reader))
  const none = { heading, square: null, circles: [], patterns } as const
  switch (show) {
    case 'both': {
      const outlines = outlineEntries(painted, reader)
      // Where need and voice are nowhere both known there is nothing to read off the square.
      if (!painted.some(({ paint }) => paint.fill.startsWith('cell-'))) return { ...none, entries: outlines }
      return {
        ...none,
        square: squareOf(reply, painted, reader),
        entries: [cornerEntry(reply, painted, reader), ...outlines],
      }
    }
    case 'verdict':
      return { ...none, entries: verdictEntries(painted, reader) }
    case 'need':
      return { ...none, circles: circlesOf(values, reader), entries: [] }
    case 'balance':
      return { ...none, entries: balanceEntries(painted, reader) }
    default:
      return { ...none, entries: classEntries(values, classes, write, reader) }
  }
}
