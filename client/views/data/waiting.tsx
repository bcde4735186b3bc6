// Pages whose organisation is not known yet: one line each, to assign at once.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { ActorRow, PageRow } from '../../../data/model/contract.ts'
import { dayOf } from '../../../data/model/periods.ts'
import { platforms } from '../../../data/model/platforms.ts'
import { defaultZone } from '../../../data/model/territories.ts'
import { ask } from '../../api.ts'
import { useReader } from '../../ui/screen.ts'
import { Refusal } from '../answered.tsx'
import { useAction } from '../request.ts'
import { ActorPicker, actorOf, noActor, type PickedActor } from './actor-picker.tsx'

type Props = {
  readonly pages: readonly PageRow[]
  readonly actors: readonly ActorRow[]
  readonly onChange: () => void
}

const Waiting = ({
  page,
  actors,
  onAssigned,
}: {
  readonly page: PageRow
  readonly actors: readonly ActorRow[]
  readonly onAssigned: (page: PageRow) => void
}): JSX.Element => {
  const { words, formats } = useReader()
  const { waiting } = words.data
  const [picked, setPicked] = useState<PickedActor>(noActor)
  const action = useAction()
  const assign = (event: Event): void => {
    event.preventDefault()
    action.run(async () => {
      const actor = await actorOf(picked)
      if (actor !== null) onAssigned(await ask('changePage', { params: { id: page.id }, body: { actor: actor.slug } }))
    })
  }
  return (
    <li>
      <form onSubmit={assign}>
        <div class="page-facts">
          {page.address === null ? <strong>{page.name}</strong> : <a href={page.address}>{page.name}</a>}
          <span class="hint">
            {platforms.get(page.platform)?.name ?? page.platform}, {words.shell.posts(page.posts, formats)}
            {page.newestPostAt !== null &&
              `, ${waiting.newest(formats.day(dayOf(Date.parse(page.newestPostAt), defaultZone)))}`}
          </span>
        </div>
        <ActorPicker
          label={waiting.belongsTo(page.name)}
          none={waiting.choose}
          actors={actors}
          picked={picked}
          onPick={setPicked}
        />
        <button type="submit" disabled={picked.how === 'none' || action.isWorking}>
          {waiting.assign}
        </button>
        <Refusal problem={action.problem} />
      </form>
    </li>
  )
}

export const WaitingPages = ({ pages, actors, onChange }: Props): JSX.Element => {
  const { waiting } = useReader().words.data
  const [said, setSaid] = useState('')
  return (
    <>
      <p>{pages.length === 0 ? waiting.none : waiting.text}</p>
      <p role="status" class={said === '' ? undefined : 'said'}>
        {said}
      </p>
      {pages.length > 0 && (
        <ul class="waiting">
          {pages.map((page) => (
            <Waiting
              key={page.id}
              page={page}
              actors={actors}
              onAssigned={(row) => {
                setSaid(waiting.assigned(row.name, row.actorName ?? row.actor ?? ''))
                onChange()
              }}
            />
          ))}
        </ul>
      )}
    </>
  )
}
