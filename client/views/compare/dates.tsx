// The dates that stand on the trends: those that come back each year, shown or hidden, and those of the reader, written, changed
// and taken off again, with undo. A date says when something was, never what it did.

import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Body, Dataset, Reply } from '../../../data/model/contract.ts'
import { ask } from '../../api.ts'
import { isPublished } from '../../site.ts'
import { Entry, Tick } from '../../ui/fields.tsx'
import { QuietButton } from '../../ui/quiet-button.tsx'
import { SaidAndUndo } from '../../ui/said-and-undo.tsx'
import { useReader } from '../../ui/screen.ts'
import { WebLink } from '../../ui/web-link.tsx'
import { Writes } from '../../ui/writes.tsx'
import { Answered, Refusal } from '../answered.tsx'
import { useAction, useRequest } from '../request.ts'

type Known = Reply<'annotations'>
type Written = Known['annotations'][number]
type Draft = {
  readonly id: number | null
  readonly label: string
  readonly day: string
  readonly endDay: string
  readonly address: string
}

const emptyDraft: Draft = { id: null, label: '', day: '', endDay: '', address: '' }
const draftOf = ({ id, label, day, endDay, address }: Written): Draft => ({
  id,
  label,
  day,
  endDay: endDay ?? '',
  address: address ?? '',
})
const bodyOf = ({ label, day, endDay, address }: Draft): Body<'addAnnotation'> => ({
  label: label.trim(),
  day,
  endDay: endDay === '' ? null : endDay,
  address: address.trim() === '' ? null : address.trim(),
})

type Done = { readonly said: string; readonly undo: (() => Promise<unknown>) | null }
type Edit = (work: () => Promise<Done>) => void

type FormProps = {
  readonly data: Dataset
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  readonly edit: Edit
}
const DateForm = ({ data, draft, onDraft, edit }: FormProps): JSX.Element => {
  const { trendDates: dates, shell } = useReader().words
  const change = (part: Partial<Draft>): void => onDraft({ ...draft, ...part })
  const save = (): void =>
    edit(async () => {
      const { id } = draft
      const query = { data }
      const saved =
        id === null
          ? await ask('addAnnotation', { query, body: bodyOf(draft) })
          : await ask('changeAnnotation', { params: { id }, query, body: bodyOf(draft) })
      onDraft(emptyDraft)
      const params = { id: saved.id ?? 0 }
      return {
        said: id === null ? dates.added(saved.label) : dates.changed(saved.label),
        undo: id === null ? () => ask('removeAnnotation', { params, query }) : null,
      }
    })
  return (
    <form
      class="date-form"
      aria-label={draft.id === null ? dates.add : dates.change(draft.label)}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div class="fields">
        <Entry label={dates.day} type="date" value={draft.day} isRequired onEnter={(day) => change({ day })} />
        <Entry label={dates.endDay} type="date" value={draft.endDay} onEnter={(endDay) => change({ endDay })} />
        <Entry
          label={dates.label}
          value={draft.label}
          isRequired
          max={80}
          blank={dates.blank}
          onEnter={(label) => change({ label })}
        />
        <Entry label={dates.address} value={draft.address} max={1000} onEnter={(address) => change({ address })} />
      </div>
      <p class="actions">
        <button type="submit">{draft.id === null ? dates.add : dates.save}</button>
        {draft.id !== null && (
          <QuietButton label={shell.cancel} isWorking={false} onPress={() => onDraft(emptyDraft)} />
        )}
      </p>
    </form>
  )
}

type Props = { readonly data: Dataset; readonly onChange: () => void }
export const TrendDates = ({ data, onChange }: Props): JSX.Element => {
  const { words, formats } = useReader()
  const { trendDates: dates } = words
  const known = useRequest(data, (signal) => ask('annotations', { query: { data }, signal }))
  const [draft, setDraft] = useState(emptyDraft)
  const [done, setDone] = useState<Done | null>(null)
  const action = useAction()
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => line.current?.focus({ preventScroll: true }), [done])
  const edit: Edit = (work) =>
    action.run(async () => {
      const told = await work()
      known.retry()
      onChange()
      setDone(told)
    })
  const remove = ({ id, label }: Written): void =>
    edit(async () => {
      const asked = { params: { id: id ?? 0 }, query: { data } }
      await ask('removeAnnotation', asked)
      if (draft.id === id) setDraft(emptyDraft)
      return { said: dates.removed(label), undo: () => ask('restoreAnnotation', asked) }
    })
  const undo = (back: () => Promise<unknown>): void =>
    edit(async () => {
      await back()
      return { said: dates.undone, undo: null }
    })
  const when = ({ day, endDay }: Written): string =>
    endDay === null ? formats.day(day) : words.charts.days(formats.day(day), formats.day(endDay))
  const nameOf = (key: string, title: string): string => {
    const named: Readonly<Record<string, string>> = words.charts.yearlyDates
    return Object.hasOwn(named, key) ? (named[key] ?? title) : title
  }
  return (
    <details class="trend-dates">
      <summary>{dates.title}</summary>
      <p>{dates.lead}</p>
      <Answered request={known} size="list">
        {({ annotations, yearly }) => (
          <>
            {yearly
              .filter(({ isHidden }) => !isPublished || !isHidden)
              .map(({ key, title, source, isHidden }) => (
                <p key={key} class="yearly">
                  {isPublished ? (
                    nameOf(key, title)
                  ) : (
                    <Tick
                      label={dates.yearly(nameOf(key, title))}
                      isOn={!isHidden}
                      onChange={(isOn) =>
                        edit(async () => {
                          await ask('hideDate', { params: { key }, query: { data }, body: { isHidden: !isOn } })
                          return {
                            said: isOn ? dates.shown(nameOf(key, title)) : dates.hidden(nameOf(key, title)),
                            undo: null,
                          }
                        })
                      }
                    />
                  )}{' '}
                  <WebLink address={source}>{dates.source}</WebLink>
                </p>
              ))}
            {annotations.length === 0 ? (
              <p class="hint">{dates.none}</p>
            ) : (
              <ul class="dates-written">
                {annotations.map((date) => (
                  <li key={date.id}>
                    <span>{dates.when(when(date), date.label)}</span>{' '}
                    {date.address !== null && <WebLink address={date.address}>{dates.source}</WebLink>}{' '}
                    <Writes>
                      <QuietButton
                        label={dates.edit}
                        about={dates.change(date.label)}
                        isWorking={action.isWorking}
                        onPress={() => setDraft(draftOf(date))}
                      />{' '}
                      <QuietButton
                        label={dates.remove}
                        about={dates.removeOf(date.label)}
                        isWorking={action.isWorking}
                        onPress={() => remove(date)}
                      />
                    </Writes>
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </Answered>
      <Writes>
        <DateForm data={data} draft={draft} onDraft={setDraft} edit={edit} />
      </Writes>
      <Refusal problem={action.problem} />
      {done !== null && (
        <SaidAndUndo
          said={done.said}
          line={line}
          undo={dates.undo}
          isWorking={action.isWorking}
          onUndo={done.undo === null ? null : () => done.undo !== null && undo(done.undo)}
        />
      )}
    </details>
  )
}
