// What a figure says of itself in a file, beside what it says on the screen.

export const figureFiles = {
  /** Last line of a drawing that leaves the product; `data` are the first digits of the content hash. */
  imprint: ({ version, data, licence }: { version: string; data: string; licence: string }): string =>
    `Porte-voix ${version}, état des données ${data}, licence ${licence}`,
  /** Columns of tables and lines of notes. */
  labels: {
    title: 'Titre de la figure',
    subtitle: 'Ce qui est montré',
    description: 'En toutes lettres',
    notice: 'Avertissement',
    method: 'Source et méthode',
    methods: 'Paragraphe de méthode',
    licence: 'Licence de la figure',
    address: 'Adresse de la figure',
    contentHash: 'État des données (SHA-256)',
    version: 'Version de Porte-voix',
  },
  /** Sheets of a workbook, and the two columns of its notes. */
  sheets: { numbers: 'Chiffres', notes: 'Notes', label: 'Rubrique', value: 'Ce que l’on sait' },
}
