// Advice on pages drawn from seeds: almost none where chance alone is at work, also on pages that grow; what was planted is
// found; and the rules of order, number, time and reasons on comparisons written out by hand.

import { describe, expect, test } from 'vitest'
import { advise, leastRatio } from '../../../data/model/advice/advice.ts'
import { adviceRules, mostAdvice } from '../../../data/model/advice/rules.ts'
import { type Tested, testedRegularity, testedRhythm } from '../../../data/model/advice/tested.ts'
import { advisedTo, drawnPages, type Effect } from './drawn-pages.ts'

const setsOf = (count: number, from: number, effect?: Effect, isRhythmPaid?: boolean) =>
  Array.from({ length: count }, (_, at) => advisedTo(drawnPages(24, from + at, effect, isRhythmPaid))).flat()
const shareOf = <T>(list: readonly T[], is: (one: T) => boolean): number => list.filter(is).length / list.length

describe('over pages drawn from seeds', () => {
  test('chance alone gets advice on 2 of 720 pages', () => {
    const all = setsOf(30, 1)
    expect(all).toHaveLength(720)
    expect(all.filter(({ advice }) => advice.length > 0)).toHaveLength(2)
    for (const { advice, because } of all) expect(because === null).toBe(advice.length > 0)
  })

  test('pages that grow sevenfold in the year get hardly any either', () => {
    const start = Date.parse('2025-01-06T00:00:00Z') / 1000
    const all = setsOf(5, 301, ({ at }) => Math.exp((2 * (at - start)) / (364 * 86_400)))
    expect(shareOf(all, ({ advice }) => advice.length > 0)).toBeLessThan(0.03)
  })

  test('posts of the evening that get two and a half times as much are found, and next to nothing else', () => {
    const paris = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', hour: 'numeric', hourCycle: 'h23' })
    const all = setsOf(3, 101, ({ at }) => (Number(paris.format(new Date(at * 1000))) >= 18 ? 2.5 : 1))
    const isEvening = ({ advice }: (typeof all)[number]) =>
      advice.some(({ rule, key }) => rule === 'hours' && key === 'evening')
    expect(shareOf(all, isEvening)).toBeGreaterThan(0.5)
    expect(shareOf(all, ({ advice }) => advice.some(({ rule }) => rule !== 'hours'))).toBeLessThan(0.05)
    for (const { advice } of all.filter(isEvening))
      for (const { effect, certainty } of advice) {
        expect(effect.interval[0]).toBeGreaterThan(1)
        expect(effect.ratio).toBeGreaterThanOrEqual(leastRatio)
        expect(['clear', 'likely']).toContain(certainty)
      }
  })

  test('where posting more often goes with more, pages below the middle are told so, never more than likely', () => {
    const all = setsOf(5, 201, () => 1, true).flatMap(({ advice }) => advice.filter(({ rule }) => rule === 'rhythm'))
    expect(all.length).toBeGreaterThan(20)
    for (const { certainty, now, target } of all) {
      expect(certainty).toBe('likely')
      expect(target ?? 0).toBeGreaterThan(now ?? 0)
      expect(target ?? 0).toBeLessThanOrEqual(2 * (now ?? 0) + 1e-9)
    }
  })
})

const video: Tested = {
  rule: 'format',
  key: 'video',
  from: 'own-posts',
  metric: 'interactions-per-post',
  n: 20,
  of: 100,
  now: 0.2,
  target: null,
  p: 0.0001,
  ratio: 2,
  interval: [1.5, 2.6],
  halves: [1.8, 2.1],
  peers: null,
}
const page = { already: [], postsPerWeek: 2, median: 10, known: 100, beyond: 3 }
const evening: Tested = { ...video, rule: 'hours', key: 'evening' }

describe('one page', () => {
  test('an evening post costs less than a video, and so comes first', () => {
    const { advice, because } = advise({ ...page, tested: [video, evening] })
    expect(because).toBeNull()
    // 10 interactions more from one post a week: for 5 minutes 120 an hour, for 90 minutes 6.67.
    expect(advice.map(({ rule, minutesPerWeek, perHour }) => [rule, minutesPerWeek, perHour])).toEqual([
      ['hours', 5, 120],
      ['format', 90, 400 / 60],
    ])
    expect(advice[0]).toMatchObject({ certainty: 'clear', effect: { gainPerWeek: 10, interval: [1.5, 2.6] } })
  })

  test.each([
    ['does it in half of its posts', { now: 0.5 }, 'already'],
    ['gets less than a fifth more', { ratio: 1.19 }, 'no-difference'],
    ['has an interval that reaches 1', { interval: [0.99, 3] }, 'no-difference'],
    ['has no interval', { interval: null }, 'no-difference'],
    ['has one half the other way', { halves: [0.9, 2.4] }, 'no-difference'],
    ['gets less', { ratio: 0.5, interval: [0.3, 0.7], halves: [0.5, 0.5] }, 'no-difference'],
    ['has a p that chance gives', { p: 0.06 }, 'no-difference'],
  ] as const)('a page that %s is not advised', (_, change, outcome) => {
    const { advice, because, considered } = advise({ ...page, tested: [{ ...video, ...change }] })
    expect([advice, because]).toEqual([[], 'nothing-clear'])
    expect(considered.find(({ rule }) => rule === 'format')?.outcome).toBe(outcome)
  })

  test('a p that holds alone does not hold among many', () => {
    const others = Array.from({ length: 30 }, (_, at): Tested => ({ ...evening, key: `k${at}`, p: 0.5 }))
    const alone = { ...video, p: 0.01 }
    expect(advise({ ...page, tested: [alone] }).advice).toHaveLength(1)
    expect(advise({ ...page, tested: [alone, ...others] }).advice).toHaveLength(0)
  })

  test('too few posts, nothing compared, and a habit of 0 are reasons of their own', () => {
    for (const thin of [{ known: 9 }, { median: 0 }, { median: null }])
      expect(advise({ ...page, ...thin, tested: [video] })).toMatchObject({ advice: [], because: 'too-few-posts' })
    expect(advise({ ...page, tested: [] }).because).toBe('too-few-posts')
  })

  test('every rule is accounted for, those that cannot be known too', () => {
    const { considered } = advise({ ...page, already: ['rhythm'], tested: [video] })
    expect(considered.map(({ rule }) => rule)).toEqual(adviceRules)
    const outcomes = Object.fromEntries(considered.map(({ rule, outcome }) => [rule, outcome]))
    expect(outcomes).toMatchObject({
      format: 'advised',
      rhythm: 'already',
      answer: 'not-published',
      reuse: 'cannot-tell',
    })
    expect(considered.find(({ rule }) => rule === 'reuse')?.n).toBe(3)
  })

  test('five at most, the others are said to come after', () => {
    const rules = ['format', 'weekday', 'hours', 'length', 'topic', 'call'] as const
    const { advice, considered } = advise({ ...page, tested: rules.map((rule) => ({ ...video, rule })) })
    expect(advice).toHaveLength(mostAdvice)
    expect(considered.filter(({ outcome }) => outcome === 'not-among-first').map(({ rule }) => rule)).toEqual([
      'format',
    ])
  })
})

describe('rules about the whole page', () => {
  const facts = (pageId: number, postsPerWeek: number | null, perPost: number | null, silence: number | null = 10) => ({
    pageId,
    postsPerWeek,
    perPost,
    silence,
  })
  /** Every post gets 10, whatever the rhythm: twice as many posts get twice as much a week. */
  const peers = Array.from({ length: 12 }, (_, at) => facts(at, 1 + at / 4, 10, 5 + at))

  test('rhythm: up to the middle of the peers, and not beyond twice as often', () => {
    expect(testedRhythm(facts(99, 2, 10), peers)).toMatchObject({
      now: 2,
      target: 2.375,
      ratio: expect.closeTo(1.1875, 9),
    })
    expect(testedRhythm(facts(99, 0.5, 10), peers)).toMatchObject({
      target: 1,
      ratio: expect.closeTo(2, 9),
      n: 12,
      of: 12,
    })
    expect(testedRhythm(facts(99, 3, 10), peers)).toBe('already')
    expect(testedRhythm(facts(99, null, 10), peers)).toBeNull()
    expect(testedRhythm(facts(99, 1, 10), peers.slice(0, 4))).toBeNull()
  })

  test('regularity: only a silence longer than that of three peers in four is looked at', () => {
    expect(testedRegularity(facts(99, 2, 10, 12), peers)).toBe('already')
    expect(testedRegularity(facts(99, 2, 10, null), peers)).toBeNull()
    // Twice the silence goes with half as much per post: 5 days against 10.
    const quieter = Array.from({ length: 12 }, (_, at) => facts(at, 1 + ((at * 5) % 12) / 4, 100 / (5 + at), 5 + at))
    const found = testedRegularity(facts(99, 2, 10, 21), quieter)
    expect(found).toMatchObject({ now: 21, target: 10.5, rule: 'regularity', from: 'across-peers' })
    const ratio = found === null || found === 'already' ? 0 : found.ratio
    expect(Math.abs(Math.log2(ratio) - 1)).toBeLessThan(0.1)
  })
})
