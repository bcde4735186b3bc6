// Every file of ../shared/samples, with the exact number of rows that are read and refused, or the reason for which the file
// is refused: a file that is added there without a line here fails. What a person has to say beside a file (its zone, its
// page) is said here too. Numbers of rows are those that ../shared/samples/SOURCES.md states; files themselves stay there.

import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageDraftOf } from '../../../data/model/platforms.ts'
import type { FileFault } from '../../../data/model/records.ts'
import { UnusableFile } from '../../../server/formats/format.ts'
import { describeWithShared, sharedFile } from '../../helpers/shared.ts'
import { readFile } from './read-file.ts'

type Said = { readonly zone?: string; readonly page?: string }
type Rows = { readonly source: string; readonly drafts: number; readonly rejections?: number; readonly said?: Said }
type Case = Rows | { readonly fault: FileFault; readonly said?: Said }

const files: Readonly<Record<string, Case>> = {
  'bluesky/author-feed-excerpt.json': { source: 'bluesky', drafts: 1 },
  'crowdtangle-api/post-object-fr-2021.json': { source: 'crowdtangle-api', drafts: 1 },
  'crowdtangle-api/posts-flattened-20231123.csv': { source: 'crowdtangle-api-flattened', drafts: 10 },
  'crowdtangle-csv/fr-media-instagram-first4500.csv': { source: 'crowdtangle-instagram', drafts: 4500 },
  'crowdtangle-csv/fr-media-videos-facebook-2021-2022.csv': { source: 'crowdtangle-facebook', drafts: 5946 },
  'crowdtangle-csv/universities-2023-2024-excel-resaved.xlsx': { source: 'crowdtangle-facebook', drafts: 308 },
  'crowdtangle-link-checker/link-checker-export.csv': { fault: 'link-checker-export' },
  'facebook-graph-csv/equipedefrance-statuses-2016.csv': {
    source: 'facebook-graph-csv',
    drafts: 414,
    // Five hours off UTC, whatever the season.
    said: { zone: 'Etc/GMT+5' },
  },
  // Days without times.
  'facebook-graph-csv/news-pages-counts-2016.csv': { fault: 'posts-without-time' },
  'facebook-graph-csv/upworthy-2016-first600.tsv': {
    source: 'facebook-graph-csv',
    drafts: 600,
    said: { zone: 'Etc/GMT+5' },
  },
  'facebook-graph-json/page-feed-page1.json': { source: 'facebook-graph', drafts: 5 },
  // Two values each of day, week and four weeks: only those of days are read.
  'facebook-graph-json/page-insights-v16.json': { source: 'facebook-insights', drafts: 2, rejections: 4 },
  'facebook-graph-json/pages-multi-ids.json': { source: 'facebook-graph', drafts: 2 },
  'hootsuite/account-metrics-daily-2018.csv': { fault: 'sum-over-pages' },
  'instagram-business-discovery/medias-page1.json': { source: 'instagram-business-discovery', drafts: 2 },
  'mastodon/account-lookup-404.json': { fault: 'error-answer' },
  'mastodon/account-lookup.json': { source: 'mastodon', drafts: 1 },
  // Headers of an answer, no data.
  'mastodon/account-statuses-page1.headers.txt': { fault: 'unknown-source' },
  'mastodon/account-statuses-page1.json': { source: 'mastodon', drafts: 5 },
  'mastodon/account-statuses-page2.headers.txt': { fault: 'unknown-source' },
  'mastodon/account-statuses-page2.json': { source: 'mastodon', drafts: 5 },
  'page-level-fr/facebook-medias-quebec-2022-2023.csv': { source: 'page-tables-fr', drafts: 306 },
  'page-level-fr/facebook-pages-france-2020-media.csv': { fault: 'period-not-stated' },
  'page-level-fr/tiktok-medias-quebec-first1500.csv': {
    source: 'tiktok-videos',
    drafts: 1500,
    said: { zone: 'America/Toronto' },
  },
  'wikimedia-pageviews/error-400-no-full-months.json': { fault: 'no-whole-month' },
  'wikimedia-pageviews/error-404.json': { fault: 'no-article-views' },
  'wikimedia-pageviews/per-article-monthly.json': { source: 'wikimedia-pageviews', drafts: 46 },
  'wikimedia-pageviews/project-aggregate-monthly.json': { fault: 'whole-project' },
  'x-analytics/account-overview-2024-2025.csv': {
    source: 'x-overview',
    drafts: 271,
    said: { page: 'https://x.com/demo' },
  },
  'youtube-data-api/channels-ngo.json': { source: 'youtube', drafts: 2 },
  'youtube-data-api/videos-single.json': { source: 'youtube', drafts: 1 },
}

/** What becomes of a file, in the shape of its line above. */
const outcomeOf = async (name: string, { zone, page }: Said): Promise<Case> => {
  try {
    const said = { zone: zone ?? null, page: page === undefined ? null : pageDraftOf(page) }
    const { source, drafts, rejections } = await readFile(sharedFile('samples', ...name.split('/')), undefined, said)
    return { source, drafts: drafts.length, rejections: new Set(rejections.map(({ line }) => line)).size }
  } catch (error) {
    if (error instanceof UnusableFile) return { fault: error.fault }
    throw error
  }
}

describeWithShared('every sample file', () => {
  test('has its line here', () => {
    const found = readdirSync(sharedFile('samples'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'SOURCES.md')
      .map((entry) => `${entry.parentPath.split(/[\\/]/).at(-1)}/${entry.name}`)
    expect(found.sort()).toEqual(Object.keys(files).sort())
  })

  test.each(Object.entries(files))('%s', async (name, { said = {}, ...expected }) => {
    expect(await outcomeOf(name, said)).toEqual('fault' in expected ? expected : { rejections: 0, ...expected })
  })

  test.each([
    [
      'facebook-graph-csv/equipedefrance-statuses-2016.csv',
      { source: 'facebook-graph-csv', drafts: 0, rejections: 414 },
    ],
    ['facebook-graph-csv/upworthy-2016-first600.tsv', { source: 'facebook-graph-csv', drafts: 0, rejections: 600 }],
  ])('%s, as long as nobody names its zone: every line refused', async (name, expected) => {
    expect(await outcomeOf(name, {})).toEqual(expected)
  })

  test('x-analytics/account-overview-2024-2025.csv, as long as nobody names its page: refused', async () => {
    expect(await outcomeOf('x-analytics/account-overview-2024-2025.csv', {})).toEqual({ fault: 'page-not-named' })
  })
})
