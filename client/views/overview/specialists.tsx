// The statistics behind a figure, in technical sentences under it, for those who open them.

import type { JSX } from 'preact'
import { useReader } from '../../ui/screen.ts'

/** Nothing without a line. */
export const Specialists = ({ lines }: { readonly lines: readonly (string | null)[] }): JSX.Element | null => {
  const { words } = useReader()
  const told = lines.filter((line) => line !== null)
  if (told.length === 0) return null
  return (
    <details class="specialists">
      <summary>{words.technical.title}</summary>
      {told.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </details>
  )
}
