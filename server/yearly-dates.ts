// The dates that come back each year (data/reference/dates.csv), read once when first asked for.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { YearlyDate } from '../data/model/annotations.ts'

const file = resolve(import.meta.dirname, '../data/reference/dates.csv')

/** Lines of cells without quotes: the description of the table refuses any other. */
const read = (): readonly YearlyDate[] => {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [key = '', monthDay = '', firstYear = '', title = '', source = ''] = line.split(',')
    return { key, monthDay, firstYear: Number(firstYear), title, source }
  })
}

let known: readonly YearlyDate[] | undefined
export const yearlyDates = (): readonly YearlyDate[] => {
  known ??= read()
  return known
}
