// The screen of posts: what went beyond the habit of its page, and every post by its words, with what it got and where each
// number comes from.

import type { JSX } from 'preact'
import { ask } from '../api.ts'
import { useNavigation, useReader } from '../ui/screen.ts'
import { Answered } from './answered.tsx'
import { Posts as Choices } from './compare/posts.tsx'
import { Sets } from './compare/sets.tsx'
import { Filters } from './overview/filters.tsx'
import { keyOfQuery } from './overview/query.ts'
import { postsQuery } from './posts/query.ts'
import { Results } from './posts/results.tsx'
import { Search } from './posts/search.tsx'
import { useRequest } from './request.ts'
import { shownData, type ViewProps } from './view.ts'

export const Posts = ({ datasets }: ViewProps): JSX.Element => {
  const { state } = useNavigation()
  const { postsScreen } = useReader().words
  const data = datasets.value === null ? null : shownData(state, datasets.value)
  const query = data === null ? null : postsQuery(state, data)
  const reply = useRequest(query === null ? null : keyOfQuery(query), (signal) =>
    ask('posts', { query: query ?? {}, signal }),
  )
  const pages = useRequest(data, (signal) => ask('pages', { query: { data: data ?? 'real' }, signal }))
  const actors = useRequest(data, (signal) => ask('actors', { query: { data: data ?? 'real' }, signal }))
  return (
    <>
      <h1 tabIndex={-1}>{postsScreen.title}</h1>
      <p class="lead">{postsScreen.lead}</p>
      <Answered request={datasets} size="filters">
        {(known) => (
          <>
            <Search order={reply.value?.order ?? null} />
            <Filters datasets={known} reply={reply.value} />
            <form class="asked" aria-label={postsScreen.groups} onSubmit={(event) => event.preventDefault()}>
              <Choices hasAge={false} />
              <details class="posts-chosen">
                <summary>{postsScreen.groups}</summary>
                <Sets
                  actors={actors.value?.actors ?? []}
                  pages={(pages.value?.pages ?? []).filter(
                    ({ platform }) => platform === (state.platform ?? reply.value?.platform),
                  )}
                  told={reply.value?.sets ?? null}
                />
              </details>
            </form>
            <Answered request={reply} size="page">
              {(answered) => <Results reply={answered} />}
            </Answered>
          </>
        )}
      </Answered>
    </>
  )
}
