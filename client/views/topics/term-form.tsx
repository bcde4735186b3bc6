// A term to add or to change: its words, its flags, what it calls to; what that would change, before it is saved.

import type { JSX } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { TermRow, TopicPreview } from '../../../data/model/contract.ts'
import type { TopicTerm } from '../../../data/model/topics/terms.ts'
import { isCallKey } from '../../../data/model/topics/themes.ts'
import { ask } from '../../api.ts'
import { Choice, Entry, Tick } from '../../ui/fields.tsx'
import { useReader } from '../../ui/screen.ts'
import { Refusal } from '../answered.tsx'
import { useAction } from '../request.ts'
import type { HeldLists } from './held.ts'
import { emptyTerm, faultOf, faultText, refusedFault, termOf } from './lists.ts'
import { Preview } from './preview.tsx'

const flags = ['capitalsOnly', 'accentsMatter', 'isAmbiguous'] as const

type Props = {
  readonly held: HeldLists
  readonly theme: TopicTerm['theme']
  /** Null: a new one. */
  readonly row: TermRow | null
  readonly onClose: () => void
}

const editOf = (row: TermRow | null, term: TopicTerm) =>
  row === null ? ({ kind: 'add', term } as const) : ({ kind: 'change', id: row.id, term } as const)

export const TermForm = ({ held, theme, row, onClose }: Props): JSX.Element => {
  const { words } = useReader()
  const { topicScreen, topics } = words
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [term, setTerm] = useState<TopicTerm>(row === null ? emptyTerm(theme) : termOf(row))
  const [fault, setFault] = useState<string | null>(null)
  const [preview, setPreview] = useState<TopicPreview | null>(null)
  const look = useAction()
  const asked = useRef(new AbortController())
  const { data, edit, action } = held
  const list = topics.names[theme]
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  useEffect(() => () => asked.current.abort(), [])
  const change = (part: Partial<TopicTerm>): void => {
    asked.current.abort()
    setTerm({ ...term, ...part })
    setFault(null)
    setPreview(null)
  }
  /** Runs only what may be done with a term without a fault. */
  const checked = (work: () => void): void => {
    const found = faultOf(term, held.rows, row?.id ?? null)
    setFault(found)
    if (found === null) work()
    else form.current?.querySelector('input')?.focus()
  }
  const show = (): void =>
    checked(() =>
      look.run(async () => {
        asked.current = new AbortController()
        const { signal } = asked.current
        const body = { edits: [editOf(row, term)] }
        const shown = await ask('previewTopics', { query: { data }, body, signal }).catch((reason: unknown) => {
          if (signal.aborted) return null
          throw reason
        })
        if (!signal.aborted) setPreview(shown)
      }),
    )
  const save = (): void =>
    checked(() =>
      edit(async () => {
        if (row === null) await ask('addTerm', { query: { data }, body: term })
        else await ask('changeTerm', { params: { id: row.id }, query: { data }, body: term })
        onClose()
        return row === null ? topicScreen.said.add(term.term, list) : topicScreen.said.change(row.term)
      }),
    )
  const remove = (known: TermRow): void =>
    edit(async () => {
      await ask('removeTerm', { params: { id: known.id }, query: { data } })
      onClose()
      return topicScreen.said.remove(known.term)
    })
  const reset = (known: TermRow): void =>
    edit(async () => {
      await ask('restoreTerm', { params: { id: known.id }, query: { data } })
      onClose()
      return topicScreen.said.restore(known.term)
    })
  const shownFault = fault ?? refusedFault(look.problem) ?? refusedFault(action.problem)
  const isRefused = refusedFault(look.problem) !== null
  return (
    <form
      ref={form}
      class="term"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault()
        show()
      }}
    >
      <h3 id={`${id}-title`}>{row === null ? topicScreen.add(list) : topicScreen.change(row.term)}</h3>
      <div class="fields">
        <Entry
          label={topicScreen.term}
          value={term.term}
          hint={topicScreen.termHint}
          onEnter={(text) => change({ term: text })}
        />
        {theme === 'recrutement' && (
          <Choice
            label={topicScreen.call}
            value={term.call ?? 'join'}
            options={(['join', 'volunteer', 'give'] as const).map((key) => ({ value: key, label: topics.calls[key] }))}
            onChoose={(key) => isCallKey(key) && change({ call: key })}
          />
        )}
      </div>
      <div class="flags">
        {flags.map((flag) => (
          <Tick
            key={flag}
            label={topicScreen.flags[flag]}
            isOn={term[flag]}
            onChange={(isOn) => change({ [flag]: isOn })}
          />
        ))}
      </div>
      <p role="alert" class="fault">
        {shownFault !== null && faultText(shownFault, words)}
      </p>
      <p class="actions">
        <button type="submit" disabled={look.isWorking}>
          {topicScreen.preview}
        </button>
        <button type="button" onClick={save} disabled={action.isWorking}>
          {row === null ? topicScreen.saveNew : topicScreen.save}
        </button>
        {row !== null && (
          <button type="button" class="quiet" onClick={() => remove(row)} disabled={action.isWorking}>
            {topicScreen.remove}
          </button>
        )}
        {row?.origin === 'reference' && row.changedAt !== null && (
          <button type="button" class="quiet" onClick={() => reset(row)} disabled={action.isWorking}>
            {topicScreen.reset}
          </button>
        )}
        <button type="button" class="quiet" onClick={onClose}>
          {topicScreen.close}
        </button>
      </p>
      {!isRefused && <Refusal problem={look.problem} />}
      {preview !== null && <Preview preview={preview} terms={row === null ? [term] : [term, termOf(row)]} />}
    </form>
  )
}
