// Shapes of topics: the word lists and their editing, how far the posts are read by them, coding posts by hand and how far
// the lists agree with that. Their routes are in topic-routes.ts.

import { z } from 'zod'
import { callKeys, checkedKeys, themeKeys, topicKeys } from '../topics.ts'
import { instant, interval, whole } from './shapes.ts'

const theme = z.enum(themeKeys)
const call = z.enum(callKeys)
/** A topic, a call, or `carers`: whether a post speaks of caregivers. */
const checkedKey = z.enum(checkedKeys)

/** A term as a person writes it; how its fields are used is in topics/terms.ts. */
export const newTerm = z.strictObject({
  theme: theme.describe('The list it stands in'),
  term: z.string().max(500).describe('Whole words to find, plurals written out'),
  capitalsOnly: z.boolean().describe('Whether it must be written in capitals, as an acronym'),
  accentsMatter: z.boolean().describe('Whether its accents must be those of the text'),
  isAmbiguous: z.boolean().describe('Whether it decides nothing alone'),
  call: call.nullable().describe('Only in the lists of calls and offers; null elsewhere'),
})

export const termRow = newTerm
  .extend({
    id: whole.describe('Number of the term'),
    origin: z.enum(['reference', 'person']).describe('Of the reference tables, or added by a person'),
    isRemoved: z
      .boolean()
      .describe(
        "Taken out: it does not count, and can be restored. Only terms of the reference tables stay so; a person's own one goes",
      ),
    changedAt: instant
      .nullable()
      .describe('When a person last changed, took out or added it, UTC; null for one as the reference tables have it'),
  })
  .meta({ id: 'Term', description: 'A term of the word lists' })

const topicCount = z.strictObject({
  key: checkedKey.describe('The topic, the call, or `carers`: whether a post speaks of caregivers'),
  posts: whole.describe('Posts that have it'),
})
export const topicState = z
  .strictObject({
    version: whole.describe('Number of the lists: one more with every edit'),
    readVersion: whole.describe(
      'The lists by which all posts were last read through: `version`, unless a recount is still due',
    ),
    posts: whole.describe('All posts'),
    read: whole.describe('Posts whose text was kept and read: only their topics are known'),
    withoutText: whole.describe('Posts without a text: their topics stay unknown'),
    pending: whole.describe('Posts that no list has read yet, as after an import that was cut off'),
    stale: whole.describe(
      'Posts whose topics may be out of date since the last edit; at most, since not each of them changes',
    ),
    running: z
      .strictObject({ done: whole.describe('Posts done'), total: whole.describe('Posts it reads') })
      .nullable()
      .describe('A recount under way; null while none runs. Ask again until it is null'),
    failed: z
      .enum(['busy', 'failed'])
      .nullable()
      .describe(
        'Why the last recount ended before its time: `busy` another program was writing, `failed`; null when it did not',
      ),
    withTopic: whole.describe(
      'Posts read that have at least one topic; calls, offers and words for caregivers are none',
    ),
    counts: z.array(topicCount).describe('Posts read by topic, call and `carers`; a post counts for each it has'),
  })
  .meta({ id: 'TopicState', description: 'How far the posts are read by the word lists' })

/** What an edit does; several are one: all are stored, or none. */
export const termEdit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add'), term: newTerm }),
  z.strictObject({ kind: z.literal('change'), id: whole, term: newTerm }),
  z.strictObject({ kind: z.literal('remove'), id: whole }),
  z.strictObject({ kind: z.literal('restore'), id: whole }),
])

const examplePost = z
  .strictObject({
    text: z.string().describe('Its text'),
    isCut: z.boolean().describe('True where `text` is the beginning of a longer one'),
    page: z.string().describe('Name of its page'),
    publishedAt: instant.describe('Instant of publication, UTC'),
    address: z.string().nullable().describe('Address of the post; null where not known'),
  })
  .meta({ id: 'ExamplePost', description: 'A post as an example' })

export const topicPreview = z.strictObject({
  looked: whole.describe('Posts that hold a spelling of what changes: no other can change'),
  changed: whole.describe('Posts of which some topic changes'),
  changes: z
    .array(
      z.strictObject({
        key: checkedKey.describe('The topic, the call, or `carers`'),
        gained: whole.describe('Posts that would get it'),
        lost: whole.describe('Posts that would lose it'),
        gainedExamples: z.array(examplePost).describe('At most five of those gained'),
        lostExamples: z.array(examplePost).describe('At most five of those lost'),
      }),
    )
    .describe('Topics, calls and `carers` that some post gains or loses'),
})

/** A term after an edit, and where the recount stands that follows it. */
export const edited = z.strictObject({ term: termRow, state: topicState })
export const lists = z.strictObject({
  terms: z.array(termRow).describe('All terms, removed ones too'),
  state: topicState,
})

/** What cannot be used of a list that is brought as CSV: nothing of it is stored then. */
export const listFault = z.strictObject({
  line: whole.describe('Line of the CSV'),
  fault: z
    .string()
    .describe(
      'A fault of the term, `row` for a line that is none, `table` for the whole (line 1), `more` where reading stopped',
    ),
  found: z.string().describe('What stands there'),
})

export const coding = {
  topics: z.array(z.enum(topicKeys)).describe('Topics of the post'),
  speaksOfCarers: z.boolean().describe('Whether it speaks of caregivers'),
  calls: z.array(call).describe('Calls of the post'),
}

/** Which post a person codes: stable over an undo and a repeated import. */
export const codedPostKey = {
  platform: z.string().describe('Key of the platform'),
  pageKey: z.string().describe('Key of the page'),
  externalId: z.string().describe('Key of the post on the platform'),
}

export const postToCode = z.strictObject({
  ...codedPostKey,
  page: z.string().describe('Name of its page'),
  publishedAt: instant.describe('Instant of publication, UTC'),
  text: z.string().describe('Its text'),
  address: z.string().nullable().describe('Address of the post; null where not known'),
})

export const codingState = z.strictObject({
  next: postToCode
    .nullable()
    .describe('The next post of the sample; null when every post that may be shown is coded, or none may be'),
  coded: whole.describe('Posts coded so far'),
  eligible: whole.describe('Posts whose text is kept and may be read by people: what the sample is drawn from'),
})

const estimate = z.strictObject({ value: z.number().describe('The estimate, 0-1'), interval })

const agreementRow = z
  .strictObject({
    key: checkedKey.describe('The topic, the call, or `carers`'),
    both: whole.describe('Posts of which both the person and the lists said it'),
    coded: whole.describe('Posts of which the person alone said it'),
    found: whole.describe('Posts of which the lists alone said it'),
    neither: whole.describe('Posts of which neither said it'),
    precision: estimate.nullable().describe("In 0-1 with Wilson's interval, 95 %; null when the lists found none"),
    recall: estimate.nullable().describe("In 0-1 with Wilson's interval, 95 %; null when the person coded none"),
    f: z.number().nullable().describe('F measure, 0-1; null when neither said it of any post'),
    kappa: z.number().nullable().describe("Cohen's kappa, at most 1; null where nothing is left to agree on"),
  })
  .meta({ id: 'AgreementRow', description: 'What the lists find against what a person says, for one topic or call' })
const agreementRows = z.array(agreementRow).describe('One for each topic, call and `carers`')

export const agreementReply = z.strictObject({
  selfCheck: z
    .strictObject({ posts: whole.describe('Posts compared'), rows: agreementRows })
    .describe(
      'The invented posts of the product, by the lists as they are now: named a self-check, never a validation',
    ),
  own: z
    .strictObject({
      posts: whole.describe('Posts compared'),
      outdated: whole.describe('Coded, but the post or its text is no longer there'),
      rows: agreementRows,
    })
    .describe("A simple random sample of one's own posts: no weights"),
})
