// One request and where it stands. What was shown stays while the next answer is on its way, so that nothing jumps
// when a filter changes; an answer that comes after a newer question is dropped.

import { useCallback, useEffect, useState } from 'preact/hooks'
import { Refused } from '../api.ts'

export type Request<T> = {
  /** `loading` only before the first answer; later questions keep `ready` and set `isRefreshing`. */
  readonly state: 'loading' | 'problem' | 'ready'
  readonly value: T | null
  readonly problem: Refused | null
  readonly isRefreshing: boolean
  readonly retry: () => void
}

/** Code of a reply that a published site does not hold. */
export const notPublished = 'not-published'

/** What was shown while another answer was awaited; nothing where none will come: it would be taken for that answer. */
const stillShown = <T>(value: T | null, { problem }: Refused): T | null =>
  problem?.code === notPublished ? null : value

type Held<T> = { readonly key: string | null; readonly value: T | null; readonly problem: Refused | null }

/** Anything thrown that is no refusal is a bug: thrown again while drawing, so that the error boundary shows it. */
export const useBug = (): ((reason: unknown) => void) => {
  const [bug, setBug] = useState<{ readonly reason: unknown } | null>(null)
  if (bug !== null) throw bug.reason
  return useCallback((reason) => setBug({ reason }), [])
}

/**
 * @param key names the question; another key asks again. `null` asks nothing yet.
 * @param ask may change at each render: only the key counts
 */
export const useRequest = <T>(key: string | null, ask: (signal: AbortSignal) => Promise<T>): Request<T> => {
  const [held, setHeld] = useState<Held<T>>({ key: null, value: null, problem: null })
  const [attempt, setAttempt] = useState(0)
  const isBug = useBug()
  const asked = key === null ? null : `${attempt} ${key}`
  useEffect(() => {
    if (asked === null) return undefined
    const ended = new AbortController()
    ask(ended.signal).then(
      (value) => {
        if (!ended.signal.aborted) setHeld({ key: asked, value, problem: null })
      },
      (reason: unknown) => {
        if (ended.signal.aborted) return
        if (reason instanceof Refused)
          setHeld((before) => ({ key: asked, value: stillShown(before.value, reason), problem: reason }))
        else isBug(reason)
      },
    )
    return () => ended.abort()
  }, [asked])
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  const isCurrent = held.key === asked
  const state = isCurrent && held.problem !== null ? 'problem' : held.value === null ? 'loading' : 'ready'
  return { state, value: held.value, problem: held.problem, isRefreshing: state === 'ready' && !isCurrent, retry }
}

export type Action = {
  readonly isWorking: boolean
  readonly problem: Refused | null
  readonly run: (work: () => Promise<void>) => void
}

/** Something a person set off: whether it is going on, and what refused it. */
export const useAction = (): Action => {
  const [isWorking, setWorking] = useState(false)
  const [problem, setProblem] = useState<Refused | null>(null)
  const isBug = useBug()
  const run = useCallback(
    (work: () => Promise<void>) => {
      setWorking(true)
      setProblem(null)
      work()
        .catch((reason: unknown) => (reason instanceof Refused ? setProblem(reason) : isBug(reason)))
        .finally(() => setWorking(false))
    },
    [isBug],
  )
  return { isWorking, problem, run }
}
