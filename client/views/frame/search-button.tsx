// The button of the header that opens the search, and the keys that do: Ctrl+K (Cmd+K), and "/" unless it was switched off on
// this device (WCAG 2.1.4). Neither is heard while something is typed. The window itself is loaded when first asked for.

import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useLoaded } from '../../ui/loaded.ts'
import { Outdated } from '../../ui/notice.tsx'
import { useReader } from '../../ui/screen.ts'
import type { ViewProps } from '../view.ts'
import { memory } from './address.ts'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

const isAsked = (event: KeyboardEvent, isSlashOn: boolean): boolean => {
  if (event.altKey || event.isComposing || isTyping(event.target)) return false
  const isControl = event.ctrlKey || event.metaKey
  return isControl ? event.key.toLowerCase() === 'k' && !event.shiftKey : isSlashOn && event.key === '/'
}

type Props = ViewProps & {
  /** Whether all words are there: the search waits for its own. */
  readonly hasAllWords: boolean
}

export const SearchButton = ({ datasets, hasAllWords }: Props): JSX.Element => {
  const { shell } = useReader().words
  const [isOpen, setOpen] = useState(false)
  const [isSlashOn, setSlashOn] = useState(() => memory.recall('slash') !== 'off')
  const { value, hasFailed } = useLoaded(isOpen, () => import('./search/search.tsx'))
  const choose = (isOn: boolean): void => {
    memory.remember('slash', isOn ? null : 'off')
    setSlashOn(isOn)
  }
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (document.querySelector('dialog:modal') !== null || !isAsked(event, isSlashOn)) return
      event.preventDefault()
      setOpen(true)
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [isSlashOn])
  return (
    <>
      <button
        type="button"
        class="quiet"
        aria-haspopup="dialog"
        aria-keyshortcuts={isSlashOn ? 'Control+K /' : 'Control+K'}
        onClick={() => setOpen(true)}
      >
        {shell.search}
      </button>
      {isOpen && hasFailed && <Outdated />}
      {isOpen && hasAllWords && value !== null && (
        <value.Search datasets={datasets} onClose={() => setOpen(false)} isSlashOn={isSlashOn} onSlash={choose} />
      )}
    </>
  )
}
