// Calendar buckets against other implementations (Intl, and Python's zoneinfo where it is there): each hour of 2015 to
// 2030 in five zones, the days those hours begin, and all ISO weeks of 1970 to 2100. `npm test` compares a seeded part.

import { describe, expect, test } from 'vitest'
import { bucketBounds, bucketsBetween, daysOf } from '../../data/model/periods.ts'
import { checkedZones, otherClocks, ownLabel } from '../helpers/other-clock.ts'

const hour = 3_600_000
const from = Date.UTC(2015, 0, 1)
const hours = Array.from({ length: (Date.UTC(2031, 0, 1) - from) / hour }, (_, index) => from + index * hour)

describe.each(otherClocks())('equals $name', (other) => {
  test.each(checkedZones)('each hour of 2015 to 2030 in %s', (zone) => {
    const expected = other.labels(zone, hours)
    const different = hours.flatMap((ms, index) => {
      const own = ownLabel(zone, ms)
      return own === expected[index] ? [] : [`${new Date(ms).toISOString()}: ${own}, expected ${expected[index]}`]
    })
    expect(different).toEqual([])
    expect(expected).toHaveLength(hours.length)
    const starts = hours.flatMap((ms, index) => {
      const [day = ''] = expected[index]?.split(' ') ?? []
      return index > 0 && !expected[index - 1]?.startsWith(day) ? [{ day, ms }] : []
    })
    expect(starts.map(({ day }) => ({ day, ms: bucketBounds(day, zone).from }))).toEqual(starts)
    console.log(`${zone}: ${hours.length} hours, ${starts.length} days, equal to ${other.name}`)
  })

  test('all ISO weeks of 1970 to 2100', () => {
    const expected = other.weeks(1970, 2100)
    const weeks = bucketsBetween('1970-W01', '2100-W52')
    expect(weeks.map((week) => `${week} ${daysOf(week).from} ${daysOf(week).to}`)).toEqual(expected)
    const days = Array.from({ length: weeks.length * 7 }, (_, index) => Date.UTC(1969, 11, 29) + index * 24 * hour)
    expect(days.map((ms) => ownLabel('UTC', ms))).toEqual(other.labels('UTC', days))
    console.log(`${weeks.length} weeks of ${days.length} days, equal to ${other.name}`)
  })
})
