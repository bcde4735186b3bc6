// The button under a figure that opens what it takes to share it. The window is loaded when it is first asked for; its words come
// after those of the first screen.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Told } from '../../charts/chart.ts'
import { useLoaded } from '../loaded.ts'
import { Outdated } from '../notice.tsx'
import { useReader } from '../screen.ts'

type Props = {
  readonly label: string
  readonly told: Told
  /** Address of the figure as a file, with what stands out in it. */
  readonly address: string
}

export const ShareButton = ({ label, told, address }: Props): JSX.Element => {
  const { words } = useReader()
  const { figure } = words.shell
  const [isOpen, setOpen] = useState(false)
  const { value, hasFailed } = useLoaded(isOpen, () => import('./dialog.tsx'))
  const hasWords = Object.hasOwn(words, 'embedding')
  return (
    <>
      <button
        type="button"
        class="quiet"
        aria-haspopup="dialog"
        aria-label={figure.shareOf(label)}
        onClick={() => setOpen(true)}
      >
        {figure.share}
      </button>
      {isOpen && hasFailed && <Outdated />}
      {isOpen && hasWords && value !== null && (
        <value.ShareDialog label={label} told={told} address={address} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
