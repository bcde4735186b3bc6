// What the small multiples say around themselves: which page is highest over the period, and what the middle one has. A
// description of the pages shown, not a test. Pure; the wording is in <tag>/multiples-figure.ts.

import type { Reply } from '../contract.ts'
import { looksAtState } from '../metrics/index.ts'
import { type FigureHeadings, periodText, platformName, sourceLine } from './headings.ts'
import type { Reader } from './index.ts'
import { namesOf, raised } from './naming.ts'
import { keyOf, valueText } from './values.ts'

type PageSeriesReply = Reply<'pageSeries'>

const titleOf = ({ metric, lines }: PageSeriesReply, reader: Reader): string => {
  const { multiplesFigure, findings } = reader.words
  const key = keyOf(metric)
  const { what } = findings.metrics[key]
  const known = lines
    .flatMap(({ page, value }) => (value === null ? [] : [{ page, value }]))
    .toSorted((a, b) => b.value - a.value)
  const [high, low] = [known[0], known.at(-1)]
  // Of an even number the lower of both in the middle: a value that some page has.
  const middle = known[Math.floor(known.length / 2)]
  if (high === undefined || low === undefined || middle === undefined) return multiplesFigure.none({ what })
  if (high.value === low.value) return multiplesFigure.alike({ what, value: valueText(key, high.value, reader) })
  return multiplesFigure.title({
    what,
    page: high.page,
    high: valueText(key, high.value, reader),
    middle: valueText(key, middle.value, reader),
  })
}

export const pageSeriesHeadings = (reply: PageSeriesReply, reader: Reader): FigureHeadings => {
  const { words, formats } = reader
  const pages = reply.sets.map((set, place) =>
    namesOf(reply, set, reader).counted(reply.lines.filter((line) => line.set === place).length),
  )
  return {
    title: raised(titleOf(reply, reader), reader),
    subtitle: words.multiplesFigure.subtitle({
      unit: words.metrics[keyOf(reply.metric)].unit,
      by: words.multiplesFigure.by[reply.by],
      platform: platformName(reply),
      period: periodText(reply, reader),
      pages: formats.list(pages),
    }),
    source: sourceLine(reply, reader, { states: looksAtState(reply.metric), intervals: null }),
  }
}
