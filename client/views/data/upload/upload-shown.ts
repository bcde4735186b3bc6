// What stands on the screen for an upload: its preview, its outcome, or the question that has to be answered first. Pure.

import type { Job } from '../../../../data/model/contract.ts'
import type { FileFault } from '../../../../data/model/records.ts'

/** What a person asked for in the place of a preview or an outcome. */
export type Instead = 'columns' | 'need' | 'page'
/** `nothing`: it is being read or stored. */
export type Shown = Instead | 'preview' | 'outcome' | 'nothing'

/** Faults that are a question, not a failure: what do the columns contain? */
export const askedBy: readonly FileFault[] = ['unknown-source', 'mapping-incomplete']
/** The same of a table of need per territory. */
export const askedByNeed: FileFault = 'need-incomplete'
/** Key of what a mapping reads. */
export const byMapping = 'mapping'

type Read = Pick<Job, 'state' | 'mapping' | 'need' | 'recognised' | 'report'>

export const shownOf = (job: Read, instead: Instead | null): Shown => {
  const { state, mapping, recognised } = job
  const fault = job.report?.error?.code ?? null
  const needsPage = (recognised?.needsPageOn ?? null) !== null
  if (state === 'done') return 'outcome'
  if (state !== 'preview' && state !== 'failed') return 'nothing'
  if (instead === 'columns' && mapping !== null) return 'columns'
  if (instead === 'page' && needsPage) return 'page'
  if (job.need !== undefined && (instead === 'need' || fault === askedByNeed)) return 'need'
  if (state === 'preview') return 'preview'
  if (needsPage && (fault === 'page-not-named' || fault === 'page-elsewhere')) return 'page'
  const isAsked = (fault !== null && askedBy.includes(fault)) || recognised?.source === byMapping
  return mapping !== null && isAsked ? 'columns' : 'outcome'
}

/** Whether a source knows the file, and the person wants to say what its columns contain all the same. */
export const isDescribed = ({ state, recognised, report }: Read): boolean =>
  state === 'failed' &&
  recognised !== null &&
  recognised.source !== byMapping &&
  report?.error?.code === 'unknown-source'
