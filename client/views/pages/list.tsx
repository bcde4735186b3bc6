// The pages one by one: found by a word, narrowed, put in order, each with its weeks, its silence and where it leads. A page of
// real data is edited in its place.

import type { ComponentChildren, JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { slugOf } from '../../../data/model/actors.ts'
import type { PageRow, Reply } from '../../../data/model/contract.ts'
import { bySilence } from '../../../data/model/presence.ts'
import { raised } from '../../../data/model/words/naming.ts'
import { followersText, silenceText } from '../../../data/model/words/presence.ts'
import { numberText } from '../../../data/model/words/values.ts'
import { Choice, Entry } from '../../ui/fields.tsx'
import { Link } from '../../ui/link.tsx'
import { useMarking } from '../../ui/marking.ts'
import { campNameOf, useNavigation, useReader } from '../../ui/screen.ts'
import { PageLinks } from './page-links.tsx'
import { type Asked, askedIn, orders, shows, withLocal } from './query.ts'
import { CampSign, Strip } from './strip.tsx'

type PresenceReply = Reply<'presence'>
type Page = PresenceReply['pages'][number]
const shownAtOnce = 20

const isShown = (page: Page, { show, search }: Asked, isMarked: (id: number) => boolean): boolean => {
  const asked = slugOf(search)
  const isFound =
    asked === '' ||
    [page.name, page.handle, page.actorName].some((text) => text !== null && slugOf(text).includes(asked))
  switch (show) {
    case 'all':
      return isFound
    case 'silent':
      return isFound && page.isSilent === true
    case 'unknown':
      return isFound && page.isSilent === null
    case 'speaking':
      return isFound && page.isSilent === false
    case 'marked':
      return isFound && isMarked(page.id)
  }
}

const inOrder = (pages: readonly Page[], order: Asked['order'], language: string): readonly Page[] => {
  const { compare } = new Intl.Collator(language)
  const by: Readonly<Record<Asked['order'], (a: Page, b: Page) => number>> = {
    silence: bySilence,
    name: (a, b) => compare(a.name, b.name),
    posts: (a, b) => b.posts - a.posts,
    followers: (a, b) => (b.followers?.value ?? -1) - (a.followers?.value ?? -1),
  }
  return pages.toSorted(by[order])
}

type ItemProps = {
  readonly page: Page
  readonly reply: PresenceReply
  /** Null where it cannot be edited. */
  readonly onEdit: (() => void) | null
  readonly children: ComponentChildren
}

const Item = ({ page, reply, onEdit, children }: ItemProps): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { list } = words.pagesScreen
  const marking = useMarking()
  const isMarked = marking.isMarked(page.id)
  const followers = followersText(page, reader)
  const rhythm =
    page.postsPerWeek === null
      ? list.weekless
      : list.perWeek(numberText('posting-frequency', page.postsPerWeek, reader))
  const who = page.camp === null ? [] : [campNameOf(reader, reply.grid)(page.camp)]
  return (
    <li data-page={page.id}>
      <div class="who">
        <strong>
          <CampSign page={page} />{' '}
          <Link
            to={{
              screen: 'origin',
              id: page.id,
              metric: 'posting-frequency',
              set: null,
              from: reply.from,
              to: reply.to,
            }}
          >
            {page.name}
          </Link>
        </strong>
        <span class="hint">
          {page.actor === null ? (
            list.noActor
          ) : (
            <Link to={{ screen: 'actor', slug: page.actor }}>{page.actorName ?? page.actor}</Link>
          )}
          {who.map((camp) => `, ${camp}`)}
        </span>
      </div>
      <div class="heard">
        <Strip page={page} />
        <p>{raised(silenceText(page, reader), reader)}.</p>
        <p class="hint">
          {[words.shell.posts(page.posts, formats), rhythm, ...(followers === null ? [] : [followers])].join(', ')}
        </p>
      </div>
      <p class="actions">
        <Link to={{ screen: 'posts', local: { page: String(page.id) } }}>
          <span aria-hidden="true">{list.posts}</span>
          <span class="unseen">{list.postsOf(page.name)}</span>
        </Link>
        <button
          type="button"
          class="quiet"
          aria-label={isMarked ? list.unmarkOf(page.name) : list.markOf(page.name)}
          disabled={!isMarked && marking.isFull}
          onClick={() => marking.toggle(page.id)}
        >
          {isMarked ? words.shell.figure.unmark : words.shell.figure.mark}
        </button>
        {onEdit !== null && (
          <button type="button" class="quiet" aria-label={list.editOf(page.name)} onClick={onEdit}>
            {list.edit}
          </button>
        )}
      </p>
      {children}
    </li>
  )
}

type Props = {
  readonly reply: PresenceReply
  /** All real pages, to merge one with; empty where pages cannot be edited. */
  readonly pages: readonly PageRow[]
  readonly onChange: () => void
}

export const PageList = ({ reply, pages, onChange }: Props): JSX.Element => {
  const { words, formats, language } = useReader()
  const { state, go } = useNavigation()
  const { list } = words.pagesScreen
  const marking = useMarking()
  const [shown, setShown] = useState(shownAtOnce)
  const [open, setOpen] = useState<number | null>(null)
  const items = useRef<HTMLUListElement>(null)
  const asked = askedIn(state)
  const found = inOrder(
    reply.pages.filter((page) => isShown(page, asked, marking.isMarked)),
    asked.order,
    language,
  )
  const hidden = found.length - shown
  const choose = (key: string, value: string | null): void => {
    setShown(shownAtOnce)
    go(withLocal(state, key, value), 'replace')
  }
  const close = (id: number): void => {
    setOpen(null)
    // Back to the button that opened it.
    items.current?.querySelector<HTMLElement>(`[data-page="${id}"] > .actions button:last-of-type`)?.focus()
  }
  if (reply.pages.length === 0) return <p>{list.empty}</p>
  return (
    <>
      <form class="filters" aria-label={list.title} onSubmit={(event) => event.preventDefault()}>
        <div class="fields">
          <Entry label={list.search} value={asked.search} onEnter={(text) => choose('q', text)} max={100} />
          <Choice
            label={list.show}
            value={asked.show}
            options={shows.map((show) => ({ value: show, label: list.shows[show] }))}
            onChoose={(show) => choose('show', show === 'all' ? null : show)}
          />
          <Choice
            label={list.order}
            value={asked.order}
            options={orders.map((order) => ({ value: order, label: list.orders[order] }))}
            onChoose={(order) => choose('order', order === 'silence' ? null : order)}
          />
        </div>
      </form>
      <p class="hint" role="status">
        {found.length === 0 ? list.none : list.found(found.length, formats)}
      </p>
      <ul class="page-list" ref={items}>
        {found.slice(0, shown).map((page) => {
          const row = pages.find(({ id }) => id === page.id)
          return (
            <Item key={page.id} page={page} reply={reply} onEdit={row === undefined ? null : () => setOpen(page.id)}>
              {row !== undefined && open === page.id && (
                <PageLinks page={row} pages={pages} onChange={onChange} onClose={() => close(page.id)} />
              )}
            </Item>
          )
        })}
      </ul>
      {hidden > 0 && (
        <button type="button" onClick={() => setShown(shown + shownAtOnce)}>
          {list.more(Math.min(hidden, shownAtOnce), formats)}
        </button>
      )}
    </>
  )
}
