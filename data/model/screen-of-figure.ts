// On which screen a figure stands: where the link of an embedded figure and of a file leads. Words of its question that a screen
// knows too are its address; those it does not know are left out by it.

import type { Embedded } from './embedding.ts'
import { drawingWords } from './figure-file.ts'
import { mainMetric } from './metrics/index.ts'

const paths: Readonly<Record<string, string>> = {
  gap: '/',
  presence: '/pages',
  strengthen: '/territories',
  territories: '/territories',
}
/** What every figure takes of an address. */
const basis = ['data', 'platform', 'grid', 'from', 'to']
/** Figures of one organisation. */
const ofOne = ['habits', 'position']

/** Path and query of the screen, `/compare?metric=followers&set=...`. */
export const screenOf = (figure: string, query: URLSearchParams): string => {
  const own = query.get('own')
  const words = new URLSearchParams(query)
  for (const word of [...drawingWords, 'own']) if (word !== 'lang') words.delete(word)
  const path = ofOne.includes(figure) && own !== null ? `/actors/${own}` : (paths[figure] ?? '/compare')
  // What the map shows has a word of its own on its screen.
  const shown = words.get('metric')
  if (path === '/territories' && shown !== null) {
    words.delete('metric')
    words.set('show', shown)
  }
  return words.size === 0 ? path : `${path}?${words}`
}

/**
 * The figure that stands for a screen where another site shows a link to it, with its question.
 * @param path of the screen, `/compare`
 * @returns null for a screen without one
 */
export const figureOfScreen = (path: string, query: URLSearchParams): Embedded | null => {
  const [, citation] = /^\/f\/([0-9a-z]+)$/.exec(path) ?? []
  const [, own] = /^\/actors\/([a-z0-9-]+)(?:\/report)?$/.exec(path) ?? []
  const asked = new URLSearchParams(
    [...query].filter(([word]) => (citation === undefined ? [...basis, 'lang'] : ['lang']).includes(word)),
  )
  if (citation !== undefined) return { citation, query: asked }
  if (own !== undefined) {
    asked.set('own', own)
    return { figure: 'position', query: asked }
  }
  switch (path) {
    case '/':
      return { figure: 'gap', query: asked }
    case '/compare':
      asked.set('metric', query.get('metric') ?? mainMetric('engagement'))
      return { figure: 'distribution', query: asked }
    case '/topics':
      asked.set('by', 'topic')
      return { figure: 'voice', query: asked }
    case '/territories':
      return { figure: 'territories', query: asked }
    case '/pages':
      return { figure: 'presence', query: asked }
    default:
      return null
  }
}
