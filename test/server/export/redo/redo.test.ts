// The zip that makes a figure again: what is in it, that its bytes depend on the figure alone, and that its Python and R scripts,
// run for real, find every statistic shown again. A changed value must be found out, or the check would be none.

import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { figures } from '../../../../client/charts/index.ts'
import { python, ran, recordsOf, rscript, unpacked } from '../../../helpers/redo.ts'
import { useServer } from '../../../helpers/server.ts'
import { unzipped } from '../../../helpers/zip.ts'

const server = useServer()
const own = 'own=demo-association-locale-035'
/** What each figure is asked, beside the demonstration. */
const words: Readonly<Record<string, string>> = {
  habits: own,
  position: own,
  lorenz: 'metric=followers',
  multiples: 'metric=interactions-per-post',
  rank: 'metric=interactions-per-post',
  trend: 'metric=interactions-per-post',
  voice: 'by=topic',
}
const keys = Object.keys(figures)

const zipOf = async (name: string, query: string): Promise<Uint8Array> => {
  const answer = await fetch(`${server().origin}/api/figures/${name}.zip?data=demo&${query}`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/zip')
  return new Uint8Array(await answer.arrayBuffer())
}
const filesOf = async (name: string, query = words[name] ?? '') => unzipped(await zipOf(name, query))

const textOf = (files: ReadonlyMap<string, Buffer>, name: string): string => files.get(name)?.toString('utf8') ?? ''

/** Sets and periods at the edges: three pages, one month, groups of one kind, nothing at all. */
const edges: readonly (readonly [name: string, query: string])[] = [
  ['gap', 'set=kind:bank&set=kind:insurer'],
  ['distribution', 'set=camp:association&set=camp:commercial&set=camp:public&metric=comments-per-post'],
  ['distribution', 'set=kind:bank&set=kind:insurer&metric=posts-with-comment'],
  ['trend', 'metric=comments-per-post&from=2026-01&to=2026-03&set=kind:bank&set=kind:insurer'],
  ['rank', 'metric=interactions-median&set=kind:bank'],
  ['rank', 'metric=followers&set=kind:bank&lang=en'],
  ['formats', 'set=kind:bank&metric=interactions-per-post'],
  ['voice', 'by=month&of=interactions&set=kind:bank&set=kind:insurer&set=kind:mutuelle'],
  ['strengthen', 'level=region'],
]

describe.each(keys)('%s.zip', (key) => {
  test('holds every file with its checksum, and tables that read back', async () => {
    const files = await filesOf(key)
    const names = [...files.keys()]
    for (const name of ['README.md', 'figure.svg', 'figure.json', 'numbers.csv', 'redo.py', 'redo.R', 'SHA256SUMS'])
      expect(names).toContain(name)
    const sums = textOf(files, 'SHA256SUMS').trim().split('\n')
    expect(sums).toEqual(
      names
        .filter((name) => name !== 'SHA256SUMS')
        .map(
          (name) =>
            `${createHash('sha256')
              .update(files.get(name) ?? '')
              .digest('hex')}  ${name}`,
        ),
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

  test('has the same bytes again', async () => {
    const [one, other] = [await zipOf(key, words[key] ?? ''), await zipOf(key, words[key] ?? '')]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  })
})

/** The last field that is a number, one and a half times as large, in every line: some statistic must then differ. */
const spoiled = (name: string, body: Buffer): Buffer | string =>
  name === 'values.csv'
    ? body
        .toString('utf8')
        .split('\r\n')
        .map((line, at) =>
          at % 2 === 0 ? line : line.replace(/,(\d+(?:\.\d+)?)(,*)$/, (_, n, end) => `,${Number(n) * 1.5 + 1}${end}`),
        )
        .join('\r\n')
    : body

const languages = [
  { language: 'Python', program: python, script: 'redo.py', why: 'no python3 with numpy and matplotlib here' },
  { language: 'R', program: rscript, script: 'redo.R', why: 'no Rscript with ggplot2 here' },
] as const

describe.each(languages)('$language', ({ program, script, why }) => {
  const run = async (key: string, query: string, change?: Parameters<typeof unpacked>[1]) => {
    if (program === null) throw new Error(why)
    return ran(program, script, unpacked(await filesOf(key, query), change))
  }

  test.skipIf(program === null).each(keys)(`finds every statistic of %s again (skipped: ${why})`, async (key) => {
    const { status, output, folder } = await run(key, words[key] ?? '')
    expect(output.split('\n').filter((line) => / NO$/.test(line))).toEqual([])
    expect(status).toBe(0)
    for (const picture of ['redone.svg', 'redone.png']) {
      expect(existsSync(join(folder, picture))).toBe(true)
      expect(statSync(join(folder, picture)).size).toBeGreaterThan(5_000)
    }
  })

  test.skipIf(program === null).each(edges)(`and at the edges: %s, %s (skipped: ${why})`, async (key, query) => {
    const { status, output } = await run(key, query)
    expect({ status, wrong: output.split('\n').filter((line) => / NO$|Error/.test(line)) }).toEqual({
      status: 0,
      wrong: [],
    })
  })

  test.skipIf(program === null).each(['gap', 'effort', 'lorenz', 'trend', 'voice'])(
    `tells that values of %s were changed (skipped: ${why})`,
    async (key) => {
      const { status, output } = await run(key, words[key] ?? '', spoiled)
      expect(status).toBe(1)
      expect(output).toMatch(/ NO$/m)
    },
  )
})
