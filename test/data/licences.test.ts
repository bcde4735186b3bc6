// What may be passed on: each licence allows a part and all that tell less, and what is not known is treated as unknown.

import { expect, test } from 'vitest'
import { licences, mayShare, sharedParts } from '../../data/model/licences.ts'
import { sources } from '../../server/sources/index.ts'

test.each([
  ['open', ['aggregates', 'page-values', 'post-counts', 'post-texts']],
  ['own-page', ['aggregates', 'page-values', 'post-counts', 'post-texts']],
  ['platform-terms', ['aggregates', 'page-values', 'post-counts']],
  ['public-facts', ['aggregates', 'page-values']],
  ['unknown', ['aggregates', 'page-values']],
  ['content-library', ['aggregates']],
  ['a key of tomorrow', ['aggregates', 'page-values']],
  ['constructor', ['aggregates', 'page-values']],
])('%s allows %j', (licence, parts) => {
  expect(sharedParts.filter((part) => mayShare(licence, part))).toEqual(parts)
})

test('every source states its licence', () => {
  for (const { key, licence } of sources) expect(licences, key).toContain(licence)
})

test('nothing of Meta Content Library leaves but results over many pages', () => {
  const found = sources.filter(({ key }) => key.startsWith('meta-content-library'))
  expect(found.length).toBeGreaterThan(0)
  for (const { licence } of found) expect(licence).toBe('content-library')
})
