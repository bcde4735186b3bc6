// Numbers and dates as readers of each language write them, whatever the locale and time zone of the machine.

import { expect, test } from 'vitest'
import type { Formats } from '../../data/model/words/format.ts'
import { readerOf } from '../../data/model/words/index.ts'

const [fr, en] = [readerOf('fr').formats, readerOf('en').formats]

test.each<[string, (formats: Formats) => string, string, string]>([
  ['a day', ({ day }) => day('2025-03-31'), '31 mars 2025', '31 March 2025'],
  ['the first of a month', ({ day }) => day('2025-06-01'), '1er juin 2025', '1 June 2025'],
  ['a day that begins with 1', ({ day }) => day('2025-06-11'), '11 juin 2025', '11 June 2025'],
  ['a leap day', ({ day }) => day('2024-02-29'), '29 février 2024', '29 February 2024'],
  [
    'an instant just before midnight in UTC is the next day in Paris',
    ({ instant }) => instant('2025-03-31T22:30:00Z', 'Europe/Paris'),
    '1er avril 2025 à 00:30',
    '1 April 2025 at 00:30',
  ],
  ['a month', ({ month }) => month('2025-03'), 'mars 2025', 'March 2025'],
  ['a day, short', ({ bucket }) => bucket('2025-02-07'), '7 févr. 2025', '7 Feb 2025'],
  ['the first of a month, short', ({ dayShort }) => dayShort('2025-05-01'), '1er mai 2025', '1 May 2025'],
  ['an ISO week', ({ bucket }) => bucket('2025-W07'), 'semaine 7 de 2025', 'week 7 of 2025'],
  ['week 53', ({ bucket }) => bucket('2020-W53'), 'semaine 53 de 2020', 'week 53 of 2020'],
  ['the bucket of a month', ({ bucket }) => bucket('2025-02'), 'février 2025', 'February 2025'],
  ['the first quarter', ({ bucket }) => bucket('2025-Q1'), '1er trimestre 2025', 'Q1 2025'],
  ['another quarter', ({ bucket }) => bucket('2024-Q4'), '4e trimestre 2024', 'Q4 2024'],
  ['a year', ({ bucket }) => bucket('2025'), '2025', '2025'],
  ['Monday', ({ weekday }) => weekday(1), 'lundi', 'Monday'],
  ['Sunday', ({ weekday }) => weekday(7), 'dimanche', 'Sunday'],
  ['a large number', ({ number }) => number(12_345.6), '12\u202f346', '12,346'],
  ['a small number', ({ number }) => number(2.345678), '2,35', '2.35'],
  ['zero', ({ number }) => number(0), '0', '0'],
  ['a share', ({ percent }) => percent(0.731), '73\u00a0%', '73%'],
  ['a list', ({ list }) => list(['a', 'b', 'c']), 'a, b et c', 'a, b and c'],
])('%s', (_, shown, inFrench, inEnglish) => {
  expect([shown(fr), shown(en)]).toEqual([inFrench, inEnglish])
})

test.each(['2025-W53', '2025-02-29', 'février'])('says nothing of "%s", which is no bucket', (label) => {
  expect(() => fr.bucket(label)).toThrow(RangeError)
})
