// Says on every screen that what is shown is invented, what is missing until real data opens first, and takes the
// demonstration away in one click.

import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { ask } from '../../api.ts'
import { isPublished } from '../../site.ts'
import { Link } from '../../ui/link.tsx'
import { campNameOf, useNavigation, useReader } from '../../ui/screen.ts'
import { useWide } from '../../ui/wide.ts'
import { Writes } from '../../ui/writes.tsx'
import { Refusal } from '../answered.tsx'
import { useAction } from '../request.ts'
import { shownData, type ViewProps } from '../view.ts'

/** The camps that still lack a real page with posts, as a list in words; null when none does. */
export const useMissingCamps = ({ datasets }: ViewProps): string | null => {
  const reader = useReader()
  const { grid } = useNavigation().state
  const missing = datasets.value?.missingCamps ?? []
  if (missing.length === 0) return null
  const nameOf = campNameOf(reader, grid)
  return reader.formats.list(missing.map((camp) => nameOf(camp).toLocaleLowerCase(reader.language)))
}

/** A button that makes the demonstration, or removes it, and asks again what data there is. */
export const DemoButton = ({ datasets, does }: ViewProps & { readonly does: 'make' | 'remove' }): JSX.Element => {
  const { go } = useNavigation()
  const { demo } = useReader().words.shell
  const action = useAction()
  const run = (): void =>
    action.run(async () => {
      await ask(does === 'make' ? 'makeDemo' : 'removeDemo')
      go({ data: null, platform: null, from: null, to: null }, 'replace')
      datasets.retry()
    })
  const words = does === 'make' ? [demo.make, demo.making] : [demo.remove, demo.removing]
  return (
    <>
      <button type="button" onClick={run} disabled={action.isWorking}>
        {words[action.isWorking ? 1 : 0]}
      </button>
      <Refusal problem={action.problem} />
    </>
  )
}

export const DemoBanner = ({ datasets }: ViewProps): JSX.Element | null => {
  const { state } = useNavigation()
  const { shell, published } = useReader().words
  const { demo } = shell
  const isWide = useWide()
  const missing = useMissingCamps({ datasets })
  if (datasets.value === null || shownData(state, datasets.value) !== 'demo') return null
  const more = isPublished
    ? published.invented
    : `${demo.text} ${missing === null ? demo.ready : demo.missing(missing)}`
  const actions = (
    <Writes>
      <div class="actions">
        {missing === null && <Link to={{ data: 'real' }}>{demo.showReal}</Link>}
        <Link to={{ screen: 'data' }}>{demo.import}</Link>
        <DemoButton datasets={datasets} does="remove" />
      </div>
    </Writes>
  )
  return (
    <aside class="banner" aria-label={demo.title}>
      {isWide ? (
        <>
          <p>
            <strong>{demo.title}</strong> {more}
          </p>
          {actions}
        </>
      ) : (
        <details>
          <summary>
            <strong>{demo.title}</strong>
          </summary>
          <p>{more}</p>
          {actions}
        </details>
      )}
    </aside>
  )
}

/**
 * Says that what was shown, or what the address asks for, was removed, here or in another window: otherwise real figures
 * would silently stand where invented ones stood.
 */
export const DemoRemoved = ({ datasets: { value } }: ViewProps): JSX.Element | null => {
  const { state, go } = useNavigation()
  const { shell } = useReader().words
  const notice = useRef<HTMLDivElement>(null)
  const wasShown = useRef(false)
  const [isGone, setGone] = useState(false)
  const isShown = value !== null && shownData(state, value) === 'demo'
  const isThere = value !== null && value.demo !== null
  useEffect(() => {
    if (isThere) setGone(false)
    else if (value !== null && wasShown.current) setGone(true)
    wasShown.current = isShown
  }, [isShown, isThere, value])
  useEffect(() => {
    // The button that removed it is gone with the banner.
    if (isGone && document.activeElement === document.body) notice.current?.focus()
  }, [isGone])
  if (value === null || isThere || !(isGone || state.data === 'demo')) return null
  const close = (): void => {
    setGone(false)
    go({ data: null }, 'replace')
    document.getElementById('main')?.focus()
  }
  return (
    <div class="notice" role="status" tabIndex={-1} ref={notice}>
      <p>
        <strong>{shell.demo.removed}</strong> {shell.demo.removedText}
      </p>
      <button type="button" onClick={close}>
        {shell.close}
      </button>
    </div>
  )
}
