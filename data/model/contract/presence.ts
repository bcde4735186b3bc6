// Shape of presence: when each page was heard of, week by week, and how long it has been silent.

import { z } from 'zod'
import { pageRow } from './actors.ts'
import { figureBasis } from './figure-basis.ts'
import { camp, day, instant, month, whole } from './shapes.ts'

const pagePresence = z
  .strictObject({
    ...pageRow.pick({ id: true, name: true, handle: true, address: true, actor: true, actorName: true }).shape,
    set: whole.describe('Place of its set among the sets of the figure, from 0'),
    camp: camp.nullable().describe('Camp of its organisation in the grid; null where it has none'),
    territories: z
      .array(z.string())
      .describe('Territories its organisation serves: region-11, departement-2A; empty where none is known'),
    zone: z.string().describe('Time zone of its calendar'),
    followers: z
      .strictObject({
        value: z.number().describe('Followers'),
        observedOn: z.union([day, month]).describe('Day of the reading, its month where only that is known'),
      })
      .nullable()
      .describe('As last read by the end of the period, within the tolerance; null without such a reading'),
    posts: whole.describe('Posts of the period'),
    postsPerWeek: z
      .number()
      .nullable()
      .describe(
        'Posts per covered week, silent ones included; null where files cover too little: metric `posting-frequency`',
      ),
    weeksWithPosts: whole.describe('Weeks with a post'),
    weeksWithoutPost: whole.describe('Weeks wholly covered by files and without a post'),
    weeksUnknown: whole.describe('Weeks without a known post that no file covers wholly'),
    counts: z
      .array(whole.nullable())
      .describe(
        'Posts of each week; 0: known to be without; null: not known. Of a week covered in part, at least so many',
      ),
    lastPostAt: instant.nullable().describe('Instant of its last post, of any time, UTC; null without a post'),
    knownUntil: instant.nullable().describe('Until when imported files speak of the page, UTC; null when none does'),
    silentDays: whole
      .nullable()
      .describe(
        'Days known to be without a post since the last one, until the newest post of all pages; null without a post',
      ),
    unknownDays: whole.nullable().describe('Days after those of which no file speaks; null without any post shown'),
    isSilent: z
      .boolean()
      .nullable()
      .describe('Whether it has been silent for more than `silentAfter` days; null where files cannot tell'),
  })
  .meta({ id: 'PagePresence', description: 'When one page was heard of' })

export const presenceReply = z.strictObject({
  ...figureBasis,
  silentAfter: whole.describe('Days without a post after which a page is told as silent'),
  weeks: z
    .array(z.string())
    .describe('ISO weeks with a day of the period, 2025-W07; the first and last perhaps in part'),
  pages: z.array(pagePresence).describe('The longest known silence first'),
})
