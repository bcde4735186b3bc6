// The sentences readers get, in full: what is said when the gap is clear, likely, uncertain or unknown, in both languages.
// Narrow no-break spaces are read as spaces here; test/registries.test.ts holds French to them.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SeriesReply } from '../../data/model/contract.ts'
import { type MetricKey, metrics } from '../../data/model/metrics/index.ts'
import { camps } from '../../data/model/records.ts'
import type { TwoSided } from '../../data/model/two-sided.ts'
import { pagesChangeText, trendHeadings, trendTitle } from '../../data/model/words/course.ts'
import { distributionTitle, gapTitle, sentenceOf, sentences } from '../../data/model/words/findings.ts'
import { distributionHeadings, gapHeadings } from '../../data/model/words/headings.ts'
import { campSets, noFilters } from '../client/charts/replies.ts'
import { around, basis, en, fr, replyOf, spaced, times, type Values } from './words/replies.ts'

const far = replyOf({ followers: [around(31, 1030), around(27, 12_400)] })
const table: readonly (readonly [name: string, metric: MetricKey, reply: TwoSided, fr: string, en: string])[] = [
  [
    'clear',
    'followers',
    far,
    'La page commerciale typique réunit 12 fois plus d’abonnés que la page d’association typique',
    'The typical commercial page has 12 times as many followers as the typical association page',
  ],
  [
    'clear, association ahead',
    'posting-frequency',
    replyOf({ 'posting-frequency': [around(31, 4.2), around(27, 1.4)] }),
    'La page d’association typique publie 3 fois plus souvent que la page commerciale typique',
    'The typical association page posts 3 times as often as the typical commercial page',
  ],
  [
    'likely',
    'interactions-per-post',
    replyOf({ 'interactions-per-post': [around(7, 5), around(27, 40)] }),
    'La page commerciale typique obtient probablement 8 fois plus d’interactions par publication que la page d’association typique',
    'The typical commercial page probably gets 8 times as many interactions per post as the typical association page',
  ],
  [
    'uncertain',
    'interactions-per-post',
    replyOf({ 'interactions-per-post': [around(31, 14), around(27, 15)] }),
    'Pas d’écart net d’interactions par publication entre les pages d’association et les pages commerciales',
    'No clear gap in interactions per post between association pages and commercial pages',
  ],
  [
    'level, and sure of it',
    'interaction-rate',
    replyOf({ 'interaction-rate': [times(20, 0.03), times(20, 0.0303)] }),
    'La page d’association typique et la page commerciale typique ont à peu près le même taux d’interaction',
    'The typical association page and the typical commercial page have about the same interaction rate',
  ],
  [
    'a median of zero',
    'comments-per-post',
    replyOf({ 'comments-per-post': [times(20, 0), around(27, 2.2)] }),
    'La page d’association typique ne reçoit aucun commentaire, la page commerciale typique reçoit 2,2 commentaires par publication',
    'The typical association page gets no comment, the typical commercial page gets 2.2 comments per post',
  ],
  [
    'a median of zero, singular in French',
    'comments-per-post',
    replyOf({ 'comments-per-post': [around(27, 1.4), times(20, 0)] }),
    'La page commerciale typique ne reçoit aucun commentaire, la page d’association typique reçoit 1,4 commentaire par publication',
    'The typical commercial page gets no comment, the typical association page gets 1.4 comments per post',
  ],
  [
    'both at zero',
    'posting-frequency',
    replyOf({ 'posting-frequency': [times(12, 0), times(12, 0)] }),
    'La page d’association typique et la page commerciale typique n’ont rien publié',
    'The typical association page and the typical commercial page posted nothing',
  ],
  [
    'too few pages, one of them alone',
    'followers',
    replyOf({ followers: [[40], around(27, 12_400)] }),
    'Trop peu de pages pour comparer les abonnés : 1 page d’association et 27 pages commerciales',
    'Too few pages to compare followers: 1 association page and 27 commercial pages',
  ],
  [
    'nothing known in one camp',
    'followers',
    replyOf({ followers: [times(8, null), around(27, 12_400)] }),
    'Aucun chiffre connu sur les abonnés pour les pages d’association',
    'No known figures on followers for association pages',
  ],
  [
    'nothing known at all',
    'posting-frequency',
    replyOf({ 'posting-frequency': [[], [null]] }),
    'Aucun chiffre connu sur le rythme de publication',
    'No known figures on posting frequency',
  ],
  [
    'legal grid',
    'followers',
    replyOf({ followers: [around(31, 1030), around(27, 12_400)] }, { grid: 'legal' }),
    'La page à but lucratif typique réunit 12 fois plus d’abonnés que la page à but non lucratif typique',
    'The typical for-profit page has 12 times as many followers as the typical non-profit page',
  ],
  [
    'public bodies, on the left',
    'followers',
    replyOf({ followers: [around(31, 100), around(27, 10_000)] }, { left: 'public', right: 'association' }),
    'La page d’association typique réunit 100 fois plus d’abonnés que la page d’organisme public typique',
    'The typical association page has 100 times as many followers as the typical public-body page',
  ],
]

describe('title of a distribution', () => {
  test.each(table)('%s', (_name, metric, reply, french, english) => {
    expect(spaced(distributionTitle(metric, reply, fr))).toBe(french)
    expect(distributionTitle(metric, reply, en)).toBe(english)
  })
})

describe('a sentence says numbers and certainty', () => {
  const said: readonly (readonly [name: string, metric: MetricKey, reply: TwoSided, fr: RegExp, en: RegExp])[] = [
    [
      'clear',
      'posting-frequency',
      replyOf({ 'posting-frequency': [around(31, 1.4), around(27, 4.2)] }),
      /^La page d’association typique publie 1,4 fois par semaine, la page commerciale typique 4,2\. C’est 3 fois plus \(rapport commercial \/ association, intervalle à 95 % : de × [\d,]+ à × [\d,]+\) ; l’écart est net, sur 31 pages d’association et 27 pages commerciales\.$/,
      /^The typical association page posts 1\.4 times a week, the typical commercial page 4\.2\. That is 3 times as much \(ratio commercial \/ association, 95% interval: × [\d.]+ to × [\d.]+\); the gap is clear, over 31 association pages and 27 commercial pages\.$/,
    ],
    [
      'the page that is behind comes first',
      'interaction-rate',
      replyOf({ 'interaction-rate': [around(31, 0.012), around(27, 0.003)] }),
      /^Taux d’interaction : la page commerciale typique obtient 3 interactions par publication pour 1 000 abonnés, la page d’association typique 12\. C’est 4 fois plus \(rapport association \/ commercial, intervalle à 95 % : de × [23],?\d? à × [4567],?\d?\) ; l’écart est net/,
      /^Interaction rate: the typical commercial page gets 3 interactions per post and 1,000 followers, the typical association page 12\. That is 4 times as much/,
    ],
    [
      'likely',
      'followers',
      replyOf({ followers: [around(6, 100), around(27, 12_400)] }),
      /l’écart est probable, mais il ne repose que sur 6 pages d’association et 27 pages commerciales\.$/,
      /the gap is likely, but it rests on only 6 association pages and 27 commercial pages\.$/,
    ],
    [
      'uncertain',
      'followers',
      replyOf({ followers: [around(31, 1030), around(27, 1200)] }),
      /^La page d’association typique réunit 1 030 abonnés, la page commerciale typique 1 200\. L’écart n’est pas net : avec d’autres pages semblables, il pourrait disparaître ou s’inverser \(rapport commercial \/ association, intervalle à 95 % : de ÷ [\d,]+ à × [\d,]+, sur 31 pages d’association et 27 pages commerciales\)\.$/,
      /^The typical association page has 1,030 followers, the typical commercial page 1,200\. The gap is not clear: with other pages of the same sort it could vanish or turn around \(ratio commercial \/ association, 95% interval: ÷ [\d.]+ to × [\d.]+, over 31 association pages and 27 commercial pages\)\.$/,
    ],
    [
      'no ratio',
      'comments-per-post',
      replyOf({ 'comments-per-post': [times(20, 0), around(27, 2.2)] }),
      /Un rapport à zéro n’a pas de sens, mais l’écart est net, sur 20 pages d’association et 27 pages commerciales\.$/,
      /A ratio to zero means nothing, but the gap is clear, over 20 association pages and 27 commercial pages\.$/,
    ],
    [
      'a ratio without an interval',
      'comments-per-post',
      replyOf({ 'comments-per-post': [[0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6], around(27, 50)] }),
      /l’écart est net, sur 11 pages d’association et 27 pages commerciales, mais trop de pages sont à zéro pour en donner l’intervalle\.$/i,
      /The gap is clear, over 11 association pages and 27 commercial pages, but too many pages are at zero to give its interval\.$/,
    ],
    [
      'too few',
      'followers',
      replyOf({
        followers: [
          [10, 20],
          [300, 500, 900],
        ],
      }),
      /^Trop peu de pages pour comparer les abonnés : 2 pages d’association et 3 pages commerciales\. Il faut au moins 5 pages avec un chiffre de chaque côté\.$/,
      /^Too few pages to compare followers: 2 association pages and 3 commercial pages\. Each side needs at least 5 pages with a figure\.$/,
    ],
  ]
  test.each(said)('%s', (_name, metric, reply, french, english) => {
    expect(spaced(sentenceOf(metric, reply, fr))).toMatch(french)
    expect(sentenceOf(metric, reply, en)).toMatch(english)
  })

  test('a bound near 1 is not rounded to 1, which would contradict the sentence', () => {
    const near: TwoSided = {
      ...far,
      metrics: far.metrics.map((it) => ({ ...it, gap: { ...it.gap, ratioInterval: [1.021, 1.96] } })),
    }
    expect(spaced(sentenceOf('followers', near, fr))).toContain('de × 1,02 à × 2)')
  })

  test.each([
    [10.5, 37, '10,5', '37'],
    [10.5, 36.8, '10,5', '37'],
    [0.8634, 1.9454, '0,86', '1,95'],
    [1.004, 1.5549, '1,004', '1,55'],
    [10, 40, '10', '40'],
    [1004.9, 1555.5, '1\u202f005', '1\u202f556'],
  ])('medians of %s and %s are printed with the digits that give the printed ratio', (left, right, low, high) => {
    const reply = replyOf({ 'interactions-per-post': [times(20, left), times(20, right)] })
    const text = sentenceOf('interactions-per-post', reply, fr)
    expect(text).toMatch(new RegExp(`obtient ${low} interactions? par publication`))
    expect(text).toContain(`typique ${high}. `)
  })

  test('three sentences: reach, posting frequency, engagement', () => {
    const reply = replyOf({
      'interactions-per-post': [around(31, 14), around(27, 40)],
      'posting-frequency': [around(31, 1), around(27, 4)],
      followers: [around(31, 1030), around(27, 12_400)],
    })
    expect(sentences(reply, fr).map((text) => text.split(' ').slice(4, 7).join(' '))).toEqual([
      'réunit 1\u202f030 abonnés,',
      'publie 1 fois',
      'obtient 14 interactions',
    ])
    expect(sentences(far, en)).toHaveLength(1)
  })
})

describe('title of the gap', () => {
  const [low, high] = [around(31, 10), around(27, 100)]
  const alike = [around(31, 10), around(27, 10.5)] as const
  test.each([
    [
      'one direction',
      replyOf({ followers: [low, high], 'posting-frequency': [low, high] }),
      'La page commerciale typique devance la page d’association typique sur les 2 mesures',
      'The typical commercial page is ahead of the typical association page on all 2 measures',
    ],
    [
      'one direction, association ahead, few pages',
      replyOf({ followers: [around(6, 100), low], 'posting-frequency': [high, low] }),
      'La page d’association typique devance probablement la page commerciale typique sur les 2 mesures',
      'The typical association page is probably ahead of the typical commercial page on all 2 measures',
    ],
    [
      'some uncertain',
      replyOf({ followers: [low, high], 'posting-frequency': [low, high], 'interactions-per-post': alike }),
      'La page commerciale typique devance la page d’association typique pour les abonnés et le rythme de publication ; le reste est incertain',
      'The typical commercial page is ahead of the typical association page in followers and posting frequency; the rest is uncertain',
    ],
    [
      'both directions',
      replyOf({ followers: [low, high], 'interaction-rate': [high, low], 'interactions-per-post': alike }),
      'La page commerciale typique est devant pour les abonnés, la page d’association typique pour le taux d’interaction',
      'The typical commercial page is ahead in followers, the typical association page in interaction rate',
    ],
    [
      'nothing clear',
      replyOf({ followers: alike, 'posting-frequency': alike }),
      'Aucun écart net entre les pages d’association et les pages commerciales',
      'No clear gap between association pages and commercial pages',
    ],
    [
      'too few pages',
      replyOf({ followers: [[1], high], 'posting-frequency': [[1, 2], high] }),
      'Trop peu de pages pour comparer : il faut au moins 5 pages avec un chiffre de chaque côté',
      'Too few pages to compare: each side needs at least 5 pages with a figure',
    ],
    [
      'no values',
      replyOf({ followers: [[], high], 'posting-frequency': [[null], []] }),
      'Aucun chiffre à comparer pour cette période',
      'No figures to compare for this period',
    ],
    [
      'one metric speaks for itself',
      far,
      distributionTitle('followers', far, fr),
      distributionTitle('followers', far, en),
    ],
  ])('%s', (_name, reply, french, english) => {
    expect(spaced(gapTitle(reply, fr))).toBe(spaced(french))
    expect(gapTitle(reply, en)).toBe(english)
  })
})

describe('title of a trend', () => {
  /** `n`: pages of each camp, or of the left one month by month; `spread`: quartiles stand so many times away from the median. */
  const seriesOf = (
    left: Values,
    right: Values,
    n: number | readonly number[] = 20,
    certainty: SeriesReply['certainty'] = 'clear',
  ): SeriesReply => {
    const points = (values: Values, counts: readonly number[]) =>
      values.map((median, index) => ({
        bucket: `2025-${String(index + 1).padStart(2, '0')}`,
        n: median === null ? 0 : (counts[index] ?? 20),
        missing: median === null ? (counts[index] ?? 20) : 0,
        median,
        q1: median,
        q3: median,
        oldestState: null,
      }))
    const { ages: _, ...rest } = basis
    return {
      ...rest,
      filters: noFilters,
      isPublished: true,
      by: 'month',
      annotations: [],
      trends: [null, null],
      sources: [...basis.sources],
      metric: 'posting-frequency',
      certainty,
      sets: campSets(),
      lines: [
        points(left, typeof n === 'number' ? left.map(() => n) : n),
        points(
          right,
          right.map(() => (typeof n === 'number' ? n : 20)),
        ),
      ],
    }
  }
  test.each([
    [
      'every month',
      seriesOf(times(12, 1), times(12, 2)),
      'Chaque mois, la page commerciale typique publie plus souvent que la page d’association typique',
      'Every month, the typical commercial page posts more often than the typical association page',
    ],
    [
      'every comparable month, but not every month',
      seriesOf([...times(11, 3), null], times(12, 2)),
      'La page d’association typique publie plus souvent que la page commerciale typique 11 mois sur les 11 comparables',
      'The typical association page posts more often than the typical commercial page in 11 of the 11 comparable months',
    ],
    [
      'the gap over the whole period is uncertain',
      seriesOf([...times(2, 3), ...times(10, 1)], times(12, 2), 20, 'uncertain'),
      'Pour le rythme de publication, la page commerciale typique est au-dessus 10 mois sur 12, mais l’écart sur toute la période n’est pas net',
      'In posting frequency, the typical commercial page is above in 10 of 12 months, but the gap over the whole period is not clear',
    ],
    [
      'too few pages in most months',
      seriesOf(times(12, 1), times(12, 2), [...times(7, 4), ...times(5, 6)].map(Number)),
      'Pour le rythme de publication, rien de net : la page commerciale typique est au-dessus 5 mois sur 5, mais il y a le plus souvent moins de 5 pages d’un côté',
      'In posting frequency, nothing clear: the typical commercial page is above in 5 of 5 months, but one side mostly has fewer than 5 pages',
    ],
    [
      'now one, now the other',
      seriesOf([...times(5, 1), ...times(5, 3), 2, null], times(12, 2)),
      'Pour le rythme de publication, aucune des deux ne reste au-dessus : la page d’association typique l’est 5 mois sur 11, la page commerciale typique 5',
      'In posting frequency, neither stays above: the typical association page is above in 5 of 11 months, the typical commercial page in 5',
    ],
    [
      'too few months',
      seriesOf([1, 1, ...times(10, null)], times(12, 2)),
      'Trop peu de mois comparables pour suivre le rythme de publication',
      'Too few comparable months to follow posting frequency',
    ],
    [
      'too few pages in each month',
      seriesOf(times(12, 1), times(12, 2), 4),
      'Trop peu de mois comparables pour suivre le rythme de publication',
      'Too few comparable months to follow posting frequency',
    ],
    [
      'nothing known',
      seriesOf(times(12, null), times(12, null)),
      'Aucun chiffre connu sur le rythme de publication',
      'No known figures on posting frequency',
    ],
  ])('%s', (_name, series, french, english) => {
    expect(spaced(trendTitle(series, fr))).toBe(french)
    expect(trendTitle(series, en)).toBe(english)
  })
  test('a change of more than a fifth in the number of pages is told, a smaller one is not', () => {
    const changing = (...n: number[]) => seriesOf(times(n.length, 1), times(n.length, 2), n)
    expect(spaced(pagesChangeText(changing(8, 7, 6), fr) ?? '')).toBe(
      'Le nombre de pages change : de 8 à 6 pages d’association ; une hausse ou une baisse peut n’en être que l’effet.',
    )
    expect(pagesChangeText(changing(6, 8), en)).toContain('changes: from 6 to 8 association pages; a rise')
    expect(pagesChangeText(changing(10, 9, 8), en)).toBeNull()
    expect(pagesChangeText(changing(10, 5, 10), en)).toContain(
      'between 5 and 10 association pages depending on the month',
    )
    expect(pagesChangeText(seriesOf([1, null, 1], times(3, 2)), en)).toBeNull()
  })
  test('its headings over months that differ: fewest and most pages of a month', () => {
    expect(trendHeadings(seriesOf([null, ...times(11, 1)], times(12, 2)), en).subtitle).toContain(
      'depending on the month, 0 to 20 association pages (and 0 to 20 without a value) and 20 commercial pages (and 0 without a value)',
    )
  })
  test('its headings', () => {
    const { subtitle, source } = trendHeadings(seriesOf(times(12, 1), times(12, 2)), fr)
    expect(spaced(subtitle)).toBe(
      'Médiane des pages, mois par mois : publications par semaine. Facebook, janvier 2025 à décembre 2025 ; selon le mois, 20 pages d’association (et 0 sans valeur) et 20 pages commerciales (et 0 sans valeur)',
    )
    expect(source).not.toContain('bootstrap')
    expect(source).not.toContain('Abonnés')
  })
})

describe('around the marks', () => {
  test('subtitle: unit, platform, period, pages and missing', () => {
    const reply = replyOf({ followers: [[...around(31, 1030), null, null], around(27, 12_400)] }, { from: '2025-12' })
    expect(spaced(distributionHeadings('followers', reply, fr).subtitle)).toBe(
      'Une page, un point : abonnés. Facebook, décembre 2025 ; 31 pages d’association (et 2 sans valeur) et 27 pages commerciales (et 0 sans valeur)',
    )
    expect(distributionHeadings('followers', reply, en).subtitle).toBe(
      'One dot, one page: followers. Facebook, December 2025; 31 association pages (and 2 without a value) and 27 commercial pages (and 0 without a value)',
    )
  })
  test('subtitle over several metrics: fewest and most pages, with and without a value', () => {
    const reply = replyOf({
      followers: [[...around(31, 1030), null, null], around(27, 12_400)],
      'posting-frequency': [[...around(30, 1), null, null, null], around(27, 3)],
    })
    expect(spaced(gapHeadings(reply, fr).subtitle)).toContain(
      'selon la mesure, 30 à 31 pages d’association (et 2 à 3 sans valeur) et 27 pages commerciales (et 0 sans valeur)',
    )
    expect(gapHeadings(reply, en).subtitle).toContain(
      'depending on the measure, 30 to 31 association pages (and 2 to 3 without a value) and 27 commercial pages (and 0 without a value)',
    )
  })
  test('source: zone and source are told without a post and without a file', () => {
    const bare = { ...far, newestPostAt: null, sources: [] }
    expect(gapHeadings(bare, fr).source).toContain('Aucune publication (fuseau Europe/Paris).')
    expect(gapHeadings(bare, en).source).toContain('No post (time zone Europe/Paris).')
    expect(gapHeadings(bare, en).source).toMatch(/^Source: no file imported\. /)
  })
  test('source: how old a state may be is told where one is shown, and only there', () => {
    const events = replyOf({ 'posting-frequency': [around(31, 1), around(27, 3)] })
    expect(gapHeadings(events, en).source).not.toContain('Followers')
    expect(distributionHeadings('posting-frequency', events, en).source).not.toContain('Followers')
    expect(distributionHeadings('followers', far, en).source).toContain('Followers: last reading, at most 92 days old.')
  })
  test('source: where from, up to when in which zone, and how to do it again', () => {
    expect(spaced(gapHeadings(far, fr).source)).toMatch(
      /^Source : .+ ; .+\. Données jusqu’au 31 décembre 2025 \(fuseau Europe\/Paris\)\. Abonnés : dernier relevé, vieux de 92 jours au plus\. Intervalles : bootstrap sur les pages, 2 000 tirages, graine 1\. 7 pages hors classement, non dessinées\.$/,
    )
    // 22:30 UTC on 31 December is already 2026 in Nouméa.
    expect(gapHeadings({ ...far, zone: 'Pacific/Noumea' }, en).source).toContain(
      '1 January 2026 (time zone Pacific/Noumea)',
    )
  })
  test('invented data is called invented, and its sources are not', () => {
    const invented = gapHeadings({ ...far, data: 'demo' }, fr).source
    expect(spaced(invented)).toMatch(
      /^Source : données inventées pour la démonstration, ces organisations n’existent pas\. /,
    )
    expect(invented).not.toContain('CrowdTangle')
  })
  test('an unknown source or platform keeps its own name', () => {
    const { source, subtitle } = gapHeadings({ ...far, sources: ['constructor'], platform: 'threads' }, en)
    expect(source).toContain('Source: constructor.')
    expect(subtitle).toContain('threads')
  })
})

describe('whatever the medians', () => {
  test('the printed ratio is that of the printed medians', () => {
    const median = fc.double({ min: 0.05, max: 99_999, noNaN: true })
    fc.assert(
      fc.property(median, median, (left, right) => {
        const reply = replyOf({ 'interactions-per-post': [times(10, left), times(10, right)] }, { resamples: 20 })
        const text = sentenceOf('interactions-per-post', reply, en).replaceAll(',', '')
        const told = text.match(/gets ([\d.]+) .* ([\d.]+)\. That is ([\d.]+) times/)
        if (told === null) return
        const [low = 0, high = 0, factor = 0] = told.slice(1).map(Number)
        const digits = `${factor}`.length > 3 && factor < 2 ? 3 : 2
        // A ratio just between two roundings may be told as either.
        const near = [1 - 1e-3, 1, 1 + 1e-3].map((nudge) => Number(((high / low) * nudge).toPrecision(digits)))
        expect(near).toContain(factor)
      }),
      { numRuns: 300, seed: 20261006 },
    )
  })
})

describe('whatever the numbers', () => {
  const value = fc.oneof(
    fc.constant(null),
    fc.constant(0),
    fc.integer({ min: 0, max: 30 }),
    fc.double({ min: 1e-6, max: 1e7, noNaN: true }),
  )
  const values = fc.oneof(fc.array(value, { maxLength: 14 }), fc.array(fc.constant(0), { maxLength: 14 }))
  const reply = fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...metrics.keys()), { minLength: 1 }),
      fc.array(fc.tuple(values, values), { minLength: 5, maxLength: 5 }),
      fc.constantFrom('article', 'legal', 'own'),
      fc.shuffledSubarray([...camps], { minLength: 3 }),
    )
    .map(([keys, pairs, grid, [left = 'association', right = 'commercial']]) =>
      replyOf(Object.fromEntries(keys.map((key, index) => [key, pairs[index] ?? [[], []]])), {
        grid,
        left,
        right,
        resamples: 50,
      }),
    )
  test('sentences are whole: a capital, no hole, no elision missed', () => {
    fc.assert(
      fc.property(reply, fc.constantFrom(fr, en), (found, reader) => {
        const titles = [
          gapTitle(found, reader),
          ...found.metrics.map(({ metric }) => distributionTitle(metric, found, reader)),
        ]
        const said = found.metrics.map(({ metric }) => sentenceOf(metric, found, reader))
        for (const text of [...titles, ...said]) {
          expect(text).toMatch(/^[\p{Lu}\d]/u)
          expect(text).not.toMatch(/undefined|null|NaN|Infinity|∞|\{|\}| {2}|e[-+]\d/)
          if (reader === fr) expect(text).not.toMatch(/(?<![\p{L}’])(?:de|que|le|la|ne|se) [aeiouyàâéèêîôû]/iu)
        }
        for (const title of titles) expect(title).not.toMatch(/[.\s]$/)
        for (const text of said) expect(text).toMatch(/[^.]\.$/)
      }),
      { numRuns: 300 },
    )
  })
})
