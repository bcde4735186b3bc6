// A text with the words of some terms marked in it.

import type { JSX } from 'preact'
import type { TopicTerm } from '../../../data/model/topics/terms.ts'
import { markedParts } from './marks.ts'

type Props = { readonly text: string; readonly terms: readonly TopicTerm[] }

export const Marked = ({ text, terms }: Props): JSX.Element => (
  <>
    {markedParts(text, terms).map(({ text: part, isMarked }, at) =>
      isMarked ? <mark key={at}>{part}</mark> : <span key={at}>{part}</span>,
    )}
  </>
)
