// One organisation in a grid: its camp today and why, what was said before, another camp with a day and a reason, and the way
// back to the decision before.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Reply } from '../../../data/model/contract.ts'
import { ask } from '../../api.ts'
import { Choice, Entry } from '../../ui/fields.tsx'
import { QuietButton } from '../../ui/quiet-button.tsx'
import { campNameOf, useReader } from '../../ui/screen.ts'
import { Refusal } from '../answered.tsx'
import { useAction } from '../request.ts'
import type { Done } from './grid-name.ts'
import { today } from './today.ts'

type GridReply = Reply<'grid'>
type Placed = GridReply['actors'][number]
type Said = Pick<Placed, 'camp' | 'decidedOn' | 'reason'>

type HistoryProps = {
  readonly actor: Placed
  readonly grid: GridReply['grid']
  readonly isWorking: boolean
  readonly onTakeBack: (decision: number) => void
}

const History = ({ actor, grid, isWorking, onTakeBack }: HistoryProps): JSX.Element => {
  const reader = useReader()
  const { move } = reader.words.pagesScreen.grids
  const campName = campNameOf(reader, grid.key)
  const textOf = ({ camp, decidedOn, reason }: Said): string =>
    decidedOn === null || reason === null
      ? move.nowhere
      : move.placement(camp === null ? move.out : campName(camp), reader.formats.day(decidedOn), reason)
  const { decision } = actor
  return (
    <dl class="history">
      <dt>{move.now}</dt>
      <dd>
        {textOf(actor)}{' '}
        {decision !== null && (
          <QuietButton label={move.takeBack} isWorking={isWorking} onPress={() => onTakeBack(decision)} />
        )}
      </dd>
      {actor.history.length > 0 && <dt>{move.before}</dt>}
      {actor.history.map((said) => (
        <dd key={said.id ?? 'first'}>{textOf(said)}</dd>
      ))}
    </dl>
  )
}

type Props = { readonly reply: GridReply; readonly onDone: Done }

export const MoveActor = ({ reply, onDone }: Props): JSX.Element => {
  const reader = useReader()
  const { words } = reader
  const { move, undone } = words.pagesScreen.grids
  const [slug, setSlug] = useState('')
  const [camp, setCamp] = useState('')
  const [day, setDay] = useState(today)
  const [reason, setReason] = useState('')
  const action = useAction()
  const { grid, actors } = reply
  const params = { key: grid.key }
  const actor = actors.find((one) => one.slug === slug)
  const campName = campNameOf(reader, grid.key)
  const takeBack = (decision: number): Promise<unknown> => ask('takeBackCamp', { params: { ...params, id: decision } })
  const choose = (chosen: string): void => {
    setSlug(chosen)
    setCamp(actors.find((one) => one.slug === chosen)?.camp ?? '')
  }
  const decide = (event: Event): void => {
    event.preventDefault()
    if (actor === undefined) return
    const wanted = grid.camps.find((one) => one === camp) ?? null
    action.run(async () => {
      const { decision } = await ask('decideCamp', {
        params,
        body: { actor: slug, camp: wanted, decidedOn: day, reason },
      })
      setReason('')
      onDone(wanted === null ? move.leftOut(actor.name) : move.moved(actor.name, campName(wanted)), () =>
        takeBack(decision),
      )
    })
  }
  return (
    <form class="narrow" onSubmit={decide}>
      <h3>{move.title}</h3>
      <Choice
        label={move.actor}
        value={slug}
        options={[{ value: '', label: move.none }, ...actors.map((one) => ({ value: one.slug, label: one.name }))]}
        onChoose={choose}
      />
      {actor !== undefined && (
        <>
          <History
            actor={actor}
            grid={grid}
            isWorking={action.isWorking}
            onTakeBack={(decision) =>
              action.run(async () => {
                await takeBack(decision)
                onDone(undone, null)
              })
            }
          />
          <Choice
            label={move.camp}
            value={camp}
            options={[
              ...grid.camps.map((one) => ({ value: one, label: campName(one) })),
              { value: '', label: move.out },
            ]}
            onChoose={setCamp}
          />
          <Entry label={move.day} type="date" value={day} onEnter={setDay} isRequired />
          <Entry
            label={move.reason}
            value={reason}
            onEnter={setReason}
            hint={move.reasonHint}
            isRequired
            max={500}
            blank={words.data.actor.blank}
          />
          <p class="actions">
            <button type="submit" disabled={action.isWorking}>
              {move.save}
            </button>
          </p>
        </>
      )}
      <Refusal problem={action.problem} />
    </form>
  )
}
