// Tables read by a mapping: what each row becomes, every fault with its column, days without an hour, what posts are known
// by. Then the round trip: a table in any dialect, guessed, answered, read back.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guessMapping } from '../../../data/model/mapping/guess.ts'
import { type Mapping, mappingFields, rowKinds } from '../../../data/model/mapping/mapping.ts'
import type { Draft, Rejection } from '../../../data/model/records.ts'
import type { Row } from '../../../server/formats/format.ts'
import { UnusableFile } from '../../../server/formats/format.ts'
import { comparePosts, mappedSource } from '../../../server/sources/mapped.ts'

const plain: Mapping = {
  name: 'essai',
  rows: 'posts',
  columns: {},
  platform: 'facebook',
  page: null,
  zone: 'Europe/Paris',
  dayFirst: true,
  decimal: ',',
}

/** Reads a table as an import does, its header first. */
const readTable = (mapping: Mapping, table: readonly (readonly string[])[], statedOn: string | null = null) => {
  const [columns = [], ...body] = table
  const rows: readonly Row[] = body.map((cells, index) => ({ line: index + 2, cells }))
  const head = { columns, file: 'a.csv', today: '2026-11-22', statedOn }
  const source = mappedSource(
    mapping,
    comparePosts(mapping, head, () => rows),
  )
  const drafts: Draft[] = []
  const rejections: Rejection[] = []
  for (const entry of source.read(rows, head)) {
    if ('page' in entry) drafts.push(entry)
    else if (Array.isArray(entry)) rejections.push(...(entry as readonly Rejection[]))
  }
  return { drafts, rejections }
}
const columnsOf = (...names: readonly (readonly [field: string, header: string])[]) =>
  Object.fromEntries(names) as Mapping['columns']

const postColumns = columnsOf(
  ['date', 'Date'],
  ['page', 'Page'],
  ['text', 'Texte'],
  ['reactions', 'J’aime'],
  ['comments', 'Com.'],
)
const postHeader = ['Date', 'Page', 'Texte', 'J’aime', 'Com.']
const postMapping: Mapping = { ...plain, columns: postColumns }

describe('a row of a post', () => {
  test('is read with the habits of the mapping', () => {
    const { drafts, rejections } = readTable(postMapping, [
      postHeader,
      ['03/04/2025 à 18h05', 'Asso A', ' Bonjour ', '1,2 k', '-'],
    ])
    expect(rejections).toEqual([])
    expect(drafts).toMatchObject([
      {
        line: 2,
        page: { platform: 'facebook', ids: [], handle: null, name: 'Asso A', actor: null },
        post: {
          publishedAt: '2025-04-03T16:05:00Z',
          text: 'Bonjour',
          format: 'other',
          address: null,
          isOwn: null,
          counts: { reactions: 1200, likes: null, comments: null, shares: null, followers: null },
        },
      },
    ])
    expect(drafts[0]?.post).not.toHaveProperty('precision')
  })

  test.each([
    ['Europe/Paris', '2025-04-03T10:00:00Z'],
    ['America/Martinique', '2025-04-03T16:00:00Z'],
    ['Pacific/Noumea', '2025-04-03T01:00:00Z'],
  ])('dated by a day only it lies at noon of that day in %s, and says so', (zone, publishedAt) => {
    const { drafts } = readTable({ ...postMapping, zone }, [postHeader, ['03/04/2025', 'A', 'b', '1', '2']])
    expect(drafts[0]?.post).toMatchObject({ publishedAt, precision: 'day' })
  })

  test('of a winter and of a summer evening has the offset of its day', () => {
    const { drafts } = readTable(postMapping, [
      postHeader,
      ['29/03/2025 23:59', 'A', 'b', '1', ''],
      ['30/03/2025 03:00', 'A', 'b', '1', ''],
      ['26/10/2025 03:30', 'A', 'b', '1', ''],
    ])
    expect(drafts.map(({ post }) => post?.publishedAt)).toEqual([
      '2025-03-29T22:59:00Z',
      '2025-03-30T01:00:00Z',
      '2025-10-26T02:30:00Z',
    ])
  })

  test('has its time in a column of its own', () => {
    const mapping = { ...postMapping, columns: { ...postColumns, time: 'Heure' } }
    const { drafts, rejections } = readTable(mapping, [
      [...postHeader, 'Heure'],
      ['03/04/2025', 'A', 'b', '1', '2', '18h05'],
      ['03/04/2025', 'A', 'b', '1', '2', ''],
      ['03/04/2025', 'A', 'b', '1', '2', 'soir'],
    ])
    expect(drafts.map(({ post }) => [post?.publishedAt, post?.precision])).toEqual([
      ['2025-04-03T16:05:00Z', undefined],
      ['2025-04-03T10:00:00Z', 'day'],
    ])
    expect(rejections).toEqual([{ line: 4, column: 'Heure', found: 'soir', expected: 'date' }])
  })

  test.each([
    ['no date', { cell: 0, text: '' }, {}, 'Date', 'date'],
    ['a day that is none', { cell: 0, text: '31/02/2025' }, {}, 'Date', 'date'],
    ['a month', { cell: 0, text: 'mars 2025' }, {}, 'Date', 'date'],
    ['a day to come', { cell: 0, text: '01/01/2052' }, {}, 'Date', 'not-future'],
    ['two days', { cell: 0, text: '03/04/2025' }, { dayFirst: null }, 'Date', 'unambiguous-day'],
    ['a day in no zone', { cell: 0, text: '13/04/2025' }, { zone: null }, 'Date', 'instant-with-zone'],
    ['no page', { cell: 1, text: '' }, {}, 'Page', 'not-empty'],
    ['a text as a count', { cell: 3, text: 'beaucoup' }, {}, 'J’aime', 'whole-number'],
    ['half a like', { cell: 3, text: '1,5' }, {}, 'J’aime', 'whole-number'],
    ['less than none', { cell: 3, text: '-3' }, {}, 'J’aime', 'count-in-range'],
    ['an id as a count', { cell: 3, text: '100064000000123' }, {}, 'J’aime', 'count-in-range'],
    ['two numbers', { cell: 3, text: '1,234' }, { decimal: null }, 'J’aime', 'unambiguous-number'],
  ])('with %s is refused', (_, { cell, text }, habits, column, expected) => {
    const cells = ['13/04/2025 18:05', 'A', 'b', '1', '2'].map((usual, at) => (at === cell ? text : usual))
    const { drafts, rejections } = readTable({ ...postMapping, ...habits }, [postHeader, cells])
    expect(drafts).toEqual([])
    expect(rejections).toEqual(
      expected === 'instant-with-zone'
        ? [{ line: 2, column, found: text, expected }]
        : [{ line: 2, column, found: text, expected }],
    )
  })

  test('has all its faults at once', () => {
    const { rejections } = readTable(postMapping, [postHeader, ['hier', '', 'b', 'x', 'y']])
    expect(rejections.map(({ column }) => column)).toEqual(['Page', 'Date', 'J’aime', 'Com.'])
  })

  test.each([
    ['facebook', { likes: 'J’aime' }, null],
    ['instagram', { likes: 'J’aime' }, 1],
    ['x', { likes: 'J’aime' }, 1],
    ['facebook', { likes: 'J’aime', loves: 'Com.' }, 3],
    ['facebook', { reactions: 'J’aime', likes: 'Com.' }, 1],
  ])('on %s with %j has so many reactions', (platform, counts, reactions) => {
    const { comments: _, reactions: __, ...others } = postColumns
    const { drafts } = readTable({ ...plain, platform, columns: { ...others, ...counts } }, [
      postHeader,
      ['13/04/2025', 'A', 'b', '1', '2'],
    ])
    expect(drafts[0]?.post?.counts.reactions).toBe(reactions)
  })
})

describe('whose page a row is about', () => {
  const header = ['Date', 'x']
  const pageOf = (field: string, text: string, mapping: Partial<Mapping> = {}) =>
    readTable({ ...plain, ...mapping, columns: columnsOf(['date', 'Date'], [field, 'x']) }, [
      header,
      ['13/04/2025', text],
    ])

  test.each([
    ['page', 'Asso A', { platform: 'facebook', name: 'Asso A', handle: null, ids: [] }],
    ['page', '@asso', { platform: 'facebook', name: null, handle: 'asso', ids: [] }],
    [
      'page',
      'https://www.instagram.com/asso',
      { name: null, handle: 'asso', address: 'https://www.instagram.com/asso' },
    ],
    ['handle', '@asso', { handle: 'asso', name: null }],
    ['page-id', '100064123456789', { ids: ['100064123456789'], handle: null }],
    [
      'actor',
      'Association de l’Œuf',
      { actor: 'association-de-l-oeuf', name: 'Association de l’Œuf', ids: [], handle: null },
    ],
    ['page-address', 'www.facebook.com/asso', { handle: 'asso', address: 'https://www.facebook.com/asso' }],
    ['post-address', 'https://www.facebook.com/100064123456789/posts/9876', { ids: ['100064123456789'] }],
  ])('by its %s %s', (field, text, page) => {
    const { drafts, rejections } = pageOf(field, text)
    expect(rejections).toEqual([])
    expect(drafts[0]?.page).toMatchObject(page)
  })

  test.each([
    ['page-id', '1,00065E+14', 'not-empty'],
    ['page-id', '100065000000000', 'not-empty'],
    ['page-address', 'https://www.lemonde.fr/a', 'page-address'],
    ['post-address', 'https://www.facebook.com/groups/1/posts/2', 'page-not-group'],
  ])('not by the %s %s', (field, text, expected) => {
    const { drafts, rejections } = pageOf(field, text)
    expect(drafts).toEqual([])
    expect(rejections[0]).toMatchObject({ column: 'x', found: text, expected })
  })

  test('an address tells the platform, a column more than the mapping, the mapping more than nothing', () => {
    expect(pageOf('post-address', 'https://x.com/asso/status/12345', { platform: null }).drafts[0]?.page).toMatchObject(
      { platform: 'x', handle: 'asso' },
    )
    const columns = columnsOf(['date', 'Date'], ['page', 'Page'], ['platform', 'Réseau'])
    const { drafts, rejections } = readTable({ ...plain, platform: null, columns }, [
      ['Date', 'Page', 'Réseau'],
      ['13/04/2025', 'A', 'Twitter'],
      ['13/04/2025', 'A', 'Radio'],
      ['13/04/2025', 'A', ''],
    ])
    expect(drafts.map(({ page }) => page.platform)).toEqual(['x', 'Radio'])
    expect(rejections).toMatchObject([{ line: 4, column: 'Réseau', expected: 'platform' }])
  })

  test('the one page of the mapping is that of every row', () => {
    const { drafts } = readTable(
      { ...plain, page: 'https://www.facebook.com/asso', columns: columnsOf(['date', 'Date'], ['text', 'x']) },
      [header, ['13/04/2025', 'a'], ['14/04/2025', 'b']],
    )
    expect(drafts.map(({ page }) => page.handle)).toEqual(['asso', 'asso'])
    expect(drafts[0]?.page).toBe(drafts[1]?.page)
  })
})

describe('values of pages', () => {
  const mapping: Mapping = {
    ...plain,
    rows: 'page-values',
    columns: columnsOf(
      ['page', 'Page'],
      ['date', 'Jour'],
      ['followers', 'Abonnés'],
      ['views', 'Vues'],
      ['source-address', 'Source'],
      ['note', 'Note'],
    ),
  }
  const header = ['Page', 'Jour', 'Abonnés', 'Vues', 'Source', 'Note']
  test('are one reading a column that is known', () => {
    const { drafts, rejections } = readTable(mapping, [
      header,
      ['A', '03/04/2025', '1 234', '-', 'https://a.fr/b', 'vu'],
      ['A', 'mars 2025', '5', '6', '', ''],
      ['A', '', '7', '', '', ''],
    ])
    expect(rejections).toEqual([])
    const usual = { bound: 'exact', address: null, note: null }
    expect(drafts.map(({ readings }) => readings)).toEqual([
      [
        {
          metric: 'followers',
          value: 1234,
          observedOn: '2025-04-03',
          precision: 'day',
          bound: 'exact',
          address: 'https://a.fr/b',
          note: 'vu',
        },
      ],
      [
        { ...usual, metric: 'followers', value: 5, observedOn: '2025-03', precision: 'month' },
        { ...usual, metric: 'views', value: 6, observedOn: '2025-03', precision: 'month' },
      ],
      [{ ...usual, metric: 'followers', value: 7, observedOn: null, precision: 'unknown' }],
    ])
  })
  test('of a table without dates are of the day that the person states, else undated', () => {
    const undated = { ...mapping, columns: columnsOf(['page', 'Page'], ['followers', 'Abonnés']) }
    const table = [
      ['Page', 'Abonnés'],
      ['A', '3'],
    ]
    expect(readTable(undated, table).drafts[0]?.readings).toMatchObject([{ observedOn: null, precision: 'unknown' }])
    expect(readTable(undated, table, '2025-04-03').drafts[0]?.readings).toMatchObject([
      { observedOn: '2025-04-03', precision: 'day' },
    ])
  })
  test('may be one a row, the metric in a column', () => {
    const values = {
      ...mapping,
      rows: 'values' as const,
      columns: columnsOf(['page', 'Page'], ['date', 'Jour'], ['metric', 'Mesure'], ['value', 'Valeur']),
    }
    const { drafts, rejections } = readTable(values, [
      ['Page', 'Jour', 'Mesure', 'Valeur'],
      ['A', '03/04/2025', 'abonnés', '1,2 k'],
      ['A', '03/04/2025', 'Taux d’engagement', '7,2 %'],
      ['A', '03/04/2025', 'followers_above', '10'],
      ['A', '03/04/2025', '', '3'],
      ['A', '03/04/2025', 'abonnés', ''],
    ])
    expect(drafts.map(({ readings: [one] }) => [one?.metric, one?.value, one?.bound])).toEqual([
      ['followers', 1200, 'exact'],
      ['Taux d’engagement', 0.072, 'exact'],
      ['followers', 10, 'above'],
    ])
    expect(rejections).toMatchObject([
      { line: 5, column: 'Mesure', expected: 'metric' },
      { line: 6, column: 'Valeur', expected: 'whole-number' },
    ])
  })
})

describe('what a post is known by', () => {
  const idsOf = (mapping: Mapping, table: readonly (readonly string[])[]) =>
    readTable(mapping, table).drafts.map(({ post }) => post?.externalId)
  const columns = columnsOf(['date', 'Date'], ['page', 'Page'], ['post-id', 'Id'], ['post-address', 'Lien'])
  test.each([
    ['its id', 'abc-1', 'https://x.com/a/status/12345', 'abc-1'],
    ['the id in its address', '', 'https://x.com/a/status/12345', '12345'],
    [
      'not an id that a spreadsheet rounded',
      '1,90318E+18',
      'https://x.com/a/status/1903181920000000123',
      '1903181920000000123',
    ],
    [
      'nor one with its last digits gone',
      '1903180000000000000',
      'https://x.com/a/status/1903181920000000123',
      '1903181920000000123',
    ],
  ])('%s', (_, id, address, expected) => {
    expect(
      idsOf({ ...plain, columns }, [
        ['Date', 'Page', 'Id', 'Lien'],
        ['13/04/2025', 'A', id, address],
      ]),
    ).toEqual([expected])
  })

  test('else a digest of its instant, text and address, the same in another export with other counts and line ends', () => {
    const [one] = idsOf(postMapping, [postHeader, ['13/04/2025', 'A', 'deux\r\nlignes', '1', '2']])
    const [other] = idsOf(postMapping, [postHeader, ['2025-04-13', 'A', 'deux\nlignes ', '9', '9']])
    expect(one).toMatch(/^row:[0-9a-f]{32}$/)
    expect(other).toBe(one)
    expect(idsOf(postMapping, [postHeader, ['14/04/2025', 'A', 'deux\nlignes', '1', '2']])).not.toEqual([one])
  })

  const day = (likes: string, text = '') => ['13/04/2025', 'A', text, likes, '0']
  test('rows that only their counts tell apart are several posts, the smaller first, whatever their order', () => {
    const [digest] = idsOf(postMapping, [postHeader, day('3')])
    const read = (rows: readonly (readonly string[])[]) =>
      new Map(
        readTable(postMapping, [postHeader, ...rows]).drafts.map(({ post }) => [
          post?.externalId,
          post?.counts.reactions,
        ]),
      )
    const expected = new Map([
      [digest, 3],
      [`${digest}-2`, 10],
      [`${digest}-3`, 200],
    ])
    expect(read([day('3'), day('10'), day('200')])).toEqual(expected)
    expect(read([day('200'), day('3'), day('10')])).toEqual(expected)
  })
  test('a page is the same whatever the case of its name', () => {
    const other = ['13/04/2025', 'a', '', '4', '0']
    const { drafts } = readTable(postMapping, [postHeader, day('3'), other])
    expect(new Set(drafts.map(({ post }) => post?.externalId)).size).toBe(2)
  })
  test('a row said twice is one post where its text tells so, else the second is refused', () => {
    const twice = readTable(postMapping, [postHeader, day('3', 'Bonjour'), day('3', 'Bonjour')])
    expect(new Set(twice.drafts.map(({ post }) => post?.externalId)).size).toBe(1)
    expect(twice.rejections).toEqual([])
    const alike = readTable(postMapping, [postHeader, day('3'), day('3')])
    expect(alike.drafts).toHaveLength(1)
    expect(alike.rejections).toEqual([{ line: 3, column: 'Date', found: '13/04/2025', expected: 'distinct-post' }])
  })
})

describe('a mapping that cannot read the table', () => {
  const faultOf = (mapping: Mapping, header: readonly string[] = postHeader) => {
    try {
      readTable(mapping, [header, ['a', 'b', 'c', 'd', 'e']])
      return null
    } catch (error) {
      return error instanceof UnusableFile ? [error.fault, error.found] : error
    }
  }
  test.each([
    [
      'a column that is not there',
      { columns: { ...postColumns, shares: 'Partages' } },
      ['missing-columns', 'Partages'],
    ],
    ['no date', { columns: columnsOf(['page', 'Page']) }, ['mapping-incomplete', 'date']],
    ['no page', { columns: columnsOf(['date', 'Date']) }, ['mapping-incomplete', 'page']],
    ['no platform', { platform: null }, ['mapping-incomplete', 'platform']],
    [
      'values without any',
      { rows: 'page-values' as const, columns: columnsOf(['page', 'Page']) },
      ['mapping-incomplete', 'nothing-counted'],
    ],
  ])('%s', (_, change, fault) => {
    expect(faultOf({ ...postMapping, ...change })).toEqual(fault)
  })
  test('headers are found whatever their case and blanks', () => {
    expect(
      readTable(postMapping, [
        [' DATE', 'page ', 'TEXTE', 'j’aime', 'com.'],
        ['13/04/2025', 'A', 'b', '1', '2'],
      ]).drafts,
    ).toHaveLength(1)
  })
})

type Post = {
  readonly ms: number
  readonly page: string
  readonly text: string
  readonly likes: number
  readonly comments: number
}

const two = (value: number) => String(value).padStart(2, '0')
const grouped = (value: number, sign: string) => String(value).replace(/\B(?=(\d{3})+$)/g, sign)
/** Instants of 2024 in UTC, as that is the zone of the dialects below: the clock of Paris is tested above. */
const dateStyles: readonly ((at: Date) => string)[] = [
  (at) =>
    `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`,
  (at) =>
    `${at.getUTCMonth() + 1}/${at.getUTCDate()}/${at.getUTCFullYear()} ${((at.getUTCHours() + 11) % 12) + 1}:${two(at.getUTCMinutes())} ${at.getUTCHours() < 12 ? 'AM' : 'PM'}`,
  (at) => `${at.toISOString().slice(0, 10)} ${at.toISOString().slice(11, 16)}`,
  (at) => at.toISOString(),
  (at) =>
    `${at.getUTCDate()} ${['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'][at.getUTCMonth()]} ${at.getUTCFullYear()} à ${at.getUTCHours()}h${two(at.getUTCMinutes())}`,
]
const monthFirst = 1
const numberStyles: readonly (readonly [sign: string, decimal: ',' | '.'])[] = [
  ['', ','],
  [' ', ','],
  ['\u202f', ','],
  ['\u00a0', '.'],
  [',', '.'],
  ['.', ','],
]
const headers = [
  { date: 'Publié le', page: 'Nom de la page', text: 'Message', likes: 'J’aime', comments: 'Nombre de commentaires' },
  { date: 'Published at', page: 'Account', text: 'Caption', likes: 'Like count', comments: 'Comments' },
  {
    date: 'DATE ET HEURE',
    page: 'compte',
    text: 'texte_de_la_publication',
    likes: 'nb_likes',
    comments: 'nb_commentaires',
  },
] as const

const post: fc.Arbitrary<Post> = fc.record({
  ms: fc.integer({ min: 0, max: 366 * 24 * 60 - 1 }).map((minutes) => Date.UTC(2024, 0, 1) + minutes * 60_000),
  page: fc.constantFrom('Asso A', 'Fédération des aidants', 'Mutuelle « B »'),
  text: fc
    .string({ minLength: 1, maxLength: 40, unit: fc.constantFrom('a', 'é', ' ', '’', '!', 'œ') })
    .map((text) => `Un ${text}x`),
  likes: fc.nat({ max: 3_000_000 }),
  comments: fc.nat({ max: 5_000 }),
})
const dialect = fc.record({
  header: fc.constantFrom(...headers),
  date: fc.nat({ max: dateStyles.length - 1 }),
  number: fc.constantFrom(...numberStyles),
  order: fc.shuffledSubarray(['date', 'page', 'text', 'likes', 'comments'] as const, { minLength: 5, maxLength: 5 }),
})

describe('a table in any dialect', () => {
  const distinct = fc.uniqueArray(post, { minLength: 1, maxLength: 30, selector: ({ ms, page }) => `${ms} ${page}` })
  test('is guessed, answered and read back as it was', () => {
    fc.assert(
      fc.property(distinct, dialect, (posts, { header, date, number: [sign, decimal], order }) => {
        const style = dateStyles[date] ?? (() => '')
        const cellsOf = (one: Post) => ({
          date: style(new Date(one.ms)),
          page: one.page,
          text: one.text,
          likes: grouped(one.likes, sign),
          comments: grouped(one.comments, sign),
        })
        const columns = order.map((field) => header[field])
        const body = posts.map(cellsOf).map((cells) => order.map((field) => cells[field]))
        const { proposal, questions } = guessMapping(columns, body, { file: 'a.csv' })
        const asked = questions.map(({ about }) => about)
        expect(proposal.columns).toEqual({
          date: header.date,
          page: header.page,
          text: header.text,
          reactions: header.likes,
          comments: header.comments,
        })
        // What is not asked must have been told by the table.
        const mapping: Mapping = {
          ...(proposal as Mapping),
          platform: 'facebook',
          zone: 'UTC',
          dayFirst: asked.includes('day-order') ? date !== monthFirst : proposal.dayFirst,
          decimal: asked.includes('decimal-sign') ? decimal : proposal.decimal,
        }
        const { drafts, rejections } = readTable(mapping, [columns, ...body])
        expect(rejections).toEqual([])
        expect(
          drafts.map(({ page, post: read }) => ({
            ms: Date.parse(read?.publishedAt ?? ''),
            page: page.name,
            text: read?.text,
            likes: read?.counts.reactions,
            comments: read?.counts.comments,
          })),
        ).toEqual(posts)
        const turned = readTable(mapping, [columns, ...[...body].reverse()])
        const bare = (all: readonly Draft[]) => all.map(({ page, post: read }) => JSON.stringify({ page, read })).sort()
        expect(bare(turned.drafts)).toEqual(bare(drafts))
      }),
      { numRuns: 300 },
    )
  })

  test('where posts look alike, has the same posts in any order of its rows', () => {
    const alike = fc.array(
      fc.tuple(
        fc.constantFrom('13/04/2025', '14/04/2025'),
        fc.constantFrom('A', 'B'),
        fc.constantFrom('', 'x'),
        fc.nat({ max: 3 }),
      ),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(
        alike.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          const read = (all: typeof rows) => {
            const { drafts, rejections } = readTable(postMapping, [
              postHeader,
              ...all.map(([date, page, text, likes]) => [date, page, text, String(likes), '0']),
            ])
            return {
              posts: [...new Set(drafts.map(({ page, post: one }) => JSON.stringify({ page, one })))].sort(),
              refused: rejections.length,
            }
          }
          const first = read(rows)
          expect(read(shuffled)).toEqual(first)
          // No row is lost: each is a post, one said twice, or refused.
          expect(first.posts.length).toBe(new Set(rows.map((row) => JSON.stringify(row))).size)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('tables of anything', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 30, unit: 'binary' }),
    fc.constantFrom(
      '',
      '-',
      '1,234',
      '1 234,5',
      '7,2 %',
      '03/04/2025',
      '31/12/2025 à 18h05',
      '99/99/9999',
      '2025-03',
      '18:05',
      'https://www.facebook.com/asso',
      'https://x.com/a/status/12345678',
      'https://www.facebook.com/groups/1/posts/2',
      'facebook',
      '@asso',
      '1,9E+18',
      '100064000000123',
      '__proto__',
      '=1+1',
      'https://%E0%A4%A',
      '\u202f',
      'Infinity k',
    ),
  )
  const anyMapping: fc.Arbitrary<Mapping> = fc.record({
    name: fc.constant('x'),
    rows: fc.constantFrom(...rowKinds),
    columns: fc.dictionary(fc.constantFrom(...mappingFields), fc.constantFrom('a', 'b', 'c', 'd', 'e')),
    platform: fc.constantFrom(null, 'facebook'),
    page: fc.constantFrom(null, 'https://www.facebook.com/asso'),
    zone: fc.constantFrom(null, 'Europe/Paris', 'Pacific/Noumea'),
    dayFirst: fc.constantFrom(null, true, false),
    decimal: fc.constantFrom(null, ',' as const, '.' as const),
  })
  const body = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 8 })

  test('are read or refused, each row with its reason, and guessed without an error', () => {
    fc.assert(
      fc.property(anyMapping, body, (mapping, rows) => {
        const columns = ['a', 'b', 'c', 'd', 'e']
        const offer = guessMapping(columns, rows, { file: 'a.csv' })
        expect(offer.columns).toHaveLength(5)
        const read = (by: Mapping) => {
          try {
            const { drafts, rejections } = readTable(by, [columns, ...rows])
            const told = new Set([...drafts, ...rejections].map(({ line }) => line))
            expect(told.size).toBe(rows.length)
            for (const { column, found } of rejections) {
              expect(columns).toContain(column ?? 'a')
              expect(found.length).toBeLessThanOrEqual(200)
            }
            for (const { post: one, readings } of drafts) {
              if (one !== null) expect(one.publishedAt).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
              for (const { value } of readings) expect(Number.isFinite(value)).toBe(true)
            }
          } catch (error) {
            if (!(error instanceof UnusableFile)) throw error
            expect(error.fault).toBe('mapping-incomplete')
          }
        }
        read(mapping)
        read(offer.proposal as Mapping)
      }),
      { numRuns: 500 },
    )
  })
})
