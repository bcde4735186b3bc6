// Sentences on what a result hangs on, in full and in both languages: variants, ages of posts, filters.

import { describe, expect, test } from 'vitest'
import { type SizedComparison, sizeMatched, stratified } from '../../../data/model/comparison.ts'
import type { Reply } from '../../../data/model/contract.ts'
import {
  agesSentence,
  filtersSaid,
  sensitivitySaid,
  stateAgeSentence,
  variantSaid,
} from '../../../data/model/words/reserves.ts'
import { campSets, noFilters } from '../../client/charts/replies.ts'
import { around, basis, en, fr, replyOf, spaced } from './replies.ts'

type Sensitivity = Reply<'sensitivity'>
type Row = Sensitivity['rows'][number]
type Gap = NonNullable<Row['gap']>

const gap = (ratio: number | null, certainty: Gap['certainty']): Gap => ({
  ratio,
  ratioInterval: ratio === null ? null : [ratio / 2, ratio * 2],
  ratioIntervals: { percentile: null, bca: null },
  difference: ratio === null ? 3 : ratio - 1,
  differenceInterval: null,
  noRatio: ratio === null ? 'zero-median' : null,
  certainty,
  why: certainty === 'too-few' ? 'too-few-pages' : null,
})
const row = (
  key: Row['key'],
  ratio: number | null,
  certainty: Gap['certainty'],
  detail: string | null = null,
): Row => ({
  key,
  detail,
  left: null,
  right: null,
  gap: gap(ratio, certainty),
  because: null,
  ...{ found: null },
})
const sized = (over: Partial<SizedComparison> = {}) => {
  const comparison = {
    left: { key: 'camp:association', pages: [] },
    right: { key: 'camp:commercial', pages: [] },
    isSigned: false,
    restsOnPosts: false,
    resamples: 400,
    seed: 1,
    ...over,
  }
  return { stratified: stratified(comparison), sizeMatched: sizeMatched(comparison) }
}
const replyWith = (...rows: readonly Row[]): Sensitivity => ({
  ...basis,
  sources: [],
  filters: noFilters,
  sets: campSets(),
  metric: 'followers',
  rows: [...rows],
  ...sized(),
})
const asked = row('as-asked', 12, 'clear')

describe('whether a finding holds', () => {
  test.each<[name: string, reply: Sensitivity, fr: string, en: string]>([
    [
      'everywhere',
      replyWith(asked, row('other-grid', 3, 'clear'), row('size-matched', 2, 'likely')),
      'Le constat tient dans les 2 variantes essayées.',
      'The finding holds in all 2 variants tried.',
    ],
    [
      'turned round in one, no longer clear in another',
      replyWith(
        asked,
        row('other-grid', 3, 'clear'),
        row('size-matched', 1.1, 'uncertain'),
        row('without-largest', 0.4, 'clear'),
        row('on-topic', 2, 'too-few'),
      ),
      'Le constat s’inverse sans la plus grande page : il est fragile ; il n’est plus net à taille comparable.',
      'The finding turns round without the largest page: it is fragile; it is no longer clear at comparable size.',
    ],
    [
      'turned round in a variant, however likely',
      replyWith(asked, row('other-grid', 3, 'clear'), row('size-matched', 0.4, 'likely')),
      'Le constat s’inverse à taille comparable : il est fragile.',
      'The finding turns round at comparable size: it is fragile.',
    ],
    [
      'in some: too few pages count neither way, and below 1 without certainty is no turn',
      replyWith(
        asked,
        row('other-grid', 3, 'clear'),
        row('size-matched', 0.9, 'uncertain'),
        row('on-topic', 0.2, 'too-few'),
      ),
      'Le constat tient dans 1 variante sur 2 ; il ne tient pas à taille comparable.',
      'The finding holds in 1 of 2 variants; it does not hold at comparable size.',
    ],
    [
      'nowhere',
      replyWith(asked, row('other-grid', 1, 'uncertain'), row('size-matched', 1.1, 'uncertain')),
      'Le constat ne tient dans aucune des 2 variantes essayées : mieux vaut ne pas s’y fier.',
      'The finding holds in none of the 2 variants tried: better not to rely on it.',
    ],
    [
      'nothing clear to begin with',
      replyWith(row('as-asked', 1.1, 'uncertain'), row('other-grid', 1, 'uncertain')),
      'Rien de net au départ, et rien de net dans la variante essayée.',
      'Nothing clear to begin with, and nothing clear in the variant tried.',
    ],
    [
      'only in a stratum',
      replyWith(
        row('as-asked', 1.1, 'uncertain'),
        row('other-grid', 1, 'uncertain'),
        row('stratum', 3, 'clear', 'under-500'),
      ),
      'Rien de net au départ ; un écart n’apparaît que parmi les pages de moins de 500 abonnés.',
      'Nothing clear to begin with; a gap shows only among the pages with fewer than 500 followers.',
    ],
    [
      'only at comparable size',
      replyWith(row('as-asked', 1.1, 'uncertain'), row('size-matched', 3, 'clear')),
      'Rien de net au départ ; un écart n’apparaît qu’à taille comparable.',
      'Nothing clear to begin with; a gap shows only at comparable size.',
    ],
    [
      'too few pages',
      replyWith(row('as-asked', 12, 'too-few')),
      'Trop peu de pages pour essayer d’autres choix.',
      'Too few pages to try other choices.',
    ],
  ])('%s', (_name, reply, french, english) => {
    expect(spaced(sensitivitySaid(reply, fr).plain)).toBe(french)
    expect(sensitivitySaid(reply, en).plain).toBe(english)
  })
  test('in a technical sentence', () => {
    expect(spaced(sensitivitySaid(replyWith(asked, row('size-matched', 2, 'likely')), fr).technical ?? '')).toBe(
      'Rapports des médianes : dans la comparaison demandée 12 [6 ; 24] ; à taille comparable 2 [1 ; 4].',
    )
  })
})

test.each<[name: string, row: Row, fr: string, en: string]>([
  [
    'size-matched, clear',
    row('size-matched', 2.1, 'clear'),
    'À taille comparable, l’écart est net : la page commerciale typique a 2,1 fois la valeur de la page d’association typique.',
    'At comparable size, the gap is clear: the typical commercial page has 2.1 times the value of the typical association page.',
  ],
  [
    'size-matched, likely, the other way round',
    row('size-matched', 0.5, 'likely'),
    'À taille comparable, l’écart est probable : la page d’association typique a 2 fois la valeur de la page commerciale typique.',
    'At comparable size, the gap is likely: the typical association page has 2 times the value of the typical commercial page.',
  ],
  [
    'a stratum, uncertain',
    row('stratum', 1.2, 'uncertain', '500-2k'),
    'Parmi les pages de 500 à 2 000 abonnés, on ne peut pas départager les pages d’association et les pages commerciales.',
    'Among the pages with 500 to 2,000 followers, association pages and commercial pages cannot be told apart.',
  ],
  [
    'too few',
    row('on-topic', 3, 'too-few'),
    'Sur les seules publications qui parlent des aidants, il y a trop peu de pages pour comparer.',
    'In posts about caregivers only, there are too few pages to compare.',
  ],
  [
    'no ratio',
    row('other-grid', null, 'clear'),
    'Sous l’autre classement, l’écart est net : la page commerciale typique est au-dessus, la page d’association typique au-dessous.',
    'Under the other grid, the gap is clear: the typical commercial page is above, the typical association page below.',
  ],
  [
    'not computed',
    { ...row('other-grid', 3, 'clear'), gap: null, because: 'no-camps' },
    'Sous l’autre classement, pas de calcul : ce n’est pas une comparaison de camps.',
    'Under the other grid, not computed: this is no comparison of camps.',
  ],
])('a variant: %s', (_name, it, french, english) => {
  expect(spaced(variantSaid(it, replyWith(asked, it), fr).plain)).toBe(french)
  expect(variantSaid(it, replyWith(asked, it), en).plain).toBe(english)
})

describe('ages at which counts were read', () => {
  const ages = (medianDays: number | null) => ({ n: 40, missing: 0, estimated: 0, medianDays, youngShare: 0.5 })
  const reply = (verdict: 'comparable' | 'left-younger' | 'right-younger' | 'unknown') => ({
    ...replyOf({ followers: [around(20, 10), around(20, 20)] }),
    ages: { sets: [ages(2), ages(200.4)], pairs: [{ left: 0, right: 1, verdict }] },
  })
  const places = { left: 0, right: 1 }
  test('one side was read sooner: its counts are too low', () => {
    expect(spaced(agesSentence(reply('left-younger'), places, fr) ?? '')).toBe(
      'Pour les pages d’association, les compteurs ont été lus plus tôt après la parution (âge médian 2 jours, contre 200 jours pour les pages commerciales) : ils sont trop bas à côté des autres.',
    )
    expect(agesSentence(reply('left-younger'), places, en)).toBe(
      'For association pages, counts were read sooner after posting (median age 2 days, against 200 days for commercial pages): they are too low beside the others.',
    )
  })
  test('unknown is told, comparable is not', () => {
    expect(agesSentence(reply('unknown'), places, en)).toBe(
      'It is not known at what age posts were read, for association pages or for commercial pages: compare their counts with care.',
    )
    expect(agesSentence(reply('comparable'), places, fr)).toBeNull()
  })
  test('of states', () => {
    expect(spaced(stateAgeSentence(1, fr) ?? '')).toBe('Le plus ancien nombre d’abonnés employé date de 1 jour.')
    expect(stateAgeSentence(80, en)).toBe('The oldest number of followers used is 80 days old.')
    expect(stateAgeSentence(null, en)).toBeNull()
  })
})

test('what filters left out', () => {
  const leftOut = { posts: 3400, kept: 120, topicsUnknown: 12, formatUnknown: 1, withoutReading: 0 }
  const reply = { leftOut, filters: { ...noFilters, pagesLeftOut: 7 } }
  expect(filtersSaid(reply, fr).map(spaced)).toEqual([
    'Les filtres gardent 120 publications sur 3 400.',
    '12 publications sont laissées de côté faute de sujets connus.',
    '1 publication est laissée de côté faute de format connu.',
    'Les filtres laissent 7 pages de côté.',
  ])
  expect(filtersSaid(reply, en)).toEqual([
    'The filters keep 120 posts of 3,400.',
    '12 posts are left out as their topics are not known.',
    '1 post is left out as its format is not known.',
    'The filters leave out 7 pages.',
  ])
  expect(filtersSaid({ leftOut: null, filters: noFilters }, fr)).toEqual([])
})
