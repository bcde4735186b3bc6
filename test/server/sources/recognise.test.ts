// Which source a file belongs to, which files are refused and why, and how odd headers are borne.

import { expect, test } from 'vitest'
import { UnusableFile } from '../../../server/formats/format.ts'
import { columnsOf, personColumnsAmong } from '../../../server/sources/columns.ts'
import { recogniseSource } from '../../../server/sources/index.ts'
import { readBytes } from './read-file.ts'

const faultOf = async (read: () => unknown): Promise<Partial<UnusableFile>> => {
  try {
    await read()
  } catch (error) {
    if (error instanceof UnusableFile) return { fault: error.fault, found: error.found }
    throw error
  }
  return {}
}

test.each([
  ['a group export', 'Group Name,User Name,Likes at Posting,Post Created,Type,Likes,URL', 'group-export'],
  ['a group export with pages', 'Page Name,Group Name,Post Created,Total Interactions,URL', 'group-export'],
  [
    'a leaderboard by minet',
    'ct_id,name,handle,interaction_rate,post_count,total_interaction_count',
    'leaderboard-export',
  ],
  ['a leaderboard', 'Page Name,Total Interactions,Interaction Rate,Followers at Posting', 'leaderboard-export'],
  ['a link checker export', 'Link: https://example.org/a?b=c,,,,,', 'link-checker-export'],
  ['its table alone', 'Source,Followers,Date,Interactions,Post Type,Link', 'link-checker-export'],
  ['a list of pages', 'Page or Account URL,List', 'unknown-source'],
  ['a Graph API export', 'status_id,status_message,num_reactions', 'unknown-source'],
  ['one column', 'a', 'unknown-source'],
])('%s is refused', async (_, header, fault) => {
  const row = header.split(',').map(() => 'x')
  expect(await faultOf(() => readBytes(`${header}\n${row.join(',')}\n`))).toMatchObject({ fault })
})

test.each([
  ['Page Name,Followers at Posting,Total Interactions,Type\nA,1,2,Photo\n', 'Post Created, URL'],
  ['Account,User Name,Followers at Posting,Post Created,Type\nA,a,1,2,Photo\n', 'URL'],
  ['Account,Followers at Posting,Post Created,URL\nA,1,2,3\n', 'User Name'],
])('a file that lacks a column is not guessed at: %j', async (text, found) => {
  expect(await faultOf(() => readBytes(text))).toEqual({ fault: 'missing-columns', found })
})

test.each([
  ['association;réseau;date\nA;facebook;2026-11-01\n', 'metric, value'],
  ['Organisation,Mesure,Valeur\nA,abonnés,3\n', 'platform'],
  ['platform,followers,value\nfacebook,3,4\n', 'actor, metric'],
])('a table of values that lacks a column hears which: %j', async (text, found) => {
  expect(await faultOf(() => readBytes(text))).toEqual({ fault: 'missing-columns', found })
})

test('one column of four is not enough to know a file by', async () => {
  expect(await faultOf(() => readBytes('association,ville\nA,Lannion\n'))).toMatchObject({ fault: 'unknown-source' })
})

test('a source that the person names is taken, and says what it lacks', async () => {
  const head = { columns: ['a', 'b'], file: 'x.csv' }
  const { source } = recogniseSource(head, 'page-observations')
  expect(source.key).toBe('page-observations')
  expect(await faultOf(() => [...source.read([], head)])).toMatchObject({ fault: 'missing-columns' })
  expect(await faultOf(() => recogniseSource(head, 'no-such-source'))).toMatchObject({ fault: 'unknown-source' })
})

test('headers are names in a map, whatever they are called', () => {
  const columns = columnsOf(['__proto__', 'constructor', ' Post  Created ', '', 'toString', 'URL', 'url', '\ufeffType'])
  expect(columns.at('Post Created')).toBe(2)
  expect(columns.at('URL')).toBe(5)
  expect(columns.at('Type')).toBe(7)
  expect(columns.at('__proto__')).toBe(0)
  expect(columns.at('hasOwnProperty')).toBe(-1)
  expect(columns.at('')).toBe(-1)
  expect(columns.has('valueOf')).toBe(false)
  expect(columns.startingWith('over')).toBe(-1)
  expect(columns.except([2, 5])).toEqual(['__proto__', 'constructor', 'toString', 'url', '\ufeffType'])
})

test.each([
  [['Page Name', 'User Name', 'Sponsor Name', 'Message', 'Page Admin Top Country', 'actor', 'note'], []],
  [['Author', 'comment_author_email', 'E-mail', 'User Id', 'Nom de famille', 'Member ID'], 'all'],
])('columns about persons among %j', (columns, expected) => {
  expect(personColumnsAmong(columns)).toEqual(expected === 'all' ? columns : expected)
})
