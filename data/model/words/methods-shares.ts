// What was computed in figures that divide posts: share of voice, the week, formats. Each function tells only what its reply
// holds.

import type { Reply } from '../contract.ts'
import { interactionsPerPost } from '../metrics/interactions-per-post.ts'
import {
  type Counted,
  countedSets,
  definitionSaid,
  drawnText,
  filtersOf,
  pagesSaid,
  periodSaid,
  type Said,
  type SetBasis,
  sourcesSaid,
  when,
} from './methods-parts.ts'
import type { Reader } from './reader.ts'
import { byNumber } from './sentence.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

const baseOf = (reply: SetBasis & Parameters<typeof filtersOf>[0], reader: Reader): Said => [
  ...pagesSaid(reply, reader),
  periodSaid(reply, reader),
  ...sourcesSaid(reply, reader),
  ...filtersOf(reply, reader),
]

export const voiceMethods = (reply: Reply<'shareOfVoice'>, reader: Reader): Said => {
  const { words, formats } = reader
  const { methodsText: said } = words
  const shares = reply.rows.flatMap(({ sets }) => sets.flatMap(({ share }) => share ?? []))
  // Rows may hold the same post several times: the sum over them is none of posts.
  const [all] = reply.rows
  return [
    ...baseOf(reply, reader),
    said.voiceOf[reply.of],
    ...(reply.rows.length === 1 && all !== undefined
      ? [said.voicePosts({ posts: formats.whole(all.known), missing: formats.whole(all.missing) })]
      : [said.voiceRows(formats.whole(reply.rows.length))]),
    ...when(reply.isOverlapping, said.overlapping),
    ...when(reply.topicsUnknown > 0, byNumber(said.topicsUnknown, reply.topicsUnknown, reader)),
    shares.some(({ interval }) => interval !== null)
      ? said.shareInterval(drawnText(reply, reader))
      : said.noShareInterval,
  ]
}

/** What a post gets, where the reply has it of a part. */
const perPostSaid = (parts: readonly { readonly perPost: number | null }[], reader: Reader): Said =>
  when(
    parts.some(({ perPost }) => perPost !== null),
    reader.words.methodsText.perPost,
    definitionSaid(interactionsPerPost.key, reader),
  )

export const weekMethods = (reply: Reply<'week'>, reader: Reader): Said => {
  const { words, formats } = reader
  const { methodsText: said } = words
  const { setWeeks } = reply
  const counts: readonly Counted[] = setWeeks.map(({ n, tooFew, missing }) => ({ n, missing: tooFew + missing }))
  const total = (key: 'posts' | 'tooFew' | 'missing' | 'withoutHour'): number => sum(setWeeks.map((week) => week[key]))
  const [few, none, without] = [total('tooFew'), total('missing'), total('withoutHour')]
  return [
    ...baseOf(reply, reader),
    said.weekCounted({ pages: countedSets(reply, counts, reader), posts: formats.whole(total('posts')) }),
    ...when(
      few + none + without > 0,
      said.weekLeftOut({ few: formats.whole(few), none: formats.whole(none), posts: formats.whole(without) }),
    ),
    said.meanShare,
    ...when(
      setWeeks.some(({ peak }) => peak?.interval != null),
      said.peakInterval(drawnText(reply, reader)),
    ),
    ...perPostSaid(
      setWeeks.flatMap(({ hours, blocks }) => [...hours, ...blocks]),
      reader,
    ),
  ]
}

export const formatMixMethods = (reply: Reply<'formatMix'>, reader: Reader): Said => {
  const { words, formats } = reader
  const { methodsText: said } = words
  const { mixes } = reply
  const parts = mixes.flatMap((mix) => mix.formats)
  const unknown = sum(mixes.map((mix) => mix.unknown))
  return [
    ...baseOf(reply, reader),
    said.mixCounted({
      pages: countedSets(reply, mixes, reader),
      posts: formats.whole(sum(mixes.map(({ posts }) => posts))),
    }),
    ...when(unknown > 0, said.mixLeftOut(formats.whole(unknown))),
    said.meanShare,
    ...when(
      parts.some(({ interval }) => interval !== null),
      said.meanShareInterval(drawnText(reply, reader)),
    ),
    ...perPostSaid(parts, reader),
    ...when(
      parts.some(({ perPostInterval }) => perPostInterval !== null),
      said.medianInterval,
    ),
  ]
}
