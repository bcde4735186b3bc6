// Words of the screens as a published, read-only site, in French: what it is, and what it does not hold.

export const published = {
  /** Beside how far the data reach. */
  on: (day: string): string => `Publié le ${day}`,
  about: (version: string): string =>
    `Site en lecture seule, version ${version}. Ni compte, ni traceur, ni mesure d’audience\u202f: vos choix restent dans votre navigateur.`,
  versions: 'Toutes les versions publiées',
  dataPackage: 'Télécharger les données',
  /** Of a demonstration that was published. */
  invented:
    'Ce site est une démonstration\u202f: ces organisations n’existent pas, leurs pages et leurs chiffres non plus.',
  notPublished:
    'Ce choix ne fait pas partie de cette publication. Elle contient chaque écran tel qu’il s’ouvre, et les choix que son auteur y a joints.',
  usual: 'Revenir à ce qui est publié',
  howToHaveAll: 'Comment tout avoir',
  everything: {
    withData:
      'Pour poser toutes les questions\u202f: Porte-voix, libre et gratuit, s’installe sur un ordinateur et lit les données de ce site.',
    alone: 'Pour poser toutes les questions\u202f: Porte-voix, libre et gratuit, s’installe sur un ordinateur.',
  },
  unreachable: 'Le site ne répond pas. Vérifiez votre connexion à internet, puis réessayez.',
  outdated:
    'Cette partie du site n’a pas pu être chargée. Vérifiez votre connexion à internet, puis rechargez la page.',
  failed: 'Le site n’a pas pu donner cette réponse. Réessayez dans un moment.',
  topics:
    'De quoi parlent les publications\u202f? Des listes de mots le disent\u202f: les voici, avec ce qu’elles valent.',
  screen: 'Cet écran ne fait pas partie de cette publication.',
  /** Where marks lead to no origin. */
  keys: 'Pointez un signe, ou parcourez-les avec les flèches. M\u202f: mettre la page en évidence. Échap\u202f: sortir.',
  files: { svg: 'SVG', png: 'PNG', 'csv-excel': 'CSV (Excel)', 'csv-research': 'CSV (recherche)', json: 'JSON' },
  drawing: 'Préparation du fichier…',
  notDrawn: 'Le fichier n’a pas pu être préparé.',
}
