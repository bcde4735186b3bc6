// Followers and page likes that come along with posts: one reading a page, metric and day of the file, the highest seen
// that day, whatever the order of rows. Holds one open day a page and metric; files in order of time never look back.

import type { Store } from '../store/open.ts'

type OpenDay = { day: string; value: number; line: number; first: string; last: string }

export type DayReadings = {
  readonly add: (pageId: number, metric: string, day: string, value: number, line: number) => void
  readonly flush: () => void
}

export const dayReadingsOf = (store: Store, importId: number): DayReadings => {
  const open = new Map<string, Map<number, OpenDay>>()

  const write = (pageId: number, metric: string, state: OpenDay): void => {
    const isBeyond = state.first === '' || state.day < state.first || state.day > state.last
    if (isBeyond) store.readings.add(pageId, metric, state.day, importId, state.line, state.value)
    else store.readings.raise(pageId, metric, state.day, importId, state.line, state.value)
    if (state.first === '' || state.day < state.first) state.first = state.day
    if (state.last === '' || state.day > state.last) state.last = state.day
  }

  return {
    add: (pageId, metric, day, value, line) => {
      let pages = open.get(metric)
      if (pages === undefined) {
        pages = new Map()
        open.set(metric, pages)
      }
      const state = pages.get(pageId)
      if (state === undefined) pages.set(pageId, { day, value, line, first: '', last: '' })
      else if (state.day !== day) {
        write(pageId, metric, state)
        state.day = day
        state.value = value
        state.line = line
      } else if (value > state.value || (value === state.value && line < state.line)) {
        state.value = value
        state.line = line
      }
    },
    flush: () => {
      for (const [metric, pages] of open) for (const [pageId, state] of pages) write(pageId, metric, state)
      open.clear()
    },
  }
}
