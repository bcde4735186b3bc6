// What may be called a strength: only what lies above the middle of the peers, or above the own habit, with its whole interval;
// in the order of how far, three at most, and with the certainty of what it rests on or less.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enoughPages } from '../../../data/model/certainty.ts'
import type { HabitGroup, PeerStanding } from '../../../data/model/contract.ts'
import { habitDimensions } from '../../../data/model/habits/groups.ts'
import { metrics } from '../../../data/model/metrics/index.ts'
import { mostStrengths, type Strength, strengthsOf } from '../../../data/model/report/strengths.ts'
import { groupWith, measureWith, pageWithHabits, pageWithMeasures, peersWith } from './replies.ts'

const named = (strengths: readonly Strength[]): readonly string[] =>
  strengths.map((one) => (one.from === 'peers' ? one.standing.metric : `${one.dimension} ${one.group.key}`))
const ofMeasure = (metric: string, over: Partial<PeerStanding>[], set: number | null = 0) =>
  strengthsOf(pageWithMeasures([measureWith(metric, over.map(peersWith))], { set }), null, [])
const of = (from: number, to: number) => ({ percentileInterval: [from, to] as [number, number] })
const unranked = { rank: null, of: null, percentile: null, percentileInterval: null, because: 'too-few-pages' } as const

describe('beside peers', () => {
  test.each<[string, Partial<PeerStanding>[], number | null, readonly string[]]>([
    ['above the middle with its whole interval', [of(0.51, 0.9)], 0, ['clear']],
    ['from the very middle on', [of(0.5, 0.9)], 0, []],
    ['below', [{ percentile: 0.2, ...of(0.1, 0.3) }], 0, []],
    ['a value below the middle of its own interval', [{ percentile: 0.5, ...of(0.6, 0.9) }], 0, []],
    ['few peers', [{ n: enoughPages - 1, ...of(0.6, 0.9) }], 0, ['likely']],
    ['just enough peers', [{ n: enoughPages, ...of(0.6, 0.9) }], 0, ['clear']],
    ['no rank', [unranked], 0, []],
    ['a rank without an interval', [{ percentileInterval: null }], 0, []],
    ['above another set alone', [of(0.1, 0.6), { set: 1, ...of(0.8, 1) }], 0, []],
    ['above all sets, and in none', [of(0.8, 1), { set: 1, ...of(0.8, 1) }], null, []],
    ['of its size the middle, of its set above', [of(0.8, 1), { stratum: '500-2k', ...of(0.3, 0.7) }], 0, []],
    ['of its size above, of its set the middle', [of(0.3, 0.7), { stratum: '500-2k', ...of(0.8, 1) }], 0, ['clear']],
    ['no rank in its size', [of(0.8, 1), { stratum: '500-2k', ...unranked }], 0, ['clear']],
  ])('%s', (_, peers, set, certainties) => {
    const { strengths } = ofMeasure('interactions-per-post', peers, set)
    expect(strengths.map(({ certainty }) => certainty)).toEqual(certainties)
  })

  test('a rate that small pages have by construction is a strength among pages of its size alone', () => {
    expect(ofMeasure('interaction-rate', [of(0.8, 1)])).toEqual({ strengths: [], looked: { measures: 0, kinds: 0 } })
    const { strengths } = ofMeasure('interaction-rate', [of(0.3, 0.7), { stratum: '500-2k', ...of(0.8, 1) }])
    expect(named(strengths)).toEqual(['interaction-rate'])
  })

  test('followers are no strength among pages chosen by them', () => {
    const size = { stratum: '500-2k', ...of(0.9, 1) } as const
    expect(ofMeasure('followers', [of(0.3, 0.7), size]).strengths).toEqual([])
    expect(ofMeasure('followers', [of(0.7, 0.9), size]).strengths).toMatchObject([{ peers: { stratum: null } }])
  })

  test('a measure without better or worse is none, and is not counted', () => {
    expect(ofMeasure('longest-silence', [of(0.9, 1)])).toEqual({ strengths: [], looked: { measures: 0, kinds: 0 } })
  })

  test('the farthest above comes first, and all with a rank are counted', () => {
    const page = pageWithMeasures([
      measureWith('followers', [peersWith(of(0.55, 0.9))]),
      measureWith('posting-frequency', [peersWith(of(0.2, 0.9))]),
      measureWith('interactions-per-post', [peersWith(of(0.9, 1))]),
      measureWith('interaction-rate', [peersWith({ stratum: '500-2k', ...of(0.7, 0.8) })]),
      measureWith('comments-per-post', [peersWith(of(0.7, 0.9))]),
      measureWith('views-per-post', [peersWith(unranked)]),
    ])
    const { strengths, looked } = strengthsOf(page, null, [])
    expect(named(strengths)).toEqual(['interactions-per-post', 'comments-per-post', 'interaction-rate'])
    expect(looked).toEqual({ measures: 5, kinds: 0 })
  })
})

describe('beside the own habit', () => {
  const habits = pageWithHabits([
    {
      dimension: 'format',
      known: 70,
      unknown: 0,
      groups: [groupWith('video'), groupWith('photo', { interval: [1.1, 3] })],
    },
    {
      dimension: 'hours',
      known: 70,
      unknown: 0,
      groups: [
        groupWith('evening', { certainty: 'likely', interval: [1.8, 2.5] }),
        groupWith('night', { certainty: 'uncertain', interval: [0.9, 4] }),
        groupWith('morning', { certainty: 'clear', ratio: 0.5, interval: [0.3, 0.8] }),
        groupWith('afternoon', { certainty: 'too-few', ratio: null, interval: null, because: 'too-few-posts' }),
      ],
    },
  ])
  const page = pageWithMeasures([measureWith('followers', [peersWith(of(0.55, 0.9))])])

  test('comes after peers, the best of each way to group posts', () => {
    const { strengths, looked } = strengthsOf(page, habits, [])
    expect(named(strengths)).toEqual(['followers', 'hours evening', 'format video'])
    expect(strengths.map(({ certainty }) => certainty)).toEqual(['clear', 'likely', 'clear'])
    expect(looked).toEqual({ measures: 1, kinds: 5 })
  })

  test('what is advised beside it is not told twice', () => {
    const advised = [{ rule: 'hours', key: 'evening' } as const, { rule: 'rhythm', key: null } as const]
    expect(named(strengthsOf(page, habits, advised).strengths)).toEqual(['followers', 'format video'])
  })
})

const share = fc.double({ min: 0, max: 1, noNaN: true })
const pair = (end: fc.Arbitrary<number>): fc.Arbitrary<[number, number]> =>
  fc.tuple(end, end).map(([a, b]) => [Math.min(a, b), Math.max(a, b)])
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { freq: 4 })
const peers = fc
  .record({
    set: fc.nat(1),
    stratum: fc.constantFrom(null, '500-2k' as const),
    n: fc.nat(40),
    rank: orNull(fc.integer({ min: 1, max: 40 })),
    percentile: orNull(share),
    percentileInterval: orNull(pair(share)),
  })
  .map(peersWith)
const measures = fc
  .array(fc.tuple(fc.constantFrom(...metrics.keys()), fc.array(peers, { maxLength: 4 })), { maxLength: 8 })
  .map((list) => list.map(([metric, of]) => measureWith(metric, of)))
const ratio = fc.double({ min: 0, max: 20, noNaN: true })
const group = fc
  .record({
    ratio: orNull(ratio),
    interval: orNull(pair(ratio)),
    certainty: fc.constantFrom<HabitGroup['certainty'][]>('clear', 'likely', 'uncertain', 'too-few'),
  })
  .map((over) => groupWith('one', over))
const dimensions = fc.array(
  fc.record({
    dimension: fc.constantFrom(...habitDimensions),
    known: fc.constant(70),
    unknown: fc.constant(0),
    groups: fc.array(group, { maxLength: 4 }),
  }),
  { maxLength: 6 },
)

test('whatever the replies say, no strength claims more than they do', () => {
  fc.assert(
    fc.property(measures, dimensions, orNull(fc.nat(1)), (shown, grouped, set) => {
      const { strengths, looked } = strengthsOf(pageWithMeasures(shown, { set }), pageWithHabits(grouped), [])
      expect(strengths.length).toBeLessThanOrEqual(Math.min(mostStrengths, looked.measures + looked.kinds))
      for (const one of strengths)
        if (one.from === 'peers') {
          expect(one.peers.set).toBe(set)
          expect(Math.min(one.peers.percentile ?? 0, ...(one.peers.percentileInterval ?? [0]))).toBeGreaterThan(0.5)
          expect(one.certainty === 'clear' && one.peers.n < enoughPages).toBe(false)
        } else {
          expect(one.group.certainty).toBe(one.certainty)
          expect(Math.min(one.group.ratio ?? 0, ...(one.group.interval ?? [0]))).toBeGreaterThan(1)
        }
    }),
  )
})

test('a wider interval never makes a strength', () => {
  const isStrength = (interval: [number, number]): boolean =>
    ofMeasure('interactions-per-post', [{ percentileInterval: interval }]).strengths.length > 0
  fc.assert(
    fc.property(pair(share), share, (interval, further) => {
      const wider: [number, number] = [Math.max(0, interval[0] - further), Math.min(1, interval[1] + further)]
      expect(isStrength(wider) && !isStrength(interval)).toBe(false)
    }),
  )
})
