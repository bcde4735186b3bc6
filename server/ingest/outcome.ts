// What came of an import: its report and what a person wants to see of it. Gathered while the file is read, so that a file
// that fails half-way tells how far it got.

import type { ImportReport, Job } from '../../data/model/contract.ts'
import type { ListedDraft } from '../../data/model/directory.ts'
import type { Draft, NeedDraft, Rejection } from '../../data/model/records.ts'
import type { NeedRecord } from '../../data/model/territories/need.ts'
import { territoryKey } from '../../data/model/territories/serving.ts'
import type { Table, UnusableFile } from '../formats/format.ts'
import type { Recognised } from '../sources/index.ts'
import { type CauseTally, causeTally } from './causes.ts'
import { faultOf } from './fault.ts'
import { previewOf } from './preview.ts'
import { shownRejections } from './repeat.ts'
import type { ImportOutcome } from './request.ts'
import { noRows, type RowTally } from './store-drafts.ts'
import type { State } from './store-posts.ts'

const shownDrafts = 10
/** More than there are territories: all of a table of one indicator. */
const shownNeeds = 500

export type Found = {
  /** Null until a source has recognised the file. */
  recognised: Job['recognised']
  readonly preview: Job['preview']
  /** What territories get of a table of need. */
  readonly needs: NonNullable<Job['need']>['values']
  /** What a table of need is taken for; null for any other file. */
  need: Omit<NonNullable<Job['need']>, 'values'> | null
  /** First lines of a directory. */
  readonly listed: NonNullable<Job['directory']>
  readonly rejections: Rejection[]
  readonly tally: CauseTally
  readonly rows: RowTally
}

export const nothingFound = (): Found => ({
  recognised: null,
  preview: [],
  needs: [],
  need: null,
  listed: [],
  rejections: [],
  tally: causeTally(),
  rows: noRows(),
})

export const noteDraft = ({ preview }: Found, draft: Draft): void => {
  if (preview.length < shownDrafts) preview.push(previewOf(draft))
}

export const noteNeed = ({ needs }: Found, { line, need }: NeedDraft, before: NeedRecord | null): void => {
  if (needs.length < shownNeeds) needs.push({ line, ...need, before: before?.unit === need.unit ? before.value : null })
}

export const noteListed = ({ listed }: Found, { line, listed: said }: ListedDraft, state: State): void => {
  if (listed.length >= shownDrafts) return
  const { name, kind, territories, parent, place, pages } = said
  listed.push({
    line,
    name: name.value,
    state,
    kind,
    territories: territories?.map(territoryKey) ?? null,
    parent: parent?.value ?? null,
    place,
    pages: pages.map(({ value }) => value.address ?? ''),
  })
}

export const noteRejection = ({ tally, rejections }: Found, rejection: Rejection): void => {
  tally.add(rejection)
  if (rejections.length < shownRejections) rejections.push(rejection)
}

/** What the file was taken for, as it is told. */
export const recognisedAs = (
  format: string,
  { columns, notes }: Table,
  { source, recognition, because, runnerUp }: Recognised,
): NonNullable<Job['recognised']> => ({
  format,
  source: source.key,
  variant: recognition.variant,
  columns: [...columns],
  ignoredColumns: [...recognition.ignoredColumns],
  because: [...because],
  runnerUp: runnerUp === null ? null : { ...runnerUp, because: [...runnerUp.because], missing: [...runnerUp.missing] },
  notes: { ...notes },
  needsPageOn: recognition.needsPageOn ?? null,
  ...(recognition.orPageOn === undefined ? {} : { orPageOn: recognition.orPageOn }),
})

type More = Pick<ImportOutcome, 'changes' | 'pagesWithoutActor'>

export const outcomeOf = (
  { recognised, preview, need, needs, listed, rejections, tally }: Found,
  report: ImportReport,
  more: More = { changes: [], pagesWithoutActor: 0 },
): ImportOutcome => ({
  recognised,
  preview,
  rejections,
  causes: tally.causes(),
  mapping: null,
  pagesAssigned: 0,
  isRepeated: false,
  report,
  ...(need !== null && { need: { ...need, values: needs } }),
  ...(listed.length > 0 && { directory: listed }),
  ...more,
})

/** A file that cannot be used: nothing of it is stored. */
export const failedOutcome = (found: Found, file: string, seconds: number, error: UnusableFile): ImportOutcome =>
  outcomeOf(found, {
    file,
    importId: null,
    source: found.recognised?.source ?? null,
    read: found.rows.read,
    inserted: 0,
    updated: 0,
    unchanged: 0,
    rejected: found.rows.rejected,
    seconds,
    error: faultOf(error, found.tally.causes()),
  })
