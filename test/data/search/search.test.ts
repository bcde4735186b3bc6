// What is typed to find posts: understood as phrases, asked of the real index (SQLite FTS5, as the product fills it), and held
// against a slow reading of every text with accents taken off another way.

import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { excerptOf, marksIn } from '../../../data/model/search/excerpt.ts'
import { askedOf, isNothing, searchOf } from '../../../data/model/search/search.ts'
import { wordsOf } from '../../../data/model/topics/changed.ts'

const phrase = (words: string, isPrefix = false) => ({ words, isPrefix })

describe('what is typed', () => {
  test.each([
    ['words', 'Répit aidants', [phrase('repit'), phrase('aidants')], []],
    ['an exact phrase', '"Congé du proche aidant"', [phrase('conge du proche aidant')], []],
    ['French quotation marks', '« cœur fatigué » pause', [phrase('coeur fatigue'), phrase('pause')], []],
    ['a quotation mark left open', '"proche aidant', [phrase('proche aidant')], []],
    ['the beginning of a word', 'aid* "proche aid"*', [phrase('aid', true), phrase('proche aid', true)], []],
    [
      'words that must not be there',
      'répit -banque -"offre du mois"',
      [phrase('repit')],
      [phrase('banque'), phrase('offre du mois')],
    ],
    ['only what must not be there', '-banque', [], [phrase('banque')]],
    ['words joined by signs', "l'aidant peut-être", [phrase('l aidant'), phrase('peut etre')], []],
    ['a hashtag', '#JournéeDesAidants', [phrase('journee des aidants')], []],
    [
      'the words of the index',
      'répit AND OR NOT NEAR',
      ['repit', 'and', 'or', 'not', 'near'].map((word) => phrase(word)),
      [],
    ],
    ['columns and brackets', 'words:répit (aidant)', [phrase('words repit'), phrase('aidant')], []],
    ['strange signs', '* " -- ^ {} ; %_ \u0000 🙂', [], []],
    ['nothing', '   ', [], []],
  ] as const)('%s', (_, text, all, none) => {
    const found = searchOf(text)
    const shown = (phrases: typeof found.all) => phrases.map(({ words, isPrefix }) => ({ words, isPrefix }))
    expect({ all: shown(found.all), none: shown(found.none) }).toEqual({ all, none })
    expect(isNothing(searchOf(text))).toBe(all.length + none.length === 0)
  })
})

test('what was typed is kept to be said again', () => {
  const { all, none } = searchOf('Répit "Congé  proche" aid** -Banque')
  expect([...all, ...none].map(({ typed }) => typed)).toEqual(['Répit', 'Congé  proche', 'aid', 'Banque'])
})

const db = new Database(':memory:')
afterAll(() => db.close())
// As the migration of the product makes it (0012-topics.sql).
db.exec(
  "CREATE VIRTUAL TABLE post_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2')",
)
const syllables = [
  'répit',
  'RÉPIT',
  'aidant',
  'aidants',
  'aidé',
  'cœur',
  'congé',
  'proche',
  'été',
  'Noël',
  'garçon',
  '2025',
  'à',
  'où',
]
const spaces = [' ', ', ', '. ', '\n', ' : ', "'", '’', '-', ' — ', ' « ', ' » ']
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...syllables), fc.constantFrom(...spaces)), { maxLength: 12 })
  .map((pairs) => pairs.flat().join(''))

/** Without accents and case, by Unicode's own decomposition; œ as two letters. */
const plainWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
const holds = (words: readonly string[], wanted: readonly string[], isPrefix: boolean): boolean =>
  words.some((_, first) =>
    wanted.every((word, at) => {
      const found = words[first + at] ?? ''
      return isPrefix && at === wanted.length - 1 ? found.startsWith(word) : found === word
    }),
  )

const addWords = db.prepare('INSERT INTO post_words (rowid, words) VALUES (?, ?)')
const idsOf = db.prepare('SELECT rowid FROM post_words WHERE post_words MATCH ?').pluck()
const found = (asked: string): readonly number[] => (asked === '' ? [] : (idsOf.all(asked) as number[]))

describe('asked of the index', () => {
  test('finds what a slow reading of the texts finds', () => {
    const wanted = fc.array(
      fc.record({
        words: fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 3 }),
        isPrefix: fc.boolean(),
        isWanted: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    )
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), wanted, (texts, phrases) => {
        db.exec('DELETE FROM post_words')
        for (const [id, text] of texts.entries()) addWords.run(id + 1, wordsOf(text))
        const typed = phrases
          .map(({ words, isPrefix, isWanted }) => `${isWanted ? '' : '-'}"${words.join(' ')}"${isPrefix ? '*' : ''}`)
          .join(' ')
        const search = searchOf(typed)
        const none = new Set(found(askedOf(search.none, 'OR')))
        const all = search.all.length === 0 ? texts.map((_, at) => at + 1) : found(askedOf(search.all, 'AND'))
        const expected = texts.flatMap((text, at) => {
          const words = plainWords(text)
          const isFound = phrases.every(
            (one) => holds(words, one.words.flatMap(plainWords), one.isPrefix) === one.isWanted,
          )
          return isFound ? [at + 1] : []
        })
        expect(all.filter((id) => !none.has(id))).toEqual(expected)
      }),
    )
  })
  test('is never an error, whatever is typed', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'"-*()^:{}[]«»“” aé1\u0000\'+~%_\\/#@.🙂日'), maxLength: 60 })
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        const { all, none } = searchOf(text)
        for (const asked of [askedOf(all, 'AND'), askedOf(none, 'OR')]) expect(() => found(asked)).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })
})

describe('the part of a text that is shown', () => {
  const long = `${'Une phrase de plus. '.repeat(30)}Le répit des aidants compte. ${'Et encore une autre. '.repeat(30)}`
  test('marks what was looked for, accents aside', () => {
    const text = 'Le Répit, c’est le cœur. #JournéeDesAidants'
    const marked = (typed: string) => marksIn(text, searchOf(typed).all).map(([from, to]) => text.slice(from, to))
    expect(marked('repit COEUR')).toEqual(['Répit', 'cœur'])
    expect(marked('aidants')).toEqual(['#JournéeDesAidants'])
    expect(marked('rep*')).toEqual(['Répit'])
    expect(marked('"c est le"')).toEqual(['c’est le'])
    expect(marked('absent')).toEqual([])
  })
  test('lies around the first match of a long text', () => {
    const excerpt = excerptOf(long, searchOf('"répit des aidants"').all)
    expect([excerpt.isCutBefore, excerpt.isCutAfter]).toEqual([true, true])
    expect(excerpt.marks.map(([from, to]) => excerpt.text.slice(from, to))).toEqual(['répit des aidants'])
    expect(excerpt.text.length).toBeLessThanOrEqual(300)
  })
  test('is the whole of a short text, spaces as one', () => {
    expect(excerptOf('  Une\n\n ligne ', [])).toEqual({
      text: 'Une ligne',
      isCutBefore: false,
      isCutAfter: false,
      marks: [],
    })
  })
  test('never leaves the text, nor cuts a character in two', () => {
    const texts = fc.string({ unit: fc.constantFrom('🙂', 'aidant', ' ', 'é', '.'), maxLength: 400 })
    fc.assert(
      fc.property(texts, (text) => {
        const excerpt = excerptOf(text, searchOf('aidant').all)
        expect(text.replace(/\s+/g, ' ')).toContain(excerpt.text)
        expect(excerpt.text.isWellFormed()).toBe(true)
        expect(excerpt.text.length).toBeLessThanOrEqual(300)
        for (const [from, to] of excerpt.marks) expect(excerpt.text.slice(from, to)).toMatch(/aidant/)
      }),
    )
  })
})
