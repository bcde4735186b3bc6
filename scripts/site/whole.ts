// What a published site has beside its pages: the built client, the list of its versions for people and for programs, and what
// search engines look for.

import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { escaped } from '../../data/model/embedding.ts'
import type { Language } from '../../data/model/languages.ts'
import { type Reader, readerOf } from '../../data/model/words/index.ts'
import { copyInto, type Version, writeInto } from './folder.ts'

/** What browsers never ask for: letters in the format of the server's own pictures, and the page that each page is made of. */
const isUnasked = (file: string): boolean => file === 'index.html' || file.endsWith('.ttf')

/** Scripts, styles, letters and the sign of the product, as built for any folder. */
export const writeClient = (aside: string, client: string): void => {
  for (const entry of readdirSync(client, { withFileTypes: true, recursive: true })) {
    const file = relative(client, join(entry.parentPath, entry.name)).replaceAll(sep, '/')
    if (entry.isFile() && !isUnasked(file)) copyInto(aside, file, join(client, file))
  }
}

const row = (version: Version, isNewest: boolean, { words, formats }: Reader): string => {
  const { versions: said } = words.siteCommand
  const { id, publishedOn, upTo, data, contentHash, program } = version
  return `<tr>
<th scope="row"><a href="../v/${id}/"><code>${id}</code></a>${isNewest ? `<br>${escaped(said.newest)}` : ''}${data === 'demo' ? `<br>${escaped(said.invented)}` : ''}</th>
<td>${escaped(formats.day(publishedOn))}</td>
<td>${upTo === null ? '' : escaped(formats.day(upTo))}</td>
<td>${escaped(program)}</td>
<td><code>${contentHash}</code></td>
</tr>`
}

/** The page of all versions, plain enough to outlive every other. @param versions the newest first */
const versionsText = (versions: readonly Version[], reader: Reader): string => {
  const { versions: said } = reader.words.siteCommand
  const columns = [said.version, said.publishedOn, said.upTo, said.program, said.content]
  return `<!doctype html>
<html lang="${reader.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escaped(said.title)} – ${escaped(reader.words.shell.product)}</title>
<link rel="icon" href="../favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="versions.css">
</head>
<body>
<main>
<h1>${escaped(said.title)}</h1>
<p>${escaped(said.text)}</p>
<div class="table" role="region" aria-label="${escaped(said.title)}" tabindex="0"><table>
<thead><tr>${columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('')}</tr></thead>
<tbody>
${versions.map((version, at) => row(version, at === 0, reader)).join('\n')}
</tbody>
</table></div>
<p><a href="../">${escaped(said.back)}</a></p>
</main>
</body>
</html>
`
}

const versionsStyle = `@font-face{font-family:"Porte-voix Sans";src:url("../fonts/porte-voix-sans-400.woff2") format("woff2");font-weight:400}
:root{color-scheme:light dark}
body{font:1rem/1.5 "Porte-voix Sans",sans-serif;margin:2rem auto;padding:0 1rem;max-inline-size:60rem}
.table{overflow-x:auto}
table{border-collapse:collapse}
th,td{text-align:start;vertical-align:top;padding:.5rem 1rem .5rem 0;border-block-end:1px solid}
th{font-weight:inherit}
a{color:inherit;display:inline-block;padding-block:.25rem}
code{overflow-wrap:anywhere}
td code{display:inline-block;min-inline-size:16rem}
`

/** @param versions the newest first, the one being written included */
export const writeVersions = (aside: string, versions: readonly Version[], language: Language): void => {
  writeInto(aside, 'versions/index.html', versionsText(versions, readerOf(language)))
  writeInto(aside, 'versions/versions.css', versionsStyle)
}

/** Versions below `v/` say themselves that they are to be left out, so that nothing has to be forbidden. */
export const writeForEngines = (aside: string, addresses: readonly string[], address: string | null): void => {
  const sitemap = address === null ? '' : `Sitemap: ${address}sitemap.xml\n`
  writeInto(aside, 'robots.txt', `User-agent: *\nAllow: /\n${sitemap}`)
  // GitHub Pages leaves out files by their names without it.
  writeInto(aside, '.nojekyll', '')
  if (address === null) return
  const urls = addresses.map((one) => `<url><loc>${escaped(one)}</loc></url>`).join('\n')
  writeInto(
    aside,
    'sitemap.xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
  )
}
