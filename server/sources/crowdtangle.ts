// What the CrowdTangle exports of Facebook and Instagram have in common: name of the file, instants, columns of a page.
// CrowdTangle closed on 14 August 2024: the formats are frozen. Fields: help.crowdtangle.com article 3213537.

import type { PageReadingDraft, PostFormat } from '../../data/model/records.ts'
import { detached } from '../formats/format.ts'
import { instantOf } from './cells.ts'
import { type Columns, refuseMissing } from './columns.ts'

export const docs = 'https://help.crowdtangle.com/en/articles/3213537-crowdtangle-codebook'

const name = /(?:^|[/\\])(\d{4}-\d{2}-\d{2})-(\d{2})-(\d{2})-(\d{2})-([A-Z]{3,4})-/

/** `2021-04-20-14-03-22-EDT-Historical-Report-….csv` -> `2021-04-20T18:03:22Z`; null for a renamed file. */
export const observedAtOf = (file: string): string | null => {
  const found = name.exec(file)
  if (found === null) return null
  const [, day, hour, minute, second, zone] = found
  return instantOf(`${day} ${hour}:${minute}:${second} ${zone}`)
}

/** `Post Created`, called `Created` before 2021. */
export const createdAt = (columns: Columns): number => columns.at('Post Created', 'Created')

/** @throws UnusableFile `missing-columns`; what is `found` are the names that lack */
export const requireColumns = (columns: Columns, others: readonly string[] = []): void => {
  const missing = createdAt(columns) < 0 ? ['Post Created'] : []
  for (const column of ['URL', ...others]) if (!columns.has(column)) missing.push(column)
  refuseMissing(missing)
}

/** Columns that only CrowdTangle names so; two of them are enough to know a file by. */
export const countMarks = (columns: Columns): number =>
  ['Followers at Posting', 'Likes at Posting', 'Total Interactions', 'Post Created', 'Post Created Date'].filter(
    columns.has,
  ).length + (columns.startingWith('Overperforming Score') < 0 ? 0 : 1)

const formats: ReadonlyMap<string, PostFormat> = new Map<string, PostFormat>([
  ['native video', 'video'],
  ['video', 'video'],
  ['youtube', 'video'],
  ['igtv', 'video'],
  ['reel', 'video'],
  ['vine', 'video'],
  ['live video', 'live'],
  ['live video complete', 'live'],
  ['live video scheduled', 'live'],
  ['photo', 'photo'],
  ['album', 'album'],
  ['link', 'link'],
  ['status', 'text'],
  ['event', 'event'],
])

/** `Native Video`, `native_video`, `Live Video (Complete)` -> the words of the table above. */
const plainType = (type: string): string =>
  type
    .toLowerCase()
    .replace(/[_\s()]+/g, ' ')
    .trim()

export type PostType = { readonly format: PostFormat; readonly hasViews: boolean }

/**
 * Reads a type as written in the file; each is looked into once, so that a row costs one look-up.
 * @param typesWithViews plain names of the types whose view count is a count, and not 0 for want of views
 */
export const typeReader = (typesWithViews: ReadonlySet<string>): ((type: string) => PostType) => {
  const known = new Map<string, PostType>()
  return (type) => {
    const before = known.get(type)
    if (before !== undefined) return before
    const plain = plainType(type)
    const made = { format: formats.get(plain) ?? 'other', hasViews: typesWithViews.has(plain) }
    if (known.size < 1000) known.set(detached(type), made)
    return made
  }
}

/** Followers and likes of the page at posting stay with the post they came with, among its counts. */
export const noReadings: readonly PageReadingDraft[] = []
