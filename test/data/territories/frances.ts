// Random Frances for the properties of the rule: a few territories with needs, known or not, sure or not, and a few pages each.

import fc from 'fast-check'
import { servicesOf, type TerritoryInput } from '../../../data/model/territories/service.ts'
import type { Thresholds } from '../../../data/model/territories/under-served.ts'

// Widths are parts of a power of two, so that a need times a whole number loses no digit.
const width = fc.constantFrom(0, 0, 1 / 8, 1 / 4, 7 / 8)
const persons = fc.oneof(fc.constant(0), fc.nat(40), fc.nat(400_000), fc.constantFrom(1000, 50_000))

const need = fc
  .tuple(fc.option(persons, { freq: 6, nil: null }), width, width)
  .map(([value, below, above]): TerritoryInput['need'] => ({
    value,
    interval: value === null ? null : [value * (1 - below), value * (1 + above)],
  }))

const weights = fc.array(fc.constantFrom(0, 0.7, 12, 900), { maxLength: 4 })

const territory = fc
  .record({
    need,
    active: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(60)),
    silent: fc.nat(2),
    unknown: fc.oneof(fc.constant(0), fc.nat(3)),
    followers: weights,
    postsPerWeek: weights,
    activeCommercial: fc.nat(5),
  })
  .map(
    ({ active, silent, unknown, ...rest }): Omit<TerritoryInput, 'key'> => ({
      ...rest,
      active,
      unknown,
      known: active + silent + unknown,
      activeAssociations: active,
    }),
  )

/** Eighths, for the same reason; far beyond what anybody would set. */
const factor = fc.oneof(
  fc.constant(1),
  fc.integer({ min: 0, max: 24 }).map((eighths) => eighths / 8),
  fc.integer({ min: 1, max: 999 }),
)
export const anyThresholds: fc.Arbitrary<Thresholds> = fc.record({ needAbove: factor, voiceBelow: factor })

export const anyFrance: fc.Arbitrary<readonly TerritoryInput[]> = fc
  .array(territory, { minLength: 1, maxLength: 9 })
  .map((all) => all.map((one, at) => ({ ...one, key: `departement-${at}` })))

/** The rule alone: without draws, which no verdict looks at. */
export const verdictsOf = (france: readonly TerritoryInput[], thresholds: Thresholds) =>
  servicesOf(france, { thresholds, resamples: 0, seed: 1 }).rows.map(({ verdict }) => verdict)
