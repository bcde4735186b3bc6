// What a table is taken for, and what is asked of it: headers and contents of both languages, each question with a table
// that needs it and one that does not.

import { describe, expect, test } from 'vitest'
import { guessMapping } from '../../../data/model/mapping/guess.ts'

const offerOf = (table: string, zone: string | null = null) => {
  const [header = '', ...rows] = table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
  return guessMapping(header as readonly string[], rows as readonly (readonly string[])[], {
    file: 'mes-pages.csv',
    zone,
  })
}
const askedOf = (table: string) => offerOf(table).questions.map(({ about }) => about)

describe('a column is known by its header and its content', () => {
  test.each([
    [
      'Date | Page | Texte | J’aime | Commentaires | Partages\n31/12/2025 | Asso A | Bonjour à tous | 1 | 2 | 3',
      'posts',
      { date: 'Date', page: 'Page', text: 'Texte', reactions: 'J’aime', comments: 'Commentaires', shares: 'Partages' },
    ],
    [
      'publié le | Nom du compte | Message | Mentions J’aime | Réponses | Republications | Vues | Permalien\n31 déc. 2025 | A | b c | 1 | 2 | 3 | 4 | https://x.com/a/status/1234567',
      'posts',
      {
        date: 'publié le',
        page: 'Nom du compte',
        text: 'Message',
        reactions: 'Mentions J’aime',
        comments: 'Réponses',
        shares: 'Republications',
        views: 'Vues',
        'post-address': 'Permalien',
      },
    ],
    [
      'Published at | Account | Caption | Likes | Love | Comments | Post type | Network\n2025-12-31T18:05:00Z | A b | c d | 1 | 2 | 3 | Video | Facebook',
      'posts',
      {
        date: 'Published at',
        page: 'Account',
        text: 'Caption',
        likes: 'Likes',
        loves: 'Love',
        comments: 'Comments',
        format: 'Post type',
        platform: 'Network',
      },
    ],
    [
      'Organisation | Réseau social | Date du relevé | Nombre d’abonnés\nAsso A | Instagram | 31/12/2025 | 1 234',
      'page-values',
      { actor: 'Organisation', platform: 'Réseau social', date: 'Date du relevé', followers: 'Nombre d’abonnés' },
    ],
    [
      'PAGE | Nb fans | Jour\nhttps://www.facebook.com/asso | 12 | 2025-12-31',
      'page-values',
      { 'page-address': 'PAGE', followers: 'Nb fans', date: 'Jour' },
    ],
    [
      'Compte | Mesure | Valeur | Jour | Réseau\nA b | abonnés | 3 | 2025-12-31 | X',
      'values',
      { page: 'Compte', metric: 'Mesure', value: 'Valeur', date: 'Jour', platform: 'Réseau' },
    ],
    // By what stands in them alone.
    [
      'a | b | c\n31/12/2025 | https://www.facebook.com/asso/posts/123456789 | Un texte assez long pour qu’aucune page ne porte un tel nom, vraiment',
      'posts',
      { date: 'a', 'post-address': 'b', text: 'c' },
    ],
    // The header says one thing, the cells another.
    [
      'Lien | Date | Texte | J’aime\nhttps://www.lemonde.fr/a | 31/12/2025 | Bonjour à tous | 1',
      'posts',
      { link: 'Lien', date: 'Date', text: 'Texte', reactions: 'J’aime' },
    ],
    [
      'Commentaire | Date | Abonnés\nrelu par Anne | 31/12/2025 | 3',
      'page-values',
      { note: 'Commentaire', date: 'Date', followers: 'Abonnés' },
    ],
    // Rates, means and gains are no counts.
    [
      'Page | Date | Abonnés | Nouveaux abonnés | Taux d’engagement | J’aime par publication | Portée\nA b | 31/12/2025 | 9 | 1 | 7,2 % | 3 | 8',
      'page-values',
      { page: 'Page', date: 'Date', followers: 'Abonnés' },
    ],
    // Two columns of one name: only the first can be told by it.
    [
      'Date | Page | Likes | Likes | Texte\n31/12/2025 | A b | 1 | 2 | Bonjour à tous',
      'posts',
      { date: 'Date', page: 'Page', reactions: 'Likes', text: 'Texte' },
    ],
    [
      'Date | Heure | Nom d’utilisateur | Texte | Type\n31/12/2025 | 18h05 | @asso | Bonjour à tous | Réel',
      'posts',
      { date: 'Date', time: 'Heure', handle: 'Nom d’utilisateur', text: 'Texte', format: 'Type' },
    ],
  ])('%s', (table, rows, columns) => {
    const { proposal, columns: told } = offerOf(table)
    expect({ rows: proposal.rows, columns: proposal.columns }).toEqual({ rows, columns })
    for (const [field, column] of Object.entries(columns))
      expect(told.find(({ name }) => name === column)).toMatchObject({ guess: field })
  })

  test('a column of persons is no page', () => {
    const { proposal } = offerOf('Auteur | Date | Texte | J’aime\nAnne Martin | 31/12/2025 | Bonjour à tous | 3')
    expect(Object.values(proposal.columns)).not.toContain('Auteur')
  })

  test('samples are the first values that differ, shortened', () => {
    const long = 'x'.repeat(500)
    const { columns } = offerOf(`Page | Texte\nA | ${long}\nA | b\nB | \nC | c`)
    expect(columns[0]?.samples).toEqual(['A', 'B', 'C'])
    expect(columns[1]?.samples.map((sample) => sample.length)).toEqual([80, 1, 1])
  })
})

const posts = (date: string, likes = '5', address = 'https://x.com/asso/status/1234567') =>
  `Date | Lien | Texte | J’aime\n${date} | ${address} | Bonjour à tous | ${likes}`

describe('what is asked', () => {
  test.each([
    ['nothing where all is told', posts('2025-12-31T18:05:00Z'), []],
    ['the zone of times without one', posts('2025-12-31 18:05'), ['zone']],
    ['the order of days', posts('03/04/2025 18:05 UTC'), ['day-order']],
    ['the order of days, unless one shows it', `${posts('03/04/2025 18:05 UTC')}\n13/04/2025 18:05 UTC | | | `, []],
    ['the sign before decimals', posts('2025-12-31T18:05:00Z', '1,234'), ['decimal-sign']],
    [
      'the sign before decimals, unless one shows it',
      `${posts('2025-12-31T18:05:00Z', '1,234')}\n | | | 1,234,567`,
      [],
    ],
    ['the platform', 'Date | Page | Texte | J’aime\n2025-12-31T18:05:00Z | A b | Bonjour à tous | 3', ['platform']],
    ['the page', 'Date | Réseau | Texte | J’aime\n2025-12-31T18:05:00Z | Facebook | Bonjour à tous | 3', ['page']],
    ['the date', 'Page | Réseau | Texte | J’aime\nA b | Facebook | Bonjour à tous | 3', ['date']],
    [
      'what is counted',
      'Date | Page | Réseau | Texte\n2025-12-31T18:05:00Z | A b | Facebook | Bonjour à tous',
      ['nothing-counted'],
    ],
    ['what a row is', 'Date | Page | Réseau | Commentaires\n2025-12-31T18:05:00Z | A b | Facebook | 3', ['rows']],
    ['nothing of values of pages', 'Jour | Page | Réseau | Abonnés\n31/12/2025 | A b | Facebook | 3', []],
  ])('%s', (_, table, asked) => {
    expect(askedOf(table)).toEqual(asked)
  })

  test('what is asked is not answered in the proposal, but for the zone, which is offered', () => {
    const { proposal, questions } = offerOf('Date | Page | Texte | J’aime\n03/04/2025 | A b | Bonjour à tous | 1,234')
    expect(proposal).toMatchObject({
      name: 'mes-pages',
      platform: null,
      page: null,
      dayFirst: null,
      decimal: null,
      zone: 'Europe/Paris',
    })
    expect(questions).toEqual([
      { about: 'platform', column: null, examples: [] },
      { about: 'day-order', column: 'Date', examples: ['03/04/2025'] },
      { about: 'decimal-sign', column: 'J’aime', examples: ['1,234'] },
      { about: 'zone', column: 'Date', examples: ['03/04/2025'] },
    ])
  })

  test('a zone that the person named already is not asked for', () => {
    const { proposal, questions } = offerOf(posts('2025-12-31 18:05'), 'America/Martinique')
    expect(proposal.zone).toBe('America/Martinique')
    expect(questions).toEqual([])
  })

  test('habits are those of the whole table: other columns and later rows tell too', () => {
    const table = [
      'Date | Lien | Texte | J’aime | Taux',
      ...Array.from(
        { length: 400 },
        (_, row) =>
          `0${(row % 9) + 1}/0${(row % 7) + 1}/2025 | https://x.com/a/status/123456${row} | Bonjour à tous | 1,234 | 7,2 %`,
      ),
    ].join('\n')
    expect(offerOf(table).proposal).toMatchObject({ dayFirst: null, decimal: ',' })
    expect(offerOf(`${table}\n31/12/2025 | | | | `).proposal).toMatchObject({ dayFirst: true, decimal: ',' })
    expect(offerOf(`${table}\n12/31/2025 | | | | `).proposal).toMatchObject({ dayFirst: false })
  })

  test('a table that shows both orders shows none', () => {
    expect(offerOf(`${posts('03/04/2025')}\n31/12/2025 | | |\n12/31/2025 | | |`).proposal.dayFirst).toBeNull()
  })

  test('of several columns of dates without a telling header none is taken: they are named in the question', () => {
    const { proposal, questions } = offerOf(
      'a | b | Page | Réseau | Abonnés\n31/12/2025 | 30/12/2025 | A b | Facebook | 3',
    )
    expect(proposal.columns.date).toBeUndefined()
    expect(questions).toEqual([{ about: 'date', column: null, examples: ['a', 'b'] }])
  })

  test('at most the first 50,000 rows are read', () => {
    let read = 0
    const rows = function* () {
      for (;;) {
        read += 1
        yield ['31/12/2025', 'A b', '3']
      }
    }
    const { proposal } = guessMapping(['Date', 'Page', 'Abonnés'], rows(), { file: 'a.csv' })
    expect(read).toBe(50_000)
    expect(proposal.rows).toBe('page-values')
  })

  test('of a mapping that a person made only what it leaves open is asked', () => {
    const table = 'Date | Page | Texte | J’aime\n03/04/2025 | A b | Bonjour à tous | 1,234'
    const { proposal } = offerOf(table)
    const header = ['Date', 'Page', 'Texte', 'J’aime']
    const rows = [['03/04/2025', 'A b', 'Bonjour à tous', '1,234']]
    const given = { ...proposal, platform: 'facebook', dayFirst: true, name: 'mine' }
    const again = guessMapping(header, rows, { file: 'a.csv' }, given)
    expect(again.proposal).toEqual(given)
    expect(again.questions.map(({ about }) => about)).toEqual(['decimal-sign'])
  })
})

describe('tables of nothing', () => {
  test.each([
    ['no rows', 'Date | Page | Texte'],
    ['empty cells', 'Date | Page | Texte\n | | '],
    ['no header', ' | | \nA | B | C'],
    ['a header that is a key of objects', '__proto__ | constructor | toString\n1 | 2 | 3'],
  ])('%s give an offer all the same', (_, table) => {
    const { columns, proposal } = offerOf(table)
    expect(columns).toHaveLength(3)
    expect(proposal.name).toBe('mes-pages')
  })
})
