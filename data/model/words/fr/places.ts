// How a sentence says that something is in a région or a département: "dans le Finistère", "en Gironde", "à La Réunion".
// No rule gives the usual form, so that all names which do not take "en" are listed. The same name takes the same word at
// both levels (Guadeloupe, Mayotte).

const before: readonly (readonly [before: string, names: string])[] = [
  ['à ', 'La Réunion,Mayotte,Paris'],
  ['dans l’', 'Ain,Aisne,Allier,Aube,Aude,Aveyron,Essonne,Eure,Hérault,Indre,Oise,Orne,Yonne'],
  ['dans la ', 'Creuse,Drôme,Loire,Manche,Marne,Meuse,Nièvre,Sarthe,Somme,Vienne'],
  [
    'dans le ',
    'Bas-Rhin,Calvados,Cantal,Cher,Doubs,Finistère,Gard,Gers,Grand Est,Haut-Rhin,Jura,Loiret,Lot,Morbihan,Nord,Pas-de-Calais,Puy-de-Dôme,Rhône,Tarn,Territoire de Belfort,Val-d’Oise,Val-de-Marne,Var,Vaucluse',
  ],
  [
    'dans les ',
    'Alpes-de-Haute-Provence,Alpes-Maritimes,Ardennes,Bouches-du-Rhône,Côtes-d’Armor,Deux-Sèvres,Hautes-Alpes,Hautes-Pyrénées,Hauts-de-France,Hauts-de-Seine,Landes,Pays de la Loire,Pyrénées-Atlantiques,Pyrénées-Orientales,Vosges,Yvelines',
  ],
]
const beforeName: ReadonlyMap<string, string> = new Map(
  before.flatMap(([words, names]) => names.split(',').map((name) => [name, words] as const)),
)

/** "dans l’Ain", "en Ille-et-Vilaine", "à Paris", "en Bretagne". */
const inPlace = (name: string): string => `${beforeName.get(name) ?? 'en '}${name}`

export const places = { in: inPlace }
