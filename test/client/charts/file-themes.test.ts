// The themes of files: `safe` seen through simulated eyes, `grey` by lightness alone, and the text of both.

import { describe, expect, test } from 'vitest'
import { grey, safe } from '../../../client/charts/parts/file-themes.ts'
import { cellNames, colourNames, light, looks, stepNames, type Theme } from '../../../client/charts/parts/theme.ts'
import { contrast, difference, labOf, luminance, sights } from '../../helpers/colour-vision.ts'

/** Every two of a list. */
const pairsOf = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
  list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const))

describe('the measures', () => {
  // From the supplementary data of Sharma, Wu and Dalal (2005): pairs 1, 7, 13, 17, 19 and 25 of 34.
  test.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)('%j and %j differ by %d', (one, other, expected) =>
    expect(difference(one, other)).toBeCloseTo(expected, 4),
  )
  test('white and black have the lightness 100 and 0', () => {
    expect(labOf('#ffffff')[0]).toBeCloseTo(100, 4)
    expect(labOf('#000000')[0]).toBeCloseTo(0, 6)
  })
})

describe.each(Object.entries(sights))('safe, %s', (_, sight) => {
  const apart = (theme: Theme, names: readonly (keyof Theme)[]): number =>
    Math.min(...pairsOf(names).map(([one, other]) => difference(labOf(theme[one], sight), labOf(theme[other], sight))))
  test('every two looks are far apart', () => expect(apart(safe, looks)).toBeGreaterThan(15))
  test('every two classes of the map are apart', () => {
    expect(apart(safe, cellNames)).toBeGreaterThan(9)
    expect(apart(safe, stepNames)).toBeGreaterThan(7)
  })
  test('no worse than the colours of the screen', () => {
    expect(apart(safe, cellNames)).toBeGreaterThan(apart(light, cellNames))
    expect(apart(safe, looks)).toBeGreaterThan(apart(light, looks))
  })
})

describe('grey', () => {
  test('is grey', () => {
    for (const name of colourNames) expect(grey[name]).toMatch(/^#([0-9a-f]{2})\1\1$/)
  })
  const lightness = (names: readonly (keyof Theme)[]): readonly number[] =>
    names.map((name) => labOf(grey[name])[0]).toSorted((a, b) => a - b)
  test.each([
    ['looks', looks, 5.5],
    ['steps', stepNames, 10],
    ['cells', cellNames, 4.5],
  ] as const)('every two %s differ in lightness', (_, names, least) => {
    const sorted = lightness(names)
    for (const [at, value] of sorted.entries())
      if (at > 0) expect(value - (sorted[at - 1] ?? 0)).toBeGreaterThanOrEqual(least)
  })
  test('the map keeps the order of lightness it has in colour', () => {
    const order = (theme: Theme, names: readonly (keyof Theme)[]) =>
      names.toSorted((a, b) => luminance(theme[a]) - luminance(theme[b]))
    expect(order(grey, cellNames)).toEqual(order(light, cellNames))
    expect(order(grey, stepNames)).toEqual(order(light, stepNames))
  })
  test('the two camps mostly compared are as far apart as no print can blur', () =>
    expect(contrast(grey.association, grey.commercial)).toBeGreaterThan(3))
})

describe.each([
  ['safe', safe],
  ['grey', grey],
])('%s', (_, theme) => {
  test.each(['ink', 'quiet', ...looks] as const)('%s reads as text on the ground', (name) =>
    expect(contrast(theme[name], theme.ground)).toBeGreaterThanOrEqual(4.5),
  )
  test.each(looks)('%s stands out of its band', (look) =>
    expect(contrast(theme[look], theme[`${look}-band`])).toBeGreaterThanOrEqual(3),
  )
})
