// Advice for the pages of one organisation, and what peers get with a rhythm that so many hours a week allow. Selecting and
// laying side by side; the arithmetic is in data/model/advice and planner.ts.

import type { Express } from 'express'
import { advise } from '../../data/model/advice/advice.ts'
import { minutesPerPost } from '../../data/model/advice/rules.ts'
import {
  type PageFacts,
  type Tested,
  testedGroups,
  testedRegularity,
  testedRhythm,
} from '../../data/model/advice/tested.ts'
import { resamplesOnScreen } from '../../data/model/certainty.ts'
import type { AdvicePage, AdviceReply, PlannerPage, PlannerReply, Query } from '../../data/model/contract.ts'
import { peersOf } from '../../data/model/habits/peers.ts'
import { activeWeeks } from '../../data/model/metrics/active-weeks.ts'
import { interactionsPerPost } from '../../data/model/metrics/interactions-per-post.ts'
import { longestSilence } from '../../data/model/metrics/longest-silence.ts'
import { postingFrequency } from '../../data/model/metrics/posting-frequency.ts'
import { performances } from '../../data/model/over-performance.ts'
import { bandAround, planned, postsFor, type Rhythm } from '../../data/model/planner.ts'
import { noPosts } from '../../data/model/post-columns.ts'
import type { Datasets } from '../datasets.ts'
import { BadRequest } from '../problem.ts'
import type { Store } from '../store/open.ts'
import type { FigureQuery } from './basis.ts'
import { seed } from './compare.ts'
import { habitsOf, peerGroupOf } from './habits.ts'
import { memory } from './memory.ts'
import { type KnownPage, ownPageOf, ownPages } from './own-pages.ts'
import type { AppParts } from './parts.ts'
import { serve, wholeOf } from './route.ts'

const factsOf = ({ pageId, period }: KnownPage): PageFacts => ({
  pageId,
  postsPerWeek: postingFrequency.value(period),
  perPost: interactionsPerPost.value(period),
  silence: longestSilence.value(period),
})

const advicePage = (store: Store, own: KnownPage, all: readonly KnownPage[]): AdvicePage => {
  const { habits, peers } = habitsOf(store, own, all)
  const facts = factsOf(own)
  const ofPeers = (peers?.pages ?? []).map(factsOf)
  const rules = { regularity: testedRegularity(facts, ofPeers), rhythm: testedRhythm(facts, ofPeers) }
  const whole = Object.values(rules).filter((found): found is Tested => found !== null && found !== 'already')
  return {
    ...ownPageOf(own),
    peers: peerGroupOf(peers),
    posts: habits.posts,
    postsPerWeek: facts.postsPerWeek,
    median: habits.median,
    ...advise({
      tested: [...whole, ...testedGroups(habits.dimensions, ofPeers.length)],
      already: (['regularity', 'rhythm'] as const).filter((rule) => rules[rule] === 'already'),
      postsPerWeek: facts.postsPerWeek,
      median: habits.median,
      known: habits.known,
      beyond: performances(own.period.posts ?? noPosts).filter(({ isBeyond }) => isBeyond).length,
    }),
  }
}

/** @throws BadRequest for what does not exist; NotFound for an unknown organisation, or without demonstration data */
const adviceIn = (datasets: Datasets, slug: string, query: FigureQuery): AdviceReply => {
  const { store, basis, actor, own, all } = ownPages(datasets, slug, query, [activeWeeks])
  return {
    ...basis,
    resamples: resamplesOnScreen,
    seed,
    actor,
    minutesPerPost,
    pages: own.map((page) => advicePage(store, page, all)),
  }
}

const usualHours = 2
const [fewestHours, mostHours] = [0.25, 40]
const [fewestMinutes, mostMinutes] = [5, 600]

/** @throws BadRequest */
const hoursOf = (text: string | undefined): number => {
  const hours = text === undefined ? usualHours : Number(text)
  if (hours < fewestHours || hours > mostHours)
    throw new BadRequest(`hours: found ${text}, expected ${fewestHours} to ${mostHours}`)
  return hours
}

/** @throws BadRequest */
const minutesOf = (text: string | undefined): number => {
  const minutes = text === undefined ? minutesPerPost : wholeOf(text, 'minutes')
  if (minutes < fewestMinutes || minutes > mostMinutes)
    throw new BadRequest(`minutes: found ${text}, expected ${fewestMinutes} to ${mostMinutes}`)
  return minutes
}

const rhythmOf = (known: KnownPage): Rhythm => {
  const { pageId, postsPerWeek, perPost } = factsOf(known)
  return { pageId, page: known.page.name, postsPerWeek, perPost }
}

const plannerPage = (own: KnownPage, all: readonly KnownPage[], band: readonly [number, number]): PlannerPage => {
  const peers = peersOf(own, all)
  const { postsPerWeek, perPost } = rhythmOf(own)
  const perWeek = postsPerWeek === null || perPost === null ? null : postsPerWeek * perPost
  const found = planned((peers?.pages ?? []).map(rhythmOf), band)
  return {
    ...ownPageOf(own),
    now: { postsPerWeek, perPost, perWeek },
    peers: peerGroupOf(peers),
    ...found,
    because: peers === null ? 'no-set' : found.because,
  }
}

/** @throws BadRequest as above, and for hours or minutes out of range */
const plannerIn = (datasets: Datasets, slug: string, query: Query<'planner'>): PlannerReply => {
  const [hours, minutes] = [hoursOf(query.hours), minutesOf(query.minutes)]
  const { basis, actor, own, all } = ownPages(datasets, slug, query, [postingFrequency, interactionsPerPost])
  const postsPerWeek = postsFor(hours, minutes)
  const band = bandAround(postsPerWeek)
  return {
    ...basis,
    resamples: 0,
    seed,
    actor,
    hours,
    minutesPerPost: minutes,
    postsPerWeek,
    band,
    pages: own.map((page) => plannerPage(page, all, band)),
  }
}

export const adviceRoutes = (app: Express, { datasets }: AppParts): void => {
  const known = memory(datasets)
  serve(app, 'advice', ({ params, query, request }) =>
    known(request.originalUrl, () => adviceIn(datasets, params.slug ?? '', query)),
  )
  serve(app, 'planner', ({ params, query, request }) =>
    known(request.originalUrl, () => plannerIn(datasets, params.slug ?? '', query)),
  )
}
