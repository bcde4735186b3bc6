// The counts under an invented post, and the followers of its page that day. Interactions scatter lognormally around the
// page's own level; a part of them is unknown on purpose: views of some videos, shares of a few posts, followers of some pages.

import type { PostCounts, PostFormat } from '../model/records.ts'
import { type Habit, lastDay } from './habits.ts'
import type { Random } from './random.ts'

const daysPerYear = 365.25

const appealOf: Readonly<Record<PostFormat, number>> = {
  photo: 1.1,
  album: 1.2,
  video: 1.3,
  live: 1.5,
  link: 0.7,
  text: 0.8,
  event: 0.6,
  other: 1,
}

/** Followers on a day: steady growth, or from nothing for a page created on the way. */
export const followersOn = (habit: Habit, day: number): number =>
  habit.firstDay > 0
    ? Math.round(habit.followers * ((day - habit.firstDay + 1) / (lastDay - habit.firstDay + 1)) ** 0.7)
    : Math.round(habit.followers * Math.exp((-habit.growthPerYear * (lastDay - day)) / daysPerYear))

export const knowsFollowers = (habit: Habit, day: number): boolean =>
  habit.followersKnown !== null && day >= habit.followersKnown[0] && day <= habit.followersKnown[1]

/** Splits reactions into kinds that add up to them; the rest are likes. */
const kindsOf = (random: Random, camp: Habit['camp'], reactions: number) => {
  let rest = reactions
  const take = (share: number): number => {
    const taken = Math.min(rest, random.whole(reactions * share))
    rest -= taken
    return taken
  }
  const isCommercial = camp === 'commercial'
  const loves = take(isCommercial ? 0.06 : 0.15)
  const cares = take(isCommercial ? 0.01 : 0.04)
  const hahas = take(isCommercial ? 0.02 : 0.003)
  const wows = take(0.008)
  const sads = take(0.01)
  const angrys = take(isCommercial ? 0.02 : 0.003)
  return { likes: rest, loves, cares, hahas, wows, sads, angrys }
}
const unknownKinds = { loves: null, wows: null, hahas: null, sads: null, angrys: null, cares: null }

/** @param subjectAppeal what the subject does to the interactions: 1 changes nothing */
export const countsOf = (
  random: Random,
  habit: Habit,
  day: number,
  format: PostFormat,
  subjectAppeal: number,
): PostCounts => {
  const spread = 0.8
  const appeal = appealOf[format] * subjectAppeal
  const surprise = random.uniform() < 0.008 ? 6 : 1
  const fading = Math.exp((0.06 * (lastDay - day)) / daysPerYear - 0.09)
  const size = (followersOn(habit, day) / habit.followers) ** 0.75
  const mean = habit.interactionsPerPost * size * appeal * surprise * fading
  const total = mean * Math.exp(random.normal() * spread - (spread * spread) / 2)
  const isFacebook = habit.page.platform === 'facebook'
  const shareShare = isFacebook ? (habit.camp === 'association' ? 0.2 : 0.1) : 0
  const comments = random.whole(total * habit.commentShare * Math.exp(random.normal() * 0.5 - 0.125))
  const shares = random.whole(total * shareShare * Math.exp(random.normal() * 0.5 - 0.125))
  const reactions = random.whole(total * (1 - habit.commentShare - shareShare))
  const isVideo = format === 'video' || format === 'live'
  const views = isVideo && random.uniform() > 0.25 ? random.whole(total * (12 + 20 * random.uniform()) + 10) : null
  return {
    reactions,
    ...(isFacebook ? kindsOf(random, habit.camp, reactions) : { likes: reactions, ...unknownKinds }),
    comments,
    shares: isFacebook && random.uniform() > 0.015 ? shares : null,
    views,
    viewsTotal: views,
    viewsCrossposts: null,
    followers: knowsFollowers(habit, day) ? followersOn(habit, day) : null,
    pageLikes: null,
  }
}
