// Citations of figures, in French: what text, BibTeX, RIS and CSL-JSON say, and the screen of a frozen figure.
// Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

type Told = Readonly<Record<'authors' | 'year', string>>

export const citation = {
  lead: ({ authors, year }: Told) => `${authors} (${year}).`,
  title: (title: string) => `«\u202f${title}\u202f» [figure].`,
  noDate: 's.\u202fd.',
  kind: 'figure',
  bibtexLanguage: 'french',
  invented: 'Données inventées\u202f: ces organisations n’existent pas.',
  upTo: (day: string) => `Données arrêtées au ${day}.`,
  noPost: 'Données sans publication.',
  dataVersion: (hash: string) => `Version des données\u202f: ${hash}.`,
  made: (product: string, version: string) => `Faite avec ${product} ${version}.`,
  frozen: (day: string) => `Figée le ${day}.`,
  place: (path: string) => `Adresse dans l’installation\u202f: ${path}.`,
  licence: (name: string) => `Licence ${name}.`,

  /** The screen of a frozen figure. */
  screen: {
    title: 'Figure figée',
    frozen: ({ day, hash, version }: Readonly<Record<'day' | 'hash' | 'version', string>>) =>
      `Cette figure a été figée le ${day}. Elle montre la version ${hash} des données, et a été faite avec Porte-voix ${version}. Cette adresse montrera toujours la même.`,
    same: 'Les données n’ont pas changé depuis.',
    changed: 'Les données ont changé depuis\u202f: la même question peut avoir aujourd’hui une autre réponse.',
    today: 'La même question aujourd’hui',
    address: 'Adresse de cette figure',
    local:
      'Cette adresse ne mène à la figure que sur cet ordinateur. Pour une adresse publique, faites tourner Porte-voix sur un serveur et indiquez son adresse dans PORTEVOIX_ADDRESS\u202f; ou publiez le site (npm run site), dont chaque version garde son adresse.',
    publisher:
      'Pour que la référence nomme votre organisation, indiquez-la dans PORTEVOIX_PUBLISHER avant de démarrer.',
    files: 'Fichiers',
    filesText: 'Tous sont faits de la réponse figée, dans la langue de la page.',
    looksText:
      'Pour choisir la langue, les couleurs, la taille, la forme du tableau, ou montrer la figure ailleurs\u202f:',
    file: {
      svg: 'SVG (dessin)',
      png: 'PNG (image)',
      csv: 'CSV (tableau)',
      xlsx: 'XLSX (classeur)',
      json: 'JSON (réponse entière)',
      zip: 'ZIP (refaire la figure)',
    },
    cite: 'Citer',
    formats: { text: 'Texte', bibtex: 'BibTeX', ris: 'RIS (Zotero, EndNote)', csl: 'CSL-JSON' },
    methods: 'Paragraphe de méthode',
    methodsText: 'Ce qui a vraiment été calculé pour cette figure, prêt à mettre dans un article.',
    languages: { fr: 'En français', en: 'En anglais' },
    unknown: 'Aucune figure figée n’a cette adresse',
    unknownText:
      'Elle a peut-être été mal recopiée, ou figée sur un autre ordinateur\u202f: une figure figée reste avec les données dont elle est faite.',
    unreadable:
      'Cette version de Porte-voix ne sait plus dessiner cette figure. Ses nombres restent dans le fichier JSON.',
    list: 'Figures figées',
    listText:
      'Les figures que vous avez citées, la plus récente d’abord. Chacune garde ses nombres, quoi que vous importiez ensuite.',
    none: 'Aucune pour l’instant\u202f: «\u202fPartager\u202f», sous une figure, permet d’en faire une.',
    frozenOn: (day: string) => `figée le ${day}`,
  },
}
