// The files of a zip that makes a figure again: tables, scripts as they stand in python/ and r/, and a README that says what is
// what. Bytes depend on the figure alone.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FigureFacts } from '../../../data/model/figure-file.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import type { HeldPage } from '../../store/held.ts'
import { type ZippedFile, zipped } from '../zip.ts'
import { readmeOf } from './readme.ts'
import { csvOf, expectedTable, type Redo, type Setting } from './redo.ts'

/** What is known of a figure before it is packed. */
export type Packed = {
  readonly facts: FigureFacts
  /** Of what the scripts draw: of a map of one indicator, the map of need against voice; else the same. */
  readonly redrawn: FigureFacts
  readonly reader: Reader
  readonly svg: string
  /** The reply, as the route gives it; null: it tells values that a licence keeps back. */
  readonly json: string | null
  /** The figure's table in the research dialect; null likewise. */
  readonly numbers: string | null
  /** Pages of which a licence keeps values back. */
  readonly held: readonly HeldPage[]
  readonly resamples: number
  readonly seed: number
  readonly redo: Redo
  /** Further files: citation, methods, boundaries. */
  readonly further: readonly ZippedFile[]
}

const languages = [
  { folder: 'python', extension: '.py' },
  { folder: 'r', extension: '.R' },
] as const
/** Files that several scripts share are named after the product. */
const isShared = (name: string): boolean => name.startsWith('pv_')

/** The script of the figure as `redo.py` and `redo.R`, and what they import. */
const scriptsOf = (figure: string): readonly ZippedFile[] =>
  languages.flatMap(({ folder, extension }) => {
    const at = join(import.meta.dirname, folder)
    const shared = readdirSync(at).filter((name) => isShared(name) && name.endsWith(extension))
    const own = readFileSync(join(at, `${figure}${extension}`))
    // A module is brought where a script names it, itself or by another module.
    const needed = new Set<string>()
    const bring = (text: string): void => {
      for (const name of shared)
        if (!needed.has(name) && text.includes(name.slice(0, -extension.length))) {
          needed.add(name)
          bring(readFileSync(join(at, name), 'utf8'))
        }
    }
    bring(own.toString('utf8'))
    return [
      { name: `redo${extension}`, body: own },
      ...[...needed].sort().map((name) => ({ name, body: readFileSync(join(at, name)) })),
    ]
  })

const settingsOf = ({ facts, redrawn, reader, resamples, seed, redo }: Packed): readonly Setting[] => [
  ['figure', facts.figure],
  ['language', facts.language],
  ['title', redrawn.title],
  ['subtitle', redrawn.subtitle],
  ['source', redrawn.source],
  ['notice', facts.notice],
  ['licence', facts.licence.name],
  ['address', facts.address],
  ['content_hash', facts.contentHash],
  ['version', facts.version],
  ['data', facts.data],
  ['period', facts.period],
  ['zone', facts.zone],
  ['resamples', resamples],
  ['seed', seed],
  ...redo.settings,
  ['word.taken_as_given', reader.words.redo.takenAsGiven],
]

const sumsOf = (files: readonly ZippedFile[]): string =>
  files.map(({ name, body }) => `${createHash('sha256').update(body).digest('hex')}  ${name}\n`).join('')

/** All files, SHA256SUMS last. */
export const redoFiles = (packed: Packed): readonly ZippedFile[] => {
  const files = [
    { name: 'README.md', body: readmeOf(packed) },
    { name: 'figure.svg', body: packed.svg },
    ...(packed.json === null ? [] : [{ name: 'figure.json', body: packed.json }]),
    ...(packed.numbers === null ? [] : [{ name: 'numbers.csv', body: packed.numbers }]),
    { name: 'values.csv', body: csvOf(packed.redo.values) },
    { name: 'expected.csv', body: csvOf(expectedTable(packed.redo.expected)) },
    { name: 'settings.csv', body: csvOf({ columns: ['name', 'value'], rows: settingsOf(packed) }) },
    ...scriptsOf(packed.facts.figure),
    ...packed.further,
  ]
  return [...files, { name: 'SHA256SUMS', body: sumsOf(files) }]
}

export const redoZip = (packed: Packed): Promise<Uint8Array> => zipped(redoFiles(packed))
