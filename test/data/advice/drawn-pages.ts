// Pages drawn from a seed, whose posts get what chance gives them and nothing else, unless an effect is planted: what habits and
// advice are held against. A page's week gets the same whatever its rhythm, so that posting more often goes with nothing either.

import { advise } from '../../../data/model/advice/advice.ts'
import {
  type PageFacts,
  type Tested,
  testedGroups,
  testedRegularity,
  testedRhythm,
} from '../../../data/model/advice/tested.ts'
import type { GroupedPosts } from '../../../data/model/habits/groups.ts'
import { pageHabits } from '../../../data/model/habits/page-habits.ts'
import { groupRatios } from '../../../data/model/habits/peers.ts'
import { platforms } from '../../../data/model/platforms.ts'
import { columnsOf, type PostFacts } from '../../../data/model/post-columns.ts'
import { normalQuantile, randomOf } from '../../../data/model/statistics/index.ts'
import { callKeys, callMask, readBit, topicKeys, topicMask } from '../../../data/model/topics/themes.ts'

export const weeks = 52
const start = Date.parse('2025-01-06T00:00:00Z') / 1000
const formats = ['photo', 'photo', 'photo', 'link', 'link', 'video', 'text', 'event'] as const

export type DrawnPost = Pick<PostFacts, 'format' | 'at' | 'topics'>
/** What a post gets beside what chance gives it: 1 for none. */
export type Effect = (post: DrawnPost) => number

export type DrawnPage = { readonly facts: PageFacts; readonly grouped: GroupedPosts }

const drawnPage = (pageId: number, seed: number, effect: Effect, isRhythmPaid: boolean): DrawnPage => {
  const random = randomOf(seed, pageId)
  const uniform = (): number => (random() + 0.5) / 2 ** 32
  const normal = (): number => normalQuantile(uniform())
  const count = Math.round(40 * Math.exp(0.7 * normal())) + 5
  const perWeek = count / weeks
  const weekly = 40 * Math.exp(normal())
  const level = isRhythmPaid ? weekly / 3 : weekly / perWeek
  const posts = Array.from({ length: count }, (): PostFacts => {
    const at = start + Math.floor(uniform() * weeks * 7 * 86_400)
    const format = formats[Math.floor(uniform() * formats.length)] ?? 'photo'
    const bits = [...topicKeys.map(topicMask), ...callKeys.map(callMask)].filter(() => uniform() < 0.15)
    const topics = bits.reduce((mask, bit) => mask | bit, 1 << readBit)
    const reactions = Math.round(level * Math.exp(normal()) * effect({ at, format, topics }))
    return { at, format, topics, reactions, comments: 0, shares: 0, views: null, followers: null, isDay: false }
  })
  const ats = posts.map(({ at }) => at).toSorted((a, b) => a - b)
  const silence = Math.max(...ats.slice(1).map((at, before) => at - (ats[before] ?? 0))) / 86_400
  const columns = columnsOf(posts, platforms.get('facebook'))
  return {
    facts: {
      pageId,
      postsPerWeek: perWeek,
      perPost: posts.reduce((sum, { reactions }) => sum + (reactions ?? 0), 0) / count,
      silence,
    },
    grouped: { posts: columns, zone: 'Europe/Paris', lengths: null },
  }
}

/** Pages of one set and size. */
export const drawnPages = (
  pages: number,
  seed: number,
  effect: Effect = () => 1,
  isRhythmPaid = false,
): readonly DrawnPage[] => Array.from({ length: pages }, (_, pageId) => drawnPage(pageId, seed, effect, isRhythmPaid))

/** The advice for each of them, its peers being all others; fewer draws than on screen, since p decides. */
export const advisedTo = (pages: readonly DrawnPage[], resamples = 300) => {
  const ratios = pages.map(({ grouped }) => groupRatios(grouped))
  return pages.map(({ facts, grouped }, own) => {
    const others = <T>(list: readonly T[]): readonly T[] => list.filter((_, at) => at !== own)
    const habits = pageHabits(grouped, others(ratios), { resamples, seed: 1 })
    const peers = others(pages.map((page) => page.facts))
    const rules = [testedRegularity(facts, peers), testedRhythm(facts, peers)]
    const whole = rules.filter((found): found is Tested => found !== null && found !== 'already')
    return advise({
      tested: [...whole, ...testedGroups(habits.dimensions, peers.length)],
      already: [],
      postsPerWeek: facts.postsPerWeek,
      median: habits.median,
      known: habits.known,
      beyond: 0,
    })
  })
}
