// A list of the screen as a file to take away: made here from what is shown, with what it rests on at the end of every line.

import type { JSX } from 'preact'
import type { Table } from '../../charts/chart.ts'
import { withBasis } from '../../export/basis.ts'
import { csvText } from '../../export/csv.ts'
import { useReader } from '../../ui/screen.ts'
import type { TerritoriesReply } from './numbers.ts'

type Props = { readonly label: string; readonly name: string; readonly table: Table; readonly reply: TerritoriesReply }

export const ListFile = ({ label, name, table, reply }: Props): JSX.Element => {
  const reader = useReader()
  const text = csvText(withBasis(table, reply, reader), reader.words.locale.csv)
  return (
    <p class="list-file">
      <a href={`data:text/csv;charset=utf-8,${encodeURIComponent(text)}`} download={`${name}.csv`}>
        {label}
      </a>
    </p>
  )
}
