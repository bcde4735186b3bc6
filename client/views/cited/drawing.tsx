// The drawing of a frozen figure with its table. Nothing in it leads to what stands behind a number today: that may be another one.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { onScreen } from '../../charts/parts/columns.ts'
import { screenTheme } from '../../charts/parts/theme.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useReader } from '../../ui/screen.ts'
import { paperWidth, useWidth } from '../../ui/width.ts'
import { toldFrozen } from './told.ts'

type Props = Parameters<typeof toldFrozen>[0]

export const FrozenDrawing = ({ figure, question, reply }: Props): JSX.Element | null => {
  const reader = useReader()
  const { ref, width } = useWidth(paperWidth)
  const told = useMemo(() => toldFrozen({ figure, question, reply }, reader), [figure, question, reply, reader])
  if (told === null) return null
  const table = onScreen(told.table)
  return (
    <figure class={`figure figure-${figure}`} aria-label={told.title}>
      <div class="drawing" ref={ref}>
        {width > 0 && told.svg({ width }, screenTheme, `frozen-${figure}`)}
      </div>
      <details class="numbers">
        <summary>{reader.words.shell.figure.table}</summary>
        <DataTable
          caption={table.caption}
          columns={table.columns}
          rows={table.rows.map((row) => row.map((cell) => cell ?? ''))}
        />
      </details>
    </figure>
  )
}
