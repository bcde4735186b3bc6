// The version of the data a figure was made of: the content hash, worked out once for each state of the database.

import type { Store } from '../store/open.ts'
import { kept } from './kept.ts'

/** SHA-256 of all content: some seconds at a million posts, the first time after a change. */
export const contentHashIn = (store: Store): string => kept(store, 'content-hash', [], store.contentHash)
