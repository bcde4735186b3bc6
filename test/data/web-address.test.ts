// What may become a link, and what may not however much it looks like one.

import { expect, test } from 'vitest'
import { isWebAddress } from '../../data/model/web-address.ts'

test.each([
  ['https://www.insee.fr/fr/statistiques/8331297', true],
  ['http://example.org', true],
  ['HTTPS://EXAMPLE.ORG/A', true],
  ['https://example.org/é?a=1#b', true],
  ['', false],
  ['https://', false],
  ['http://a b', false],
  ['www.example.org', false],
  ['example.org/https://', false],
  [' https://example.org', false],
  ['javascript:alert(1)//https://example.org', false],
  ['data:text/html,https://example.org', false],
  ['ftp://example.org', false],
])('%j: %j', (text, expected) => {
  expect(isWebAddress(text)).toBe(expected)
})
