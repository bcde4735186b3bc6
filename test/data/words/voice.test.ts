// What is said of shares of voice, in full and in both languages: in all and within each kind of row, weaker where it is less
// sure, and the title of the figure.

import { describe, expect, test } from 'vitest'
import type { Reply } from '../../../data/model/contract.ts'
import { voiceHeadings, voiceSaid } from '../../../data/model/words/voice.ts'
import { campSets, noFilters } from '../../client/charts/replies.ts'
import { byMonth, byTerritory, byTopic, inAll, threeSets } from '../../client/charts/voice-replies.ts'
import { basis, en, fr, spaced } from './replies.ts'

describe('share of voice', () => {
  type Voice = Reply<'shareOfVoice'>
  const two = campSets(['association', 'commercial'])
  const voice = (share: number | null, interval: [number, number] | null, pages = 20): Voice => ({
    ...basis,
    sources: [],
    filters: noFilters,
    sets: two,
    of: 'interactions',
    by: 'none',
    isOverlapping: false,
    topicsUnknown: 0,
    rows: [
      {
        key: 'all',
        total: 100,
        known: 1200,
        missing: 3,
        sets: [1 - (share ?? 0), share ?? 0].map((value, at) => ({
          pages: at === 0 ? pages : 20,
          posts: 600,
          known: 600,
          value: value * 100,
          share:
            share === null
              ? null
              : { value, interval: interval && (at === 1 ? interval : [1 - interval[1], 1 - interval[0]]) },
        })),
      },
    ],
  })
  /** No share: posts of each set, `missing` of the first without a known count. */
  const without = ({ posts, missing = 0, pages = 20 }: { posts: number; missing?: number; pages?: number }): Voice => ({
    ...voice(null, null),
    rows: [
      {
        key: 'all',
        total: 0,
        known: 2 * posts - missing,
        missing,
        sets: [posts - missing, posts].map((known) => ({ pages, posts, known, value: 0, share: null })),
      },
    ],
  })
  const said = (reply: Voice, reader: typeof fr) => {
    const [row] = reply.rows
    if (row === undefined) throw new Error('no row')
    return voiceSaid(row, reply, reader)
  }
  test.each<[name: string, reply: Voice, fr: string, en: string]>([
    [
      'clear',
      voice(0.72, [0.63, 0.8]),
      'Les pages commerciales réunissent 72 % de toutes les interactions : c’est nettement plus de la moitié.',
      'Commercial pages draw 72% of all interactions: clearly more than half.',
    ],
    [
      'likely',
      voice(0.72, [0.63, 0.8], 6),
      'Les pages commerciales réunissent 72 % de toutes les interactions : c’est probablement plus de la moitié.',
      'Commercial pages draw 72% of all interactions: probably more than half.',
    ],
    [
      'uncertain',
      voice(0.55, [0.4, 0.7]),
      'Les pages commerciales réunissent 55 % de toutes les interactions ; avec d’autres pages semblables, ce pourrait être plus ou moins de la moitié.',
      'Commercial pages draw 55% of all interactions; with other pages of the same sort it could be more or less than half.',
    ],
    [
      'no interval',
      voice(0.9, null, 2),
      'Les pages commerciales réunissent 90 % de toutes les interactions ; il y a trop peu de pages pour dire à quel point ce chiffre est sûr.',
      'Commercial pages draw 90% of all interactions; there are too few pages to say how sure that is.',
    ],
    [
      'nobody spoke',
      without({ posts: 0 }),
      'Personne n’a rien publié : il n’y a pas de part à donner.',
      'Nobody published anything: there is no share to give.',
    ],
    [
      'all posts got nothing',
      without({ posts: 600 }),
      'Aucune publication n’a rien obtenu : il n’y a pas de part à donner.',
      'No post got anything: there is no share to give.',
    ],
    [
      'counts are missing',
      without({ posts: 600, missing: 40 }),
      'Trop de chiffres ne sont pas connus : on ne peut pas donner de part.',
      'Too many counts are not known: no share can be given.',
    ],
    [
      'the posts of no page are known',
      without({ posts: 0, pages: 0 }),
      'Trop de chiffres ne sont pas connus : on ne peut pas donner de part.',
      'Too many counts are not known: no share can be given.',
    ],
  ])('%s, in full', (_name, reply, french, english) => {
    expect(spaced(said(reply, fr).plain)).toBe(french)
    expect(said(reply, en).plain).toBe(english)
  })
  test('missing counts, in a technical sentence', () => {
    expect(said(without({ posts: 600, missing: 40 }), en).technical).toBe('N = 1,160 posts, 40 with an unknown count.')
    expect(said(without({ posts: 600 }), en).technical).toBeNull()
  })
  test('in a technical sentence', () => {
    expect(spaced(said(voice(0.72, [0.63, 0.8]), fr).technical ?? '')).toBe(
      'Part de voix : les pages d’association 28 % [20 % ; 37 %] et les pages commerciales 72 % [63 % ; 80 %] (bootstrap sur les pages, 2 000 tirages) ; n = 1 200 publications, 3 au compteur inconnu.',
    )
  })
  test.each<[by: Voice['by'], key: string, fr: string, en: string]>([
    [
      'topic',
      'repit',
      'Sur le répit, les pages commerciales signent 72 % des publications : c’est nettement plus de la moitié.',
      'On respite, commercial pages write 72% of the posts: clearly more than half.',
    ],
    [
      'topic',
      'none',
      'Sans sujet reconnu : les pages commerciales signent 72 % des publications : c’est nettement plus de la moitié.',
      'No topic recognised: commercial pages write 72% of the posts: clearly more than half.',
    ],
    [
      'kind',
      'bank',
      'Parmi les banques, les pages commerciales signent 72 % des publications : c’est nettement plus de la moitié.',
      'Among banks, commercial pages write 72% of the posts: clearly more than half.',
    ],
    [
      'territory',
      'region-53',
      'En région Bretagne, les pages commerciales signent 72 % des publications : c’est nettement plus de la moitié.',
      'In the Bretagne region, commercial pages write 72% of the posts: clearly more than half.',
    ],
    [
      'territory',
      'none',
      'Sans territoire connu : les pages commerciales signent 72 % des publications : c’est nettement plus de la moitié.',
      'Territory not known: commercial pages write 72% of the posts: clearly more than half.',
    ],
    [
      'month',
      '2025-03',
      'Mars 2025 : les pages commerciales signent 72 % des publications : c’est nettement plus de la moitié.',
      'March 2025: commercial pages write 72% of the posts: clearly more than half.',
    ],
  ])('within a row: %s %s', (by, key, french, english) => {
    const whole = voice(0.72, [0.63, 0.8])
    const reply: Voice = { ...whole, by, of: 'posts', rows: whole.rows.map((row) => ({ ...row, key })) }
    expect(spaced(said(reply, fr).plain)).toBe(french)
    expect(said(reply, en).plain).toBe(english)
  })
  test('a row of few posts says so instead of claiming', () => {
    const whole = voice(0.9, [0.7, 1])
    const reply: Voice = {
      ...whole,
      by: 'topic',
      of: 'posts',
      rows: whole.rows.map((row) => ({ ...row, key: 'repit', known: 12 })),
    }
    expect(spaced(said(reply, fr).plain)).toBe(
      'Sur le répit, les pages commerciales signent 90 % des publications ; mais cela ne repose que sur 12 publications de 40 pages.',
    )
    expect(said(reply, en).plain).toBe(
      'On respite, commercial pages write 90% of the posts; but this rests on no more than 12 posts by 40 pages.',
    )
  })
})

describe('titles of the figure', () => {
  const titleOf = (reply: Reply<'shareOfVoice'>, reader: typeof fr) => spaced(voiceHeadings(reply, reader).title)
  test.each<[name: string, reply: Reply<'shareOfVoice'>, fr: string, en: string]>([
    [
      'topics that each side owns',
      byTopic,
      'Sur le financement de la dépendance et l’épargne, les pages commerciales signent 95 % des publications ; sur les groupes de parole et l’écoute, les pages d’association en signent 91 %',
      'On financing dependency, commercial pages write 95% of the posts; on talk groups and listening, association pages write 91%',
    ],
    [
      'all together, uncertain',
      inAll,
      'Les pages commerciales signent 53 % de toutes les publications ; avec d’autres pages semblables, ce pourrait être plus ou moins de la moitié',
      'Commercial pages write 53% of all posts; with other pages of the same sort it could be more or less than half',
    ],
    [
      'months that move',
      byMonth,
      'Les pages commerciales passent de 30 % des publications (janvier 2025) à 72 % (décembre 2025)',
      'Commercial pages go from 30% of the posts (January 2025) to 72% (December 2025)',
    ],
    [
      'territories: the one that is not thin',
      byTerritory,
      'En région La Réunion, les pages commerciales réunissent 64 % des interactions : c’est probablement plus de la moitié',
      'In the La Réunion region, commercial pages draw 64% of the interactions: probably more than half',
    ],
    [
      'three sets, none with half',
      { ...threeSets, rows: threeSets.rows.slice(1) },
      'Sur aucun sujet un groupe ne dépasse nettement la moitié',
      'On no topic does one group clearly have more than half',
    ],
    [
      'all rows thin',
      { ...byTopic, rows: byTopic.rows.filter(({ key }) => key === 'handicap') },
      'Trop peu de pages ou de publications pour comparer des parts',
      'Too few pages or posts to compare shares',
    ],
    [
      'no change over time',
      { ...byMonth, rows: byMonth.rows.slice(0, 2) },
      'Les pages d’association ont 70 % des publications (janvier 2025), puis 66 % (février 2025) : pas de changement net',
      'Association pages have 70% of the posts (January 2025), then 66% (February 2025): no clear change',
    ],
  ])('%s', (_name, reply, french, english) => {
    expect(titleOf(reply, fr)).toBe(french)
    expect(titleOf(reply, en)).toBe(english)
  })
})
