// Points pasted from maps: each spelling by hand, what is refused and why, and any point written in any of the accepted ways.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAroundFrance, pointOf } from '../../../data/model/territories/coordinates.ts'

const rennes = { latitude: 48.11, longitude: -1.68 }

test.each([
  ['48,11 ; -1,68'],
  ['48.11, -1.68'],
  ['48.11,-1.68'],
  ['48.11 -1.68'],
  ['48,11 -1,68'],
  ['48,11, -1,68'],
  ['48,11;-1,68'],
  ['48,11 ; -1.68'],
  [' (48.11, -1.68) '],
  ['48,11\u202f; −1,68'],
  ['48.11\t-1.68'],
  ['+48.1100, -001.68'],
])('%j', (text) => expect(pointOf(text)).toEqual(rennes))

test.each([
  ['48, 2', { latitude: 48, longitude: 2 }],
  ['-21.1 ; 55.5', { latitude: -21.1, longitude: 55.5 }],
  ['-90 ; 180', { latitude: -90, longitude: 180 }],
  ['48.1234567, 0', { latitude: 48.123457, longitude: 0 }],
  ['48.1, -0.0000001', { latitude: 48.1, longitude: 0 }],
])('%j is %o', (text, expected) => expect(pointOf(text)).toEqual(expected))

test.each([
  ['48°06’36″ N, 1°40’48″ O', 'degrees'],
  ['48.11° -1.68°', 'degrees'],
  ['48.11 N, 1.68 W', 'degrees'],
  ['N48.11 O1.68', 'degrees'],
  ['90.01 ; 2', 'range'],
  ['48 ; -180.5', 'range'],
  ['', 'unreadable'],
  ['Rennes', 'unreadable'],
  ['48.11', 'unreadable'],
  ['48,2', 'unreadable'],
  ['48,11,-1,68', 'unreadable'],
  ['1 234,5 ; 2', 'unreadable'],
  ['48.11, -1.68, 12', 'unreadable'],
  ['4811 ; 168', 'unreadable'],
  ['48..11 ; 2', 'unreadable'],
  ['https://www.openstreetmap.org/#map=12/48.11/-1.68', 'unreadable'],
])('%j: %s', (text, fault) => expect(pointOf(text)).toBe(fault))

test('any point, written with points or commas, is read as it was', () => {
  const degrees = (most: number) => fc.integer({ min: -most * 10_000, max: most * 10_000 }).map((at) => at / 10_000 + 0)
  const separators = fc.constantFrom(' ; ', ';', ', ', ' ')
  fc.assert(
    fc.property(degrees(90), degrees(180), separators, fc.boolean(), (latitude, longitude, separator, isFrench) => {
      const written = (value: number) => (isFrench ? `${value}`.replace('.', ',') : `${value}`)
      expect(pointOf(`${written(latitude)}${separator}${written(longitude)}`)).toEqual({ latitude, longitude })
    }),
  )
})

describe('around France', () => {
  test.each([
    ['Brest', 48.39, -4.49, true],
    ['Bastia', 42.7, 9.45, true],
    ['Basse-Terre', 16, -61.73, true],
    ['Fort-de-France', 14.6, -61.07, true],
    ['Cayenne', 4.94, -52.33, true],
    ['Saint-Denis', -20.88, 55.45, true],
    ['Mamoudzou', -12.78, 45.23, true],
    ['Rennes with longitude first', -1.68, 48.11, false],
    ['Londres', 51.5, -0.13, false],
    ['Montréal', 45.5, -73.57, false],
  ])('%s', (_name, latitude, longitude, expected) => {
    expect(isAroundFrance({ latitude, longitude })).toBe(expected)
  })
})
