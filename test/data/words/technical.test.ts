// Technical sentences in full, in both languages: with all statistics, without a ratio, without a test, not published.

import { describe, expect, test } from 'vitest'
import type { TwoSided } from '../../../data/model/two-sided.ts'
import { sentenceOf } from '../../../data/model/words/findings.ts'
import { technicalOf } from '../../../data/model/words/technical.ts'
import { around, en, fr, replyOf, spaced, times } from './replies.ts'

/** A reply whose numbers are given, not computed. */
const told = (metric: 'interactions-per-post' | 'followers-growth' | 'longest-silence', over: object): TwoSided => {
  const reply = replyOf({ [metric]: [around(21, 5), around(18, 12)] })
  return { ...reply, metrics: reply.metrics.map((it) => ({ ...it, ...over })) }
}
const tests = {
  mannWhitney: { u: 312, p: 0.0042, method: 'exact', holm: 0.021, benjaminiHochberg: 0.0105 },
  cliffsDelta: { value: 0.46, interval: [0.12, 0.71] },
  superiority: { value: 0.73, interval: [0.56, 0.855] },
  hodgesLehmann: null,
  shift: null,
  pooled: null,
}
const gap = {
  ratio: 2.3,
  ratioInterval: [1.2, 4.1],
  ratioIntervals: { percentile: [1.3, 4.3], bca: [1.2, 4.1] },
  difference: 7,
  differenceInterval: [2, 12],
  noRatio: null,
  certainty: 'clear',
  why: null,
}

describe('the statistics of a pair', () => {
  test.each<
    [
      name: string,
      metric: 'interactions-per-post' | 'followers-growth' | 'longest-silence',
      over: object,
      fr: string,
      en: string,
    ]
  >([
    [
      'whole',
      'interactions-per-post',
      { tests, gap },
      'Mann-Whitney U = 312, p = 0,004 (Holm 0,021) ; δ de Cliff 0,46 [0,12 ; 0,71] : dans 73 paires sur 100, la page commerciale est devant ; rapport des médianes 2,3 [1,2 ; 4,1] (bootstrap BCa sur les pages, 2 000 tirages) ; n = 21 et 18.',
      'Mann-Whitney U = 312, p = 0.004 (Holm 0.021); Cliff’s δ 0.46 [0.12, 0.71]: in 73 of 100 pairs, the commercial page is ahead; ratio of medians 2.3 [1.2, 4.1] (BCa bootstrap over pages, 2,000 resamples); n = 21 and 18.',
    ],
    [
      'small p, the other side ahead, no intervals',
      'interactions-per-post',
      {
        tests: {
          ...tests,
          mannWhitney: { ...tests.mannWhitney, u: 12.5, p: 0.00001, holm: 0.0002 },
          cliffsDelta: { value: -0.7, interval: null },
          superiority: { value: 0.15, interval: null },
        },
        gap: { ...gap, ratio: 0.31, ratioInterval: null },
      },
      'Mann-Whitney U = 12,5, p < 0,001 (Holm < 0,001) ; δ de Cliff -0,70 : dans 85 paires sur 100, la page d’association est devant ; rapport des médianes 0,31 ; n = 21 et 18.',
      'Mann-Whitney U = 12.5, p < 0.001 (Holm < 0.001); Cliff’s δ -0.70: in 85 of 100 pairs, the association page is ahead; ratio of medians 0.31; n = 21 and 18.',
    ],
    [
      'BCa is undefined: the percentiles stand in',
      'interactions-per-post',
      {
        tests: { ...tests, mannWhitney: null, cliffsDelta: null, superiority: null },
        gap: { ...gap, ratioIntervals: { percentile: [1.2, 4.1], bca: null } },
      },
      'Rapport des médianes 2,3 [1,2 ; 4,1] (bootstrap percentile sur les pages, 2 000 tirages) ; n = 21 et 18.',
      'Ratio of medians 2.3 [1.2, 4.1] (percentile bootstrap over pages, 2,000 resamples); n = 21 and 18.',
    ],
    [
      'a measure that only describes',
      'longest-silence',
      { tests, gap },
      'Mann-Whitney U = 312, p = 0,004 (Holm 0,021) ; δ de Cliff 0,46 [0,12 ; 0,71] : dans 73 paires sur 100, la page commerciale a la valeur la plus haute ; rapport des médianes 2,3 [1,2 ; 4,1] (bootstrap BCa sur les pages, 2 000 tirages) ; n = 21 et 18.',
      'Mann-Whitney U = 312, p = 0.004 (Holm 0.021); Cliff’s δ 0.46 [0.12, 0.71]: in 73 of 100 pairs, the commercial page has the higher value; ratio of medians 2.3 [1.2, 4.1] (BCa bootstrap over pages, 2,000 resamples); n = 21 and 18.',
    ],
    [
      'no ratio: a measure that can be below 0',
      'followers-growth',
      {
        tests: {
          ...tests,
          superiority: { value: 0.5, interval: [0.3, 0.7] },
          cliffsDelta: { value: 0, interval: [-0.4, 0.4] },
        },
        gap: {
          ...gap,
          ratio: null,
          ratioInterval: null,
          noRatio: 'signed',
          difference: 0.004,
          differenceInterval: [-0.001, 0.009],
        },
      },
      'Mann-Whitney U = 312, p = 0,004 (Holm 0,021) ; δ de Cliff 0,00 [-0,40 ; 0,40] : aucune des deux n’est plus souvent au-dessus ; différence des médianes 0,4 [-0,1 ; 0,9], en % d’abonnés par semaine (bootstrap sur les pages, 2 000 tirages) ; n = 21 et 18.',
      'Mann-Whitney U = 312, p = 0.004 (Holm 0.021); Cliff’s δ 0.00 [-0.40, 0.40]: neither is above more often; difference of medians 0.4 [-0.1, 0.9], in % of followers per week (bootstrap over pages, 2,000 resamples); n = 21 and 18.',
    ],
    [
      'too few pages',
      'interactions-per-post',
      {
        tests: {
          mannWhitney: null,
          cliffsDelta: null,
          superiority: null,
          hodgesLehmann: null,
          shift: null,
          pooled: null,
        },
        gap: { ...gap, certainty: 'too-few', why: 'too-few-pages' },
      },
      'Pas de test : moins de 5 pages avec une valeur d’un côté ; n = 21 et 18.',
      'No test: fewer than 5 pages with a value on one side; n = 21 and 18.',
    ],
    [
      'not published',
      'interactions-per-post',
      { isPublished: false },
      'Mesure non publiée par ce réseau.',
      'Measure not published by this network.',
    ],
  ])('%s', (_name, metric, over, french, english) => {
    const reply = told(metric, over)
    expect(spaced(technicalOf(metric, reply, fr) ?? '')).toBe(french)
    expect(technicalOf(metric, reply, en)).toBe(english)
  })
})

describe('what stands in the way of a comparison is told plainly', () => {
  test.each<[name: string, over: object, fr: string, en: string]>([
    [
      'not published',
      { isPublished: false },
      'Facebook ne publie pas de quoi mesurer les interactions par publication. Ce n’est pas un zéro : le chiffre n’existe pas.',
      'Facebook does not publish what it takes to measure interactions per post. That is not a zero: the figure does not exist.',
    ],
    [
      'too few posts',
      {
        gap: { ...gap, certainty: 'too-few', why: 'too-few-posts' },
        left: { n: 21, posts: 1 },
        right: { n: 18, posts: 340 },
      },
      'Trop peu de publications pour comparer les interactions par publication : 1 publication pour les pages d’association et 340 publications pour les pages commerciales. Il en faut au moins 20 de chaque côté.',
      'Too few posts to compare interactions per post: 1 post for association pages and 340 posts for commercial pages. Each side needs at least 20.',
    ],
    [
      'a difference that the correction takes away',
      { gap: { ...gap, certainty: 'likely' }, left: { n: 21, median: 5 }, right: { n: 18, median: 11.5 } },
      'La page d’association typique obtient 5 interactions par publication, la page commerciale typique 11,5. C’est 2,3 fois plus (rapport commercial / association, intervalle à 95 % : de × 1,2 à × 4,1) ; l’écart est probable, sur 21 pages d’association et 18 pages commerciales, mais parmi plusieurs comparaisons faites ensemble, le hasard seul en donne parfois un pareil.',
      'The typical association page gets 5 interactions per post, the typical commercial page 11.5. That is 2.3 times as much (ratio commercial / association, 95% interval: × 1.2 to × 4.1); the gap is likely, over 21 association pages and 18 commercial pages, but among several comparisons made together, chance alone sometimes gives one like it.',
    ],
  ])('%s', (_name, over, french, english) => {
    const reply = told('interactions-per-post', over)
    expect(spaced(sentenceOf('interactions-per-post', reply, fr))).toBe(french)
    expect(sentenceOf('interactions-per-post', reply, en)).toBe(english)
  })
  test('one page on a side', () => {
    const reply = replyOf({ followers: [[40], times(27, 12_400)] })
    expect(spaced(technicalOf('followers', reply, fr) ?? '')).toBe(
      'Pas de test : moins de 5 pages avec une valeur d’un côté ; n = 1 et 27.',
    )
  })
})
