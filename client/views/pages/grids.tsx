// The grids: which one, why it is as it is, a copy under a name of one's own, and who is in which camp. Each step takes effect at
// once, says what was done and can be taken back.

import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Reply } from '../../../data/model/contract.ts'
import { ask } from '../../api.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Choice } from '../../ui/fields.tsx'
import { Link } from '../../ui/link.tsx'
import { SaidAndUndo } from '../../ui/said-and-undo.tsx'
import { campNameOf, useReader } from '../../ui/screen.ts'
import { Answered, Refusal } from '../answered.tsx'
import { useAction, useRequest } from '../request.ts'
import { GridChange, GridCopy } from './grid-forms.tsx'
import { type Done, gridName } from './grid-name.ts'
import { MoveActor } from './move-actor.tsx'

type GridReply = Reply<'grid'>
const Everyone = ({ reply }: { readonly reply: GridReply }): JSX.Element => {
  const reader = useReader()
  const { grids } = reader.words.pagesScreen
  const { columns, move } = grids
  const campName = campNameOf(reader, reply.grid.key)
  return (
    <details class="numbers">
      <summary>{grids.list}</summary>
      <DataTable
        caption={gridName(reader, reply.grid)}
        isCaptionHidden
        columns={[columns.actor, columns.camp, columns.day, columns.reason].map((label) => ({ label, kind: 'text' }))}
        rows={reply.actors.map(({ slug, name, camp, decidedOn, reason }) => [
          <Link key="actor" to={{ screen: 'actor', slug, data: 'real' }}>
            {name}
          </Link>,
          camp === null ? move.out : campName(camp),
          decidedOn === null ? '' : reader.formats.day(decidedOn),
          reason ?? '',
        ])}
      />
    </details>
  )
}

export const Grids = ({ onChange }: { readonly onChange: () => void }): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const texts = words.pagesScreen.grids
  const [chosen, setChosen] = useState('article')
  const [version, setVersion] = useState(0)
  const [said, setSaid] = useState('')
  const [undo, setUndo] = useState<(() => Promise<unknown>) | null>(null)
  const line = useRef<HTMLDivElement>(null)
  const action = useAction()
  const grids = useRequest(`grids ${version}`, (signal) => ask('grids', { signal }))
  const known = grids.value?.grids ?? []
  // One that was taken back is there no more.
  const key = known.length === 0 || known.some((grid) => grid.key === chosen) ? chosen : 'article'
  const detail = useRequest(grids.value === null ? null : `grid ${key} ${version}`, (signal) =>
    ask('grid', { params: { key }, signal }),
  )
  const done: Done = (text, back) => {
    setSaid(text)
    setUndo(() => back)
    setVersion((count) => count + 1)
    onChange()
    line.current?.focus()
  }
  const takeBack = (): void =>
    action.run(async () => {
      await undo?.()
      done(texts.undone, null)
    })
  return (
    <>
      <p>{texts.text}</p>
      <Answered request={grids} size="list">
        {() => (
          <div class="narrow">
            <Choice
              label={texts.choose}
              value={key}
              options={known.map((grid) => ({ value: grid.key, label: gridName(reader, grid) }))}
              onChoose={setChosen}
            />
          </div>
        )}
      </Answered>
      <SaidAndUndo
        said={said}
        line={line}
        undo={texts.undo}
        isWorking={action.isWorking}
        onUndo={undo === null ? null : takeBack}
      />
      <Refusal problem={action.problem} />
      <Answered request={detail} size="list">
        {(reply) => (
          <>
            <p>{texts.about(formats.day(reply.grid.decidedOn), reply.grid.reason)}</p>
            <p class="hint">{texts.counts(reply.grid.actors, reply.grid.decisions, formats)}</p>
            {reply.grid.isBuiltIn && <p class="hint">{texts.builtIn}</p>}
            <p>
              <Link to={{ screen: 'overview', grid: reply.grid.key, data: 'real' }}>{texts.use}</Link>
            </p>
            <MoveActor key={reply.grid.key} reply={reply} onDone={done} />
            <Everyone reply={reply} />
            {!reply.grid.isBuiltIn && <GridChange key={JSON.stringify(reply.grid)} grid={reply.grid} onDone={done} />}
            <GridCopy
              key={`copy ${reply.grid.key}`}
              from={reply.grid}
              onDone={(made, text, back) => {
                setChosen(made)
                done(text, back)
              }}
            />
          </>
        )}
      </Answered>
    </>
  )
}
