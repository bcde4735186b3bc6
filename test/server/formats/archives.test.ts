// Archives: one file in gzip or zip is read as what it is, several are refused with their names and imported one by one by
// the command line.

import { readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { UnusableFile } from '../../../server/formats/format.ts'
import { recogniseFormat } from '../../../server/formats/index.ts'
import { jsonLines, run } from '../../helpers/command.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'

const folder = temporaryFolder()
const text = 'a,b\n1,é\n'
const leftBehind = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`porte-voix-${process.pid}-`)).length

const read = async (bytes: Uint8Array, name: string) => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const format = recogniseFormat(path, name)
  const table = await format.open(path, () => {})
  try {
    return { format: format.key, columns: table.columns, rows: [...table.rows] }
  } finally {
    table.close()
  }
}

test.each([
  ['gzip', gzipSync(text), 'x.csv.gz'],
  ['gzip', gzipSync(text), 'x.csv'],
  [
    'zip',
    zipSync({ 'folder/x.csv': strToU8(text), '__MACOSX/x.csv': strToU8('?'), '.DS_Store': strToU8('?') }),
    'x.zip',
  ],
])('%s: the one file in it is read, and nothing is left behind', async (format, bytes, name) => {
  const before = leftBehind()
  expect(await read(bytes, name)).toEqual({ format, columns: ['a', 'b'], rows: [{ line: 2, cells: ['1', 'é'] }] })
  expect(leftBehind()).toBe(before)
})

test('JSON in an archive is JSON', async () => {
  const { rows } = await read(gzipSync('{"a": 1}\n{"a": 2}\n'), 'x.ndjson.gz')
  expect(rows).toEqual([
    { line: 1, cells: [], value: { a: 1 } },
    { line: 2, cells: [], value: { a: 2 } },
  ])
})

test('several files are named, names are never paths', async () => {
  const bytes = zipSync({ '../../evil.csv': strToU8(text), 'b.csv': strToU8(text) })
  await expect(read(bytes, 'two.zip')).rejects.toMatchObject({ fault: 'several-files', found: 'evil.csv, b.csv' })
  await expect(read(bytes, 'two.zip')).rejects.toBeInstanceOf(UnusableFile)
})

const faultOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  const before = leftBehind()
  try {
    await read(bytes, name)
    return 'read'
  } catch (error) {
    expect(leftBehind()).toBe(before)
    return error instanceof UnusableFile ? error.fault : String(error)
  }
}

const twoHundredAndOne = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`${at}.csv`, strToU8(text)]))
const pointingOutside = (): Uint8Array => {
  const bytes = Buffer.from(zipSync({ 'x.csv': strToU8(text) }))
  const entry = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  bytes.writeUInt32LE(0x7fffffff, entry + 42)
  return bytes
}
/** The bytes of the one file of an archive begin after its header of 30 bytes and its name. */
const altered = (): Uint8Array => {
  const bytes = zipSync({ 'x.csv': strToU8(text) }, { level: 0 })
  bytes[35] = (bytes[35] ?? 0) ^ 1
  return bytes
}

test.each([
  ['an archive in an archive', zipSync({ 'inner.zip': zipSync({ 'x.csv': strToU8(text) }) }), 'nested-archive'],
  ['gzip in gzip', gzipSync(gzipSync(text)), 'nested-archive'],
  ['gzip in an archive', zipSync({ 'x.csv.gz': gzipSync(text) }), 'nested-archive'],
  ['too many files', zipSync(twoHundredAndOne), 'too-many-files'],
  ['a byte that changed on the way', altered(), 'damaged-archive'],
  ['an archive cut off', zipSync({ 'x.csv': strToU8(text.repeat(100)) }).subarray(0, 60), 'damaged-archive'],
  ['a directory that points outside', pointingOutside(), 'damaged-archive'],
])('%s is refused, and nothing is left behind', async (_name, bytes, fault) => {
  expect(await faultOf(bytes, 'x.zip')).toBe(fault)
})

test('the command line imports each file of an archive', async () => {
  const observations = (value: number) =>
    strToU8(`actor,platform,metric,value,observed_on,source_url,note\naides,facebook,followers,${value},2026-10-31,,\n`)
  const path = join(folder, 'all.zip')
  writeFileSync(path, zipSync({ 'one.csv': observations(10), 'two.csv': observations(20) }))
  const ran = await run('ingest.ts', [path, '--json'], { database: join(temporaryFolder(), 'portevoix.db') })
  expect(jsonLines(ran)).toMatchObject([
    { file: 'all.zip/one.csv', source: 'page-observations', inserted: 1 },
    { file: 'all.zip/two.csv', source: 'page-observations', updated: 1 },
  ])
  expect(ran.code).toBe(0)
})
