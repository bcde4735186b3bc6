// What a grid is called, and what its forms tell of a step taken.

import type { Reader } from '../../../data/model/words/index.ts'

/** What was done, and what takes it back; null: nothing does. */
export type Done = (said: string, undo: (() => Promise<unknown>) | null) => void

/** The built-in ones have words of their own, any other one goes by its name or, without one, its key. */
export const gridName = (
  { words }: Reader,
  { key, name }: { readonly key: string; readonly name: string | null },
): string => (key === 'article' || key === 'legal' ? words.shell.grids[key] : (name ?? key))
