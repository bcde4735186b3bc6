// How a figure is read, folded away under it. The words come after those of the first screen, so that they do not weigh on it.

import type { JSX } from 'preact'
import { useReader } from './screen.ts'

/** Nothing for a figure without words of its own. `name`: its key in the API. */
export const FigureHelp = ({ name }: { readonly name: string }): JSX.Element | null => {
  const { words } = useReader()
  const lines: Readonly<Record<string, readonly string[]>> = 'figureHelp' in words ? words.figureHelp : {}
  const said = Object.hasOwn(lines, name) ? lines[name] : undefined
  // The room is kept while the words are on their way.
  if (said === undefined && 'figureHelp' in words) return null
  return (
    <details class="figure-help">
      <summary>{words.shell.figure.help}</summary>
      {said?.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </details>
  )
}
