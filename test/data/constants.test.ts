// Numbers of the product's rules in its prose: filled from the constants, so no text may hold one itself. And what each
// language says of its own way to set numbers and tables.

import { describe, expect, test } from 'vitest'
import { dialects } from '../../data/model/delimited.ts'
import { languageTags as tags } from '../../data/model/languages.ts'
import { percentileInterval, quantile, sampleOf } from '../../data/model/statistics/index.ts'
import { level } from '../../data/model/statistics/sample.ts'
import { constantsOf } from '../../data/model/words/constants.ts'
import { languages, readerOf } from '../../data/model/words/index.ts'
import { readCodeUnder } from '../helpers/code.ts'

test('as texts of each language', () => {
  expect(constantsOf(languages.fr.locale)).toEqual({
    level: '95\u202f%',
    lowTail: '2,5\u202f%',
    highTail: '97,5\u202f%',
    fewestPages: '5',
    enoughPages: '10',
    fewestPosts: '10',
    nearlyEnough: '9',
    enoughCodings: '100',
    fewestPostsOfSet: '20',
    mostBefore: '20',
    fewestBefore: '10',
    scoreLimit: '3,5',
    onScreen: '2\u202f000',
    inExport: '10\u202f000',
    tolerance: '92',
    coveredDays: '14',
  })
  expect(constantsOf(languages.en.locale)).toMatchObject({ level: '95%', highTail: '97.5%', inExport: '10,000' })
})

const toldByHand =
  /\b95\s?%|\b97[.,]5|\b92 (jours|days)|\b2.000 (tirages|resamples)|\b10.000 (dans|in an)|\b300 pages|\b(14|quatorze|fourteen) (jours|days)|deux semaines|two weeks|(moins de|fewer than|au moins|at least) (5|10)\b|\b5 (à|to) 9\b|^5 pages/

test.each([
  ['intervalle à 95\u202f%'],
  ['at least 10 pages'],
  ['2,000 resamples on screen'],
  ['10\u202f000 dans un export'],
])('%s would be noticed', (text) => expect(text).toMatch(toldByHand))

test('no text tells a rule by a number of its own', () => {
  const told = readCodeUnder(tags.map((tag) => `data/model/words/${tag}`)).flatMap(({ path, texts }) =>
    texts.filter(({ what }) => toldByHand.test(what)).map(({ what, line }) => `${path} line ${line}: ${what}`),
  )
  expect(told).toEqual([])
})

test('the level told is the one intervals have', () => {
  const values = Array.from({ length: 401 }, (_, index) => index)
  const sample = sampleOf(values)
  expect(percentileInterval(values)).toEqual([quantile(sample, (1 - level) / 2), quantile(sample, 1 - (1 - level) / 2)])
})

describe.each(tags)('locale of %s', (tag) => {
  const { locale } = languages[tag]
  test('is one that Intl knows, in the language itself', () => {
    expect(Intl.NumberFormat.supportedLocalesOf(locale.tag)).toEqual([locale.tag])
    expect(new Intl.Locale(locale.tag).language).toBe(tag)
    expect(readerOf(tag).formats.tag).toBe(locale.tag)
  })
  test('has a dialect for tables', () => expect(Object.keys(dialects)).toContain(locale.csv))
})
