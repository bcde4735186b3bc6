// Words of what to do about a rejected line, and of why a file was taken for what it is.

import type { Suggestion, SuggestionKey } from '../../suggestions.ts'
import type { Formats } from '../format.ts'
import type { Section } from '../fr.ts'

const quoted = (text: string): string => `“${text.trim()}”`
const most = 6

const named = (columns: readonly string[], { list }: Formats): string => {
  const shown = columns.slice(0, most).map(quoted)
  const others = columns.length - shown.length
  return list(others === 0 ? shown : [...shown, `${others} ${others === 1 ? 'other' : 'others'}`])
}

const valuesToWrite = ({ values }: Suggestion, { day }: Formats): readonly string[] =>
  values.map((value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value} (${day(value)})` : value))

const advice = {
  write: 'Write the value in another way',
  'write-one-of': 'Write it so that it reads one way only',
  'no-such-day': 'There is no such day',
  'no-such-month': 'There are only twelve months: check the order of day and month, or write 2025-12-31',
  'choose-zone': 'Choose the time zone of this file, under the preview (on the command line: --zone)',
  'add-time': 'Add the time and the time zone, for instance 2025-12-31 18:05:00 CET',
  'unknown-zone': 'Write the time zone in another way, for instance +0100',
  'no-decimals': 'A count has no decimals: check the value',
  'not-negative': 'A count is never negative: check the value, or empty the cell if it is not known',
  'too-large': 'This is hardly a count: check that it is not an identifier',
  'empty-if-unknown': 'If the value is not known, empty the cell; otherwise write it in digits',
  'digits-only': 'Write the number in digits, without letters or abbreviation',
  'day-as-iso': 'Write the day as 2025-12-31',
  'not-yet': 'This date is still to come: check the year',
  'cells-too-many': 'Put the cell that holds the separator in quotes (")',
  'cells-too-few': 'Add the cells that are missing, empty if need be',
  'close-quote': 'Close the quote, or write it twice ("") if it is part of the text',
  'shorten-cell': 'A quote is probably never closed: look for it in this cell',
  'save-as-text': 'Remove the unreadable character, or export again',
  'name-platform': 'Write facebook, instagram, linkedin, x, youtube, tiktok, mastodon or bluesky',
  'name-metric': 'Write followers for followers, page-likes for likes of the page',
  'name-actor': 'Write the name of the organisation',
  'web-address': 'Write the whole address, with https://',
  'post-address': 'Put the address of the post itself, copied from the browser',
  'page-address': 'Put the address of the page, for instance https://www.facebook.com/myassociation',
  fill: 'Fill this cell',
  'export-totals': 'Export again with totals since publication',
  'export-days': 'Export again day by day',
  'whole-period': 'Nothing to correct: this day or month was not over. Ask for it again later',
  'whole-object': 'Export again: a spreadsheet has probably cut this cell',
  'year-of-files': 'Write the whole year, for instance 2025-12-31',
  'repair-line': 'This line is cut off or no JSON: export again, or remove it',
  'check-changed-file': 'If you changed it yourself, nothing to do; if not, take the package as it was made',
  'keep-one': 'Keep only one of these rows',
  'leave-out-group': 'Nothing to correct: what members, visitors or commenters write is not read',
  'leave-out-person':
    'Nothing to correct if this is a person. If it is an organisation, first give its page to that organisation (or name its page), then read the file again',
  'leave-out-advertisement': 'Nothing to correct: advertisements are no ordinary posts',
  'leave-out-row': 'Nothing to correct: this row (a title, a total, an error, the rest of an answer) holds no data',
  'name-territory':
    'Write the official code and the name, such as 01 and Ain. Nothing to correct if the row is about another territory (a municipality, the métropole de Lyon, Corsica as a whole)',
  'share-as-percent': 'Write the share in per cent with its sign, such as 15.7%',
  'read-as-shares': 'If these are shares, import the table with the unit “share of inhabitants”',
  'check-number': 'Check the number and its unit: a zero too many, or the total of another territory?',
  'name-kind': 'Write association, federation, collective or another kind of organisation, or empty the cell',
  'degrees-as-decimals': 'Write decimal degrees, without minutes or compass letters: 48.45 and -4.25',
  'name-apart': 'If these are two organisations, add the place to the name; if not, keep one line',
  'other-federation': 'Name another federation, or empty the cell',
  'own-page': 'Check whose page this is, on the Pages screen, or empty the cell',
} as const satisfies Record<SuggestionKey, string>

const encodings: ReadonlyMap<string, string> = new Map([
  ['utf-8', 'UTF-8'],
  ['utf-16le', 'UTF-16'],
  ['utf-16be', 'UTF-16 (big-endian)'],
  ['windows-1252', 'Windows-1252'],
  ['macintosh', 'Mac Roman'],
])
const delimiters: ReadonlyMap<string, string> = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'vertical bar'],
])

type Notes = Readonly<Record<string, string>>

const countedLetters = (seen: string, { list }: Formats): string =>
  list(
    seen.split(', ').map((one) => {
      const [letter = '', count = ''] = one.split(' ')
      return `${count} ${letter}`
    }),
  )

const otherLetters = (otherwise: string, { list }: Formats): string => list(otherwise.split(', '))

export const suggestions: Section<'suggestions'> = {
  title: 'What to do',
  advice,
  advise: (suggestion: Suggestion, formats: Formats): string => {
    const { key, values } = suggestion
    const [first = '', second = ''] = values
    if (key === 'write') return `Write ${valuesToWrite(suggestion, formats)[0] ?? ''}`
    if (key === 'write-one-of') return `Write ${valuesToWrite(suggestion, formats).join(' or ')}`
    if (key === 'no-such-day') return `${formats.month(first)} has only ${second} days`
    if (key === 'unknown-zone') return `${first} may be several time zones: write it as +0100`
    if (key === 'add-time' && first !== '') return `Add the time and the time zone, for instance ${first} 12:00:00 CET`
    if (key === 'cells-too-many' && first !== '')
      return `${first === '1' ? 'One separator' : `${first} separators`} too many: put the cell that holds it in quotes (")`
    if (key === 'cells-too-few' && first !== '')
      return `${first === '1' ? 'One cell is missing' : `${first} cells are missing`}: add the separators, or export again`
    return advice[key]
  },
  recognition: {
    title: 'Why',
    because: (what: string, columns: readonly string[], formats: Formats): string =>
      columns.length === 0 ? `Read as ${what}.` : `Looks like: ${what}, because it has ${named(columns, formats)}.`,
    near: (what: string, columns: readonly string[], missing: readonly string[], formats: Formats): string =>
      missing.length === 0
        ? `${what} would do too (${named(columns, formats)}), but fewer columns would be read.`
        : `Also close to: ${what} (${named(columns, formats)}), but it lacks ${named(missing, formats)}.`,
    nearest: (what: string, columns: readonly string[], missing: readonly string[], formats: Formats): string =>
      missing.length === 0
        ? `Looks like: ${what} (${named(columns, formats)}).`
        : `Looks like: ${what} (${named(columns, formats)}), but it lacks ${named(missing, formats)}.`,
    refused: {
      'group-export': 'an export of groups',
      'leaderboard-export': 'a CrowdTangle leaderboard of pages',
      'link-checker-export': 'an export of Link Checker',
    },
  },
  fileNotes: {
    encoding: 'Encoding',
    delimiter: 'Separator',
    sheet: 'Sheet',
    encodingOf: ({ encoding = '', evidence = '', seen = '', otherwise = '' }: Notes, formats: Formats): string => {
      const name = encodings.get(encoding) ?? encoding
      if (evidence === 'mark') return `${name}, by the mark at the start of the file`
      if (evidence === 'ascii') return `${name} (no accent in the file)`
      if (evidence === 'zeros') return `${name}, since every other byte is zero`
      if (evidence === 'valid') return `${name}, since all accents read in it`
      if (seen === '') return name
      const other = encoding === 'macintosh' ? 'Windows-1252' : 'Mac Roman'
      return `${name}, since ${countedLetters(seen, formats)} read in it; in ${other} they would be ${otherLetters(otherwise, formats)}`
    },
    delimiterOf: (delimiter: string): string => delimiters.get(delimiter) ?? delimiter,
  },
  causes: {
    cause: (count: number, total: number, column: string | null, expected: string, formats: Formats): string =>
      `Most often (${formats.whole(count)} of ${formats.whole(total)}), ${
        column === null ? 'the whole row' : `column ${quoted(column)}`
      }, expected ${expected}`,
    example: (found: string, advice: string): string => `For instance, for ${quoted(found)}: ${advice}`,
    column: 'Column',
    reason: 'Reason',
    all: 'All refused rows',
    allColumns: 'All columns',
    allReasons: 'All reasons',
    wholeRow: 'The whole row',
    counted: (name: string, count: number, formats: Formats): string => `${name} (${formats.whole(count)})`,
    shown: (from: number, to: number, total: number, formats: Formats): string =>
      `Refusals ${formats.whole(from)} to ${formats.whole(to)} of ${formats.whole(total)}`,
    previous: 'Previous',
    next: 'Next',
    none: 'No row was refused for this reason.',
    allOrNothing: (count: number, formats: Formats): string =>
      count === 1
        ? '1 row is refused: this way, nothing would be stored.'
        : `${formats.whole(count)} rows are refused: this way, nothing would be stored.`,
    goodLines: (count: number, formats: Formats): string =>
      count === 1
        ? 'The good rows go in; the refused row is kept apart, to be corrected and imported later.'
        : `The good rows go in; the ${formats.whole(count)} refused rows are kept apart, to be corrected and imported later.`,
    firstOnly: (count: number, formats: Formats): string =>
      `The preview shows the first ${formats.whole(count)} refusals; the import keeps all of them.`,
  },
}
