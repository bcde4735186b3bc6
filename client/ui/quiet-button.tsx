// The small button of one thing in a list, which waits while something is at work.

import type { JSX } from 'preact'

type Props = {
  readonly label: string
  /** The label with the thing it is about, where others in the list have the same label; absent: it stands alone. */
  readonly about?: string
  readonly isWorking: boolean
  readonly onPress: () => void
}

export const QuietButton = ({ label, about, isWorking, onPress }: Props): JSX.Element => (
  <button type="button" class="quiet" aria-label={about} disabled={isWorking} onClick={onPress}>
    {label}
  </button>
)
