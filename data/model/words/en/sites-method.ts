// What a published site is, as the Method screen says it, in English.

import type { Section } from '../fr.ts'

export const sitesMethod: Section<'sitesMethod'> = {
  title: 'Published site',
  text: [
    'An installation can publish a read-only site (npm run site): files that any host can serve, with no server of Porte-voix behind them, no account and no tracker. The replies are those that the application gives on the day of publication, kept as they are; figures, sentences and files are made by the same code.',
    'It holds each chosen screen as it opens, and the first choices of a reader: grids, networks, periods by name, measures, topics, maps. Any other choice is told as not part of the publication, never replaced by a number close to it.',
    'It holds neither the goals that an organisation has set itself, nor coding by hand, nor imports and the names of their files, nor the lines behind each number. The texts of posts are not in it, unless whoever publishes asks for them and their licence allows it; posts whose licence lets only results out are never in it.',
    'Each page says its day and its version. A version stays whole in the folder v/, at an address made from the hash of its content and of what was chosen: same data, same choices and same Porte-voix, same address on every machine. The page versions/ lists them all.',
    'To check a hash: download the data of the site, read them back into an empty Porte-voix, and ask for /api/health?hash=1. The hash (SHA-256) is that of the page of versions when the published data are complete; a package from which texts or lines were withheld says so, counts what is missing and carries the hash of what it holds.',
    'The figures of the present version also have addresses that stay: figures/ for a picture, embed/ for a frame in another site.',
  ],
}
