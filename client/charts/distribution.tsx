// The distribution of one metric: every page a dot at its value, one row a camp, with the camp's median, its interval and the
// middle half. Heavy-tailed counts stand on a log axis with the zeros in a strip of their own: a zero has no place on it.

import { area, curveBasis } from 'd3'
import type { VNode } from 'preact'
import type { ComparedMetric, ComparedPoint, CompareReply } from '../../data/model/contract.ts'
import type { Camp } from '../../data/model/records.ts'
import type { Reader } from '../../data/model/words/index.ts'
import { type Chart, defineChart, type Headings, type Size, type Table } from './chart.ts'
import { Figure, type Frame, openFrame } from './parts/frame.tsx'
import {
  type Box,
  baseline,
  boxOf,
  type Line,
  Mark,
  overlap,
  type Point,
  Reading,
  Rule,
  reachOf,
  round,
  type Symbol,
  type Text,
  Words,
} from './parts/marks.tsx'
import {
  campName,
  distributionHeadings,
  metricName,
  pagesText,
  shownValue,
  unitName,
  valueText,
} from './parts/naming.ts'
import { anchored, isHeavyTailed, type Scale, scaleOf, spaced } from './parts/scales.ts'
import { density, fitSwarm } from './parts/swarm.ts'
import { lineHeight, shortenText, textWidth, wrapText } from './parts/text.ts'
import type { Theme } from './parts/theme.ts'

type Dot = { readonly value: number; readonly name: string; readonly label: string }
type Row = {
  readonly camp: Camp
  readonly name: string
  /** "20 pages", "2 without a value". */
  readonly counts: readonly string[]
  /** By value. */
  readonly dots: readonly Dot[]
  readonly median: { readonly value: number; readonly says: string; readonly interval: string | null } | null
  readonly interval: readonly [number, number] | null
  readonly middleHalf: readonly [number, number] | null
}
export type DistributionSeries = Headings & {
  readonly rows: readonly [Row, Row]
  readonly isLog: boolean
  readonly axis: string
  readonly tick: (value: number) => string
  readonly middleHalf: string
  readonly none: string
  readonly numbers: Table
}

const chosen = (reply: CompareReply, metric: string | null): ComparedMetric => {
  const found = reply.metrics.find((it) => it.metric === metric) ?? (metric === null ? reply.metrics[0] : undefined)
  if (found === undefined) throw new Error(`the reply holds no metric "${metric}"`)
  return found
}

const dotOf = (reader: Reader, metric: string, point: ComparedPoint): Dot => {
  const { charts } = reader.words
  const { formats } = reader
  const basis =
    point.observedOn !== null
      ? charts.observed(formats.day(point.observedOn))
      : point.posts !== null
        ? (formats.plural(point.posts) === 'one' ? charts.overPosts.one : charts.overPosts.other)(
            formats.whole(point.posts),
          )
        : null
  const value = `${valueText(reader, metric, point.value)} ${unitName(reader, metric)}`
  return {
    value: shownValue(metric, point.value),
    name: point.page,
    label: charts.point(point.page, basis === null ? value : `${value}, ${basis}`),
  }
}

const rowOf = (reader: Reader, reply: CompareReply, it: ComparedMetric, side: 'left' | 'right'): Row => {
  const { charts } = reader.words
  const { formats } = reader
  const { camp, n, missing, median, q1, q3, interval } = it[side]
  const shown = (value: number): number => shownValue(it.metric, value)
  const missingWords = formats.plural(missing) === 'one' ? charts.missing.one : charts.missing.other
  return {
    camp,
    name: campName(reader, reply, camp),
    counts: [pagesText(reader, n), ...(missing > 0 ? [missingWords(formats.whole(missing))] : [])],
    dots: it.points
      .filter((point) => point.camp === camp)
      .map((point) => dotOf(reader, it.metric, point))
      .sort((a, b) => a.value - b.value || (a.name < b.name ? -1 : 1)),
    median:
      median === null
        ? null
        : {
            value: shown(median),
            says: charts.median(valueText(reader, it.metric, median)),
            interval:
              interval === null
                ? null
                : charts.interval(valueText(reader, it.metric, interval[0]), valueText(reader, it.metric, interval[1])),
          },
    interval: interval === null ? null : [shown(interval[0]), shown(interval[1])],
    middleHalf: q1 === null || q3 === null ? null : [shown(q1), shown(q3)],
  }
}

const tableOf = (reader: Reader, reply: CompareReply, it: ComparedMetric, caption: string): Table => {
  const { columns } = reader.words.charts
  return {
    caption,
    columns: [
      { label: columns.page, kind: 'text' },
      { label: columns.camp, kind: 'text' },
      { label: metricName(reader, it.metric), kind: 'number' },
      { label: columns.posts, kind: 'number' },
      { label: columns.observedOn, kind: 'text' },
    ],
    rows: it.points
      .toSorted((a, b) => (a.camp === b.camp ? b.value - a.value : a.camp === reply.left ? -1 : 1))
      .map((point) => [
        point.page,
        campName(reader, reply, point.camp),
        shownValue(it.metric, point.value),
        point.posts,
        point.observedOn,
      ]),
  }
}

const series: Chart<'compare', DistributionSeries, DistributionLayout>['series'] = (reply, reader, options) => {
  const it = chosen(reply, options.metric)
  const headings = distributionHeadings(reader, reply, it)
  const rows = [rowOf(reader, reply, it, 'left'), rowOf(reader, reply, it, 'right')] as const
  const isLog = isHeavyTailed(rows.flatMap((row) => row.dots.map((dot) => dot.value)))
  const unit = unitName(reader, it.metric)
  const { charts } = reader.words
  const saying = rows.map((row) =>
    [row.name, ...row.counts, row.median?.says, row.median?.interval].filter((part) => part != null).join(', '),
  )
  return {
    ...headings,
    description: [headings.subtitle, ...saying].join('. '),
    rows,
    isLog,
    axis: isLog ? charts.logScale(unit) : unit,
    tick: (value) => reader.formats.number(value),
    middleHalf: charts.middleHalf,
    none: charts.noPages,
    numbers: tableOf(reader, reply, it, headings.title),
  }
}

type Band = { readonly box: Box; readonly camp: Camp }
export type DistributionLayout = {
  readonly frame: Frame
  readonly bands: readonly Band[]
  readonly clouds: readonly { readonly path: string; readonly camp: Camp }[]
  readonly lines: readonly Line[]
  readonly medians: readonly Line[]
  readonly keys: readonly Symbol[]
  readonly points: readonly Point[]
  readonly texts: readonly Text[]
}

/** More dots than this a row and a density takes their place. */
export const mostDots = 300
const radii = [5.5, 5, 4.5, 4, 3.5, 3, 2.5, 2]

const layout = (series: DistributionSeries, size: Size): DistributionLayout => {
  const frame = openFrame(series, size)
  const { left, right } = frame
  const isWide = right - left >= 700
  const texts: Text[] = []
  const lines: Line[] = []
  const medians: Line[] = []
  const bands: Band[] = []
  const keys: Symbol[] = []
  const points: Point[] = []
  const clouds: { path: string; camp: Camp }[] = []

  const values = series.rows.flatMap((row) => row.dots.map((dot) => dot.value))
  const drawn = series.isLog ? values.filter((value) => value > 0) : [...values, 0]
  const hasZeros = series.isLog && values.some((value) => value === 0)
  const nameWidth = isWide ? 168 : 0
  const plotLeft = left + nameWidth + 8 + (hasZeros ? 38 : 0)
  const plotRight = right - 8
  const zeroAt = left + nameWidth + 16
  const scale: Scale = scaleOf(
    series.isLog,
    Math.min(...drawn, Infinity),
    Math.max(...drawn, -Infinity),
    plotLeft,
    plotRight,
  )
  const at = (value: number): number => (series.isLog && value <= 0 ? zeroAt : scale.at(value))

  let y = frame.top
  const gridTop = y
  for (const row of series.rows) {
    if (row !== series.rows[0]) y += 18
    const nameTop = y
    keys.push({ x: left + 6, y: y + 10, r: 5.5, camp: row.camp })
    texts.push({ x: left + 17, y: baseline(y, 15), text: row.name, size: 15, weight: 600, colour: row.camp })
    const counts = row.counts.join(', ')
    if (isWide) {
      row.counts.forEach((text, index) =>
        texts.push({ x: left, y: baseline(y + 22 + index * lineHeight(13), 13), text, size: 13, colour: 'quiet' }),
      )
    } else {
      const x = left + 17 + textWidth(row.name, 15, 600) + 8
      if (x + textWidth(counts, 13) <= right)
        texts.push({ x, y: baseline(y, 15), text: counts, size: 13, colour: 'quiet' })
      else {
        y += lineHeight(15)
        texts.push({ x: left + 17, y: baseline(y, 13), text: counts, size: 13, colour: 'quiet' })
      }
      y += lineHeight(15) + 2
    }
    if (row.median === null) {
      texts.push({ x: plotLeft, y: baseline(y + 4, 13), text: series.none, size: 13, colour: 'quiet' })
      y = Math.max(y + 34, nameTop + 60)
      continue
    }
    // The median and its interval are named above the dots, at the line.
    const medianAt = at(row.median.value)
    const says = row.median.interval === null ? row.median.says : `${row.median.says} `
    const width = textWidth(says, 13, 600) + textWidth(row.median.interval ?? '', 13)
    const placed = anchored(medianAt, width, plotLeft - (hasZeros ? 38 : 0), plotRight)
    const start =
      placed.anchor === 'start' ? placed.x : placed.anchor === 'end' ? placed.x - width : placed.x - width / 2
    const medianBase = baseline(y, 13)
    const medianWords: Text[] = [{ x: start, y: medianBase, text: says, size: 13, weight: 600 }]
    if (row.median.interval !== null)
      medianWords.push({
        x: start + textWidth(says, 13, 600),
        y: medianBase,
        text: row.median.interval,
        size: 13,
        colour: 'quiet',
      })
    texts.push(...medianWords)
    y += lineHeight(13) + 3

    const xs = row.dots.map((dot) => at(dot.value))
    const isDense = xs.length > mostDots
    const swarm = isDense
      ? { r: 0, offsets: [], height: 110 }
      : fitSwarm(xs, isWide ? 130 : 110, radii, (r) => reachOf(row.camp, r))
    const height = Math.max(swarm.height + 10, 48)
    const centre = y + height / 2
    if (row.interval !== null) {
      const [low, high] = row.interval
      bands.push({ box: { x0: at(low), x1: Math.max(at(high), at(low) + 1), y0: y, y1: y + height }, camp: row.camp })
    }
    medians.push({ x1: medianAt, x2: medianAt, y1: y, y2: y + height, colour: 'ink', width: 2 })
    const taken: Box[] = [...medianWords.map(boxOf), { x0: medianAt - 2, x1: medianAt + 2, y0: y, y1: y + height }]
    if (isDense) {
      const steps = density(xs, plotLeft, plotRight, 80)
      const path = area<{ x: number; share: number }>()
        .x(({ x }) => x)
        .y0(({ share }) => centre - share * 50)
        .y1(({ share }) => centre + share * 50)
        .curve(curveBasis)
        .digits(3)(steps)
      if (path !== null) clouds.push({ path, camp: row.camp })
    }
    const firstPoint = points.length
    swarm.offsets.forEach((dy, index) => {
      const dot = row.dots[index]
      if (dot === undefined) return
      points.push({
        x: xs[index] ?? 0,
        y: centre + dy,
        r: swarm.r,
        camp: row.camp,
        index: points.length,
        label: dot.label,
      })
      const rim = reachOf(row.camp, swarm.r)
      taken.push({
        x0: (xs[index] ?? 0) - rim,
        x1: (xs[index] ?? 0) + rim,
        y0: centre + dy - rim,
        y1: centre + dy + rim,
      })
    })
    // The largest pages by name, where their names cover nothing.
    for (const back of isDense ? [] : [1, 2, 3]) {
      const dot = row.dots.at(-back)
      const point = points[points.length - back]
      if (dot === undefined || point === undefined || points.length - back < firstPoint) break
      const text = shortenText(dot.name, 230, 12)
      const rim = reachOf(row.camp, swarm.r) + 4
      const looks: readonly Text[] = [
        { x: point.x + rim, y: point.y + 4, text, size: 12, halo: true },
        { x: point.x - rim, y: point.y + 4, text, size: 12, halo: true, anchor: 'end' },
        {
          ...anchored(point.x, textWidth(text, 12), plotLeft, plotRight),
          y: point.y - rim - 2,
          text,
          size: 12,
          halo: true,
        },
        {
          ...anchored(point.x, textWidth(text, 12), plotLeft, plotRight),
          y: point.y + rim + 9,
          text,
          size: 12,
          halo: true,
        },
      ]
      const fitting = looks.find((look) => {
        const box = boxOf(look)
        return (
          box.x0 >= plotLeft &&
          box.x1 <= right &&
          box.y0 >= y - 2 &&
          box.y1 <= y + height + 4 &&
          !taken.some((other) => overlap(box, other))
        )
      })
      if (fitting === undefined) break
      texts.push(fitting)
      taken.push(boxOf(fitting))
    }
    y += height + 8

    if (row.middleHalf !== null) {
      const [low, high] = [at(row.middleHalf[0]), at(row.middleHalf[1])]
      lines.push({ x1: low, x2: high, y1: y, y2: y, colour: row.camp, width: 2 })
      for (const x of [low, high]) lines.push({ x1: x, x2: x, y1: y - 4, y2: y + 4, colour: row.camp, width: 2 })
      const width = textWidth(series.middleHalf, 12)
      const x = high + 8 + width <= right ? high + 8 : low - 8
      if (x > high || low - 8 - width >= left + nameWidth)
        texts.push({
          x,
          y: y + 4,
          text: series.middleHalf,
          size: 12,
          colour: 'quiet',
          anchor: x > high ? 'start' : 'end',
          halo: true,
        })
      y += 8
    }
    if (isWide) y = Math.max(y, nameTop + 22 + row.counts.length * lineHeight(13))
  }

  y += 8
  const grid: Line[] = []
  if (drawn.length > 0) {
    const ticks = scale.ticks(Math.max(3, Math.floor((plotRight - plotLeft) / 70)))
    const label = (value: number, x: number): Text => ({
      ...anchored(x, textWidth(series.tick(value), 12), left, right),
      y: baseline(y + 5, 12),
      text: series.tick(value),
      size: 12,
      colour: 'quiet',
    })
    const zero = hasZeros ? [label(0, zeroAt)] : []
    const tickTexts = spaced([...zero, ...ticks.map((tick) => label(tick, scale.at(tick)))], 10)
    for (const tick of ticks) grid.push({ x1: scale.at(tick), x2: scale.at(tick), y1: gridTop, y2: y, colour: 'grid' })
    if (hasZeros) {
      grid.push({ x1: zeroAt + 19, x2: zeroAt + 19, y1: gridTop, y2: y, colour: 'rule', dash: '2 3' })
      lines.push({ x1: zeroAt - 14, x2: zeroAt + 14, y1: y, y2: y, colour: 'rule' })
    }
    lines.push({ x1: hasZeros ? plotLeft - 8 : left + nameWidth, x2: right, y1: y, y2: y, colour: 'rule' })
    texts.push(...tickTexts)
    y += lineHeight(12) + 7
    for (const line of wrapText(series.axis, right - left - nameWidth, 13)) {
      texts.push({ x: right, y: baseline(y, 13), text: line, size: 13, anchor: 'end', colour: 'ink' })
      y += lineHeight(13)
    }
  }
  return { frame: frame.close(y), bands, clouds, lines: [...grid, ...lines], medians, keys, points, texts }
}

const draw = (it: DistributionLayout, theme: Theme, id: string): VNode => (
  <Figure frame={it.frame} theme={theme} id={id}>
    {it.bands.map(({ box, camp }) => (
      <rect
        x={round(box.x0)}
        y={round(box.y0)}
        width={round(box.x1 - box.x0)}
        height={round(box.y1 - box.y0)}
        fill={theme[`${camp}-band`]}
      />
    ))}
    {it.lines.map((line) => (
      <Rule it={line} theme={theme} />
    ))}
    {it.clouds.map(({ path, camp }) => (
      <path d={path} fill={theme[camp]} fill-opacity={0.6} />
    ))}
    {it.keys.map((key) => (
      <Mark it={key} theme={theme} />
    ))}
    {it.points.map((point) => (
      <Reading it={point} theme={theme} />
    ))}
    {it.medians.map((line) => (
      <Rule it={line} theme={theme} />
    ))}
    {it.texts.map((text) => (
      <Words it={text} theme={theme} />
    ))}
  </Figure>
)

export const distributionChart: Chart<'compare', DistributionSeries, DistributionLayout> = {
  key: 'distribution',
  needs: 'compare',
  series,
  layout,
  draw,
  table: ({ numbers }) => numbers,
}
export const distribution = defineChart(distributionChart)
