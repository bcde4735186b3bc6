// Whence the values of the built-in indicators come: the column of data/reference/{regions,departements}.csv, who published it,
// who passed it on where the publisher itself was not read, where it can be read, and what it is of. The same addresses stand in
// datapackage.json; a test compares the two. Pure.

import type { BuiltInIndicator } from './need.ts'

export type NeedOrigin = {
  readonly column: string
  /** As its publisher calls it, in French; that of the estimate of caregivers is this product's own. */
  readonly title: string
  readonly address: string
  /** Day, month or year that the values are of. */
  readonly vintage: string
}

const population = {
  title:
    'INSEE, Estimations de population au 1er janvier 2025 (résultats de décembre 2024), repris par MayKeoN/projet8',
  address: 'https://www.insee.fr/fr/statistiques/8331297',
  vintage: '2025-01-01',
}
const socialAid = {
  title: 'DREES, enquête Aide sociale, repris par patrickaubert/asdep',
  address: 'https://github.com/patrickaubert/asdep',
  vintage: '2022-12',
}

export const needOrigins: Readonly<Record<BuiltInIndicator, NeedOrigin>> = {
  caregivers: {
    column: 'caregivers_estimate',
    title:
      'Estimation Porte-voix\u202f: population de 5 ans ou plus (INSEE, 1er janvier 2025) × taux DREES (enquête Vie quotidienne et santé, VQS, 2021), lu dans News Assurances Pro',
    address: 'https://newsassurancespro.com/drees-le-portrait-robot-des-proches-aidants-en-2021/1538760',
    vintage: '2025-01-01',
  },
  'population-60': { column: 'pop_60plus_2025', ...population },
  'population-75': { column: 'pop_75plus_2025', ...population },
  'population-85': { column: 'pop_85plus_2025', ...population },
  'apa-home': { column: 'apa_home_dec2022', ...socialAid },
  pch: { column: 'pch_open_rights_dec2022', ...socialAid },
  ajpa: {
    column: 'ajpa_cumulated_dec2022',
    title: 'CNAF, baromètre des résultats de l’action publique, repris par etalab',
    address: 'https://github.com/etalab/barometre-resultats-donnees',
    vintage: '2022-12-31',
  },
}
