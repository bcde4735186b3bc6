// Files that are not what they claim, each with what a person must be told: used through the command line and over HTTP.

import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import type { Expectation, FileFault } from '../../../data/model/records.ts'
import { cellsOf, csvOf, type ExportRow, header } from './exports.ts'

export type Unusable = {
  readonly path: string
  readonly code: FileFault
  readonly line: number | null
  readonly column: string | null
}
/** Usable but for one line. */
export type Damaged = {
  readonly path: string
  readonly line: number
  readonly column: string | null
  readonly expected: Expectation
  readonly good: number
}

export const aRow = (post: number, parts: Partial<ExportRow> = {}): ExportRow => ({
  page: 7,
  post,
  at: Date.UTC(2024, 2, 10, 12) / 1000 + post * 3600,
  zone: 'UTC',
  type: 'Photo',
  text: 'Le répit des aidants',
  reactions: [10, 1, 0, 0, 0, 0, 0],
  comments: 2,
  shares: 3,
  followers: 400,
  unknown: '',
  ...parts,
})

const rows = (count: number): string[][] => Array.from({ length: count }, (_, post) => [...cellsOf(aRow(post))])
const good = csvOf([header, ...rows(3)])

const workbook = (): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet>${'<row/>'.repeat(2000)}</worksheet>`),
  })

const utf16 = (text: string, isBigEndian: boolean, hasMark: boolean): Buffer => {
  const bytes = Buffer.from(hasMark ? `\ufeff${text}` : text, 'utf16le')
  return isBigEndian ? bytes.swap16() : bytes
}

/** The same rows in encodings that are read like UTF-8. */
export const encodings = (folder: string): readonly string[] =>
  (
    [
      ['utf8.csv', Buffer.from(good)],
      ['utf8-mark.csv', Buffer.from(`\ufeff${good}`)],
      ['utf16le-mark.csv', utf16(good, false, true)],
      ['utf16le.csv', utf16(good, false, false)],
      ['utf16be-mark.csv', utf16(good, true, true)],
      ['utf16be.csv', utf16(good, true, false)],
      ['windows-1252.csv', Buffer.from(good, 'latin1')],
      ['semicolons-crlf.csv', Buffer.from(good.replaceAll(',', ';').replaceAll('\n', '\r\n'))],
    ] as const
  ).map(([name, bytes]) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return path
  })

/** A file that nobody may read, an administrator neither: a link to itself. */
const endlessLink = (path: string): string => {
  symlinkSync(path, path)
  return path
}

export const unusable = (folder: string): readonly Unusable[] => {
  const write = (
    name: string,
    bytes: string | Uint8Array,
    code: FileFault,
    line: number | null = null,
    column: string | null = null,
  ): Unusable => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return { path, code, line, column }
  }
  const unclosed = csvOf([header, ...rows(2)]).replace(/Le répit des aidants\n$/, '"Le répit des aidants\n')
  return [
    write('empty.csv', '', 'empty-file'),
    write('blank.csv', '\n\n  \n', 'empty-file'),
    write('header-only.csv', csvOf([header]), 'no-rows'),
    write('page.csv', '<!DOCTYPE html>\n<html><body>Connectez-vous</body></html>', 'html-not-table', 1),
    write('group.csv', csvOf([['Group Name', ...header.slice(1)], ...rows(1)]), 'group-export', 1),
    write(
      'leaderboard.csv',
      csvOf([
        ['Page Name', 'Total Interactions', 'Interaction Rate', 'Avg. Posts Per Day'],
        ['A', '1', '2%', '3'],
      ]),
      'leaderboard-export',
      1,
    ),
    write(
      'link-checker.csv',
      'Link: https://exemple.invalid/a,,,,,\nFacebook Interactions,Facebook Reactions,Facebook Shares,,,\n1,2,3,,,\n',
      'link-checker-export',
      1,
    ),
    write('other-table.csv', 'Ville,Population\nQuimper,63000\n', 'unknown-source', 1),
    write('proto.csv', '__proto__,constructor,toString,hasOwnProperty\n1,2,3,4\n', 'unknown-source', 1),
    write('no-address.csv', csvOf([header.filter((name) => name !== 'URL'), ['a']]), 'missing-columns'),
    write(
      'utf16-broken.csv',
      Buffer.concat([utf16(good, false, true), Buffer.from([0x00, 0xd8, 0x41, 0x00])]),
      'unreadable-text',
      5,
    ),
    write(
      'latin-after-utf8.csv',
      Buffer.concat([Buffer.from(good), Buffer.from([0xe9, 0x2c, 0xff, 0x0a])]),
      'unreadable-text',
      5,
    ),
    write('truncated.xlsx', workbook().subarray(0, 200), 'damaged-archive'),
    write('other.xlsx', zipSync({ 'readme.txt': strToU8('bonjour') }), 'unknown-source', 1),
    write('several.zip', zipSync({ 'a.csv': strToU8('a'), 'b.csv': strToU8('b') }), 'several-files'),
    write('nothing.zip', zipSync({ '__MACOSX/x': strToU8('a'), 'folder/': new Uint8Array() }), 'empty-archive'),
    write('cut-off.csv.gz', gzipSync(Buffer.from(csvOf([header]))).subarray(0, 20), 'damaged-archive'),
    write('old.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'old-excel'),
    write('picture.csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]), 'unknown-format'),
    write('posts.json', '[{"id": "1"}]', 'unknown-source', 1),
    write('cut-off.json', '[\n{"id": "1"},\n{"id"', 'damaged-json', 3),
    write('zeros.csv', Buffer.alloc(4096), 'unknown-format'),
    write('unclosed.csv', unclosed, 'unclosed-quote', 3, 'Message'),
    write('bad-rows.csv', csvOf([header, ...rows(2).map((cells) => cells.slice(1))]), 'no-usable-rows'),
    write('huge-cell.csv', csvOf([header, [...cellsOf(aRow(0, { text: 'x'.repeat(10_000_000) }))]]), 'no-usable-rows'),
    { path: join(folder, 'not-here.csv'), code: 'file-not-found', line: null, column: null },
    { path: endlessLink(join(folder, 'endless.csv')), code: 'file-unreadable', line: null, column: null },
  ]
}

export const damaged = (folder: string): readonly Damaged[] => {
  const write = (
    name: string,
    lines: string[][],
    line: number,
    column: string | null,
    expected: Expectation,
  ): Damaged => {
    const path = join(folder, name)
    writeFileSync(path, csvOf([header, ...lines]))
    return { path, line, column, expected, good: lines.length - 1 }
  }
  const at = (name: string): number => header.indexOf(name)
  const replaced = (column: string, cell: string, post = 1): string[][] =>
    rows(3).map((cells, index) => (index === post ? cells.with(at(column), cell) : cells))
  return [
    write('cell-of-10-mb.csv', replaced('Message', 'x'.repeat(10_000_000)), 3, 'Message', 'cell-within-limit'),
    write(
      'too-few.csv',
      rows(3).map((cells, index) => (index === 1 ? cells.slice(0, 5) : cells)),
      3,
      null,
      'same-cell-count',
    ),
    write(
      'too-many.csv',
      rows(3).map((cells, index) => (index === 1 ? [...cells, 'de', 'trop'] : cells)),
      3,
      null,
      'same-cell-count',
    ),
    write('zero-character.csv', [...rows(20), [...cellsOf(aRow(21, { text: 'a\0b' }))]], 22, 'Message', 'valid-text'),
    write('not-a-count.csv', replaced('Likes', '1,2K', 2), 4, 'Likes', 'whole-number'),
    write('no-zone.csv', replaced('Post Created', '2024-03-10 10:00:00', 0), 2, 'Post Created', 'instant-with-zone'),
    write('not-a-day.csv', replaced('Post Created', '2023-02-29 10:00:00 UTC'), 3, 'Post Created', 'instant-with-zone'),
    write('no-post.csv', replaced('URL', 'https://exemple.invalid/posts/12'), 3, 'URL', 'post-address'),
    write(
      'of-a-group.csv',
      replaced('URL', 'https://www.facebook.com/groups/12/posts/345'),
      3,
      'URL',
      'page-not-group',
    ),
  ]
}

/** Columns named like what every JavaScript object has: columns like any other. */
export const oddColumns = (folder: string): string => {
  const names = ['__proto__', 'constructor', 'toString']
  const path = join(folder, 'odd-columns.csv')
  writeFileSync(path, csvOf([[...header, ...names], ...rows(3).map((cells) => [...cells, 'a', 'b', 'c'])]))
  return path
}

/** With a column that a researcher added about persons. */
export const withPersons = (folder: string): string => {
  const path = join(folder, 'with-persons.csv')
  writeFileSync(path, csvOf([[...header, 'Author Email'], ...rows(3).map((cells) => [...cells, 'a@exemple.invalid'])]))
  return path
}
