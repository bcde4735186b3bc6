// The lists that the screen holds: asked for once and again after each edit, the recount watched until it ends, and the lists
// as they were before each edit, so that changes are taken back one after the other.

import { useEffect, useState } from 'preact/hooks'
import type { Dataset, TermRow, TopicState } from '../../../data/model/contract.ts'
import { countedTerms } from '../../../data/model/topics/edits.ts'
import { listText } from '../../../data/model/topics/listed.ts'
import type { TopicTerm } from '../../../data/model/topics/terms.ts'
import { ask, Refused } from '../../api.ts'
import { isPublished } from '../../site.ts'
import { type Action, type Request, useAction, useBug, useRequest } from '../request.ts'

/** How often a recount is asked how far it is. */
const pauseMs = 300

export type HeldLists = {
  readonly data: Dataset
  readonly rows: readonly TermRow[]
  readonly state: TopicState
  readonly action: Action
  /** Of the last edit, to be read out; null before the first one. */
  readonly said: string | null
  /** Makes an edit; `work` says what was done, or null where nothing was. */
  readonly edit: (work: () => Promise<string | null>) => void
  /** Takes the last edit back; null when there is none. */
  readonly undo: ((said: string) => void) | null
  /** Has what is due read; throws what refuses it. */
  readonly recount: () => Promise<void>
}

type Lists = { readonly terms: readonly TermRow[]; readonly state: TopicState }

/** The state of the posts; asked again while a recount runs. */
const useWatched = (data: Dataset | null, first: TopicState | null) => {
  const [state, setState] = useState<TopicState | null>(null)
  const isBug = useBug()
  useEffect(() => setState(first), [first])
  useEffect(() => {
    if (isPublished || data === null || state === null || state.running === null) return undefined
    const ended = new AbortController()
    const timer = setTimeout(() => {
      ask('topicState', { query: { data }, signal: ended.signal }).then(
        (now) => !ended.signal.aborted && setState(now),
        (reason: unknown) => {
          if (ended.signal.aborted) return
          // A program that is stopped for a moment is asked again.
          if (reason instanceof Refused) setState({ ...state })
          else isBug(reason)
        },
      )
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      ended.abort()
    }
  }, [data, state, isBug])
  return [state ?? first, setState] as const
}

/** @param data null until it is known what is shown */
export const useLists = (
  data: Dataset | null,
): { readonly request: Request<Lists>; readonly held: HeldLists | null } => {
  const request = useRequest(data, (signal) => ask('topics', { query: { data: data ?? 'real' }, signal }))
  const lists = request.value
  const [state, setState] = useWatched(data, lists?.state ?? null)
  const [past, setPast] = useState<readonly (readonly TopicTerm[])[]>([])
  const [said, setSaid] = useState<string | null>(null)
  const action = useAction()
  useEffect(() => {
    setPast([])
    setSaid(null)
  }, [data])
  if (data === null || lists === null || state === null) return { request, held: null }
  const before = countedTerms(lists.terms)
  const edit = (work: () => Promise<string | null>): void =>
    action.run(async () => {
      const done = await work()
      if (done === null) return
      setPast((earlier) => [...earlier, before])
      setSaid(done)
      request.retry()
    })
  const undo = (text: string): void =>
    action.run(async () => {
      const last = past.at(-1)
      if (last === undefined) return
      const { faults } = await ask('importTopics', { query: { data, replace: '1' }, body: { csv: listText(last) } })
      if (faults.length > 0) throw new Refused(null, 'the lists could not be brought back')
      setPast((earlier) => earlier.slice(0, -1))
      setSaid(text)
      request.retry()
    })
  const recount = async (): Promise<void> => setState(await ask('recountTopics', { query: { data } }))
  return {
    request,
    held: { data, rows: lists.terms, state, action, said, edit, undo: past.length > 0 ? undo : null, recount },
  }
}
