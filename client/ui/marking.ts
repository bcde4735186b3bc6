// Making a page stand out in every figure, and taking that back: the pages are in the address, so that they stay from screen to
// screen and the browser's own way back undoes a choice.

import { mostMarked } from '../location.ts'
import { useNavigation } from './screen.ts'

export type Marking = {
  readonly isMarked: (page: number) => boolean
  /** No more pages can be chosen. */
  readonly isFull: boolean
  readonly toggle: (page: number) => void
  readonly show: (pages: readonly number[]) => void
}

/** With the page, or without it; as many as may stand out stay as they are. */
export const toggled = (pages: readonly number[], page: number): readonly number[] => {
  if (pages.includes(page)) return pages.filter((it) => it !== page)
  return pages.length >= mostMarked ? pages : [...pages, page]
}

export const useMarking = (): Marking => {
  const { state, go } = useNavigation()
  const show = (mark: readonly number[]): void => go({ mark, anchor: state.anchor })
  return {
    isMarked: (page) => state.mark.includes(page),
    isFull: state.mark.length >= mostMarked,
    toggle: (page) => show(toggled(state.mark, page)),
    show,
  }
}
