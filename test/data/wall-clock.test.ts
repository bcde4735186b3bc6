// A time as a clock in a zone shows it -> the instant, against Intl.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantIn } from '../../data/model/periods.ts'

test.each([
  ['winter', '2025-01-15 07:30', 'Europe/Paris', '2025-01-15T06:30:00Z'],
  ['summer, with seconds', '2025-07-15T07:30:09', 'Europe/Paris', '2025-07-15T05:30:09Z'],
  ['overseas', '2025-07-15 07:30', 'America/Martinique', '2025-07-15T11:30:00Z'],
  ['the hour that comes twice: the first', '2025-10-26 02:30', 'Europe/Paris', '2025-10-26T00:30:00Z'],
  ['the hour that is lacking: as before the change', '2025-03-30 02:30', 'Europe/Paris', '2025-03-30T01:30:00Z'],
  ['just after the change', '2025-03-30 03:00', 'Europe/Paris', '2025-03-30T01:00:00Z'],
  ['the last second of a year', '2024-12-31 23:59:59', 'Indian/Reunion', '2024-12-31T19:59:59Z'],
  ['no such day', '2025-02-29 07:30', 'Europe/Paris', null],
  ['no such hour', '2025-02-28 24:00', 'Europe/Paris', null],
  ['no time', '2025-02-28', 'Europe/Paris', null],
])('%s', (_, text, zone, expected) => {
  expect(instantIn(text, zone)).toBe(expected)
})

test.each(['Europe/Paris', 'Indian/Reunion', 'America/Cayenne', 'Pacific/Chatham', 'UTC'])(
  'the clock of %s shows what was written',
  (zone) => {
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
    const instants = fc
      .integer({ min: Date.UTC(2000, 0), max: Date.UTC(2035, 0) })
      .map((ms) => Math.floor(ms / 1000) * 1000)
    fc.assert(
      fc.property(instants, (ms) => {
        const shown = clock.format(ms)
        const found = instantIn(shown, zone)
        // An hour that comes twice has two instants; both show the same.
        expect(found === null ? null : clock.format(Date.parse(found))).toBe(shown)
      }),
      { numRuns: 300 },
    )
  },
)
