// Need per territory, line by line: territory, what is counted, value, and whence.

import type { ComponentChildren, JSX } from 'preact'
import type { NeedLine } from '../../../../data/model/contract.ts'
import { indicatorName, territoryNameWithLevel } from '../../../../data/model/words/territories.ts'
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx'
import { useReader } from '../../../ui/screen.ts'
import { WebLink } from '../../../ui/web-link.tsx'

export type NeedCell<Row> = TableColumn & { readonly cell: (row: Row) => ComponentChildren }

/** "1 234", or "15,7 % des habitants". */
export const useNeedText = (): ((value: number, unit: NeedLine['unit']) => string) => {
  const { words, formats } = useReader()
  return (value, unit) => (unit === 'share' ? words.needImport.share(formats.percent(value)) : formats.number(value))
}

type Props<Row> = {
  readonly caption: string
  readonly rows: readonly Row[]
  /** Columns between the value and whence it comes. */
  readonly more: readonly NeedCell<Row>[]
  /** Where a heading just above says the same. */
  readonly isCaptionHidden?: boolean
  /** The last column: the line. */
  readonly line: (row: Row) => ComponentChildren
}

export const NeedTable = <Row extends NeedLine>({
  caption,
  isCaptionHidden = false,
  rows,
  more,
  line,
}: Props<Row>): JSX.Element => {
  const reader = useReader()
  const { columns: names } = reader.words.needImport
  const needText = useNeedText()
  const isOfSeveral = new Set(rows.map(({ indicator }) => indicator)).size > 1
  const columns: readonly NeedCell<Row>[] = [
    {
      label: names.territory,
      kind: 'text',
      cell: ({ level, code }) => `${territoryNameWithLevel(`${level}-${code}`, reader)} (${code})`,
    },
    ...(isOfSeveral
      ? [
          {
            label: names.indicator,
            kind: 'text',
            cell: ({ indicator, label }: Row) => indicatorName({ key: indicator, label }, reader),
          } as const,
        ]
      : []),
    { label: names.value, kind: 'number', cell: ({ value, unit }) => needText(value, unit) },
    ...more,
    { label: names.vintage, kind: 'text', cell: ({ vintage }) => vintage ?? '' },
    {
      label: names.source,
      kind: 'text',
      cell: ({ title, address }) => (address === null ? title : <WebLink address={address}>{title}</WebLink>),
    },
    { label: names.line, kind: 'text', cell: line },
  ]
  return (
    <DataTable
      caption={caption}
      isCaptionHidden={isCaptionHidden}
      columns={columns}
      rows={rows.map((row) => columns.map(({ cell }) => cell(row)))}
    />
  )
}
