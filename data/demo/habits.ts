// How the invented pages live: their size, pace and gaps, from which generator.ts draws posts. Sizes and paces are lognormal
// around medians chosen so that the camps overlap and the findings differ: followers about 13 to 1, posts about 2.4 to 1,
// interactions per post about 3 to 1, comments about even, and rates per follower the other way.

import type { ActorKind, Camp } from '../model/records.ts'
import { zoneOf } from '../model/territories.ts'
import { type LocalAssociation, localAssociations } from './local-associations.ts'
import { actors, type DemoActor } from './organisations.ts'
import { type Random, randomOf } from './random.ts'

export type DemoPage = {
  /** Slug of its actor. */
  readonly actor: string
  readonly platform: 'facebook' | 'instagram'
  readonly id: string
  readonly handle: string
  readonly name: string
  /** IANA zone in which its days and hours are lived. */
  readonly zone: string
}

/** What the posts of a page are drawn from. Days count from 2023-07-01 = 0 to 2026-06-30 = 1095. */
export type Habit = {
  readonly page: DemoPage
  readonly camp: Camp
  /** On the last day. */
  readonly followers: number
  readonly growthPerYear: number
  readonly postsPerWeek: number
  readonly interactionsPerPost: number
  /** Of the interactions, in 0-1. */
  readonly commentShare: number
  /** Above 0: of a page created on the way. */
  readonly firstDay: number
  /** What is older was never collected; 0 for most. */
  readonly seenFrom: number
  readonly lastPostDay: number
  /** Days without a post, both included. */
  readonly silences: readonly (readonly [number, number])[]
  /** Days with known followers, both included; null when they were never seen. */
  readonly followersKnown: readonly [number, number] | null
}

export const lastDay = 1095

/** Medians of a camp's pages on Facebook, and how far pages scatter around them (standard deviations of logs). */
type Level = {
  readonly followers: number
  readonly followersSpread: number
  readonly postsPerWeek: number
  readonly postsSpread: number
  /** Interactions per post of a page of that median size; they grow with followers to the power 0.75. */
  readonly interactions: number
  readonly commentShare: number
  readonly growthPerYear: number
}
const levels: Readonly<Record<Camp, Level>> = {
  association: {
    followers: 900,
    followersSpread: 1.35,
    postsPerWeek: 0.98,
    postsSpread: 0.6,
    interactions: 12,
    commentShare: 0.075,
    growthPerYear: 0.04,
  },
  commercial: {
    followers: 12_000,
    followersSpread: 1.5,
    postsPerWeek: 2.1,
    postsSpread: 0.5,
    interactions: 34,
    commentShare: 0.021,
    growthPerYear: 0.07,
  },
  public: {
    followers: 5_000,
    followersSpread: 0.8,
    postsPerWeek: 1.8,
    postsSpread: 0.3,
    interactions: 20,
    commentShare: 0.05,
    growthPerYear: 0.05,
  },
}
/** In the order in which their pages are numbered. */
export const everyone: readonly DemoActor[] = [...actors, ...localAssociations]

const sizeExponent = 0.75
/** Federations, banks and large insurers draw more followers than their camp's median, as logs. */
const sizeOfKind: Partial<Record<ActorKind, number>> = { federation: 1.2, bank: 0.7, insurer: 0.4, startup: -1 }

/** Pages whose data is incomplete or whose life is special; all others post and are seen throughout. */
const pagesWithoutPosts: readonly string[] = ['demo-association-48']
const onlyOnInstagram: readonly string[] = ['demo-association-47']
const followersNeverSeen: readonly string[] = ['demo-association-12', 'demo-association-33', 'demo-banque-06']
const followersUntil: Readonly<Record<string, number>> = { 'demo-association-21': 900, 'demo-mutuelle-09': 930 }
const silentSince: Readonly<Record<string, number>> = {
  'demo-association-09': 690,
  'demo-association-26': 705,
  'demo-association-40': 310,
  'demo-jeune-pousse-02': 650,
}
const createdOn: Readonly<Record<string, number>> = {
  'demo-association-30': 480,
  'demo-collectif-03': 610,
  'demo-jeune-pousse-01': 400,
}

/** Normal draws, moved so that their median is 0: the camp's median is then the one intended. */
const centred = (count: number, random: Random): readonly number[] => {
  const draws = Array.from({ length: count }, random.normal)
  const sorted = [...draws].sort((a, b) => a - b)
  const middle = ((sorted[Math.floor((count - 1) / 2)] ?? 0) + (sorted[Math.floor(count / 2)] ?? 0)) / 2
  return draws.map((draw) => draw - middle)
}

const silencesOf = (camp: Camp, random: Random): readonly (readonly [number, number])[] => {
  const count = camp === 'association' ? random.poisson(0.9) : random.poisson(0.15)
  const longest = camp === 'association' ? 170 : 45
  return Array.from({ length: count }, () => {
    const from = random.below(lastDay)
    return [from, from + 30 + random.below(longest - 30)] as const
  })
}

/** Chosen among the first few hundred because their largest and smallest pages lie where they do in life. */
const seeds: Readonly<Record<DemoPage['platform'], Readonly<Record<Camp, number>>>> = {
  facebook: { association: 140, commercial: 424, public: 106 },
  instagram: { association: 211, commercial: 210, public: 206 },
}

const habitsOn = (
  platform: DemoPage['platform'],
  camp: Camp,
  speakers: readonly DemoActor[],
  seed = seeds[platform][camp],
): readonly Habit[] => {
  const random = randomOf(seed)
  const level = levels[camp]
  const isInstagram = platform === 'instagram'
  const sizes = centred(speakers.length, random)
  const paces = centred(speakers.length, random)
  return speakers.map((actor, at) => {
    const bare = actor.slug.replace(/^demo-/, '').replaceAll('-', '')
    const scatter = (sizes[at] ?? 0) * level.followersSpread + (sizeOfKind[actor.kind] ?? 0)
    const followers = Math.max(30, Math.round(level.followers * Math.exp(scatter) * (isInstagram ? 0.35 : 1)))
    const size = (followers / level.followers) ** sizeExponent
    const until = followersUntil[actor.slug] ?? lastDay
    return {
      page: {
        actor: actor.slug,
        platform,
        id: `demo-${isInstagram ? 'ig' : 'fb'}-${String(everyone.indexOf(actor) + 1).padStart(4, '0')}`,
        handle: `demo.${bare}`,
        name: actor.name,
        zone: zoneOf(actor.territories),
      },
      camp,
      followers,
      growthPerYear: level.growthPerYear + random.normal() * 0.05,
      postsPerWeek: pagesWithoutPosts.includes(actor.slug)
        ? 0
        : level.postsPerWeek * Math.exp((paces[at] ?? 0) * level.postsSpread) * (isInstagram ? 0.6 : 1),
      interactionsPerPost: level.interactions * size * Math.exp(random.normal() * 0.5) * (isInstagram ? 1.8 : 1),
      commentShare: Math.min(0.3, level.commentShare * Math.exp(random.normal() * 0.6)),
      firstDay: createdOn[actor.slug] ?? 0,
      seenFrom: 0,
      lastPostDay: silentSince[actor.slug] ?? lastDay,
      silences: silencesOf(camp, random),
      followersKnown: followersNeverSeen.includes(actor.slug) ? null : [createdOn[actor.slug] ?? 0, until],
    }
  })
}

/** Collected for the last thirteen months only, so that a year of each is known whole. */
const localsSeenFrom = 700
/** Chosen among a few so that the medians of all associations stay where they were without them. */
const localsSeed = 309

/** A silent one stopped 3 to 11 months before the end; of an unknown one only the name is known; the others end no silence late. */
const lifeOf = ({ activity }: LocalAssociation, random: Random): Partial<Habit> => {
  const stopped = lastDay - 90 - random.below(240)
  const quietFrom = localsSeenFrom + random.below(180)
  const silences = random.uniform() < 0.3 ? [[quietFrom, quietFrom + 30 + random.below(100)] as const] : []
  if (activity === 'unknown') return { postsPerWeek: 0, followersKnown: null }
  return activity === 'silent' ? { silences, lastPostDay: stopped } : { silences }
}

/** Drawn as all associations are, around the same medians, from a sequence of their own: who was there before stays as it was. */
const localHabits = (): readonly Habit[] => {
  const random = randomOf(localsSeed + 1)
  return habitsOn('facebook', 'association', localAssociations, localsSeed).map((habit, at) => {
    const association = localAssociations[at]
    return {
      ...habit,
      seenFrom: localsSeenFrom,
      followersKnown: [localsSeenFrom, lastDay] as const,
      ...(association === undefined ? {} : lifeOf(association, random)),
    }
  })
}

const inCamp = (camp: Camp) => actors.filter((actor) => actor.camps.article === camp)
const campsInOrder: readonly Camp[] = ['association', 'commercial', 'public']

/** All pages with their habits: Facebook for nearly everyone, Instagram for a third of associations and over half of the others. */
export const habits: readonly Habit[] = [
  ...campsInOrder.flatMap((camp) =>
    habitsOn(
      'facebook',
      camp,
      inCamp(camp).filter((actor) => !onlyOnInstagram.includes(actor.slug)),
    ),
  ),
  ...campsInOrder.flatMap((camp) =>
    habitsOn(
      'instagram',
      camp,
      inCamp(camp).filter((_, at) => (camp === 'association' ? at % 3 === 1 : at % 5 < 3)),
    ),
  ),
  ...localHabits(),
]
