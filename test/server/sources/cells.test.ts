// Text of a cell -> count, instant, address, number: the cases that files really hold, and those that must be refused.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { facebookPostOf } from '../../../data/model/mapping/facebook-address.ts'
import { habitsOf, numberOf, plainDayOf } from '../../../data/model/mapping/habits.ts'
import { metricNamed, platformNamed } from '../../../data/model/mapping/names.ts'
import { zoneOffsetOf } from '../../../data/model/mapping/zones.ts'
import { badCount, countOf, instantOf, unknownCount, webAddressOf } from '../../../server/sources/cells.ts'
import { observedAtOf } from '../../../server/sources/crowdtangle.ts'
import { shortcodeOf } from '../../../server/sources/crowdtangle-instagram.ts'

test.each([
  ['0', 0],
  ['007', 7],
  ['1234', 1234],
  [' 12 ', 12],
  ['1,234', 1234],
  ['1,234,567', 1234567],
  ['1 234', 1234],
  ['1\u202f234', 1234],
  ['999999999999999', 999999999999999],
  ['12.0', 12],
  ['', unknownCount],
  [' ', unknownCount],
  ['-', unknownCount],
  ['N/A', unknownCount],
  ['n/a', unknownCount],
  ['1,2', badCount],
  ['1,2K', badCount],
  ['12,34', badCount],
  ['1234,567', badCount],
  ['1,234 567', badCount],
  ['-3', badCount],
  ['+3', badCount],
  ['1.5', badCount],
  ['1e3', badCount],
  ['٣', badCount],
  ['1234567890123456', badCount],
  ['#REF!', badCount],
  ['__proto__', badCount],
])('count %j -> %d', (text, count) => {
  expect(countOf(text)).toBe(count)
})

test('a whole number is read as Number reads it, grouped or not', () => {
  fc.assert(
    fc.property(fc.nat({ max: 999_999_999_999 }), (count) => {
      expect(countOf(String(count))).toBe(count)
      expect(countOf(count.toLocaleString('en-US'))).toBe(count)
    }),
  )
})

// Offsets from the IANA abbreviations as CrowdTangle prints them; the suffix counts even where the calendar disagrees.
test.each([
  ['2021-03-22 07:30:00 EDT', '2021-03-22T11:30:00Z'],
  ['2021-01-22 07:30:00 EDT', '2021-01-22T11:30:00Z'],
  ['2021-12-31 23:30:00 EST', '2022-01-01T04:30:00Z'],
  ['2024-02-28 23:30:00 PST', '2024-02-29T07:30:00Z'],
  ['2024-02-29 00:30:00 CET', '2024-02-28T23:30:00Z'],
  ['2023-10-29 02:30:00 CEST', '2023-10-29T00:30:00Z'],
  ['2023-10-29 02:30:00 CET', '2023-10-29T01:30:00Z'],
  ['2024-02-07 17:42:08 EET', '2024-02-07T15:42:08Z'],
  ['2024-02-07 17:42:08 +0530', '2024-02-07T12:12:08Z'],
  ['2024-02-07 17:42:08 -03:00', '2024-02-07T20:42:08Z'],
  ['2024-02-07T17:42:08Z', '2024-02-07T17:42:08Z'],
  ['2024-02-07 17:42:08 UTC+02:00', '2024-02-07T15:42:08Z'],
  ['2021-03-22 07:30:00', null],
  ['2021-03-22 07:30:00 ', null],
  ['2021-03-22 07:30 EDT', null],
  ['2021-03-22 24:00:00 UTC', null],
  ['2021-03-22 07:60:00 UTC', null],
  ['2021-03-22 07:30:60 UTC', null],
  ['2023-02-29 07:30:00 UTC', null],
  ['1900-02-29 07:30:00 UTC', null],
  ['2000-02-29 07:30:00 UTC', '2000-02-29T07:30:00Z'],
  ['2021-04-31 07:30:00 UTC', null],
  ['2021-00-10 07:30:00 UTC', null],
  ['2021-03-22 07:30:00 IST', null],
  ['2021-03-22 07:30:00 constructor', null],
  ['2021-03-22 07:30:00 +2500', null],
  ['22/03/2021 07:30:00 UTC', null],
  ['', null],
])('instant %j -> %s', (text, instant) => {
  expect(instantOf(text)).toBe(instant)
})

test('an instant is what Date makes of the same text with an offset', () => {
  const instants = fc.date({ min: new Date('1971-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(instants, fc.integer({ min: -12 * 4, max: 14 * 4 }), (date, quarters) => {
      const minutes = quarters * 15
      const local = new Date(Math.floor(date.getTime() / 1000) * 1000).toISOString().slice(0, 19)
      const absolute = Math.abs(minutes)
      const hours = String(Math.floor(absolute / 60)).padStart(2, '0')
      const offset = `${minutes < 0 ? '-' : '+'}${hours}:${String(absolute % 60).padStart(2, '0')}`
      const expected = `${new Date(`${local}${offset}`).toISOString().slice(0, 19)}Z`
      expect(instantOf(`${local.replace('T', ' ')} ${offset}`)).toBe(expected)
    }),
  )
})

test.each([
  ['CEST', 120],
  ['-0930', -570],
  ['+14:00', 840],
  ['cest', null],
  ['', null],
])('zone %j -> %s', (zone, minutes) => {
  expect(zoneOffsetOf(zone)).toBe(minutes)
})

const post = (pageId: string | null, handle: string | null, postId: string) => ({ pageId, handle, postId })
test.each([
  [
    'https://www.facebook.com/131191820259167/posts/4320728994638741',
    post('131191820259167', null, '4320728994638741'),
  ],
  ['https://www.facebook.com/asso/posts/pfbid02Ab', post(null, 'asso', 'pfbid02Ab')],
  ['https://www.facebook.com/asso/videos/un-titre/123/', post(null, 'asso', '123')],
  ['https://www.facebook.com/asso/videos/vb.99/123', post(null, 'asso', '123')],
  ['https://www.facebook.com/Mon-asso-123456789/photos/a.1.2/33', post('123456789', 'Mon-asso-123456789', '33')],
  ['https://www.facebook.com/permalink.php?id=9&story_fbid=12', post('9', null, '12')],
  ['https://www.facebook.com/story.php?story_fbid=12&id=9', post('9', null, '12')],
  ['https://www.facebook.com/watch/?v=77', post(null, null, '77')],
  ['https://www.facebook.com/groups/1/posts/2', 'group'],
  ['https://www.facebook.com/groups/1/permalink/2', 'group'],
  ['https://www.facebook.com/asso', null],
  ['https://www.facebook.com/1/posts/', null],
  ['https://www.facebook.com.example.org/1/posts/2', null],
  ['javascript:alert(1)', null],
  ['', null],
])('post of %j', (address, expected) => {
  expect(facebookPostOf(address)).toEqual(expected)
})

test.each([
  ['https://www.instagram.com/p/CMs1GN-M82L/', 'CMs1GN-M82L'],
  ['https://instagram.com/tv/CMs1GN_M82L', 'CMs1GN_M82L'],
  ['https://www.instagram.com/reel/C1/?igsh=2', 'C1'],
  ['https://www.instagram.com/asso.demo/p/C1/', 'C1'],
  ['https://www.instagram.com/asso.demo/', null],
  ['https://www.instagram.com/stories/asso/123', null],
  ['https://example.org/p/C1/', null],
])('shortcode of %j', (address, shortcode) => {
  expect(shortcodeOf(address)).toBe(shortcode)
})

test.each([
  ['2021-04-20-14-03-22-EDT-Historical-Report-Aidants-2020-01-01--2021-01-01.csv', '2021-04-20T18:03:22Z'],
  ['exports/2021-12-20-20-03-22-EST-Historical-Report-A.csv', '2021-12-21T01:03:22Z'],
  ['C:\\exports\\2021-04-20-14-03-22-CEST-Historical-Report-A.xlsx', '2021-04-20T12:03:22Z'],
  ['2021-04-20-Historical-Report.csv', null],
  ['2021-02-30-14-03-22-EDT-Historical-Report-A.csv', null],
  ['export.csv', null],
])('export of %j was made at %s', (file, instant) => {
  expect(observedAtOf(file)).toBe(instant)
})

test.each([
  ['javascript:alert(1)', null],
  ['https://example.org/', 'https://example.org/'],
  ['', null],
])('address %j -> %s', (text, address) => {
  expect(webAddressOf(text)).toBe(address)
})

test.each<[string, readonly string[], boolean, number | 'ambiguous' | null]>([
  ['1,234', [], true, 1234],
  ['1.234', [], true, 1234],
  ['1,234', [], false, 'ambiguous'],
  ['-1,234', [], false, 'ambiguous'],
  ['-1,234,567', [], false, -1234567],
  ['2,35', [], false, 2.35],
  ['1,234', ['4,3'], false, 1.234],
  ['1,234', ['4.3'], false, 1234],
  ['1,234', ['4,3', '4.3'], false, 'ambiguous'],
  ['0,125', [], false, 0.125],
  ['1,234,567', [], false, 1234567],
  ['1.234,5', [], false, 1234.5],
  ['1,234.5', [], false, 1234.5],
  ['28,35', [], true, 28.35],
  ['3 926,2', [], false, 3926.2],
  ['12 34', [], true, null],
  ['7,2 %', [], false, null],
  ['', [], true, null],
])('number %j in a column with %j (count: %s) -> %s', (text, column, isCount, value) => {
  expect(numberOf(text, habitsOf([text, ...column], []), isCount)).toBe(value)
})

test.each([
  ['03/04/2025', ['31/01/2025'], '2025-04-03'],
  ['03/04/2025', ['01/31/2025'], '2025-03-04'],
  ['03/04/2025', ['01/31/2025', '31/01/2025'], '03/04/2025'],
  ['03/04/2025', [], '03/04/2025'],
  ['04/04/2025', [], '2025-04-04'],
  ['1.4.2025', ['31.1.2025'], '2025-04-01'],
  ['11/2016', [], '2016-11'],
  ['2016-11', [], '2016-11'],
  ['31/01/2025', ['01/31/2025'], '2025-01-31'],
  ['03/04/2025', ['40/01/2025'], '03/04/2025'],
  ['03/04/2025', ['mars 2025'], '2025-04-03'],
  ['03/04/2025', ['March 2025'], '03/04/2025'],
  ['03/04/2025', ['mars 2025', '01/31/2025'], '2025-03-04'],
  ['1er mars 2025', [], '2025-03-01'],
  ['3 févr. 2025', [], '2025-02-03'],
  ['Août 2025', [], '2025-08'],
  ['March 3rd, 2025', [], '2025-03-03'],
  ['31 brumaire 2025', [], '31 brumaire 2025'],
])('day %j in a column with %j -> %s', (text, column, day) => {
  expect(plainDayOf(text, habitsOf([], [text, ...column]))).toBe(day)
})

test.each<[string, readonly string[], boolean, boolean | null]>([
  ['decimal commas', ['4,3', '12'], false, true],
  ['decimal points', ['4.3', '12'], false, null],
  ['both', ['4.3', '4,3'], false, null],
  ['whole numbers', ['12', '1240'], false, null],
  ['blanks between thousands', ['1\u202f240'], false, true],
  ['no-break blanks', ['1\u00a0240', '7'], false, true],
  ['blanks and decimal points', ['1 240', '4.3'], false, null],
  ['thousands of either kind', ['1,234', '1.234'], false, null],
  ['French headers and decimal points', ['4.3'], true, true],
])('days up to 12 beside %s', (_, numbers, isFrench, dayFirst) => {
  expect(habitsOf(numbers, ['01/11/2026', '02/11/2026'], isFrench).dayFirst).toBe(dayFirst)
})

test.each([
  ['J’aime de la page', 'page-likes'],
  ["j'aime de la page", 'page-likes'],
  ['page_likes', 'page-likes'],
  ['ABONNÉS', 'followers'],
  ['Nombre d’abonnés', 'followers'],
  ['posts_original', 'posts_original'],
  ['__proto__', '__proto__'],
])('metric %j -> %s', (text, metric) => {
  expect(metricNamed(text)).toBe(metric)
})

test.each([
  ['FACEBOOK', 'facebook'],
  ['YouTube', 'youtube'],
  ['X (Twitter)', 'x'],
  ['LinkedIn ', 'linkedin'],
  ['Google+', 'Google+'],
  ['constructor', 'constructor'],
])('network %j -> %s', (text, platform) => {
  expect(platformNamed(text)).toBe(platform)
})
