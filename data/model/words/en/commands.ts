// Words of the command line.

import type { ImportReport } from '../../contract.ts'
import type { Formats } from '../format.ts'
import type { Section } from '../fr.ts'

const rows = (count: number, { whole }: Formats, one: string, many: string): string =>
  `${whole(count)} ${count === 1 ? one : many}`

export const commands: Section<'commands'> = {
  colon: ': ',
  listening: (address: string): string => `Porte-voix is open: ${address}\nTo stop: Ctrl+C`,
  building: 'Preparing the interface (once per update)…',
  portInUse: (port: string): string =>
    `Port ${port} is in use, perhaps by another Porte-voix. Close it, or choose another port with the variable PORT.`,
  portRefused: (host: string, port: string): string =>
    `This computer refuses the address ${host} and port ${port}. Choose others with the variables HOST and PORT.`,
  machine: {
    diskFull: 'The disk is full: nothing of what was under way was stored. Make room, then run it again.',
    refused: (path: string): string =>
      `Access is denied: ${path}. Nothing of what was under way was stored. Check that this file and its folder can be read and written, then run it again.`,
    notDatabase: (path: string): string =>
      `${path} is not a database of Porte-voix, or it is damaged. Nothing in it was changed. Check the PORTEVOIX_DB variable, or put a copy of the database back.`,
    busy: 'The database is in use by another command. Wait until it has finished, then run it again.',
  },
  startHelp: `Usage: npm start [-- --open]

Prepares the interface and the database where needed, then opens the dashboard and prints its address.
  --open   opens the browser too

Settings (variables): HOST (127.0.0.1), PORT (4310), PORTEVOIX_DB (data/local/portevoix.db), PORTEVOIX_LANG (fr),
PORTEVOIX_PUBLISHER and PORTEVOIX_ADDRESS (named in citations: who publishes, and at which public address).`,
  demoHelp: `Usage: npm run demo [-- --remove]

Makes the invented demonstration data in a file of its own; --remove removes it.`,
  demoMade: (pages: number, posts: number): string =>
    `Demonstration data ready: ${pages} pages and ${posts} posts, all invented.`,
  demoRemoved: 'The demonstration data is removed. To have it back: npm run demo',
  ingestHelp: `Usage: npm run ingest -- FILE... [options]

Imports files. Good lines go in, the others are kept apart with their reason.
  --source KEY         names the source instead of recognising it
  --actor SLUG         organisation of the pages that have none yet
  --new NAME --kind K  makes that organisation (kind: association by default)
  --observed-at DAY    day on which the counts were taken, such as 2024-03-31
  --zone ZONE          zone of times written without one, such as Europe/Paris
  --page ADDRESS       address of the page that a file is about without naming it
  --mapping FILE       reads the columns as this JSON file says, or as a mapping kept under this name says
  --propose-mapping S  imports nothing: writes to the file S what the columns seem to be, and says what is missing
  --need KEY           table by territory: the indicator it replaces or adds (caregivers, population-75, apa-home, pch, ajpa ...)
  --column NAME        its column of numbers, where there are several
  --label NAME         name of a new indicator
  --unit UNIT          persons or share (of the inhabitants)
  --level LEVEL        departement or region
  --vintage DATE       what the values are of, such as 2022-12
  --source-title NAME  who publishes the table
  --source-address URL where it can be read
  --all-or-nothing     imports nothing if a single line is rejected
  --dry-run            reads and checks everything, stores nothing
  --no-text            keeps neither the texts of posts nor the received file
  --undo NUMBER        undoes an import
  --redo NUMBER        repeats an undone import, with the same choices
  --json               one line of JSON a file
  --help               this help`,
  unknownKind: (kind: string, kinds: string): string => `--kind: found "${kind}", expected one of: ${kinds}`,
  unknownOption: (option: string): string => `There is no option ${option}.`,
  valueMissing: (option: string): string => `A value is missing after the option ${option}.`,
  valueUnexpected: (option: string): string => `The option ${option} takes no value.`,
  optionsNotUnderstood: 'The options could not be read.',
  kindWithoutNew: 'The option --kind is the kind of an organisation to make: give its name too, with --new.',
  badActor: (option: string, found: string): string =>
    `${option}: found "${found}", expected an identifier in lower case, digits and hyphens, such as my-association`,
  badDay: (option: string, found: string): string => `${option}: found "${found}", expected a day such as 2024-03-31`,
  badSource: (found: string, known: string): string =>
    `--source: found "${found}", expected one of these sources: ${known}`,
  futureDay: (option: string, found: string): string =>
    `${option}: found "${found}", expected a day that has come: counts are not taken ahead of time`,
  badZone: (found: string): string => `--zone: found "${found}", expected a time zone such as Europe/Paris`,
  badPage: (found: string): string =>
    `--page: found "${found}", expected the address of a page on a known network, such as https://www.facebook.com/my-association`,
  badImport: (option: string, found: string): string => `${option}: found "${found}", expected the number of an import`,
  folderGiven: (folder: string): string => `${folder} is a folder. Give its files, for instance ${folder}/*`,
  noImport: (id: string): string => `There is no import ${id}.`,
  alreadyUndone: (id: string): string => `Import ${id} is undone already.`,
  undone: (id: number, file: string): string => `Import ${id} (${file}) is undone.`,
  mapping: {
    notRead: (file: string): string => `--mapping: ${file} holds no readable JSON.`,
    unknown: (name: string, kept: string): string =>
      `--mapping: "${name}" is neither a file nor a kept mapping${kept === '' ? '' : ` (there are: ${kept})`}.`,
    wrong: (file: string, key: string, found: string, expected: string): string =>
      `${file}, key "${key}": found ${found}, expected ${expected}`,
    notMapping: (file: string, found: string, expected: string): string =>
      `${file}: found ${found}, expected ${expected}`,
    missing: (file: string, key: string, expected: string): string =>
      `${file}: the key "${key}" is missing, expected ${expected}`,
    expected: {
      name: 'a name of 1 to 100 characters',
      rows: '"posts", "page-values" or "values"',
      columns: (fields: string): string =>
        `an object {"field": "header of the column"}, one column for one number only, the fields being: ${fields}`,
      platform: (platforms: string): string => `one of these networks, or null: ${platforms}`,
      page: 'the address of a page on a known network, or null',
      zone: 'a zone such as "Europe/Paris", or null',
      dayFirst: 'true (day first), false (month first) or null',
      decimal: '",", "." or null',
      mapping: (keys: string): string => `an object with the keys: ${keys}`,
      nothing: (keys: string): string => `one of these keys: ${keys}`,
    },
    proposeWith: (file: string): string =>
      `  You can say what the columns contain. For a proposal of that:\n  npm run ingest -- ${file} --propose-mapping mapping.json`,
    keptFor: (name: string, file: string): string =>
      `  These columns were described before: npm run ingest -- ${file} --mapping "${name}"`,
    exists: (file: string): string => `${file} is there already and is not replaced. Give another name.`,
    notWritten: (file: string): string => `${file} could not be written. Check its folder.`,
    noTable: (file: string): string => `${file} is not a table whose columns could be described.`,
    oneFile: 'With --propose-mapping give one file to import.',
    proposed: (file: string): string => `Proposal written to ${file}:`,
    column: (column: string, field: string | null, example: string): string =>
      `  ${column}: ${field ?? 'is not read'}${example === '' ? '' : ` (for instance: ${example})`}`,
    open: 'To be completed in that file before importing:',
    asked: {
      rows: '"rows": is a row a post ("posts") or a page on a day ("page-values")?',
      platform: (platforms: string): string => `"platform": of which network is it? (${platforms})`,
      page: '"page": of which page is it? Give its address, or a column in "columns".',
      date: '"columns": which column is the date ("date")?',
      'day-order': '"dayFirst": day first (true) or month first (false)?',
      'decimal-sign': '"decimal": which sign stands before decimals, "," or "."?',
      zone: '"zone": of where are these times? Europe/Paris is proposed.',
      'nothing-counted': '"columns": which column counts something (followers, reactions, comments ...)?',
    },
    examples: (column: string | null, examples: string): string =>
      `      ${column === null ? '' : `column "${column}": `}${examples}`,
    importWith: (file: string, mapping: string): string =>
      `Then: npm run ingest -- ${file} --mapping ${mapping} --dry-run to try it, without --dry-run to import.`,
  },
  undoWith: (id: number): string => `  To undo: npm run ingest -- --undo ${id}`,
  nothingStored: '  A trial only: nothing is stored.',
  pagesWait: (count: number): string =>
    count === 1
      ? '  1 page waits for its organisation: name it on the Data screen, or run again with --actor.'
      : `  ${count} pages wait for their organisation: name it on the Data screen, or run again with --actor.`,
  pagesAssigned: (count: number, actor: string): string =>
    count === 1 ? `  1 page now belongs to ${actor}.` : `  ${count} pages now belong to ${actor}.`,
  noPageAssigned: (actor: string): string =>
    `  No page was assigned to ${actor}: all those of the file have an organisation.`,
  moreRejections: (count: number, isStored: boolean): string =>
    `… and ${count === 1 ? '1 more rejected line' : `${count} more rejected lines`}${isStored ? ', to be seen on the Data screen' : ''}.`,
  importDone: (report: ImportReport, source: string, formats: Formats): string =>
    `${report.file} (${source}): ${[
      rows(report.read, formats, 'line read', 'lines read'),
      rows(report.inserted, formats, 'new', 'new'),
      rows(report.updated, formats, 'updated', 'updated'),
      rows(report.unchanged, formats, 'unchanged', 'unchanged'),
      rows(report.rejected, formats, 'rejected', 'rejected'),
    ].join(', ')} (${formats.fixed(report.seconds, 1)} s)`,
}
