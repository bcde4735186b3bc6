// What the Lorenz curves say around themselves: how much the top tenth of each set holds. The sentence of one set is in
// groups.ts, the wording in <tag>/. Pure.

import type { Reply } from '../contract.ts'
import { looksAtState } from '../metrics/index.ts'
import { enoughForTenth } from './groups.ts'
import { type FigureHeadings, pagesText, periodText, platformName, sourceLine } from './headings.ts'
import type { Reader } from './index.ts'
import { type Names, namesOf, raised } from './naming.ts'
import { keyOf, percentText } from './values.ts'

type ConcentrationReply = Reply<'concentration'>
type Told = { readonly found: ConcentrationReply['concentrations'][number]; readonly names: Names }

/** The first set in full, the others after it; a share of less than two pages is told as about. */
const titleOf = (sets: readonly Told[], metric: string, reader: Reader): string => {
  const { groups, lorenzFigure, findings } = reader.words
  const { what } = findings.metrics[keyOf(metric)]
  const held = sets.flatMap(({ found: { n, topTenth }, names }) => {
    if (topTenth === null) return []
    const share = percentText(topTenth, reader)
    return [{ pages: names.counted(n), share: n < enoughForTenth ? lorenzFigure.about(share) : share }]
  })
  const [first, ...others] = held
  if (first === undefined)
    return groups.concentration.tooFew({
      what,
      pages: reader.formats.list(sets.map(({ found, names }) => names.counted(found.n))),
    })
  return others.reduce(lorenzFigure.also, groups.concentration.clear({ what, ...first }))
}

export const concentrationHeadings = (reply: ConcentrationReply, reader: Reader): FigureHeadings => {
  const { words, formats } = reader
  const sets = reply.sets.flatMap((set, place) => {
    const found = reply.concentrations[place]
    return found === undefined ? [] : [{ found, names: namesOf(reply, set, reader) }]
  })
  return {
    title: raised(titleOf(sets, reply.metric, reader), reader),
    subtitle: words.lorenzFigure.subtitle({
      what: words.metrics[keyOf(reply.metric)].name,
      platform: platformName(reply),
      period: periodText(reply, reader),
      pages: formats.list(sets.map(({ found, names }) => pagesText(names, [found], reader))),
    }),
    source: sourceLine(reply, reader, { states: looksAtState(reply.metric), intervals: null }),
  }
}
