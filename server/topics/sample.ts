// The sample of posts that people code: simple random, without weights, so that every share found in it stands for all
// posts whose texts may be read, also after the lists were changed in the middle. Drawn from a seed: the same posts in the
// same order for everybody with the same data.

import { randomOf } from '../../data/model/statistics/random.ts'
import type { CodablePost } from '../store/codings.ts'
import type { Store } from '../store/open.ts'

const seed = 20_261_122
const range = 2 ** 32
/** Posts looked at before the next one is taken in order instead: only where next to none has a text that may be read. */
const mostLooks = 5000
const mostDraws = 20 * mostLooks

/** The next post to code; null when all are coded, or none may be shown. */
export const nextToCode = ({ codings }: Store): CodablePost | null => {
  const last = codings.lastPostId()
  const random = randomOf(seed)
  const looked = new Set<number>()
  for (let draw = 0; draw < mostDraws && looked.size < Math.min(last, mostLooks); draw++) {
    const id = 1 + Math.floor((random() / range) * last)
    if (looked.has(id)) continue
    looked.add(id)
    const post = codings.drawn(id)
    if (post !== null) return post
  }
  return codings.first()
}
