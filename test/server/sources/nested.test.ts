// Golden pairs of sources that read JSON: `<case>.json` or `<case>.ndjson` beside `<case>.expected.json`.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sources } from '../../../server/sources/index.ts'
import { root } from '../../helpers/code.ts'
import { type Reading, readBytes, readFile } from './read-file.ts'

const folder = join(root, 'test', 'fixtures', 'sources')
const nested = sources.filter(({ reads }) => reads === 'nested').map(({ key }) => key)
const cases = nested.flatMap((key) =>
  readdirSync(join(folder, key))
    .filter((name) => /\.(json|ndjson)$/.test(name) && !name.endsWith('.expected.json'))
    .map((name) => [key, name] as const),
)

test('every source of JSON has its golden pairs', () => {
  for (const key of nested) expect(cases.filter(([source]) => source === key).length).toBeGreaterThan(1)
})

describe.each(cases)('%s/%s', (key, name) => {
  const path = join(folder, key, name)
  const text = readFileSync(path, 'utf8')
  const expected = JSON.parse(readFileSync(path.replace(/\.(json|ndjson)$/, '.expected.json'), 'utf8')) as Pick<
    Reading,
    'recognition' | 'drafts' | 'rejections'
  >

  test('gives what is written beside it', async () => {
    const { source, recognition, drafts, rejections } = await readFile(path)
    expect(source).toBe(key)
    expect({ recognition, drafts, rejections }).toEqual(expected)
  })

  test('is claimed by no other source, whatever its name', async () => {
    for (const other of ['export.json', 'posts.txt']) {
      const { claimedBy, drafts } = await readBytes(text, other)
      expect(claimedBy).toEqual([key])
      expect(drafts).toEqual(expected.drafts)
    }
  })

  test('is read the same with a byte order mark', async () => {
    expect((await readBytes(`\ufeff${text}`, name)).drafts).toEqual(expected.drafts)
  })

  test('every count is a whole number or unknown, every draft has its page', () => {
    for (const { page, post } of expected.drafts) {
      expect(page.ids.length > 0 || page.handle !== null).toBe(true)
      for (const count of Object.values(post?.counts ?? {})) expect(count === null || count >= 0).toBe(true)
    }
  })
})
