// What every file of a figure says of itself, from the figure as told and the reply it is made of. One home: metadata of
// drawings, columns of tables, sheets of notes and citations are all made of it.

import type { About, FigureFacts } from '../../data/model/figure-file.ts'
import { figureLicence } from '../../data/model/licences.ts'
import { upToDay } from '../../data/model/words/headings.ts'
import type { Reader } from '../../data/model/words/index.ts'
import type { Basis } from '../../data/model/words/naming.ts'
import type { Told } from '../charts/chart.ts'
import { factsOf } from './basis.ts'

export const factsOfFigure = (
  figure: string,
  { title, subtitle, description, source, notice }: Told,
  basis: Basis,
  about: About,
  reader: Reader,
): FigureFacts => ({
  ...about,
  figure,
  language: reader.words.locale.tag,
  title,
  subtitle,
  description,
  source,
  notice,
  methods: '',
  data: basis.data,
  period: `${basis.from}/${basis.to}`,
  zone: basis.zone,
  upTo: upToDay(basis),
  licence: figureLicence,
  lines: factsOf(basis, reader).map(([label, value]) => ({ label, value })),
})
