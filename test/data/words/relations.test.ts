// Sentences on pages of like size and on two measures together, in full and in both languages; from replies of the engine,
// so that none is tested on numbers that could not be.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type SizedComparison, sizeMatched, stratified } from '../../../data/model/comparison.ts'
import { correlationOf } from '../../../data/model/correlation.ts'
import { namesOf } from '../../../data/model/words/naming.ts'
import { correlationSaid, matchedSaid, strataSaid } from '../../../data/model/words/relations.ts'
import { campSets } from '../../client/charts/replies.ts'
import { sizedSet } from '../comparison/sets.ts'
import { basis, en, fr, spaced } from './replies.ts'

const sizes = [100, 200, 300, 700, 900, 1500, 1900, 3000, 4000, 5000, 6000, 9000]
/** So many pages a side, each with its own size; `factor` is how far the right side is ahead. */
const comparison = (each: number, factor: number): SizedComparison => {
  const chosen = sizes.slice(0, each)
  return {
    left: sizedSet('camp:association', [...chosen.map((size, at) => [size, 10 + at] as const), [null, 3]]),
    right: sizedSet(
      'camp:commercial',
      [...chosen.map((size, at) => [size, factor * (10 + ((at * 5) % each))] as const), [900_000, 4]],
      101,
    ),
    isSigned: false,
    restsOnPosts: false,
    resamples: 400,
    seed: 1,
  }
}
const replyOf = (each: number, factor: number) => {
  const asked = comparison(each, factor)
  return {
    grid: basis.grid,
    sets: campSets(),
    resamples: 400,
    stratified: stratified(asked),
    sizeMatched: sizeMatched(asked),
  }
}

describe('over strata of size', () => {
  test.each([
    [
      'clear',
      12,
      10,
      'Entre pages de même taille, sur 100 paires tirées au hasard, la page commerciale est nettement plus souvent au-dessus : dans 100.',
      'Among pages of one size, of 100 pairs drawn at random, the commercial page is clearly above more often: in 100.',
    ],
    [
      'likely: few pages',
      6,
      10,
      'Entre pages de même taille, sur 100 paires tirées au hasard, la page commerciale est sans doute plus souvent au-dessus : dans 100 environ.',
      'Among pages of one size, of 100 pairs drawn at random, the commercial page is probably above more often: in about 100.',
    ],
    [
      'too few',
      4,
      10,
      'Trop peu de pages de même taille de part et d’autre pour les comparer par tranches.',
      'Too few pages of one size on both sides to compare them by size.',
    ],
  ])('%s', (_name, each, factor, french, english) => {
    const reply = replyOf(each, factor)
    expect(spaced(strataSaid(reply, fr).plain)).toBe(french)
    expect(strataSaid(reply, en).plain).toBe(english)
  })

  test('uncertain, with what specialists look for', () => {
    const reply = replyOf(12, 1)
    expect(reply.stratified.pooled?.certainty).toBe('uncertain')
    expect(strataSaid(reply, en).plain).toMatch(/is above in \d+: not enough to tell them apart\.$/)
    expect(strataSaid(reply, en).technical).toMatch(
      /^Van Elteren, p = 0\.\d+; probability of superiority \d+% \[\d+%, \d+%\]; 3 strata of size; n = 12 and 12\.$/,
    )
  })
})

describe('side by side', () => {
  test.each([
    [
      'likely, however wide the gap',
      12,
      10,
      'Sur 12 paires de pages de même taille, l’écart est probable : la page commerciale typique a 10 fois la valeur de la page d’association typique ; 1 page n’a pas trouvé sa pareille.',
      'Over 12 pairs of pages of one size, the gap is likely: the typical commercial page has 10 times the value of the typical association page; 1 page found no match.',
    ],
    [
      'too few',
      1,
      10,
      'Trop peu de pages de même taille à mettre côte à côte : 1 paire ; 1 page n’a pas trouvé sa pareille.',
      'Too few pages of one size to set side by side: 1 pair; 1 page found no match.',
    ],
    [
      'uncertain',
      12,
      1,
      'Sur 12 paires de pages de même taille, on ne peut pas départager les pages d’association et les pages commerciales ; 1 page n’a pas trouvé sa pareille.',
      'Over 12 pairs of pages of one size, association pages and commercial pages cannot be told apart; 1 page found no match.',
    ],
  ])('%s', (_name, each, factor, french, english) => {
    const reply = replyOf(each, factor)
    expect(spaced(matchedSaid(reply, fr).plain)).toBe(french)
    expect(matchedSaid(reply, en).plain).toBe(english)
  })

  test('with what specialists look for', () => {
    expect(matchedSaid(replyOf(12, 10), en).technical).toMatch(
      /^Ratio of medians 10 \[[\d.]+, [\d.]+\] \(bootstrap over pairs, 400 resamples\); median of the ratios within pairs [\d.]+ \[[\d.]+, [\d.]+\]; without a match: 0 and 1; of unknown size: 1 and 0\.$/,
    )
    expect(matchedSaid(replyOf(1, 10), en).technical).toBe('Without a match: 0 and 1; of unknown size: 1 and 0.')
  })
})

describe('two measures', () => {
  const [association] = campSets()
  const names = (reader: typeof fr) => {
    if (association === undefined) throw new Error('no set')
    return namesOf(basis, association, reader)
  }
  const steps = (n: number) => Array.from({ length: n }, (_, at) => at)
  const rising = (n: number) => correlationOf(steps(n).map((at) => ({ x: at, y: at ^ 1 })))
  const falling = (n: number) => correlationOf(steps(n).map((at) => ({ x: at, y: -(at ^ 1) })))
  const told = (found: ReturnType<typeof rising>, reader: typeof fr) =>
    correlationSaid(found, ['followers', 'posting-frequency'], names(reader), reader)

  test.each([
    [
      rising(12),
      'Parmi 12 pages d’association, celles qui sont plus haut pour « Abonnés » le sont nettement aussi pour « Rythme de publication ».',
      'Among 12 association pages, those higher in “Followers” are clearly higher in “Posting frequency” too.',
    ],
    [
      falling(8),
      'Parmi 8 pages d’association, celles qui sont plus haut pour « Abonnés » sont sans doute plus bas pour « Rythme de publication ».',
      'Among 8 association pages, those higher in “Followers” are probably lower in “Posting frequency”.',
    ],
    [
      correlationOf(steps(12).map((at) => ({ x: at, y: (at * 5) % 12 }))),
      'Parmi 12 pages d’association, pas de lien net entre « Abonnés » et « Rythme de publication ».',
      'Among 12 association pages, there is no clear link between “Followers” and “Posting frequency”.',
    ],
    [
      rising(4),
      'Trop peu de pages pour mettre en regard « Abonnés » et « Rythme de publication » : 4 pages d’association.',
      'Too few pages to set “Followers” against “Posting frequency”: 4 association pages.',
    ],
  ])('%#', (found, french, english) => {
    expect(spaced(told(found, fr).plain)).toBe(french)
    expect(told(found, en).plain).toBe(english)
  })

  test('with what specialists look for', () => {
    // SciPy: x = numpy.arange(12); r = spearmanr(x, x ^ 1); 0.958 with p 9.5e-07; Bonett and Wright's interval as in correlation.test.ts
    const found = correlationOf([...steps(12).map((at) => ({ x: at, y: at ^ 1 })), { x: 3, y: null }])
    expect(told(found, en).technical).toBe(
      'Spearman’s ρ 0.96 [0.81, 0.99], p < 0.001; n = 12; 1 without one of the two values.',
    )
    expect(told(rising(4), en).technical).toBe('No test: fewer than 5 pages with both values; n = 4.')
  })

  test('no sentence claims a cause or leaves a hole, whatever the values', () => {
    const page = fc.record({ x: fc.option(fc.integer()), y: fc.option(fc.integer()) })
    fc.assert(
      fc.property(fc.array(page, { maxLength: 30 }), fc.constantFrom(fr, en), (pages, reader) => {
        const { plain, technical } = told(correlationOf(pages), reader)
        expect(`${plain} ${technical}`).not.toMatch(/undefined|NaN|null|because|grâce|causes?\b|entraîne/)
        expect(plain.endsWith('.')).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
