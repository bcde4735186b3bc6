// Goals that the board sets, with their progress as a bar and in words, and where the page gets at the pace it has. An edit
// takes effect at once and can be taken back.

import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Goal } from '../../../data/model/contract.ts'
import { goalSentences, goalText, paceSentences } from '../../../data/model/words/goals.ts'
import { ask } from '../../api.ts'
import { isPublished } from '../../site.ts'
import { QuietButton } from '../../ui/quiet-button.tsx'
import { SaidAndUndo } from '../../ui/said-and-undo.tsx'
import { useReader } from '../../ui/screen.ts'
import { Answered, Refusal } from '../answered.tsx'
import { useAction, useRequest } from '../request.ts'
import { type Asked, GoalForm } from './goal-form.tsx'
import { ofShown, useOwnRequest } from './own-request.ts'
import type { OfPage } from './place.tsx'

/** Where the page gets at its pace towards the typical page of another set. */
const PaceToMedian = (of: OfPage): JSX.Element => {
  const reader = useReader()
  const request = useOwnRequest('pace', of, ({ query, ...shared }) =>
    ask('pace', { ...shared, query: { ...query, metric: 'followers' } }),
  )
  return (
    <Answered request={request} size="list">
      {(reply) => {
        const page = ofShown(reply.pages, of)
        return page === null ? null : <p>{paceSentences(page, reply, reader).join(' ')}</p>
      }}
    </Answered>
  )
}

type OneProps = {
  readonly goal: Goal
  readonly isWorking: boolean
  readonly onEdit: () => void
  readonly onRemove: () => void
}

const OneGoal = ({ goal, isWorking, onEdit, onRemove }: OneProps): JSX.Element => {
  const reader = useReader()
  const { goals, ourPage } = reader.words
  const title = goalText(goal, reader)
  const { share } = goal.progress
  return (
    <>
      <h3>{title}</h3>
      {share !== null && <progress aria-label={title} value={Math.min(1, Math.max(0, share))} max={1} />}
      <p>{goalSentences(goal, reader).join(' ')}</p>
      {goal.note !== null && <p class="hint">{goal.note}</p>}
      <p class="actions">
        <QuietButton label={goals.change} about={ourPage.goals.change(title)} isWorking={isWorking} onPress={onEdit} />
        <QuietButton
          label={goals.remove}
          about={ourPage.goals.remove(title)}
          isWorking={isWorking}
          onPress={onRemove}
        />
      </p>
    </>
  )
}

/** What was done last, and how it is taken back. */
type Done = { readonly said: string; readonly undo: () => Promise<void> } | null

/** What a board sets itself is its own: a publication holds where the pace leads alone. */
export const Goals = (of: OfPage): JSX.Element => (isPublished ? <PaceToMedian {...of} /> : <OwnGoals {...of} />)

const OwnGoals = (of: OfPage): JSX.Element => {
  const reader = useReader()
  const { goals: words, ourPage } = reader.words
  const { actor, data, platform } = of.reply
  const { slug } = actor
  const query = { data }
  const request = useRequest(`goals ${slug} ${data}`, (signal) => ask('goals', { params: { slug }, query, signal }))
  const action = useAction()
  /** A number: that goal is changed; `new`: one is set. */
  const [edited, setEdited] = useState<number | 'new' | null>(null)
  const [done, setDone] = useState<Done>(null)
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button that had the focus has made room for what it did.
    if (done !== null) line.current?.focus()
  }, [done])

  const act = (said: (goal: string) => string, work: () => Promise<readonly [Goal, () => Promise<unknown>]>): void =>
    action.run(async () => {
      const [goal, back] = await work()
      setEdited(null)
      setDone({
        said: said(goalText(goal, reader)),
        undo: async () => {
          await back()
          setDone(null)
          request.retry()
        },
      })
      request.retry()
    })
  const remove = (id: number): Promise<unknown> => ask('removeGoal', { params: { slug, id }, query })
  const set = (asked: Asked): void =>
    act(words.done.set, async () => {
      const goal = await ask('setGoal', { params: { slug }, query, body: { ...asked, platform } })
      return [goal, () => remove(goal.id)]
    })
  const change = (id: number, { target, byDay, note }: Asked): void =>
    act(words.done.changed, async () => {
      const params = { slug, id }
      const { goal, before } = await ask('changeGoal', { params, query, body: { target, byDay, note } })
      return [goal, () => ask('changeGoal', { params, query, body: before })]
    })
  const takeAway = (goal: Goal): void =>
    act(words.done.removed, async () => {
      await remove(goal.id)
      return [goal, () => ask('restoreGoal', { params: { slug, id: goal.id }, query })]
    })

  const formFor = (goal: Goal | null): JSX.Element => (
    <GoalForm
      goal={goal}
      isWorking={action.isWorking}
      onSave={(asked) => (goal === null ? set(asked) : change(goal.id, asked))}
      onCancel={() => setEdited(null)}
    />
  )
  return (
    <>
      {done !== null && (
        <SaidAndUndo
          said={done.said}
          line={line}
          undo={words.undo}
          isWorking={action.isWorking}
          onUndo={() => action.run(done.undo)}
        />
      )}
      <Refusal problem={action.problem} />
      <Answered request={request} size="list">
        {(reply) => (
          <>
            {reply.goals.length === 0 && <p>{words.none}</p>}
            <ul class="goals">
              {reply.goals.map((goal) => (
                <li key={goal.id}>
                  {edited === goal.id ? (
                    formFor(goal)
                  ) : (
                    <OneGoal
                      goal={goal}
                      isWorking={action.isWorking}
                      onEdit={() => setEdited(goal.id)}
                      onRemove={() => takeAway(goal)}
                    />
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </Answered>
      {edited === 'new' ? (
        formFor(null)
      ) : (
        <p class="actions">
          <button type="button" onClick={() => setEdited('new')}>
            {ourPage.goals.open}
          </button>
        </p>
      )}
      <PaceToMedian {...of} />
    </>
  )
}
