// How fast a file is read and how long it still takes: known paces, and an estimate that does not jump.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Pace, paceOf, saidLeft } from '../../data/model/pace.ts'

const total = 200_000_000
const at = (seconds: number, bytesRead: number) => ({
  seconds,
  bytesRead,
  bytesTotal: total,
  rowsRead: bytesRead / 500,
})

test('nothing is said in the first second, nor of a file of unknown size', () => {
  expect(paceOf(null, at(0.5, 1_000_000)).left).toBeNull()
  expect(paceOf(null, { ...at(5, 1_000_000), bytesTotal: 0 }).left).toBeNull()
  expect(paceOf(null, at(3, 0)).left).toBeNull()
})

test('a steady reading is told as it is', () => {
  let pace: Pace | null = null
  for (let second = 1; second <= 10; second++) {
    pace = paceOf(pace, at(second, second * 10_000_000))
    expect(pace.bytesPerSecond).toBeCloseTo(10_000_000)
    expect(pace.rowsPerSecond).toBeCloseTo(20_000)
    expect(pace.left).toBeCloseTo(20 - second)
  }
})

test('another reading of the same file starts anew', () => {
  const first = paceOf(null, at(10, 100_000_000))
  expect(paceOf(first, at(2, 40_000_000)).bytesPerSecond).toBeCloseTo(20_000_000)
})

test('a slower disk is followed within seconds', () => {
  let pace: Pace | null = null
  for (let second = 1; second <= 5; second++) pace = paceOf(pace, at(second, second * 20_000_000))
  for (let second = 6; second <= 25; second++) pace = paceOf(pace, at(second, 100_000_000 + (second - 5) * 2_000_000))
  expect(pace?.bytesPerSecond).toBeLessThan(3_000_000)
  expect(pace?.left).toBeGreaterThan(15)
})

test('what is said never jumps while the speed varies by half', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.5, max: 1.5, noNaN: true }), { minLength: 60, maxLength: 60 }),
      (speeds) => {
        let [pace, said, bytes] = [null as Pace | null, null as number | null, 0]
        for (const [index, speed] of speeds.entries()) {
          bytes += speed * 1_000_000
          const seconds = (index + 1) * 0.3
          pace = paceOf(pace, { ...at(seconds, bytes), bytesTotal: 100_000_000 })
          if (pace.left === null) continue
          const now = saidLeft(pace.left, said)
          // Once warm, no step back of more than one step of what is said, nor a leap ahead.
          if (said !== null && seconds > 6) expect(Math.abs(now - said)).toBeLessThanOrEqual(5)
          said = now
        }
      },
    ),
  )
})

test.each([
  [0, null, 5],
  [4.9, null, 5],
  [12, null, 15],
  [59, null, 60],
  [61, null, 120],
  [600, null, 600],
  // Hardly more than before: the same.
  [16, 15, 15],
  [21, 15, 25],
])('%s seconds after %s are said as %s', (left, before, said) => {
  expect(saidLeft(left, before)).toBe(said)
})
