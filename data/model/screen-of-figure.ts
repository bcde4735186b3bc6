// On which screen a figure stands: where the link of an embedded figure and of a file leads. Words of its question that a screen
// knows too are its address; those it does not know are left out by it.

import { drawingWords } from './figure-file.ts'

const paths: Readonly<Record<string, string>> = {
  gap: '/',
  presence: '/pages',
  strengthen: '/territories',
  territories: '/territories',
}
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
