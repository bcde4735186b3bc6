// Files known by what stands in their rows, not by their columns: tables of need per territory. Their first rows are looked at
// where no source knows the columns, or where the person says that it is one.

import type { NeedOffer } from '../../data/model/contract.ts'
import { type NeedAnswers, noNeedAnswers } from '../../data/model/territories/need-answers.ts'
import { type Table, UnusableFile } from '../formats/format.ts'
import { type Recognised, recogniseSource } from '../sources/index.ts'
import { isLongTable } from '../sources/need-columns.ts'
import { answersOf, needPlanOf, numberColumnsOf } from '../sources/need-plan.ts'
import { needTable } from '../sources/need-table.ts'
import type { Head } from '../sources/source.ts'

type Open = () => Promise<Table>

/** Rows looked at: far more than a table by territory has. */
const looked = 5000

const firstRows = async (open: Open): Promise<readonly (readonly string[])[]> => {
  const table = await open()
  try {
    const rows: (readonly string[])[] = []
    for (const row of table.rows) {
      if (rows.length === looked) break
      if ('cells' in row && row.block === undefined) rows.push(row.cells)
    }
    return rows
  } finally {
    table.close()
  }
}

/** As `firstRows`, but none where the table has none: that its columns are unknown says more. */
const firstRowsIfAny = async (open: Open): Promise<readonly (readonly string[])[]> => {
  try {
    return await firstRows(open)
  } catch (error) {
    if (error instanceof UnusableFile && error.fault === 'no-rows') return []
    throw error
  }
}

/** `first`: its first rows, where they were looked at. */
export type RecognisedByRows = Recognised & { readonly first?: NonNullable<Head['first']> }

/**
 * As `recogniseSource`, with a look at the rows where the columns alone say nothing.
 * @param open opens the file anew
 */
export const recogniseByRows = async (
  head: Head,
  forcedKey: string | undefined,
  open: Open,
): Promise<RecognisedByRows> => {
  const isFlat = head.sample === undefined && head.columns.length > 0
  try {
    const isNeed = forcedKey === needTable.key || (forcedKey === undefined && isLongTable(head.columns))
    if (!isNeed || !isFlat) return recogniseSource(head, forcedKey)
  } catch (error) {
    if (!(error instanceof UnusableFile) || error.fault !== 'unknown-source' || !isFlat) throw error
    if (forcedKey !== undefined) throw error
    const first = await firstRowsIfAny(open)
    if (needTable.recognises({ ...head, first }) === null) throw error
    return { ...recogniseSource({ ...head, first }), first }
  }
  const first = await firstRows(open)
  const recognised = recogniseSource({ ...head, first }, forcedKey)
  const { because = recognised.because } = needTable.recognises({ ...head, first }) ?? {}
  return { ...recognised, because, first }
}

/** How a table of need was read, in a form that says the same of it whoever says it. Null where it is none. */
export const needReadAs = (head: Head): NeedAnswers | null => {
  const plan = head.first === undefined ? null : needPlanOf(head, head.first)
  if (plan === null) return null
  // A title that nobody said is that of the file, which may go by another name next time.
  return { ...answersOf(head, plan), title: head.need?.title ?? null }
}

/** What a table of need is taken for and what it leaves open; null where it holds no territories, or no numbers. */
export const needOfferOf = (head: Head): Omit<NeedOffer, 'values' | 'own'> | null => {
  if (head.first === undefined) return null
  const isNamed = head.columns.some((column) => column.trim() === head.need?.column?.trim())
  const answers = head.need ?? noNeedAnswers
  const asked = { ...head, need: isNamed ? answers : { ...answers, column: null } }
  const plan = needPlanOf(asked, head.first)
  if (plan === null) return null
  return {
    questions: [...plan.questions],
    columns: numberColumnsOf(head, head.first, plan),
    isIndicatorSaid: plan.columns.indicator >= 0,
    answers: answersOf(head, plan),
  }
}
