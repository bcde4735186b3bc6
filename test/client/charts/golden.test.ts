// The figures as files, against the files kept: made by the very call the export uses. UPDATE_GOLDEN=1 writes them anew; then
// look at the pictures and say in the commit why they changed.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Marked, nothingMarked } from '../../../client/charts/chart.ts'
import { figures } from '../../../client/charts/index.ts'
import { type FigureKey, type FigureReply, figureSvg } from '../../../client/export/bundle.ts'
import { habits, meagreHabits } from './habits-replies.ts'
import { evenLorenz, unequal } from './lorenz-replies.ts'
import { unknownMultiples, usualMultiples, weeklyMultiples } from './multiples-replies.ts'
import { manyPages, noPresence, yearOfPresence } from './presence-replies.ts'
import {
  busyWeek,
  followersRanked,
  manyRanked,
  noMix,
  noneRanked,
  noWeek,
  pageMix,
  pageWeek,
  someRanked,
  usualMix,
  usualWeek,
} from './rank-heat-formats-replies.ts'
import { crowded, dated, meagre, oneSided, overlapping, threeYears, usual, yearly } from './replies.ts'
import { meagreStanding, pagelessStanding, standing } from './standing-replies.ts'
import { territories } from './territories-replies.ts'
import {
  byMonth,
  byTerritory,
  byTopic,
  crowdedEffort,
  emptyEffort,
  inAll,
  threeSets,
  trendingEffort,
  usualEffort,
} from './voice-replies.ts'

const folder = resolve(import.meta.dirname, '../../golden/charts')

type Case = readonly [
  file: string,
  key: FigureKey,
  reply: FigureReply,
  metric: string | null,
  width: number,
  language: 'fr' | 'en',
  theme: 'light' | 'dark',
]
const cases: readonly Case[] = [
  ['distribution-crowded.svg', 'distribution', crowded, null, 640, 'fr', 'light'],
  ['distribution-followers.svg', 'distribution', usual('demo'), 'followers', 1100, 'fr', 'light'],
  ['distribution-marked.svg', 'distribution', crowded, null, 640, 'fr', 'light'],
  ['distribution-meagre.svg', 'distribution', meagre, 'followers', 640, 'en', 'dark'],
  ['distribution-unknown.svg', 'distribution', meagre, 'interaction-rate', 340, 'fr', 'light'],
  ['distribution-zeros.svg', 'distribution', usual('real'), 'interactions-per-post', 340, 'fr', 'light'],
  ['effort-crowded.svg', 'effort', crowdedEffort, null, 640, 'en', 'light'],
  ['effort-empty.svg', 'effort', emptyEffort, null, 340, 'fr', 'light'],
  ['effort-trending.svg', 'effort', trendingEffort, null, 340, 'fr', 'dark'],
  ['effort-usual.svg', 'effort', usualEffort, null, 1100, 'fr', 'light'],
  ['formats-none.svg', 'formats', noMix, null, 340, 'en', 'light'],
  ['formats-page.svg', 'formats', pageMix, null, 640, 'fr', 'dark'],
  ['formats-per-post.svg', 'formats', usualMix, 'interactions-per-post', 340, 'fr', 'light'],
  ['formats-usual.svg', 'formats', usualMix, null, 1100, 'fr', 'light'],
  ['gap-meagre.svg', 'gap', meagre, null, 340, 'fr', 'light'],
  ['gap-narrow.svg', 'gap', usual('demo'), null, 340, 'en', 'dark'],
  ['gap-usual.svg', 'gap', usual('demo'), null, 1100, 'fr', 'light'],
  ['habits-meagre.svg', 'habits', meagreHabits, null, 640, 'en', 'dark'],
  ['habits-narrow.svg', 'habits', habits, null, 340, 'en', 'light'],
  ['habits-usual.svg', 'habits', habits, null, 1100, 'fr', 'light'],
  ['heat-busy.svg', 'heat', busyWeek, null, 1100, 'en', 'dark'],
  ['heat-none.svg', 'heat', noWeek, null, 340, 'fr', 'light'],
  ['heat-page.svg', 'heat', pageWeek, null, 640, 'fr', 'light'],
  ['heat-per-post.svg', 'heat', usualWeek, 'interactions-per-post', 340, 'fr', 'light'],
  ['heat-usual.svg', 'heat', usualWeek, null, 1100, 'fr', 'light'],
  ['lorenz-even.svg', 'lorenz', evenLorenz, null, 340, 'en', 'dark'],
  ['lorenz-unequal.svg', 'lorenz', unequal, null, 1100, 'fr', 'light'],
  ['multiples-unknown.svg', 'multiples', unknownMultiples, null, 340, 'fr', 'light'],
  ['multiples-usual.svg', 'multiples', usualMultiples, null, 640, 'fr', 'light'],
  ['multiples-weekly.svg', 'multiples', weeklyMultiples, null, 1100, 'en', 'dark'],
  ['position-meagre.svg', 'position', meagreStanding, null, 340, 'fr', 'light'],
  ['position-narrow.svg', 'position', standing, null, 340, 'en', 'dark'],
  ['position-pageless.svg', 'position', pagelessStanding, null, 640, 'fr', 'light'],
  ['position-usual.svg', 'position', standing, null, 1100, 'fr', 'light'],
  ['presence-many.svg', 'presence', manyPages, null, 640, 'en', 'dark'],
  ['presence-narrow.svg', 'presence', yearOfPresence, null, 340, 'fr', 'light'],
  ['presence-none.svg', 'presence', noPresence, null, 640, 'en', 'light'],
  ['presence-usual.svg', 'presence', yearOfPresence, null, 1100, 'fr', 'light'],
  ['rank-followers.svg', 'rank', followersRanked, null, 340, 'en', 'dark'],
  ['rank-many.svg', 'rank', manyRanked, null, 640, 'fr', 'light'],
  ['rank-none.svg', 'rank', noneRanked, null, 640, 'en', 'light'],
  ['rank-some.svg', 'rank', someRanked, null, 1100, 'fr', 'light'],
  ['strengthen-narrow.svg', 'strengthen', territories(), null, 340, 'en', 'dark'],
  ['strengthen-none.svg', 'strengthen', territories({ need: 'unknown' }), null, 640, 'fr', 'light'],
  ['strengthen-usual.svg', 'strengthen', territories(), null, 1100, 'fr', 'light'],
  ['territories-balance.svg', 'territories', territories({ level: 'region' }), 'balance', 640, 'fr', 'light'],
  ['territories-both.svg', 'territories', territories(), null, 1100, 'fr', 'light'],
  ['territories-followers.svg', 'territories', territories({ level: 'region' }), 'followers', 640, 'en', 'dark'],
  ['territories-narrow.svg', 'territories', territories({ data: 'real' }), 'both', 390, 'en', 'dark'],
  ['territories-need-share.svg', 'territories', territories({ level: 'region' }), 'need-share', 960, 'fr', 'light'],
  ['territories-need.svg', 'territories', territories({ need: 'observed' }), 'need', 640, 'fr', 'light'],
  ['territories-none.svg', 'territories', territories({ level: 'region', pages: 'none' }), null, 390, 'fr', 'light'],
  ['territories-pages.svg', 'territories', territories(), 'pages', 960, 'en', 'light'],
  ['territories-posts.svg', 'territories', territories({ level: 'region' }), 'posts', 390, 'fr', 'light'],
  ['territories-regions.svg', 'territories', territories({ level: 'region' }), null, 1600, 'en', 'light'],
  [
    'territories-unknown.svg',
    'territories',
    territories({ level: 'region', need: 'unknown', pages: 'untold' }),
    null,
    640,
    'fr',
    'dark',
  ],
  ['territories-verdict.svg', 'territories', territories({ level: 'region' }), 'verdict', 960, 'fr', 'dark'],
  ['trend-dates.svg', 'trend', dated, null, 640, 'fr', 'light'],
  ['trend-one-sided.svg', 'trend', oneSided, null, 340, 'en', 'light'],
  ['trend-overlapping.svg', 'trend', overlapping, null, 640, 'fr', 'light'],
  ['trend-three-years.svg', 'trend', threeYears, null, 1100, 'en', 'dark'],
  ['trend-year.svg', 'trend', yearly, null, 640, 'fr', 'light'],
  ['voice-all.svg', 'voice', inAll, null, 640, 'fr', 'light'],
  ['voice-course.svg', 'voice', byMonth, null, 640, 'en', 'dark'],
  ['voice-territories.svg', 'voice', byTerritory, null, 340, 'en', 'light'],
  ['voice-three.svg', 'voice', threeSets, null, 640, 'fr', 'dark'],
  ['voice-topics.svg', 'voice', byTopic, null, 1100, 'fr', 'light'],
]

/** What stands out, by the file. */
const markedIn: Readonly<Record<string, Marked>> = {
  'rank-many.svg': { own: 'demo-90', pages: [112] },
  'distribution-marked.svg': { own: null, pages: [4, 90, 1007] },
  'effort-crowded.svg': { own: null, pages: [7] },
  'multiples-usual.svg': { own: 'demo-2', pages: [6] },
  'effort-usual.svg': { own: 'demo-association-7', pages: [10_003] },
  'presence-many.svg': { own: 'demo-2', pages: [31] },
  'presence-usual.svg': { own: 'demo-2', pages: [] },
}

const drawn = ([file, key, reply, metric, width, language, theme]: Case): string =>
  figureSvg(key, reply, { language, theme, width, metric, marked: markedIn[file] ?? nothingMarked })

describe('figures', () => {
  test.each(cases)('%s', (...it) => {
    const file = resolve(folder, it[0])
    const text = drawn(it)
    if (process.env.UPDATE_GOLDEN !== undefined) writeFileSync(file, text)
    expect(text).toBe(readFileSync(file, 'utf8'))
    expect(drawn(it)).toBe(text)
  })
  test('every kept file has a case, and every figure a file', () => {
    expect(readdirSync(folder).sort()).toEqual(cases.map(([file]) => file))
    expect([...new Set(cases.map(([, key]) => key))]).toEqual(Object.keys(figures))
  })
})

describe.each(cases)('%s', (...it) => {
  const text = drawn(it)
  test('holds no number that is none, no attribute SVG does not know, nothing from outside', () => {
    expect(text).not.toMatch(/NaN|undefined|Infinity|\bnull\b/)
    expect(text).not.toMatch(
      / (strokeWidth|textAnchor|fontSize|fontWeight|fillOpacity|paintOrder|className|class|style)=/,
    )
    // A pattern is a part of the figure itself.
    expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\((?!#figure-)/)
  })
  test('numbers have at most three decimals', () => expect(text).not.toMatch(/="[^"a-z]*\.\d{4}/))
  test('names itself, and its readings in order with one stop for the tab key', () => {
    expect(text).toMatch(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc><metadata>/)
    const readings = [...text.matchAll(/role="img" aria-label="([^"]+)" tabindex="(-?\d)" data-index="(\d+)"/g)]
    expect(readings.map(([, , , index]) => Number(index))).toEqual(readings.map((_, index) => index))
    expect(readings.filter(([, , stop]) => stop === '0')).toHaveLength(readings.length > 0 ? 1 : 0)
  })
  test('says in the picture that invented data is invented, and only then', () => {
    const isInvented = it[2].data === 'demo'
    expect(/DONNÉES INVENTÉES|INVENTED DATA/.test(text)).toBe(isInvented)
  })
})
