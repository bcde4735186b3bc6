// What was just done, in a line that takes the focus, with the way to take it back.

import type { JSX, Ref } from 'preact'
import { QuietButton } from './quiet-button.tsx'

type Props = {
  readonly said: string
  readonly line: Ref<HTMLDivElement>
  readonly undo: string
  readonly isWorking: boolean
  /** Null while there is nothing to take back. */
  readonly onUndo: (() => void) | null
}

export const SaidAndUndo = ({ said, line, undo, isWorking, onUndo }: Props): JSX.Element => (
  <div ref={line} tabIndex={-1} class="actions">
    <p role="status" class="said">
      {said}
    </p>
    {onUndo !== null && <QuietButton label={undo} isWorking={isWorking} onPress={onUndo} />}
  </div>
)
