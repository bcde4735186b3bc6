// The line under a drawing: the period being chosen, else the mark that is pointed at, else what can be done. It is not live, since
// a point that takes the focus says the same.

import type { JSX } from 'preact'
import type { Stretch } from './brush.ts'
import { useReader } from './screen.ts'

type SaidProps = {
  readonly words: string
  readonly keys: string
  readonly stretch: Stretch | null
  readonly canStretch: boolean
}
export const Said = ({ words, keys, stretch, canStretch }: SaidProps): JSX.Element => {
  const { words: all, formats } = useReader()
  const shell = all.shell.figure
  if (stretch !== null) {
    const [from, to] = [formats.bucket(stretch.from), formats.bucket(stretch.to)]
    return <output>{shell.stretch(from, to)}</output>
  }
  if (words !== '') return <span>{words}</span>
  return (
    <>
      <span class="hint touch">{shell.touch}</span>
      <span class="hint keys">
        {keys} {canStretch && shell.stretchKeys}
      </span>
    </>
  )
}
