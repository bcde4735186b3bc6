// Shapes of imports: what became of a file, its rejected lines, and where an upload stands.

import { z } from 'zod'
import { expectations, fileFaults } from '../records.ts'
import { listedLine } from './directory.ts'
import { mapping, mappingOffer } from './mappings.ts'
import { needAnswers, needOffer } from './need-tables.ts'
import { day, flag, instant, slug, whole } from './shapes.ts'

export const rejectionRow = z.strictObject({
  line: whole,
  column: z.string().nullable(),
  found: z.string(),
  expected: z.enum(expectations),
})
/** Why rows were rejected, how often, and the first of them. */
export const rejectionCause = z.strictObject({
  /** Null: the row as a whole. */
  column: z.string().nullable(),
  expected: z.enum(expectations),
  count: whole,
  line: whole,
  found: z.string(),
})
/** Rejected cells and rows of an import, in the order of its lines. */
export const rejectionsReply = z.strictObject({
  /** How many there are under the filter. */
  total: whole,
  /** All causes of the import, the commonest first, whatever the filter. */
  causes: z.array(rejectionCause),
  rejections: z.array(rejectionRow),
})

/** A source that a file comes near to, and why. */
const nearness = z.strictObject({
  /** Key of the source, or the fault by which such files are refused. */
  source: z.string(),
  /** Its columns, or paths of JSON, that the file has. */
  because: z.array(z.string()),
  /** Those that the file lacks; empty where it could read the file too. */
  missing: z.array(z.string()),
})
const fileFault = z.strictObject({
  code: z.enum(fileFaults),
  line: whole.nullable(),
  column: z.string().nullable(),
  found: z.string().nullable(),
  /** What the file comes nearest to, where no source knows it. */
  nearest: nearness.optional(),
  /** The commonest cause, where rows were rejected: of how many rows it is told by `found`. */
  cause: rejectionCause.optional(),
})
/** One import as the command line prints it (`--json`) and the Data screen shows it. Counted in rows of the file. */
export const importReport = z.strictObject({
  file: z.string(),
  importId: whole.nullable(),
  source: z.string().nullable(),
  read: whole,
  inserted: whole,
  updated: whole,
  unchanged: whole,
  rejected: whole,
  seconds: z.number(),
  /** Records that are no posts of the page (reposts, messages that are not public), beside the rows read; absent where there are none. */
  leftAside: whole.optional(),
  /** Why nothing was stored. */
  error: fileFault.optional(),
})
/** Who brought an import: a person on the Data screen or on the command line, a typed number, a collector, the product itself. */
const importedBy = ['screen', 'command', 'typed', 'collector', 'setup'] as const
export const importRow = z.strictObject({
  id: whole,
  file: z.string(),
  /** Container: csv, xlsx ... */
  format: z.string(),
  source: z.string(),
  /** Header generation or variant of the source, a key in words; null when there is only one. */
  variant: z.string().nullable(),
  by: z.enum(importedBy),
  /** Zone of the times that the file writes without one, as the person named it. */
  zone: z.string().nullable(),
  /** What exports may contain of it, a key in words (`licences`). */
  licence: z.string(),
  /** Name of the mapping it was read by; null for a known source. */
  mapping: z.string().nullable(),
  /** The import that this one repeats after an undo, or whose typed value it corrects; null otherwise. */
  replaces: whole.nullable(),
  sha256: z.string(),
  bytes: whole,
  importedAt: instant,
  observedAt: instant,
  isObservedAtEstimated: z.boolean(),
  read: whole,
  inserted: whole,
  updated: whole,
  unchanged: whole,
  rejected: whole,
  isTextKept: z.boolean(),
  areBytesKept: z.boolean(),
  undoneAt: instant.nullable(),
})

/** One thing that an import changed. */
export const change = z.strictObject({
  line: whole,
  page: z.string(),
  /** The post by its address or id; null for a value stated about a page. */
  post: z.string().nullable(),
  /** `interactions`, `reactions`, `comments`, `followers`, `text` ... with what was and what is; null: not known. */
  what: z.array(z.strictObject({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
})

/**
 * `preview`: read and checked, nothing stored yet. `stopped`: at the person's wish, nothing of it stored. `unpacked`: an
 * archive of several files, which are uploads of their own.
 */
const jobState = z.enum(['reading', 'preview', 'storing', 'done', 'failed', 'stopped', 'unpacked'])

/** An upload in a line of a list. */
export const jobSummary = z.strictObject({
  id: z.string(),
  file: z.string(),
  state: jobState,
  bytesRead: whole,
  bytesTotal: whole,
  rowsRead: whole,
  seconds: z.number(),
  /** Key of the source; null when it is not recognised, or not yet. */
  source: z.string().nullable(),
  /** What an import would store, or stored; null while it is read. */
  report: importReport.nullable(),
})

/** Where an upload stands. */
export const job = z.strictObject({
  id: z.string(),
  file: z.string(),
  state: jobState,
  /** Files of an archive of several (`unpacked`), each an upload of its own; empty otherwise. */
  parts: z.array(z.strictObject({ id: z.string(), file: z.string() })),
  bytesRead: whole,
  bytesTotal: whole,
  rowsRead: whole,
  recognised: z
    .strictObject({
      format: z.string(),
      source: z.string(),
      /** Header generation or variant, a key in words. */
      variant: z.string().nullable(),
      columns: z.array(z.string()),
      ignoredColumns: z.array(z.string()),
      /** Columns, or paths of a JSON value, that decided. */
      because: z.array(z.string()),
      /** The next likely source, when it is near; null otherwise. */
      runnerUp: nearness.nullable(),
      /** What was found out about the container, by its key in words (`fileNotes`): delimiter, encoding and its evidence. */
      notes: z.record(z.string(), z.string()),
      /** Platform of the one page that the file speaks of without naming it; null when rows name their page. */
      needsPageOn: z.string().nullable(),
      /** Another platform that the page can be on; absent where there is one only. */
      orPageOn: z.string().optional(),
    })
    .nullable(),
  /** First rows as they will be stored. */
  preview: z.array(
    z.strictObject({
      line: whole,
      page: z.string(),
      platform: z.string(),
      /** An instant, or the day or month where only that is known; null for an undated value. */
      publishedAt: z.string().nullable(),
      /** The post's text, shortened; null without a text, and for a value stated about a page. */
      text: z.string().nullable(),
      /** Format of the post; null for a value stated about a page. */
      format: z.string().nullable(),
      /** The value stated about a page; null for a post. */
      stated: z
        .strictObject({ metric: z.string(), value: z.number(), bound: z.enum(['exact', 'above', 'below']) })
        .nullable(),
      /** Counts of a post; each null when the file does not give it, and for a value stated about a page. */
      reactions: whole.nullable(),
      comments: whole.nullable(),
      shares: whole.nullable(),
      views: whole.nullable(),
      interactions: whole.nullable(),
      followers: whole.nullable(),
    }),
  ),
  /** The first ones. */
  rejections: z.array(rejectionRow),
  /** Causes of all rejections of the file, the commonest first. */
  causes: z.array(rejectionCause),
  /** Pages of this file that have no actor yet. */
  pagesWithoutActor: whole,
  report: importReport.nullable(),
  /** Posts and values that differ from what was known, before and after; the first hundred. */
  changes: z.array(change),
  /** Seconds since the file began to be read, or to be stored. */
  seconds: z.number(),
  /** How its columns could be read, where no source knows them; null otherwise. */
  mapping: mappingOffer.nullable(),
  /** What is read of a table of need per territory; absent for any other file. */
  need: needOffer.optional(),
  /** First lines of a directory of organisations; absent for any other file. */
  directory: z.array(listedLine).optional(),
})

/** How a file is to be read anew, before it is stored. What is absent stays as it was. */
export const rereadOptions = z.strictObject({
  source: z.string().optional(),
  zone: z.string().max(60).optional(),
  /** Day on which the counts were read: the year of days written without one follows from it. */
  observedAt: day.optional(),
  /** Address of the page that a file speaks of without naming it. */
  page: z.string().max(500).optional(),
  mapping: mapping.optional(),
  /** What the person says of a table of need per territory. */
  need: needAnswers.optional(),
  /** True: offer to say what the columns contain, though a source knows them; false: by that source after all. */
  describe: z.boolean().optional(),
})

export const importOptions = z.strictObject({
  /** Name of the file as the person sees it. */
  file: z.string().min(1).max(300),
  source: z.string().optional(),
  actor: slug.optional(),
  observedAt: day.optional(),
  text: flag.optional(),
  /** Zone of the times that the file writes without one, `Europe/Paris`. */
  zone: z.string().max(60).optional(),
})
