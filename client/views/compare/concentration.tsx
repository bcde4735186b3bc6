// The Lorenz curves of the groups as a table of tenths: what the smallest tenth of the pages holds together, the two
// smallest, and so on. It asks once it is drawn: draw it where it is seen.

import type { JSX } from 'preact'
import type { CompareReply, Dataset } from '../../../data/model/contract.ts'
import { heldBy } from '../../../data/model/statistics/lorenz.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { ask } from '../../api.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import { compareQuery } from './query.ts'

const tenths = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

type Props = {
  readonly data: Dataset
  readonly metric: CompareReply['metrics'][number]['metric']
}

export const Lorenz = ({ data, metric }: Props): JSX.Element => {
  const { state } = useNavigation()
  const reader = useReader()
  const { compare } = reader.words
  const query = { ...compareQuery(state, data), metric }
  const reply = useRequest(keyOfQuery(query), (signal) => ask('concentration', { query, signal }))
  return (
    <Answered request={reply} size="trend">
      {(answered) => (
        <DataTable
          caption={compare.lorenz}
          columns={[
            { label: compare.columns.smallestPages, kind: 'text' },
            ...answered.sets.map((set) => ({ label: setName(answered, set, reader), kind: 'number' as const })),
          ]}
          rows={tenths.map((pages) => [
            reader.formats.percent(pages),
            ...answered.concentrations.map(({ lorenz }) =>
              lorenz === null ? compare.none : reader.formats.percent(heldBy(lorenz, pages)),
            ),
          ])}
        />
      )}
    </Answered>
  )
}
