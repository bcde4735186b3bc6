// The gap and the distribution: values of pages; medians, quartiles, the ratio of medians with its interval, and the tests.

import { fewestPages } from '../../../data/model/certainty.ts'
import { streamOf } from '../../../data/model/comparison/drawn-set.ts'
import type { CompareReply } from '../../../data/model/contract.ts'
import { isMetricKey, metrics } from '../../../data/model/metrics/index.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { type Expected, expected, joined, metricSettings, type Redo, setSettings, type Values } from './redo.ts'

type Compared = CompareReply['metrics'][number]

const valuesOf = ({ sets, metrics: compared }: CompareReply): Values => ({
  columns: ['metric', 'set', 'page_id', 'page', 'value', 'posts', 'observed_on'],
  rows: compared.flatMap(({ metric, points }) =>
    points.map(({ set, pageId, page, value, posts, observedOn }) => [
      metric,
      sets[set]?.key ?? '',
      pageId,
      page,
      value,
      posts,
      observedOn,
    ]),
  ),
})

const ofSets = ({ metric, sets }: Compared, keys: readonly string[]): readonly Expected[] =>
  sets.flatMap(({ n, median, interval, q1, q3 }, place) => {
    const of = joined(metric, keys[place] ?? '')
    return [
      expected('n', of, n),
      expected('median', of, median, interval),
      expected('lower quartile', of, q1),
      expected('upper quartile', of, q3),
    ]
  })

/** Tests only where the small-number rule lets them be: `why` of the gap is then null. */
const ofPairs = ({ metric, pairs }: Compared, keys: readonly string[]): readonly Expected[] =>
  pairs.flatMap(({ left, right, gap, tests }) => {
    const of = joined(metric, keys[left] ?? '', keys[right] ?? '')
    const { mannWhitney, cliffsDelta, superiority, hodgesLehmann, shift } = tests
    const tested = [
      expected('Mann-Whitney U', of, mannWhitney?.u),
      expected('Mann-Whitney p', of, mannWhitney?.p),
      expected('p, Holm', of, mannWhitney?.holm),
      expected('p, Benjamini-Hochberg', of, mannWhitney?.benjaminiHochberg),
      expected("Cliff's delta", of, cliffsDelta?.value, cliffsDelta?.interval),
      expected('probability of superiority', of, superiority?.value, superiority?.interval),
      expected('Hodges-Lehmann ratio', of, hodgesLehmann?.ratio, hodgesLehmann?.interval),
      expected('Hodges-Lehmann shift', of, shift?.difference, shift?.interval),
    ]
    return [
      expected('ratio of medians', of, gap.ratio, gap.ratioInterval),
      expected('ratio of medians, percentile interval', of, gap.ratio, gap.ratioIntervals.percentile),
      expected('difference of medians', of, gap.difference, gap.differenceInterval),
      ...(gap.why === null ? tested : []),
    ]
  })

const ofAll = ({ metric, kruskalWallis }: Compared): readonly Expected[] =>
  kruskalWallis === null
    ? []
    : [expected('Kruskal-Wallis H', metric, kruskalWallis.h), expected('Kruskal-Wallis p', metric, kruskalWallis.p)]

/** @param shown the one metric of a distribution; null: all */
export const redoOfCompare = (reply: CompareReply, shown: string | null, reader: Reader): Redo => {
  const keys = reply.sets.map(({ key }) => key)
  const { charts } = reader.words
  return {
    values: valuesOf(reply),
    expected: reply.metrics.flatMap((one) => [...ofSets(one, keys), ...ofPairs(one, keys), ...ofAll(one)]),
    settings: [
      ...setSettings(reply, reader),
      ...keys.map((key, place) => [`set.${place}.stream`, streamOf(key)] as const),
      ['fewest_pages', fewestPages],
      ['metric', shown ?? reply.metrics[0]?.metric ?? null],
      ['metrics', reply.metrics.map(({ metric }) => metric).join(' ')],
      ...reply.metrics.flatMap(({ metric, pairs }) => [
        ...metricSettings(metric, reader),
        [`metric.${metric}.signed`, isMetricKey(metric) && (metrics.get(metric)?.range[0] ?? 0) < 0] as const,
        // Which pairs the small-number rule leaves untested: it counts posts too, of which the values tell the pages alone.
        [
          `metric.${metric}.untested`,
          pairs
            .filter(({ gap }) => gap.why !== null)
            .map(({ left, right }) => `${left}-${right}`)
            .join(' '),
        ] as const,
      ]),
      ['word.equal', charts.equal],
      ['word.too-few', charts.noValues],
      ['word.median', charts.columns.median],
      ['word.pages', charts.columns.pages],
    ],
  }
}
