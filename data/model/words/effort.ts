// What the figure of effort and return says around its marks: the finding of each set as its title, weaker where the numbers
// are, never with a cause. The sentences themselves are in groups.ts, the wording in <tag>/. Pure.

import type { Reply } from '../contract.ts'
import { effortClause, effortVerdict } from './groups.ts'
import { type FigureHeadings, pagesText, periodText, platformName, sourceLine } from './headings.ts'
import type { Reader } from './index.ts'
import { type Names, namesOf, raised } from './naming.ts'
import { ratioText } from './values.ts'

type EffortReply = Reply<'effort'>
type SetEffort = EffortReply['efforts'][number]

/** A sentence inside another: Parmi -> parmi. */
const lowered = (text: string, { formats }: Reader): string =>
  `${text.charAt(0).toLocaleLowerCase(formats.tag)}${text.slice(1)}`

const titleOf = (sets: readonly { readonly effort: SetEffort; readonly names: Names }[], reader: Reader): string => {
  const { words, formats } = reader
  const { effort: said } = words.groups
  const inVerdict = (verdict: ReturnType<typeof effortVerdict>) =>
    sets.filter(({ effort }) => effortVerdict(effort) === verdict)
  const found = sets
    .filter(({ effort }) => !['too-few', 'uncertain'].includes(effortVerdict(effort)))
    .map(({ effort, names }) => effortClause(effort, names.all, reader))
  const unclear = inVerdict('uncertain')
  const clauses = [
    ...found,
    ...(unclear.length === 0 ? [] : [said.uncertain({ pages: formats.list(unclear.map(({ names }) => names.all)) })]),
  ]
  const [first, ...others] = clauses
  if (first === undefined)
    return said.tooFew({ pages: formats.list(sets.map(({ effort, names }) => names.counted(effort.n))) })
  return others.reduce((title, clause) => words.effortFigure.and(title, lowered(clause, reader)), first)
}

export const effortHeadings = (reply: EffortReply, reader: Reader): FigureHeadings => {
  const sets = reply.sets.flatMap((set, place) => {
    const effort = reply.efforts[place]
    return effort === undefined ? [] : [{ effort, names: namesOf(reply, set, reader) }]
  })
  return {
    title: raised(titleOf(sets, reader), reader),
    subtitle: reader.words.effortFigure.subtitle({
      platform: platformName(reply),
      period: periodText(reply, reader),
      pages: reader.formats.list(sets.map(({ effort, names }) => pagesText(names, [effort], reader))),
    }),
    source: sourceLine(reply, reader, { states: false, intervals: null }),
  }
}

/** "obtient 2 fois plus qu’attendu à ce rythme"; null where nothing is expected. */
export const besideTrend = (residual: number | null, reader: Reader): string | null => {
  const { compare } = reader.words
  if (residual === null || residual <= 0) return null
  const factor = ratioText(Math.max(residual, 1 / residual), reader)
  if (factor === ratioText(1, reader)) return compare.asExpected
  return (residual > 1 ? compare.aboveExpected : compare.belowExpected)(factor)
}
