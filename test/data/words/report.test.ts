// What the report for the board says in full, in both languages: the cover sentence as sure as its least sure part, a strength
// with its n and intervals, and why there are fewer than three. Narrow no-break spaces are read as spaces here.

import { describe, expect, test } from 'vitest'
import type { PeerStanding } from '../../../data/model/contract.ts'
import { mostStrengths, strengthsOf } from '../../../data/model/report/strengths.ts'
import { readerOf } from '../../../data/model/words/index.ts'
import { coverSentence, pageFacts, strengthsNote, strengthText } from '../../../data/model/words/report.ts'
import type { StandingBasis } from '../../../data/model/words/standing.ts'
import { groupWith, measureWith, pageWithHabits, pageWithMeasures, peersWith } from '../report/replies.ts'

const [fr, en] = [readerOf('fr'), readerOf('en')]
const spaced = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ')

const camp = (key: 'association' | 'commercial', pages: number) => ({
  key: `camp:${key}`,
  camp: key,
  parts: [{ dimension: 'camp' as const, key, name: null }],
  pages,
})
const basis: StandingBasis = {
  grid: 'article',
  platform: 'facebook',
  sets: [camp('association', 40), camp('commercial', 28)],
  resamples: 2000,
  seed: 7,
}
const unranked = { rank: null, of: null, rankInterval: null, percentile: null, percentileInterval: null } as const
const other = (over: Partial<PeerStanding>): PeerStanding => peersWith({ set: 1, n: 28, of: 29, ...over })
const among = (first: Partial<PeerStanding>, second: Partial<PeerStanding>) =>
  pageWithMeasures([
    measureWith('followers', [peersWith(), other(first)]),
    measureWith('posting-frequency', [peersWith(), other(second)]),
  ])

const ofRate = measureWith('interaction-rate', [peersWith(), other({ percentileInterval: [0.6, 0.9] })])

const [high, low, across] = [
  { percentileInterval: [0.6, 0.9] as [number, number] },
  { percentileInterval: [0.1, 0.3] as [number, number] },
  { percentileInterval: [0.3, 0.7] as [number, number] },
]

describe('the cover sentence', () => {
  test.each<[string, ReturnType<typeof pageWithMeasures>, string, string]>([
    [
      'clear in two directions',
      among({ ...low, n: 29 }, high),
      'Parmi les pages commerciales, votre page serait dans la moitié haute pour le rythme de publication, dans la moitié basse pour les abonnés : c’est net (28 à 29 pages commerciales, intervalles à 95 %).',
      'Among commercial pages, your page would be in the upper half for posting frequency, in the lower half for followers: this is clear (28 to 29 commercial pages, 95% intervals).',
    ],
    [
      'counts the pages of the measures it names, and names none that the report does not show',
      (() => {
        const page = among(low, { ...across, n: 30 })
        return { ...page, metrics: [...page.metrics, ofRate] }
      })(),
      'Parmi les pages commerciales, votre page serait dans la moitié basse pour les abonnés : c’est net (28 pages commerciales, intervalles à 95 %).',
      'Among commercial pages, your page would be in the lower half for followers: this is clear (28 commercial pages, 95% intervals).',
    ],
    [
      'probable with few pages',
      among({ ...low, n: 7 }, { ...across, n: 7 }),
      'Parmi les pages commerciales, votre page serait probablement dans la moitié basse pour les abonnés : ce n’est que probable, avec 7 pages commerciales.',
      'Among commercial pages, your page would be probably in the lower half for followers: no more than probable, with 7 commercial pages.',
    ],
    [
      'nothing sure',
      among(across, across),
      'Parmi les pages commerciales, rien ne distingue nettement votre page du milieu : avec 28 pages commerciales, aucun intervalle n’exclut le milieu.',
      'Among commercial pages, nothing clearly sets your page apart from the middle: with 28 commercial pages, no interval excludes the middle.',
    ],
    [
      'no rank beside the others: among its own',
      pageWithMeasures([measureWith('followers', [peersWith(high), other(unranked)])]),
      'Parmi les pages d’association, votre page est dans la moitié haute pour les abonnés : c’est net (39 pages d’association, intervalles à 95 %).',
      'Among association pages, your page is in the upper half for followers: this is clear (39 association pages, 95% intervals).',
    ],
    [
      'no rank at all',
      pageWithMeasures([measureWith('followers', [peersWith(unranked), other(unranked)])]),
      'Il n’y a pas assez de chiffres pour situer votre page.',
      'There are too few figures to place your page.',
    ],
  ])('%s', (_, page, french, english) => {
    expect(spaced(coverSentence(page, basis, fr))).toBe(french)
    expect(spaced(coverSentence(page, basis, en))).toBe(english)
  })
})

describe('strengths', () => {
  const page = pageWithMeasures([measureWith('interactions-per-post', [peersWith()])])
  const habits = pageWithHabits([
    { dimension: 'format', known: 70, unknown: 3, groups: [groupWith('video', { certainty: 'likely' })] },
  ])
  const found = strengthsOf(page, habits, [])

  test('tell value, rank, n, intervals and certainty', () => {
    expect(found.strengths.map((one) => strengthText(one, basis, fr)).map(({ text }) => spaced(text))).toEqual([
      'Votre page obtient 12 interactions par publication : 8e sur 40 pages d’association, probablement entre la 3e et la 14e place. Au-dessus de 82 % de ces pages (95 % : de 66 % à 94 %).',
      expect.stringMatching(/^Vos vidéos obtiennent probablement 2 fois .*entre 1,4 et 2,9.*14/),
    ])
    expect(found.strengths.map((one) => strengthText(one, basis, en))).toMatchObject([
      { title: 'Interactions per post', certainty: 'Clear.' },
      { title: 'Videos', certainty: 'Likely.' },
    ])
  })

  test('say what was looked at, and why there are fewer', () => {
    const note = (measures: readonly PeerStanding[], kinds: typeof habits | null): string =>
      spaced(
        strengthsNote(
          strengthsOf(pageWithMeasures(measures.map((one) => measureWith('followers', [one]))), kinds, []),
          mostStrengths,
          fr,
        ),
      )
    expect(note([peersWith(), peersWith(), peersWith()], null)).toBe(
      'On a regardé 3 mesures à côté des pages semblables.',
    )
    expect(note([peersWith()], habits)).toMatch(/^Rien d’autre .*1 mesure .*1 sorte de publications/)
    expect(note([peersWith(across)], null)).toMatch(/^Rien ne dépasse .*1 mesure/)
    expect(note([peersWith(unranked)], null)).toMatch(/^Pas assez de chiffres/)
  })
})

test('the small print tells what is known of the page and of its peers', () => {
  const page = pageWithMeasures([
    measureWith('followers', [peersWith(), peersWith({ stratum: '500-2k', n: 12, missing: 0 })]),
    measureWith('posting-frequency', [peersWith(), peersWith({ stratum: '500-2k', n: 12, missing: 0 })]),
    measureWith('views-per-post', [peersWith(unranked)], null),
  ])
  expect(pageFacts(page, basis, en)).toEqual([
    ['Our page', '34 posts, files cover 40.5 of 52.1 weeks'],
    [
      'Pages compared',
      'Association pages (Followers, 39 with a value and 2 without); Association pages with 500 to 2,000 followers (Posting frequency, 12 with a value and 0 without)',
    ],
  ])
})
