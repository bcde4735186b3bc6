// The lists against posts that a person coded by hand: one agreement a topic, a call, and the words for caregivers. The
// product's own check runs over data/demo/invented-coded-posts.csv and is called that, since posts invented by who made the
// lists prove little; users code a sample of real posts and get the same table for theirs. Pure.

import { type Agreement, agreementOf } from './agreement.ts'
import {
  type CallKey,
  callKeys,
  callMask,
  carerBit,
  isCallKey,
  isTopicKey,
  readBit,
  type TopicKey,
  topicKeys,
  topicMask,
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

/** What a mask says, of topics, calls and caregivers; nothing where the text was not read. A difference of masks too. */
export const checkedKeysOf = (mask: number): readonly CheckedKey[] => [
  ...topicKeys.filter((key) => (mask & topicMask(key)) !== 0),
  ...((mask & (1 << carerBit)) === 0 ? [] : (['carers'] as const)),
  ...callKeys.filter((key) => (mask & callMask(key)) !== 0),
]

/** What a person says of a post. */
export type Coding = Omit<CodedPost, 'text'>

/** A coding as bits, as the reader writes what it finds. */
export const maskOfCoding = ({ topics, speaksOfCarers, calls }: Coding): number =>
  [...topics.map(topicMask), ...calls.map(callMask), speaksOfCarers ? 1 << carerBit : 0].reduce(
    (mask, bits) => mask | bits,
    1 << readBit,
  )

export type CheckedAgreement = { readonly key: CheckedKey; readonly agreement: Agreement }

/** How far two codings of the same posts, in the same order, agree on each key. */
export const agreements = (coded: readonly number[], found: readonly number[]): readonly CheckedAgreement[] => {
  const said = coded.map((mask) => new Set(checkedKeysOf(mask)))
  const seen = found.map((mask) => new Set(checkedKeysOf(mask)))
  return checkedKeys.map((key) => ({
    key,
    agreement: agreementOf(
      said.map((keys) => keys.has(key)),
      seen.map((keys) => keys.has(key)),
    ),
  }))
}

/** What a person said of posts, beside what `maskOf` reads. */
export const selfCheck = (posts: readonly CodedPost[], maskOf: (text: string) => number): readonly CheckedAgreement[] =>
  agreements(
    posts.map(maskOfCoding),
    posts.map(({ text }) => maskOf(text)),
  )

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
