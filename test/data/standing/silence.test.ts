// Silence is counted to the newest post of all pages and only as far as files speak: after that nothing is known.

import { expect, test } from 'vitest'
import { type SilenceNow, silenceNow } from '../../../data/model/standing/silence.ts'

const until = (to: string) => [{ from: '2025-01-01T00:00:00Z', to }]
const cases: readonly (readonly [
  name: string,
  last: string | null,
  newest: string | null,
  spans: Parameters<typeof silenceNow>[2],
  expected: Partial<SilenceNow>,
])[] = [
  [
    'known to the end',
    '2025-06-01T10:00:00Z',
    '2025-06-30T10:00:00Z',
    until('2025-07-02T00:00:00Z'),
    { silentDays: 29, unknownDays: 0 },
  ],
  [
    'files that end before',
    '2025-06-01T10:00:00Z',
    '2025-06-30T10:00:00Z',
    until('2025-06-11T00:00:00Z'),
    { silentDays: 10, unknownDays: 19, knownUntil: '2025-06-11T00:00:00Z' },
  ],
  [
    'the last of several files counts, in whatever order',
    '2025-06-01T10:00:00Z',
    '2025-06-30T10:00:00Z',
    [...until('2025-06-25T00:00:00Z'), ...until('2025-06-03T00:00:00Z')],
    { silentDays: 24, unknownDays: 5 },
  ],
  [
    'the newest post is its own',
    '2025-06-30T10:00:00Z',
    '2025-06-30T10:00:00Z',
    until('2025-06-30T10:00:00Z'),
    { silentDays: 0, unknownDays: 0 },
  ],
  [
    'a post newer than those of the pages shown',
    '2025-07-04T10:00:00Z',
    '2025-06-30T10:00:00Z',
    until('2025-07-04T10:00:00Z'),
    { silentDays: 0, unknownDays: 0 },
  ],
  [
    'calendar days of the zone: in Paris 31 May 23:30 UTC is June already',
    '2025-05-31T23:30:00Z',
    '2025-06-01T12:00:00Z',
    until('2025-06-02T00:00:00Z'),
    { silentDays: 0 },
  ],
  [
    'no post, but files that speak of the page',
    null,
    '2025-06-30T10:00:00Z',
    until('2025-06-20T10:00:00Z'),
    { lastPostAt: null, silentDays: null, unknownDays: 10 },
  ],
  [
    'nothing known of it at all',
    null,
    '2025-06-30T10:00:00Z',
    [],
    { knownUntil: null, silentDays: null, unknownDays: null },
  ],
  ['no post anywhere', null, null, [], { silentDays: null, unknownDays: null }],
]

test.each(cases)('%s', (_, last, newest, spans, expected) => {
  expect(silenceNow(last, newest, spans, 'Europe/Paris')).toMatchObject(expected)
})
