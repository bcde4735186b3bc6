// A grid of one's own: made as a copy of another one, its name, day and reason changed. Both ask why, since a grid without a
// reason cannot be defended.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Reply } from '../../../data/model/contract.ts'
import { ask } from '../../api.ts'
import { Entry, Tick } from '../../ui/fields.tsx'
import { campNameOf, useReader } from '../../ui/screen.ts'
import { Refusal } from '../answered.tsx'
import { useAction } from '../request.ts'
import { type Done, gridName } from './grid-name.ts'
import { today } from './today.ts'

type Grid = Reply<'grids'>['grids'][number]

type CopyProps = {
  readonly from: Grid
  /** Told the key of the new grid. */
  readonly onDone: (key: string, ...done: Parameters<Done>) => void
}

export const GridCopy = ({ from, onDone }: CopyProps): JSX.Element => {
  const reader = useReader()
  const texts = reader.words.pagesScreen.grids.copy
  const [name, setName] = useState('')
  const [day, setDay] = useState(today)
  const [reason, setReason] = useState('')
  const [camps, setCamps] = useState(from.camps)
  const action = useAction()
  const isFew = camps.length < 2
  const campName = campNameOf(reader, from.key)
  const make = (event: Event): void => {
    event.preventDefault()
    if (isFew) return
    action.run(async () => {
      const made = await ask('addGrid', {
        body: { name: name.trim(), from: from.key, camps: [...camps], decidedOn: day, reason },
      })
      setName('')
      setReason('')
      onDone(made.key, texts.made(gridName(reader, made), gridName(reader, from)), () =>
        ask('removeGrid', { params: { key: made.key } }),
      )
    })
  }
  return (
    <form class="narrow" onSubmit={make}>
      <h3>{texts.title}</h3>
      <p class="hint">{texts.text}</p>
      <Entry
        label={texts.name}
        value={name}
        onEnter={setName}
        isRequired
        max={60}
        blank={reader.words.data.actor.blank}
      />
      <fieldset>
        <legend>{texts.camps}</legend>
        {from.camps.map((camp) => (
          <Tick
            key={camp}
            label={campName(camp)}
            isOn={camps.includes(camp)}
            onChange={(isOn) => setCamps(from.camps.filter((one) => (one === camp ? isOn : camps.includes(one))))}
          />
        ))}
        {isFew && <p role="alert">{texts.few}</p>}
      </fieldset>
      <Entry label={texts.day} type="date" value={day} onEnter={setDay} isRequired />
      <Entry
        label={texts.reason}
        value={reason}
        onEnter={setReason}
        isRequired
        max={500}
        blank={reader.words.data.actor.blank}
      />
      <p class="actions">
        <button type="submit" disabled={action.isWorking || isFew}>
          {texts.make}
        </button>
      </p>
      <Refusal problem={action.problem} />
    </form>
  )
}

export const GridChange = ({ grid, onDone }: { readonly grid: Grid; readonly onDone: Done }): JSX.Element => {
  const reader = useReader()
  const { change, copy } = reader.words.pagesScreen.grids
  const [name, setName] = useState(gridName(reader, grid))
  const [day, setDay] = useState(grid.decidedOn)
  const [reason, setReason] = useState(grid.reason)
  const action = useAction()
  const save = (event: Event): void => {
    event.preventDefault()
    action.run(async () => {
      const params = { key: grid.key }
      const changed = await ask('changeGrid', { params, body: { name: name.trim(), decidedOn: day, reason } })
      onDone(change.saved(gridName(reader, changed.grid)), () => ask('changeGrid', { params, body: changed.before }))
    })
  }
  return (
    <form class="narrow" onSubmit={save}>
      <h3>{change.title}</h3>
      <Entry
        label={copy.name}
        value={name}
        onEnter={setName}
        isRequired
        max={60}
        blank={reader.words.data.actor.blank}
      />
      <Entry label={copy.day} type="date" value={day} onEnter={setDay} isRequired />
      <Entry
        label={copy.reason}
        value={reason}
        onEnter={setReason}
        isRequired
        max={500}
        blank={reader.words.data.actor.blank}
      />
      <p class="actions">
        <button type="submit" disabled={action.isWorking}>
          {change.save}
        </button>
      </p>
      <Refusal problem={action.problem} />
    </form>
  )
}
