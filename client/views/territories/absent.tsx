// Where our network is absent: with a network chosen, the territories where the directory knows no page of it, then those where
// all its pages are silent, the greatest need first. Members know themselves, so that here none known is close to none.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { TerritoryRow } from '../../../data/model/contract.ts'
import { needCounted } from '../../../data/model/words/territories.ts'
import { Link } from '../../ui/link.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { placeAt } from './change.ts'
import { territoryLabel } from './find.ts'
import { ListFile } from './list-file.tsx'
import { reasonsTable, withoutNetwork } from './lists.ts'
import type { TerritoriesReply } from './numbers.ts'

type Props = { readonly reply: TerritoriesReply }

const shownAtOnce = 12

const Listed = ({ rows, reply }: Props & { readonly rows: readonly TerritoryRow[] }): JSX.Element => {
  const { state } = useNavigation()
  const reader = useReader()
  const { more } = reader.words.territoriesScreen.silent
  const [shown, setShown] = useState(shownAtOnce)
  const hidden = rows.length - shown
  return (
    <>
      <ol class="absent">
        {rows.slice(0, shown).map((row) => (
          <li key={row.key}>
            <Link to={placeAt(state, row.key)}>{territoryLabel(row.key)}</Link>{' '}
            <small class="beneath-name">{needCounted(row.need, reply.indicator, reader)}</small>
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <button type="button" onClick={() => setShown(rows.length)}>
          {more(hidden, reader.formats)}
        </button>
      )}
    </>
  )
}

export const Absent = ({ reply }: Props): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { absent } = words.territoriesScreen
  const noPage = withoutNetwork(reply.territories, 'no-page')
  const noneActive = withoutNetwork(reply.territories, 'none-active')
  const rows = [...noPage, ...noneActive]
  return (
    <section aria-labelledby="absent">
      <h2 id="absent">{absent.title}</h2>
      <p class="explain">{absent.lead}</p>
      {rows.length === 0 && <p>{absent.nowhere}</p>}
      {noPage.length > 0 && (
        <>
          <h3>{absent.noPage(noPage.length, formats)}</h3>
          <Listed rows={noPage} reply={reply} />
        </>
      )}
      {noneActive.length > 0 && (
        <>
          <h3>{absent.noneActive(noneActive.length, formats)}</h3>
          <Listed rows={noneActive} reply={reply} />
        </>
      )}
      {rows.length > 0 && (
        <ListFile
          label={absent.csv}
          name={absent.file}
          table={reasonsTable(rows, reply, reader, absent.title)}
          reply={reply}
        />
      )}
    </section>
  )
}
