// Words of the report for the board: two printed pages for people who have two minutes. What is said of place, advice and planner
// comes from their own sections.

import { constantsOf } from '../constants.ts'
import { counted } from '../counted.ts'
import type { Section } from '../fr.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const report: Section<'report'> = {
  title: 'Report for the board',
  titleOf: (name) => `${name}: report for the board`,
  print: 'Print',
  printHint: 'Two A4 pages. In the print dialog, “Save as PDF” makes a file of them to send.',
  asFile: 'The same report as a PDF, by a command',
  command: 'This command writes the same two pages to a file, in the folder of Porte-voix:',
  back: 'Back to the page of the organisation',
  link: 'The report for the board',

  rules: [
    `A strength is a measure for which the whole ${told.level} interval of the share of similar pages that the page exceeds lies above one half; similar: of the same camp and size, or of the whole camp where these are too few, or for followers; the interaction rate counts among pages of its size only, since it is higher on small pages. It is clear with at least ${told.enoughPages} pages, probable with fewer. Or it is a kind of posts that clearly or probably gets more than the habit of the page, unless it is advised beside it.`,
    'Three at most, those farthest above first: by the lower end of their interval. The report says how many measures and kinds of posts were looked at, and when there is nothing to say. Leads are the advice of “Our page”, the first three. Intervals are not corrected for how many measures were looked at.',
  ],

  upTo: (day) => `Data up to ${day}`,
  noPost: 'No known post',
  sheet: ({ at, of }) => `Page ${at} of ${of}`,
  page: (name) => `Page “${name}”`,
  pageOf: ({ name, others }) => `Page “${name}” (the organisation has ${others} here, which this report leaves out)`,
  others: (count, formats) => counted(count, formats, 'other', 'others'),

  cover: {
    clear: ({ said, pages }) => `${said}: this is clear (${pages}, ${told.level} intervals).`,
    likely: ({ said, pages }) => `${said}: no more than probable, with ${pages}.`,
    uncertain: ({ said, pages }) => `${said}: with ${pages}, no interval excludes the middle.`,
    'too-few': ({ said }) => `${said}.`,
  },

  gap: 'The gap between the two camps',
  gapUnknown:
    'Not enough yet to compare the two camps: the data do not hold, in each of them, pages with figures over this period. Import the posts of these pages, and the figure is drawn here.',
  position: 'Our place',

  strengths: {
    title: 'Our strengths',
    share: ({ share, low, high }) => `Above ${share} of these pages (${told.level}: ${low} to ${high}).`,
    looked: (what) => `We looked at ${what}.`,
    measures: (count, formats) => `${counted(count, formats, 'measure', 'measures')} beside similar pages`,
    kinds: (count, formats) => `${counted(count, formats, 'kind of posts', 'kinds of posts')} beside your own habit`,
    few: 'Nothing else is above the middle clearly enough to be called a strength.',
    none: 'Nothing is above the middle clearly enough to be called a strength. That is no bad sign: it is so for many pages.',
    unknown: `Too few figures to tell: it takes at least ${told.fewestPosts} posts with known interactions, or ${told.fewestPages} pages to compare with.`,
  },

  leads: {
    title: 'Leads, with their evidence',
    addPage: 'If it has a page, add it on the Data screen, or import a file that speaks of it.',
    few: 'No other lead has evidence that is clear enough.',
    brief: {
      post: ({ gain, minutes }) =>
        `If it were the same for you: about ${gain} more a week. Such a post replaces another one, and takes ${minutes} more than that one.`,
      other: ({ gain, minutes }) =>
        `If it were the same for you: about ${gain} more a week, for ${minutes} of further work.`,
    },
    trying:
      'Nothing says that one brings about the other, and durations are assumptions: try a lead, then look again in three months.',
  },

  method: {
    title: 'Method and limits',
    limits: [
      'Public counts do not tell how many people saw a post: followers are a possible audience, not people reached.',
      'The pages compared are those that were imported: the interval tells the uncertainty of chance, not that of this choice.',
      `One page weighs as much as another; the typical page is the median. Intervals are at ${told.level}, by drawing similar pages and posts at random. “Clear”: the interval excludes equality, with at least ${told.enoughPages} pages; “probable”: with fewer.`,
      'An unknown figure is never counted as zero.',
    ],
    covered: ({ posts, weeks, of }) => `${posts}, files cover ${weeks} of ${of} weeks`,
    withMissing: ({ measure, n, missing }) => `${measure}, ${n} with a value and ${missing} without`,
    among: ({ pages, measures }) => `${pages} (${measures})`,
    lines: {
      ours: 'Our page',
      peers: 'Pages compared',
      version: 'Version of Porte-voix',
      hash: 'Hash of the data',
      address: 'Address of this report',
    },
  },

  file: {
    help: `Usage: npm run figure -- report --own ORGANISATION --out FILE.pdf [options]

Writes the report for the board, two A4 pages, with an installed browser (Chromium, Chrome or Edge).
  --own ORGANISATION   last word of the address of its page, such as unafam in /actors/unafam
  --out FILE.pdf       where to write it
  --data real|demo     real data or the demonstration (what opens first, without this option)
  --from, --to         period, for instance --from 2025-01 --to 2025-12
  --platform KEY       network (facebook)
  --grid KEY           grid that puts organisations into camps (article)
  --page NUMBER        one of its pages, where it has several
  --lang fr|en         language`,
    ownMissing: 'The organisation is missing: --own ORGANISATION',
    outMissing: 'The file to write is missing: --out FILE.pdf',
    badOut: (file) => `${file} is no name for a report: it must end with .pdf`,
    badValue: (option, found) => `The option ${option} does not understand “${found}”.`,
    noDemo: 'There is no demonstration data. To make it: npm run demo',
    noBrowser:
      'The report as a PDF needs an installed browser: Chromium, Google Chrome or Microsoft Edge. Install one (on Debian or Ubuntu: sudo apt install chromium), then try again. Without one: open the report in your browser, and print it.',
    refused: (why) => `The report could not be made: ${why}`,
    cannotWrite: (file, why) => `${file} cannot be written (${why}).`,
    done: (file) => `Report written: ${file}`,
  },
}
