// A drawing as the text of a file, with what it is and where it comes from in its metadata. Not part of the browser's build.

import type { VNode } from 'preact'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Told } from '../chart.ts'

const metadata = ({ title, subtitle, source }: Told): VNode =>
  h('metadata', null, h('title', null, title), h('description', null, subtitle), h('source', null, source))

/** The same picture gives the same text. */
export const svgText = (told: Told, drawing: VNode): string => {
  const text = renderToString(drawing)
  return `${text.replace('</desc>', `</desc>${renderToString(metadata(told))}`)}\n`
}
