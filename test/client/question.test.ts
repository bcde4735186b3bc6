// What the Compare screen is asked, as its part of the address: what is usual stays out, what is not understood is left out.

import { expect, test } from 'vitest'
import { type Question, questionAmong, questionEntries, questionOf, usualQuestion } from '../../client/question.ts'
import type { Filters } from '../../data/model/contract/query.ts'

test.each<[name: string, query: string, expected: Partial<Question>]>([
  ['nothing asked', '', {}],
  [
    'sets in another order of their parts',
    'set=size:500-2k,kind:bank&set=page:12',
    { sets: ['kind:bank,size:500-2k', 'page:12'] },
  ],
  ['one set alone is no comparison', 'set=kind:bank', {}],
  [
    'a set that is none, beside two',
    'set=kind:shop&set=kind:bank&set=camp:public',
    { sets: ['kind:bank', 'camp:public'] },
  ],
  ['the same set twice', 'set=kind:bank&set=kind:bank', {}],
  [
    'a territory within a camp',
    'set=territory:region-53,camp:association&set=camp:association',
    { sets: ['camp:association,territory:region-53', 'camp:association'] },
  ],
  [
    'topics and an age',
    'topic=repit,sante&age=7&onTopic=1',
    { filters: { topic: 'repit,sante' }, age: 7, onTopic: true },
  ],
  ['an age that is none', 'age=0', {}],
  [
    'the part of the year before',
    'against=part-of-previous&keep=weekdays',
    { against: 'part-of-previous', keep: 'weekdays' },
  ],
  [
    'any other period',
    'against=other&againstFrom=2024-01-01&againstTo=2024-W10',
    { against: 'other', againstFrom: '2024-01-01', againstTo: '2024-W10' },
  ],
  ['another period that is none', 'against=other&againstFrom=2024-02-30&againstTo=2024', {}],
  [
    'ends of another period that is not asked for',
    'against=previous&againstFrom=2024&againstTo=2024',
    { against: 'previous' },
  ],
  ['shares of interactions by kind', 'voiceOf=interactions&voiceBy=kind', { voiceOf: 'interactions', voiceBy: 'kind' }],
  ['a split that is none', 'voiceBy=moon', {}],
])('%s', (_name, query, expected) => {
  const question = questionOf(new URLSearchParams(query))
  expect(question).toEqual({ ...usualQuestion, ...expected })
  expect(questionOf(new URLSearchParams(questionEntries(question).map(([key, value]) => [key, value])))).toEqual(
    question,
  )
})

test('the usual question leaves the address plain', () => {
  expect(questionEntries(usualQuestion)).toEqual([])
})

const figureFilters: Filters = {
  topic: ['repit', 'emploi'],
  call: [],
  format: ['photo'],
  onTopic: true,
  age: { days: 30, withinDays: 7 },
  size: [],
  kind: ['bank'],
  territory: [],
  pagesLeftOut: 3,
}
test('behind a number stand the sets and the filters of its figure, and no others', () => {
  const asked: Question = { ...usualQuestion, by: 'week', sets: ['page:1', 'page:2'], filters: { call: 'join' } }
  expect(questionAmong(asked, ['camp:association', 'kind:bank'], figureFilters)).toEqual({
    ...usualQuestion,
    by: 'week',
    sets: ['camp:association', 'kind:bank'],
    filters: { topic: 'repit,emploi', format: 'photo', kind: 'bank' },
    onTopic: true,
    age: 30,
  })
  const unfiltered: Filters = { ...figureFilters, topic: [], format: [], kind: [], onTopic: false, age: null }
  // The usual sets stay out of the address.
  expect(questionAmong(asked, ['camp:association', 'camp:commercial'], unfiltered)).toEqual({
    ...usualQuestion,
    by: 'week',
  })
})
