// The statistics behind a figure, in technical sentences under it, for those who open them.

import type { JSX } from 'preact'
import { useReader } from '../../ui/screen.ts'

export const Specialists = ({ lines }: { readonly lines: readonly (string | null)[] }): JSX.Element => {
  const { words } = useReader()
  const told = lines.filter((line) => line !== null)
  // Its place stays without a line: the panels beside it share their rows.
  if (told.length === 0) return <div class="specialists" />
  return (
    <details class="specialists">
      <summary>{words.technical.title}</summary>
      {told.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </details>
  )
}
