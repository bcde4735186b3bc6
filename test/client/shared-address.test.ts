// The addresses of a figure in the look that a person chooses: each one is a question that the contract takes, of the same figure.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  embeddedAddresses,
  type FileKind,
  figureIn,
  fileAddress,
  fileKinds,
  type Look,
  pictureKinds,
} from '../../client/ui/share/shared-address.ts'
import { figureFileQuery } from '../../data/model/contract.ts'
import { drawingThemes } from '../../data/model/figure-file.ts'

const looks: fc.Arbitrary<Look> = fc.record({
  lang: fc.constantFrom('fr', 'en'),
  theme: fc.constantFrom(...drawingThemes),
  isTransparent: fc.boolean(),
  picture: fc.constantFrom(...pictureKinds),
})
const file =
  '/api/figures/distribution.svg?data=demo&metric=followers&set=camp%3Aassociation&set=kind%3Abank&lang=fr&own=unafam'
const plain: Look = { lang: 'fr', theme: 'light', isTransparent: false, picture: '2' }

const wordsOf = (address: string): URLSearchParams => new URL(address, 'http://x.invalid').searchParams

describe('files of a figure', () => {
  test('are asked for in words that the contract takes, about the same figure', () => {
    fc.assert(
      fc.property(looks, fc.constantFrom(...fileKinds), (look, kind) => {
        const address = fileAddress(figureIn(file), kind, look)
        const words = wordsOf(address)
        const query = Object.fromEntries([...new Set(words.keys())].map((word) => [word, words.getAll(word)]))
        const flat = Object.fromEntries(
          Object.entries(query).map(([word, said]) => [word, said.length > 1 ? said : said[0]]),
        )
        expect(figureFileQuery.safeParse(flat).error).toBeUndefined()
        for (const word of ['data', 'metric', 'own']) expect(words.get(word)).toBe(wordsOf(file).get(word))
        expect(words.getAll('set')).toEqual(['camp:association', 'kind:bank'])
        expect(words.get('lang')).toBe(look.lang)
      }),
    )
  })

  test.each<[FileKind, Partial<Look>, string]>([
    ['svg', { theme: 'grey' }, 'theme=grey'],
    ['svg', { isTransparent: true }, 'ground=transparent'],
    ['png', { picture: '300dpi' }, 'scale=300dpi'],
    ['png', { picture: 'slide' }, 'shape=slide'],
    ['csv-excel', {}, 'dialect=excel-fr'],
    ['csv-research', {}, 'dialect=rfc4180'],
  ])('%s with %o says %s', (kind, look, says) => {
    expect(fileAddress(figureIn(file), kind, { ...plain, ...look })).toContain(says)
  })

  test('numbers have no colours, and a drawing no size of pictures', () => {
    const look: Look = { lang: 'en', theme: 'dark', isTransparent: true, picture: 'slide' }
    for (const kind of ['csv-excel', 'csv-research', 'xlsx', 'json', 'zip'] as const)
      expect(fileAddress(figureIn(file), kind, look)).not.toMatch(/theme|ground|shape/)
    expect(fileAddress(figureIn(file), 'svg', look)).not.toContain('shape')
  })
})

test('a frozen figure is shared as it was frozen', () => {
  const frozen = figureIn('/api/citations/abc123def4/figure.svg?lang=fr')
  expect(fileAddress(frozen, 'zip', plain)).toBe('/api/citations/abc123def4/figure.zip?lang=fr')
  expect(embeddedAddresses(frozen, { ...plain, theme: 'dark' })).toEqual({
    page: '/embed/f/abc123def4?lang=fr&theme=dark',
    picture: '/api/citations/abc123def4/figure.svg?lang=fr&theme=dark',
  })
})

test('an address of something else is no figure', () => {
  expect(() => figureIn('/api/compare?metric=followers')).toThrow('no file of a figure')
})
