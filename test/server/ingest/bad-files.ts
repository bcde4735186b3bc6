// Files that nobody meant: bytes drawn at random, tables cut off, quoted, mixed, nested and blown up, and good files of every
// source with something changed in them. Each is imported as a person would; whatever it is, the import ends with a report,
// every rejection says where and why, and an import that fails leaves the content as it was.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { pageDraftOf } from '../../../data/model/platforms.ts'
import { expectations, fileFaults } from '../../../data/model/records.ts'
import { undoImport } from '../../../server/ingest/undo.ts'
import { openStore, type Store } from '../../../server/store/open.ts'
import { aRow } from './damaged.ts'
import { cellsOf, csvOf, header } from './exports.ts'
import { importInto } from './importing.ts'

export type MadeFile = { readonly name: string; readonly bytes: Uint8Array }

const good = csvOf([header, ...Array.from({ length: 4 }, (_, post) => [...cellsOf(aRow(post))])])
const observations =
  'actor,platform,metric,value,observed_on,source_url,note\naides,facebook,followers,12,2024-01-31,,\naides,x,followers,3,,,\n'
const ndjson = '{"id":"1_2","created_time":"2021-03-01T10:00:00+0000","message":"Bonjour","shares":{"count":1}}\n'

// ---- Bad from the start ---------------------------------------------------------------------------------------------

const extension = fc.constantFrom('csv', 'tsv', 'txt', 'xlsx', 'json', 'ndjson', 'gz', 'zip', 'bin')
const named = (bytes: fc.Arbitrary<Uint8Array>, of: fc.Arbitrary<string> = extension): fc.Arbitrary<MadeFile> =>
  fc.tuple(bytes, of).map(([made, end]) => ({ name: `file.${end}`, bytes: made }))
const asText = (text: fc.Arbitrary<string>, of?: fc.Arbitrary<string>): fc.Arbitrary<MadeFile> =>
  named(
    text.map((one) => Buffer.from(one)),
    of,
  )

/** Starts of known containers, so that random bytes reach the readers behind them. */
const magics = [
  [],
  [0x50, 0x4b, 3, 4],
  [0x1f, 0x8b, 8],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
  [0x7b],
  [0x5b],
  [0x22],
]
const randomBytes = named(
  fc
    .tuple(fc.constantFrom(...magics), fc.uint8Array({ maxLength: 3_000 }))
    .map(([magic, rest]) => Uint8Array.from([...magic, ...rest])),
)

const delimiter = fc.constantFrom(',', ';', '\t', '|', ':', ' ', '¦')
const lineEnd = fc.constantFrom('\n', '\r\n', '\r', '\n\r', '\u2028', '\u0085', '\v')
const oddCell = fc.oneof(
  fc.string({ maxLength: 20 }),
  // Any characters; the drawn units of fast-check alone take 80 MB, which would be counted as ours.
  fc.array(fc.nat(0x10ffff), { maxLength: 20 }).map((codes) => String.fromCodePoint(...codes)),
  fc.constantFrom(
    '"',
    '""',
    '"a',
    'a"b',
    '\0',
    'N/A',
    '-',
    '1,2K',
    '1e999',
    '-0',
    '٣',
    '２０２４',
    '2024-02-30',
    'null',
  ),
  fc.constantFrom('99999999999999999999', '0x10', '=HYPERLINK("a")', '__proto__', 'constructor', '\ufeff', '\ud800'),
)

/** A header of ours, or of nobody, over rows of any cells under any delimiter and with any line ends. */
const oddTable = asText(
  fc
    .record({
      columns: fc.oneof(
        fc.constant(header),
        fc.constant(['actor', 'platform', 'metric', 'value', 'observed_on']),
        fc.array(oddCell, { minLength: 1, maxLength: 40 }),
      ),
      rows: fc.array(fc.array(oddCell, { maxLength: 24 }), { maxLength: 12 }),
      delimiter,
      ends: fc.array(lineEnd, { minLength: 1, maxLength: 3 }),
    })
    .map(({ columns, rows, delimiter: by, ends }) =>
      [columns, ...rows].map((cells, at) => `${cells.join(by)}${ends[at % ends.length]}`).join(''),
    ),
  fc.constantFrom('csv', 'txt', 'tsv'),
)

/** A good file whose lines end in several ways, or that is cut by another delimiter than it says. */
const mixedEnds = asText(
  fc
    .tuple(fc.constantFrom(good, observations), fc.array(lineEnd, { minLength: 2, maxLength: 6 }), delimiter)
    .map(([text, ends, by]) =>
      text
        .split('\n')
        .map((line, at) => `${at === 0 ? line.replaceAll(',', by) : line}${ends[at % ends.length]}`)
        .join(''),
    ),
  fc.constant('csv'),
)

const hugeCell = asText(
  fc
    .tuple(
      fc.integer({ min: 1_000_000, max: 3_000_000 }),
      fc.constantFrom('x', '"', 'é', ',', '\n', '\0'),
      fc.boolean(),
    )
    .map(([size, of, isQuoted]) => `${good}${isQuoted ? '"' : ''}${of.repeat(size)}\n${good}`),
  fc.constant('csv'),
)

const cutOff = fc
  .tuple(
    fc.constantFrom(...[good, observations, ndjson.repeat(3), `[${ndjson.trim()}]`]),
    fc.double({ noNaN: true, min: 0, max: 1 }),
  )
  .chain(([text, share]) =>
    named(
      fc.constantFrom(
        Buffer.from(text).subarray(0, Math.floor(text.length * share)),
        gzipSync(text).subarray(0, Math.floor(gzipSync(text).length * share)),
        Buffer.from(text, 'utf16le').subarray(0, Math.floor(text.length * 2 * share)),
      ),
    ),
  )

const html = asText(
  fc
    .tuple(
      fc.constantFrom('<!DOCTYPE html>', '<html>', '\n <HTML lang="fr">', '<?xml version="1.0"?>', '<table>'),
      fc.string(),
    )
    .map(([start, rest]) => `${start}<body>Connectez-vous ${rest}</body>`),
)

const deepJson = asText(
  fc
    .tuple(fc.integer({ min: 1, max: 60_000 }), fc.constantFrom('[', '{"data":', '{"a":[', '[[{"id":'), fc.boolean())
    .map(([depth, open, isClosed]) => {
      const close = [...open.matchAll(/[[{]/g)]
        .map(([one]) => (one === '[' ? ']' : '}'))
        .reverse()
        .join('')
      return `${open.repeat(depth)}${isClosed ? `1${close.repeat(depth)}` : ''}`
    }),
  fc.constantFrom('json', 'ndjson', 'csv'),
)

const anyJson = asText(
  fc
    .tuple(fc.json({ maxDepth: 6 }), fc.constantFrom('data', 'posts', 'result', 'items', 'statuses', 'feed'), fc.nat(3))
    .map(([value, name, lines]) =>
      lines === 0
        ? value
        : Array.from({ length: lines }, () => `{"${name}":${value},"id":"1_2","platform":"Facebook"}\n`).join(''),
    ),
  fc.constantFrom('json', 'ndjson'),
)

/** Little that becomes much: the bounds of unpacking are what ends it. */
const bombs = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('zip', 'gz', 'xlsx', 'nested'))
  .map(([megabytes, kind]): MadeFile => {
    const much = Buffer.alloc(megabytes * 1_000_000, kind === 'gz' ? 0x2c : 0x61)
    if (kind === 'gz') return { name: 'file.csv.gz', bytes: gzipSync(much) }
    if (kind === 'xlsx')
      return {
        name: 'file.xlsx',
        bytes: zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/worksheets/sheet1.xml': much }),
      }
    const inner = zipSync({ 'a.csv': much })
    return { name: 'file.zip', bytes: kind === 'zip' ? inner : zipSync({ 'a.zip': inner }) }
  })

const sheet = (rows: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`
const workbookWith = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  })
const brokenWorkbook = fc
  .tuple(
    fc.constantFrom(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '<row r="0"><c r="ZZZZZZ99999999"><v>x</v></c></row>',
      '<row><c t="s"><v>99</v></c></row>',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2" s="9"><v>NaN</v></c></row>',
      '<row',
      '&notanentity;',
    ),
    fc.constantFrom('', '<sst><si><t>Page Name</t></si></sst>', '<sst', '<sst count="999999999"/>'),
    fc.nat(3),
  )
  .map(([rows, strings, cut]): MadeFile => {
    const bytes = workbookWith({
      'xl/worksheets/sheet1.xml': sheet(rows),
      ...(strings && { 'xl/sharedStrings.xml': strings }),
    })
    return { name: 'file.xlsx', bytes: cut === 0 ? bytes.subarray(0, bytes.length - 30) : bytes }
  })

/** An archive whose directory says what is not so. */
const lyingArchive = fc
  .tuple(
    fc.uint8Array({ maxLength: 200 }),
    fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { minLength: 1, maxLength: 6 }),
  )
  .map(([held, changes]): MadeFile => {
    const bytes = Uint8Array.from(zipSync({ 'a.csv': Buffer.concat([Buffer.from(good), held, deflateRawSync(held)]) }))
    for (const [back, value] of changes) bytes[Math.max(0, bytes.length - 1 - back)] = value
    return { name: 'file.zip', bytes }
  })

/** Rare ones are slow: the others are drawn more often. */
export const badFiles: fc.Arbitrary<MadeFile> = fc.oneof(
  { weight: 6, arbitrary: randomBytes },
  { weight: 8, arbitrary: oddTable },
  { weight: 5, arbitrary: mixedEnds },
  { weight: 1, arbitrary: hugeCell },
  { weight: 5, arbitrary: cutOff },
  { weight: 2, arbitrary: html },
  { weight: 3, arbitrary: deepJson },
  { weight: 5, arbitrary: anyJson },
  { weight: 1, arbitrary: bombs },
  { weight: 3, arbitrary: brokenWorkbook },
  { weight: 4, arbitrary: lyingArchive },
)

// ---- Good files with something changed ------------------------------------------------------------------------------

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

// ---- What must hold -------------------------------------------------------------------------------------------------

export type Tally = {
  files: number
  failed: number
  stored: number
  rejections: number
  faults: Record<string, number>
}
export const noTally = (): Tally => ({ files: 0, failed: 0, stored: 0, rejections: 0, faults: {} })

/** What a person answers who is asked for the page of a file. */
const pages: Readonly<Record<string, string>> = {
  facebook: 'https://www.facebook.com/associationdemo07',
  instagram: 'https://www.instagram.com/associationdemo07/',
  linkedin: 'https://www.linkedin.com/company/association-demo-07/',
  tiktok: 'https://www.tiktok.com/@association.demo07',
  x: 'https://x.com/asso_demo_07',
}

const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 1

/** @throws when anything is not as it must be; the content of the store is `before` again afterwards */
export const checkFile = async (
  store: Store,
  before: string,
  folder: string,
  file: MadeFile,
  tally: Tally,
): Promise<void> => {
  const path = join(folder, 'made')
  writeFileSync(path, file.bytes)
  const options = { file: file.name, zone: 'Europe/Paris', now: '2026-11-22T12:00:00Z', observedAt: '2026-11-20' }
  const asked = await importInto(store, path, options)
  // A file that names no page is asked which one it is of, and read for it.
  const address = pages[asked.recognised?.needsPageOn ?? '']
  const { report, rejections, preview } =
    address === undefined ? asked : await importInto(store, path, { ...options, page: pageDraftOf(address) })
  const fail = (why: string): never => {
    throw new Error(`${why}: ${JSON.stringify({ report, rejections: rejections.slice(0, 3) })}`)
  }
  tally.files += 1
  tally.rejections += rejections.length
  for (const { line, column, found, expected } of rejections) {
    if (!isWhole(line)) fail('a rejection without its line')
    if (column !== null && column.length > 1_200_000) fail('a rejection with an endless column')
    if (found.length > 400) fail('a rejection that says too much')
    if (!expectations.includes(expected)) fail('a rejection without a reason')
  }
  if (
    report.read !== report.inserted + report.updated + report.unchanged + report.rejected &&
    report.error === undefined
  )
    fail('rows that were not counted')
  if (preview.length > 10) fail('a preview of more than ten rows')
  if (report.importId === null) {
    tally.failed += 1
    const { error } = report
    if (error === undefined || !fileFaults.includes(error.code)) throw fail('a failure without a reason')
    if (error.line !== null && !isWhole(error.line)) fail('a fault on no line')
    if ((error.found?.length ?? 0) > 1_000) fail('a fault that says too much')
    tally.faults[error.code] = (tally.faults[error.code] ?? 0) + 1
  } else {
    tally.stored += 1
    undoImport(store, report.importId, '2026-11-22T12:00:00Z')
  }
  if (store.contentHash() !== before) fail('the content is not what it was')
}

export type Amount = { readonly numRuns: number; readonly seed: number }

/** Imports so many drawn files into one store; a failing one is made smaller before it is reported. */
export const importAll = async (files: fc.Arbitrary<MadeFile>, folder: string, amount: Amount): Promise<Tally> => {
  const store = openStore(':memory:')
  const before = store.contentHash()
  const tally = noTally()
  try {
    await fc.assert(
      fc.asyncProperty(files, (file) => checkFile(store, before, folder, file, tally)),
      amount,
    )
  } finally {
    store.close()
  }
  return tally
}
