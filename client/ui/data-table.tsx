// A table of values: caption, heads, numbers set to the right with the reader's digits. It scrolls within itself on a phone
// and can be reached by keyboard to do so.

import type { ComponentChildren, JSX } from 'preact'
import type { ViewState } from '../location.ts'
import { Link } from './link.tsx'
import { useReader } from './screen.ts'

export type TableColumn = { readonly label: string; readonly kind: 'text' | 'number' }
export type TableCell = ComponentChildren

type Props = {
  readonly caption: string
  /** Hides the caption from sight where a heading just above says the same. */
  readonly isCaptionHidden?: boolean
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly TableCell[])[]
  /** Where the numbers of each row come from, by row; absent: they lead nowhere. */
  readonly origins?: readonly Partial<ViewState>[]
}

export const DataTable = ({ caption, isCaptionHidden = false, columns, rows, origins }: Props): JSX.Element => {
  const { formats } = useReader()
  const shown = (cell: TableCell): TableCell => (typeof cell === 'number' ? formats.number(cell) : cell)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, not a table
    <div class="scroll" role="group" tabIndex={0} aria-label={caption}>
      <table>
        <caption class={isCaptionHidden ? 'unseen' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, kind }) => (
              <th key={label} scope="col" class={kind}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={columns[at]?.label ?? at} class={columns[at]?.kind ?? 'text'}>
                  {typeof cell === 'number' && origins?.[index] !== undefined ? (
                    <Link to={origins[index]}>{shown(cell)}</Link>
                  ) : (
                    shown(cell)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
