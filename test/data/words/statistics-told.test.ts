// What the Method screen must tell: every estimator that replies hold has an entry, and every file of data/model/statistics is
// an estimator that is told, a part of one, or reaches no reply. A new statistic fails here until somebody says which.

import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languageTags } from '../../../data/model/languages.ts'
import { languages } from '../../../data/model/words/index.ts'
import { filesUnder, isCode, root } from '../../helpers/code.ts'

/** Entries that tell of what a file works out. */
const entries: Readonly<Record<string, readonly string[]>> = {
  bca: ['bootstrap'],
  'benjamini-hochberg': ['corrections'],
  bootstrap: ['bootstrap'],
  'cliffs-delta': ['cliffs-delta'],
  clustered: ['pooled', 'smoothed-bootstrap'],
  gini: ['concentration'],
  'hodges-lehmann': ['hodges-lehmann'],
  holm: ['corrections'],
  'kruskal-wallis': ['kruskal-wallis'],
  lorenz: ['concentration'],
  'mann-kendall': ['trend'],
  'mann-whitney': ['mann-whitney'],
  median: ['median'],
  'median-absolute-deviation': ['median-absolute-deviation', 'over-performance'],
  'median-interval': ['median-interval', 'planner'],
  'paired-medians': ['paired-change', 'size-matched'],
  quantile: ['quartiles'],
  'rank-interval': ['ranking'],
  'ratio-of-medians': ['ratio', 'bootstrap'],
  shrinkage: ['shrinkage'],
  'sign-test': ['sign-test', 'habits', 'advice'],
  'size-match': ['size-matched'],
  'size-strata': ['strata'],
  spearman: ['spearman'],
  standing: ['standing'],
  superiority: ['superiority'],
  'theil-sen': ['trend', 'pace'],
  'top-share': ['concentration'],
  'trimmed-mean': ['trimmed-mean'],
  'typical-shares': ['typical-shares', 'speaking-share'],
  'van-elteren': ['strata'],
  wilson: ['wilson'],
}
/** Told with the ratios of territories that they are the interval or the shrinkage of, by the reference they go by. */
const ofTerritories: Readonly<Record<string, string>> = {
  'gamma-poisson': 'Clayton',
  'poisson-interval': 'Garwood',
  'weighted-sum-interval': 'Fay',
}
/** Distributions, ranks and draws that estimators are made of, and what they hand on. */
const parts = [
  'chi-square',
  'dominance',
  'gamma',
  'gamma-draws',
  'jackknife',
  'kendall',
  'normal',
  'normal-quantile',
  'pooled',
  'random',
  'ranks',
  'resample',
  'sample',
  'smoothed-bootstrap',
  'student',
  'u-distribution',
]
/** In no reply yet: beside what is shown, for whoever needs it. */
const unused = ['herfindahl']

const folder = 'data/model/statistics'
const files = filesUnder(folder)
  .map((path) => basename(path, '.ts'))
  .filter((name) => name !== 'index')

test('each statistic is told, a part, or in no reply', () => {
  expect([...Object.keys(entries), ...Object.keys(ofTerritories), ...parts, ...unused].sort()).toEqual(files.toSorted())
})

test.each(unused)('%s is in no reply', (name) => {
  const users = ['data/model', 'server']
    .flatMap(filesUnder)
    .filter((path) => isCode(path) && !path.startsWith(folder))
    .filter((path) => new RegExp(`\\b${name}\\b`).test(readFileSync(join(root, path), 'utf8')))
  expect(users).toEqual([])
})

describe.each(languageTags)('%s', (tag) => {
  const { each } = languages[tag].method.statistics
  const told: Readonly<Record<string, Readonly<Record<string, string>>>> = each

  test('has an entry for every one, and none for another', () => {
    expect(Object.keys(told).sort()).toEqual([...new Set(Object.values(entries).flat())].sort())
  })

  test.each(Object.keys(told))('%s says how it is made, what it assumes, from how many on, and by whom', (key) => {
    const entry = told[key] ?? {}
    expect(Object.keys(entry).sort()).toEqual(['assumptions', 'formula', 'name', 'plain', 'reference', 'smallest'])
    for (const text of Object.values(entry)) expect(text.length).toBeGreaterThan(3)
    expect(entry.smallest).toMatch(/\d/)
    expect(entry.reference).toMatch(/\b(1[89]|20)\d\d\b|produ[ic]t|type 7/)
  })

  test.each(Object.entries(ofTerritories))('%s is told of territories', (_, author) => {
    expect(JSON.stringify(languages[tag].territoryMethod)).toMatch(new RegExp(`${author}[^"]*19\\d\\d`))
  })

  test('tells the rules of standing, and that correction ends with the figure', () => {
    expect(told.standing?.smallest).toContain(
      languages[tag].locale.tag.startsWith('fr') ? '10 publications' : '10 posts',
    )
    expect(languages[tag].method.limits.text.join(' ')).toContain('Holm')
    expect(languages[tag].method.period.text.join(' ')).toContain('ISO 8601')
  })
})
