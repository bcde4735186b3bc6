// What is wrong with a file: a file that cannot be used at all, a cell or a row that was refused.
// Each sentence states the likely cause and what to do.

import type { Expectation, FileFault } from '../../records.ts'

/** What was found, and where, if anywhere. */
type Fault = {
  readonly code: FileFault
  readonly line: number | null
  readonly column: string | null
  readonly found: string | null
}
type Refused = {
  readonly line: number
  readonly column: string | null
  readonly found: string
  readonly expected: Expectation
}

const quoted = (text: string): string => `“${text}”`

const expectations = {
  'whole-number': 'a whole number',
  number: 'a number in digits, such as 1240 or 4.3',
  'unambiguous-number':
    'a number that reads one way only (nothing in the file says whether the comma or the point parts thousands or decimals: “1,234” could be 1234 or 1.234. Write 1234, or 1.2340)',
  'instant-with-zone': 'a day, a time and a time zone, such as 2021-03-22 07:30:00 CET',
  'day-or-month': 'a day (2025-03-31) or a month (2025-03), or nothing if the date is not known',
  'unambiguous-day':
    'a day that reads one way only (nothing in the file says whether 01/11/2026 is 1 November or 11 January. Write 2026-11-01)',
  'not-future': 'the day of the import at the latest',
  'count-in-range': 'a number from 0 to 10 billion',
  'lifetime-total':
    'a total since the post was published (this count is that of a single day. Export totals instead, not day by day)',
  'post-address': 'the address of a post',
  'same-cell-count': 'as many cells as there are columns',
  'closed-quote': 'a closing quote followed by a separator; a quote within a text is written twice ("")',
  'cell-within-limit': 'a cell of at most one million characters',
  'valid-text': 'readable text without a null character',
  platform: 'the name of a network, such as facebook',
  metric: 'the name of a metric, such as followers',
  actor: 'the name of an organisation, such as My association, or its identifier, such as my-association',
  'web-address': 'a web address',
  'page-not-group':
    'a post of the page itself: no comment, nothing a member or a visitor wrote, no post on the page of another, in a group or by a profile',
  organisation: 'a post of an organisation, those of persons are not read',
  'not-advertisement': 'an ordinary post, not an advertisement',
  'not-empty': 'a value',
  'object-text': 'a whole object as text, such as {"likeCount": 3}: JSON or as Python writes it',
  'export-line': 'what Porte-voix itself writes in an export (the line was changed, or is of a newer version)',
  'json-object': 'a JSON object on its line',
  'file-of-hash':
    'the file as Porte-voix wrote it (its hash is another: the file was changed since; its rows are read all the same)',
  day: 'a day, such as 2025-03-31',
  'daily-value':
    'the value of a single day (those of a week or of 28 days overlap, those of an audience by age or place have no day)',
  'unambiguous-year':
    'a day whose year follows from the date of the export (the rows are in no order of time, or lie more than a month apart. Write the year, as in 2025-08-31)',
  'day-of-post': 'the day that the id of the post in its address tells too',
  'whole-period': 'a day or a month that was over on the day of reading',
  'data-row': 'a row of data (this one is an error, the rest of an answer or a request without answer)',
  date: 'a date, such as 31/12/2025 or 2025-12-31 18:05',
  'page-address': 'the address of a page on a known network',
  'distinct-post':
    'a row that differs from the others (another row says exactly the same, without text or address: is it the same post? Add a column with the addresses of the posts)',
  territory: 'a département or a région, by its code or its name (code and name must mean the same territory)',
  'territory-level':
    'a territory of which it is known whether it is a département or a région (01 is the Ain, and also Guadeloupe)',
  'need-unit': 'a known unit: persons, or share (%)',
  'persons-not-shares': 'a number of persons (for shares, choose the unit “share of inhabitants”)',
  'persons-within-inhabitants': 'no more persons than the territory has inhabitants',
  'share-in-range': 'a share between 0 and 100%',
  'one-line-per-territory':
    'one line for each territory (the lines in brackets speak of the same one: which of them is right?)',
  'organisation-kind': 'a known kind of organisation, such as association, federation or collective',
  'decimal-degrees': 'a latitude and a longitude in decimal degrees, such as 48.45, -4.25',
  'one-line-per-organisation':
    'one line for each organisation (the line whose number follows the sign = is already its own)',
  'no-member-circle': 'a federation that is neither the organisation itself nor one of its members',
  'page-of-this-organisation': 'a page that is not that of another organisation already',
} as const satisfies Record<Expectation, string>

const files = {
  'empty-file': 'The file is empty. The download may have been cut off: export it again.',
  'no-rows':
    'The file holds no data: a header alone, or an empty answer. Check the period and the list chosen for the export, or what was asked for.',
  'no-usable-rows': 'No row of the file could be read. The refused rows say why, one by one.',
  'html-not-table':
    'This file is a web page, not a table. Often it is a sign-in or error page saved in place of the export: sign in and download it again.',
  'unknown-format': 'This kind of file is not recognised. Save the table as CSV (UTF-8) or XLSX.',
  'unreadable-text':
    'The text of the file holds unreadable characters: it is damaged, mixes two encodings, or its own is not known. Save it again as “CSV UTF-8”.',
  'empty-archive': 'The archive is empty: it holds no file.',
  'several-files':
    'The archive holds several files. Unpack it and import them one by one, or give it to the command npm run ingest, which imports each of them.',
  'damaged-json':
    'The JSON file is damaged or incomplete: save it again. If a program made it, it must write one JSON document, or one object a line.',
  'damaged-archive':
    'The compressed file (Excel workbook, .zip or .gz) is damaged or incomplete. A workbook: open it and save it again; otherwise, export or download it again.',
  'old-excel':
    'This is an old Excel workbook (.xls), or a workbook behind a password. Save it as .xlsx without a password, or as CSV.',
  'too-large-unzipped':
    'The Excel workbook is larger than 20 MB once unzipped, or has a cell very far from the others. Save the table as CSV, which has no such limit.',
  'too-large': 'The file is too large to be sent by the browser. Import it with the command “npm run ingest”.',
  'unknown-source':
    'The columns are those of no known source. For an export, check that the first line holds the original names of the columns, not translated.',
  'group-export':
    'This is an export of groups. It holds what persons wrote, and Porte-voix only stores what organisations publish. Export pages instead.',
  'leaderboard-export':
    'This is a leaderboard: one row a page, without its posts and without the period. Its headers were never seen, so nothing is guessed. Say yourself what its columns are (mapping of columns, or --mapping), with the date of the followers; or export “Historical Data” instead, which gives one row a post.',
  'link-checker-export':
    'This is an export of the “Link Checker” extension: posts of anyone that share one link, not those of a page. Pages cannot be compared with it.',
  'period-not-stated':
    'This table gives totals a page without saying of which day or period: they compare with nothing. Put the date in the header of the columns of followers, for instance “Followers au 31 mai 2023”.',
  'page-not-named':
    'This file speaks of one page without naming it: say which, on the Data screen or with --page and its address, on the network of the file.',
  'page-elsewhere':
    'The page that was named is not on the network this file is about. Give the address of the page on that network.',
  'year-not-stated':
    'The days of this file have no year (“August 31”). Say on which day it was exported (on screen, or with --observed-at): the year follows from it.',
  'sum-over-pages':
    'Each column of this file adds up several pages, and a sum cannot be split among them: it is no page’s number. For pages of your own, export the posts of each from Meta Business Suite instead.',
  'error-answer':
    'This is an error message, saved in place of an answer: it holds no data. Ask again, then save the answer.',
  'no-article-views':
    'Wikipedia answered that it has no data: the title is unknown (capitals and accents count), the period is not covered, or no day has a view. That is not a zero: nothing is stored.',
  'no-whole-month':
    'Wikipedia refused the request: the period holds no whole month. Ask from the first to the last day of a month that is over.',
  'whole-project':
    'These are the views of a whole project (all of Wikipedia), not of an article: they say nothing of an organisation. Ask for the views of its article (per-article).',
  'posts-without-time':
    'The posts of this file have a day, but neither time nor zone: their instant cannot be guessed. If another column says it, point to it by mapping the columns yourself (or with --mapping); else export again with the time.',
  'missing-columns':
    'The file lacks columns without which nothing can be read. They may have been removed or renamed: start again from the original export.',
  'mapping-incomplete':
    'The mapping of the columns is not enough to read this file: it does not say of which page, which day or which number a row speaks.',
  'need-incomplete':
    'This table gives numbers by territory, but does not say all that is needed to read them: answer on the Data screen, or with --column, --need, --unit and --level.',
  'no-territories':
    'No column of this file names départements or régions beside a column of numbers. It takes a column of codes (01, 2A, 971) or of names, with a header.',
  'unclosed-quote':
    'A quote is opened and never closed: all that follows becomes a single cell. The file is cut off, or there is one quote too many at that place.',
  'rejected-rows': 'Some rows were refused, and you asked for all or nothing: nothing was stored.',
  'unknown-actor': 'This organisation is not known. Check its identifier, or create it with --new and --kind.',
  'file-not-found': 'The file cannot be found. Check its name and its folder.',
  'file-unreadable':
    'The computer does not let this file be read. Close it if it is open in another program, or check that you have access to it.',
  cancelled: 'Stopped as you asked. Nothing of this file was stored.',
  'changed-meanwhile':
    'The file changed while it was read (a download, or a program that still writes it?): nothing of it was stored. Wait until it is complete, then give it again.',
  'disk-full':
    'The disk is full: nothing of this file was stored, and the file is not at fault. Make room, then give it again.',
  'program-failed':
    'Porte-voix could not finish, and the file is not necessarily at fault: nothing of it was stored. The window in which the program runs says more; then give the file again.',
  'too-large-unpacked':
    'The archive has more than 2 GB (.zip) or 4 GB (.gz) once unpacked. Split it, or unpack it and import its files one by one with the command “npm run ingest”.',
  'too-large-document':
    'This JSON document has more than 64 MB and would have to be held in memory as a whole. Have it written with one object a line (.ndjson): then there is no limit.',
  'nested-archive': 'This is an archive inside an archive. Unpack the outer one, then import this one by itself.',
  'package-incomplete':
    'This data package lacks one of its tables. Take the package as it was made, or write it again with “npm run export”.',
  'invented-data':
    'This data package holds the invented demonstration: it never enters the real data. “npm run demo” makes the demonstration anew.',
  'too-many-files':
    'The archive holds more than 200 files. Split it into several archives, or unpack it and import its files in groups.',
} as const satisfies Record<FileFault, string>

/** What a mapping does not say, by the question that asks for it. */
const lacks: ReadonlyMap<string, string> = new Map([
  ['date', 'the date'],
  ['page', 'the page'],
  ['platform', 'the network'],
  ['nothing-counted', 'what is counted'],
])

/** What a table by territory does not say, by the question that asks for it. */
const needLacks: ReadonlyMap<string, string> = new Map([
  ['column', 'the column of numbers (--column)'],
  ['indicator', 'what they count (--need)'],
  ['unit', 'persons or shares (--unit)'],
  ['level', 'départements or régions (--level)'],
])

const missing = (found: string, words: ReadonlyMap<string, string>): string =>
  `missing: ${found
    .split(', ')
    .map((lack) => words.get(lack) ?? lack)
    .join(', ')}`

const refusedRows = (count: string): string => (count === '1' ? '1 row refused' : `${count} rows refused`)

/** What was found, in words that need no other: a number says what it counts. */
const foundText = ({ code, found }: Pick<Fault, 'code' | 'found'>): string => {
  if (found === null) return ''
  if (code === 'no-usable-rows' || code === 'rejected-rows') return refusedRows(found)
  if (code === 'mapping-incomplete') return missing(found, lacks)
  if (code === 'need-incomplete') return missing(found, needLacks)
  if (code !== 'missing-columns') return quoted(found)
  const names = found.split(', ').map(quoted)
  return `${names.length === 1 ? 'missing column' : 'missing columns'}: ${names.join(', ')}`
}

/** "38/40" -> "38 cells instead of 40". */
const cellCounts = (found: string): string => {
  const [count = '', columns = ''] = found.split('/')
  return columns === '' ? quoted(found) : `${count} cells instead of ${columns}`
}

const place = (line: number | null, column: string | null): string =>
  [line === null ? '' : `line ${line}`, column === null ? '' : `column ${quoted(column.trim())}`]
    .filter((part) => part !== '')
    .join(', ')

export const faults = {
  expectations,
  files,
  /** line 14, column “Followers”: found “1,2K”, expected a whole number */
  rejectionLine: ({ line, column, found, expected }: Refused): string => {
    if (expected === 'same-cell-count') return `${place(line, column)}: ${cellCounts(found)}`
    const isWhole = column === null && found.trim() === ''
    const what = isWhole ? 'the whole row' : found.trim() === '' ? 'found an empty cell' : `found ${quoted(found)}`
    return `${place(line, column)}: ${what}, expected ${expectations[expected]}`
  },
  foundText,
  /** The file as a whole: what is wrong, then where and what, if anything. */
  fileLine: ({ code, line, column, found }: Fault): string => {
    const parts = [place(line, column), foundText({ code, found })].filter((part) => part !== '')
    return parts.length === 0 ? files[code] : `${files[code]} (${parts.join(': ')})`
  },
}
