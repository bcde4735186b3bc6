// Says on every screen that what is shown is invented, what is missing until real data opens first, and takes the
// demonstration away in one click.

import type { JSX } from 'preact'
import { ask } from '../../api.ts'
import { Link } from '../../ui/link.tsx'
import { campNameOf, useNavigation, useReader } from '../../ui/screen.ts'
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
  const { demo } = useReader().words.shell
  const missing = useMissingCamps({ datasets })
  if (datasets.value === null || shownData(state, datasets.value) !== 'demo') return null
  return (
    <aside class="banner" aria-label={demo.title}>
      <p>
        <strong>{demo.title}</strong> {demo.text} {missing === null ? demo.ready : demo.missing(missing)}
      </p>
      <p class="actions">
        {missing === null && <Link to={{ data: 'real' }}>{demo.showReal}</Link>}
        <Link to={{ screen: 'data' }}>{demo.import}</Link>
        <DemoButton datasets={datasets} does="remove" />
      </p>
    </aside>
  )
}
