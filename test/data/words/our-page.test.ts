// Sentences of what works here, advice, the planner, the pace and goals: cases as rows in both languages. They weaken with the
// certainty, say why where there is nothing to say, and never name a cause.

import { describe, expect, test } from 'vitest'
import { adviceRules } from '../../../data/model/advice/rules.ts'
import type { Advice, AdvicePage, Goal, HabitGroup, Pace } from '../../../data/model/contract.ts'
import { habitDimensions, habitKeys } from '../../../data/model/habits/groups.ts'
import { adviceText, consideredRows, noAdviceText, plannerSentences } from '../../../data/model/words/advice.ts'
import { goalSentences, goalText, paceSentence } from '../../../data/model/words/goals.ts'
import { habitLabel, habitPeersSentence, habitPosts, habitSentence } from '../../../data/model/words/habits.ts'
import { languages, readerOf } from '../../../data/model/words/index.ts'

const [fr, en] = [readerOf('fr'), readerOf('en')]
/** Narrow spaces are held by a test of their own: plain ones are easier to read here. */
const plain = (text: string | null): string => (text ?? '').replace(/[\u202f\u00a0]/g, ' ')

const group: HabitGroup = {
  key: 'evening',
  posts: 24,
  share: 0.3,
  median: 18,
  ratio: 1.8,
  interval: [1.3, 2.4],
  p: 0.001,
  holm: 0.02,
  fdr: 0.02,
  halves: [1.5, 2],
  certainty: 'clear',
  because: null,
  peers: { n: 17, ratio: 1.2, interval: [1.1, 1.4], p: 0.01, because: null },
}

describe('what works here', () => {
  test.each([
    [
      {},
      'Vos publications du soir obtiennent 1,8 fois ce qu’une publication de la page obtient d’habitude (entre 1,3 et 2,4, 24 publications).',
      'Your evening posts get 1.8 times what a post of the page usually gets (between 1.3 and 2.4, 24 posts).',
    ],
    [
      { certainty: 'likely' },
      'Vos publications du soir obtiennent probablement 1,8 fois ce qu’une publication de la page obtient d’habitude (entre 1,3 et 2,4, 24 publications).',
      'Your evening posts probably get 1.8 times what a post of the page usually gets (between 1.3 and 2.4, 24 posts).',
    ],
    [
      { certainty: 'uncertain', interval: [0.9, 2.4] },
      'Pour vos publications du soir, rien de net : 1,8 fois l’habitude de la page, entre 0,9 et 2,4 (24 publications).',
      'For your evening posts nothing is clear: 1.8 times the habit of the page, between 0.9 and 2.4 (24 posts).',
    ],
    [
      { certainty: 'too-few', ratio: null, because: 'too-few-posts', posts: 9 },
      'Publications du soir : trop peu pour en parler (9 publications, il en faut au moins 10).',
      'Evening posts: too few to speak of (9 posts, it takes at least 10).',
    ],
    [
      { certainty: 'too-few', ratio: null, because: 'no-others' },
      'Presque rien d’autre que des publications du soir : il n’y a pas de quoi comparer.',
      'Hardly anything but evening posts: there is nothing to compare with.',
    ],
  ] as const)('%j', (change, french, english) => {
    const it = { ...group, ...change } as HabitGroup
    expect(plain(habitSentence('hours', it, fr, 'ours'))).toBe(french)
    expect(plain(habitSentence('hours', it, en, 'ours'))).toBe(english)
  })

  test('every group has a name in both languages', () => {
    for (const reader of [fr, en])
      for (const dimension of habitDimensions)
        for (const key of habitKeys[dimension]) {
          expect(habitLabel(dimension, key, reader)).toMatch(/\S{2}/)
          expect(habitPosts(dimension, key, reader)).toMatch(/\S{4}/)
        }
    expect(() => habitLabel('format', 'nothing', fr)).toThrow(RangeError)
  })
})

const basis = {
  grid: 'article',
  platform: 'facebook',
  resamples: 2000,
  seed: 1,
  sets: [
    {
      key: 'camp:association',
      camp: 'association' as const,
      parts: [{ dimension: 'camp' as const, key: 'association', name: null }],
      pages: 40,
    },
  ],
}
const page: AdvicePage = {
  page: { id: 1, platform: 'facebook', name: 'Page', handle: null, address: null },
  zone: 'Europe/Paris',
  set: 0,
  stratum: '500-2k',
  peers: { among: 'size', pages: 23 },
  posts: 78,
  postsPerWeek: 1.5,
  median: 10,
  advice: [],
  because: null,
  considered: adviceRules.map((rule) => ({ rule, outcome: 'no-difference', tested: 3, n: 10 })),
}
const evening: Advice = {
  rule: 'hours',
  key: 'evening',
  from: 'own-posts',
  certainty: 'clear',
  n: 24,
  of: 78,
  now: 0.3,
  target: null,
  effect: { metric: 'interactions-per-post', ratio: 1.8, interval: [1.3, 2.4], gainPerWeek: 8 },
  p: 0.01,
  peers: group.peers,
  minutesPerWeek: 5,
  perHour: 96,
  link: { screen: 'actor', query: {} },
}

describe('advice', () => {
  test.each([
    [
      {},
      'Vos publications du soir obtiennent 1,8 fois ce qu’une de vos publications obtient d’habitude (entre 1,3 et 2,4 ; 24 sur 78).',
    ],
    [
      { certainty: 'likely', from: 'peers', n: 12, of: 23 },
      'Chez les pages comme la vôtre qui le font, les publications du soir obtiennent probablement 1,8 fois l’habitude de leur page (entre 1,3 et 2,4 ; 12 pages sur 23). Vous en avez trop peu pour le dire chez vous.',
    ],
    [
      { rule: 'rhythm', key: null, from: 'across-peers', certainty: 'likely', n: 22, of: 23, now: 0.5, target: 1 },
      'Les pages comme la vôtre qui publient 1 fois par semaine obtiennent probablement 1,8 fois autant d’interactions par semaine que celles qui publient environ une fois toutes les 2 semaines (entre 1,3 et 2,4 ; 22 pages d’association de 500 à 2 000 abonnés).',
    ],
    [
      { rule: 'regularity', key: null, from: 'across-peers', certainty: 'likely', n: 22, of: 23, now: 40, target: 20 },
      'Parmi les pages comme la vôtre qui publient aussi souvent, celles dont le plus long silence dure 20 jours plutôt que 40 jours obtiennent probablement 1,8 fois autant par publication (entre 1,3 et 2,4 ; 22 pages d’association de 500 à 2 000 abonnés).',
    ],
  ] as const)('%j', (change, french) => {
    expect(plain(adviceText({ ...evening, ...change } as Advice, page, basis, fr).evidence)).toBe(french)
  })

  test('says its effect as what would be, its time as an assumption, and what peers get', () => {
    const { title, effect, time, peers, certainty } = adviceText(evening, page, basis, fr)
    expect(plain(title)).toBe('Une fois par semaine, des publications du soir')
    expect(plain(effect)).toBe(
      'S’il en allait de même chez vous, cela ferait environ 8 interactions de plus par semaine. Rien ne dit que l’un entraîne l’autre.',
    )
    expect(plain(time)).toBe('Temps compté : 5 minutes de plus par semaine (une hypothèse, à ajuster).')
    expect(plain(peers)).toMatch(/^Chez 17 pages d’association de 500 à 2 000 abonnés, elles obtiennent 1,2 fois/)
    expect(certainty).toBe('net')
    expect(adviceText({ ...evening, peers: null }, page, basis, en).peers).toBeNull()
  })

  test('none is said to be a good answer, and too little data is said', () => {
    expect(plain(noAdviceText({ because: 'nothing-clear' }, fr))).toContain('C’est une bonne réponse')
    expect(plain(noAdviceText({ because: 'too-few-posts' }, fr))).toContain('Pas assez de données pour conseiller')
    expect(noAdviceText({ because: null }, fr)).toBeNull()
    for (const reader of [fr, en]) expect(consideredRows(page, reader)).toHaveLength(adviceRules.length)
  })

  test('a page in no set is not laid beside any', () => {
    expect(habitPeersSentence(group, { set: null, stratum: null, peers: null }, basis, fr)).toBeNull()
  })
})

const pace: Pace = {
  n: 12,
  from: '2025-07-26',
  to: '2026-06-30',
  value: 1098,
  perMonth: 5.6,
  interval: [5.3, 5.8],
  outcome: 'on-the-way',
  reachedOn: '2028-01-20',
  earliest: '2027-12-31',
  latest: '2028-02-14',
  certainty: 'clear',
}
const none = { reachedOn: null, earliest: null, latest: null }

describe('the planner tells what the page does now', () => {
  const silent = {
    page: page.page,
    zone: page.zone,
    set: 0,
    stratum: page.stratum,
    peers: null,
    n: 0,
    perWeek: null,
    perPost: null,
    points: [],
    because: 'no-set' as const,
  }
  const band: [number, number] = [16 / 9, 4]
  const plan = { ...basis, hours: 2, minutesPerPost: 45, postsPerWeek: 8 / 3, band }
  test.each([
    ['nothing', 0, null, 'Sur la période, la page n’a rien publié.'],
    ['posts of unknown interactions', 3, null, /^Sur la période, la page publie 3 fois par semaine ; .*pas connu\.$/],
    [
      'five posts in a year',
      0.096,
      0.96,
      'Sur la période, la page publie environ une fois toutes les 10 semaines et obtient environ 50 interactions par an.',
    ],
    [
      'more than weekly',
      2.66,
      34.2,
      'Sur la période, la page publie 2,7 fois par semaine et obtient 34 interactions par semaine.',
    ],
    ['too little covered', null, null, /n’est pas connu .*couvrent trop peu/],
  ] as const)('%s', (_, postsPerWeek, perWeek, french) => {
    const [, now] = plannerSentences({ ...silent, now: { postsPerWeek, perPost: null, perWeek } }, plan, fr)
    expect(plain(now ?? '')).toMatch(french)
  })
})

describe('the pace', () => {
  const toGoal = '1 200 abonnés'
  test.each([
    [
      {},
      'À ce rythme (5,6 abonnés de plus par mois), la page arrive à 1 200 abonnés vers janvier 2028 (entre décembre 2027 et février 2028).',
    ],
    [
      { latest: null },
      'À ce rythme (5,6 abonnés de plus par mois), la page arrive à 1 200 abonnés vers janvier 2028 (au plus tôt décembre 2027, au plus lent dans plus de dix ans).',
    ],
    [
      { ...none, outcome: 'too-far' },
      'Au rythme actuel (5,6 abonnés de plus par mois), la page n’arrive pas à 1 200 abonnés avant dix ans.',
    ],
    [
      { ...none, outcome: 'not-at-this-pace', perMonth: -2 },
      'Au rythme actuel (2 abonnés de moins par mois), la page n’arrive pas à 1 200 abonnés.',
    ],
    [
      { ...none, outcome: 'not-at-this-pace', perMonth: 0 },
      'Au rythme actuel (aucun changement), la page n’arrive pas à 1 200 abonnés.',
    ],
    [{ ...none, outcome: 'reached' }, 'C’est déjà atteint : 1 200 abonnés.'],
    [
      { ...none, outcome: 'too-few-readings', n: 3 },
      'Trop peu de relevés pour parler d’un rythme : 3 relevés, il en faut au moins cinq, de mois différents.',
    ],
  ] as const)('%j', (change, french) => {
    expect(plain(paceSentence({ ...pace, ...change } as Pace, toGoal, 'followers', fr))).toBe(french)
  })
  test('weakens where the change is only likely', () => {
    expect(plain(paceSentence({ ...pace, certainty: 'likely' }, toGoal, 'followers', fr))).toContain(
      'C’est probable, pas certain',
    )
  })
})

test('a goal is told as it was set, with its progress and where the pace leads', () => {
  const goal: Goal = {
    id: 1,
    platform: 'facebook',
    metric: 'followers',
    target: 1555,
    byDay: '2027-12-31',
    setOn: '2026-01-05',
    note: null,
    startValue: 1050,
    progress: {
      value: 1098,
      observedOn: '2026-06-30',
      ageDays: 145,
      share: 0.095,
      state: 'on-the-way',
      pace,
      inTime: 'unlikely',
    },
  }
  expect(plain(goalText(goal, fr))).toBe('Abonnés : 1 555 abonnés d’ici le 31 décembre 2027')
  const said = goalSentences(goal, fr).map(plain)
  expect(said.slice(0, 3)).toEqual([
    'Fixé le 5 janvier 2026.',
    'Dernière valeur connue : 1 098 abonnés, au 30 juin 2026 (il y a 145 jours).',
    '10 % du chemin depuis le départ (1 050 abonnés).',
  ])
  expect(said.at(-1)).toBe('À ce rythme, il ne sera pas atteint à temps.')
  const unknown = { ...goal.progress, value: null, observedOn: null, ageDays: null, share: null, inTime: null }
  expect(goalSentences({ ...goal, progress: unknown }, en)).toHaveLength(2)
})

test('no sentence names a cause', () => {
  const cause = /parce que|grâce à|permet d’obtenir|fait gagner|because of|thanks to|makes you|will get more/i
  for (const { habits, advice, goals } of Object.values(languages)) {
    const all = JSON.stringify([habits, advice, goals], (_, value: unknown) =>
      typeof value === 'function' ? value.toString() : value,
    )
    expect(all).not.toMatch(cause)
  }
})
