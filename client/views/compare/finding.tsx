// What the pages side by side say: the finding, how often one side is ahead, how concentrated each group is, and what to keep
// in mind (ages of posts, what filters left out).

import type { JSX } from 'preact'
import type { CompareReply } from '../../../data/model/contract.ts'
import { twoSided } from '../../../data/model/two-sided.ts'
import { sentenceOf } from '../../../data/model/words/findings.ts'
import { concentrationSaid, severalSaid, superioritySentence } from '../../../data/model/words/groups.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { namesOf } from '../../../data/model/words/naming.ts'
import { agesSentence, filtersSaid } from '../../../data/model/words/reserves.ts'
import { type Said, technicalOf } from '../../../data/model/words/technical.ts'
import { useReader } from '../../ui/screen.ts'
import { plainly, Told } from './told.tsx'

type Metric = CompareReply['metrics'][number]

const found = (it: Metric, reply: CompareReply, reader: Reader): readonly Said[] => {
  if (reply.sets.length > 2) {
    // A small group makes the whole untold, but not the pairs of the others.
    const pairs = it.pairs.filter(({ gap }) => gap.certainty === 'clear' || gap.certainty === 'likely')
    return [
      severalSaid(it, reply, reader),
      ...pairs.map(({ left, right }) => {
        const sides = twoSided(reply, left, right)
        return { plain: sentenceOf(it.metric, sides, reader), technical: technicalOf(it.metric, sides, reader) }
      }),
    ]
  }
  const sides = twoSided(reply)
  const superiority = superioritySentence(it.metric, sides, reader)
  return [
    { plain: sentenceOf(it.metric, sides, reader), technical: technicalOf(it.metric, sides, reader) },
    ...(superiority === null ? [] : [plainly(superiority)]),
  ]
}

/** Of each group with a value whose values can be added up. */
const concentrations = (it: Metric, reply: CompareReply, reader: Reader): readonly Said[] =>
  reply.sets.flatMap((set, place) => {
    const summary = it.sets[place]
    if (summary === undefined || summary.gini === null) return []
    return [concentrationSaid(it.metric, summary, namesOf(reply, set, reader), reader)]
  })

const ages = (it: Metric, reply: CompareReply, reader: Reader): readonly Said[] =>
  it.pairs.flatMap(({ left, right }) => {
    const sentence = agesSentence(twoSided(reply, left, right), { left, right }, reader)
    return sentence === null ? [] : [plainly(sentence)]
  })

export const Finding = ({ reply }: { readonly reply: CompareReply }): JSX.Element | null => {
  const reader = useReader()
  const [it] = reply.metrics
  if (it === undefined) return null
  return (
    <>
      <h3>{reader.words.compare.said}</h3>
      <Told
        said={[
          ...found(it, reply, reader),
          ...concentrations(it, reply, reader),
          ...ages(it, reply, reader),
          ...filtersSaid(reply, reader).map(plainly),
        ]}
      />
    </>
  )
}
