// One post of the list, to be read: who, when, what it says with the words looked for marked, what it got beside the habit of
// its page, and where each number comes from.

import type { JSX } from 'preact'
import type { FoundPost, PostSearchReply } from '../../../data/model/contract/posts.ts'
import { defaultZone } from '../../../data/model/territories.ts'
import { formatName } from '../../../data/model/words/names.ts'
import { ratioText } from '../../../data/model/words/values.ts'
import { opening } from '../../location.ts'
import { Link } from '../../ui/link.tsx'
import { campNameOf, useMarked, useNavigation, useReader } from '../../ui/screen.ts'
import { WebLink, webAddress } from '../../ui/web-link.tsx'
import { ImportLink, ReceivedLine } from '../origin/line.tsx'
import { asked } from './query.ts'

type Props = { readonly post: FoundPost; readonly reply: PostSearchReply }

/** The text in parts, each with whether it is marked. */
const partsOf = ({ text, marks }: NonNullable<FoundPost['excerpt']>) => {
  const parts: { readonly text: string; readonly isMarked: boolean }[] = []
  let done = 0
  for (const [from, to] of marks) {
    parts.push({ text: text.slice(done, from), isMarked: false }, { text: text.slice(from, to), isMarked: true })
    done = to
  }
  return [...parts, { text: text.slice(done), isMarked: false }]
}

const Text = ({ post }: Pick<Props, 'post'>): JSX.Element | null => {
  const { postsScreen } = useReader().words
  const { excerpt, withoutText } = post
  if (excerpt === null) return withoutText === null ? null : <p class="hint">{postsScreen.texts[withoutText]}</p>
  return (
    <blockquote>
      {excerpt.isCutBefore && '… '}
      {partsOf(excerpt).map(({ text, isMarked }, at) => (isMarked ? <mark key={at}>{text}</mark> : text))}
      {excerpt.isCutAfter && ' …'}
    </blockquote>
  )
}

const Counts = ({ post, reply }: Props): JSX.Element => {
  const { state } = useNavigation()
  const reader = useReader()
  const { words, formats } = reader
  const { postsScreen, shell } = words
  const { interactions, habit, times, isBeyond } = post
  const day = formats.dayShort(post.publishedOn)
  const origin = {
    screen: 'origin',
    id: post.pageId,
    set: null,
    metric: 'interactions-per-post',
    from: post.publishedOn,
    to: post.publishedOn,
    // The posts of that day, whatever the filters that led here.
    question: { ...opening.question, sets: state.question.sets },
    data: reply.data,
    platform: state.platform,
  } as const
  const known = (['reactions', 'comments', 'shares'] as const).map((key) =>
    postsScreen.parts[key](post[key] === null ? shell.unknown : formats.whole(post[key])),
  )
  return (
    <p class="post-counts">
      {interactions === null ? (
        <strong>{postsScreen.unknownInteractions}</strong>
      ) : (
        <strong>
          <Link to={origin}>
            {postsScreen.interactions(formats.whole(interactions), formats.plural(interactions) === 'one')}
            <span class="unseen">. {postsScreen.originOf(post.page, day)}</span>
          </Link>
        </strong>
      )}
      {habit !== null && (
        <>
          ,{' '}
          {times === null
            ? interactions === 0
              ? postsScreen.likeHabit(formats.number(habit))
              : postsScreen.overZero
            : postsScreen.times(ratioText(times, reader), formats.number(habit))}
          {isBeyond && reply.order !== 'beyond' && <span class="post-beyond"> {postsScreen.beyond}</span>}
        </>
      )}{' '}
      <span class="hint">({formats.list(known)})</span>
    </p>
  )
}

export const Found = ({ post, reply }: Props): JSX.Element => {
  const { state } = useNavigation()
  const reader = useReader()
  const { own, pages } = useMarked()
  const { words, formats } = reader
  const { postsScreen, topics } = words
  const day = formats.day(post.publishedOn)
  const isReal = reply.data === 'real'
  const labels = [
    ...(post.topics ?? []).map((key) => topics.names[key]),
    ...(post.calls ?? []).map((key) => topics.calls[key]),
  ]
  const isMarked = (post.actor !== null && post.actor === own) || pages.includes(post.pageId)
  return (
    <article class={isMarked ? 'post-found marked' : 'post-found'}>
      <h3>{post.actor === null ? post.page : <Link to={{ screen: 'actor', slug: post.actor }}>{post.page}</Link>}</h3>
      <p class="hint">
        {[
          ...(post.camp === null ? [] : [campNameOf(reader, reply.grid)(post.camp)]),
          formatName(reader, post.format),
          post.isDayOnly ? `${day} (${postsScreen.timeUnknown})` : formats.instant(post.publishedAt, defaultZone),
        ].join(' · ')}
        {webAddress(post.address) !== null && (
          <>
            {' · '}
            <WebLink address={post.address}>
              {postsScreen.open}
              <span class="unseen"> ({postsScreen.openOf(post.page, day)})</span>
            </WebLink>
          </>
        )}
      </p>
      <Text post={post} />
      <Counts post={post} reply={reply} />
      {labels.length > 0 && <p class="hint">{labels.join(' · ')}</p>}
      <div class="hint post-origin">
        <ImportLink {...post} isReal={isReal} /> <ReceivedLine {...post} isReal={isReal} />
        {reply.page === null && (
          <Link to={asked(state, { page: String(post.pageId), order: 'newest', q: null })}>
            {postsScreen.ofPage(post.page)}
          </Link>
        )}
      </div>
    </article>
  )
}
