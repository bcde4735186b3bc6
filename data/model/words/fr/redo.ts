// Words of the zip that makes a figure again. Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

export const redo = {
  head: 'Refaire cette figure',
  run: {
    head: 'Comment faire',
    body: 'L’un ou l’autre suffit\u202f: Python 3.9 ou plus récent avec numpy et matplotlib, ou R 4.1 ou plus récent avec ggplot2. Chaque script lit les tableaux de ce dossier, calcule à nouveau toutes les statistiques montrées, écrit un tableau «\u202fstatistique, montré, recalculé, écart, ok\u202f» et dessine `redone.svg` et `redone.png`. Il finit avec le code 1 si une statistique s’écarte de plus que sa tolérance.',
  },
  redrawn: (title: string) =>
    `\`figure.svg\` montre un seul indicateur de la carte\u202f; les scripts redessinent la carte des besoins et des voix, dont il est tiré\u202f: «\u202f${title}\u202f».`,
  filesHead: 'Ce que contient l’archive',
  files: {
    'figure.svg': 'la figure, telle que Porte-voix la dessine',
    'figure.json': 'la réponse du serveur dont elle est faite',
    'numbers.csv': 'les nombres de la figure, en tableau',
    'values.csv': 'ce dont les statistiques sont tirées, une valeur par ligne',
    'expected.csv':
      'chaque statistique montrée, son intervalle, sa tolérance (dans l’unité de la valeur), et pourquoi, le cas échéant, elle n’est pas recalculée',
    'settings.csv': 'la figure, ses mots, le nombre de tirages et la graine',
    'boundaries.csv': 'les contours des territoires, en degrés',
    'redo.py, pv_*.py': 'le script Python et ce qu’il partage avec les autres figures',
    'redo.R, pv_*.R': 'le même en R',
    'citation.txt, .bib, .ris, .csl.json': 'comment citer la figure',
    'methods.fr.txt, methods.en.txt': 'ce qui a été calculé, en un paragraphe',
    SHA256SUMS: 'les empreintes des fichiers (`sha256sum -c SHA256SUMS`)',
  },
  equalHead: 'Ce qui doit être égal',
  equal:
    'Les tirages viennent du même générateur (sfc32) avec la même graine\u202f: les intervalles par bootstrap sont donc les mêmes, et non des intervalles semblables. Il ne reste que l’arrondi des additions, d’où une tolérance relative d’un milliardième. Les taux sont donnés par abonné et montrés pour 1\u202f000. Une case vide veut dire inconnu ou non défini, jamais zéro.',
  nothingGiven: 'Toutes les statistiques montrées sont recalculées\u202f; aucune n’est prise telle quelle.',
  given: 'Prises telles quelles, sans être recalculées\u202f:',
  reasons: {
    frozen: 'la figure est une version figée, dont seule la réponse a été gardée et dont les données ont changé depuis',
    licence: 'la licence des données ne permet pas de transmettre les valeurs dont elles sont tirées',
    data: 'elles sont tirées de données qui ne tiennent pas dans cette archive',
  },
  takenAsGiven:
    'Les valeurs dont ces statistiques sont tirées ne sont pas dans cette archive (voir README.md)\u202f: elles sont prises telles quelles, et rien n’est redessiné. La figure telle qu’elle est montrée est figure.svg.',
  heldHead: 'Ce qui a été laissé de côté',
  held: {
    'page-values': (pages: string, licence: string) =>
      `Les valeurs de pages dont la licence (${licence}) ne permet pas de les transmettre\u202f: ${pages}.`,
    'post-counts': (pages: string, licence: string) =>
      `Les compteurs de chaque publication, là où la licence (${licence}) ne permet pas de les transmettre. Pages concernées\u202f: ${pages}.`,
  },
  heldFiles:
    '`figure.json` et le tableau des pages (`numbers.csv`) les diraient aussi\u202f: ils sont laissés de côté.',
  originHead: 'D’où elle vient',
  origin: (it: { address: string; hash: string; version: string; licence: string }) =>
    `Adresse de la figure dans Porte-voix\u202f: \`${it.address}\`. Empreinte des données\u202f: \`${it.hash}\`. Version de Porte-voix\u202f: ${it.version}. Figure et nombres\u202f: ${it.licence}\u202f; les données dont ils sont tirés gardent la licence de leur source.`,
  boundaries:
    'Contours\u202f: IGN, Admin Express COG 2018, Licence Ouverte 2.0 (Etalab)\u202f; codes et noms\u202f: INSEE, Code officiel géographique 2026.',
}
