// What is looked for and what comes first. The address changes with the button or the Enter key, not with every letter: each
// search is a place to come back to.

import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PostOrder } from '../../../data/model/contract/posts.ts'
import { Choice, Entry } from '../../ui/fields.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { asked, orders } from './query.ts'

const longest = 200

/** @param order as the reply says it; null while the first one is on its way */
export const Search = ({ order }: { readonly order: PostOrder | null }): JSX.Element => {
  const { state, go } = useNavigation()
  const { postsScreen } = useReader().words
  const { q = '' } = state.local
  const [typed, setTyped] = useState(q)
  useEffect(() => setTyped(q), [q])
  const usual = q.trim() === '' ? 'beyond' : 'newest'
  const shown = orders.find((one) => one === state.local.order) ?? order ?? usual
  return (
    <search>
      <form
        class="post-search"
        onSubmit={(event) => {
          event.preventDefault()
          const text = typed.trim()
          // What comes first without a choice differs with words and without: the new question chooses anew.
          go(asked(state, { q: text === '' ? null : text, order: null }))
        }}
      >
        <Entry
          label={postsScreen.search}
          value={typed}
          onEnter={setTyped}
          max={longest}
          hint={postsScreen.searchHint}
        />
        <p class="actions">
          <button type="submit">{postsScreen.find}</button>
          {q !== '' && (
            <button type="button" class="quiet" onClick={() => go(asked(state, { q: null, order: null }))}>
              {postsScreen.clear}
            </button>
          )}
        </p>
      </form>
      <form onSubmit={(event) => event.preventDefault()}>
        <Choice
          label={postsScreen.order}
          value={shown}
          options={orders.map((key) => ({ value: key, label: postsScreen.orders[key] }))}
          onChoose={(key) => go(asked(state, { order: key }))}
        />
      </form>
    </search>
  )
}
