// Calls to join, to volunteer or to give beside commercial offers: how many, by whom, and what posts of each get, in sentences
// and in a table whose numbers lead to the posts.

import type { JSX } from 'preact'
import type { CallsReply } from '../../../data/model/contract/speaking.ts'
import type { Dataset } from '../../../data/model/contract.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { callName, callsSaid } from '../../../data/model/words/speaking.ts'
import { ask } from '../../api.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Link } from '../../ui/link.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { asValue, withInterval } from '../compare/numbers.ts'
import { keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import { postsOf, topicsQuery } from './asked.ts'

const Table = ({ reply }: { readonly reply: CallsReply }): JSX.Element => {
  const { state } = useNavigation()
  const reader = useReader()
  const { words, formats } = reader
  const { speaking } = words
  const { columns } = speaking
  const number = (label: string) => ({ label, kind: 'number' }) as const
  const text = (label: string) => ({ label, kind: 'text' }) as const
  return (
    <DataTable
      caption={speaking.calls}
      isCaptionHidden
      columns={[
        text(columns.call),
        text(columns.set),
        ...[columns.posts, columns.pages, columns.share, columns.earned, columns.n].map(number),
      ]}
      rows={reply.callRows.flatMap(({ key, sets }) =>
        sets.map((set, place) => {
          const of = reply.sets[place]
          const name = callName(key, reader)
          const posts = formats.whole(set.speaking)
          return [
            name,
            of === undefined ? '' : setName(reply, of, reader),
            key === 'none' || set.speaking === 0 ? (
              posts
            ) : (
              <Link key="posts" to={postsOf(state, { call: key })}>
                {posts}
                <span class="unseen">. {words.postsScreen.seeOf(name)}</span>
              </Link>
            ),
            formats.whole(set.pages),
            withInterval(reader, set.isThin ? null : set.share, set.interval, formats.percent),
            withInterval(reader, set.earned.median, set.earned.interval, asValue(reader, 'interactions-per-post')),
            formats.whole(set.earned.n),
          ]
        }),
      )}
    />
  )
}

export const Calls = ({ data }: { readonly data: Dataset }): JSX.Element => {
  const { state } = useNavigation()
  const reader = useReader()
  const { speaking } = reader.words
  const query = topicsQuery(state, data)
  const request = useRequest(keyOfQuery(query), (signal) => ask('calls', { query, signal }))
  return (
    <section aria-labelledby="calls">
      <h2 id="calls">{speaking.calls}</h2>
      <p class="explain">{speaking.callsText}</p>
      <Answered request={request} size="trend">
        {(reply) => (
          <>
            <ul class="calls-said">
              {reply.sets.map(({ key }, place) => (
                <li key={key}>{callsSaid(reply, place, reader).join(' ')}</li>
              ))}
            </ul>
            <Table reply={reply} />
            <p class="hint">{speaking.notCause}</p>
          </>
        )}
      </Answered>
    </section>
  )
}
