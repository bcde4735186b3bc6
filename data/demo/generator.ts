// The invented data set: three years of posts of invented organisations, 2023-07-01 to 2026-06-30, as if read from one
// file. Pure and seeded: no clock, the same drafts every time; each page has a sequence of its own, so that a change to one
// leaves the others as they are. Nothing here is about a real organisation, and every address is on example.org.

import type { Draft, PageDraft, PageReadingDraft, PostDraft, PostFormat } from '../model/records.ts'
import { countsOf, followersOn, knowsFollowers } from './counts.ts'
import { type DemoPage, everyone, type Habit, habits, lastDay } from './habits.ts'
import type { DemoActor } from './organisations.ts'
import { associativeClosings, caregiversDay, closings, openings, type Subject, subjects } from './phrases.ts'
import { type Random, randomOf } from './random.ts'

export type { DemoPage } from './habits.ts'
export type { DemoActor } from './organisations.ts'

export const demoActors = (): readonly DemoActor[] => everyone
export const demoPages = (): readonly DemoPage[] => habits.map((habit) => habit.page)

/** The instant at which all counts are said to have been read. */
export const demoObservedAt = '2026-07-01T06:00:00Z'

const msPerDay = 86_400_000
const firstMidnight = Date.UTC(2023, 6, 1)
/** Posts end with the last day in Paris. */
const endOfPosts = Date.UTC(2026, 5, 30, 22)

const dayText = (day: number): string => new Date(firstMidnight + day * msPerDay).toISOString().slice(0, 10)
const monthOf = (day: number): number => new Date(firstMidnight + day * msPerDay).getUTCMonth()

/** Posting by month, January first: quiet in August, busy around the caregivers' day of 6 October. */
const season = [0.95, 1, 1.05, 0.95, 1, 1, 0.75, 0.5, 1.1, 1.5, 1.15, 0.75]
const hours = {
  association: [8, 9, 10, 11, 12, 14, 15, 17, 18, 18, 19, 20, 20, 21],
  other: [8, 9, 9, 10, 10, 11, 11, 12, 14, 15, 16, 17, 18],
}
/** Hours to take from local time; Paris keeps summer time from April to October, near enough for invented hours. */
const offsets: Readonly<Record<string, number>> = {
  'America/Guadeloupe': -4,
  'America/Martinique': -4,
  'America/Cayenne': -3,
  'Indian/Reunion': 4,
  'Indian/Mayotte': 3,
}
const offsetOf = (zone: string, month: number): number => offsets[zone] ?? (month >= 3 && month <= 9 ? 2 : 1)

/** Values with the part of [0, 1) that each ends at. */
type Weighted<T> = readonly (readonly [T, number])[]
const weighted = <T>(from: readonly (readonly [T, number])[]): Weighted<T> => {
  const total = from.reduce((sum, [, weight]) => sum + weight, 0)
  let end = 0
  return from.map(([value, weight]) => {
    end += weight / total
    return [value, end] as const
  })
}
const draw = <T>(random: Random, from: Weighted<T>): T => {
  const at = random.uniform()
  const found = from.find(([, end]) => at < end) ?? from.at(-1)
  if (found === undefined) throw new RangeError('nothing to draw from')
  return found[0]
}
/** Posting by day of the week, Saturday first, as 2023-07-01 was one. */
const byDay = (weights: readonly number[]) => weighted(weights.map((weight, day) => [day, weight]))
const weekdays = { association: byDay([0.7, 0.5, 1, 1, 1, 1.1, 1]), other: byDay([0.15, 0.1, 1, 1.1, 1, 1.1, 1]) }
const subjectsOf: Readonly<Record<'association' | 'commercial' | 'public', Weighted<Subject>>> = {
  association: weighted(subjects.map((subject) => [subject, subject.association])),
  commercial: weighted(subjects.map((subject) => [subject, subject.commercial])),
  public: weighted(subjects.map((subject) => [subject, Math.min(subject.association, 6)])),
}
const formats: Readonly<Record<DemoPage['platform'], Weighted<PostFormat>>> = {
  facebook: weighted([
    ['photo', 46],
    ['link', 22],
    ['video', 12],
    ['text', 9],
    ['album', 7],
    ['event', 3],
    ['live', 1],
  ]),
  instagram: weighted([
    ['photo', 55],
    ['album', 25],
    ['video', 20],
  ]),
}
/** Days on which followers were read: the first of each month and the last day, one in fifteen forgotten. */
const readingDays: readonly number[] = Array.from({ length: lastDay + 1 }, (_, day) => day).filter(
  (day) => day === lastDay || dayText(day).endsWith('-01'),
)

const textOf = (random: Random, camp: Habit['camp'], subject: Subject): string | null => {
  if (random.uniform() < 0.02) return null
  const opening = random.uniform() < 0.4 ? `${random.pick(openings)} ` : ''
  const closing =
    random.uniform() < 0.6 ? ` ${random.pick(camp === 'commercial' ? closings : associativeClosings)}` : ''
  return `${opening}${random.pick(subject.bodies)}${closing}`
}

/** Instants of a page's posts, in order. */
const instantsOf = (random: Random, habit: Habit): readonly number[] => {
  const instants: number[] = []
  const isAssociation = habit.camp === 'association'
  const week = isAssociation ? weekdays.association : weekdays.other
  for (let start = habit.seenFrom; start <= lastDay; start += 7) {
    const pace = habit.postsPerWeek * (season[monthOf(start)] ?? 1) * Math.exp(random.normal() * 0.4 - 0.08)
    for (let left = random.poisson(Math.min(pace, 25)); left > 0; left -= 1) {
      const day = start + draw(random, week)
      const hour = random.pick(isAssociation ? hours.association : hours.other)
      const minute = isAssociation ? random.below(60) : random.pick([0, 0, 0, 15, 30, 30, 45, 5])
      if (day < habit.firstDay || day > habit.lastPostDay) continue
      if (habit.silences.some(([from, to]) => day >= from && day <= to)) continue
      const offset = offsetOf(habit.page.zone, monthOf(day))
      const instant =
        firstMidnight + day * msPerDay + ((hour - offset) * 60 + minute) * 60_000 + random.below(60) * 1000
      if (instant < endOfPosts) instants.push(instant)
    }
  }
  return instants.sort((a, b) => a - b)
}

const postOf = (random: Random, habit: Habit, instant: number, number: number): PostDraft => {
  const { page, camp } = habit
  const publishedAt = `${new Date(instant).toISOString().slice(0, 19)}Z`
  const calendar = publishedAt.slice(5, 10)
  const isCaregiversTime = calendar >= '10-03' && calendar <= '10-08'
  const subject =
    isCaregiversTime && random.uniform() < (camp === 'commercial' ? 0.35 : 0.7)
      ? caregiversDay
      : draw(random, subjectsOf[camp])
  const format = draw(random, formats[page.platform])
  const day = Math.min(lastDay, Math.floor((instant - firstMidnight) / msPerDay))
  const address = `https://example.org/${page.platform}/${page.handle}`
  return {
    externalId: `${page.id}-${String(number).padStart(5, '0')}`,
    publishedAt,
    format,
    text: textOf(random, camp, subject),
    address: `${address}/posts/${number}`,
    link: format === 'link' ? `https://example.org/${page.actor}/${subject.key}` : null,
    isOwn: page.platform === 'instagram' || random.uniform() > 0.05,
    counts: countsOf(random, habit, day, format, subject.appeal),
  }
}

const readingOf = (value: number, observedOn: string): PageReadingDraft => ({
  metric: 'followers',
  value,
  observedOn,
  precision: 'day',
  bound: 'exact',
  address: null,
  note: null,
})

/** All drafts, page by page: the readings of followers first, then the posts in order. Lines count on through all pages. */
export function* demoDrafts(): Generator<Draft> {
  let line = 1
  for (const [at, habit] of habits.entries()) {
    const random = randomOf(1000 + at)
    const { id, handle, name, platform, actor } = habit.page
    const address = `https://example.org/${platform}/${handle}`
    const category = 'démonstration'
    const page: PageDraft = { platform, ids: [id], handle, name, actor, address, category, country: 'FR' }
    for (const day of readingDays) {
      const isForgotten = day !== lastDay && random.uniform() < 1 / 15
      if (!knowsFollowers(habit, day) || isForgotten) continue
      line += 1
      yield { line, page, post: null, readings: [readingOf(followersOn(habit, day), dayText(day))] }
    }
    for (const [number, instant] of instantsOf(random, habit).entries()) {
      line += 1
      yield { line, page, post: postOf(random, habit, instant, number + 1), readings: [] }
    }
  }
}
