// The button that freezes a figure to be cited, and what it says while it does and where it could not.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { type Cite, useReader } from '../screen.ts'

type Props = {
  readonly cite: Cite
  /** Address of the figure as a file. */
  readonly address: string
  readonly onCited: () => void
}

export const CiteButton = ({ cite, address, onCited }: Props): JSX.Element => {
  const { dialog } = useReader().words.embedding
  const [state, setState] = useState<'ready' | 'working' | 'failed'>('ready')
  const press = (): void => {
    setState('working')
    cite(address).then(onCited, (reason: unknown) => {
      console.error(reason)
      setState('failed')
    })
  }
  return (
    <>
      <button type="button" class="main-action" disabled={state === 'working'} onClick={press}>
        {state === 'working' ? dialog.citing : dialog.freeze}
      </button>
      <p role="status">{state === 'failed' ? dialog.notFrozen : ''}</p>
    </>
  )
}
