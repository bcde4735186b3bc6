// What an edit of the lists would change, before it is saved: only posts that hold a spelling of it are read, once by the
// lists as they are and once as they would be.

import { mayShowTexts } from '../../data/model/licences.ts'
import { changedSpellings } from '../../data/model/topics/changed.ts'
import { countedTerms, type ListedTerm } from '../../data/model/topics/edits.ts'
import { topicReader } from '../../data/model/topics/reader.ts'
import { type CheckedKey, checkedKeys, checkedKeysOf } from '../../data/model/topics/self-check.ts'
import type { Store } from '../store/open.ts'

export type Example = {
  readonly text: string
  /** Whether `text` is the beginning of a longer one. */
  readonly isCut: boolean
  readonly page: string
  readonly publishedAt: string
  readonly address: string | null
}
export type PreviewedChange = {
  readonly key: CheckedKey
  readonly gained: number
  readonly lost: number
  readonly gainedExamples: readonly Example[]
  readonly lostExamples: readonly Example[]
}
export type Preview = {
  /** Posts that hold a spelling of what changes; one that two parts of a page hold counts once, here and below. */
  readonly looked: number
  /** Posts of which some topic changes. */
  readonly changed: number
  readonly changes: readonly PreviewedChange[]
}

const postsAtOnce = 2000
const mostExamples = 5
/** Enough to see what a word means in a post. */
const exampleLength = 300

/** Posts that gain or lose a topic: how many, and the first of those whose texts may be shown. */
type Side = { count: number; readonly examples: Example[] }

/** Pauses after every few thousand posts, so that it can be stopped there. */
export const previewOf = function* (store: Store, after: readonly ListedTerm[]): Generator<undefined, Preview> {
  const { topics } = store
  const [was, is] = [countedTerms(topics.terms()), countedTerms(after)]
  const [before, later] = [topicReader(was), topicReader(is)]
  const doubled = topics.doubled()
  const ids = topics.holders(changedSpellings(was, is)).filter((id) => !doubled.has(id))
  const gains = new Map(checkedKeys.map((key): [CheckedKey, Side] => [key, { count: 0, examples: [] }]))
  const losses = new Map(checkedKeys.map((key): [CheckedKey, Side] => [key, { count: 0, examples: [] }]))

  const note = (sides: ReadonlyMap<CheckedKey, Side>, mask: number, id: number, text: string): void => {
    for (const key of checkedKeysOf(mask)) {
      const side = sides.get(key)
      if (side === undefined) continue
      side.count += 1
      if (side.examples.length >= mostExamples) continue
      const { licence, ...post } = topics.shownWith(id)
      if (!mayShowTexts(licence)) continue
      side.examples.push({ text: text.slice(0, exampleLength), isCut: text.length > exampleLength, ...post })
    }
  }

  let changed = 0
  for (let from = 0; from < ids.length; from += postsAtOnce) {
    yield
    for (const [id, , text] of topics.texts(ids.slice(from, from + postsAtOnce))) {
      if (text === null) continue
      const [old, fresh] = [before.maskOf(text), later.maskOf(text)]
      if (old === fresh) continue
      changed += 1
      note(gains, fresh & ~old, id, text)
      note(losses, old & ~fresh, id, text)
    }
  }
  return {
    looked: ids.length,
    changed,
    changes: checkedKeys.flatMap((key): readonly PreviewedChange[] => {
      const [gained, lost] = [gains.get(key), losses.get(key)]
      if (gained === undefined || lost === undefined || gained.count + lost.count === 0) return []
      const examples = { gainedExamples: gained.examples, lostExamples: lost.examples }
      return [{ key, gained: gained.count, lost: lost.count, ...examples }]
    }),
  }
}
