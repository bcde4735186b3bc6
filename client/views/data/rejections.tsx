// Rejected lines: where, what was found, what was expected.

import type { JSX } from 'preact'
import type { Rejection } from '../../../data/model/records.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useReader } from '../../ui/screen.ts'

const shownAtMost = 200

type Props = {
  readonly rejections: readonly Rejection[]
  /** How many lines were rejected in all; the list may hold the first ones only. */
  readonly total: number
}

export const Rejections = ({ rejections, total }: Props): JSX.Element | null => {
  const { words, formats } = useReader()
  const { rejections: texts } = words.data
  if (rejections.length === 0) return null
  const shown = rejections.slice(0, shownAtMost)
  const lines = new Set(shown.map(({ line }) => line)).size
  return (
    <div class="rejections">
      <h3>
        {texts.title} ({formats.whole(total)})
      </h3>
      <DataTable
        caption={texts.title}
        isCaptionHidden
        columns={[
          { label: texts.columns.line, kind: 'number' },
          { label: texts.columns.column, kind: 'text' },
          { label: texts.columns.found, kind: 'text' },
          { label: texts.columns.expected, kind: 'text' },
        ]}
        rows={shown.map(({ line, column, found, expected }) => [
          String(line),
          column ?? texts.wholeRow,
          <code key="found">{found === '' ? texts.emptyCell : found}</code>,
          words.faults.expectations[expected],
        ])}
      />
      {total > lines && <p class="hint">{texts.more(total - lines, formats)}</p>}
    </div>
  )
}
