// Hours to posts, and what peers about that rhythm get: bands, reasons, and medians that can be read off.

import { describe, expect, test } from 'vitest'
import { bandAround, planned, postsFor, type Rhythm } from '../../data/model/planner.ts'

test.each([
  [2, 45, 8 / 3],
  [0.25, 5, 3],
  [40, 600, 4],
  [1, 60, 1],
])('%d hours at %d minutes a post allow %d posts a week', (hours, minutes, posts) => {
  expect(postsFor(hours, minutes)).toBeCloseTo(posts, 12)
})

const peer = (pageId: number, postsPerWeek: number | null, perPost: number | null): Rhythm => ({
  pageId,
  page: `p${pageId}`,
  postsPerWeek,
  perPost,
})

describe('peers', () => {
  const seven = [1, 2, 3, 4, 5, 6, 7].map((place) => peer(place, 2, place * 10))

  test('at both ends of the band are in it, those beyond and the unknown are not', () => {
    const band = bandAround(3)
    expect(band).toEqual([2, 4.5])
    const { n, points } = planned(
      [peer(1, 2, 5), peer(2, 4.5, 5), peer(3, 1.99, 5), peer(4, 4.51, 5), peer(5, null, 5), peer(6, 3, null)],
      band,
    )
    expect([n, points.map(({ pageId }) => pageId)]).toEqual([2, [1, 2]])
  })

  test('are told by their median, quartiles and an interval', () => {
    const { n, perWeek, perPost, because } = planned(seven, bandAround(2))
    expect([n, because]).toEqual([7, null])
    expect(perPost).toMatchObject({ median: 40, q1: 25, q3: 55 })
    expect(perWeek).toMatchObject({ median: 80, q1: 50, q3: 110 })
    // Of seven values the whole range holds the median with 98.4 %, the next pair with 87.5 %.
    expect(perPost?.interval?.[0]).toBeGreaterThan(10)
    expect(perPost?.interval?.[0]).toBeLessThan(20)
    expect(planned(seven.slice(0, 5), bandAround(2)).perWeek?.interval).toBeNull()
  })

  test('under five are too few, and are counted', () => {
    const found = planned(seven.slice(0, 4), bandAround(2))
    expect(found).toMatchObject({ n: 4, perWeek: null, perPost: null, because: 'too-few-pages' })
    expect(found.points).toHaveLength(4)
    expect(planned([], bandAround(2))).toMatchObject({ n: 0, because: 'too-few-pages' })
  })
})
