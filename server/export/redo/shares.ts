// Figures of shares: the mix of formats, the week, the share of voice.

import { fewestPages, fewestPosts } from '../../../data/model/certainty.ts'
import type { Reply } from '../../../data/model/contract.ts'
import { knownFormats } from '../../../data/model/format-mix.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { voiceRowName } from '../../../data/model/words/voice.ts'
import { momentText } from '../../../data/model/words/week.ts'
import { expected, joined, type Redo, type Setting, setSettings, type Values } from './redo.ts'

const perPostMetric = 'interactions-per-post'
/** Figures of shares show what a post gets instead where they are asked by its metric. */
const shownOf = (metric: string | null): Setting => ['shown', metric === perPostMetric ? 'per_post' : 'share']
const rules: readonly Setting[] = [
  ['fewest_pages', fewestPages],
  ['fewest_posts', fewestPosts],
]

export const redoOfFormatMix = (
  reply: Reply<'formatMix'>,
  values: Values,
  metric: string | null,
  reader: Reader,
): Redo => ({
  values,
  expected: reply.mixes.flatMap(({ n, formats, first }, place) => {
    const set = reply.sets[place]?.key ?? ''
    return [
      expected('n', set, n),
      expected('largest again, share of the draws', set, first?.held),
      ...formats.flatMap((it) => {
        const of = joined(set, it.format)
        return [
          expected('share, typical page', of, it.share, it.interval),
          expected('share of all posts', of, it.ofPosts),
          expected('posts', of, it.posts),
          expected('interactions per post, median', of, it.perPost, it.perPostInterval),
          expected('pages of that median', of, it.perPostPages),
        ]
      }),
    ]
  }),
  settings: [
    ...setSettings(reply, reader),
    ...rules,
    shownOf(metric),
    ['formats', knownFormats.join(' ')],
    ...knownFormats.map((format): Setting => [`word.format.${format}`, reader.words.formatMix.label[format]]),
    ['word.share', reader.words.formatMix.columns.share],
    ['word.per_post', reader.words.formatMix.columns.perPost],
  ],
})

export const redoOfWeek = (reply: Reply<'week'>, values: Values, metric: string | null, reader: Reader): Redo => {
  const size = 168 / (reply.setWeeks[0]?.blocks.length ?? 56)
  return {
    values,
    expected: reply.setWeeks.flatMap(({ n, hours, blocks, peak }, place) => {
      const set = reply.sets[place]?.key ?? ''
      return [
        expected('n', set, n),
        expected('first block', set, peak?.block),
        expected('share of the first block', set, peak?.share, peak?.interval),
        expected('first again, share of the draws', set, peak?.held),
        ...[
          { cells: hours, name: 'hour' },
          { cells: blocks, name: 'block' },
        ].flatMap(({ cells, name }) =>
          cells.flatMap((cell, at) => [
            expected('share, typical page', joined(set, `${name} ${at}`), cell.share),
            expected('interactions per post, median', joined(set, `${name} ${at}`), cell.perPost),
            expected('posts', joined(set, `${name} ${at}`), cell.posts),
          ]),
        ),
      ]
    }),
    settings: [
      ...setSettings(reply, reader),
      ...rules,
      shownOf(metric),
      ['hours_in_block', size],
      ...[1, 2, 3, 4, 5, 6, 7].map((day): Setting => [`word.day.${day - 1}`, reader.formats.weekday(day)]),
      ...reply.setWeeks.map(
        ({ peak }, place): Setting => [`word.peak.${place}`, peak === null ? '' : momentText(peak.block, size, reader)],
      ),
    ],
  }
}

export const redoOfShareOfVoice = (
  reply: Reply<'shareOfVoice'>,
  values: Values,
  isDrawn: boolean,
  reader: Reader,
): Redo => ({
  values,
  expected: reply.rows.flatMap((row) => [
    expected('total', row.key, row.total),
    expected('posts without a known count', row.key, row.missing),
    ...row.sets.flatMap(({ share, posts, pages }, place) => {
      const of = joined(row.key, reply.sets[place]?.key ?? '')
      return [
        expected('pages', of, pages),
        expected('posts', of, posts),
        expected('share of voice', of, share?.value, share?.interval),
      ]
    }),
  ]),
  settings: [
    ...setSettings(reply, reader),
    ['is_drawn', isDrawn],
    ['by', reply.by],
    ['rows', reply.rows.map(({ key }) => key).join(' ')],
    ...reply.rows.map(({ key }): Setting => [`word.row.${key}`, voiceRowName(reply.by, key, reader)]),
    ['word.counted', reader.words.voice.counted[reply.of]],
  ],
})
