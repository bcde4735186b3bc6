// The answers to what a table of need leaves open, as they stand in the form. Pure.

import type { Body, NeedOffer } from '../../../../data/model/contract.ts'
import { isWebAddress } from '../../../../data/model/web-address.ts'

type Answers = NonNullable<Body<'rereadUpload'>['need']>

/** In the place of a key: an indicator that is not there yet. */
export const another = 'another:'

/** Empty text: nothing said. */
export type NeedDraft = { readonly [K in keyof Answers]: string }

/** @param file name of the file: what stands for a title where nobody says one */
export const draftOf = ({ answers, isIndicatorSaid }: NeedOffer, file: string): NeedDraft => ({
  column: answers.column ?? '',
  indicator: isIndicatorSaid ? '' : (answers.indicator ?? ''),
  label: '',
  unit: answers.unit ?? '',
  level: answers.level ?? '',
  vintage: answers.vintage ?? '',
  title: answers.title === file ? '' : (answers.title ?? ''),
  address: answers.address ?? '',
})

/** Another column may be in another unit and of another year: what the file says of it is asked again. */
export const withColumn = (draft: NeedDraft, column: string): NeedDraft => ({ ...draft, column, unit: '', vintage: '' })

const textOf = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** What is said to the server. A title that is the file's own is not said. */
export const answersOf = (draft: NeedDraft, { own, answers }: NeedOffer): Answers => {
  const { indicator, unit, level, title } = draft
  const isAnother = indicator === another
  return {
    // Headers may begin or end with blanks.
    column: draft.column === '' ? null : draft.column,
    indicator: isAnother ? null : textOf(indicator),
    label: isAnother ? textOf(draft.label) : (own.find(({ key }) => key === indicator)?.label ?? null),
    unit: unit === 'persons' || unit === 'share' ? unit : null,
    level: level === 'departement' || level === 'region' ? level : null,
    vintage: textOf(draft.vintage),
    title: title === answers.title ? null : textOf(title),
    address: textOf(draft.address),
  }
}

/** Whether the text can stand as an address; an empty one says nothing. */
export const isAddress = (text: string): boolean => text.trim() === '' || isWebAddress(text.trim())
