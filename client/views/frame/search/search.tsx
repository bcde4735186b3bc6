// The search in a window of its own: a text, what it finds, and the keys that walk it (the combobox of the WAI-ARIA practices:
// the focus stays in the text, the one chosen is told by aria-activedescendant). Loaded when it is first asked for.

import type { JSX } from 'preact'
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { ask } from '../../../api.ts'
import { Tick } from '../../../ui/fields.tsx'
import { useNavigation, useOwn, useReader } from '../../../ui/screen.ts'
import { Refusal } from '../../answered.tsx'
import { useRequest } from '../../request.ts'
import { shownData, type ViewProps } from '../../view.ts'
import { type Entry, entriesOf, found, screenEntries } from './entries.ts'

/** More than these are told by their number: typing on is faster than reading them. */
const mostShown = 12

type Props = ViewProps & {
  readonly onClose: () => void
  /** Whether "/" alone opens it. */
  readonly isSlashOn: boolean
  readonly onSlash: (isOn: boolean) => void
}

/** Shown as a modal window from the first moment; the browser gives the focus back to where it was. */
const useModal = (): { readonly current: HTMLDialogElement | null } => {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    dialog.current?.showModal()
  }, [])
  return dialog
}

export const Search = ({ datasets, onClose, isSlashOn, onSlash }: Props): JSX.Element => {
  const id = useId()
  const reader = useReader()
  const { search, shell } = reader.words
  const { go, state } = useNavigation()
  const { slug: own } = useOwn()
  const dialog = useModal()
  const [text, setText] = useState('')
  const [place, setPlace] = useState(0)
  const data = datasets.value === null ? null : shownData(state, datasets.value)
  const actors = useRequest(data, (signal) => ask('actors', { query: { data: data ?? 'real' }, signal }))
  const pages = useRequest(data, (signal) => ask('pages', { query: { data: data ?? 'real' }, signal }))
  const known = { actors: actors.value?.actors ?? null, pages: pages.value?.pages ?? null }
  const entries = useMemo(() => entriesOf(reader, known, own), [reader, known.actors, known.pages, own])
  const all = text.trim() === '' ? screenEntries(reader, own) : found(entries, text)
  const shown = all.slice(0, mostShown)
  const at = Math.min(place, shown.length - 1)
  const isWaiting = actors.state === 'loading' || pages.state === 'loading'
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])

  const follow = ({ to }: Entry): void => {
    // Closed first: it gives the focus back, then the screen that comes may take it.
    dialog.current?.close()
    go(to)
  }
  const step = (by: number): void => setPlace((at + by + shown.length) % shown.length)
  const walk = (event: KeyboardEvent): void => {
    if (shown.length === 0 || event.isComposing) return
    const chosen = shown[at]
    if (event.key === 'ArrowDown') step(1)
    else if (event.key === 'ArrowUp') step(-1)
    else if (event.key === 'Enter' && chosen !== undefined) follow(chosen)
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the window closes it, which Escape does by itself
    <dialog
      ref={dialog}
      class="search"
      aria-label={search.title}
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && dialog.current?.close()}
    >
      <div class="inside">
        <label for={id}>{search.title}</label>
        <input
          id={id}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-expanded={shown.length > 0}
          aria-controls={`${id}-found`}
          aria-autocomplete="list"
          aria-activedescendant={shown[at] === undefined ? undefined : `${id}-${shown[at].key}`}
          placeholder={search.example}
          value={text}
          onInput={({ currentTarget: { value } }) => {
            setText(value)
            setPlace(0)
          }}
          onKeyDown={walk}
        />
        <p class="hint" role="status">
          {text.trim() === '' ? search.keys : isWaiting ? shell.loading : search.found(all.length, reader.formats)}
        </p>
        <Refusal
          problem={actors.problem ?? pages.problem}
          retry={actors.problem === null ? pages.retry : actors.retry}
        />
        <div id={`${id}-found`} class="found" role="listbox" aria-label={search.results} ref={list}>
          {shown.map((entry, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard where the focus is, in the text
            <div
              key={entry.key}
              id={`${id}-${entry.key}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onClick={() => follow(entry)}
            >
              {entry.name} <span class="hint">{entry.what}</span>
            </div>
          ))}
        </div>
        <div class="end">
          <Tick label={search.slash} isOn={isSlashOn} onChange={onSlash} />
          <button type="button" onClick={() => dialog.current?.close()}>
            {shell.close}
          </button>
        </div>
      </div>
    </dialog>
  )
}
