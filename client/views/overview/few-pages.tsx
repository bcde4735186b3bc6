// When the usual period shows next to nothing while the data reaches further: how much more there is, and the way to it.

import type { JSX } from 'preact'
import { fewestPages } from '../../../data/model/certainty.ts'
import type { CompareReply, DatasetsReply } from '../../../data/model/contract.ts'
import { ask } from '../../api.ts'
import { Link } from '../../ui/link.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { useRequest } from '../request.ts'
import { shownState } from '../view.ts'
import { spanOf } from './filters.tsx'
import { keyOfQuery, pairQuery } from './query.ts'

/** Pages with something to show, in each camp: a page that the files cover and that posted nothing has a frequency of 0 alone. */
const pagesIn = ({ metrics }: CompareReply): readonly [number, number] => {
  const ids = [0, 1].map(
    (set) =>
      new Set(
        metrics.flatMap(({ points }) =>
          points.filter((point) => point.set === set && point.posts !== 0).map(({ pageId }) => pageId),
        ),
      ).size,
  )
  return [ids[0] ?? 0, ids[1] ?? 0]
}

type Props = { readonly datasets: DatasetsReply; readonly reply: CompareReply }

export const FewPages = ({ datasets, reply }: Props): JSX.Element | null => {
  const { state } = useNavigation()
  const { words, formats } = useReader()
  const { overview, shell } = words
  const span = spanOf(shownState(state, datasets))
  const shown = pagesIn(reply)
  const isShort = span !== null && (span[0] < reply.from || span[1] > reply.to) && Math.min(...shown) < fewestPages
  const [from, to] = span ?? [reply.from, reply.to]
  const query = { ...pairQuery(state, reply.data, null), from, to }
  const whole = useRequest(isShort ? keyOfQuery(query) : null, (signal) => ask('compare', { query, signal }))
  if (!isShort || whole.value === null) return null
  const all = pagesIn(whole.value)
  if (all[0] + all[1] <= shown[0] + shown[1]) return null
  return (
    <div class="notice">
      <p>
        {overview.few(shell.pages(shown[0] + shown[1], formats), shell.pages(all[0] + all[1], formats))}{' '}
        <Link to={{ from, to }}>{overview.seeAll(formats.bucket(from), formats.bucket(to))}</Link>
      </p>
    </div>
  )
}
