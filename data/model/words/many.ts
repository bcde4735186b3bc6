// What a figure of three sets or more says around its marks: which typical page is highest and which lowest, as sure as the
// comparison of these two is, with all sets looked at together (Kruskal-Wallis) before any two are named.

import type { ComparedMetric, CompareReply } from '../contract.ts'
import { twoSided } from '../two-sided.ts'
import { distributionHeadings, type FigureHeadings, platformName } from './headings.ts'
import type { Reader } from './index.ts'
import { namesOf, raised } from './naming.ts'
import { keyOf, valueText } from './values.ts'

const mostP = 0.05

type Level = { readonly place: number; readonly median: number }

/** Places of the sets with a median, the highest first. */
const levelsOf = (it: ComparedMetric): readonly Level[] =>
  it.sets
    .flatMap(({ median }, place) => (median === null ? [] : [{ place, median }]))
    .sort((a, b) => b.median - a.median)

const certaintyBetween = (it: ComparedMetric, a: number, b: number): string | undefined =>
  it.pairs.find(({ left, right }) => left === Math.min(a, b) && right === Math.max(a, b))?.gap.certainty

/** The finding over all sets, without a full stop. */
export const manyTitle = (it: ComparedMetric, reply: CompareReply, reader: Reader): string => {
  const { findings, compare } = reader.words
  const { what } = findings.metrics[keyOf(it.metric)]
  const [highest, ...others] = levelsOf(it)
  const lowest = others.at(-1)
  if (highest === undefined || lowest === undefined) return raised(findings.noValues({ what }), reader)
  const [high, low] = [reply.sets[highest.place], reply.sets[lowest.place]]
  if (high === undefined || low === undefined) throw new RangeError('a set without a place')
  const certainty = certaintyBetween(it, highest.place, lowest.place)
  if (certainty === 'too-few' || it.kruskalWallis === null) return raised(compare.many.tooFew(what), reader)
  const isApart = it.kruskalWallis.p <= mostP && highest.median > lowest.median
  if (!isApart || (certainty !== 'clear' && certainty !== 'likely'))
    return raised(compare.many.uncertain(what, reader.formats.whole(reply.sets.length)), reader)
  const say = certainty === 'clear' ? compare.many.clear : compare.many.likely
  const key = keyOf(it.metric)
  return raised(
    say(
      what,
      namesOf(reply, high, reader).typical,
      valueText(key, highest.median, reader),
      namesOf(reply, low, reader).typical,
      valueText(key, lowest.median, reader),
    ),
    reader,
  )
}

/** One metric of three sets or more, each page a dot. */
export const manyHeadings = (it: ComparedMetric, reply: CompareReply, reader: Reader): FigureHeadings => {
  const { words, formats } = reader
  const { findings, compare, metrics } = words
  const pages = it.sets.flatMap(({ n, missing }, place) => {
    const set = reply.sets[place]
    if (set === undefined) return []
    const counted = namesOf(reply, set, reader).counted(n)
    return missing === 0
      ? [counted]
      : [findings.subtitle.withMissing({ pages: counted, missing: formats.whole(missing) })]
  })
  const { from, to } = reply
  const [start, end] = [formats.bucket(from), formats.bucket(to)]
  return {
    title: manyTitle(it, reply, reader),
    subtitle: compare.many.subtitle(
      metrics[keyOf(it.metric)].unit,
      platformName(reply),
      from === to ? start : findings.period({ from: start, to: end }),
      formats.list(pages),
    ),
    source: distributionHeadings(it.metric, twoSided(reply), reader).source,
  }
}
