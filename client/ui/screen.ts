// What every part of a screen may ask for without being handed it: the state in the address and how to change it, the
// reader (words and formats), and what data there is. Contexts, filled once in app.tsx.

import { createContext } from 'preact'
import { useContext, useMemo } from 'preact/hooks'
import type { Camp } from '../../data/model/records.ts'
import type { Reader } from '../../data/model/words/index.ts'
import type { Marked } from '../charts/chart.ts'
import { addressOf, opening, type ViewState } from '../location.ts'

export type Navigation = {
  readonly state: ViewState
  /** Shows another state: a new entry of the history unless `replace`. */
  readonly go: (change: Partial<ViewState>, how?: 'push' | 'replace') => void
  /** The address of the state with these changes. Another screen starts at its top. */
  readonly hrefOf: (change: Partial<ViewState>) => string
}

export const changed = (state: ViewState, change: Partial<ViewState>): ViewState => ({
  ...state,
  anchor: null,
  ...(change.screen !== undefined && change.screen !== state.screen && { local: {} }),
  ...change,
})

export const NavigationContext = createContext<Navigation>({
  state: opening,
  go: () => undefined,
  hrefOf: (change) => addressOf(changed(opening, change)),
})
export const ReaderContext = createContext<Reader | null>(null)

/** The reader's own organisation, by its slug: chosen once and remembered on this device. */
export type Own = { readonly slug: string | null; readonly choose: (slug: string | null) => void }
export const OwnContext = createContext<Own>({ slug: null, choose: () => undefined })

/** Asks again what data there is: called when a reply says that it is no longer what this screen took it for. */
export const RefreshContext = createContext<() => void>(() => undefined)

/**
 * Freezes a figure, by the address of one of its files, and goes to where it is cited; rejects where the server refuses it. Null
 * where nothing can be written.
 */
export type Cite = (file: string) => Promise<void>
export const CiteContext = createContext<Cite | null>(null)
export const useCite = (): Cite | null => useContext(CiteContext)

/** Says that the first screen stands there: what it did without may come. */
export const DrawnContext = createContext<() => void>(() => undefined)

export const useOwn = (): Own => useContext(OwnContext)
/** What stands out in every figure. */
export const useMarked = (): Marked => {
  const { slug } = useOwn()
  const { mark } = useNavigation().state
  return useMemo(() => ({ own: slug, pages: mark }), [slug, mark.join(',')])
}
export const useDrawn = (): (() => void) => useContext(DrawnContext)
export const useRefresh = (): (() => void) => useContext(RefreshContext)
export const useNavigation = (): Navigation => useContext(NavigationContext)
/** Throws outside of the frame, which is drawn once the words are there. */
export const useReader = (): Reader => {
  const reader = useContext(ReaderContext)
  if (reader === null) throw new Error('no words are loaded')
  return reader
}

/** Names of the camps as a grid words them; a grid made by hand uses the words of the article's contrast. */
export const campNameOf = (reader: Reader, grid: string): ((camp: Camp) => string) => {
  const { article, legal } = reader.words.shell.camps
  const names = grid === 'legal' ? legal : article
  return (camp) => names[camp]
}
