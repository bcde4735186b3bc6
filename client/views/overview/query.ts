// The state of the address as the query of a figure, for requests and for the files one can take away.

import type { Dataset, Query } from '../../../data/model/contract.ts'
import { usualSets } from '../../../data/model/sets.ts'
import type { Language } from '../../../data/model/words/index.ts'
import { figureAddress } from '../../api.ts'
import type { ViewState } from '../../location.ts'

/** Only what differs from the server's own defaults is said, but always which data: real and invented never mix. */
export const figureQuery = (
  state: ViewState,
  data: Dataset,
  lang: Language | null,
): Query<'compare'> & { readonly lang?: Language } => ({
  data,
  grid: state.grid,
  ...(state.platform !== null && { platform: state.platform }),
  ...(state.from !== null && { from: state.from }),
  ...(state.to !== null && { to: state.to }),
  ...(lang !== null && { lang }),
})

/** The two sets that the Overview compares: the first two asked for, else the usual ones. */
export const pairOf = ({ question: { sets } }: ViewState): readonly string[] =>
  (sets.length === 0 ? usualSets : sets).slice(0, 2)

/** The query of the Overview's figures: of two sets, without what Compare alone asks. */
export const pairQuery = (
  state: ViewState,
  data: Dataset,
  lang: Language | null,
): Query<'compare'> & { readonly lang?: Language } => ({
  ...figureQuery(state, data, lang),
  ...(state.question.sets.length > 0 && { set: [...pairOf(state)] }),
})

export const keyOfQuery = (query: object): string => JSON.stringify(query)

/** Addresses of a figure as files. */
export const filesOf = (name: string, query: Query<'figure'>): Readonly<Record<'svg' | 'png' | 'csv', string>> => ({
  svg: figureAddress(name, 'svg', query),
  png: figureAddress(name, 'png', query),
  csv: figureAddress(name, 'csv', query),
})
