// Words of files on their way in or out: how far a reading is, stopping it, several files at once, the product's own export.

import { counted } from '../counted.ts'
import type { Formats } from '../format.ts'
import type { Section } from '../fr.ts'

/** Bytes in the unit that keeps the number small: `12.3 MB`. */
const size = (bytes: number, formats: Formats): string =>
  bytes < 1e6
    ? `${formats.whole(Math.ceil(bytes / 1e3))} kB`
    : bytes < 1e9
      ? `${formats.fixed(bytes / 1e6, 1)} MB`
      : `${formats.fixed(bytes / 1e9, 1)} GB`

export const transfer: Section<'transfer'> = {
  size,
  rows: (count, formats) => counted(count, formats, 'row', 'rows'),
  of: (done, all) => `${done} of ${all}`,
  rate: (rows, bytes, formats) => `${counted(rows, formats, 'row', 'rows')}/s, ${size(bytes, formats)}/s`,
  left: (seconds, formats) =>
    seconds <= 5
      ? 'nearly done'
      : seconds < 60
        ? `about ${formats.whole(seconds)} seconds left`
        : `about ${counted(Math.round(seconds / 60), formats, 'minute', 'minutes')} left`,
  stop: 'Stop',
  stopOf: (file) => `Stop reading ${file}`,
  stopping: 'Stopping…',
  stopped: (file) => `Stopped: nothing of ${file} was stored.`,
  storedMeanwhile: (file) => `${file} was already stored when you asked to stop.`,
  interrupted: (file) => `Stopped. Nothing of ${file} was stored.`,
  interruptedBefore: (count, formats) =>
    `${counted(count, formats, 'file after it was not read', 'files after it were not read')}.`,
  tooLarge: (file, is, most) =>
    `${file} has ${is}: the browser can send up to ${most}. Import it with the command “npm run ingest”, which has no limit.`,

  queue: {
    title: 'Files to import',
    text: 'Each file is read and shown by itself. Look at them one after the other, or import all that are recognised at once.',
    states: {
      sending: 'being sent…',
      reading: 'being read…',
      preview: 'ready to import',
      storing: 'being stored…',
      done: 'imported',
      failed: 'cannot be imported',
      stopped: 'stopped, nothing stored',
      unpacked: 'archive unpacked',
      lost: 'no longer waits: send it again',
      asks: 'asks for something: look at it',
      waiting: 'waits for its turn',
    },
    counts: (counts, formats) =>
      [
        { count: counts.inserted, text: `${formats.whole(counts.inserted)} new` },
        { count: counts.updated, text: `${formats.whole(counts.updated)} updated` },
        { count: counts.unchanged, text: `${formats.whole(counts.unchanged)} known` },
        { count: counts.rejected, text: `${formats.whole(counts.rejected)} refused` },
      ]
        .filter(({ count }) => count > 0)
        .map(({ text }) => text)
        .join(', '),
    look: 'Look',
    lookAt: (file) => `Look at ${file}`,
    remove: 'Remove',
    removeOf: (file) => `Remove ${file} from the list`,
    importAll: (count, formats) =>
      `Import ${formats.plural(count) === 'one' ? 'the recognised file' : `the ${formats.whole(count)} recognised files`}`,
    importAllHint: 'Good rows go in, the others are kept apart; pages without an organisation will wait below.',
    back: 'Back to the list of files',
    over: 'Finish',
    summary: (imported, others, formats) =>
      `${counted(imported, formats, 'file imported', 'files imported')}, ${formats.whole(others)} not imported.`,
  },

  tables: {
    title: 'As tables',
    text: 'One row a post, a value, a page or an organisation, as many as there are: for a spreadsheet, for R or for Python. Names of columns and dates (UTC) are the same everywhere.',
    table: 'Table',
    files: 'Files',
    names: {
      posts: 'Posts',
      values: 'Values of pages',
      pages: 'Pages',
      actors: 'Organisations',
      grids: 'Grids of camps',
      decisions: 'Decisions on pages',
      needs: 'Need per territory',
    },
    formats: { 'excel-fr': 'Excel (French)', rfc4180: 'CSV (research)', xlsx: 'Workbook (XLSX)' },
    fileOf: (table, format) => `${table}: ${format}`,
    tooLarge: (count, formats) =>
      `${formats.whole(count)} rows: a sheet of a workbook holds ${formats.whole(1_048_575)}. Take the CSV, which has no limit.`,
    madeOn: 'File made on',
    textsOf: 'Texts of posts',
    texts: {
      none: 'without the texts',
      allowed: 'those that the licence of their source allows passing on',
      all: 'all, for your own use',
    },
    done: (file, table) => `${file}: ${table}.`,
    badTable: (found, names) => `--table: found “${found}”, expected one of ${names}`,
    badDialect: (found) => `--dialect: found “${found}”, expected excel-fr or rfc4180`,
    badTexts: (found) => `--texts: found “${found}”, expected none, allowed or all`,
    badData: (found) => `--data: found “${found}”, expected real or demo`,
    onlyTables: (option) => `${option} goes with a table only (--out FILE.csv or FILE.xlsx).`,
  },

  export: {
    title: 'Take your data with you',
    text: 'All that the database knows, in a file that Porte-voix reads back as it is (one line of JSON per organisation, page, value or post): for a copy, another computer or your own analysis.',
    withoutText: 'Texts of posts that their source forbids passing on are in it only if you ask.',
    withText: 'With all texts of posts, for my own use',
    download: 'Download (NDJSON)',
    file: (day) => `porte-voix-${day}.ndjson`,
    done: (file, counts, formats) =>
      `${file}: ${[
        counted(counts.actors, formats, 'organisation', 'organisations'),
        counted(counts.pages, formats, 'page', 'pages'),
        counted(counts.values, formats, 'value', 'values'),
        counted(counts.posts, formats, 'post', 'posts'),
      ].join(', ')}.`,
    noText:
      'Without the texts of posts whose licence forbids passing them on (--with-text adds them, for your own use).',
    outMissing: 'Say where to write: --out FILE.zip, FILE.ndjson, FILE.ndjson.gz, posts.csv or posts.xlsx.',
    badOut: (found) => `--out: found “${found}”, expected a name ending in .zip, .ndjson, .ndjson.gz, .csv or .xlsx`,
    cannotWrite: (file, why) => `${file} cannot be written (${why}).`,
    help: `Usage: npm run export -- --out FILE.zip [options]
       npm run export -- --out FILE.ndjson[.gz] [--with-text]
       npm run export -- --out posts.csv|posts.xlsx [--table NAME] [--dialect excel-fr|rfc4180]

FILE.zip: a data package (tables in CSV, described in datapackage.json) of all data or of a part of them.
FILE.ndjson: all that the database knows, as lines of JSON.
"npm run ingest -- FILE" reads either back to the same content.
posts.csv, posts.xlsx: one table, a row a post, a page ...
  --out FILE       file to write
  --data real|demo your data, or the invented demonstration
  --platform KEY   pages of one network, such as facebook
  --set SET        some pages, as figures name them: camp:association, kind:bank, network:SLUG, actor:SLUG ...; may be repeated
  --grid KEY       grid that gives the camps (article)
  --from, --to     posts and values of these days: 2025, 2025-Q1, 2025-02, 2025-02-07
  --texts none|allowed|all
                   texts of posts: none, those whose licence allows passing them on (without this option), or all of
                   them with restricted sources, for your own use
  --table NAME     posts (without this option, unless the file is called after a table), values, pages, actors, grids,
                   decisions or needs
  --dialect excel-fr|rfc4180
                   in .csv: semicolons and decimal commas, safe in a spreadsheet; or commas and points, every text as it
                   is, for research
  --address URL    public address of the data, for datapackage.json
  --with-text      the same as --texts all
  --help           this help`,
  },
}
