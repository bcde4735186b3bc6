// The browser's address bar and its memory as hooks: the only users of history, localStorage and sessionStorage.

import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { addressOf, stateOf, type ViewState } from '../../location.ts'
import { isShown, site } from '../../site.ts'
import { addressInSite, stateInSite } from '../../site-address.ts'
import { changed, type Navigation, type Own } from '../../ui/screen.ts'

/** A publication holds real or invented data, never both: which is no choice, and no word of its addresses. */
const ofSite = (state: ViewState): ViewState => (site === null ? state : { ...state, data: site.data })
const stateHere = (): ViewState =>
  ofSite(site === null ? stateOf(location.href) : stateInSite(site.folder, location.href))
const addressHere = (state: ViewState): string =>
  site === null ? addressOf(state) : addressInSite(site.folder, { ...state, data: null })

export const useAddress = (): Navigation => {
  const [state, setState] = useState<ViewState>(stateHere)
  useEffect(() => {
    const read = (): void => setState(stateHere())
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  }, [])
  const go = useCallback((change: Partial<ViewState>, how: 'push' | 'replace' = 'push') => {
    // Read afresh, not from a render that may be older than the last step.
    const next = ofSite(changed(stateHere(), change))
    if (!isShown(next.screen)) return
    if (how === 'push') history.pushState(null, '', addressHere(next))
    else history.replaceState(null, '', addressHere(next))
    setState(next)
  }, [])
  return useMemo(() => ({ state, go, hrefOf: (change) => addressHere(changed(state, change)) }), [state, go])
}

const keyOf = (what: string): string => `porte-voix-${what}`

/** A browser may forbid storage (private windows, strict settings): then nothing is remembered, and nothing breaks. */
const allowed = (storage: () => Storage): Storage | null => {
  try {
    return storage()
  } catch {
    return null
  }
}

export type Memory<What extends string> = {
  readonly recall: (what: What) => string | null
  /** `null` forgets. */
  readonly remember: (what: What, value: string | null) => void
}

const memoryIn = <What extends string>(storage: () => Storage): Memory<What> => ({
  recall: (what) => allowed(storage)?.getItem(keyOf(what)) ?? null,
  remember: (what, value) => {
    if (value === null) allowed(storage)?.removeItem(keyOf(what))
    else allowed(storage)?.setItem(keyOf(what), value)
  },
})

/** What was chosen on this device; an address that says otherwise wins. */
export const memory = memoryIn<'lang' | 'theme' | 'own' | 'guide' | 'slash'>(() => localStorage)
/** What this tab is in the middle of. */
export const tabMemory = memoryIn<'upload' | 'queue'>(() => sessionStorage)

export const useRememberedOwn = (): Own => {
  const [slug, setSlug] = useState(() => memory.recall('own'))
  const choose = useCallback((chosen: string | null) => {
    memory.remember('own', chosen)
    setSlug(chosen)
  }, [])
  return useMemo(() => ({ slug, choose }), [slug, choose])
}
