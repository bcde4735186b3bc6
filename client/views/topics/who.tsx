// Who speaks of what: topic by topic the share that each set gives to it, as a bar and in words, the pages that speak of it most,
// and the way to the posts themselves.

import type { JSX } from 'preact'
import type { SetSpeaking, TopicVoicesReply } from '../../../data/model/contract/speaking.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { intervalText } from '../../../data/model/words/speaking.ts'
import { looksOf } from '../../charts/parts/looks.ts'
import { Link } from '../../ui/link.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { postsOf } from './asked.ts'
import { ShareBar } from './share-bar.tsx'

type Topic = TopicVoicesReply['topics'][number]
type Props = { readonly reply: TopicVoicesReply }

const SetLine = ({
  reply,
  place,
  set,
  most,
}: Props & { readonly place: number; readonly set: SetSpeaking; readonly most: number }): JSX.Element | null => {
  const reader = useReader()
  const { words, formats } = reader
  const { speaking, shell } = words
  const of = reply.sets[place]
  if (of === undefined) return null
  const posts = shell.posts(set.speaking, formats)
  const pages = shell.pages(set.pages, formats)
  const interval = intervalText(set.interval, reader)
  const said =
    set.share === null
      ? speaking.unknown
      : set.speaking === 0
        ? speaking.setNone
        : set.isThin
          ? speaking.setThin(posts, pages)
          : speaking.setLine(
              interval === null ? formats.percent(set.share) : `${formats.percent(set.share)} (${interval})`,
              posts,
              pages,
            )
  const look = looksOf(reply.sets)[place] ?? 'association'
  const part = set.isThin || set.share === null || most === 0 ? 0 : set.share / most
  return (
    <li>
      <span class="set-name">{setName(reply, of, reader)}</span> {said}
      <ShareBar part={part} look={look} />
    </li>
  )
}

const TopicRow = ({ reply, topic, most }: Props & { readonly topic: Topic; readonly most: number }): JSX.Element => {
  const { state } = useNavigation()
  const { words, formats } = useReader()
  const { speaking, topics, postsScreen, shell } = words
  const name = topics.names[topic.key]
  return (
    <li>
      <h3>{name}</h3>
      <ul class="set-shares">
        {topic.sets.map((set, place) => (
          <SetLine key={place} reply={reply} place={place} set={set} most={most} />
        ))}
      </ul>
      {topic.loudest.length > 0 && (
        <details>
          <summary>
            {speaking.loudest}
            <span class="unseen">. {name}</span>
          </summary>
          <ol>
            {topic.loudest.map(({ pageId, page, posts, share }) => (
              <li key={pageId}>
                <Link to={postsOf(state, { topic: topic.key }, pageId)}>{page}</Link>,{' '}
                {speaking.loudPage(shell.posts(posts, formats), formats.percent(share))}
              </li>
            ))}
          </ol>
        </details>
      )}
      <p>
        <Link to={postsOf(state, { topic: topic.key })}>
          {postsScreen.see}
          <span class="unseen">. {name}</span>
        </Link>
      </p>
    </li>
  )
}

const postsIn = ({ sets }: Topic): number => sets.reduce((sum, { speaking }) => sum + speaking, 0)

export const Who = ({ reply }: Props): JSX.Element => {
  const { words, formats } = useReader()
  const { speaking, shell } = words
  const shares = reply.topics.flatMap(({ sets }) => sets.flatMap(({ share, isThin }) => (isThin ? [] : [share ?? 0])))
  const most = Math.max(0, ...shares)
  const bySize = (a: Topic, b: Topic): number => postsIn(b) - postsIn(a)
  return (
    <section aria-labelledby="who">
      <h2 id="who">{speaking.who}</h2>
      <p class="explain">{speaking.whoText}</p>
      <ol class="topic-rows">
        {reply.topics.toSorted(bySize).map((topic) => (
          <TopicRow key={topic.key} reply={reply} topic={topic} most={most} />
        ))}
      </ol>
      {reply.postsUnread > 0 && <p class="hint">{speaking.topicsUnknown(shell.posts(reply.postsUnread, formats))}</p>}
    </section>
  )
}
