// Words of matching: which page or organisation a row is probably of, merging and splitting.

export const matching = {
  title: 'Rapprochements',
}
