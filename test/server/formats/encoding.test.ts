// The encoding of a text file, decided on all of its bytes: French text comes back the same from each of them, whatever the
// size of the parts it is read in and wherever its first accent stands; mixed and damaged files are told with their line.

import { isUtf8 } from 'node:buffer'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Encoding, firstLook, textFactsOf } from '../../../server/formats/encoding.ts'
import { recogniseFormat } from '../../../server/formats/index.ts'
import { openText } from '../../../server/formats/text.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'

const folder = temporaryFolder()
const path = join(folder, 'file.csv')

/** Bytes of the two one-byte encodings, from the published tables: 0x80 to 0xFF of each, written out by hand here. */
const tables: Readonly<Record<'windows-1252' | 'macintosh', Readonly<Record<string, number>>>> = {
  'windows-1252': {
    é: 0xe9, è: 0xe8, ê: 0xea, ë: 0xeb, à: 0xe0, â: 0xe2, î: 0xee, ï: 0xef, ô: 0xf4, û: 0xfb, ù: 0xf9, ç: 0xe7, œ: 0x9c,
    É: 0xc9, À: 0xc0, Ç: 0xc7, '’': 0x92, '«': 0xab, '»': 0xbb, '\u00a0': 0xa0, '…': 0x85, '–': 0x96, '€': 0x80, '•': 0x95,
  },
  macintosh: {
    é: 0x8e, è: 0x8f, ê: 0x90, ë: 0x91, à: 0x88, â: 0x89, î: 0x94, ï: 0x95, ô: 0x99, û: 0x9e, ù: 0x9d, ç: 0x8d, œ: 0xcf,
    É: 0x83, À: 0xcb, Ç: 0x82, '’': 0xd5, '«': 0xc7, '»': 0xc8, '\u00a0': 0xca, '…': 0xc9, '–': 0xd0, '€': 0xdb, '•': 0xa5,
  },
} // biome-ignore format: tables of bytes

const encoded = (text: string, encoding: Encoding, hasMark = false): Buffer => {
  if (encoding === 'utf-8') return Buffer.from(hasMark ? `\ufeff${text}` : text)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes = Buffer.from(hasMark ? `\ufeff${text}` : text, 'utf16le')
    return encoding === 'utf-16be' ? bytes.swap16() : bytes
  }
  const table = tables[encoding]
  return Buffer.from([...text].map((character) => table[character] ?? character.charCodeAt(0)))
}

const readBack = (bytes: Uint8Array, size: number): { readonly text: string; readonly encoding: Encoding } => {
  writeFileSync(path, bytes)
  const reader = openText(path, () => {}, undefined, size)
  let text = ''
  for (let part = reader.next(); part !== null; part = reader.next()) text += part
  reader.close()
  return { text, encoding: reader.facts.encoding }
}

const plainWords = [
  'aidants',
  'pages',
  'Facebook',
  'le',
  'de',
  '1240',
  '2026-10-31',
  'https://example.org/a?b=c',
  'Noa',
]
const accented = [
  'répit', 'l’été', 'élan', 'près de', 'fenêtre', 'Noël', 'à', 'bâtir', 'maître', 'naïf', 'côté', 'dû', 'où', 'reçu', 'cœur',
  'Éveil', 'À domicile', 'Ça va', 'aujourd’hui', '«\u00a0bien\u00a0»', 'suite…', '2020–2024', '120\u00a0€', '• un point',
] // biome-ignore format: words

/** French text of several lines, with or without accents, ended as Windows, Unix or an old Mac does. */
const frenchText = (least: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...plainWords, ...accented), { minLength: 3, maxLength: 40 }),
      fc.array(fc.constantFrom(...accented), { minLength: least, maxLength: 10 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.nat(),
    )
    .map(([words, sure, end, seed]) => {
      const all = [...words, ...sure].map((word, index) => ({ word, rank: (index * 7919 + seed) % 9973 }))
      const sorted = all.sort((a, b) => a.rank - b.rank).map(({ word }) => word)
      return `${sorted.map((word, index) => (index % 5 === 4 ? `${word}${end}` : `${word} `)).join('')}fin${end}`
    })

const wide: readonly (readonly [Encoding, boolean])[] = [
  ['utf-8', false],
  ['utf-8', true],
  ['utf-16le', true],
  ['utf-16be', true],
  ['utf-16le', false],
  ['utf-16be', false],
]

test.each(wide)('French text comes back from %s (mark: %s) in parts of any size', (encoding, hasMark) => {
  fc.assert(
    fc.property(frenchText(0), fc.integer({ min: 4, max: 300 }), (text, size) => {
      expect(readBack(encoded(text, encoding, hasMark), size)).toEqual({ text, encoding })
    }),
    { numRuns: 60 },
  )
})

test.each(['windows-1252', 'macintosh'] as const)('French text comes back from %s in parts of any size', (encoding) => {
  fc.assert(
    fc.property(frenchText(3), fc.integer({ min: 4, max: 300 }), (text, size) => {
      // A word with a small accented letter, as any French text of some length has.
      const sure = `${text}été comme hiver, près de là\n`
      expect(readBack(encoded(sure, encoding), size)).toEqual({ text: sure, encoding })
    }),
    { numRuns: 120 },
  )
})

test.each(['windows-1252', 'macintosh'] as const)('%s is told wherever its first accent lies', (encoding) => {
  const text = 'répit, l’été, où, reçu, Éveil, cœur, maître'
  for (const before of [0, 1, 4095, 4096, 65_535, 65_536, 1_048_575, 1_048_576, 1_200_000]) {
    const padded = `${'a'.repeat(before)}\n${text}\n`
    writeFileSync(path, encoded(padded, encoding))
    expect(textFactsOf(path)).toMatchObject({ encoding, unreadable: null })
  }
})

test('UTF-8 is seen over every border of the parts it comes in', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 30 }).map((text) => Buffer.from(text)),
        fc.uint8Array({ maxLength: 30 }),
      ),
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 40 }),
      (bytes, sizes) => {
        const look = firstLook()
        for (let at = 0, part = 0; at < bytes.length; part++) {
          const size = sizes[part % sizes.length] ?? 1
          look.add(Buffer.from(bytes.subarray(at, at + size)))
          at += size
        }
        const { isUtf8: areUtf8, isAscii } = look.end()
        expect(areUtf8).toBe(isUtf8(bytes))
        expect(isAscii).toBe(bytes.every((byte) => byte < 0x80))
      },
    ),
    { numRuns: 2000 },
  )
})

test('the evidence is what was counted', async () => {
  const open = async (bytes: Uint8Array) => {
    writeFileSync(path, bytes)
    const table = await recogniseFormat(path, path).open(path, () => {})
    table.close()
    return table.notes
  }
  const text = 'nom;texte\nÉlan;été, près de là\n'
  expect(await open(encoded('a;b\n1;2\n', 'utf-8'))).toEqual({ delimiter: ';', encoding: 'utf-8', evidence: 'ascii' })
  expect(await open(encoded(text, 'utf-8'))).toEqual({ delimiter: ';', encoding: 'utf-8', evidence: 'valid' })
  expect(await open(encoded(text, 'utf-8', true))).toMatchObject({ encoding: 'utf-8', evidence: 'mark' })
  expect(await open(encoded(text, 'utf-16le'))).toMatchObject({ encoding: 'utf-16le', evidence: 'zeros' })
  expect(await open(encoded(text, 'windows-1252'))).toEqual({
    delimiter: ';',
    encoding: 'windows-1252',
    evidence: 'letters',
    seen: 'é 2, É 1, à 1',
    otherwise: 'È, …, ‡',
  })
  expect(await open(encoded(text, 'macintosh'))).toEqual({
    delimiter: ';',
    encoding: 'macintosh',
    evidence: 'letters',
    seen: 'é 2, É 1, à 1',
    otherwise: 'Ž, ƒ, ˆ',
  })
})

const lines = (count: number, text: string, encoding: Encoding): Buffer => encoded(`${text}\n`.repeat(count), encoding)

test.each<[name: string, parts: readonly Buffer[], line: number]>([
  ['UTF-8 with one line of Windows-1252', [lines(40, 'été', 'utf-8'), lines(1, 'près', 'windows-1252')], 41],
  ['Windows-1252 with some lines of UTF-8', [lines(20, 'été', 'windows-1252'), lines(3, 'près', 'utf-8')], 21],
  ['Mac Roman with some lines of UTF-8', [lines(20, 'l’été', 'macintosh'), lines(3, 'près', 'utf-8')], 21],
  ['UTF-8 cut off within a character', [lines(3, 'été', 'utf-8'), Buffer.from([0x61, 0xc3])], 4],
  ['Japanese UTF-8 with a damaged byte', [Buffer.from('かなかな\n'.repeat(9)), Buffer.from([0xe3, 0x81, 0x0a])], 10],
])('a file that is %s is refused with its line', (_, parts, line) => {
  writeFileSync(path, Buffer.concat(parts))
  expect(() => openText(path, () => {})).toThrow(expect.objectContaining({ fault: 'unreadable-text', line }))
})

test.each([
  ['Spanish', 'el niño también está aquí, corazón'],
  ['German', 'Größe über Äpfel, schöne Grüße'],
])('%s in Windows-1252 is not taken for Mac Roman', (_, text) => {
  writeFileSync(path, Buffer.from(`${text}\n`.repeat(5), 'latin1'))
  expect(textFactsOf(path)).toMatchObject({ encoding: 'windows-1252', unreadable: null })
})

test('JSON and NDJSON are read in these encodings too', async () => {
  const document = '{\n  "nom": "L’été, près de là",\n  "id": "1"\n}\n'
  for (const [encoding, hasMark] of [...wide, ['windows-1252', false], ['macintosh', false]] as const)
    for (const text of [document, '{"nom":"été"}\n{"nom":"près de là"}\n']) {
      writeFileSync(path, encoded(text, encoding, hasMark))
      const table = await recogniseFormat(path, 'x.json').open(path, () => {})
      const names = [...table.rows].map((row) => ('cells' in row ? (row.value as { nom: string }).nom : null))
      table.close()
      expect(names).toEqual(text === document ? ['L’été, près de là'] : ['été', 'près de là'])
      expect(table.notes.encoding).toBe(encoding)
    }
})
