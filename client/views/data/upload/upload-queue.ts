// Several files on their way in: sent one after the other, each an upload of its own that is looked at, stored or let go.
// The list outlives the screen, and a reload of the tab by the ids of its uploads.

import { useEffect, useState } from 'preact/hooks'
import type { Job, JobSummary } from '../../../../data/model/contract.ts'
import { ask, Refused } from '../../../api.ts'
import { tabMemory } from '../../frame/address.ts'
import { useBug } from '../../request.ts'

const pollMs = 500

export type Entry = {
  readonly key: number
  readonly file: string
  /** Null until it is sent. */
  readonly id: string | null
  /** As last heard of; null until then. */
  readonly summary: JobSummary | null
  /** Why it was not taken, or is known no more; null otherwise. */
  readonly problem: Refused | null
}

export type QueueState = JobSummary['state'] | 'sending' | 'waiting' | 'lost'
export const stateOf = ({ id, summary, problem }: Entry): QueueState => {
  if (problem !== null) return 'lost'
  if (id === null) return 'sending'
  return summary?.state ?? 'waiting'
}

export const isBusy = (entry: Entry): boolean => ['sending', 'waiting', 'reading', 'storing'].includes(stateOf(entry))

let held: readonly Entry[] = []
let lastKey = 0
const listeners = new Set<(now: readonly Entry[]) => void>()
const hold = (entries: readonly Entry[]): void => {
  held = entries
  const ids = entries.flatMap(({ id }) => (id === null ? [] : [id]))
  tabMemory.remember('queue', ids.length === 0 ? null : ids.join(' '))
  for (const tell of listeners) tell(held)
}
const change = (key: number, how: Partial<Entry>): void =>
  hold(held.map((entry) => (entry.key === key ? { ...entry, ...how } : entry)))

const entryOf = (file: string, id: string | null): Entry => {
  lastKey += 1
  return { key: lastKey, file, id, summary: null, problem: null }
}

const gone = (): Refused =>
  new Refused({ type: 'about:blank', title: '', status: 404, detail: '', code: 'no-upload' }, 'no upload')

/** Brings the list up to date with what the server says. @throws Refused */
const refresh = async (): Promise<void> => {
  const { uploads } = await ask('uploads')
  const byId = new Map(uploads.map((summary) => [summary.id, summary]))
  hold(
    held.map((entry) => {
      if (entry.id === null || entry.problem !== null) return entry
      const summary = byId.get(entry.id)
      if (summary === undefined) return entry.summary?.state === 'done' ? entry : { ...entry, problem: gone() }
      return { ...entry, summary, file: summary.file }
    }),
  )
}

/** Puts the files of an archive, or one upload, in the place of an entry. */
const replace = (key: number, job: Job): void =>
  hold(
    held.flatMap((entry) => {
      if (entry.key !== key) return [entry]
      return job.state === 'unpacked' ? job.parts.map(({ id, file }) => entryOf(file, id)) : [{ ...entry, id: job.id }]
    }),
  )

const send = async (files: readonly File[]): Promise<void> => {
  const added = files.map((file) => ({ file, entry: entryOf(file.name, null) }))
  hold([...held, ...added.map(({ entry }) => entry)])
  for (const { file, entry } of added) {
    if (!held.some(({ key }) => key === entry.key)) continue
    try {
      replace(entry.key, await ask('upload', { query: { file: file.name }, file }))
    } catch (reason) {
      if (!(reason instanceof Refused)) throw reason
      change(entry.key, { problem: reason })
    }
  }
}

/** The files of an archive that was sent by itself. */
export const queueParts = (job: Job): void => hold([...held, ...job.parts.map(({ id, file }) => entryOf(file, id))])

export const isQueued = (id: string): boolean => held.some((entry) => entry.id === id)

const letGo = async ({ id }: Entry): Promise<void> => {
  if (id !== null) await ask('dropUpload', { params: { id } }).catch(() => undefined) // It is forgotten on its own later.
}

export type UploadQueue = {
  readonly entries: readonly Entry[]
  readonly send: (files: readonly File[]) => void
  /** Stops it, or forgets it, and takes it off the list. */
  readonly remove: (entry: Entry) => void
  /** Stores all that can be stored. */
  readonly importAll: () => void
  readonly clear: () => void
  /** Asks how all of them are. */
  readonly refresh: () => void
}

export const isReady = ({ summary, problem }: Entry): boolean => problem === null && summary?.state === 'preview'

/** @param onChange told when something was stored */
export const useUploadQueue = (onChange: () => void): UploadQueue => {
  const [entries, setEntries] = useState(held)
  const isBug = useBug()
  const run = (work: Promise<void>): void => {
    work.catch((reason: unknown) => {
      if (!(reason instanceof Refused)) isBug(reason)
    })
  }
  useEffect(() => {
    setEntries(held)
    listeners.add(setEntries)
    const remembered = tabMemory.recall('queue')
    if (held.length === 0 && remembered !== null) {
      hold(remembered.split(' ').map((id) => entryOf('', id)))
    }
    // What was looked at meanwhile may have been stored.
    if (held.length > 0) run(refresh())
    return () => {
      listeners.delete(setEntries)
    }
  }, [])
  const isWorking = entries.some(isBusy)
  useEffect(() => {
    if (!isWorking) return undefined
    const poll = setTimeout(() => run(refresh().then(() => hold([...held]))), pollMs)
    return () => clearTimeout(poll)
  }, [isWorking, entries])
  const stored = entries.filter(({ summary }) => summary?.state === 'done').length
  useEffect(() => {
    if (stored > 0) onChange()
  }, [stored, onChange])
  return {
    entries,
    refresh: () => {
      if (held.length > 0) run(refresh())
    },
    send: (files) => run(send(files)),
    remove: (entry) => {
      hold(held.filter(({ key }) => key !== entry.key))
      run(letGo(entry))
    },
    importAll: () => {
      const store = async (): Promise<void> => {
        for (const { key, id } of held.filter(isReady)) {
          if (id === null) continue
          await ask('storeUpload', { params: { id }, body: {} }).catch((reason: unknown) => {
            if (!(reason instanceof Refused)) throw reason
            change(key, { problem: reason })
          })
        }
        await refresh()
      }
      run(store())
    },
    clear: () => {
      const all = held
      hold([])
      run(Promise.all(all.filter(({ summary }) => summary?.state !== 'done').map(letGo)).then(() => undefined))
    },
  }
}
