// The zip that makes a figure again: what is in it, that its bytes depend on the figure alone, and that its scripts, run for real
// where this machine has what they need, find the statistics shown again. All figures in both languages: test/long/redo.test.ts.

import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { figures } from '../../../../client/charts/index.ts'
import { python, recordsOf, rscript } from '../../../helpers/redo.ts'
import { expectFoundOut, expectRedone, useZips } from '../../../helpers/redo-zips.ts'

const zips = useZips()

const textOf = (files: ReadonlyMap<string, Buffer>, name: string): string => files.get(name)?.toString('utf8') ?? ''
const sha256 = (body: Buffer | undefined): string =>
  createHash('sha256')
    .update(body ?? '')
    .digest('hex')

test.each(Object.keys(figures))('%s.zip holds every file with its checksum, and tables that read back', async (key) => {
  const files = await zips.filesOf(key)
  const names = [...files.keys()]
  for (const name of ['README.md', 'figure.svg', 'figure.json', 'numbers.csv', 'redo.py', 'redo.R', 'SHA256SUMS'])
    expect(names).toContain(name)
  expect(textOf(files, 'SHA256SUMS').trim().split('\n')).toEqual(
    names.filter((name) => name !== 'SHA256SUMS').map((name) => `${sha256(files.get(name))}  ${name}`),
  )
  for (const name of ['values.csv', 'expected.csv', 'settings.csv']) {
    const [head = [], ...rows] = recordsOf(textOf(files, name))
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter((row) => row.length !== head.length)).toEqual([])
  }
  const expected = recordsOf(textOf(files, 'expected.csv')).slice(1)
  const places = expected.map(([statistic, of]) => `${statistic} | ${of}`)
  expect(new Set(places).size).toBe(places.length)
  expect(expected.filter(([, , , , , tolerance]) => !(Number(tolerance) > 0))).toEqual([])
})

test.each(['gap', 'rank'])('%s.zip has the same bytes again', async (key) => {
  expect(Buffer.from(await zips.fresh(key)).equals(await zips.zipOf(key))).toBe(true)
})

describe.skipIf(python === null)('redo.py (skipped without a Python that has numpy and matplotlib)', () => {
  const by = { program: python, script: 'redo.py' } as const
  test.each(['gap', 'trend', 'territories', 'position'])('finds every statistic of %s again', (key) =>
    expectRedone(zips, by, key),
  )
  test.each(['gap', 'trend'])('tells that values of %s were changed', (key) => expectFoundOut(zips, by, key))
})

describe.skipIf(rscript === null)('redo.R (skipped without an R that has ggplot2)', () => {
  test('finds every statistic of gap again', () => expectRedone(zips, { program: rscript, script: 'redo.R' }, 'gap'))
})
