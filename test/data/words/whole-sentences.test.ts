// Whatever the numbers: sentences of random comparisons of random sets are whole, in both languages. One full stop at the end,
// no hole, no double space, French spaces and elisions, and no word that claims a cause.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareSets, corrected } from '../../../data/model/comparison.ts'
import type { CompareReply, FigureSet } from '../../../data/model/contract.ts'
import { metrics } from '../../../data/model/metrics/index.ts'
import { actorKinds } from '../../../data/model/records.ts'
import { campOfSet, partsOfSet } from '../../../data/model/sets.ts'
import { sizeStrata } from '../../../data/model/statistics/index.ts'
import { type TwoSided, twoSided } from '../../../data/model/two-sided.ts'
import { distributionTitle, gapTitle, sentenceOf } from '../../../data/model/words/findings.ts'
import { concentrationSaid, effortSaid, severalSaid, superioritySentence } from '../../../data/model/words/groups.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { namesOf } from '../../../data/model/words/naming.ts'
import { technicalOf } from '../../../data/model/words/technical.ts'
import { noFilters } from '../../client/charts/replies.ts'
import { basis, en, fr } from './replies.ts'

const names = ['Unafam', 'Harmonie Mutuelle', 'Aidants du Nord']
const pieces = [
  ...['association', 'commercial', 'public'].map((camp) => `camp:${camp}`),
  ...actorKinds.map((kind) => `kind:${kind}`),
  ...sizeStrata.map(({ name }) => `size:${name}`),
  'territory:region-53',
  'territory:departement-35',
  'network:unapei',
  'actor:unafam',
  'page:7',
]
const figureSet = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }), fc.nat(40))
  .map(([keys, pages]): FigureSet => {
    const parts = partsOfSet(keys.join(','))
    if ('fault' in parts) throw new Error(parts.fault)
    const named = parts.map((part, at) => ({
      ...part,
      name: ['network', 'actor', 'page'].includes(part.dimension) ? (names[at % names.length] ?? null) : null,
    }))
    return { key: keys.join(','), parts: named, camp: campOfSet(parts), pages }
  })

const value = fc.oneof(
  fc.constant(null),
  fc.constant(0),
  fc.integer({ min: 0, max: 30 }),
  fc.double({ min: 1e-6, max: 1e7, noNaN: true }),
)
const values = fc.array(value, { maxLength: 14 })

const reply = fc
  .record({
    sets: fc.tuple(figureSet, figureSet, figureSet),
    keys: fc.uniqueArray(fc.constantFrom(...metrics.keys()), { minLength: 1, maxLength: 4 }),
    values: fc.tuple(values, values, values),
    isPublished: fc.boolean(),
    isSigned: fc.boolean(),
    grid: fc.constantFrom('article', 'legal', 'own'),
  })
  .map(
    ({ sets, keys, values: all, isPublished, isSigned, grid }): CompareReply => ({
      ...basis,
      sources: [],
      filters: noFilters,
      grid,
      sets,
      resamples: 40,
      metrics: corrected(
        keys.map((metric) =>
          compareSets({
            metric,
            isPublished: isPublished || all.some((list) => list.some((one) => one !== null)),
            isSigned,
            sets: all.map((list, set) => ({
              key: `page:${set}`,
              pages: list.map((one, index) => ({
                pageId: set * 1000 + index,
                page: `Page ${index}`,
                actor: null,
                camp: null,
                value: one,
                posts: 3,
                observedOn: null,
              })),
            })),
            resamples: 40,
            seed: 1,
          }),
        ),
      ),
    }),
  )

const causes =
  /\b(cause[sd]?|causé|grâce à|en raison|à cause|parce que|car|donc grâce|entraîne|provoque|explique|because|due to|thanks to|leads? to|explains?|results? in)\b/iu

const faultsOf = (text: string, reader: Reader): readonly string[] => {
  const faults: string[] = []
  if (/undefined|null|NaN|Infinity|∞|[{}]/.test(text)) faults.push('a hole')
  if (/ {2}| \.| ,|\(\)/.test(text)) faults.push('a stray space or bracket')
  if (causes.test(text)) faults.push('a cause')
  if (!/^[\p{Lu}\d]/u.test(text)) faults.push('no capital')
  if (reader === fr) {
    if (/(?<!,\sen) [;:!?»%]|« /.test(text)) faults.push('a plain space before a tall sign')
    if (/(?<![\p{L}’])(?:de|que|le|la|ne|se) [aeiouyàâéèêîôû]/iu.test(text)) faults.push('no elision')
    if (/(?<!\p{L})(?:de les|à les|de le|à le)(?!\p{L})/iu.test(text)) faults.push('no contraction')
  }
  return faults
}

const sentencesOf = (found: CompareReply, sides: TwoSided, reader: Reader): readonly string[] => [
  ...found.metrics.flatMap((metric) => {
    const several = severalSaid(metric, found, reader)
    const concentrations = metric.sets.map((summary, set) => {
      const of = found.sets[set]
      if (of === undefined) throw new Error('no set')
      return concentrationSaid(metric.metric, summary, namesOf(found, of, reader), reader)
    })
    return [several, ...concentrations].flatMap(({ plain, technical }) => [plain, technical ?? plain])
  }),
  ...sides.metrics.flatMap(({ metric }) => [
    sentenceOf(metric, sides, reader),
    superioritySentence(metric, sides, reader) ?? '',
    technicalOf(metric, sides, reader) ?? '',
  ]),
]

test('of comparisons', () => {
  fc.assert(
    fc.property(reply, fc.constantFrom(fr, en), (found, reader) => {
      const sides = twoSided(found)
      for (const text of sentencesOf(found, sides, reader).filter((one) => one !== '')) {
        expect(faultsOf(text, reader), text).toEqual([])
        expect(text).toMatch(/[^.]\.$/)
      }
      for (const title of [
        gapTitle(sides, reader),
        ...sides.metrics.map(({ metric }) => distributionTitle(metric, sides, reader)),
      ]) {
        expect(faultsOf(title, reader), title).toEqual([])
        expect(title).not.toMatch(/[.\s]$/)
      }
    }),
    { numRuns: 300 },
  )
})

test('of effort and return', () => {
  const number = fc.double({ min: -3, max: 3, noNaN: true })
  const effort = fc.record({
    n: fc.nat(40),
    missing: fc.nat(3),
    atZero: fc.nat(3),
    postsPerWeek: fc.constant(null),
    perPost: fc.constant(null),
    trend: fc.option(
      fc.record({ exponent: number, intercept: number, interval: fc.option(fc.tuple(number, number), { nil: null }) }),
      { nil: null },
    ),
    spearman: fc.option(
      fc.record({
        rho: fc.double({ min: -1, max: 1, noNaN: true }),
        p: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
        interval: fc.option(fc.tuple(number, number), { nil: null }),
      }),
      { nil: null },
    ),
  })
  fc.assert(
    fc.property(effort, figureSet, fc.constantFrom(fr, en), (found, set, reader) => {
      const { plain, technical } = effortSaid(found, namesOf(basis, set, reader), reader)
      for (const text of [plain, technical ?? plain]) {
        expect(faultsOf(text, reader), text).toEqual([])
        expect(text).toMatch(/[^.]\.$/)
      }
    }),
    { numRuns: 300 },
  )
})
