// What was found: how much, among what, what could not be found and why, then the posts, fifty at a time.

import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { PostSearchReply } from '../../../data/model/contract/posts.ts'
import { periodText } from '../../../data/model/words/headings.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { Link } from '../../ui/link.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Found } from './found-post.tsx'
import { asked } from './query.ts'

type Props = { readonly reply: PostSearchReply }
type Search = NonNullable<PostSearchReply['search']>

const atOnce = 50

/** "« répit » et « congé du proche aidant », sans « banque »". */
const wordsText = ({ all, none }: Search, { words, formats }: Reader): string => {
  const { postsScreen } = words
  const shown = (phrases: Search['all']): readonly string[] =>
    phrases.map(({ typed: text, isPrefix }) => (isPrefix ? postsScreen.prefix : postsScreen.word)(text))
  const without = none.length === 0 ? [] : [postsScreen.without(formats.list(shown(none)))]
  return [...(all.length === 0 ? [] : [formats.list(shown(all))]), ...without].join(', ')
}

const summaryOf = (reply: PostSearchReply, reader: Reader): string => {
  const { words, formats } = reader
  const { postsScreen, shell } = words
  const posts = shell.posts(reply.total, formats)
  const period = periodText(reply, reader)
  const isBeyond = reply.order === 'beyond'
  if (reply.search !== null) {
    const looked = wordsText(reply.search, reader)
    return isBeyond
      ? postsScreen.foundBeyondWords(posts, looked, period)
      : postsScreen.foundWords(posts, looked, period)
  }
  if (!isBeyond) return postsScreen.found(posts, period)
  return postsScreen.foundBeyond(formats.plural(reply.total) === 'one', posts, formats.whole(reply.posts.all), period)
}

/** Why there is nothing, and what one can do. */
const Nothing = ({ reply }: Props): JSX.Element => {
  const { state } = useNavigation()
  const { none } = useReader().words.postsScreen
  const { search, posts, order } = reply
  if (reply.newestPostAt === null && posts.all === 0 && state.from === null)
    return (
      <div class="empty">
        <p>{none.data}</p>
        <p>
          <Link to={{ screen: 'data' }}>{none.import}</Link>
        </p>
      </div>
    )
  if (posts.all === 0) return <p class="empty">{none.period}</p>
  if (search !== null)
    return <p class="empty">{search.all.length + search.none.length === 0 ? none.noWords : none.words}</p>
  return (
    <div class="empty">
      <p>{order === 'beyond' ? none.beyond : none.period}</p>
      <p>
        <Link to={asked(state, { order: 'newest' })}>{none.newest}</Link>
      </p>
    </div>
  )
}

const Missing = ({ reply }: Props): JSX.Element => {
  const { words, formats } = useReader()
  const { missing } = words.postsScreen
  const { posts, search, order } = reply
  const counted: readonly (readonly [count: number, say: (posts: string) => string])[] = [
    [search === null ? 0 : posts.withoutText, missing.withoutText],
    [search === null ? 0 : posts.unread, missing.unread],
    [order === 'beyond' ? posts.unknownInteractions : 0, missing.unknown],
    [order === 'beyond' ? posts.withoutHabit : 0, missing.withoutHabit],
    [posts.topicsUnknown, missing.topicsUnknown],
  ]
  return (
    <>
      {counted.map(
        ([count, say]) =>
          count > 0 && (
            <p key={say(String(count))} class="hint">
              {say(words.shell.posts(count, formats))}
            </p>
          ),
      )}
    </>
  )
}

const Habit = (): JSX.Element => {
  const { postsScreen } = useReader().words
  return (
    <details class="habit">
      <summary>{postsScreen.whatHabit}</summary>
      {postsScreen.habitText.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        <Link to={{ screen: 'method', anchor: 'over-performance' }}>{postsScreen.habitMethod}</Link>
      </p>
    </details>
  )
}

const Paging = ({ reply }: Props): JSX.Element | null => {
  const { state, go } = useNavigation()
  const { words, formats } = useReader()
  const { origin } = words.provenance
  const { offset, total, rows } = reply
  if (total <= atOnce && offset === 0) return null
  const at = (place: number): void => go(asked(state, { offset: place <= 0 ? null : String(place) }))
  const end = offset + rows.length
  return (
    <p class="actions">
      <span>{origin.range(formats.whole(Math.min(offset + 1, total)), formats.whole(end), formats.whole(total))}</span>
      <button type="button" disabled={offset === 0} onClick={() => at(offset - atOnce)}>
        {origin.previous}
      </button>
      <button type="button" disabled={end >= total} onClick={() => at(offset + atOnce)}>
        {origin.next}
      </button>
    </p>
  )
}

export const Results = ({ reply }: Props): JSX.Element => {
  const { state } = useNavigation()
  const reader = useReader()
  const { postsScreen } = reader.words
  const { page, sets, offset, rows, search } = reply
  const heading = useRef<HTMLHeadingElement>(null)
  const last = useRef(offset)
  useEffect(() => {
    // The next fifty are read from their beginning, not from the button below the ones before.
    if (last.current !== offset) {
      heading.current?.focus({ preventScroll: true })
      heading.current?.scrollIntoView()
    }
    last.current = offset
  }, [offset])
  const isUnderstood = search === null || search.all.length + search.none.length > 0
  return (
    <section aria-labelledby="found">
      <h2 id="found" tabIndex={-1} ref={heading} class="unseen">
        {postsScreen.results}
      </h2>
      <p role="status" class="findings-line">
        {isUnderstood && summaryOf(reply, reader)}
      </p>
      <p class="hint">
        {page === null ? (
          postsScreen.among(reader.formats.list(sets.map((set) => setName(reply, set, reader))))
        ) : (
          <>
            {postsScreen.onlyPage(page.name)} <Link to={asked(state, { page: null })}>{postsScreen.allPages}</Link>
          </>
        )}
      </p>
      <Habit />
      <Missing reply={reply} />
      {rows.length === 0 ? (
        <Nothing reply={reply} />
      ) : (
        <ol class="posts-found">
          {rows.map((post) => (
            <li key={post.id}>
              <Found post={post} reply={reply} />
            </li>
          ))}
        </ol>
      )}
      <Paging reply={reply} />
    </section>
  )
}
