// What every file of a figure says of itself, from the figure as told and the reply it is made of. One home: metadata of
// drawings, columns of tables, sheets of notes and citations are all made of it.

import type { About, FigureFacts } from '../../data/model/figure-file.ts'
import { figureLicence } from '../../data/model/licences.ts'
import { upToDay } from '../../data/model/words/headings.ts'
import type { Reader } from '../../data/model/words/index.ts'
import { methodsText } from '../../data/model/words/methods-text.ts'
import type { Options, Replies, ReplyKey, Told } from '../charts/chart.ts'
import { linesOf } from './basis.ts'

export const factsOfFigure = (
  figure: string,
  { title, subtitle, description, source, notice }: Told,
  reply: Replies[ReplyKey],
  about: About,
  reader: Reader,
  { metric, marked }: Options = { metric: null },
): FigureFacts => {
  const said = {
    ...about,
    figure,
    language: reader.words.locale.tag,
    title,
    subtitle,
    description,
    source,
    notice,
    methods: methodsText(figure, reply, { metric, pages: marked?.pages ?? [] }, about, reader),
    data: reply.data,
    period: `${reply.from}/${reply.to}`,
    zone: reply.zone,
    upTo: upToDay(reply),
    licence: figureLicence,
  }
  return { ...said, lines: linesOf(said, reply, reader) }
}
