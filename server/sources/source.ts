// What a source is: one publisher's vocabulary of columns, read into drafts. Pure and lazy; one file each beside this one.

import type { ListedDraft } from '../../data/model/directory.ts'
import type { Licence } from '../../data/model/licences.ts'
import type { Mapping } from '../../data/model/mapping/mapping.ts'
import type { PlatformKey } from '../../data/model/platforms.ts'
import type {
  Draft,
  FileFault,
  LeftAside,
  NeedDraft,
  OwnDraft,
  PageDraft,
  Rejection,
} from '../../data/model/records.ts'
import type { NeedAnswers } from '../../data/model/territories/need-answers.ts'
import type { Row } from '../formats/format.ts'
import type { Marks } from './marks.ts'

/** What can be known of a file before its rows are read. */
export type Head = {
  readonly columns: readonly string[]
  /** Name of the file as the person knows it: evidence of last resort. */
  readonly file: string
  /** What stands on the lines above the header: a title, a note; absent where the header is the first line. */
  readonly above?: readonly string[] | undefined
  /** First value of a nested container (a JSON document, the object of its first line); absent for flat ones. */
  readonly sample?: unknown
  /** Zone of the times that the file writes without one, `Europe/Paris`, when the person names it; else such times are refused. */
  readonly zone?: string | null
  /** The last day that a value can be of, `2026-11-22`; absent where nobody asks. */
  readonly today?: string
  /** Day on which the counts of the file were read, as stated or else estimated; absent where nobody asks. */
  readonly observedOn?: string
  /** Day of the export as the person, or the name of the file, states it; null or absent: nobody does. */
  readonly statedOn?: string | null
  /** The page that the person named, for a file that speaks of one page without naming it. */
  readonly page?: PageDraft | null
  /** Whether a page belongs to an organisation that is known; absent: none does. */
  readonly isOfActor?: (page: PageDraft) => boolean
  /** How the columns are to be read, where the person says so. */
  readonly mapping?: Mapping | null
  /** First rows of a flat table, as far as no source knows its columns; absent where nobody looked. */
  readonly first?: readonly (readonly string[])[]
  /** What the person says of a table of need per territory. */
  readonly need?: NeedAnswers | null
}

export type Recognition = {
  /** Header generation, a key of words/<tag>/names `variants`; null when there is only one. */
  readonly variant: string | null
  /** Columns that are not read, as written. */
  readonly ignoredColumns: readonly string[]
  /** Columns, or paths of a JSON value, that decided; absent: those of `marks` that the file has. */
  readonly because?: readonly string[]
  /** Set where the file speaks of one page without naming it: then `head.page` is of this platform, else the file is refused. */
  readonly needsPageOn?: PlatformKey
  /** Another platform that the file can as well be of: `needsPageOn` is that one once a page of it is named. */
  readonly orPageOn?: PlatformKey
  /** Set where rows are of accounts of anybody: only organisations are read (organisations.ts), by a mapping too. */
  readonly isOfAnybody?: true
}

export type Source = {
  readonly key: string
  readonly publisher: string
  /** `nested`: its records are objects of JSON; `stacked`: rows of several tables in one file; absent: rows of one table. */
  readonly reads?: 'nested' | 'stacked'
  /** Columns (paths of JSON) that the source is known by, one set a header generation. */
  readonly marks?: Marks
  /** Where the publisher defines the fields. */
  readonly docs: string
  /** What exports may contain of it. */
  readonly licence: Licence
  /** By content first, by file name last; null when it is not this source's. */
  readonly recognises: (head: Head) => Recognition | null
  /** Instant of the export as the file states it, in its name or by itself (UTC), or null. Never the file's mtime. */
  readonly observedAtOf: (file: string, head?: Head) => string | null
  /** Whether a column is about persons (not organisations): then the received bytes are not kept. */
  readonly personColumns: (columns: readonly string[]) => readonly string[]
  /**
   * Rows in, one draft an accepted row; all faults of a bad row together, never an exception.
   * Drafts of rows that follow each other may share their page object.
   */
  readonly read: (
    rows: Iterable<Row | Rejection>,
    head: Head,
  ) => Iterable<Draft | OwnDraft | NeedDraft | ListedDraft | LeftAside | readonly Rejection[]>
}

/** A file that is understood well enough to be refused with its reason. */
export type Refusal = {
  readonly fault: FileFault
  readonly recognises: (head: Head) => boolean
  /** As of a source; absent where it is known by something else than its columns. */
  readonly marks?: Marks
}
