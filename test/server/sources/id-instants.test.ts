// Instants in ids, against pairs that the platforms' own documentation prints, and what must not be taken for one.

import { expect, test } from 'vitest'
import {
  instantByZoneOf,
  isNearDay,
  linkedinInstantOf,
  tiktokInstantOf,
  xInstantOf,
} from '../../../server/sources/id-instants.ts'

test.each([
  // Examples of X's API documentation: id and created_at.
  ['1212092628029698048', '2019-12-31T19:26:16Z'],
  ['1050118621198921728', '2018-10-10T20:19:24Z'],
  ['850006245121695744', '2017-04-06T15:24:15Z'],
  ['29700859247', '2010-11-04T01:43:01Z'],
  // Before ids carried an instant.
  ['20', null],
  ['29700859246', null],
  // Rounded by a spreadsheet, or no id.
  ['1212092628029000000', null],
  ['1.21209E+18', null],
  ['', null],
])('X: %s', (id, instant) => {
  expect(xInstantOf(id)).toBe(instant)
})

test.each([
  ['7416800000000000123', '2026-01-13T11:15:17Z'],
  ['741680000000000012', null],
  ['urn:li:activity:7416800000000000123', null],
])('LinkedIn: %s', (id, instant) => {
  expect(linkedinInstantOf(id)).toBe(instant)
})

test.each([
  ['7324309610000000123', '2024-01-15T13:02:00Z'],
  ['732430961000000012', null],
  ['', null],
])('TikTok: %s', (id, instant) => {
  expect(tiktokInstantOf(id)).toBe(instant)
})

test.each([
  ['2025-03-21T20:28:23Z', '2025-03-21', true],
  ['2025-03-21T20:28:23Z', '2025-03-22', true],
  ['2025-03-21T20:28:23Z', '2025-03-20', false],
  ['2025-03-21T09:00:00Z', '2025-03-20', true],
  ['2025-03-21T09:00:00Z', '2025-03-22', false],
])('%s is %s somewhere on Earth: %s', (instant, day, isNear) => {
  expect(isNearDay(instant, day)).toBe(isNear)
})

test.each([
  ['2024-01-15T13:02:00Z', '2024-01-15 14:02:40', '2024-01-15T13:02:40Z'],
  ['2024-01-15T13:02:00Z', '2024-01-15 18:46:30', '2024-01-15T13:01:30Z'],
  ['2024-01-15T13:02:00Z', '2024-01-15 14:05:00', null],
  ['2024-01-15T13:02:00Z', '2024-01-16 04:02:00', null],
  ['2024-01-15T13:02:00Z', '2024-01-15 00:02:00', null],
  ['2024-01-15T13:02:00Z', 'hier', null],
])('%s and %s', (instant, local, expected) => {
  expect(instantByZoneOf(instant, local)).toBe(expected)
})
