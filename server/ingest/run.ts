// Starts imports and undos in a worker thread, and the filling of new databases in a process.

import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import type { Change, ImportedBy, ReceivedLine } from '../../data/model/contract.ts'
import type { Language } from '../../data/model/words/index.ts'
import { runThread } from '../threads/run-thread.ts'
import type { Redone } from './redo.ts'
import type { ImportOutcome, ImportRequest, Progress } from './request.ts'
import type { Undone } from './undo.ts'

/** Whether topics and columns of posts are made after an import: waited for, while the caller goes on, or not, where other files follow. */
export type ColumnsAfter = 'waited' | 'afterwards' | 'none'

export type Task =
  | { readonly kind: 'import'; readonly request: ImportRequest; readonly columns: ColumnsAfter }
  | { readonly kind: 'undo'; readonly id: number; readonly now: string }
  | {
      readonly kind: 'redo'
      readonly id: number
      readonly by: ImportedBy
      readonly now: string
      readonly columns: ColumnsAfter
    }
  | { readonly kind: 'changes'; readonly id: number }
  | { readonly kind: 'received-line'; readonly id: number; readonly line: number }
  | { readonly kind: 'rejected-rows'; readonly id: number; readonly language: Language }

export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'outcome'; readonly outcome: ImportOutcome }
  | { readonly kind: 'undone'; readonly undone: Undone }
  | { readonly kind: 'redone'; readonly redone: Redone }
  | { readonly kind: 'changes'; readonly changes: readonly Change[] }
  | { readonly kind: 'received-line'; readonly line: ReceivedLine | null }
  | { readonly kind: 'rejected-rows'; readonly text: string | null }

/** Bounds what the young generation of the worker may take: rows die young, so a small one keeps memory flat. */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 }

/** Runs a task in a worker. @returns its last message */
const runTask = (
  database: string,
  task: Task,
  onProgress: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<WorkerMessage> =>
  new Promise((done, fail) => {
    let last: WorkerMessage | null = null
    const onMessage = (message: WorkerMessage): void => {
      if (message.kind === 'progress') onProgress(message.progress)
      else last = message
      if (last !== null && task.kind === 'import' && task.columns === 'afterwards') done(last)
    }
    const folder = import.meta.dirname
    runThread({ folder, database, task, onMessage, signal, resourceLimits }).then((code) => {
      if (last !== null) done(last)
      else fail(new Error(`the ${task.kind} ended with code ${code} and no outcome`))
    }, fail)
  })

/**
 * @param signal stops the import: it then answers with the error `cancelled` and has stored nothing
 * @throws what the import throws: bugs, and a database that cannot be written
 */
export const runImport = async (
  database: string,
  request: ImportRequest,
  onProgress: (progress: Progress) => void = () => {},
  signal?: AbortSignal,
  columns: ColumnsAfter = 'waited',
): Promise<ImportOutcome> => {
  const message = await runTask(database, { kind: 'import', request, columns }, onProgress, signal)
  if (message.kind !== 'outcome') throw new Error(`an import answered "${message.kind}"`)
  return message.outcome
}

/** @throws what the undo throws: bugs, and a database that cannot be written */
export const runUndo = async (database: string, id: number, now: string): Promise<Undone> => {
  const message = await runTask(database, { kind: 'undo', id, now }, () => {})
  if (message.kind !== 'undone') throw new Error(`an undo answered "${message.kind}"`)
  return message.undone
}

/** @throws what the import throws: bugs, and a database that cannot be written */
export const runRedo = async (
  database: string,
  id: number,
  by: ImportedBy,
  now: string,
  columns: ColumnsAfter = 'waited',
  onProgress: (progress: Progress) => void = () => {},
): Promise<Redone> => {
  const message = await runTask(database, { kind: 'redo', id, by, now, columns }, onProgress)
  if (message.kind !== 'redone') throw new Error(`a redo answered "${message.kind}"`)
  return message.redone
}

/** What a stored import changed; in the worker: all of its readings are gone through. */
export const runChanges = async (database: string, id: number): Promise<readonly Change[]> => {
  const message = await runTask(database, { kind: 'changes', id }, () => {})
  if (message.kind !== 'changes') throw new Error(`changes answered "${message.kind}"`)
  return message.changes
}

/** One record of a received file; null for an import that is not there. In the worker: the file is read up to that line. */
export const runReceivedLine = async (database: string, id: number, line: number): Promise<ReceivedLine | null> => {
  const message = await runTask(database, { kind: 'received-line', id, line }, () => {})
  if (message.kind !== 'received-line') throw new Error(`a received line answered "${message.kind}"`)
  return message.line
}

/** The rejected rows of an import as a file; null for an import that is not there. In the worker: the received file is read again. */
export const runRejectedRows = async (database: string, id: number, language: Language): Promise<string | null> => {
  const message = await runTask(database, { kind: 'rejected-rows', id, language }, () => {})
  if (message.kind !== 'rejected-rows') throw new Error(`rejected rows answered "${message.kind}"`)
  return message.text
}

export type Filling = { readonly kind: 'demonstration' } | { readonly kind: 'reference'; readonly now: string }

/** Fills a new database file in a process of its own: what that needs never weighs on a server. @throws what the filling throws */
export const runFilling = (database: string, filling: Filling): Promise<void> =>
  new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      [resolve(import.meta.dirname, 'setup.ts'), database, JSON.stringify(filling)],
      {
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    )
    child.on('error', fail)
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`filling the database ended with code ${code}`))))
  })
