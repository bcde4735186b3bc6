// The steps of one upload: send the file as it is, ask where it stands until it is read, store it or let it go, undo it.

import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Body, Job } from '../../../data/model/contract.ts'
import { ask, Refused } from '../../api.ts'

const pollMs = 300

export type UploadJob = {
  readonly file: File | null
  readonly job: Job | null
  readonly problem: Refused | null
  readonly send: (file: File) => void
  readonly store: (options: Body<'storeUpload'>) => void
  /** Forgets an upload that was not stored. */
  readonly drop: () => void
  readonly undo: (importId: number) => void
  /** Back to the empty form. */
  readonly start: () => void
}

const isWorking = (job: Job): boolean => job.state === 'reading' || job.state === 'storing'

/** @param onChange told when something was stored or undone */
export const useUploadJob = (onChange: () => void): UploadJob => {
  const [file, setFile] = useState<File | null>(null)
  const [job, setJob] = useState<Job | null>(null)
  const [problem, setProblem] = useState<Refused | null>(null)

  const start = useCallback(() => {
    setFile(null)
    setJob(null)
    setProblem(null)
  }, [])
  const follow = useCallback((work: Promise<Job>) => {
    work.then(setJob, (reason: unknown) => {
      if (!(reason instanceof Refused)) throw reason
      setProblem(reason)
      setFile(null)
      setJob(null)
    })
  }, [])

  useEffect(() => {
    if (job === null || !isWorking(job)) return undefined
    const wait = setTimeout(() => follow(ask('job', { params: { id: job.id } })), pollMs)
    return () => clearTimeout(wait)
  }, [job, follow])

  const isStored = job?.state === 'done'
  useEffect(() => {
    if (isStored) onChange()
  }, [isStored, onChange])

  return {
    file,
    job,
    problem,
    start,
    send: (chosen) => {
      setFile(chosen)
      setJob(null)
      setProblem(null)
      follow(ask('upload', { query: { file: chosen.name }, file: chosen }))
    },
    store: (options) => {
      if (job !== null) follow(ask('storeUpload', { params: { id: job.id }, body: options }))
    },
    drop: () => {
      if (job !== null) ask('dropUpload', { params: { id: job.id } }).catch(() => undefined) // It is dropped on its own later.
      start()
    },
    undo: (importId) => {
      ask('undoImport', { params: { id: importId } }).then(
        () => {
          start()
          onChange()
        },
        (reason: unknown) => {
          if (!(reason instanceof Refused)) throw reason
          setProblem(reason)
        },
      )
    },
  }
}
