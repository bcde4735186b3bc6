// A drawing as the text of a file, with what it is and where it comes from in its metadata, and its letters where they are given.
// Not part of the browser's first load.

import { Fragment, h, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Told } from '../chart.ts'
import { fontName } from './text.ts'

/** Both weights of the product's letters as woff2 in base64. */
export type Fonts = { readonly regular: string; readonly semibold: string }

const faceOf = (weight: number, bytes: string): string =>
  `@font-face{font-family:'${fontName}';font-weight:${weight};src:url(data:font/woff2;base64,${bytes}) format('woff2')}`

/** An image element asks for nothing from outside: what it shows stands in the file. */
const styleOf = ({ regular, semibold }: Fonts): string =>
  `<style>${faceOf(400, regular)}${faceOf(600, semibold)}</style>`

/** What a drawing says of itself that does not know where it comes from: title, subtitle, source. */
export const plainMetadata = ({ title, subtitle, source }: Pick<Told, 'title' | 'subtitle' | 'source'>): string =>
  renderToString(
    h(Fragment, null, h('title', null, title), h('description', null, subtitle), h('source', null, source)),
  )

/** Without what XML 1.0 has no place for, which a name in somebody's table may hold. */
const inXml = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')

/**
 * The same picture gives the same text.
 * @param metadata markup inside the `metadata` element
 * @param fonts null: those of the reader's system
 */
export const svgText = (drawing: VNode, metadata: string, fonts: Fonts | null): string => {
  const said = `<metadata>${metadata}</metadata>${fonts === null ? '' : styleOf(fonts)}`
  // Called, so that no sign in the words means something to `replace`.
  return inXml(`${renderToString(drawing).replace('</desc>', () => `</desc>${said}`)}\n`)
}
