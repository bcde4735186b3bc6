// Where the question of a frozen figure is asked today: the screen on which such a figure stands, with the words of the question.

import type { Reply } from '../../../data/model/contract.ts'
import { opening, stateOf, type ViewState } from '../../location.ts'

const pathOf = (figure: string, question: URLSearchParams): string => {
  switch (figure) {
    case 'territories':
    case 'strengthen':
      return '/territories'
    case 'presence':
      return '/pages'
    case 'habits':
    case 'position':
      return `/actors/${question.get('own') ?? ''}`
    case 'gap':
      return '/'
    default:
      return '/compare'
  }
}

/** Words that the screens call otherwise: what the map shows. */
const inScreenWords = (figure: string, question: URLSearchParams): URLSearchParams => {
  const words = new URLSearchParams(question)
  const shows = words.get('metric')
  if (figure === 'territories' && shows !== null) words.set('show', shows)
  return words
}

/** The state of the screen; the language and the look of the reader stay. */
export const todayOf = ({ figure, question }: Pick<Reply<'citation'>, 'figure' | 'question'>): Partial<ViewState> => {
  const words = new URLSearchParams(question)
  const { lang: _lang, theme: _theme, ...state } = stateOf(`${pathOf(figure, words)}?${inScreenWords(figure, words)}`)
  const { lang: _, theme: __, ...usual } = opening
  return { ...usual, ...state }
}
