// Territories to strengthen first: the figure, then each with its reason. Those where the directory knows no page at all stand
// apart, since they are to be checked first: none known is not none exists.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { TerritoryRow } from '../../../data/model/contract.ts'
import { toStrengthen } from '../../../data/model/territories/to-strengthen.ts'
import { territoryReason } from '../../../data/model/words/territory-reason.ts'
import { strengthen } from '../../charts/strengthen.tsx'
import { Figure } from '../../ui/figure.tsx'
import { Link } from '../../ui/link.tsx'
import { useMarked, useNavigation, useReader } from '../../ui/screen.ts'
import { placeAt } from './change.ts'
import { filesOfTerritories } from './files.ts'
import { territoryLabel } from './find.ts'
import { useLeads } from './leads.ts'
import { ListFile } from './list-file.tsx'
import { reasonsTable } from './lists.ts'
import type { TerritoriesReply } from './numbers.ts'

type Props = { readonly reply: TerritoriesReply }

const Listed = ({ rows, reply }: Props & { readonly rows: readonly TerritoryRow[] }): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  return (
    <ol class="to-strengthen">
      {rows.map((row) => (
        <li key={row.key}>
          <strong>
            <Link to={placeAt(state, row.key)}>{territoryLabel(row.key)}</Link>
          </strong>
          <p>{territoryReason(row, reply, reader)}</p>
        </li>
      ))}
    </ol>
  )
}

export const Strengthen = ({ reply }: Props): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const marked = useMarked()
  const leads = useLeads()
  const { strengthen: words, map } = reader.words.territoriesScreen
  const told = useMemo(() => strengthen.tell(reply, reader, { metric: null, marked }), [reply, reader, marked])
  const files = filesOfTerritories('strengthen', state, reply.data, reader.language)
  const found = toStrengthen(reply.territories)
  const surely = found.filter(({ verdict }) => verdict === 'under-served')
  const toCheck = found.filter(({ verdict }) => verdict === 'none-known')
  return (
    <>
      {found.length > 0 && (
        <Figure
          name="strengthen"
          reply={reply}
          label={words.title}
          told={told}
          files={files}
          anchor="territories"
          leads={leads}
        />
      )}
      {surely.length === 0 ? (
        <p>{toCheck.length === 0 ? words.none : words.noneSure}</p>
      ) : (
        <Listed rows={surely} reply={reply} />
      )}
      {toCheck.length > 0 && (
        <>
          <h3 id="to-check">{words.toCheck}</h3>
          <p>
            {words.toCheckText} <Link to={{ screen: 'pages', anchor: 'organisations' }}>{map.declare}</Link>
          </p>
          <Listed rows={toCheck} reply={reply} />
        </>
      )}
      {found.length > 0 && (
        <ListFile
          label={words.csv}
          name={words.file}
          table={reasonsTable([...surely, ...toCheck], reply, reader, words.title)}
          reply={reply}
        />
      )}
    </>
  )
}
