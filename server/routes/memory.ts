// Replies remembered by address until the data changes: two readers of one figure cost one comparison.

import type { Datasets } from '../datasets.ts'

const mostReplies = 200

/**
 * Answers from memory, or computes and remembers. The address carries all that a reply depends on but the data's version.
 * @param most replies that are kept at once
 */
export const memory = (datasets: Datasets, most = mostReplies) => {
  const replies = new Map<string, unknown>()
  let version = ''
  return <T>(address: string, compute: () => T): T => {
    const now = `${datasets.real.version()} ${datasets.demo()?.version() ?? ''}`
    if (now !== version) {
      replies.clear()
      version = now
    }
    const known = replies.get(address) as T | undefined
    if (known !== undefined) return known
    const made = compute()
    if (replies.size >= most) replies.clear()
    replies.set(address, made)
    return made
  }
}
