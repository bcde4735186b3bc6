// When the guide stands there: on the Overview until it was closed once on this device, and wherever it is asked for.

import type { JSX } from 'preact'
import { useCallback, useMemo, useState } from 'preact/hooks'
import { useLoaded } from '../../ui/loaded.ts'
import { useNavigation } from '../../ui/screen.ts'
import { memory } from './address.ts'

export type FirstVisit = {
  readonly stands: 'unseen' | 'asked' | 'closed'
  readonly ask: () => void
  readonly close: () => void
}

export const useFirstVisit = (): FirstVisit => {
  const [stands, setStands] = useState<FirstVisit['stands']>(() =>
    memory.recall('guide') === null ? 'unseen' : 'closed',
  )
  const ask = useCallback(() => setStands('asked'), [])
  const close = useCallback(() => {
    memory.remember('guide', 'seen')
    setStands('closed')
  }, [])
  return useMemo(() => ({ stands, ask, close }), [stands, ask, close])
}

/** Of the button in the footer, which gets the focus back. */
export const guideButton = 'ask-guide'

type Props = {
  readonly visit: FirstVisit
  /** Whether all words are there and what is shown is known. */
  readonly isReady: boolean
}

export const MaybeGuide = ({ visit: { stands, close }, isReady }: Props): JSX.Element | null => {
  const { screen } = useNavigation().state
  const isWanted = isReady && (stands === 'asked' || (stands === 'unseen' && screen === 'overview'))
  const { value } = useLoaded(isWanted, () => import('./guide.tsx'))
  if (!isWanted || value === null) return null
  const closed = (): void => {
    const hadFocus = document.activeElement?.closest('dialog') !== null
    close()
    if (hadFocus) document.getElementById(stands === 'asked' ? guideButton : 'main')?.focus({ preventScroll: true })
  }
  return <value.Guide isAsked={stands === 'asked'} onClose={closed} />
}
