// The client's table of routes against the contract at run time (the compiler compares them too), the addresses of
// figures, and what a refused request says to a reader.

import { describe, expect, test } from 'vitest'
import { figureAddress } from '../../client/api.ts'
import { problemText } from '../../client/views/answered.tsx'
import { figureFileQuery, type Problem } from '../../data/model/contract.ts'
import { languages, readerOf } from '../../data/model/words/index.ts'

const problem = (status: number, code = 'z'): Problem => ({
  type: 'about:blank',
  title: 'x',
  status,
  detail: 'y',
  code,
})

describe('addresses of figures', () => {
  test.each([
    ['without a query', {}, '/api/figures/gap.svg'],
    ['with one', { data: 'demo', grid: 'legal' } as const, '/api/figures/gap.svg?data=demo&grid=legal'],
    ['what is undefined stays out', { data: 'real', platform: undefined } as const, '/api/figures/gap.svg?data=real'],
    ['odd letters are escaped', { platform: 'a&b=é' }, '/api/figures/gap.svg?platform=a%26b%3D%C3%A9'],
  ])('%s', (_, query, address) => {
    expect(figureAddress('gap', 'svg', query)).toBe(address)
    const read = Object.fromEntries(new URL(address, 'http://x').searchParams)
    expect(figureFileQuery.parse(read)).toEqual(read)
  })
})

describe('words of a refusal', () => {
  const { problems } = languages.fr.shell
  test.each([
    ['the server cannot be reached', null, 'unreachable', problems.unreachable],
    ['a reply that is no problem document', null, '502 Bad Gateway', problems.failed],
    ['bad request', problem(400), '', problems.refused],
    ['forbidden', problem(403), '', problems.refused],
    ['not found', problem(404), '', problems.missing],
    ['conflict', problem(409), '', problems.conflict],
    ['a fault of the program', problem(500), '', problems.failed],
    ['a code that has words', problem(409, 'page-taken'), '', problems.codes['page-taken']],
    ['a code every object has', problem(404, 'constructor'), '', problems.missing],
  ])('%s', (_, found, message, text) => {
    expect(problemText(readerOf('fr'), { problem: found, message })).toBe(text)
  })
})
