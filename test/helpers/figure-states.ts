// States of figures, drawn by a seed, and what is wrong with one: the numbers in the SVG and in its table must be those of the
// API, and those must be what SQL finds when it is asked another way.

import { marksOf, offScale, rowsOf } from './drawn-figure.ts'
import { dayAfter, quantileOf, type SqlQuestion, sqlMetrics, sqlValues } from './sql-values.ts'

export type FigureState = {
  readonly figure: 'distribution' | 'gap' | 'trend'
  readonly metric: string
  readonly sets: readonly [string, string]
  readonly from: string
  readonly to: string
  readonly platform: 'facebook' | 'instagram'
  readonly grid: 'article' | 'legal'
  readonly format: string | null
  readonly lang: 'en' | 'fr'
  readonly width: number
}

/** Park and Miller's generator: the same states on every machine. */
const drawer = (seed: number) => {
  let state = seed
  return <T>(list: readonly T[]): T => {
    state = (state * 48_271) % 2_147_483_647
    const one = list[state % list.length]
    if (one === undefined) throw new RangeError('nothing to draw from')
    return one
  }
}

const pairs = [
  ['camp:association', 'camp:commercial'],
  ['camp:commercial', 'camp:public'],
  ['kind:association', 'kind:bank'],
  ['kind:federation', 'kind:insurer'],
  ['kind:association', 'kind:mutuelle'],
] as const
const months = Array.from({ length: 36 }, (_, at) => {
  const month = (at % 12) + 7
  const year = 2023 + Math.floor(at / 12) + (month > 12 ? 1 : 0)
  return `${year}-${`${((month - 1) % 12) + 1}`.padStart(2, '0')}`
})

export const figureStates = (seed: number, count: number): readonly FigureState[] => {
  const draw = drawer(seed)
  return Array.from({ length: count }, (_, at) => {
    const start = draw(months.slice(0, 24))
    const length = draw([2, 5, 11])
    return {
      figure: (['distribution', 'trend', 'gap'] as const)[at % 3] ?? 'gap',
      metric: draw(sqlMetrics),
      sets: draw(pairs),
      from: start,
      to: months[months.indexOf(start) + length] ?? start,
      platform: draw(['facebook', 'facebook', 'instagram'] as const),
      grid: draw(['article', 'article', 'legal'] as const),
      format: draw([null, null, 'photo', 'video', 'link']),
      lang: draw(['en', 'fr'] as const),
      width: draw([340, 640, 960, 1280]),
    }
  })
}

type Api = {
  readonly metrics?: readonly {
    readonly metric: string
    readonly points: readonly {
      readonly pageId: number
      readonly page: string
      readonly set: number
      readonly value: number
    }[]
    readonly sets: readonly {
      readonly n: number
      readonly missing: number
      readonly median: number | null
      readonly q1: number | null
      readonly q3: number | null
    }[]
    readonly pairs: readonly { readonly gap: { readonly ratio: number | null } }[]
  }[]
  readonly lines?: readonly (readonly {
    readonly bucket: string
    readonly n: number
    readonly median: number | null
    readonly q1: number | null
    readonly q3: number | null
  }[])[]
}

const wordsOf = (state: FigureState): URLSearchParams => {
  const { metric, sets, from, to, platform, grid, format } = state
  const words = new URLSearchParams({ data: 'demo', metric, from, to, platform, grid })
  for (const set of sets) words.append('set', set)
  if (format !== null) words.set('format', format)
  return words
}

/** The address of the state on the Compare screen. */
export const screenOf = (state: FigureState): string => `/compare?${wordsOf(state)}&lang=${state.lang}`

const isNear = (a: number | null, b: number | null, within = 1e-9): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= within * Math.max(1, Math.abs(a), Math.abs(b))
const numberOf = (cell: string | undefined): number | null => (cell === undefined || cell === '' ? null : Number(cell))

const lastDayOf = (month: string): string => dayAfter(`${nextMonth(month)}-01`, -1)
const nextMonth = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${`${number + 1}`.padStart(2, '0')}`
}

/** The number of a label in a language, as it is shown: three significant digits, whole from 100 on. */
const shownAs = (value: number, lang: FigureState['lang']): string =>
  new Intl.NumberFormat(
    lang === 'fr' ? 'fr-FR' : 'en-GB',
    Math.abs(value) >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 },
  ).format(value)

/** How a stored value is shown: 0.73 of a share as 73. */
type Times = (metric: string) => number

const distributionFaults = (
  state: FigureState,
  api: Api,
  svg: string,
  csv: string,
  times: Times,
): readonly string[] => {
  const [metric] = api.metrics ?? []
  if (metric === undefined) return ['no metric']
  const faults: string[] = []
  const [, ...rows] = rowsOf(csv)
  const told = new Map(rows.map(([page = '', , value]) => [page, numberOf(value)]))
  if (rows.length !== metric.points.length) faults.push(`${rows.length} rows for ${metric.points.length} pages`)
  for (const { page, value } of metric.points)
    if (!isNear(told.get(page) ?? null, value * times(state.metric)))
      faults.push(`table: ${page} ${told.get(page)}, API ${value}`)
  const marks = marksOf(svg)
  if (marks.length !== metric.points.length) faults.push(`${marks.length} marks for ${metric.points.length} pages`)
  for (const [place] of state.sets.entries()) {
    const points = metric.points.filter(({ set }) => set === place)
    const found = points.flatMap(({ page, value }) => {
      const mark = marks.find(
        ({ label }) =>
          label.startsWith(`${page}: `) || label.startsWith(`${page}\u202f: `) || label.startsWith(`${page}\u00a0: `),
      )
      if (mark === undefined) faults.push(`no mark of ${page}`)
      const says = shownAs(value * times(state.metric), state.lang)
      if (mark !== undefined && !mark.label.includes(says)) faults.push(`${mark.label}: expected ${says}`)
      return mark === undefined ? [] : [{ x: mark.x, value }]
    })
    const off = offScale(
      found.map(({ x }) => x),
      found.map(({ value }) => value),
    )
    if (off > 0.75) faults.push(`marks of ${state.sets[place]} lie ${off} px off any scale`)
  }
  return faults
}

const gapFaults = (state: FigureState, api: Api, csv: string, times: Times): readonly string[] => {
  const [metric] = api.metrics ?? []
  const [, row = []] = rowsOf(csv)
  if (metric === undefined) return ['no metric']
  const [left, right] = metric.sets
  const expected = [
    left === undefined || left.median === null ? null : left.median * times(state.metric),
    left?.n ?? null,
    left?.missing ?? null,
    right === undefined || right.median === null ? null : right.median * times(state.metric),
    right?.n ?? null,
    right?.missing ?? null,
    metric.pairs[0]?.gap.ratio ?? null,
  ]
  // Behind the key of the metric, its name and its unit.
  return expected.flatMap((value, at) =>
    isNear(numberOf(row[at + 3]), value) ? [] : [`table: column ${at + 3} says ${row[at + 3]}, API ${value}`],
  )
}

const trendFaults = (state: FigureState, api: Api, svg: string, csv: string, times: Times): readonly string[] => {
  const faults: string[] = []
  const [, ...rows] = rowsOf(csv)
  const points = (api.lines ?? []).flat()
  if (rows.length !== points.length) faults.push(`${rows.length} rows for ${points.length} points`)
  for (const [at, point] of points.entries()) {
    const [bucket, , ...cells] = rows[at] ?? []
    const expected = [point.median, point.q1, point.q3].map((value) =>
      value === null ? null : value * times(state.metric),
    )
    if (bucket !== point.bucket) faults.push(`row ${at}: ${bucket}, API ${point.bucket}`)
    for (const [place, value] of [...expected, point.n].entries())
      if (!isNear(numberOf(cells[place]), value)) faults.push(`${point.bucket}: table ${cells[place]}, API ${value}`)
  }
  const drawn = points.flatMap(({ median }) => (median === null ? [] : [median]))
  const marks = marksOf(svg).slice(0, drawn.length)
  if (marks.length !== drawn.length) faults.push(`${marks.length} marks for ${drawn.length} medians`)
  const off = offScale(
    marks.map(({ y }) => y),
    drawn,
  )
  if (off > 0.75) faults.push(`medians lie ${off} px off any scale`)
  for (const [at, { label }] of marks.entries()) {
    const says = shownAs((drawn[at] ?? 0) * times(state.metric), state.lang)
    if (!label.includes(says)) faults.push(`${label}: expected ${says}`)
  }
  return faults
}

/** What SQL finds otherwise than the API tells. */
const sqlFaults = (state: FigureState, api: Api, file: string): readonly string[] => {
  const { metric, platform, grid, format } = state
  const asked = (set: string, from: string, to: string): readonly number[] => {
    const question: SqlQuestion = { metric, platform, grid, format, set, from, to }
    return sqlValues(file, question).flatMap(({ value }) => (value === null ? [] : [value]))
  }
  const compared = (
    told: { n: number; median: number | null; q1: number | null; q3: number | null },
    values: readonly number[],
    of: string,
  ): readonly string[] => {
    const found = [values.length, ...[0.5, 0.25, 0.75].map((share) => quantileOf(values, share))]
    const said = [told.n, told.median, told.q1, told.q3]
    return found.every((value, at) => isNear(value ?? null, said[at] ?? null))
      ? []
      : [`${of}: SQL ${found}, API ${said}`]
  }
  const whole = [`${state.from}-01`, lastDayOf(state.to)] as const
  const ofSets = (api.metrics?.[0]?.sets ?? []).flatMap((told, place) =>
    compared(told, asked(state.sets[place] ?? '', ...whole), state.sets[place] ?? ''),
  )
  const ofBuckets = (api.lines ?? []).flatMap((line, place) =>
    line.flatMap((told) =>
      compared(
        told,
        asked(state.sets[place] ?? '', `${told.bucket}-01`, lastDayOf(told.bucket)),
        `${state.sets[place]} ${told.bucket}`,
      ),
    ),
  )
  return [...ofSets, ...ofBuckets]
}

const good = async (address: string): Promise<string> => {
  const reply = await fetch(address)
  const text = await reply.text()
  if (reply.status !== 200) throw new Error(`${address}: ${reply.status} ${text.slice(0, 300)}`)
  return text
}

export type Held = { readonly origin: string; readonly demo: string; readonly times: ReadonlyMap<string, number> }

/** @param database file of the real data: that of the invented ones stands beside it */
export const heldBy = async (origin: string, database: string): Promise<Held> => {
  const { metrics } = JSON.parse(await good(`${origin}/api/metrics?lang=en`)) as {
    metrics: readonly { key: string; shownTimes: number }[]
  }
  return { origin, demo: `${database}.demo`, times: new Map(metrics.map(({ key, shownTimes }) => [key, shownTimes])) }
}

/** What is wrong with a state, a line each; empty when the drawing, its table, the API and SQL agree. */
export const faultsOfState = async ({ origin, demo, times }: Held, state: FigureState): Promise<readonly string[]> => {
  const words = wordsOf(state)
  const isTrend = state.figure === 'trend'
  const api = JSON.parse(await good(`${origin}/api/${isTrend ? 'series' : 'compare'}?${words}`)) as Api
  const file = `${origin}/api/figures/${state.figure}`
  const [svg, csv] = [
    await good(`${file}.svg?${words}&lang=${state.lang}&width=${state.width}`),
    await good(`${file}.csv?${words}&lang=${state.lang}`),
  ]
  const timesOf: Times = (metric) => times.get(metric) ?? 1
  const drawn =
    state.figure === 'distribution'
      ? distributionFaults(state, api, svg, csv, timesOf)
      : state.figure === 'trend'
        ? trendFaults(state, api, svg, csv, timesOf)
        : gapFaults(state, api, csv, timesOf)
  return [...drawn, ...sqlFaults(state, api, demo)]
}
