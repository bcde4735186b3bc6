// Whether the finding holds when the comparison is done otherwise: another grid, without the largest page, at equal size ...

import type { JSX } from 'preact'
import type { Dataset, Reply } from '../../../data/model/contract.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { matchedSaid, strataSaid } from '../../../data/model/words/relations.ts'
import { sensitivitySaid, variantSaid } from '../../../data/model/words/reserves.ts'
import { ask } from '../../api.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import { asRatio, asValue, withInterval } from './numbers.ts'
import { compareQuery } from './query.ts'
import { Told } from './told.tsx'

type Row = Reply<'sensitivity'>['rows'][number]

const detailOf = ({ words, formats }: Reader, { key, detail }: Row): string => {
  if (detail === null) return ''
  const sizes: Readonly<Record<string, string>> = words.compare.sizes
  const grids: Readonly<Record<string, string>> = words.shell.grids
  if (key === 'stratum') return sizes[detail] ?? detail
  if (key === 'other-grid') return grids[detail] ?? detail
  return key === 'last-12-months' ? formats.bucket(detail) : detail
}

const Rows = ({ reply }: { readonly reply: Reply<'sensitivity'> }): JSX.Element => {
  const reader = useReader()
  const { compare, charts } = reader.words
  const none = compare.none
  const value = asValue(reader, reply.metric)
  const sideOf = (side: Row['left']): string =>
    side === null || side.median === null
      ? none
      : `${value(side.median)} (${charts.count(reader.formats.whole(side.n))})`
  const saysOf = (row: Row): string => {
    const { gap, because } = row
    if (because !== null) return compare.rowFaults[because]
    if (gap === null) return ''
    const isDecided = gap.certainty === 'clear' || gap.certainty === 'likely'
    return isDecided ? variantSaid(row, reply, reader).plain : charts.certainties[gap.certainty]
  }
  return (
    <DataTable
      caption={compare.sensitivity}
      isCaptionHidden
      columns={[
        { label: compare.columns.variant, kind: 'text' },
        ...reply.sets.slice(0, 2).map((set) => ({ label: setName(reply, set, reader), kind: 'number' as const })),
        { label: compare.columns.ratio, kind: 'number' },
        { label: compare.columns.says, kind: 'text' },
      ]}
      rows={reply.rows.map((row) => [
        compare.variants[row.key](detailOf(reader, row)),
        sideOf(row.left),
        sideOf(row.right),
        // Of too few pages no ratio is told, here as in the figures.
        row.gap === null || row.gap.ratio === null || row.gap.certainty === 'too-few'
          ? none
          : withInterval(reader, row.gap.ratio, row.gap.ratioInterval, asRatio(reader)),
        saysOf(row),
      ])}
    />
  )
}

export const Sensitivity = ({ data }: { readonly data: Dataset }): JSX.Element => {
  const { state } = useNavigation()
  const reader = useReader()
  const { compare } = reader.words
  const query = { ...compareQuery(state, data), metric: state.question.metric }
  const reply = useRequest(keyOfQuery(query), (signal) => ask('sensitivity', { query, signal }))
  return (
    <section aria-labelledby="sensitivity">
      <h2 id="sensitivity">{compare.sensitivity}</h2>
      <p class="explain">{compare.sensitivityLead}</p>
      <Answered request={reply} size="of-sensitivity">
        {(answered) => (
          <>
            <Told
              said={[sensitivitySaid(answered, reader), strataSaid(answered, reader), matchedSaid(answered, reader)]}
            />
            <details class="statistics">
              <summary>{reader.words.shell.figure.table}</summary>
              <Rows reply={answered} />
            </details>
          </>
        )}
      </Answered>
    </section>
  )
}
