// The browser's address bar and its memory as hooks: the only users of history and localStorage.

import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { addressOf, stateOf, type ViewState } from '../../location.ts'
import { changed, type Navigation } from '../../ui/screen.ts'

export const useAddress = (): Navigation => {
  const [state, setState] = useState<ViewState>(() => stateOf(location.href))
  useEffect(() => {
    const read = (): void => setState(stateOf(location.href))
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  }, [])
  const go = useCallback((change: Partial<ViewState>, how: 'push' | 'replace' = 'push') => {
    // Read afresh, not from a render that may be older than the last step.
    const next = changed(stateOf(location.href), change)
    if (how === 'push') history.pushState(null, '', addressOf(next))
    else history.replaceState(null, '', addressOf(next))
    setState(next)
  }, [])
  return useMemo(() => ({ state, go, hrefOf: (change) => addressOf(changed(state, change)) }), [state, go])
}

type Choice = 'lang' | 'theme'
const keyOf = (choice: Choice): string => `porte-voix-${choice}`

/** A browser may forbid storage (private windows, strict settings): then nothing is remembered, and nothing breaks. */
const storage = (): Storage | null => {
  try {
    return localStorage
  } catch {
    return null
  }
}

export type Memory = {
  readonly recall: (choice: Choice) => string | null
  /** `null` forgets. */
  readonly remember: (choice: Choice, value: string | null) => void
}

/** What was chosen on this device; an address that says otherwise wins. */
export const memory: Memory = {
  recall: (choice) => storage()?.getItem(keyOf(choice)) ?? null,
  remember: (choice, value) => {
    if (value === null) storage()?.removeItem(keyOf(choice))
    else storage()?.setItem(keyOf(choice), value)
  },
}
