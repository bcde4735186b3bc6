// Shapes of where a number comes from: all that is known of an import, what it changed, the readings and posts a number
// rests on, the line of the received file, and the numbers that people type in.

import { z } from 'zod'
import { licences, sharedParts } from '../licences.ts'
import { pageRow } from './actors.ts'
import { change, importRow, rejectionRow } from './imports.ts'
import { mapping } from './mappings.ts'
import { needAnswers, needLine } from './need-tables.ts'
import { bucketLabel, postFilters } from './query.ts'
import { dataset, day, instant, language, month, whole, wholeText } from './shapes.ts'

/** A number as it was typed in and checked; `observedOn` is a day or a month. */
export const statedNumber = z.strictObject({
  /** Slug of the organisation, or its name where it is not in the list. */
  actor: z.string(),
  platform: z.string(),
  metric: z.string(),
  value: z.number(),
  bound: z.enum(['exact', 'above', 'below']),
  observedOn: z.string(),
  address: z.string().nullable(),
  note: z.string().nullable(),
})

/** What is known of an import beside its row and its rejected lines. */
const importOrigin = z.strictObject({
  /** Header of the file, as written. */
  columns: z.array(z.string()),
  /** Columns that were not read; null where the file has no columns of its own (JSON). */
  ignoredColumns: z.array(z.string()).nullable(),
  /** Slug of the organisation whose the pages without one were said to be. */
  actor: z.string().nullable(),
  /** The page that the person named for a file that names none. */
  page: z.string().nullable(),
  mapping: mapping.nullable(),
  /** How a table of need per territory was read; absent for any other file. */
  need: needAnswers.optional(),
  licence: z.enum(licences),
  /** What exports may contain of it. */
  mayShare: z.array(z.enum(sharedParts)),
  /** Instants of the first and last post; null without posts. */
  coversFrom: instant.nullable(),
  coversTo: instant.nullable(),
  hasPicture: z.boolean(),
  /** The import that repeats or corrects this one; null when none does. */
  replacedBy: whole.nullable(),
  /** The number that was typed in; null for a file. */
  stated: statedNumber.nullable(),
})
export const importDetail = z.strictObject({
  import: importRow,
  origin: importOrigin,
  rejections: z.array(rejectionRow),
  /** Need per territory that it brought; absent where it brought none, and once it is undone. */
  needs: z.array(needLine).optional(),
})

/** What an import changed of what was known before it: the first hundred. Empty once it is undone. */
export const importChanges = z.strictObject({ changes: z.array(change) })

/** One record of the received file, cell by cell; null with the reason why it cannot be shown. */
export const receivedLine = z.strictObject({
  cells: z.array(z.strictObject({ column: z.string(), value: z.string() })).nullable(),
  because: z.enum(['not-kept', 'nested', 'no-such-line']).nullable(),
})

export const originQuery = z.strictObject({
  /** A metric of the figures, or any measure stated of a page. */
  metric: z.string().min(1).max(100),
  /** Buckets of any kind, both included, as the page's own zone counts days; absent: all that is known. */
  from: bucketLabel.optional(),
  to: bucketLabel.optional(),
  tolerance: wholeText.optional(),
  ...postFilters,
  data: dataset.optional(),
  /** Posts to leave out before the first one shown. */
  offset: wholeText.optional(),
})
const fromImport = {
  importId: whole,
  file: z.string(),
  line: whole,
}
export const originReply = z.strictObject({
  page: pageRow.omit({ posts: true, newestPostAt: true, parts: true }),
  metric: z.string(),
  /** Months where the period is whole months, else days. */
  from: z.union([day, month]).nullable(),
  to: z.union([day, month]).nullable(),
  /** What the number rests on: values read on the page, or its posts. */
  restsOn: z.enum(['readings', 'posts']),
  /** The number itself as the figures use it; null where there is none, and for measures that no figure shows. */
  value: z.number().nullable(),
  /** What the value is worked out of; null where it is a single reading. */
  sum: z
    .strictObject({
      posts: whole,
      /** Posts whose count is known, and the sum of their counts (rates: of interactions per follower). */
      known: whole,
      total: z.number(),
      /** Weeks of the period that imported files cover. */
      weeks: z.number(),
    })
    .nullable(),
  /** Values of the page in the period, newest first; those of posts have a post. */
  readings: z.array(
    z.strictObject({
      ...fromImport,
      value: z.number(),
      bound: z.enum(['exact', 'above', 'below']),
      /** Day or month; null when undated. */
      observedOn: z.string().nullable(),
      address: z.string().nullable(),
      note: z.string().nullable(),
      /** When the file was read or exported, and whether that is an estimate. */
      importObservedAt: instant,
      isObservedAtEstimated: z.boolean(),
      hasPicture: z.boolean(),
      /** Whether it is the very reading that the number is. */
      isUsed: z.boolean(),
      /** The post with which the value was stated; null for a value read by itself. */
      post: z.string().nullable(),
    }),
  ),
  /** Posts of the period in order of publication, a hundred at a time. */
  posts: z.strictObject({
    total: whole,
    offset: whole,
    rows: z.array(
      z.strictObject({
        ...fromImport,
        externalId: z.string(),
        publishedAt: instant,
        /** The day alone, where the file states no time and the instant is but a place in it; null otherwise. */
        publishedOn: day.nullable(),
        address: z.string().nullable(),
        format: z.string(),
        reactions: whole.nullable(),
        comments: whole.nullable(),
        shares: whole.nullable(),
        interactions: whole.nullable(),
        followers: whole.nullable(),
      }),
    ),
  }),
})

/** Numbers as people type or paste them; checked by the source of hand-made tables. */
const typedText = z.string().max(500)
export const typedNumbers = z.strictObject({
  values: z
    .array(
      z.strictObject({
        actor: typedText,
        platform: typedText,
        metric: typedText,
        value: typedText,
        observedOn: typedText,
        address: typedText,
        note: typedText.optional(),
        /** The import whose number this one corrects: it is undone in the same step. */
        replaces: whole.optional(),
      }),
    )
    .min(1)
    .max(200),
  /** Language in which days and numbers are written; absent: that of the server. */
  lang: language.optional(),
  /** Checks only. */
  isDryRun: z.boolean().optional(),
})
/** Column of a typed number, as the request names it. */
export const typedColumns = ['actor', 'platform', 'metric', 'value', 'observedOn', 'address', 'note'] as const
export const typedOutcome = z.strictObject({
  /** All that is wrong; then nothing is stored. `row`: position in the request, from 0. */
  faults: z.array(
    z.strictObject({
      row: whole,
      column: z.enum(typedColumns).nullable(),
      found: z.string(),
      expected: rejectionRow.shape.expected,
    }),
  ),
  /** One a number, in order, when nothing is wrong: as read, and its import; null on trial. `isKnown`: it was there already. */
  values: z.array(statedNumber.extend({ importId: whole.nullable(), isKnown: z.boolean() })),
})
/** A typed number with its history, the newest step first. */
export const typedHistory = z.strictObject({
  numbers: z.array(
    z.strictObject({
      state: z.enum(['current', 'deleted']),
      steps: z.array(
        statedNumber.extend({
          importId: whole,
          /** Name of the organisation, as far as it is known. */
          actorName: z.string(),
          typedAt: instant,
          undoneAt: instant.nullable(),
          hasPicture: z.boolean(),
        }),
      ),
    }),
  ),
})
