// A table to fill in, for the numbers read on the pages of one organisation: as a French spreadsheet opens it by a double
// click (semicolons, byte order mark). Its value is left empty: a number in it could be imported by mistake.

import { pageAddressOf } from '../../../data/model/platforms.ts'

const cell = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const webForm = (address: string): string => (address.includes('://') ? address : `https://${address}`)

/**
 * @param page address of one of its pages; null when none is known
 * @param now for the day in the example row
 * @returns address of the table as a file: `data:text/csv;charset=utf-8,...`
 */
export const templateOf = (slug: string, page: string | null, now: Date, note: string): string => {
  const platform = (page === null ? null : pageAddressOf(page)?.platform) ?? 'facebook'
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  const rows = [
    ['actor', 'platform', 'metric', 'value', 'observed_on', 'source_url', 'note'],
    [slug, platform, 'followers', '', day.join('-'), page === null ? '' : webForm(page), note],
  ]
  const text = rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${text}`)}`
}
