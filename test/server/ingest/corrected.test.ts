// The round trip of rejected rows: taken away as CSV, opened and corrected in a French Excel, saved as Excel saves it, and
// imported again by the same source. What is then stored is what the file without faults would have given.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ImportRow } from '../../../data/model/contract.ts'
import { startsFormula } from '../../../data/model/delimited.ts'
import { guarded, nameOfCorrected, observedAtOfCorrected, unguarded } from '../../../server/ingest/corrected.ts'
import { rejectedRows } from '../../../server/ingest/rejected-rows.ts'
import type { Store } from '../../../server/store/open.ts'
import { openStore } from '../../../server/store/open.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { readNaively } from '../formats/naive-reader.ts'
import { workbookOf } from '../formats/workbook.ts'
import { importInto } from './importing.ts'

/** On a day after all those of the files. */
const importNow = (store: Store, path: string) => importInto(store, path, { now: '2026-11-22T10:00:00Z' })

type Rows = readonly (readonly string[])[]
type Case = {
  readonly source: string
  readonly file: string
  /** Rows without faults, the header first; for `ndjson` one line of JSON a row. */
  readonly rows: Rows
  readonly written: (rows: Rows) => Uint8Array
  /** Row and column of each cell that is spoilt, and what stands there then. */
  readonly faults: readonly (readonly [row: number, column: number, spoilt: string])[]
}

const cellText = (cell: string): string => (/[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const textOf = (rows: Rows, delimiter: string, end = '\r\n'): string =>
  rows.map((row) => `${row.map(cellText).join(delimiter)}${end}`).join('')

/** Windows-1252 without a mark, as a French Excel saves "CSV (séparateur : point-virgule)". */
const western = (text: string): Buffer =>
  Buffer.from([...text].map((letter) => (letter === '’' ? 0x92 : letter === '…' ? 0x85 : letter.charCodeAt(0))))

const address = (post: number): string => `https://www.facebook.com/100064000000019/posts/50000000000${post}`
const channel = (id: number, subscribers: string): string =>
  JSON.stringify({
    kind: 'youtube#channel',
    id: `UCdemo000000000000000${id}`,
    snippet: { title: 'Répit; «\u00a0été\u00a0»', customUrl: `@demo${id}`, country: 'FR' },
    statistics: { viewCount: '10', subscriberCount: subscribers, hiddenSubscriberCount: false, videoCount: '2' },
  })

const cases: readonly Case[] = [
  {
    source: 'crowdtangle-facebook',
    file: 'export.csv',
    rows: [
      ['Page Name', 'User Name', 'Facebook Id', 'Followers at Posting', 'Post Created', 'Type', 'Likes', 'Comments', 'Shares', 'URL', 'Message'],
      ['Aidants', 'aidants', '100064000000019', '870', '2021-03-22 07:30:00 EDT', 'Photo', '3', '1', '0', address(1), 'un, deux'],
      ['Aidants', 'aidants', '100064000000019', '870', '2021-03-23 07:30:00 EDT', 'Photo', '12', '1', '0', address(2), '=SOMME(A1)'],
      ['Aidants', 'aidants', '100064000000019', '871', '2021-03-24 07:30:00 EDT', 'Photo', '14', '1', '0', address(3), "- l’été\nsur deux lignes"],
      ['Aidants', 'aidants', '100064000000019', '872', '2021-03-25 07:30:00 EDT', 'Photo', '15', '1', '0', address(4), 'fin'],
    ],
    written: (rows) => Buffer.from(textOf(rows, ',')),
    faults: [
      [2, 6, '1,2K'],
      [3, 4, '2021-03-24'],
      [3, 7, '-1'],
    ],
  },
  {
    source: 'crowdtangle-instagram',
    file: 'export.xlsx',
    rows: [
      ['Account', 'User Name', 'Followers at Posting', 'Post Created', 'Type', 'Likes', 'Comments', 'Views', 'URL', 'Description'],
      ['Aidants', 'asso.demo02', '870', '2021-03-22 00:12:45 UTC', 'Photo', '1 020', '28', '0', 'https://www.instagram.com/p/CMs1GN-M82L/', '@tous et « toutes »'],
      ['Aidants', 'asso.demo02', '871', '2021-03-23 00:12:45 UTC', 'Photo', '20', '2', '0', 'https://www.instagram.com/p/CMs1GN-M83L/', '+1'],
    ],
    written: (rows) => workbookOf([{ name: 'Export', rows }]),
    faults: [[2, 5, 'vingt']],
  },
  {
    source: 'meta-business-suite-posts',
    file: 'publications.csv',
    rows: [
      ['Identifiant de la publication', 'ID de la Page', 'Nom de la page', 'Titre', 'Heure de publication', 'Permalien', 'Réactions', 'Commentaires', 'Partages'],
      ['122100000000007001', '61550000000456', 'Aidants d’ici', 'Café', '13/04/2025 10:15 CEST', 'https://www.facebook.com/61550000000456/posts/122100000000007001', '12', '4', '1'],
      ['122100000000007002', '61550000000456', 'Aidants d’ici', 'Répit', '14/04/2025 10:15 CEST', 'https://www.facebook.com/61550000000456/posts/122100000000007002', '1 012', '', '2'],
    ],
    written: (rows) => Buffer.from(`\ufeffsep=;\r\n${textOf(rows, ';')}`, 'utf16le'),
    faults: [[2, 6, '1 012 réactions']],
  },
  {
    source: 'page-observations',
    file: 'releves.csv',
    rows: [
      ['Organisation', 'Réseau', 'Mesure', 'Valeur', 'Relevé le', 'Adresse', 'Remarque'],
      ['Aidants d’ici', 'Facebook', 'taux d’été', '4,25', '31/03/2026', '', "'entre apostrophes'"],
      ['Aidants d’ici', 'Facebook', 'abonnés', '1 240', '30/04/2026', '', '-'],
      ['Aidants d’ici', 'Facebook', 'abonnés', '1 250', '31/05/2026', '', 'à suivre…'],
    ],
    written: (rows) => western(textOf(rows, ';')),
    faults: [
      [1, 3, 'env. quatre'],
      [3, 4, '31/06/2026'],
    ],
  },
  {
    source: 'youtube',
    file: 'chaines.ndjson',
    rows: [['JSON'], [channel(1, '3')], [channel(2, '4')], [channel(3, '5')]],
    written: (rows) => Buffer.from(rows.slice(1).map(([line]) => `${line}\n`).join('')),
    faults: [[2, 0, channel(2, 'quatre')]],
  },
] // biome-ignore format: tables

describe.each(cases)('$source, $file', ({ source, file, rows, written, faults }) => {
  const spoilt = rows.map((row, at) =>
    row.map((cell, column) => faults.find(([r, c]) => r === at && c === column)?.[2] ?? cell),
  )
  const spoiltRows = new Set(faults.map(([row]) => row))

  test('rejected rows come back corrected, and nothing is lost or changed', async () => {
    const folder = temporaryFolder()
    const write = (name: string, bytes: Uint8Array): string => {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      return path
    }
    const whole = openStore(join(folder, 'whole.db'))
    const store = openStore(join(folder, 'corrected.db'))
    try {
      const good = await importNow(whole, write(`good-${file}`, written(rows)))
      expect(good.report).toMatchObject({ source, read: rows.length - 1, rejected: 0 })
      const bad = await importNow(store, write(file, written(spoilt)))
      expect(bad.report).toMatchObject({ source, read: rows.length - 1, rejected: spoiltRows.size })

      const text = await rejectedRows(store, bad.report.importId ?? 0, 'fr')
      if (text === null) throw new Error('there is no such import')
      expect(text.startsWith('\ufeff')).toBe(true)
      const { records } = readNaively(text.slice(1), ';')
      const [header = [], ...lines] = records.map(({ cells }) => cells)
      expect(header.slice(0, -3)).toEqual(rows[0])
      expect(lines).toHaveLength(spoiltRows.size)
      // No cell starts a formula for a spreadsheet.
      for (const cell of lines.flat()) expect(cell === '-' || /^[=+\-@\t]/.test(cell)).toBe(cell === '-')

      const mended = lines.map((cells, index) => {
        const row = [...spoiltRows][index] ?? -1
        return cells.map((cell, column) =>
          faults.some(([r, c]) => r === row && c === column) ? (rows[row]?.[column] ?? '') : cell,
        )
      })
      const saved = write('corrige.csv', western(textOf([header, ...mended], ';')))
      const again = await importNow(store, saved)
      expect(again.report).toMatchObject({ source, read: spoiltRows.size, inserted: spoiltRows.size, rejected: 0 })
      expect(store.contentHash()).toBe(whole.contentHash())
    } finally {
      whole.close()
      store.close()
    }
  })
})

test('a cell is kept from being run or changed by a spreadsheet, and comes back as it was', () => {
  for (const [cell, written] of [
    ['=SOMME(A1)', "'=SOMME(A1)"],
    ['122100000000007001', "'122100000000007001"],
    ['100064000000019', '100064000000019'],
    ['2026-10-31', "'2026-10-31"],
    ['4.3', "'4.3"],
    ['4,3', '4,3'],
    ['007', "'007"],
    ["'007", "''007"],
    ["'bien'", "'bien'"],
    ['-', '-'],
  ] as const) {
    expect(guarded(cell)).toBe(written)
    expect(unguarded(written)).toBe(cell)
  }
  const risky = fc.stringMatching(/^'{0,3}[=+@-]?[0-9.E-]{0,20}$/)
  fc.assert(
    fc.property(fc.oneof(risky, fc.string({ maxLength: 12 })), (cell) => {
      expect(unguarded(guarded(cell))).toBe(cell)
      const written = guarded(cell)
      expect(written === '-' || written.startsWith("'") || !startsFormula(written)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('the name of the file keeps the instant of its counts', () => {
  const name = nameOfCorrected({ id: 7, observedAt: '2021-04-20T18:03:22Z', isObservedAtEstimated: false } as ImportRow)
  expect(name).toBe('porte-voix-import-7-rejections-2021-04-20-18-03-22-UTC.csv')
  expect(observedAtOfCorrected(name.replace('.csv', ' (1).csv'))).toBe('2021-04-20T18:03:22Z')
  expect(observedAtOfCorrected('porte-voix-import-7-rejections.csv')).toBe(null)
})

test('a row with a separator too many stands as it was cut, and can be mended too', async () => {
  const folder = temporaryFolder()
  const store = openStore(join(folder, 'ragged.db'))
  try {
    const path = join(folder, 'releves.csv')
    const header = 'actor,platform,metric,value,observed_on,source_url,note'
    writeFileSync(
      path,
      `${header}\naides,facebook,followers,1240,2026-10-31,,\naides,facebook,followers,1250,2026-10-30,,a, b\naides,facebook\n`,
    )
    const { report } = await importNow(store, path)
    expect(report).toMatchObject({ read: 3, inserted: 1, rejected: 2 })
    const text = (await rejectedRows(store, report.importId ?? 0, 'en')) ?? ''
    const lines = text.split('\r\n')
    expect(lines[1]).toMatch(/^aides,facebook,followers,1250,'2026-10-30,,"a, b",3,line 3: 8 cells instead of 7/)
    expect(lines[2]).toMatch(/^aides,facebook,,,,,,4,line 4: 2 cells instead of 7/)
    writeFileSync(path, [lines[0], lines[1], ''].join('\r\n'))
    expect((await importNow(store, path)).report).toMatchObject({ read: 1, inserted: 1, rejected: 0 })
  } finally {
    store.close()
  }
})

test('the records of one JSON document have no lines: only the reasons are given', async () => {
  const folder = temporaryFolder()
  const store = openStore(join(folder, 'document.db'))
  try {
    const path = join(folder, 'chaines.json')
    writeFileSync(path, `[${channel(1, '3')},${channel(2, 'x')}]`)
    const { report } = await importNow(store, path)
    const text = (await rejectedRows(store, report.importId ?? 0, 'fr')) ?? ''
    expect(text.split('\r\n')[0]).toBe('\ufeffLigne dans le fichier;Motif du refus;Que faire')
  } finally {
    store.close()
  }
})
