// Words of mapping: fields, questions, and how a table that no source knows is read.

export const mapping = {
  title: 'Correspondance des colonnes',
}
