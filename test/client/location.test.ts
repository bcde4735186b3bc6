// The address and the state say the same, both ways: property over all states, and a table of addresses people may type.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOf, engagementMetrics, opening, screens, stateOf, type ViewState } from '../../client/location.ts'
import { againsts, type Question, usualQuestion, voiceCounts, voiceSplits } from '../../client/question.ts'
import { isMetricKey, metrics } from '../../data/model/metrics/index.ts'
import { bucketKinds } from '../../data/model/periods.ts'

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const month = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`)
const key = fc.stringMatching(/^[a-z0-9_-]{1,60}$/)
const list = fc.stringMatching(/^[a-z0-9_-]{1,20}(,[a-z0-9_-]{1,20}){0,3}$/)
const set = fc.constantFrom(
  'camp:association',
  'camp:public',
  'kind:bank',
  'kind:bank,size:500-2k',
  'page:12',
  'actor:unafam',
)
const label = fc.oneof(
  month,
  fc.constantFrom('2024-02-29', '2025-01-01', '2020-W53', '2025-W07', '2025-Q4', '2025', '1999'),
)
const beside: fc.Arbitrary<Pick<Question, 'against' | 'againstFrom' | 'againstTo'>> = fc.oneof(
  fc.record({ against: fc.constant('other' as const), againstFrom: label, againstTo: label }),
  fc.record({
    against: orNull(fc.constantFrom(...againsts.filter((key) => key !== 'other'))),
    againstFrom: fc.constant(null),
    againstTo: fc.constant(null),
  }),
)
const asked = fc.record({
  sets: fc.oneof(fc.constant([]), fc.uniqueArray(set, { minLength: 2, maxLength: 6 })),
  metric: fc.constantFrom(...metrics.keys()),
  by: fc.constantFrom(...bucketKinds),
  filters: fc.record(
    { topic: list, call: list, format: list, size: list, kind: list, territory: list },
    { requiredKeys: [] },
  ),
  onTopic: fc.boolean(),
  age: orNull(fc.integer({ min: 1, max: 999 })),
  keep: fc.constantFrom<Question['keep']>('calendar', 'weekdays'),
  voiceOf: fc.constantFrom(...voiceCounts),
  voiceBy: fc.constantFrom(...voiceSplits),
})
const question: fc.Arbitrary<Question> = fc
  .tuple(asked, beside)
  .map(([whole, other]): Question => ({ ...whole, ...other }))
const state: fc.Arbitrary<ViewState> = fc.record({
  screen: fc.constantFrom(...screens),
  id: fc.constant(null),
  slug: fc.constant(null),
  territory: fc.constant(null),
  metric: fc.constant(null),
  set: fc.constant(null),
  anchor: orNull(fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.isWellFormed())),
  data: orNull(fc.constantFrom('real', 'demo')),
  platform: orNull(key),
  grid: key,
  from: orNull(label),
  to: orNull(label),
  mark: fc.uniqueArray(fc.nat(), { maxLength: 12 }).map((pages) => pages.toSorted((a, b) => a - b)),
  local: fc.constant({}),
  engagement: fc.constantFrom(...engagementMetrics),
  question,
  lang: orNull(fc.constantFrom('fr', 'en')),
  theme: orNull(fc.constantFrom('light', 'dark')),
})

const ofOne: fc.Arbitrary<ViewState> = fc.oneof(
  fc
    .record({
      shown: state,
      id: orNull(fc.nat()),
      metric: orNull(
        fc.oneof(
          fc.constantFrom(...metrics.keys()),
          fc.string({ minLength: 1, maxLength: 100 }).filter((text) => text.isWellFormed()),
        ),
      ),
      set: orNull(set),
    })
    .map(({ shown, ...rest }) => {
      // Behind a number, the measure asked for is that of the number.
      const metric = rest.metric !== null && isMetricKey(rest.metric) ? rest.metric : usualQuestion.metric
      return { ...shown, ...rest, question: { ...shown.question, metric }, screen: 'origin' as const }
    }),
  fc.record({ shown: state, id: fc.nat() }).map(({ shown, id }) => ({ ...shown, id, screen: 'import' as const })),
  fc
    .record({ shown: state, slug: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/) })
    .chain(({ shown, slug }) => fc.constantFrom('actor', 'report').map((screen) => ({ ...shown, slug, screen }))),
  fc
    .record({
      shown: state,
      territory: fc.constantFrom('region-01', 'departement-01', 'departement-2A', 'departement-976'),
    })
    .map(({ shown, territory }) => ({ ...shown, territory, screen: 'territories' as const })),
)

test('reading the address of a state gives the state back', () => {
  fc.assert(
    fc.property(fc.oneof(state, ofOne), (shown) => {
      expect(stateOf(addressOf(shown))).toEqual(shown)
    }),
  )
})

test('the address read and written again does not change', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const once = addressOf(stateOf(address))
      expect(addressOf(stateOf(once))).toBe(once)
    }),
  )
})

test.each<[string, string, Partial<ViewState>]>([
  ['the bare address', '/', {}],
  ['a screen with a slash too many', '/data/', { screen: 'data' }],
  ['a part of the Method screen', '/method#followers', { screen: 'method', anchor: 'followers' }],
  ['an address that is no screen', '/nowhere', { screen: null }],
  ['the other grid', '/?grid=legal', { grid: 'legal' }],
  ['a month that is none', '/?from=2025-13&to=2025-1', {}],
  ['a language we do not speak', '/?lang=xx&theme=pink', {}],
  ['a name that every object has', '/?lang=constructor&grid=__proto__', { grid: '__proto__' }],
  ['a lone percent sign', '/method#50%', { screen: 'method', anchor: '50%' }],
  [
    'a page and its measure',
    '/origin/12?metric=followers',
    { screen: 'origin', id: 12, metric: 'followers', question: { ...usualQuestion, metric: 'followers' } },
  ],
  ['an import', '/imports/3', { screen: 'import', id: 3 }],
  ['an import without a number', '/imports', { screen: null }],
  ['an organisation', '/actors/unafam', { screen: 'actor', slug: 'unafam' }],
  ['an organisation still to be chosen', '/actors', { screen: 'actor' }],
  [
    'the report on one of its pages',
    '/actors/unafam/report?page=12',
    { screen: 'report', slug: 'unafam', local: { page: '12' } },
  ],
  ['an organisation of that name', '/actors/report', { screen: 'actor', slug: 'report' }],
  ['a report on nobody', '/actors//report', { screen: null }],
  [
    'a territory',
    '/territories/departement-2A?show=need',
    { screen: 'territories', territory: 'departement-2A', local: { show: 'need' } },
  ],
  ['a territory that there is not', '/territories/departement-20', { screen: null }],
  ['pages that stand out', '/?mark=15,3,15,x', { mark: [3, 15] }],
  [
    'what only this screen asks',
    '/posts?q=répit&order=newest&goal=5',
    { screen: 'posts', local: { q: 'répit', order: 'newest' } },
  ],
  ['what another screen asks', '/data?q=répit', { screen: 'data' }],
  ['what is no name of an organisation', '/actors/Una-', { screen: null }],
  ['the origin of a page, as addresses once named it', '/pages/12', { screen: 'origin', id: 12 }],
  ['all pages', '/pages', { screen: 'pages' }],
  ['a page that is no number', '/pages/x', { screen: null }],
  ['a camp where none is asked', '/?camp=public', {}],
  ['a set where none is asked', '/?of=kind:bank', {}],
  ['the pages of a set', '/origin?of=size:500-2k,kind:bank', { screen: 'origin', set: 'kind:bank,size:500-2k' }],
  ['the pages of a camp, as addresses once named it', '/pages?camp=public', { screen: 'origin', set: 'camp:public' }],
  ['the pages of what is no set', '/pages?of=kind:shop', { screen: 'origin' }],
  [
    'the posts of a topic behind a week',
    '/origin/12?metric=followers&topic=repit&from=2025-W07&to=2025-W07',
    {
      screen: 'origin',
      id: 12,
      metric: 'followers',
      from: '2025-W07',
      to: '2025-W07',
      question: { ...usualQuestion, metric: 'followers', filters: { topic: 'repit' } },
    },
  ],
  ['a measure for the Compare screen', '/?metric=followers', { question: { ...usualQuestion, metric: 'followers' } }],
  ['days and a week', '/?from=2025-01-01&to=2025-W07', { from: '2025-01-01', to: '2025-W07' }],
  ['days and weeks that are none', '/?from=2025-02-29&to=2025-W53', {}],
  ['another period without its end', '/?against=other&againstFrom=2024', {}],
  ['a period', '/?from=2025-01&to=2025-06', { from: '2025-01', to: '2025-06' }],
])('%s', (_, address, expected) => {
  expect(stateOf(address)).toEqual({ ...opening, ...expected })
})

test.each<[string, Partial<ViewState>, string]>([
  ['defaults stay out', {}, '/'],
  ['a screen', { screen: 'method' }, '/method'],
  ['only what differs', { grid: 'legal', lang: 'en' }, '/?grid=legal&lang=en'],
  ['what is no screen leads home', { screen: null }, '/'],
])('%s', (_, changed, address) => {
  expect(addressOf({ ...opening, ...changed })).toBe(address)
})
