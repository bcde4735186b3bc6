// Numbers and dates as people write them, each with what it is; and what is two things, which is never decided here.

import { describe, expect, test } from 'vitest'
import { shownByDate, writtenDateOf, writtenTimeOf } from '../../../data/model/mapping/dates.ts'
import { isUnknown, shownByNumber, writtenNumberOf } from '../../../data/model/mapping/numbers.ts'
import { postAddressOf, writtenAddressOf } from '../../../data/model/mapping/post-address.ts'

describe('a number', () => {
  test.each([
    ['1234', 1234],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u202f234', 1234],
    ['1\u2009234\u2009567', 1_234_567],
    ['1 234,5', 1234.5],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['0,500', 0.5],
    ['1’234', 1234],
    ['82.0', 82],
    ['+12', 12],
    ['−3', -3],
    ['7,2 %', 0.072],
    ['7.2%', 0.072],
    ['12\u202f%', 0.12],
    ['1,2 k', 1200],
    ['1,2K', 1200],
    ['1.2k', 1200],
    ['12,5 mille', 12_500],
    ['3 M', 3_000_000],
    ['1,25 million', 1_250_000],
    ['2 Md', 2_000_000_000],
    ['0.1 k', 100],
  ])('%j is %d, whatever the file', (text, value) => {
    for (const decimal of [null, ',', '.'] as const) {
      // A sign that comes twice parts thousands, which a file that says otherwise contradicts.
      const read = writtenNumberOf(text, decimal)
      if (read !== null || !/[.,]\d{3}[.,]\d{3}$/.test(text))
        expect({ decimal, read }).toEqual({ decimal, read: value })
    }
  })

  test.each([
    ['1,234', 1.234, 1234],
    ['1.234', 1234, 1.234],
    ['12,345', 12.345, 12_345],
    ['1,234 k', 1234, 1_234_000],
  ])('%j is %d with a decimal comma, %d with a decimal point, and open otherwise', (text, comma, point) => {
    expect(writtenNumberOf(text, ',')).toBe(comma)
    expect(writtenNumberOf(text, '.')).toBe(point)
    expect(writtenNumberOf(text, null)).toBe('ambiguous')
    expect(shownByNumber(text)).toEqual({ decimal: null, isOpen: true })
  })

  test.each(['', 'abc', '1 2345', '12 34', '1e5', '1,00065E+14', '1,2,3', '12 abonnés', '1/2', '--1', '1 k k'])(
    '%j is none',
    (text) => {
      expect(writtenNumberOf(text, null)).toBeNull()
      expect(shownByNumber(text)).toBeNull()
    },
  )

  test.each([
    ['1,5', ','],
    ['7,2 %', ','],
    ['1 234,5', ','],
    ['1.234.567', ','],
    ['1,234,567', '.'],
    ['82.0', '.'],
    ['1,234.5', '.'],
    ['1 234', null],
    ['12', null],
  ])('%j shows the sign before decimals: %s', (text, decimal) => {
    expect(shownByNumber(text)).toEqual({ decimal, isOpen: false })
  })

  test.each(['', '-', '–', 'N/A', 'n.d.', 'nc', 'NaN', 'inconnu', 'non communiqué', '?', '#N/A'])(
    '%j says that nothing is known',
    (text) => {
      expect(isUnknown(text)).toBe(true)
    },
  )
  test.each(['0', 'non', 'nan(a)', 'A', 'néant'])('%j says something', (text) => {
    expect(isUnknown(text)).toBe(false)
  })
})

describe('a date', () => {
  test.each([
    ['31/12/2025', '2025-12-31', null],
    ['31-12-25', '2025-12-31', null],
    ['31.12.2025', '2025-12-31', null],
    ['31 12 2025', '2025-12-31', null],
    ['12/31/2025', '2025-12-31', null],
    ['31 déc. 2025', '2025-12-31', null],
    ['31-déc.-25', '2025-12-31', null],
    ['31 décembre 2025', '2025-12-31', null],
    ['1er janvier 2026', '2026-01-01', null],
    ['mercredi 31 décembre 2025', '2025-12-31', null],
    ['mar. 30 déc. 2025, 18 h 05', '2025-12-30', '18:05:00'],
    ['le 3 mai 2025 à 9h', '2025-05-03', '09:00:00'],
    ['Dec 31, 2025', '2025-12-31', null],
    ['Wed, Dec 31, 2025', '2025-12-31', null],
    ['Dec 31, 2025 at 6:05 PM', '2025-12-31', '18:05:00'],
    ['December 31, 2025, 12:00 AM', '2025-12-31', '00:00:00'],
    ['2025-12-31', '2025-12-31', null],
    ['2025/1/5', '2025-01-05', null],
    ['2025-12-31 18:05', '2025-12-31', '18:05:00'],
    ['2025-12-31 18:05:30', '2025-12-31', '18:05:30'],
    ['31/12/2025 à 18h05', '2025-12-31', '18:05:00'],
    ['31/12/2025\u00a018:05', '2025-12-31', '18:05:00'],
    ['29/02/2024', '2024-02-29', null],
    ['04/04/2025', '2025-04-04', null],
    ['mars 2025', '2025-03', null],
    ['03/2025', '2025-03', null],
  ])('%j is %s %s, whatever the file', (text, day, time) => {
    for (const dayFirst of [null, true, false])
      expect(writtenDateOf(text, dayFirst)).toEqual({ day, time, offset: null })
  })

  test.each([
    ['2025-12-31T18:05:00Z', 0],
    ['2025-12-31T18:05:00.000+0100', 60],
    ['2025-12-31 18:05:00 -05:30', -330],
    ['2025-12-31 18:05:00 CEST', 120],
    ['31/12/2025 18:05 UTC', 0],
  ])('%j carries its zone, %i minutes east', (text, offset) => {
    expect(writtenDateOf(text, null)).toMatchObject({ day: '2025-12-31', offset })
    expect(shownByDate(text)).toMatchObject({ hasTime: true, hasZone: true })
  })

  test.each([
    ['03/04/2025', '2025-04-03', '2025-03-04'],
    ['1-2-25', '2025-02-01', '2025-01-02'],
    ['12.11.2025 18:05', '2025-11-12', '2025-12-11'],
  ])('%j is two days', (text, dayFirst, monthFirst) => {
    expect(writtenDateOf(text, null)).toBe('ambiguous')
    expect(writtenDateOf(text, true)).toMatchObject({ day: dayFirst })
    expect(writtenDateOf(text, false)).toMatchObject({ day: monthFirst })
    expect(shownByDate(text)).toMatchObject({ isOpen: true, dayFirst: null })
  })

  test.each([
    '',
    'bonjour',
    '32/12/2025',
    '13/13/2025',
    '29/02/2025',
    '31/12/2025 25:00',
    'décembre 25',
    '12.1999',
    '1 234',
    '31/12',
    '2025',
    '31/12/2025 18:05 Europe',
    '00/01/2025',
    '31/12/1825',
  ])('%j is none', (text) => {
    expect(writtenDateOf(text, null)).toBeNull()
  })

  test.each([
    ['31/12/2025', true],
    ['12/31/2025', false],
    ['04/04/2025', null],
    ['31 déc. 2025', null],
  ])('%j shows whether the day comes first: %s', (text, dayFirst) => {
    expect(shownByDate(text)).toMatchObject({ dayFirst, isOpen: false })
  })

  test.each([
    ['18:05', '18:05:00'],
    ['18h05', '18:05:00'],
    ['8 h', '08:00:00'],
    ['6:05 pm', '18:05:00'],
    ['18:05:30', '18:05:30'],
    ['25:00', null],
    ['13:00 pm', null],
    ['midi', null],
  ])('the time %j in a column of its own is %s', (text, time) => {
    expect(writtenTimeOf(text)?.time ?? null).toBe(time)
  })
})

describe('the address of a post', () => {
  test.each([
    ['https://www.facebook.com/100064000000123/posts/987654', 'facebook', '100064000000123', null, '987654'],
    ['www.facebook.com/asso.demo/posts/987654', 'facebook', null, 'asso.demo', '987654'],
    ['https://www.instagram.com/p/Cx1demoAA/', 'instagram', null, null, 'Cx1demoAA'],
    ['https://www.instagram.com/asso/reel/Cx1demoAA/?igsh=1', 'instagram', null, 'asso', 'Cx1demoAA'],
    ['https://twitter.com/asso/status/1903181920000000123', 'x', null, 'asso', '1903181920000000123'],
    ['https://x.com/i/web/status/1903181920000000123', 'x', null, null, '1903181920000000123'],
    ['https://www.youtube.com/watch?v=abcdefghijk&t=3', 'youtube', null, null, 'abcdefghijk'],
    ['https://youtu.be/abcdefghijk', 'youtube', null, null, 'abcdefghijk'],
    ['https://www.tiktok.com/@asso.demo/video/7123456789012345678', 'tiktok', null, 'asso.demo', '7123456789012345678'],
    [
      'https://www.linkedin.com/feed/update/urn:li:activity:7123456789012345678',
      'linkedin',
      null,
      null,
      '7123456789012345678',
    ],
    ['https://bsky.app/profile/asso.bsky.social/post/3kabc', 'bluesky', null, 'asso.bsky.social', '3kabc'],
    ['https://piaille.fr/@asso/112345678901234567', 'mastodon', null, 'asso@piaille.fr', '112345678901234567'],
  ])('%s', (text, platform, pageId, handle, postId) => {
    expect(postAddressOf(text)).toEqual({ platform, pageId, handle, postId })
  })

  test.each([
    'https://www.facebook.com/asso',
    'https://www.instagram.com/asso/',
    'https://x.com/asso',
    'https://www.youtube.com/@asso',
    'https://www.lemonde.fr/a/b',
    'Un texte avec / une barre',
    'javascript:alert(1)',
    '',
  ])('%j is none', (text) => {
    expect(postAddressOf(text)).toBeNull()
  })

  test('a post in a group is told apart', () => {
    expect(postAddressOf('https://www.facebook.com/groups/123/posts/456')).toBe('group')
  })

  test.each([
    ['https://a.fr/b', 'https://a.fr/b'],
    ['www.a.fr', 'https://www.a.fr'],
    ['facebook.com/a', 'https://facebook.com/a'],
    ['javascript:alert(1)', null],
    ['et/ou', null],
    ['https://a b', null],
  ])('%j is the address %j', (text, address) => {
    expect(writtenAddressOf(text)).toBe(address)
  })
})
