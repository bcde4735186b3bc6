// Rows of a table read by a mapping: what each becomes, every fault with its column, days without an hour, and whose page
// it is about.

import { describe, expect, test } from 'vitest'
import type { Mapping } from '../../../data/model/mapping/mapping.ts'
import { UnusableFile } from '../../../server/formats/format.ts'
import { columnsOf, plain, postColumns, postHeader, postMapping, readTable } from './mapped-table.ts'

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
