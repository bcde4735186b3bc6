// The lists against posts that a person coded by hand: one agreement a topic, a call, and the words for caregivers. The
// product's own check runs over data/demo/invented-coded-posts.csv and is called that, since posts invented by who made the
// lists prove little; users code a sample of real posts and get the same table for theirs. Pure.

import { type Agreement, agreementOf } from './agreement.ts'
import {
  type CallKey,
  callKeys,
  callsOf,
  isCallKey,
  isTopicKey,
  speaksOfCarers,
  type TopicKey,
  topicKeys,
  topicsOf,
} from './themes.ts'

export type CodedPost = {
  readonly text: string
  readonly topics: readonly TopicKey[]
  readonly speaksOfCarers: boolean
  readonly calls: readonly CallKey[]
}

/** A topic, a call, or `carers`: whether a post speaks of caregivers. */
export type CheckedKey = TopicKey | CallKey | 'carers'
export const checkedKeys: readonly CheckedKey[] = [...topicKeys, 'carers', ...callKeys]

/** What a person said of a post, in the order of the posts, beside what `maskOf` reads. */
export const selfCheck = (
  posts: readonly CodedPost[],
  maskOf: (text: string) => number,
): readonly { readonly key: CheckedKey; readonly agreement: Agreement }[] => {
  const coded = posts.map(
    (post) => new Set<CheckedKey>([...post.topics, ...post.calls, ...carers(post.speaksOfCarers)]),
  )
  const found = posts.map(({ text }) => {
    const mask = maskOf(text)
    const words = carers(speaksOfCarers(mask) === true)
    return new Set<CheckedKey>([...(topicsOf(mask) ?? []), ...(callsOf(mask) ?? []), ...words])
  })
  return checkedKeys.map((key) => ({
    key,
    agreement: agreementOf(
      coded.map((keys) => keys.has(key)),
      found.map((keys) => keys.has(key)),
    ),
  }))
}

const carers = (isSpoken: boolean): readonly CheckedKey[] => (isSpoken ? ['carers'] : [])

const keysIn = <K extends string>(column: string, text: string, isKey: (key: string) => key is K): readonly K[] =>
  text
    .split(' ')
    .filter((key) => key !== '')
    .map((key) => {
      if (!isKey(key)) throw new Error(`column ${column}: found "${key}"`)
      return key
    })

/** Reads one row of coded posts; `cell` gives the text of a column. Throws where a key is none of the product's. */
export const codedPostOfRow = (cell: (column: string) => string): CodedPost => {
  const carer = cell('speaks_of_carers')
  if (carer !== 'yes' && carer !== 'no')
    throw new Error(`column speaks_of_carers: found "${carer}", expected yes or no`)
  return {
    text: cell('text'),
    topics: keysIn('topics', cell('topics'), isTopicKey),
    speaksOfCarers: carer === 'yes',
    calls: keysIn('calls', cell('calls'), isCallKey),
  }
}
