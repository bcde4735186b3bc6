// A figure in pages of others: addresses of the page that may be framed, and the markup that shows it there. One home for the
// dialog of a figure, the answer to oEmbed and the published site.

import { usualWidth } from './figure-file.ts'

/** Where an embedded figure is: a figure by its question, or a frozen one by the short name of its citation. */
export type Embedded =
  | { readonly figure: string; readonly query: URLSearchParams }
  | { readonly citation: string; readonly query: URLSearchParams }

/** Lines under the figure in its page: what leads to its numbers and its place. Pixels. */
export const captionHeight = 56

/** Width in pixels under which the page shows the figure drawn for a phone. */
export const narrowEmbed = 560
/** How wide the two drawings of the page are. */
export const embedWidths = { narrow: 390, wide: usualWidth } as const

/** Looks of the page: a drawing and one line. */
export const embedStyle = `body{margin:0;font:14px/1.4 'Porte-voix Sans','Source Sans 3',Arial,sans-serif;background:#fff;color:#16191d}
img{display:block;max-width:100%;height:auto}
p{margin:0;padding:.25rem 20px .75rem;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
a{color:inherit;min-height:24px}
.dark{background:#121417;color:#f0f1f3}
.transparent{background:none}`

const queryText = (query: URLSearchParams): string => (query.size === 0 ? '' : `?${query}`)

/** Path and query of the page that may be framed. */
export const embedPath = (embedded: Embedded): string =>
  'citation' in embedded
    ? `/embed/f/${embedded.citation}${queryText(embedded.query)}`
    : `/embed/${embedded.figure}${queryText(embedded.query)}`

/** Path and query of the figure as a file; its address stays the same as long as the question does. */
export const embeddedFile = (embedded: Embedded, format: string): string =>
  'citation' in embedded
    ? `/api/citations/${embedded.citation}/figure.${format}${queryText(embedded.query)}`
    : `/api/figures/${embedded.figure}.${format}${queryText(embedded.query)}`

/**
 * What an address of ours shows as a figure: its page for frames, its file, or the screen of a frozen one.
 * @returns null where it is none of these
 */
export const embeddedIn = (path: string, query: URLSearchParams): Embedded | null => {
  const [, citation] =
    /^\/(?:embed\/)?f\/([0-9a-z]+)$/.exec(path) ?? /^\/api\/citations\/([0-9a-z]+)\/figure\.\w+$/.exec(path) ?? []
  if (citation !== undefined) return { citation, query }
  const [, figure] = /^\/embed\/([a-z-]+)$/.exec(path) ?? /^\/api\/figures\/([a-z-]+)\.\w+$/.exec(path) ?? []
  return figure === undefined ? null : { figure, query }
}

/** Text inside markup and between its quotes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

type Shown = { readonly address: string; readonly title: string; readonly width: number; readonly height: number }

/** It takes the width that it finds, up to its own. */
export const iframeSnippet = ({ address, title, width, height }: Shown): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`

/** @param title read out in place of the picture */
export const imageSnippet = ({ address, title, width, height }: Shown): string =>
  `<img src="${escaped(address)}" alt="${escaped(title)}" width="${width}" height="${height}" style="max-width:100%;height:auto" loading="lazy">`
