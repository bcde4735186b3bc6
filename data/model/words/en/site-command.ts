// Words of `npm run site`, and of the pages it writes for readers without JavaScript.

import { counted } from '../counted.ts'
import type { Section } from '../fr.ts'

export const siteCommand: Section<'siteCommand'> = {
  help: `Usage: npm run site -- --out FOLDER [options]

Writes a read-only site that any host of files can serve, from any folder.
  --out FOLDER         where to write it: an empty folder, or a site this command has published
  --data demo|real     data that are published (those that open first, unless said)
  --screens LIST       screens that are published, of overview,compare,territories,topics,actors,pages,posts,method (all, unless said)
  --actors LIST|all    organisations that have their page, by their keys (all that have posted, unless said)
  --with-texts         publishes the begin of the texts of posts too, where their licence lets them out
  --no-choices         each screen as it opens, without the first choices of a reader (smaller, faster)
  --address https://…  public address of the site: writes sitemap.xml and whole links
  --title TITLE        title of the site
  --lang fr|en         language of the pages at the top; the other language has a folder of its own
  --help               this help

Every published version stays in the folder v/; the top shows the newest.`,
  outMissing: 'Say where to write the site: npm run site -- --out FOLDER',
  badData: (found) => `--data: found "${found}", expected demo or real.`,
  badScreen: (found, known) =>
    `--screens: found "${found}", expected one or several of these, separated by commas: ${known}`,
  badLanguage: (found, known) => `--lang: found "${found}", expected one of these languages: ${known}`,
  badAddress: (found) =>
    `--address: found "${found}", expected a whole address, for example https://aidants.example/visibility/`,
  badActor: (found) =>
    `--actors: "${found}" is no organisation of these data. Its key is in the address of its page: /actors/KEY`,
  notEmpty: (folder) =>
    `${folder} is not empty and is no site that this command has published: nothing was written there. Choose another folder, or empty it yourself.`,
  noData: 'There are no data to publish: the demonstration was removed. Make it again with npm run demo.',
  cannotWrite: (folder, code) => `Cannot write to ${folder} (${code}).`,
  starts: (pages, actors, formats) =>
    `${counted(pages, formats, 'page', 'pages')} to make, ${counted(actors, formats, 'of them a page of an organisation', 'of them pages of organisations')}, in two languages.`,
  progress: (done, of) => `  ${done} visits of ${of}`,
  left: (seconds, formats) =>
    seconds < 90
      ? `about ${formats.whole(Math.ceil(seconds))} s left`
      : `about ${formats.whole(Math.ceil(seconds / 60))} min left`,
  done: (folder, seconds, formats) =>
    `Site written to ${folder} in ${counted(Math.ceil(seconds), formats, 'second', 'seconds')}.`,
  amounts: (of, formats) =>
    `${counted(of.pages, formats, 'page', 'pages')}, ${counted(of.replies, formats, 'reply', 'replies')}, ${formats.fixed(of.megabytes, 1)} MB for this version.`,
  work: (cpu, pages, formats) =>
    `Work: ${formats.whole(Math.ceil(cpu))} s of processor, ${formats.whole(Math.round((1000 * cpu) / Math.max(pages, 1)))} ms a page.`,
  figures: (count, formats) =>
    `${counted(count, formats, 'figure', 'figures')} at an address that stays: figures/ (pictures) and embed/ (frames), for other sites.`,
  largest: (file, kilobytes, formats) => `The largest reply: ${file}, ${formats.whole(Math.ceil(kilobytes))} kB.`,
  version: (id, kept, formats) =>
    `Version ${id}; ${counted(kept, formats, 'version stays', 'versions stay')} in the folder v/ in all.`,
  choices: (count, formats) =>
    `The first choices of a reader are in it too (${counted(count, formats, 'address', 'addresses')}): grids, networks, periods by name, measures, topics, maps. Any other is told as not part of the publication.`,
  leftOut: {
    texts: 'The texts of posts are not in it (--with-texts adds their begin).',
    licensed: 'The texts are in it, but for those whose licence forbids passing them on.',
    choices: 'Each screen is in it as it opens; any other choice is told as not part of the publication.',
    origins: 'What stands behind each number (imports, lines of files) is not in it.',
    sitemap: 'Without --address there is no sitemap.xml: it needs the public address.',
  },
  howToServe: (folder) =>
    `Put what is in ${folder} on a host of files. To look at it here: npx http-server "${folder}"`,
  needsScript: 'This is the screen in words. With JavaScript it can be read, chosen from and downloaded as a whole.',
  pages: 'Pages of this site',
  madeOn: (day, hash) => `Published on ${day}, content ${hash}.`,
  allVersions: 'All published versions',
  versions: {
    title: 'Published versions',
    text: 'Each version stays as it was published. A citation that names one can be checked there.',
    newest: 'The present version',
    version: 'Version',
    publishedOn: 'Published on',
    upTo: 'Data up to',
    content: 'Hash of the content (SHA-256)',
    program: 'Porte-voix',
    invented: 'Demonstration, invented',
    back: 'Back to the site',
  },
}
