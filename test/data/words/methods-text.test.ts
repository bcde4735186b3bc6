// The methods paragraph of every figure, in both languages: its n, period, metric and true statistic; and nothing that its reply
// does not hold. Replies are those of the server on the invented data, and parts of them taken away.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CompareReply, Reply, SeriesReply } from '../../../data/model/contract.ts'
import { readerOf } from '../../../data/model/words/index.ts'
import { methodsText } from '../../../data/model/words/methods-text.ts'
import { type Datasets, openDatasets } from '../../../server/datasets.ts'
import type { FigureNeed, FigureReply } from '../../../server/render.ts'
import { type Asked, figureReply } from '../../../server/routes/figure-replies.ts'

type Case = {
  readonly needs: FigureNeed
  readonly query?: Asked
  /** What is measured, in French and in English. */
  readonly measures: readonly [RegExp, RegExp]
  /** Statistics, in every language by the names of those who found them. */
  readonly statistics: readonly RegExp[]
}
const perPost = [/Interactions par publication/, /Interactions per post/] as const
const asked = { metric: 'interactions-per-post' } as const
const cases: Readonly<Record<string, Case>> = {
  distribution: {
    needs: 'compare',
    query: asked,
    measures: perPost,
    statistics: [/BCa/, /10.000/, /Mann-Whitney/, /Cliff/, /Hodges-Lehmann/, /Hettmansperger/],
  },
  effort: {
    needs: 'effort',
    measures: [/Rythme de publication/, /Posting frequency/],
    statistics: [/Theil-Sen/, /Spearman/],
  },
  formats: { needs: 'formatMix', measures: perPost, statistics: [/bootstrap/i, /10.000/] },
  gap: {
    needs: 'compare',
    measures: [/Abonnés/, /Followers/],
    statistics: [/BCa/, /Mann-Whitney/, /Holm/, /Benjamini/],
  },
  habits: {
    needs: 'habits',
    measures: [/interactions \(réactions/, /interactions \(reactions/],
    statistics: [/bootstrap/i, /van Elteren/i, /Holm/],
  },
  heat: { needs: 'week', measures: perPost, statistics: [/bootstrap/i] },
  lorenz: { needs: 'concentration', query: asked, measures: perPost, statistics: [/Gini/, /Lorenz/] },
  multiples: {
    needs: 'pageSeries',
    query: asked,
    measures: perPost,
    statistics: [/(sans médiane ni test|without a median or a test)/],
  },
  position: {
    needs: 'standing',
    measures: [/Abonnés/, /Followers/],
    statistics: [/bootstrap/i, /Spiegelhalter/],
  },
  presence: {
    needs: 'presence',
    measures: [/silencieuse après 60 jours/, /silent after 60 days/],
    statistics: [/ISO 8601/],
  },
  rank: { needs: 'ranking', query: asked, measures: perPost, statistics: [/binomial/, /Spiegelhalter/, /bootstrap/] },
  strengthen: {
    needs: 'territories',
    measures: [/[Pp]roches aidants/, /[Cc]aregivers/],
    statistics: [/Poisson/, /gamma-Poisson/, /Fay/, /Wilson/],
  },
  territories: {
    needs: 'territories',
    measures: [/[Pp]roches aidants/, /[Cc]aregivers/],
    statistics: [/Poisson/, /gamma-Poisson/, /Fay/, /Wilson/],
  },
  trend: { needs: 'series', query: asked, measures: perPost, statistics: [/Theil-Sen/, /Mann-Kendall/, /Holm/] },
  voice: { needs: 'shareOfVoice', measures: [/part de voix/, /share of voice/], statistics: [/bootstrap/i] },
}
/** Every name of a test or of a correction, in any sentence. */
const testNames = /Mann-Whitney|Kruskal|Mann-Kendall|Elteren|valeur p|p-value|Holm|Benjamini|Student\b|Cliff|Hodges/i

let datasets: Datasets
let slug: string
beforeAll(async () => {
  datasets = await openDatasets(':memory:', '2026-06-15T10:00:00Z')
  slug = (await datasets.makeDemo()).actors.all()[0]?.slug ?? ''
})
afterAll(() => datasets.close())

const about = { contentHash: '0123456789ab'.padEnd(64, 'f'), version: '9.8.7' }
const replyOf = ({ needs, query }: Case, more: Asked = {}): FigureReply =>
  figureReply(
    needs,
    datasets,
    { data: 'demo', from: '2025-07', to: '2026-06', ...query, ...more },
    ['habits', 'standing'].includes(needs) ? slug : null,
  )
const told = (figure: string, reply: FigureReply, language: 'fr' | 'en'): string =>
  methodsText(figure, reply, { metric: null, pages: [] }, about, readerOf(language))

describe.each(Object.entries(cases))('%s', (figure, it) => {
  test('names n, period, zone, metric, statistic and versions in both languages', () => {
    const reply = replyOf(it)
    for (const language of ['fr', 'en'] as const) {
      const text = told(figure, reply, language)
      expect(text).toMatch(language === 'fr' ? /juillet 2025 à juin 2026/ : /July 2025 to June 2026/)
      expect(text).toMatch(/\bn = \d/)
      expect(text).toContain('Europe/Paris')
      expect(text).toMatch(it.measures[language === 'fr' ? 0 : 1])
      for (const statistic of it.statistics) expect(text).toMatch(statistic)
      expect(text).toMatch(language === 'fr' ? /données sont inventées/ : /data are invented/)
      expect(text).toContain('0123456789ab')
      expect(text).toContain('9.8.7')
      // No sentence begins with a symbol, and what stands behind a colon has no capital.
      expect(text).not.toMatch(/\. n = /)
      expect(text).not.toMatch(/(Abonnés|Followers|publication|post|posts? per week\)|par semaine\)) ?\u202f?: \p{Lu}/u)
      expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object|\s\s|\.\./)
    }
  })
})

describe('says nothing that the reply does not hold', () => {
  const gap = (): CompareReply =>
    replyOf(cases.gap ?? { needs: 'compare', measures: perPost, statistics: [] }) as CompareReply
  const untested = (reply: CompareReply): CompareReply => ({
    ...reply,
    metrics: reply.metrics.map((metric) => ({
      ...metric,
      kruskalWallis: null,
      pairs: metric.pairs.map((pair) => ({
        ...pair,
        gap: { ...pair.gap, ratioInterval: null, why: 'too-few-pages' as const },
        tests: {
          mannWhitney: null,
          cliffsDelta: null,
          superiority: null,
          hodgesLehmann: null,
          shift: null,
          pooled: null,
        },
      })),
    })),
  })
  test('no test, no p and no interval where nothing was tested, and why', () => {
    for (const language of ['fr', 'en'] as const) {
      const text = told('gap', untested(gap()), language)
      expect(text).not.toMatch(testNames)
      expect(text).not.toMatch(/BCa|bootstrap/i)
      expect(text).toMatch(
        language === 'fr' ? /Rien n’a été testé faute de pages/ : /Nothing was tested for lack of pages/,
      )
    }
  })
  test('a single test is not corrected; tests of metrics that are not shown count', () => {
    const one = replyOf({ needs: 'compare', query: asked, measures: perPost, statistics: [] })
    expect(told('distribution', one, 'en')).toMatch(/needed no correction/)
    const shown = methodsText('distribution', gap(), { metric: 'followers', pages: [] }, about, readerOf('en'))
    expect(shown).toMatch(/Holm for the 5 tests/)
    expect(shown).not.toMatch(/Comments per post/)
  })
  test('a trend without buckets enough has neither line nor test', () => {
    const reply = replyOf({ needs: 'series', query: asked, measures: perPost, statistics: [] }) as SeriesReply
    const text = told('trend', { ...reply, trends: reply.trends.map(() => null), certainty: 'too-few' }, 'fr')
    expect(text).not.toMatch(/Theil|Kendall|bootstrap|Holm/)
  })
  test('a share without an interval has no bootstrap, a concentration without an index no Gini', () => {
    const voice = replyOf({ needs: 'shareOfVoice', measures: perPost, statistics: [] }) as Reply<'shareOfVoice'>
    const bare = {
      ...voice,
      rows: voice.rows.map((row) => ({ ...row, sets: row.sets.map((set) => ({ ...set, share: null })) })),
    }
    expect(told('voice', bare, 'en')).not.toMatch(/bootstrap/i)
    const lorenz = replyOf({
      needs: 'concentration',
      query: asked,
      measures: perPost,
      statistics: [],
    }) as Reply<'concentration'>
    const none = {
      ...lorenz,
      concentrations: lorenz.concentrations.map((set) => ({ ...set, gini: null, topTenth: null, lorenz: null })),
    }
    expect(told('lorenz', none, 'en')).not.toMatch(/Gini|highest tenth/)
  })
  test.each(['lorenz', 'multiples', 'presence', 'voice', 'heat', 'formats'])(
    '%s tests nothing, and names no test',
    (figure) => {
      const it = cases[figure]
      if (it !== undefined)
        for (const language of ['fr', 'en'] as const) expect(told(figure, replyOf(it), language)).not.toMatch(testNames)
    },
  )
})

describe('where a page stands', () => {
  const standing = (): Reply<'standing'> =>
    replyOf({ needs: 'standing', measures: perPost, statistics: [] }) as Reply<'standing'>
  test('names each group of peers with its size and its n, without the page itself, and each metric once', () => {
    const reply = standing()
    const [page] = reply.pages
    if (page === undefined || page.set === null || page.stratum === null)
      throw new Error('no page with a set and a size')
    const text = told('position', reply, 'en')
    expect(text).toMatch(/not among its own peers/)
    expect(text).toMatch(/\d+ association pages with [\d,]+ to [\d,]+ followers \(and \d+ without a value\)/)
    // The page and its peers, with a value or without, are the pages of its set.
    for (const { peers } of page.metrics)
      for (const { set, stratum, n, missing } of peers)
        if (set === page.set && stratum === null) {
          expect(n + missing + 1).toBe(reply.sets[set]?.pages)
          expect(text).toContain(`${n} association pages (and ${missing} without a value)`)
        }
    for (const name of ['Followers', 'Posting frequency', 'Interaction rate', 'Comments per post'])
      expect(text.split(`${name}`)).toHaveLength(2)
  })
  test('does not speak of shrinkage, which neither the figure nor its table shows', () => {
    for (const language of ['fr', 'en'] as const)
      expect(told('position', standing(), language)).not.toMatch(/Bühlmann|Straub|drawn towards|tirée vers/)
  })
})

test('the days for which a state holds are those that were chosen, told once', () => {
  const reply = replyOf({ needs: 'compare', measures: perPost, statistics: [] }, { tolerance: '30' })
  expect(told('gap', reply, 'fr').match(/\b(30|92) jours/g)).toEqual(['30 jours'])
  expect(told('gap', reply, 'en').match(/\b(30|92) days/g)).toEqual(['30 days'])
})

test('values of zero that were left out are told of the metric that they are of', () => {
  const reply = replyOf({ needs: 'compare', measures: perPost, statistics: [] }) as CompareReply
  const zeros = reply.metrics.map((it) => ({
    ...it,
    pairs: it.pairs.map((pair) => ({
      ...pair,
      tests: {
        ...pair.tests,
        hodgesLehmann: pair.tests.hodgesLehmann && {
          ...pair.tests.hodgesLehmann,
          leftOut: it.metric === 'followers' ? 7 : 0,
        },
      },
    })),
  }))
  expect(told('gap', { ...reply, metrics: zeros }, 'en')).toMatch(/not part of it: 7 of “Followers”\./)
})

test('filters are named with what they left out', () => {
  const reply = replyOf(
    { needs: 'compare', query: asked, measures: perPost, statistics: [] },
    { topic: 'repit', format: 'photo', size: '500-2k' },
  )
  expect(told('distribution', reply, 'fr')).toMatch(
    /Filtres.*Répit.*photo.*de 500 à 2.000 abonnés.*Les filtres gardent/,
  )
  expect(told('distribution', reply, 'en')).toMatch(/Filters.*Respite.*photo.*500 to 2,000 followers.*filters keep/i)
})
