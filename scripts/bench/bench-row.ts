// What a row of the bench is and what it brings back. One file each in rows/; rows/index.ts lists them.

import type { Size } from './generate.ts'

export type Measure = {
  readonly what: string
  /** Null when it could not be measured here; `note` says why. */
  readonly value: number | null
  readonly unit: string
  /** As the design states it, `at most 3`; null for a value that only explains another. */
  readonly goal: string | null
  /** Null without a goal or a value. */
  readonly isMet: boolean | null
  readonly note: string | null
}

export type Bench = {
  readonly size: Size
  /** A folder of its own, removed afterwards. */
  readonly folder: string
  /** How often a short measurement is repeated; the median counts. */
  readonly repeats: number
  /** A file of the generator with so many rows, made once a run. */
  readonly file: (rows: number) => string
  readonly say: (text: string) => void
}

export type BenchRow = {
  readonly key: string
  readonly says: string
  readonly run: (bench: Bench) => Promise<readonly Measure[]>
}

export const atMost = (what: string, value: number | null, unit: string, limit: number): Measure => ({
  ...plain(what, value, unit),
  goal: `at most ${limit}`,
  isMet: value === null ? null : value <= limit,
})

export const atLeast = (what: string, value: number | null, unit: string, limit: number): Measure => ({
  ...plain(what, value, unit),
  goal: `at least ${limit}`,
  isMet: value === null ? null : value >= limit,
})

export const plain = (what: string, value: number | null, unit: string, note: string | null = null): Measure => ({
  what,
  value,
  unit,
  goal: null,
  isMet: null,
  note,
})
