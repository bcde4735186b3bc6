// Good files of every source with something changed in them.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { MadeFile } from './made-file.ts'

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures', 'sources')
export const goodFiles: readonly MadeFile[] = readdirSync(fixtures, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.expected\.json$|README/.test(entry.name))
  .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }))
  .sort((a, b) => (a.name < b.name ? -1 : 1))

type Change = (bytes: Buffer, at: number, what: number) => Buffer

const linesOf = (bytes: Buffer): string[] => bytes.toString('latin1').split('\n')
const joined = (lines: readonly string[]): Buffer => Buffer.from(lines.join('\n'), 'latin1')
const cellEnds = /[,;\t]/
const oddTexts = [
  '',
  'N/A',
  '-',
  '1,2K',
  '-1',
  '9'.repeat(30),
  '1e5',
  '2024-13-45',
  '31/12/2025',
  '"',
  '\0',
  '{',
  '[]',
  'null',
]

/** One change each; `at` and `what` choose where and which. */
const changes: readonly Change[] = [
  // A byte becomes another one, goes, comes twice.
  (bytes, at, what) => {
    const copy = Buffer.from(bytes)
    copy[at % Math.max(1, bytes.length)] = what % 256
    return copy
  },
  (bytes, at) =>
    Buffer.concat([bytes.subarray(0, at % (bytes.length + 1)), bytes.subarray((at % (bytes.length + 1)) + 1)]),
  (bytes, at, what) =>
    Buffer.concat([
      bytes.subarray(0, at % (bytes.length + 1)),
      Buffer.from([what % 256]),
      bytes.subarray(at % (bytes.length + 1)),
    ]),
  // The file ends early, or twice.
  (bytes, at) => bytes.subarray(0, at % (bytes.length + 1)),
  (bytes) => Buffer.concat([bytes, bytes]),
  // A line goes, comes twice, changes its place.
  (bytes, at) => joined(linesOf(bytes).toSpliced(at % linesOf(bytes).length, 1)),
  (bytes, at) => {
    const lines = linesOf(bytes)
    const line = lines[at % lines.length] ?? ''
    return joined(lines.toSpliced(at % lines.length, 0, line))
  },
  (bytes, at, what) => {
    const lines = linesOf(bytes)
    const [line = ''] = lines.splice(at % lines.length, 1)
    return joined(lines.toSpliced(what % (lines.length + 1), 0, line))
  },
  // A cell of one line, or the name of a column, becomes something else.
  (bytes, at, what) => {
    const lines = linesOf(bytes)
    const index = at % lines.length
    const line = lines[index] ?? ''
    const by = cellEnds.exec(line)?.[0] ?? ','
    const cells = line.split(by)
    cells[what % cells.length] = oddTexts[(at + what) % oddTexts.length] ?? ''
    return joined(lines.with(index, cells.join(by)))
  },
  // A column goes from all lines, or all its cells become the same.
  (bytes, at, what) => {
    const lines = linesOf(bytes)
    const by = cellEnds.exec(lines[0] ?? '')?.[0] ?? ','
    return joined(
      lines.map((line) => {
        const cells = line.split(by)
        if (what % 2 === 0) return cells.toSpliced(at % cells.length, 1).join(by)
        return cells.with(at % cells.length, oddTexts[what % oddTexts.length] ?? '').join(by)
      }),
    )
  },
  // One text everywhere becomes another: a number, a word of the header, a bracket.
  (bytes, at, what) => {
    const text = bytes.toString('latin1')
    const words = text.match(/[\w-]+|[{}[\]":]/g) ?? ['']
    return Buffer.from(
      text.replaceAll(words[at % words.length] ?? ' ', oddTexts[what % oddTexts.length] ?? ''),
      'latin1',
    )
  },
  // Saved again in another encoding.
  (bytes, _at, what) =>
    what % 2 === 0 ? Buffer.from(bytes.toString('utf8'), 'utf16le') : Buffer.from(bytes.toString('utf8'), 'latin1'),
]

/** A good file with one to three changes. */
export const mutations: fc.Arbitrary<MadeFile> = fc
  .tuple(
    fc.constantFrom(...goodFiles),
    fc.array(fc.tuple(fc.nat(changes.length - 1), fc.nat(100_000), fc.nat(100_000)), { minLength: 1, maxLength: 3 }),
  )
  .map(([{ name, bytes }, steps]) => {
    let made = Buffer.from(bytes)
    for (const [which, at, what] of steps) made = Buffer.from((changes[which] ?? changes[0])?.(made, at, what) ?? made)
    return { name, bytes: made }
  })
