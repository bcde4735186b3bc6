// What changed since the month before: the last complete month beside it, the same pages in both, as sentences. Only what is
// clear or likely is listed; that nothing is, is an answer too.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Dataset, Reply } from '../../../data/model/contract.ts'
import { raised } from '../../../data/model/words/naming.ts'
import { changesSaid } from '../../../data/model/words/times.ts'
import { ask } from '../../api.ts'
import { Link } from '../../ui/link.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { useRequest } from '../request.ts'
import { keyOfQuery, pairQuery } from './query.ts'
import { Specialists } from './specialists.tsx'

const Changes = ({ reply }: { readonly reply: Reply<'change'> }): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const { since } = reader.words.overview
  const { said, looked } = useMemo(() => changesSaid(reply, reader), [reply, reader])
  const count = reader.formats.whole(looked)
  const month = (label: string): string => reader.formats.bucket(label)
  return (
    <>
      <p class="explain">{raised(since.lead(month(reply.to), month(reply.before.to)), reader)}</p>
      {said.length > 0 && (
        <ul>
          {said.map(({ plain }) => (
            <li key={plain}>{plain}</li>
          ))}
        </ul>
      )}
      <p class={said.length > 0 ? 'hint' : undefined}>
        {looked === 0 ? since.tooFew : (said.length > 0 ? since.some : since.none)(count)}
      </p>
      <Specialists lines={said.map(({ technical }) => technical)} />
      <p>
        <Link
          to={{
            screen: 'compare',
            anchor: 'change',
            from: reply.from,
            to: reply.to,
            question: { ...state.question, against: 'previous' },
          }}
        >
          {since.more}
        </Link>
      </p>
    </>
  )
}

type Props = {
  readonly data: Dataset
  /** The last complete month, `2026-06`. */
  readonly month: string
}

export const Since = ({ data, month }: Props): JSX.Element => {
  const { state } = useNavigation()
  const query = { ...pairQuery(state, data, null), from: month, to: month, against: 'previous' as const }
  const reply = useRequest(keyOfQuery(query), (signal) => ask('change', { query, signal }))
  return (
    <Answered request={reply} size="list">
      {(answered) => <Changes reply={answered} />}
    </Answered>
  )
}
