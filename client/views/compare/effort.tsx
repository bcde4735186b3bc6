// Effort and return: whether pages that post more often get more per post, group by group, and each page beside what its
// group gets at its pace.

import type { JSX } from 'preact'
import type { Dataset, Reply } from '../../../data/model/contract.ts'
import { besideTrend } from '../../../data/model/words/effort.ts'
import { effortSaid } from '../../../data/model/words/groups.ts'
import { namesOf, setName } from '../../../data/model/words/naming.ts'
import { ask } from '../../api.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import { asNumber, pText, withInterval } from './numbers.ts'
import { compareQuery } from './query.ts'
import { Told } from './told.tsx'

type Effort = Reply<'effort'>
const Groups = ({ reply }: { readonly reply: Effort }): JSX.Element => {
  const reader = useReader()
  const { compare } = reader.words
  const { columns } = compare
  const number = asNumber(reader)
  return (
    <DataTable
      caption={compare.effort}
      isCaptionHidden
      columns={[
        { label: columns.set, kind: 'text' },
        ...[columns.pages, columns.postsPerWeek, columns.perPost, columns.exponent, columns.spearman].map(
          (label) => ({ label, kind: 'number' }) as const,
        ),
      ]}
      rows={reply.sets.flatMap((set, place) => {
        const it = reply.efforts[place]
        if (it === undefined) return []
        return [
          [
            setName(reply, set, reader),
            it.n,
            it.postsPerWeek ?? compare.none,
            it.perPost ?? compare.none,
            withInterval(reader, it.trend?.exponent ?? null, it.trend?.interval, number),
            it.spearman === null ? compare.none : `${number(it.spearman.rho)} (p ${pText(reader, it.spearman.p)})`,
          ],
        ]
      })}
    />
  )
}

const Pages = ({ reply }: { readonly reply: Effort }): JSX.Element => {
  const reader = useReader()
  const { compare } = reader.words
  const { columns } = compare
  const names = reply.sets.map((set) => setName(reply, set, reader))
  const points = reply.points.toSorted((a, b) => (b.residual ?? -1) - (a.residual ?? -1))
  return (
    <details>
      <summary>{compare.effortPages}</summary>
      <DataTable
        caption={compare.effortPages}
        isCaptionHidden
        columns={[
          { label: columns.page, kind: 'text' },
          { label: columns.set, kind: 'text' },
          { label: columns.postsPerWeek, kind: 'number' },
          { label: columns.perPost, kind: 'number' },
          { label: columns.beside, kind: 'text' },
        ]}
        rows={points.map((point) => [
          point.page,
          names[point.set] ?? '',
          point.postsPerWeek,
          point.perPost,
          besideTrend(point.residual, reader) ?? compare.none,
        ])}
      />
    </details>
  )
}

const Said = ({ reply }: { readonly reply: Effort }): JSX.Element => {
  const reader = useReader()
  return (
    <Told
      said={reply.sets.flatMap((set, place) => {
        const effort = reply.efforts[place]
        return effort === undefined ? [] : [effortSaid(effort, namesOf(reply, set, reader), reader)]
      })}
    />
  )
}

export const EffortAndReturn = ({ data }: { readonly data: Dataset }): JSX.Element => {
  const { state } = useNavigation()
  const { compare } = useReader().words
  const query = compareQuery(state, data)
  const reply = useRequest(keyOfQuery(query), (signal) => ask('effort', { query, signal }))
  return (
    <section aria-labelledby="effort">
      <h2 id="effort">{compare.effort}</h2>
      <p class="explain">{compare.effortLead}</p>
      <Answered request={reply} size="trend">
        {(answered) => (
          <>
            <Said reply={answered} />
            <Groups reply={answered} />
            <Pages reply={answered} />
          </>
        )}
      </Answered>
    </section>
  )
}
