// The guide of a first visit: one line at the foot of the window, which opens on four steps. It holds no focus, covers
// nothing that has it (styles/search.css keeps room), moves nothing when it goes, and comes back from the footer.

import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { isShown } from '../../site.ts'
import { Link } from '../../ui/link.tsx'
import { useNavigation, useOwn, useReader } from '../../ui/screen.ts'

type Props = {
  /** Whether the reader asked for it: then it is open, and takes the focus. */
  readonly isAsked: boolean
  readonly onClose: () => void
}

export const Guide = ({ isAsked, onClose }: Props): JSX.Element => {
  const id = useId()
  const { guide } = useReader().words
  const { slug } = useOwn()
  const { state } = useNavigation()
  const [place, setPlace] = useState(0)
  const [isUnfolded, setIsUnfolded] = useState(false)
  const isOpen = isAsked || isUnfolded
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isOpen) heading.current?.focus({ preventScroll: true })
  }, [isOpen])
  const links: readonly ComponentChildren[] = [
    null,
    state.screen !== 'compare' && <Link to={{ screen: 'compare' }}>{guide.toCompare}</Link>,
    <Link key="own" to={{ screen: 'actor', slug }}>
      {guide.toOwn}
    </Link>,
    <Link key="method" to={{ screen: 'method' }}>
      {guide.toMethod}
    </Link>,
  ]
  // The last step is about what stands behind a number: nothing does where that was not published.
  const steps = isShown('origin') ? guide.steps : guide.steps.slice(0, -1)
  const step = steps[place]
  const isLast = place === steps.length - 1
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose()
  }
  if (!isOpen) {
    return (
      <dialog open class="guide folded" aria-label={guide.title} onKeyDown={onKeyDown}>
        <p class="actions">
          <button type="button" class="quiet" onClick={() => setIsUnfolded(true)}>
            {guide.open}
          </button>
          <button type="button" class="quiet" onClick={onClose}>
            {guide.skip}
          </button>
        </p>
      </dialog>
    )
  }
  return (
    <dialog open class="guide" aria-labelledby={id} onKeyDown={onKeyDown}>
      <div aria-live="polite">
        <p class="hint">{guide.place(`${place + 1}`, `${steps.length}`)}</p>
        <h2 id={id} tabIndex={-1} ref={heading}>
          {step?.title}
        </h2>
        <p>
          {step?.text} {links[place]}
        </p>
      </div>
      <p class="actions">
        <button type="button" onClick={() => (isLast ? onClose() : setPlace(place + 1))}>
          {isLast ? guide.done : guide.next}
        </button>
        {place > 0 && (
          <button type="button" class="quiet" onClick={() => setPlace(place - 1)}>
            {guide.back}
          </button>
        )}
        {!isLast && (
          <button type="button" class="quiet" onClick={onClose}>
            {guide.skip}
          </button>
        )}
      </p>
    </dialog>
  )
}
