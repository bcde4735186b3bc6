// One list: its terms in a line of text rather than a table, those taken out, and the form of the one that is chosen.

import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { TermRow } from '../../../data/model/contract.ts'
import type { ThemeKey } from '../../../data/model/topics/themes.ts'
import { topicName } from '../../../data/model/words/names.ts'
import { ask } from '../../api.ts'
import { isPublished } from '../../site.ts'
import { useReader } from '../../ui/screen.ts'
import { Writes } from '../../ui/writes.tsx'
import type { HeldLists } from './held.ts'
import { keysOf, postsWith, termsOf } from './lists.ts'
import { TermForm } from './term-form.tsx'

/** What is said of a term beside its words. */
const useNotes = (row: TermRow): readonly string[] => {
  const { topicScreen, topics } = useReader().words
  const { flags } = topicScreen
  return [
    ...(row.capitalsOnly ? [flags.capitalsOnly] : []),
    ...(row.accentsMatter ? [flags.accentsMatter] : []),
    ...(row.isAmbiguous ? [flags.isAmbiguous] : []),
    ...(row.call !== null && row.call !== 'offer' ? [topics.calls[row.call]] : []),
    ...(row.origin === 'person' ? [flags.own] : row.changedAt !== null ? [flags.changed] : []),
  ]
}

type TermProps = { readonly row: TermRow; readonly isOpen: boolean; readonly onChoose: () => void }

const Term = ({ row, isOpen, onChoose }: TermProps): JSX.Element => {
  const { topicScreen } = useReader().words
  const notes = useNotes(row)
  return (
    <li>
      {isPublished ? (
        row.term
      ) : (
        <button
          type="button"
          class="quiet"
          aria-expanded={isOpen}
          aria-label={`${topicScreen.change(row.term)}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`}
          onClick={onChoose}
        >
          {row.term}
        </button>
      )}
      {notes.length > 0 && <small> {notes.join(', ')}</small>}
    </li>
  )
}

const Removed = ({ rows, held }: { readonly rows: readonly TermRow[]; readonly held: HeldLists }): JSX.Element => {
  const { topicScreen } = useReader().words
  const restore = (row: TermRow): void =>
    held.edit(async () => {
      await ask('restoreTerm', { params: { id: row.id }, query: { data: held.data } })
      return topicScreen.said.restore(row.term)
    })
  return (
    <>
      <h3>{topicScreen.removed}</h3>
      <ul class="terms removed">
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              class="quiet"
              disabled={held.action.isWorking}
              aria-label={topicScreen.restore(row.term)}
              onClick={() => restore(row)}
            >
              <s>{row.term}</s>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

type Props = { readonly theme: ThemeKey; readonly held: HeldLists }

const Summary = ({ theme, held }: Props): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { topicScreen, topics, shell } = words
  const { counted, removed } = termsOf(held.rows, theme, reader)
  const keys = keysOf(theme)
  const posts = keys.map((key) => {
    const count = shell.posts(postsWith(held.state, key), formats)
    return keys.length > 1 ? topicScreen.countOf(topicName(key, words), count) : count
  })
  const own = counted.filter(({ origin }) => origin === 'person').length
  const facts = [
    ...posts,
    topicScreen.terms(counted.length, formats) + (own > 0 ? ` (${topicScreen.own(formats.whole(own))})` : ''),
    ...(removed.length > 0 ? [topicScreen.removedCount(removed.length, formats)] : []),
  ]
  return (
    <summary>
      <strong>{topics.names[theme]}</strong> <small>{facts.join(' · ')}</small>
    </summary>
  )
}

export const Theme = ({ theme, held }: Props): JSX.Element => {
  const reader = useReader()
  const { topicScreen, topics } = reader.words
  const [chosen, setChosen] = useState<number | 'new' | null>(null)
  const [isOpen, setOpen] = useState(false)
  const addButton = useRef<HTMLButtonElement>(null)
  const { counted, removed } = termsOf(held.rows, theme, reader)
  const row = counted.find(({ id }) => id === chosen) ?? null
  const close = (): void => {
    setChosen(null)
    // The form that had the focus goes.
    addButton.current?.focus()
  }
  return (
    <details class="word-list" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <Summary theme={theme} held={held} />
      {isOpen && (
        <>
          <ul class="terms" aria-label={topics.names[theme]}>
            {counted.map((term) => (
              <Term
                key={term.id}
                row={term}
                isOpen={term.id === chosen}
                onChoose={() => setChosen(term.id === chosen ? null : term.id)}
              />
            ))}
          </ul>
          <Writes>
            <p class="actions">
              <button type="button" ref={addButton} aria-expanded={chosen === 'new'} onClick={() => setChosen('new')}>
                {topicScreen.add(topics.names[theme])}
              </button>
            </p>
          </Writes>
          {(chosen === 'new' || row !== null) && (
            <TermForm key={chosen} held={held} theme={theme} row={row} onClose={close} />
          )}
          <Writes>{removed.length > 0 && <Removed rows={removed} held={held} />}</Writes>
        </>
      )}
    </details>
  )
}
