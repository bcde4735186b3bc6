// Statistics of one sample, of pairs, of proportions and of several p against the reference values of SciPy and R in
// test/fixtures/statistics.json; statistics.test.ts does so for two samples.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import {
  benjaminiHochberg,
  gini,
  herfindahl,
  holm,
  mannKendall,
  medianAbsoluteDeviation,
  sampleOf,
  spearman,
  theilSen,
  wilson,
} from '../../../data/model/statistics/index.ts'
import { near } from '../../helpers/near.ts'

type Named = { readonly name: string }
type Case =
  | (Named & { kind: 'two-sample' })
  | (Named & { kind: 'one-sample'; x: number[]; gini_population: number; hhi: number; mad_raw: number })
  | (Named & {
      kind: 'trend'
      t: number[]
      y: number[]
      theil_sen: { slope: number; intercept: number; ci95: [number, number] }
      kendall: { tau_b: number; p: number }
    })
  | (Named & { kind: 'proportion'; k: number; n: number; wilson95: [number, number] })
  | (Named & { kind: 'multiple-tests'; p: number[]; benjamini_hochberg: number[]; holm: number[] })
  | (Named & { kind: 'correlation'; x: number[]; y: number[]; spearman: { rho: number; p: number } })

const fixture = resolve(import.meta.dirname, '../../fixtures/statistics.json')
const { cases } = JSON.parse(readFileSync(fixture, 'utf8')) as { cases: readonly Case[] }

const allNear = (found: readonly (number | null)[] | null | undefined, expected: readonly number[]): void => {
  expect(found).toHaveLength(expected.length)
  for (const [at, value] of expected.entries()) near(found?.[at], value)
}

test('the fixture has every kind', () => {
  const counts = Object.groupBy(cases, ({ kind }) => kind)
  expect(counts['one-sample']).toHaveLength(4)
  expect(counts.trend).toHaveLength(3)
  expect(counts.proportion).toHaveLength(4)
  expect(counts['multiple-tests']).toHaveLength(1)
  expect(counts.correlation).toHaveLength(1)
})

test.each(cases.filter(({ kind }) => kind !== 'two-sample').map((found) => [found.kind, found.name, found] as const))(
  '%s, %s',
  (_kind, _name, found) => {
    switch (found.kind) {
      case 'two-sample':
        throw new Error('is tested in statistics.test.ts')
      case 'one-sample': {
        const sample = sampleOf(found.x)
        near(gini(sample), found.gini_population)
        near(herfindahl(sample), found.hhi)
        near(medianAbsoluteDeviation(sample), found.mad_raw)
        return
      }
      case 'trend': {
        const line = theilSen(found.t, found.y)
        near(line?.slope, found.theil_sen.slope)
        near(line?.intercept, found.theil_sen.intercept)
        allNear(line?.interval, found.theil_sen.ci95)
        expect(line?.isReached).toBe(true)
        const trend = mannKendall(found.t, found.y)
        near(trend?.tau, found.kendall.tau_b)
        near(trend?.p, found.kendall.p)
        return
      }
      case 'proportion':
        allNear(wilson(found.k, found.n)?.interval, found.wilson95)
        return
      case 'multiple-tests':
        allNear(benjaminiHochberg(found.p), found.benjamini_hochberg)
        allNear(holm(found.p), found.holm)
        return
      case 'correlation': {
        const correlation = spearman(found.x, found.y)
        near(correlation?.rho, found.spearman.rho)
        near(correlation?.p, found.spearman.p)
        return
      }
      default:
        throw new Error(`no test for ${JSON.stringify(found satisfies never)}`)
    }
  },
)
