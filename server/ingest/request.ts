// What is asked of an import, how far it is, and what came of it: the shapes that pass between threads.

import type { ImportedBy, ImportReport, Job, StatedNumber } from '../../data/model/contract.ts'
import type { Mapping } from '../../data/model/mapping/mapping.ts'
import type { Actor, Camp, FileFault, PageDraft } from '../../data/model/records.ts'
import type { NeedAnswers } from '../../data/model/territories/need-answers.ts'

export type ImportRequest = {
  readonly path: string
  /** Name of the file as the person knows it. */
  readonly file: string
  /** Key of the source; recognised from the content when null. */
  readonly source: string | null
  /** Slug of the actor whose pages these are; null: pages without an actor wait. */
  readonly actor: string | null
  /** Makes that actor when it is not there yet (--new). */
  readonly newActor: { readonly actor: Actor; readonly camp: Camp | null } | null
  /** Day of the export when the person states it. */
  readonly observedAt: string | null
  /** Zone of times that the file writes without one; absent or null: they are refused. */
  readonly zone?: string | null
  /** The page that a file speaks of without naming it. */
  readonly page?: PageDraft | null
  /** How the columns are to be read; null or absent: by the source that knows them. */
  readonly mapping?: Mapping | null
  /** What the person says of a table of need per territory; null or absent: nothing. */
  readonly need?: NeedAnswers | null
  /** Whether the person wants to say what the columns contain, though a source may know them. */
  readonly isDescribed?: boolean
  /** The undone import that is repeated, with the time its counts were read at; null or absent: a new file. */
  readonly repeats?: {
    readonly id: number
    readonly observed: { readonly at: string; readonly isEstimated: boolean }
    /** The number that was typed in; null for a file. */
    readonly stated: StatedNumber | null
  } | null
  /** Whether it came out of an archive: then it may be none itself. */
  readonly isUnpacked?: boolean
  /** Why it could not be unpacked; null or absent: it could. */
  readonly fault?: FileFault | null
  /** Who brings it. */
  readonly by: ImportedBy
  readonly isAllOrNothing: boolean
  readonly isDryRun: boolean
  readonly isTextKept: boolean
  /** Whether invented data may come in: into a database of the demonstration; absent: not. */
  readonly isInventedTaken?: boolean
  /** UTC instant of the import. */
  readonly now: string
}

/** The report of the import, with what a person wants to see before storing. */
export type ImportOutcome = Pick<
  Job,
  | 'recognised'
  | 'preview'
  | 'rejections'
  | 'causes'
  | 'pagesWithoutActor'
  | 'changes'
  | 'mapping'
  | 'need'
  | 'directory'
> & {
  readonly report: ImportReport
  /** Pages of a file that was imported before, given to an actor now. */
  readonly pagesAssigned: number
  /** Whether the same bytes were imported before: nothing was read. */
  readonly isRepeated: boolean
}

export type Progress = {
  readonly bytesRead: number
  readonly bytesTotal: number
  readonly rowsRead: number
  /** Since its first row was asked for. */
  readonly seconds: number
}
