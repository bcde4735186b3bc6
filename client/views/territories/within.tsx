// The départements of a région, each with its need, its voices and its verdict, and the way to its page.

import type { JSX } from 'preact'
import { indicatorName, needText, territoryName, verdictOfRow } from '../../../data/model/words/territories.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Link } from '../../ui/link.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { placeAt } from './change.ts'
import { territoryLabel } from './find.ts'
import { activeText, perPageText, relativeText, type TerritoryReply } from './numbers.ts'

export const Within = ({ reply }: { readonly reply: TerritoryReply }): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const { one, table } = reader.words.territoriesScreen
  return (
    <section aria-labelledby="within">
      <h2 id="within">{one.within}</h2>
      <DataTable
        caption={one.withinOf(territoryName(reply.territory.key))}
        isCaptionHidden
        columns={[
          { label: table.columns.name, kind: 'text' },
          { label: table.columns.need(indicatorName(reply.indicator, reader)), kind: 'number' },
          { label: table.columns.pages, kind: 'number' },
          { label: table.columns.perPage, kind: 'number' },
          { label: table.columns.relative, kind: 'number' },
          { label: table.columns.verdict, kind: 'text' },
        ]}
        rows={reply.within.map((row) => [
          <Link to={placeAt(state, row.key)}>{territoryLabel(row.key)}</Link>,
          needText(row.need, reader),
          activeText(row.voice, reader),
          perPageText(row, reader),
          relativeText(row, reader),
          verdictOfRow(row, reader),
        ])}
      />
    </section>
  )
}
