// How a query names a set of pages: one spelling of each, a fixed point; what is no set is named; which sets are a camp.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actorKinds, camps } from '../../data/model/records.ts'
import { campOfSet, keyOfSet, partsOfSet, type SetDimension, type SetPart } from '../../data/model/sets.ts'

const known = (text: string): readonly SetPart[] => {
  const parts = partsOfSet(text)
  if ('fault' in parts) throw new Error(`no set: ${parts.fault}`)
  return parts
}
const spelled = (text: string): string => keyOfSet(known(text))

describe('one spelling', () => {
  test.each([
    ['camp:association', 'camp:association'],
    ['kind:insurer,kind:bank', 'kind:bank,kind:insurer'],
    ['kind:bank,kind:bank', 'kind:bank'],
    ['size:500-2k,camp:association', 'camp:association,size:500-2k'],
    [
      'page:12,actor:april,territory:region-11,size:under-500',
      'size:under-500,territory:region-11,actor:april,page:12',
    ],
    ['actor:april,network:unapei,camp:association', 'camp:association,network:unapei,actor:april'],
    ['territory:departement-974,territory:departement-2A', 'territory:departement-2A,territory:departement-974'],
    ['page:9,page:10', 'page:10,page:9'],
  ])('%s is %s', (text, expected) => {
    expect(spelled(text)).toBe(expected)
    expect(spelled(expected)).toBe(expected)
  })

  const keys: Readonly<Record<SetDimension, fc.Arbitrary<string>>> = {
    camp: fc.constantFrom(...camps),
    kind: fc.constantFrom(...actorKinds),
    size: fc.constantFrom('under-500', '500-2k', '2k-10k', '10k-100k', 'from-100k'),
    territory: fc.constantFrom('region-11', 'region-02', 'departement-2A', 'departement-01', 'departement-974'),
    network: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/),
    actor: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/),
    page: fc.nat().map(String),
  }
  const part = fc.oneof(...Object.entries(keys).map(([dimension, key]) => key.map((text) => `${dimension}:${text}`)))
  const twoOrders = fc
    .array(part, { minLength: 1, maxLength: 12 })
    .chain((parts) => fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: parts.length })))

  test('is the same in whatever order and however often its parts are said, and a fixed point', () => {
    fc.assert(
      fc.property(twoOrders, ([parts, shuffled]) => {
        const key = spelled(parts.join(','))
        expect(key.split(',').sort()).toEqual([...new Set(parts)].sort())
        expect(spelled(shuffled.join(','))).toBe(key)
        expect(spelled([...parts, ...shuffled].join(','))).toBe(key)
        expect(spelled(key)).toBe(key)
        expect(known(key)).toEqual(known(parts.join(',')))
      }),
    )
  })
})

describe('what is no set', () => {
  test.each([
    ['', ''],
    ['association', 'association'],
    ['camp:', 'camp:'],
    [':association', ':association'],
    ['camp:Association', 'camp:Association'],
    ['camp: association', 'camp: association'],
    ['kind:bank,', ''],
    ['kind:bank,kind:shop,size:huge', 'kind:shop'],
    ['grid:legal', 'grid:legal'],
    ['toString:bank', 'toString:bank'],
    ['__proto__:bank', '__proto__:bank'],
    ['size:500', 'size:500'],
    ['territory:11', 'territory:11'],
    ['territory:region-1', 'territory:region-1'],
    ['territory:departement-2C', 'territory:departement-2C'],
    ['territory:region-11\n', 'territory:region-11\n'],
    ['actor:L’April', 'actor:L’April'],
    ['actor:-april', 'actor:-april'],
    ['network:Unapei', 'network:Unapei'],
    ['network:', 'network:'],
    ['page:-1', 'page:-1'],
    ['page:1.5', 'page:1.5'],
    ['page:1234567890123456', 'page:1234567890123456'],
  ])('%j: the fault is %j', (text, fault) => {
    expect(partsOfSet(text)).toEqual({ fault })
  })

  test('200 things may be named, one more is too many', () => {
    const pages = Array.from({ length: 201 }, (_, id) => `page:${id + 1}`)
    expect(known(pages.slice(1).join(','))).toHaveLength(200)
    expect(partsOfSet(pages.join(','))).toEqual({ fault: pages.join(',') })
  })

  test('any text is either spelled or faulted by one of its pieces', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parts = partsOfSet(text)
        if ('fault' in parts) expect(text.split(',')).toContain(parts.fault)
        else expect(keyOfSet(parts)).toBe(spelled(text))
      }),
    )
  })
})

describe('a camp', () => {
  test.each([
    ['camp:association', 'association'],
    ['camp:commercial,camp:commercial', 'commercial'],
    ['camp:public', 'public'],
    ['camp:association,camp:public', null],
    ['camp:association,size:500-2k', null],
    ['kind:association', null],
    ['actor:association', null],
  ])('%s: %s', (text, camp) => {
    expect(campOfSet(known(text))).toBe(camp)
  })
  test('nothing is none', () => expect(campOfSet([])).toBeNull())
})
