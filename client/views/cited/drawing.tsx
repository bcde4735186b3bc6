// The drawing of a frozen figure with its table. Nothing in it leads to what stands behind a number today: that may be another one.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Figure, FigureReply, ReplyKey } from '../../charts/chart.ts'
import { figures, isFigureKey } from '../../charts/index.ts'
import { onScreen } from '../../charts/parts/columns.ts'
import { screenTheme } from '../../charts/parts/theme.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useReader } from '../../ui/screen.ts'
import { useWidth } from '../../ui/width.ts'

/** A4 less the margins of styles/devices.css. */
const paperWidth = 680

type Props = { readonly figure: string; readonly question: string; readonly reply: FigureReply }

const numbersIn = (text: string | null): readonly number[] => (text ?? '').split(',').filter(Boolean).map(Number)

export const FrozenDrawing = ({ figure, question, reply }: Props): JSX.Element | null => {
  const reader = useReader()
  const { ref, width } = useWidth(paperWidth)
  const told = useMemo(() => {
    if (!isFigureKey(figure)) return null
    const words = new URLSearchParams(question)
    // A frozen reply is that of its figure, which the compiler cannot follow.
    const drawn = figures[figure] as Figure<ReplyKey>
    const marked = { own: words.get('own'), pages: numbersIn(words.get('mark')) }
    return drawn.tell(reply, reader, { metric: words.get('metric'), marked })
  }, [figure, question, reply, reader])
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
