// Shapes of territories: need beside voice in every région or département, and one of them with its pages. A territory has its
// level in its key (region-11, departement-2A). Counts of pages are of one platform; pages of organisations that declare no
// territory are told apart and never spread over territories.

import { z } from 'zod'
import { postFormats, territoryLevels } from '../records.ts'
import { servings } from '../territories/serving.ts'
import { sides, verdicts } from '../territories/under-served.ts'
import { topicKeys } from '../topics/themes.ts'
import { pageRow } from './actors.ts'
import { field, figureBasis, figureSet } from './figure-basis.ts'
import { needIndicator, needValue } from './need-values.ts'
import { territoriesQuery, territoryQuery } from './query.ts'
import { camp, day, instant, interval, kind, month, whole } from './shapes.ts'

export { needIndicator, needValue }

const territoryKey = z.string().regex(/^(region-\d{2}|departement-(\d{2,3}|2[AB]))$/)

const estimate = z
  .strictObject({
    value: z.number().describe('The ratio'),
    interval: interval.nullable().describe('95 %; null where it cannot be worked out'),
  })
  .meta({ id: 'TerritoryEstimate', description: 'A ratio with its interval' })

const summed = z
  .strictObject({
    value: z.number().nullable().describe('Sum over the pages where it is known; null where it is of none'),
    known: whole.describe('Pages it is known of'),
    missing: whole.describe('Pages it is not known of'),
  })
  .meta({ id: 'TerritorySum', description: 'A sum over local pages' })

export const territoryVoice = z
  .strictObject({
    pages: whole.describe('Local pages that the directory knows'),
    active: whole.describe('Of these, not silent for more than `silentAfter` days'),
    silent: whole.describe('Of these, silent for longer'),
    unknown: whole.describe('Of these, without files that could tell'),
    followers: summed,
    postsPerWeek: summed.describe('Posts a covered week, summed over pages'),
    posts: whole.describe('Posts of the period'),
    interactions: summed.describe('Interactions under the posts of the period, over pages with known ones'),
    lastPostAt: instant.nullable().describe('Newest post of any time, UTC; null without a post'),
    silentDays: whole
      .nullable()
      .describe('Fewest days known to be without a post since a last one, over its pages; null where none can tell'),
    topics: z
      .array(
        z.strictObject({
          topic: z.enum(topicKeys).describe('The topic'),
          posts: whole.describe('Posts of the period with it'),
        }),
      )
      .describe('Topics of the posts of the period, most spoken of first; a post may have several'),
    topicsUnknown: whole.describe('Posts whose topics are not known'),
  })
  .meta({ id: 'TerritoryVoice', description: 'Local pages of one side in one territory' })

const service = z
  .strictObject({
    needPerPage: estimate
      .nullable()
      .describe('Persons in need for one active page; null without an active page or without need'),
    pagesPerNeed: estimate.nullable().describe('Active pages per person in need; null where either is not known'),
    relative: estimate
      .nullable()
      .describe('The same beside the national ratio, 1: as in the nation; null as above, or without a page anywhere'),
    shrunken: estimate
      .nullable()
      .describe('`relative` drawn towards the nation as far as few pages ask for it (gamma-Poisson); null as above'),
    rank: whole.nullable().describe('1 for the fewest active pages per need, by `shrunken`; null as above'),
    rankInterval: interval.nullable().describe('95 %, from draws of what `shrunken` may be'),
    followersPerNeed: estimate.nullable().describe('Followers of local pages per person in need; null where unknown'),
    postsPerWeekPerNeed: estimate.nullable().describe('Posts a week per person in need; null where unknown'),
    balance: z
      .number()
      .nullable()
      .describe('Active commercial local pages for one active associative one; null without an associative one'),
    associativeShare: estimate
      .nullable()
      .describe('Associative among active associative and commercial local pages, 0-1; null without any'),
  })
  .meta({ id: 'TerritoryService', description: 'Voice of associations, or of the network, beside need' })

const campVoices = z
  .strictObject({
    association: territoryVoice.describe('Pages of associations'),
    commercial: territoryVoice.describe('Pages of commercial actors'),
    public: territoryVoice.describe('Pages of public bodies'),
  })
  .meta({ id: 'TerritoryCamps', description: 'Pages of each camp' })

const beforeVoice = z
  .strictObject({
    active: whole.describe('Pages that were active at the end of the earlier period'),
    postsPerWeek: summed,
    interactions: summed,
    followers: summed,
  })
  .meta({ id: 'TerritoryBefore', description: 'The voice of the earlier period' })

export const territoryRow = z
  .strictObject({
    key: territoryKey.describe('region-11, departement-2A'),
    name: z.string().describe('Official name'),
    region: territoryKey.nullable().describe('The région it is part of; null for a région'),
    population: whole.nullable().describe('Inhabitants on 1 January 2025; null where not known'),
    need: needValue,
    camps: campVoices.describe('Local pages of each camp'),
    voice: territoryVoice.describe('Of the network asked for, else of associations: what is set beside need'),
    around: z
      .strictObject({
        association: whole.describe('Of associations'),
        commercial: whole.describe('Of commercial actors'),
        public: whole.describe('Of public bodies'),
      })
      .describe('Pages that speak to the whole région and are not counted here; 0 for a région'),
    service,
    needSide: z.enum(sides).describe('Where the need lies beside its threshold'),
    voiceSide: z.enum(sides).describe('Where the active pages per need lie beside theirs'),
    verdict: z.enum(verdicts).describe('Whether it counts as under-served (data/model/territories/under-served.ts)'),
    before: beforeVoice.nullable().describe('The voice in the period it is set against; null where none is asked for'),
  })
  .meta({ id: 'TerritoryRow', description: 'Need beside voice in one territory' })

const place = z
  .strictObject({
    pageId: field.pageId,
    page: z.string().describe('Name of the page'),
    camp: camp.nullable().describe('Camp of its organisation; null where it has none'),
    place: z.string().nullable().describe('Name of the place; null where nobody gave one'),
    latitude: z.number().min(-90).max(90).describe('Degrees north'),
    longitude: z.number().min(-180).max(180).describe('Degrees east'),
    isActive: z.boolean().nullable().describe('As in the counts; null where files cannot tell'),
  })
  .meta({ id: 'PagePlace', description: 'Where a local page is at home' })

const nation = z
  .strictObject({
    need: z.number().nullable().describe('Sum over the territories whose need is known; null without any'),
    needMissing: whole.describe('Territories without a value'),
    voice: territoryVoice.describe('Of all local pages of the voice, each once'),
    pagesPerNeed: z
      .number()
      .nullable()
      .describe('Active local pages per person in need over all territories whose need is known'),
    unplaced: campVoices.describe(
      'Pages of organisations that declare no territory: national, or not said; of the network alone where one is asked for',
    ),
  })
  .meta({
    id: 'TerritoryNation',
    description: 'All territories of the level together, and the pages that are in none',
  })
const coverage = z
  .strictObject({
    territories: whole.describe('Territories of the level'),
    withKnown: whole.describe('Of these, with a known local page of the voice'),
    withActive: whole.describe('Of these, with an active one'),
    needCovered: z
      .number()
      .nullable()
      .describe('Share of the national need in territories with an active local page of the voice, 0-1'),
    organisations: whole.describe(
      'Organisations of the voice (the network asked for, else associations) that declare a territory',
    ),
    withoutPage: whole.describe('Of these, without a page on the platform'),
    withoutTerritory: whole.describe('Organisations of the voice that declare none: national, or not said'),
    pagesWithoutOrganisation: whole.describe('Pages of the platform that belong to no organisation yet'),
  })
  .meta({ id: 'TerritoryCoverage', description: 'How far the directory is known to reach' })

/** What both routes say of the nation and of the rule. */
const shared = {
  ...figureBasis,
  network: figureSet.nullable().describe('The pages that count as voice; null: those of associations'),
  silentAfter: whole.describe('Days without a post after which a page is told as silent'),
  needAbove: z.number().describe('Threshold of need, in needs of the typical territory'),
  voiceBelow: z.number().describe('Threshold of voice, in the national ratio of active pages to need'),
  typicalNeed: z.number().nullable().describe('Median need of the territories of the level; null without any'),
  indicator: needIndicator.describe('What stands for need'),
  indicators: z.array(needIndicator).describe('All that could'),
  nation,
  coverage,
  against: z
    .strictObject({
      from: z.union([day, month]).describe('Its begin, as `from` of the figure'),
      to: z.union([day, month]).describe('Its end, included'),
    })
    .nullable()
    .describe('The period it is set against; null where none is asked for'),
}

export const territoriesReply = z.strictObject({
  ...shared,
  level: z.enum(territoryLevels).describe('Level of the territories'),
  territories: z.array(territoryRow).describe('Every territory of the level, by its code'),
  places: z.array(place).describe('Local pages whose place is known; of the network alone where one is chosen'),
})

const localPage = z
  .strictObject({
    ...pageRow.pick({ id: true, name: true, handle: true, address: true, actor: true, actorName: true }).shape,
    camp: camp.nullable().describe('Camp of its organisation; null where it has none'),
    kind: kind.nullable().describe('What its organisation is; null where it has none'),
    serving: z
      .enum(servings)
      .describe('Speaks here, in a département of the région, or to the whole région and is not counted here'),
    territories: z.array(territoryKey).describe('All that its organisation declares'),
    isInVoice: z.boolean().describe('Whether it counts as voice: of the network asked for, else of associations'),
    isActive: z.boolean().nullable().describe('Null where files cannot tell'),
    lastPostAt: instant.nullable().describe('Its last post of any time, UTC; null without a post'),
    silentDays: whole.nullable().describe('Days known to be without a post since its last; null without a post'),
    followers: z
      .strictObject({
        value: z.number().describe('Followers'),
        observedOn: z.union([day, month]).describe('Day of the reading, its month where only that is known'),
      })
      .nullable()
      .describe('As last read by the end of the period; null without a reading within the tolerance'),
    posts: whole.describe('Posts of the period'),
    postsPerWeek: z.number().nullable().describe('Null where files cover too little'),
    interactionsPerPost: z.number().nullable().describe('Null without posts with known interactions'),
    formats: z
      .array(
        z.strictObject({
          format: z.enum(postFormats).describe('The format'),
          posts: whole.describe('Posts of it'),
        }),
      )
      .describe('Formats of its posts of the period, the commonest first'),
  })
  .meta({ id: 'LocalPage', description: 'A page that speaks in a territory' })

export const territoryReply = z.strictObject({
  ...shared,
  territory: territoryRow,
  needs: z
    .array(z.strictObject({ indicator: z.string().describe('Key of the indicator'), ...needValue.shape }))
    .describe('Every indicator in this territory'),
  within: z.array(territoryRow).describe('The départements of a région; empty for a département'),
  pages: z.array(localPage).describe('Those that speak here first, the longest silent first'),
})

export const territoryRoutes = {
  territories: {
    method: 'get',
    path: '/api/territories',
    summary:
      'Need beside voice in every département or région, with ratios, their intervals, and which is under-served',
    query: territoriesQuery,
    reply: territoriesReply,
  },
  territory: {
    method: 'get',
    path: '/api/territories/{key}',
    summary: 'One territory: every indicator of need, the pages that speak there, the départements of a région',
    query: territoryQuery,
    reply: territoryReply,
  },
} as const
