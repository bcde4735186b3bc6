// Words of embedding, in French: the page that another site shows in a frame, and the dialog that gives its markup. Narrow
// no-break spaces are written \u202f.

export const embedding = {
  /** Under the embedded figure. */
  open: 'Voir et comprendre cette figure',
  numbers: 'Ses nombres',
  by: (publisher: string): string => `Publié par ${publisher} avec Porte-voix`,
  product: 'Fait avec Porte-voix',
  frozen: (day: string): string => `Figée le ${day}`,
  /** Where a figure cannot be drawn: a text in its place. */
  missing: 'Cette figure n’est plus disponible.',

  dialog: {
    title: (figure: string): string => `Partager\u202f: ${figure}`,
    look: 'Aspect',
    language: 'Langue',
    theme: 'Couleurs',
    themes: { light: 'Claires', dark: 'Sombres', safe: 'Pour les daltoniens aussi', grey: 'Gris, pour photocopie' },
    ground: 'Fond transparent',
    picture: 'Taille de l’image PNG',
    pictures: {
      '1': 'Taille de l’écran',
      '2': 'Double, pour les écrans à haute définition',
      '300dpi': '300 points par pouce, pour l’impression',
      slide: 'Diapositive 16/9, pour une réunion',
      card: 'Carte pour les liens (1\u202f200\u202f×\u202f630)',
    },
    files: 'Emporter',
    filesText:
      'Chaque fichier porte son titre, ses effectifs, sa source, sa méthode, sa licence et la version des données.',
    kinds: {
      svg: 'SVG, dessin qui s’agrandit',
      png: 'PNG, image',
      'csv-excel': 'CSV, Excel (français)',
      'csv-research': 'CSV, recherche',
      xlsx: 'XLSX, classeur avec ses notes',
      json: 'JSON, réponse complète',
      zip: 'ZIP, refaire cette figure (R, Python)',
    },
    cite: 'Citer',
    citeText:
      'Fige la figure avec ses données sous une adresse courte, avec référence (texte, BibTeX, RIS, CSL) et paragraphe de méthode.',
    freeze: 'Figer et citer cette figure',
    notFrozen: 'La figure n’a pas pu être figée. Vérifiez que le programme tourne, puis réessayez.',
    citing: 'En train de figer…',
    embed: 'Intégrer dans un site',
    embedFrozenText: 'La figure figée, toujours la même, dans la langue et les couleurs choisies ci-dessus.',
    embedText: 'Une figure qui suit les données, dans la langue et les couleurs choisies ci-dessus.',
    local:
      'Ce Porte-voix ne répond que sur cet ordinateur\u202f: pour que d’autres voient la figure, publiez le site (npm run site), ou indiquez son adresse publique dans PORTEVOIX_ADDRESS.',
    frame: 'Cadre (iframe)',
    image: 'Image',
    link: 'Adresse de l’image',
    oembed: 'Adresse oEmbed',
    copy: 'Copier',
    copied: 'Copié',
    copyOf: (what: string): string => `Copier\u202f: ${what}`,
    close: 'Fermer',
  },
}
