// What the rule promises, whatever France looks like: another page never makes its territory more under-served, what is not
// known accuses nobody, and neither order, names nor units decide anything.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TerritoryInput } from '../../../data/model/territories/service.ts'
import { verdicts } from '../../../data/model/territories/under-served.ts'
import { voiceSidesOf } from '../../../data/model/territories/voice-side.ts'
import { anyFrance, anyThresholds, verdictsOf } from './frances.ts'

const changes: Readonly<Record<string, (territory: TerritoryInput) => TerritoryInput>> = {
  active: (one) => ({ ...one, known: one.known + 1, active: one.active + 1 }),
  silent: (one) => ({ ...one, known: one.known + 1 }),
  unknown: (one) => ({ ...one, known: one.known + 1, unknown: one.unknown + 1 }),
}

const changedAt = (
  france: readonly TerritoryInput[],
  at: number,
  change: (territory: TerritoryInput) => TerritoryInput,
): readonly TerritoryInput[] => france.map((one, place) => (place === at ? change(one) : one))

/** How under-served one is: 0 the least. */
const degree = (france: readonly TerritoryInput[], at: number, thresholds: Parameters<typeof verdictsOf>[1]): number =>
  verdicts.indexOf(verdictsOf(france, thresholds)[at] ?? 'cannot-tell')

const runs = { numRuns: 300 }

describe.each(Object.entries(changes))('a page more, %s', (_, change) => {
  test('never makes its territory more under-served', () => {
    fc.assert(
      fc.property(anyFrance, fc.nat(), anyThresholds, (france, place, thresholds) => {
        const at = place % france.length
        expect(degree(changedAt(france, at, change), at, thresholds)).toBeLessThanOrEqual(
          degree(france, at, thresholds),
        )
      }),
      runs,
    )
  })
  test('nor do several, one after the other; taking them away never makes it less', () => {
    fc.assert(
      fc.property(anyFrance, fc.nat(), anyThresholds, (france, place, thresholds) => {
        const at = place % france.length
        const frances = [france]
        for (let page = 0; page < 8; page += 1) frances.push(changedAt(frances.at(-1) ?? france, at, change))
        const degrees = frances.map((one) => degree(one, at, thresholds))
        expect(degrees).toEqual(degrees.toSorted((a, b) => b - a))
      }),
      { numRuns: 60 },
    )
  })
})

test('a silent page that speaks again never makes its territory more under-served', () => {
  fc.assert(
    fc.property(anyFrance, fc.nat(), anyThresholds, (france, place, thresholds) => {
      const at = place % france.length
      const silent = changedAt(france, at, (one) => ({ ...one, known: one.known + 1 }))
      const woken = changedAt(silent, at, (one) => ({ ...one, active: one.active + 1 }))
      expect(degree(woken, at, thresholds)).toBeLessThanOrEqual(degree(silent, at, thresholds))
    }),
    runs,
  )
})

describe('a territory with most of the need', () => {
  const of = (key: string, need: TerritoryInput['need'], active: number): TerritoryInput => ({
    ...{ key, need, known: active, active, unknown: 0 },
    ...{ followers: [], postsPerWeek: [], activeAssociations: active, activeCommercial: 0 },
  })
  const small = of('departement-48', { value: 10, interval: [10, 10] }, 100)
  const verdictOfLarge = (low: number, voiceBelow: number): string | undefined =>
    verdictsOf([of('departement-75', { value: 1000, interval: [low, 1000] }, 0), small, small], {
      needAbove: 1,
      voiceBelow,
    })[0]

  test('is under-served where all pages are elsewhere', () => {
    expect(verdictOfLarge(1000, 1)).toBe('none-known')
  })
  test('is not accused against a threshold that all pages of the nation could not reach', () => {
    expect(verdictOfLarge(1000, 1.5)).toBe('cannot-tell')
  })
  test('nor once its need is less sure', () => {
    expect(verdictOfLarge(600, 1.5)).toBe('cannot-tell')
  })
})

test('unknown need accuses nobody', () => {
  fc.assert(
    fc.property(anyFrance, anyThresholds, (france, thresholds) => {
      const found = verdictsOf(france, thresholds)
      france.forEach(({ need }, at) => {
        if (need.value === null) expect(['cannot-tell', 'not-under-served']).toContain(found[at])
      })
    }),
    runs,
  )
})

test('where nobody knows of any page whether it is active, nobody is accused', () => {
  fc.assert(
    fc.property(anyFrance, anyThresholds, (france, thresholds) => {
      const dark = france.map((one) => ({ ...one, active: 0, unknown: one.known }))
      for (const verdict of verdictsOf(dark, thresholds)) expect(['cannot-tell', 'not-under-served']).toContain(verdict)
    }),
    runs,
  )
})

test('counting need in other units changes no verdict', () => {
  fc.assert(
    fc.property(anyFrance, anyThresholds, fc.integer({ min: 2, max: 5000 }), (france, thresholds, times) => {
      const counted = france.map((one): TerritoryInput => {
        const { value, interval } = one.need
        if (value === null || interval === null) return one
        return { ...one, need: { value: value * times, interval: [interval[0] * times, interval[1] * times] } }
      })
      expect(verdictsOf(counted, thresholds)).toEqual(verdictsOf(france, thresholds))
    }),
    runs,
  )
})

test('a wider interval never makes a verdict out of what could not be told', () => {
  const part = fc.constantFrom(0, 0.1, 0.5, 1, 3)
  fc.assert(
    fc.property(anyFrance, fc.nat(), anyThresholds, part, part, (france, place, thresholds, below, above) => {
      const at = place % france.length
      const wider = changedAt(france, at, (one) => {
        if (one.need.interval === null) return one
        const [low, high] = one.need.interval
        return { ...one, need: { ...one.need, interval: [low * Math.max(0, 1 - below), high * (1 + above)] } }
      })
      const [before, after] = [verdictsOf(france, thresholds)[at], verdictsOf(wider, thresholds)[at]]
      expect([before, 'cannot-tell']).toContain(after)
    }),
    runs,
  )
})

// The second from SciPy: chi2.ppf(0.025, 2 * k) / 2 / 80000 against (60 + k - 1) / 9.6e6 for k = 1 ... 15 pages.
test.each([
  ['no answer tells', 1, 1, ['unsure', 'unsure']],
  ['many more active pages would', 1, 14, [...Array(2).fill('unsure'), ...Array(13).fill('above')]],
  ['all is known', 3, 0, []],
])('where voices would lie if activity were known: %s', (_, active, unknown, sides) => {
  const need = { value: 80_000, interval: [80_000, 80_000] as const }
  expect(voiceSidesOf({ need, active, unknown }, { need: 9_600_000, ratio: 60 / 9_600_000 }, 1)).toEqual(sides)
})
