// Figures of one page beside its peers: where it stands, and what works on it.

import { fewestPages, fewestPosts } from '../../../data/model/certainty.ts'
import type { HabitsPage, Reply, StandingPage } from '../../../data/model/contract.ts'
import { fewestInHalf, runsOfPosts } from '../../../data/model/habits/page-habits.ts'
import { isMetricKey } from '../../../data/model/metrics/index.ts'
import { resamplesForMedian } from '../../../data/model/standing/own-resampled.ts'
import { perPostOf } from '../../../data/model/standing/per-post.ts'
import { habitLabel } from '../../../data/model/words/habits.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { isTelling } from '../../../data/model/words/position.ts'
import { peerSet } from '../../../data/model/words/standing.ts'
import { expected, joined, metricSettings, ofPage, type Redo, type Setting, setSettings, type Values } from './redo.ts'

const drawnAs = (metric: string): string => (isMetricKey(metric) ? (perPostOf(metric)?.as ?? 'none') : 'none')

/** @param page the one that is shown; null: the organisation has none there */
export const redoOfStanding = (
  reply: Reply<'standing'>,
  page: StandingPage | null,
  values: Values,
  reader: Reader,
): Redo => ({
  values,
  expected: (page?.metrics ?? []).flatMap(({ metric, value, interval, peers }) => [
    ...ofPage(page?.page.id ?? 0, [expected('value', metric, value, interval)]),
    ...peers.flatMap((group, at) => {
      const of = joined(metric, `group ${at}`)
      return [
        expected('peers with a value', of, group.n),
        expected('peers without a value', of, group.missing),
        expected('median of the peers', of, group.median),
        expected('lower quartile of the peers', of, group.q1),
        expected('upper quartile of the peers', of, group.q3),
        ...(group.rank === null
          ? []
          : [
              expected('rank', of, group.rank, group.rankInterval),
              expected('ranked', of, group.of),
              expected('share of the peers below', of, group.percentile, group.percentileInterval),
            ]),
      ]
    }),
  ]),
  settings: [
    ...setSettings(reply, reader),
    ['metrics', (page?.metrics ?? []).map(({ metric }) => metric).join(' ')],
    ['fewest_pages', fewestPages],
    ['resamples_for_median', resamplesForMedian(1_000, 1_000_000_000)],
    ...(page?.metrics ?? []).flatMap((it): readonly Setting[] => [
      ...metricSettings(it.metric, reader),
      [`metric.${it.metric}.drawn_as`, it.because === null ? drawnAs(it.metric) : 'none'],
      ...it.peers.flatMap((group, at): readonly Setting[] => [
        [`metric.${it.metric}.group.${at}.name`, setName(reply, peerSet(group, reply), reader)],
        [`metric.${it.metric}.group.${at}.set`, group.set],
        [`metric.${it.metric}.group.${at}.ranked`, group.rank !== null],
        [`metric.${it.metric}.group.${at}.drawn`, group.stratum === null || isTelling(it, group)],
      ]),
    ]),
    ['groups', Math.max(0, ...(page?.metrics ?? []).map(({ peers }) => peers.length))],
    ['word.low', reader.words.position.ticks.low],
    ['word.high', reader.words.position.ticks.high],
  ],
})

/** @param page the one that is shown; null: the organisation has none there */
export const redoOfHabits = (reply: Reply<'habits'>, page: HabitsPage | null, values: Values, reader: Reader): Redo => {
  const groups = (page?.dimensions ?? []).flatMap(({ dimension, groups: of }) =>
    of.map((group) => ({ dimension, group })),
  )
  return {
    values,
    expected: [
      ...(page === null
        ? []
        : ofPage(page.page.id, [
            expected('posts with known interactions', 'page', page.known),
            expected('median', 'page', page.median),
          ])),
      ...groups.flatMap(({ dimension, group }) => {
        const of = joined(dimension, group.key)
        return [
          ...ofPage(page?.page.id ?? 0, [
            expected('posts', of, group.posts),
            expected('share of the posts', of, group.share),
            expected('median', of, group.median),
            expected('ratio to the habit of the page', of, group.ratio, group.interval),
            expected('van Elteren p', of, group.p),
            expected('p, Holm', of, group.holm),
            expected('p, Benjamini-Hochberg', of, group.fdr),
            expected('ratio in the first half', of, group.halves[0]),
            expected('ratio in the second half', of, group.halves[1]),
          ]),
          expected('peers', of, group.peers.n),
          expected('ratio, median of the peers', of, group.peers.ratio, group.peers.interval),
          expected('sign test p of the peers', of, group.peers.p),
        ]
      }),
    ],
    settings: [
      ...setSettings(reply, reader),
      ['page_set', page?.set ?? 0],
      ['fewest_posts', fewestPosts],
      ['fewest_pages', fewestPages],
      ['fewest_in_half', fewestInHalf],
      ['runs_of_posts', runsOfPosts],
      ['groups', groups.map(({ dimension, group }) => `${dimension}/${group.key}`).join(' ')],
      ...groups.map(
        ({ dimension, group }): Setting => [`word.${dimension}/${group.key}`, habitLabel(dimension, group.key, reader)],
      ),
      ...(page?.dimensions ?? []).map(
        ({ dimension }): Setting => [`word.${dimension}`, reader.words.habits.dimensions[dimension]],
      ),
      ...Object.entries(reader.words.works.heads).flatMap(([key, text]): readonly Setting[] =>
        typeof text === 'string' ? [[`word.head.${key}`, text]] : [],
      ),
    ],
  }
}
