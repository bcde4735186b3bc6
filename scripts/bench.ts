// `npm run bench [-- --size S|M|ML|L] [--only ROW]`: measures what the design promises, each value beside its goal and its
// opponent in the same run. Prints a table and keeps the numbers as JSON in bench-results/.

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Bench, Measure } from './bench/bench-row.ts'
import { type Size, sizes, writeCrowdTangle } from './bench/generate.ts'
import { benchRows } from './bench/rows/index.ts'

const help = `npm run bench [-- --size S|M|ML|L] [--only ROW] [--repeats N]

  --size     rows of the generated file: ${Object.entries(sizes)
    .map(([size, rows]) => `${size} = ${rows}`)
    .join(', ')}; M when absent
  --only     one row: ${benchRows.map(({ key }) => key).join(', ')}
  --repeats  turns of a measurement, the median counts: 3, at sizes ML and L 1

Results are kept in bench-results/.`

type Result = Measure & { readonly row: string }

const shown = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2)

const table = (results: readonly Result[]): string => {
  const lines = [
    ['row', 'what', 'value', 'goal', ''],
    ...results.map(({ row, what, value, unit, goal, isMet, note }) => [
      row,
      what,
      value === null ? (note ?? 'not measured here') : `${shown(value)} ${unit}`,
      goal ?? '',
      isMet === null ? '' : isMet ? 'met' : 'MISSED',
    ]),
  ]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const isSize = (text: string): text is Size => Object.hasOwn(sizes, text)

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: 'M' },
      only: { type: 'string' },
      repeats: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  const { size, only } = values
  const rows = benchRows.filter(({ key }) => only === undefined || key === only)
  const repeats = Number(values.repeats ?? (size === 'L' || size === 'ML' ? 1 : 3))
  if (values.help) {
    console.log(help)
    return 0
  }
  if (!isSize(size) || rows.length === 0 || !Number.isInteger(repeats) || repeats < 1) {
    console.error(help)
    return 1
  }
  const folder = mkdtempSync(join(tmpdir(), 'porte-voix-bench-'))
  const file: Bench['file'] = (count) => {
    const path = join(folder, `2024-06-01-10-00-00-EDT-Historical-Report-Bench-${count}.csv`)
    if (!existsSync(path)) writeCrowdTangle(path, { rows: count })
    return path
  }
  const bench: Bench = { size, folder, repeats, file, say: (text) => console.error(`... ${text}`) }
  const results: Result[] = []
  try {
    for (const { key, says, run } of rows) {
      bench.say(says)
      for (const measure of await run(bench)) results.push({ row: key, ...measure })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const at = new Date().toISOString().slice(0, 19)
  const machine = {
    processor: cpus()[0]?.model ?? '',
    cores: cpus().length,
    memoryGB: totalmem() / 1e9,
    node: process.version,
  }
  const kept = resolve(import.meta.dirname, '..', 'bench-results')
  mkdirSync(kept, { recursive: true })
  const name = join(kept, `${at.replaceAll(':', '-')}-${size}${only === undefined ? '' : `-${only}`}.json`)
  writeFileSync(name, `${JSON.stringify({ at, size, repeats, machine, results }, null, 2)}\n`)
  console.log(`\n${table(results)}\n\n${machine.cores} x ${machine.processor}, Node ${machine.node}. Kept in ${name}`)
  return 0
}

process.exitCode = await main()
