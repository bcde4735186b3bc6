// How far the posts are read by the lists: counts, a running recount with its progress and time left, and what is not read
// and why.

import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type Pace, paceOf, saidLeft } from '../../../data/model/pace.ts'
import { useReader } from '../../ui/screen.ts'
import { Writes } from '../../ui/writes.tsx'
import { Refusal } from '../answered.tsx'
import { useAction } from '../request.ts'
import type { HeldLists } from './held.ts'
import { postsWith } from './lists.ts'

type Known = { readonly startedAt: number; readonly pace: Pace; readonly left: number | null }

type Running = NonNullable<HeldLists['state']['running']>

/** What is known of a recount after one more reading of it. @param now milliseconds since 1970 */
const knownAfter = (before: Known | null, { done, total }: Running, now: number): Known => {
  const startedAt = before?.startedAt ?? now
  const seconds = (now - startedAt) / 1000
  const pace = paceOf(before?.pace ?? null, { seconds, bytesRead: done, bytesTotal: total, rowsRead: done })
  return { startedAt, pace, left: pace.left === null ? null : saidLeft(pace.left, before?.left ?? null) }
}

/** Seconds left of a recount as they are said; null while that would be a guess. */
const useLeft = (running: Running | null): number | null => {
  const [known, setKnown] = useState<Known | null>(null)
  useEffect(
    () => setKnown((before) => (running === null ? null : knownAfter(before, running, Date.now()))),
    [running?.done, running?.total],
  )
  return running === null ? null : (known?.left ?? null)
}

export const Recount = ({ held }: { readonly held: HeldLists }): JSX.Element | null => {
  const { words, formats } = useReader()
  const { topicScreen, transfer } = words
  const { running } = held.state
  const left = useLeft(running)
  if (running === null) return null
  const parts = [
    topicScreen.of(formats.whole(running.done), formats.whole(running.total)),
    ...(left === null ? [] : [transfer.left(left, formats)]),
  ]
  return (
    <div class="recount">
      <p>{topicScreen.recounting}</p>
      <progress
        aria-label={topicScreen.recounting}
        {...(running.total > 0 ? { value: running.done, max: running.total } : {})}
      />
      <p class="hint">{parts.join(' · ')}</p>
    </div>
  )
}

export const Standing = ({ held }: { readonly held: HeldLists }): JSX.Element => {
  const { words, formats } = useReader()
  const { topicScreen, shell } = words
  const { state } = held
  const action = useAction()
  const counts = [
    [topicScreen.facts.posts, state.posts],
    [topicScreen.facts.read, state.read],
    [topicScreen.facts.topic, state.withTopic],
    [topicScreen.facts.carers, postsWith(state, 'carers')],
  ] as const
  const isDue = state.pending > 0 || state.stale > 0
  const posts = (count: number): string => shell.posts(count, formats)
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{topicScreen.reading}</h2>
      {state.posts === 0 && <p class="empty">{topicScreen.empty}</p>}
      <dl class="counts">
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formats.whole(count)}</dd>
          </div>
        ))}
      </dl>
      <div role="status" class="standing">
        {state.running === null && !isDue && state.posts > 0 && <p>{topicScreen.done}</p>}
        {state.running === null && state.failed !== null && <p class="fault">{topicScreen.failed[state.failed]}</p>}
      </div>
      <Recount held={held} />
      {state.withoutText > 0 && <p class="hint">{topicScreen.withoutText(posts(state.withoutText))}</p>}
      {state.running === null && isDue && (
        <>
          {state.pending > 0 && <p>{topicScreen.pending(posts(state.pending))}</p>}
          {state.stale > 0 && <p>{topicScreen.stale(posts(state.stale))}</p>}
          <Writes>
            <p class="actions">
              <button type="button" onClick={() => action.run(held.recount)} disabled={action.isWorking}>
                {topicScreen.recount}
              </button>
            </p>
          </Writes>
        </>
      )}
      <Refusal problem={action.problem} />
    </section>
  )
}
