// Which figure is asked for: a name, or an address from which figure and words are read. What a screen asks that the figure does
// not take is left out, as the screen's own figures leave it.

import { type RouteKey, routes } from '../../data/model/contract.ts'
import { drawingWords } from '../../data/model/figure-file.ts'
import { mainMetric } from '../../data/model/metrics/index.ts'
import type { FigureNeed } from '../../server/render.ts'

export type Target =
  | { readonly figure: string; readonly words: URLSearchParams }
  /** Short name of a frozen figure. */
  | { readonly citation: string; readonly words: URLSearchParams }

const urlOf = (address: string): URL | null => {
  const base = 'http://porte-voix.invalid'
  return URL.canParse(address, base) ? new URL(address, base) : null
}

/** @param text a name, or the address of a file, of a frozen or of an embedded figure; null: neither */
export const targetOf = (text: string): Target | null => {
  if (/^[a-z-]+$/.test(text)) return { figure: text, words: new URLSearchParams() }
  const url = urlOf(text)
  if (url === null) return null
  const { pathname, searchParams: words } = url
  const [, citation] = /^\/(?:f|embed\/f|api\/citations)\/([0-9a-z]{8,40})(?:\/[\w.]+)?$/i.exec(pathname) ?? []
  if (citation !== undefined) return { citation, words }
  const [, figure] = /^\/(?:api\/figures|embed)\/([a-z-]+)(?:\.[a-z]+)?$/.exec(pathname) ?? []
  return figure === undefined ? null : { figure, words }
}

const ofEvery: readonly string[] = ['own', 'mark', ...drawingWords]

/** Words that a figure takes: those of the route it is made of, and how it is drawn. */
export const wordsOf = (needs: FigureNeed): readonly string[] => {
  const key: RouteKey = needs
  const asked = Object.keys(routes[key].query.shape)
  // What the map shows is the business of its drawing.
  return [...new Set([...asked, ...(needs === 'territories' ? ['metric'] : []), ...ofEvery])].toSorted()
}

/** Words of a frozen figure: how it is drawn, and nothing of what it shows. */
export const frozenWords: readonly string[] = [...drawingWords].toSorted()

/** The words of a screen's address that the figure takes. @param address from the path on, or whole; null: no address */
export const wordsOfScreen = (address: string, needs: FigureNeed): URLSearchParams | null => {
  const url = urlOf(address)
  if (url === null || /^[a-z-]+$/.test(address)) return null
  const taken = wordsOf(needs)
  const [, own] = /^\/actors\/([a-z0-9-]+)/.exec(url.pathname) ?? []
  const words = new URLSearchParams([...url.searchParams].filter(([word]) => taken.includes(word)))
  if (own !== undefined) words.set('own', own)
  const shown = url.searchParams.get('show')
  if (needs === 'territories' && shown !== null) words.set('metric', shown)
  // A screen shows its usual measure unless its address says otherwise.
  if (needsMetric(needs) && !words.has('metric')) words.set('metric', mainMetric('engagement'))
  return words
}

/** Whether the figure cannot be asked for without a metric. */
export const needsMetric = (needs: FigureNeed): boolean => {
  const key: RouteKey = needs
  const shape: Readonly<Record<string, { readonly safeParse: (value: unknown) => { readonly success: boolean } }>> =
    routes[key].query.shape
  return shape.metric?.safeParse(undefined).success === false
}

/** A later word takes the place of an earlier one; a list takes the place of a list. */
export const laidOver = (below: URLSearchParams, above: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...[...below].filter(([word]) => !above.has(word)), ...above])
