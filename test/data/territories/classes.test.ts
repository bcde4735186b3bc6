// Classes of the map: what is not known has none, equal values are never parted, and bounds are as round as they may be.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type BivariateRow,
  bivariateBreaks,
  bivariateClasses,
  quantileClasses,
} from '../../../data/model/territories/classes.ts'

const row = (key: string, need: number | null, active: number, silent = 0, unknown = 0): BivariateRow => ({
  key,
  need: { value: need },
  voice: { pages: active + silent + unknown, active, unknown },
})

describe('need and voice together', () => {
  test('thirds of each', () => {
    const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) =>
      row(`${at}`, at * 1000, [1, 9, 5, 8, 2, 6, 3, 4, 7][at - 1] ?? 0),
    )
    const classes = bivariateClasses(nine)
    expect(nine.map(({ key }) => classes.get(key))).toEqual([
      // Pages per thousand: 1, 4.5, 1.67, 2, 0.4, 1, 0.43, 0.5, 0.78
      { need: 0, voice: 1 },
      { need: 0, voice: 2 },
      { need: 0, voice: 2 },
      { need: 1, voice: 2 },
      { need: 1, voice: 0 },
      { need: 1, voice: 1 },
      { need: 2, voice: 0 },
      { need: 2, voice: 0 },
      { need: 2, voice: 1 },
    ])
    expect(bivariateBreaks(nine).need[0]).toBeCloseTo(3666.67, 1)
  })
  test.each<[string, BivariateRow, unknown]>([
    ['need not known', row('x', null, 3), { missing: 'need' }],
    ['neither need nor a page', row('x', null, 0), { missing: 'need' }],
    ['no known page', row('x', 100, 0), { missing: 'none-known' }],
    ['one that may be active', row('x', 100, 0, 2, 1), { missing: 'voice' }],
    ['silent pages alone: surely the lowest', row('x', 100, 0, 2), { need: 0, voice: 0 }],
    ['active ones beside one that may be', row('x', 100, 4, 0, 1), { need: 0, voice: 2 }],
  ])('%s', (_, one, expected) => {
    const others = [row('a', 200, 1), row('b', 300, 2), row('c', 400, 3)]
    expect(bivariateClasses([one, ...others]).get('x')).toEqual(expected)
  })
  test('nothing anywhere', () => {
    expect(bivariateClasses([]).size).toBe(0)
    expect(bivariateBreaks([row('a', null, 0)])).toEqual({ need: [], voice: [] })
  })
  const anyRow = fc
    .record({
      need: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
      ...{ active: fc.nat(3), silent: fc.nat(2), unknown: fc.nat(1) },
    })
    .map(({ need, active, silent, unknown }) => row('', need, active, silent, unknown))
  test('nothing unknown ever falls in a class, equal ones share theirs, more is never lower; order does not matter', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (drawn) => {
        const rows = drawn.map((one, at) => ({ ...one, key: `${at}` }))
        const classes = bivariateClasses(rows)
        expect([...bivariateClasses(rows.toReversed())].toReversed()).toEqual([...classes])
        const placed = rows.flatMap((one) => {
          const found = classes.get(one.key)
          if (found === undefined || 'missing' in found) return []
          return [{ ...found, persons: one.need.value ?? -1, ratio: one.voice.active / (one.need.value ?? 0), one }]
        })
        for (const { one } of placed) {
          expect(one.need.value).not.toBeNull()
          expect(one.voice.pages).toBeGreaterThan(0)
          expect(one.voice.active > 0 || one.voice.unknown === 0).toBe(true)
        }
        for (const a of placed)
          for (const b of placed) {
            if (a.persons <= b.persons) expect(a.need).toBeLessThanOrEqual(b.need)
            if (a.ratio <= b.ratio) expect(a.voice).toBeLessThanOrEqual(b.voice)
          }
      }),
    )
  })
})

describe('classes of one indicator', () => {
  test.each<[string, readonly (number | null)[], number, readonly number[]]>([
    ['five of a hundred, round', Array.from({ length: 100 }, (_, at) => at * 1.01), 5, [20, 40, 60, 80]],
    ['unknown ones left out', [null, 10, null, 20, 30, 40], 2, [25]],
    ['as many digits as keep them apart', [1000, 1001, 1002, 1003], 2, [1002]],
    ['a part of them equal', [0, 0, 0, 0, 5, 9], 3, [1.7]],
    ['all equal: one class', [7, 7, 7], 5, []],
    ['one value', [7], 5, []],
    ['two values: two classes', [1, 100], 5, [21]],
    ['none', [], 5, []],
    ['nothing known', [null, null], 5, []],
    ['small ratios', [0.00001, 0.00002, 0.00003, 0.00004], 2, [0.000025]],
  ])('%s', (_, values, count, breaks) => {
    expect(quantileClasses(values, count).breaks).toEqual(breaks)
  })
  test('a bound belongs to the class above it', () => {
    const { classOf } = quantileClasses([10, 20, 30, 40], 2)
    expect([10, 24.9, 25, 40, null].map(classOf)).toEqual([0, 0, 1, 1, null])
  })
  const value = fc.option(fc.oneof(fc.nat(5), fc.double({ min: 0, max: 1e6, noNaN: true })), { nil: null })
  test('what is unknown has no class, every class has a value, more is never lower', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 40 }), fc.integer({ min: 1, max: 7 }), (values, count) => {
        const { breaks, classOf } = quantileClasses(values, count)
        expect(breaks.length).toBeLessThan(count)
        const known = values.filter((one) => one !== null).toSorted((a, b) => a - b)
        const classes = known.map(classOf)
        expect(values.filter((one) => one === null).map(classOf)).toEqual(
          values.filter((one) => one === null).map(() => null),
        )
        expect(classes).toEqual(classes.toSorted())
        if (known.length > 0) expect(new Set(classes).size).toBe(breaks.length + 1)
        expect(quantileClasses(values.toReversed(), count).breaks).toEqual(breaks)
      }),
    )
  })
})
