// Territories: need beside voice in all of a level, and one of them with its pages. Ranks and verdicts of one are those it has
// among all of its level.

import type { Express } from 'express'
import { resamplesOnScreen } from '../../data/model/certainty.ts'
import type { Query, Reply } from '../../data/model/contract.ts'
import { territoryOf } from '../../data/model/territories/serving.ts'
import type { Datasets } from '../datasets.ts'
import { NotFound } from '../problem.ts'
import { memory } from './memory.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'
import { localPagesOf, placesOf } from './territory-pages.ts'
import { levelRows, needValueOf } from './territory-rows.ts'
import { levelNeed, territoryView } from './territory-view.ts'

/** @throws BadRequest for what does not exist; NotFound without demonstration data */
export const territories = (
  datasets: Datasets,
  { level = 'departement', ...query }: Query<'territories'>,
  resamples: number,
): Reply<'territories'> => {
  const view = territoryView(datasets, query, resamples)
  const { rows, shared } = levelRows(view, level)
  return { ...shared, level, territories: [...rows], places: placesOf(view) }
}

/** @throws NotFound for what is no territory; BadRequest and NotFound as above */
export const territory = (
  datasets: Datasets,
  key: string,
  query: Query<'territory'>,
  resamples: number,
): Reply<'territory'> => {
  const asked = territoryOf(key)
  if (asked === null) throw new NotFound(`There is no territory "${key}".`)
  const view = territoryView(datasets, query, resamples)
  const { rows, shared } = levelRows(view, asked.level)
  const row = rows.find((one) => one.key === key)
  if (row === undefined) throw new Error(`${key} has no row`)
  return {
    ...shared,
    territory: row,
    needs: levelNeed(view, asked.level).columns.flatMap(({ key: indicator, values }) => {
      const known = values.get(asked.code)
      return known === undefined ? [] : [{ indicator, ...needValueOf(known, asked) }]
    }),
    within:
      asked.level === 'departement' ? [] : levelRows(view, 'departement').rows.filter(({ region }) => region === key),
    pages: localPagesOf(view, asked),
  }
}

export const territoryRoutes = (app: Express, { datasets }: AppParts): void => {
  const remembered = memory(datasets)
  serve(app, 'territories', ({ query, request }) =>
    remembered(request.originalUrl, () => territories(datasets, query, resamplesOnScreen)),
  )
  serve(app, 'territory', ({ params, query, request }) =>
    remembered(request.originalUrl, () => territory(datasets, params.key ?? '', query, resamplesOnScreen)),
  )
}
