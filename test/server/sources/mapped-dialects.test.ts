// The round trip of a mapping: a table in any dialect, guessed, answered, read back; and tables of anything at all.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guessMapping } from '../../../data/model/mapping/guess.ts'
import { type Mapping, mappingFields, rowKinds } from '../../../data/model/mapping/mapping.ts'
import type { Draft } from '../../../data/model/records.ts'
import { UnusableFile } from '../../../server/formats/format.ts'
import { postHeader, postMapping, readTable } from './mapped-table.ts'

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
