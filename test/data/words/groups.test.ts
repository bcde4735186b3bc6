// Sentences on sets taken whole, in full and in both languages: three sets, pairs drawn at random, shares of voice,
// concentration, effort and return; each clear, likely, uncertain and with too little.

import { describe, expect, test } from 'vitest'
import type { ComparedMetric, Reply } from '../../../data/model/contract.ts'
import { concentrationSaid, effortSaid, severalSaid, superioritySentence } from '../../../data/model/words/groups.ts'
import { namesOf } from '../../../data/model/words/naming.ts'
import { campSets } from '../../client/charts/replies.ts'
import { around, basis, en, fr, replyOf, spaced } from './replies.ts'

const sets = campSets(['association', 'commercial', 'public'])
const [association] = sets
if (association === undefined) throw new Error('no sets')
const [frNames, enNames] = [namesOf(basis, association, fr), namesOf(basis, association, en)]
type Summary = ComparedMetric['sets'][number]
const summary = (n: number, median: number | null, over: Partial<Summary> = {}): Summary => ({
  n,
  missing: 0,
  median,
  q1: median,
  q3: median,
  interval: null,
  trimmedMean: null,
  gini: null,
  topTenth: null,
  posts: null,
  pooledMean: null,
  ...over,
})

describe('three sets', () => {
  const several = (
    n: number,
    p: number | null,
    certainty: 'clear' | 'likely' | 'uncertain' = 'clear',
  ): ComparedMetric => ({
    metric: 'followers',
    isPublished: true,
    points: [],
    sets: [summary(n, 1200), summary(18, 9500), summary(12, 300)],
    kruskalWallis: p === null ? null : { h: 12.345, df: 2, p },
    pairs: twoOf(certainty),
  })
  const [compared] = replyOf({ followers: [around(18, 9500), around(12, 300)] }).metrics
  if (compared === undefined) throw new Error('no metric')
  const { gap, tests } = compared
  /** The commercial pages, which are highest, and the public bodies. */
  const twoOf = (certainty: typeof gap.certainty) => [{ left: 1, right: 2, gap: { ...gap, certainty }, tests }]
  test.each<[name: string, metric: ComparedMetric, fr: string, en: string]>([
    [
      'clear',
      several(21, 0.002),
      'Pour les abonnés, les groupes ne sont clairement pas tous au même niveau : la page commerciale typique est la plus haute (9 500 abonnés), la page d’organisme public typique la plus basse (300 abonnés).',
      'In followers, the groups are clearly not all at one level: the typical commercial page is the highest (9,500 followers), the typical public-body page the lowest (300 followers).',
    ],
    [
      'likely',
      several(6, 0.002, 'likely'),
      'Pour les abonnés, les groupes ne sont probablement pas tous au même niveau : la page commerciale typique est la plus haute (9 500 abonnés), la page d’organisme public typique la plus basse (300 abonnés).',
      'In followers, the groups are probably not all at one level: the typical commercial page is the highest (9,500 followers), the typical public-body page the lowest (300 followers).',
    ],
    [
      'uncertain',
      several(21, 0.2),
      'Pour les abonnés, on ne peut pas départager les groupes.',
      'In followers, the groups cannot be told apart.',
    ],
    [
      'not all at one level, but the two ends cannot be told apart',
      several(21, 0.002, 'uncertain'),
      'Pour les abonnés, on ne peut pas départager les groupes.',
      'In followers, the groups cannot be told apart.',
    ],
    [
      'too few',
      several(3, null),
      'Trop peu de pages pour comparer plus de deux groupes à la fois sur les abonnés.',
      'Too few pages to compare more than two groups at once in followers.',
    ],
  ])('%s', (_name, metric, french, english) => {
    expect(spaced(severalSaid(metric, { ...basis, sets }, fr).plain)).toBe(french)
    expect(severalSaid(metric, { ...basis, sets }, en).plain).toBe(english)
  })
  test('in a technical sentence', () => {
    expect(spaced(severalSaid(several(21, 0.002), { ...basis, sets }, fr).technical ?? '')).toBe(
      'Kruskal-Wallis H = 12,3, 2 degrés de liberté, p = 0,002 ; n = 21, 18 et 12.',
    )
    expect(severalSaid(several(3, null), { ...basis, sets }, en).technical).toBe(
      'No test: fewer than 5 pages with a value on one side; n = 3, 18 and 12.',
    )
  })
})

describe('pairs drawn at random', () => {
  const pair = (n: number, value: number, interval: readonly [number, number] | null, holm = 0.001) => {
    const reply = replyOf({ followers: [around(n, 10), around(18, 20)] })
    return {
      ...reply,
      metrics: reply.metrics.map((it) => ({
        ...it,
        tests: {
          ...it.tests,
          mannWhitney: { u: 1, p: holm, method: 'exact' as const, holm, benjaminiHochberg: holm },
          superiority: { value, interval: interval === null ? null : ([...interval] as [number, number]) },
        },
      })),
    }
  }
  const start = 'Sur 100 paires de pages tirées au hasard, une de chaque côté, '
  const startEn = 'Of 100 pairs of pages drawn at random, one from each side, '
  test.each<[name: string, reply: ReturnType<typeof pair>, fr: string, en: string]>([
    [
      'clear',
      pair(21, 0.73, [0.6, 0.9]),
      'la page commerciale est devant dans 73.',
      'the commercial page is ahead in 73.',
    ],
    [
      'likely: few pages',
      pair(6, 0.2, [0.1, 0.4]),
      'la page d’association est probablement devant dans 80 environ.',
      'the association page is probably ahead in about 80.',
    ],
    [
      'likely: does not stand up to correction',
      pair(21, 0.73, [0.6, 0.9], 0.2),
      'la page commerciale est probablement devant dans 73 environ.',
      'the commercial page is probably ahead in about 73.',
    ],
    [
      'uncertain',
      pair(21, 0.58, [0.4, 0.7]),
      'la page commerciale est au-dessus dans 58 : trop près de la moitié pour les départager.',
      'the commercial page is above in 58: too close to half to tell them apart.',
    ],
    [
      'level',
      pair(21, 0.5, [0.4, 0.6]),
      'aucune n’est plus souvent au-dessus de l’autre.',
      'neither is above the other more often.',
    ],
  ])('%s', (_name, reply, french, english) => {
    expect(spaced(superioritySentence('followers', reply, fr) ?? '')).toBe(start + french)
    expect(superioritySentence('followers', reply, en)).toBe(startEn + english)
  })
  test('without a test there is no sentence', () => {
    expect(superioritySentence('followers', replyOf({ followers: [[1], [2]] }), fr)).toBeNull()
  })
})

describe('concentration', () => {
  test.each<[n: number, topTenth: number | null, fr: string, en: string]>([
    [
      40,
      0.64,
      'Pour les abonnés, le dixième le plus haut parmi 40 pages d’association réunit 64 % du total.',
      'In followers, the top tenth among 40 association pages holds 64% of the total.',
    ],
    [
      12,
      0.64,
      'Pour les abonnés, le dixième le plus haut parmi 12 pages d’association réunit environ 64 % du total, mais ce dixième ne fait pas deux pages.',
      'In followers, the top tenth among 12 association pages holds about 64% of the total, but that tenth is less than two pages.',
    ],
    [
      4,
      null,
      'Trop peu de pages pour parler de concentration sur les abonnés : 4 pages d’association.',
      'Too few pages to speak of concentration in followers: 4 association pages.',
    ],
  ])('of %s pages', (n, topTenth, french, english) => {
    const it = summary(n, 10, { topTenth, gini: topTenth === null ? null : 0.714 })
    expect(spaced(concentrationSaid('followers', it, frNames, fr).plain)).toBe(french)
    expect(concentrationSaid('followers', it, enNames, en).plain).toBe(english)
  })
  test('in a technical sentence', () => {
    const it = summary(40, 10, { topTenth: 0.64, gini: 0.714 })
    expect(spaced(concentrationSaid('followers', it, frNames, fr).technical ?? '')).toBe(
      'Gini 0,71 ; part du dixième supérieur 64 % ; n = 40.',
    )
  })
})

describe('effort and return', () => {
  type Effort = Reply<'effort'>['efforts'][number]
  const effort = (n: number, exponent: number | null, interval: [number, number] | null): Effort => ({
    n,
    missing: 0,
    atZero: 2,
    postsPerWeek: 1,
    perPost: 10,
    trend: exponent === null ? null : { exponent, intercept: 1, interval },
    spearman: exponent === null ? null : { rho: -0.4, p: 0.03, interval: null },
  })
  test.each<[name: string, effort: Effort, fr: string, en: string]>([
    [
      'clearly less',
      effort(21, -1, [-1.4, -0.3]),
      'Parmi 21 pages d’association, celles qui publient deux fois plus souvent obtiennent nettement moins par publication : 2 fois moins.',
      'Among 21 association pages, those that post twice as often clearly get less per post: 2 times less.',
    ],
    [
      'probably more',
      effort(8, 0.32, [0.1, 0.5]),
      'Parmi 8 pages d’association, celles qui publient deux fois plus souvent obtiennent probablement plus par publication, environ 1,2 fois plus.',
      'Among 8 association pages, those that post twice as often probably get more per post, about 1.2 times as much.',
    ],
    [
      'uncertain',
      effort(21, -0.1, [-0.5, 0.2]),
      'Parmi 21 pages d’association, on ne voit pas de lien net entre le rythme de publication et ce qu’obtient une publication.',
      'Among 21 association pages, there is no clear link between posting frequency and what a post gets.',
    ],
    [
      'too few',
      effort(3, null, null),
      'Trop peu de pages pour lier l’effort et le retour : 3 pages d’association.',
      'Too few pages to set return against effort: 3 association pages.',
    ],
  ])('%s', (_name, it, french, english) => {
    expect(spaced(effortSaid(it, frNames, fr).plain)).toBe(french)
    expect(effortSaid(it, enNames, en).plain).toBe(english)
  })
  test('in a technical sentence', () => {
    expect(spaced(effortSaid(effort(21, -0.32, [-0.5, -0.1]), frNames, fr).technical ?? '')).toBe(
      'Exposant de Theil-Sen -0,32 [-0,50 ; -0,10] (échelles logarithmiques) ; ρ de Spearman -0,40, p = 0,03 ; n = 21 ; 2 à zéro, hors de la droite.',
    )
    expect(effortSaid(effort(3, null, null), enNames, en).technical).toBe(
      'No line: fewer than 5 pages above zero; n = 3; 2 at zero, off the line.',
    )
  })
})
