// Links between states: real ones with a real address, taken over only for a plain click, so that opening in a new
// tab, copying and bookmarking work as everywhere. In a published site, what was not published has none.

import type { ComponentChildren, JSX } from 'preact'
import type { ViewState } from '../location.ts'
import { linkHere } from '../site.ts'
import { changed, useNavigation } from './screen.ts'

type Props = {
  readonly to: Partial<ViewState>
  readonly children: ComponentChildren
  readonly current?: 'page' | 'true' | undefined
  readonly class?: string
  readonly lang?: string
  readonly onFollow?: () => void
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

export const Link = ({ to, children, current, class: className, lang, onFollow }: Props): JSX.Element | null => {
  const { go, hrefOf, state } = useNavigation()
  const stands = linkHere(changed(state, to))
  if (stands === 'nothing') return null
  if (stands === 'words') return <>{children}</>
  const follow = (event: MouseEvent): void => {
    onFollow?.()
    if (!isPlain(event)) return
    event.preventDefault()
    go(to)
  }
  return (
    <a href={hrefOf(to)} onClick={follow} aria-current={current} class={className} lang={lang} hreflang={lang}>
      {children}
    </a>
  )
}
