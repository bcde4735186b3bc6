// What the application is made of, passed in by main.ts and by tests: data, clock, host, where uploads wait.

import type { Language } from '../../data/model/words/index.ts'
import type { Datasets } from '../datasets.ts'
import type { Uploads } from './upload-jobs.ts'
import type { WriterQueue } from './writer.ts'

export type AppParts = {
  readonly datasets: Datasets
  readonly version: string
  /** Language of a reader who has chosen none. */
  readonly language: Language
  /** The host it listens on: on a loopback host only requests addressed to this machine are answered. */
  readonly host: string
  /** Organisation that publishes what is shown here, as citations name it; absent or null: not said. */
  readonly publisher?: string | null
  /** Where the world reaches this installation, `https://aidants.example`; absent or null: not said. */
  readonly address?: string | null
  readonly clientFolder: string
  readonly uploads: Uploads
  readonly clock: () => Date
  readonly write?: WriterQueue
  readonly log?: (error: unknown) => void
}
