// How far the lists, as they are now, agree with posts coded by hand: with the invented posts of the product, which is its
// self-check and no validation, and with those that people coded here.

import { resolve } from 'node:path'
import { wilson } from '../../data/model/statistics/wilson.ts'
import { type Agreement, cohensKappa, fMeasure } from '../../data/model/topics/agreement.ts'
import { countedTerms } from '../../data/model/topics/edits.ts'
import { type TopicReader, topicReader } from '../../data/model/topics/reader.ts'
import {
  agreements,
  type CheckedAgreement,
  type CheckedKey,
  type CodedPost,
  codedPostOfRow,
  selfCheck,
} from '../../data/model/topics/self-check.ts'
import { csv } from '../formats/csv.ts'
import type { Store } from '../store/open.ts'

type Estimate = { readonly value: number; readonly interval: readonly [number, number] }

export type AgreementRow = Agreement & {
  readonly key: CheckedKey
  /** Wilson, 95 %, of the posts found; null where none was. */
  readonly precision: Estimate | null
  /** Wilson, 95 %, of the posts coded; null where none was. */
  readonly recall: Estimate | null
  readonly f: number | null
  readonly kappa: number | null
}

const shareOf = (count: number, all: number): Estimate | null => {
  const share = wilson(count, all)
  return share === null || share.interval === null ? null : { value: share.value, interval: share.interval }
}

const rowOf = ({ key, agreement }: CheckedAgreement): AgreementRow => ({
  key,
  ...agreement,
  precision: shareOf(agreement.both, agreement.both + agreement.found),
  recall: shareOf(agreement.both, agreement.both + agreement.coded),
  f: fMeasure(agreement),
  kappa: cohensKappa(agreement),
})

const inventedFile = resolve(import.meta.dirname, '../../data/demo/invented-coded-posts.csv')
let invented: readonly CodedPost[] | null = null

/** @throws Error when the table does not fit: a fault of the product, not of the person */
const inventedPosts = async (): Promise<readonly CodedPost[]> => {
  if (invented !== null) return invented
  const table = await csv.open(inventedFile, () => {})
  try {
    invented = [...table.rows].map((row) => {
      if (!('cells' in row)) throw new Error(`invented-coded-posts.csv line ${row.line}: ${row.found}`)
      return codedPostOfRow((column) => row.cells[table.columns.indexOf(column)] ?? '')
    })
    return invented
  } finally {
    table.close()
  }
}

/** Reads by the lists as they are. */
const readerOfLists = (store: Store): TopicReader => topicReader(countedTerms(store.topics.terms()))

/** Codings whose post still has the text that was coded, with what the lists find in it; and how many have not. */
export const codedBeside = (store: Store, { maskOf }: TopicReader = readerOfLists(store)) => {
  const all = store.codings.all()
  const standing = all.flatMap((coding) => (coding.text === null ? [] : [{ ...coding, found: maskOf(coding.text) }]))
  return { standing, outdated: all.length - standing.length }
}

export const agreementOfLists = async (store: Store) => {
  const posts = await inventedPosts()
  const reader = readerOfLists(store)
  const { standing, outdated } = codedBeside(store, reader)
  const own = agreements(
    standing.map(({ coded }) => coded),
    standing.map(({ found }) => found),
  )
  return {
    selfCheck: { posts: posts.length, rows: selfCheck(posts, reader.maskOf).map(rowOf) },
    own: { posts: standing.length, outdated, rows: own.map(rowOf) },
  }
}
