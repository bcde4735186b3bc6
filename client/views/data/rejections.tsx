// Rejected lines: where, what was found, what was expected. The first ones at once, the others on demand.

import type { JSX } from 'preact'
import type { Rejection } from '../../../data/model/records.ts'
import { rejectedRowsAddress } from '../../api.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useReader } from '../../ui/screen.ts'

const shownAtOnce = 10

const RejectionTable = ({ rejections }: { readonly rejections: readonly Rejection[] }): JSX.Element => {
  const { words } = useReader()
  const { rejections: texts } = words.data
  return (
    <DataTable
      caption={texts.title}
      isCaptionHidden
      columns={[
        { label: texts.columns.line, kind: 'number' },
        { label: texts.columns.column, kind: 'text' },
        { label: texts.columns.found, kind: 'text' },
        { label: texts.columns.expected, kind: 'text' },
      ]}
      rows={rejections.map(({ line, column, found, expected }) => [
        String(line),
        column ?? texts.wholeRow,
        <code key="found">{found === '' ? texts.emptyCell : found}</code>,
        words.faults.expectations[expected],
      ])}
    />
  )
}

type Props = {
  readonly rejections: readonly Rejection[]
  /** How many lines were rejected in all; the list may hold the first ones only. */
  readonly total: number
}

export const Rejections = ({ rejections, total }: Props): JSX.Element | null => {
  const { words, formats } = useReader()
  const { rejections: texts } = words.data
  if (rejections.length === 0) return null
  const others = rejections.slice(shownAtOnce)
  const lines = new Set(rejections.map(({ line }) => line)).size
  return (
    <div class="rejections">
      <h3>
        {texts.title} ({formats.whole(total)})
      </h3>
      <RejectionTable rejections={rejections.slice(0, shownAtOnce)} />
      {others.length > 0 && (
        <details>
          <summary>{texts.more(others.length, formats)}</summary>
          <RejectionTable rejections={others} />
        </details>
      )}
      {total > lines && <p class="hint">{texts.unlisted(total - lines, formats)}</p>}
    </div>
  )
}

/** The rejected rows as a file to correct and import again. */
export const RejectedFile = ({ id }: { readonly id: number }): JSX.Element => {
  const { words, language } = useReader()
  const { rejections: texts } = words.data
  return (
    <p>
      <a href={rejectedRowsAddress(id, language)} download>
        {texts.download}
      </a>{' '}
      <span class="hint">{texts.downloadHint}</span>
    </p>
  )
}
