// Files that nobody meant: bytes drawn at random, tables cut off, quoted, mixed, nested and blown up.

import { deflateRawSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { aRow } from './damaged.ts'
import { cellsOf, csvOf, header } from './exports.ts'
import type { MadeFile } from './made-file.ts'

const good = csvOf([header, ...Array.from({ length: 4 }, (_, post) => [...cellsOf(aRow(post))])])
const observations =
  'actor,platform,metric,value,observed_on,source_url,note\naides,facebook,followers,12,2024-01-31,,\naides,x,followers,3,,,\n'
const ndjson = '{"id":"1_2","created_time":"2021-03-01T10:00:00+0000","message":"Bonjour","shares":{"count":1}}\n'

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
