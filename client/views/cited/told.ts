// A frozen figure as it is told in the language of the reader, with what stood out in it when it was frozen.

import type { Reply } from '../../../data/model/contract.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import type { Figure, FigureReply, ReplyKey, Told } from '../../charts/chart.ts'
import { figures, isFigureKey } from '../../charts/index.ts'

const numbersIn = (text: string | null): readonly number[] => (text ?? '').split(',').filter(Boolean).map(Number)

/** Null where this version has no such figure. Only for replies that the server has held against the contract. */
export const toldFrozen = (
  { figure, question, reply }: Pick<Reply<'citation'>, 'figure' | 'question' | 'reply'>,
  reader: Reader,
): Told | null => {
  if (!isFigureKey(figure)) return null
  const words = new URLSearchParams(question)
  // A frozen reply is that of its figure, which the compiler cannot follow.
  const drawn = figures[figure] as Figure<ReplyKey>
  const marked = { own: words.get('own'), pages: numbersIn(words.get('mark')) }
  return drawn.tell(reply as unknown as FigureReply, reader, { metric: words.get('metric'), marked })
}
