// The shape of a chart: series (meaning, no pixels), layout (numbers, no markup), draw (markup, no decisions), table.
// defineChart() hides the types between the steps, so that screens, exports and tests treat all charts alike.

import type { VNode } from 'preact'
import type { CompareReply, Reply } from '../../data/model/contract.ts'
import type { Reader } from '../../data/model/words/index.ts'
import type { Theme } from './parts/theme.ts'

/**
 * CSS pixels. The layout chooses the height unless one is asked for; `margin` is the free space around the drawing (default 20).
 * `imprint`: last line of a drawing that leaves the product; `isOpen`: no ground is drawn behind it.
 */
export type Size = {
  readonly width: number
  readonly height?: number
  readonly margin?: number
  readonly imprint?: string
  readonly isOpen?: boolean
}
/** Every layout knows how large it has become. */
type Laid = { readonly frame: { readonly width: number; readonly height: number } }

/** What stands out wherever it is drawn: the reader's own organisation, by its slug, and pages chosen by their numbers. */
export type Marked = { readonly own: string | null; readonly pages: readonly number[] }
export const nothingMarked: Marked = { own: null, pages: [] }

/**
 * `metric`: key of the metric shown, where the reply holds several; null: the first one. `marked`: nothing when absent.
 * `isNoticed`: false where the page around the drawing says already that the data are invented.
 */
export type Options = { readonly metric: string | null; readonly marked?: Marked; readonly isNoticed?: boolean }

export type Cell = string | number | null
export type Column = {
  /** The same in every language, once in its table, `low_95`: heads the column in the research dialect; absent: the label does. */
  readonly key?: string
  readonly label: string
  readonly kind: 'text' | 'number'
  /** Left out on a screen, where caption and subtitle say it. */
  readonly isOfFiles?: boolean
}
/** The figure's numbers, unrounded; null is an empty cell. */
export type Table = {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** The sets of a figure by their keys (sets.ts), and its filters: behind its numbers stand these pages and posts, no others. */
export type Chosen = { readonly sets: readonly string[]; readonly filters: CompareReply['filters'] }
/** What stands behind a number: one page, or the pages of a set (null: of all sets), over a run of buckets. */
export type Origin = {
  readonly page: number | null
  /** Key of the set. */
  readonly set: string | null
  readonly metric: string
  readonly from: string
  readonly to: string
  readonly chosen: Chosen
}
export const chosenIn = ({ sets, filters }: Pick<CompareReply, 'sets' | 'filters'>): Chosen => ({
  sets: sets.map(({ key }) => key),
  filters,
})
/**
 * Origins of a figure's numbers: of its marks in reading order, and of the rows of its table.
 * `sets`: place of the set of each mark, which Page Up and Page Down go by; absent: all of one.
 */
export type Origins = {
  readonly marks: readonly Origin[]
  readonly rows: readonly Origin[]
  readonly sets?: readonly number[]
}
/** A bucket of the calendar and the pixels it takes across, for choosing a period in the drawing. */
export type Span = { readonly x0: number; readonly x1: number; readonly bucket: string }

/** What every figure says of itself, in the reader's language. */
export type Headings = {
  /** The finding, a sentence made from the data. */
  readonly title: string
  /** Metric, unit, period, n. */
  readonly subtitle: string
  /** Source, method and date. */
  readonly source: string
  /** The figure in words, for those who do not see it. */
  readonly description: string
  /** "Invented data ...", shown above the title; null for real data. */
  readonly notice: string | null
}
/** What every series has. */
type Common = Headings & { readonly origins: Origins }

/** Routes whose replies charts are made of, each with a field that no reply of a route after it has (`routeOf`). */
export const telltales = {
  compare: 'ages',
  concentration: 'concentrations',
  effort: 'efforts',
  habits: 'ways',
  formatMix: 'mixes',
  pageSeries: 'pagesNotShown',
  // Its reply tells of silence too, as that of `presence` does.
  territories: 'territories',
  presence: 'silentAfter',
  ranking: 'ranking',
  series: 'trends',
  shareOfVoice: 'topicsUnknown',
  // Every field of its reply is one of `habits` too, which therefore comes before it.
  standing: 'actor',
  week: 'setWeeks',
} as const
export type ReplyKey = keyof typeof telltales
const replyKeys = Object.keys(telltales) as readonly ReplyKey[]
/** The route a reply comes from: the first whose telltale it has; null for any other route's. */
export const routeOf = (reply: object): ReplyKey | null => replyKeys.find((key) => telltales[key] in reply) ?? null
/** The replies a chart can be made of, by the route they come from. */
export type Replies = { readonly [K in ReplyKey]: Reply<K> }
/** What some figure is made of. */
export type FigureReply = Replies[ReplyKey]

export type Chart<K extends ReplyKey, S extends Common, L extends Laid> = {
  readonly key: string
  /** Route whose reply it draws. */
  readonly needs: K
  readonly series: (reply: Replies[K], reader: Reader, options: Options) => S
  readonly layout: (series: S, size: Size) => L
  /** `id` starts every id in the markup: unique in its document. */
  readonly draw: (layout: L, theme: Theme, id: string) => VNode
  readonly table: (series: S) => Table
  /** The buckets across, where a period can be chosen in the drawing. */
  readonly spans?: (layout: L) => readonly Span[]
}

/** A figure that only has to be given its size and colours. */
export type Told = Common & {
  readonly table: Table
  /** One self-contained svg with title, subtitle, marks, labels, axis and source line. */
  readonly svg: (size: Size, theme: Theme, id: string) => VNode
  /** Pixels it takes down at this size. */
  readonly height: (size: Size) => number
  /** Null: no period can be chosen in this figure. */
  readonly spans: ((size: Size) => readonly Span[]) | null
}

export type Figure<K extends ReplyKey> = {
  readonly key: string
  readonly needs: K
  readonly tell: (reply: Replies[K], reader: Reader, options: Options) => Told
}

export const defineChart = <K extends ReplyKey, S extends Common, L extends Laid>(
  chart: Chart<K, S, L>,
): Figure<K> => ({
  key: chart.key,
  needs: chart.needs,
  tell: (reply, reader, options) => {
    const made = chart.series(reply, reader, options)
    const series = options.isNoticed === false ? { ...made, notice: null } : made
    const { title, subtitle, source, description, notice, origins } = series
    const { spans } = chart
    let table: Table | undefined
    return {
      title,
      subtitle,
      source,
      description,
      notice,
      origins,
      // Made when it is asked for: a drawing does without.
      get table() {
        table ??= chart.table(series)
        return table
      },
      svg: (size, theme, id) => chart.draw(chart.layout(series, size), theme, id),
      height: (size) => chart.layout(series, size).frame.height,
      spans: spans === undefined ? null : (size) => spans(chart.layout(series, size)),
    }
  },
})
