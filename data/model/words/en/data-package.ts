// Words of the data package, in English.

import { counted } from '../counted.ts'
import type { dataPackage as fr } from '../fr/data-package.ts'

export const dataPackage: typeof fr = {
  title: 'Porte-voix: data',
  titleInvented: 'Porte-voix: invented demonstration',
  invented:
    'Invented data: these organisations, pages and numbers do not exist. They show how Porte-voix works, and nothing else.',
  description:
    'Public pages of caregiver associations, insurers, mutuelles and banks: organisations and their camps, pages, values read on pages, posts and their counts. An empty cell means not known, never zero.',
  licences: 'Each source keeps its own licence: see the README',
  tablesHead: 'What is in it',
  table: (path, rows, what, formats) => `\`${path}\` (${counted(rows, formats, 'row', 'rows')}): ${what}`,
  tables: {
    grids: 'the grids that place organisations in camps',
    actors: 'the organisations',
    pages: 'their pages',
    values: 'what was read on pages: followers…',
    posts: 'the posts, with their latest counts',
    decisions: 'what a person decided of two pages: that they are one, or not',
    needs: 'need per territory, brought by files',
  },
  how: 'The tables are CSV (UTF-8, commas, decimal points, instants in UTC), and `datapackage.json` describes each column: this is a Frictionless Data Package (version 2), which R, Python and many other tools read. Texts stand as they are stored: for a spreadsheet, take the tables of the Data screen, where no cell can start a formula.',
  selectionHead: 'What was asked for',
  allPlatforms: 'all networks',
  platform: (name) => `network: ${name}`,
  allPages: 'all pages',
  sets: (sets, grid) => `pages: ${sets} (grid ${grid})`,
  allDays: 'the whole period',
  days: (from, to) =>
    from === to
      ? `${from.length === 10 ? 'on' : 'in'} ${from} (time of Paris)`
      : `from ${from} to ${to} (time of Paris)`,
  texts: {
    none: 'without the texts of posts',
    allowed: 'with the texts whose licence allows passing them on',
    all: 'with everything, texts and restricted sources included, because the person in charge said so: not to be published',
  },
  leftOutHead: 'What is not in it, and why',
  nothingLeftOut: 'Nothing was left out.',
  leftOut: {
    pages: (count) => `pages that were not asked for: ${count}, with all that they hold`,
    posts: (count) => `posts outside the period: ${count}`,
    values: (count) => `values outside the period, or without a date: ${count}`,
    postsForbidden: (count, licence) => `posts whose source does not allow passing them on (${licence}): ${count}`,
    valuesForbidden: (count, licence) => `values whose source does not allow passing them on (${licence}): ${count}`,
    textsForbidden: (count, licence) =>
      `texts whose source does not allow passing them on (${licence}): ${count}; their counts are in`,
    texts: (count) => `texts that were not asked for: ${count}`,
    undone: (count) => `imports that were undone: ${count}; nothing of them is in`,
  },
  never:
    'Never in it: comments, accounts of private persons, the files received, refused rows, earlier readings (only the latest counts), goals and notes of your association, word lists of topics.',
  sourcesHead: 'Where it comes from',
  noSources: 'Nothing was imported: only the reference tables are in it.',
  demonstration: 'Demonstration invented by Porte-voix',
  source: (name, licence, imports) => `${name}: ${licence} (imports: ${imports})`,
  backHead: 'Read it back with Porte-voix',
  back: 'Drop the file as it is on the Data screen, or run `npm run ingest -- FILE.zip`. In an empty database the content is the same, and so is its hash.',
  backInvented:
    'Porte-voix refuses to read this package back, on purpose: invented data never mix with real ones. You can still check that it is whole: `datapackage.json` has the SHA-256 of each table (`hash`), which is what `sha256sum data/*.csv` prints. The hash of the content, below, is the one that figures of the demonstration bear when the package holds all of it.',
  made: (at, version, hash) => `Made on ${at} by Porte-voix ${version}. Hash of the content: \`${hash}\`.`,

  take: {
    text: 'One file for the archive, a paper or a colleague: tables that any statistics software reads, their description, and what is not in them. Porte-voix reads it back as it is.',
    platform: 'Network',
    allPlatforms: 'All networks',
    camp: 'Pages',
    allPages: 'All pages',
    from: 'From',
    to: 'To',
    texts: 'Texts of posts',
    textChoices: {
      none: 'None',
      allowed: 'Those whose licence allows passing them on',
      all: 'All, and restricted sources: for my own use only',
    },
    download: 'Download the package (ZIP)',
    noMatch: 'No page matches these choices: widen the network or the pages.',
    wrongOrder: 'The first date comes after the last.',
    lines: 'Or as lines of JSON, without the choices above',
  },
  command: {
    done: (file, posts, values, formats) =>
      `${file}: ${counted(posts, formats, 'post', 'posts')}, ${counted(values, formats, 'value', 'values')}.`,
    hash: (hash) => `Hash of the content: ${hash}`,
    onlyZip: (option) => `${option} goes with a data package only (--out FILE.zip).`,
    noDemo: 'There is no demonstration: “npm run demo” makes it.',
  },
}
