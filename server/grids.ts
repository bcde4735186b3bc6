// The two grids every database has from the start. Their reasons are kept in French, the language of record.

import { camps } from '../data/model/records.ts'
import type { Store } from './store/open.ts'

export const addBuiltInGrids = (store: Store, decidedOn: string): void => {
  store.actors.addGrid(
    'article',
    camps,
    decidedOn,
    'Contraste de l’article : mutuelles et groupes paritaires sont du côté commercial, car ils proposent leurs services aux aidants.',
  )
  store.actors.addGrid(
    'legal',
    camps,
    decidedOn,
    'Statut juridique : organismes sans but lucratif d’un côté, à but lucratif de l’autre ; un statut non renseigné n’est pas classé.',
  )
}
