// Words of directories of organisations, in French: what the preview of one tells, line by line.

export const directory = {
  caption: 'Premières organisations, telles qu’elles seraient enregistrées',
  columns: {
    line: 'Ligne',
    name: 'Organisation',
    state: 'Ce qui change',
    kind: 'Sorte',
    territories: 'Territoires',
    parent: 'Membre de',
    place: 'Lieu',
    pages: 'Pages',
  },
  states: { inserted: 'nouvelle', updated: 'complétée ou changée', unchanged: 'rien' },
  notSaid: 'pas dit',
  nation: 'toute la France',
  keeps: 'D’une organisation connue, ce que le fichier ne dit pas reste comme avant, sa sorte et ses camps aussi.',
}
