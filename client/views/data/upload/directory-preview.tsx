// First lines of a directory of organisations, before anything is stored: which are new, and what the file says of each.

import type { JSX } from 'preact'
import type { Job } from '../../../../data/model/contract.ts'
import { territoryName } from '../../../../data/model/words/territories.ts'
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx'
import { useReader } from '../../../ui/screen.ts'

type Listed = NonNullable<Job['directory']>[number]
type Column = TableColumn & { readonly cell: (row: Listed) => string }

export const DirectoryPreview = ({ listed }: { readonly listed: readonly Listed[] }): JSX.Element => {
  const { words, formats } = useReader()
  const { directory: texts, names, pagesScreen } = words
  const territoriesText = ({ territories }: Listed): string => {
    if (territories === null) return texts.notSaid
    return territories.length === 0 ? texts.nation : formats.list(territories.map(territoryName))
  }
  const placeText = ({ place }: Listed): string =>
    place === null ? texts.notSaid : (place.name ?? pagesScreen.actor.pointText(place.latitude, place.longitude))
  const { columns: heads } = texts
  const columns: readonly Column[] = [
    { label: heads.line, kind: 'number', cell: ({ line }) => String(line) },
    { label: heads.name, kind: 'text', cell: ({ name }) => name },
    { label: heads.state, kind: 'text', cell: ({ state }) => texts.states[state] },
    { label: heads.kind, kind: 'text', cell: ({ kind }) => (kind === null ? texts.notSaid : names.kinds[kind]) },
    { label: heads.territories, kind: 'text', cell: territoriesText },
    { label: heads.parent, kind: 'text', cell: ({ parent }) => parent ?? texts.notSaid },
    { label: heads.place, kind: 'text', cell: placeText },
    { label: heads.pages, kind: 'number', cell: ({ pages }) => formats.whole(pages.length) },
  ]
  return (
    <>
      <DataTable
        caption={texts.caption}
        columns={columns}
        rows={listed.map((row) => columns.map(({ cell }) => cell(row)))}
      />
      <p class="hint">{texts.keeps}</p>
    </>
  )
}
