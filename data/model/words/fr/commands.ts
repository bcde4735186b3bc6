// Words of the command line.

import type { ImportReport } from '../../contract.ts'
import type { Formats } from '../format.ts'

const rows = (count: number, { whole }: Formats, one: string, many: string): string =>
  `${whole(count)} ${count < 2 ? one : many}`

export const commands = {
  colon: ' : ',
  listening: (address: string): string => `Porte-voix est ouvert : ${address}\nPour arrêter : Ctrl+C`,
  building: 'Préparation de l’interface (une fois par mise à jour)…',
  portInUse: (port: string): string =>
    `Le port ${port} est déjà utilisé, peut-être par un autre Porte-voix. Fermez-le, ou choisissez un autre port avec la variable PORT.`,
  portRefused: (host: string, port: string): string =>
    `L’adresse ${host} et le port ${port} sont refusés par cet ordinateur. Choisissez-en d’autres avec les variables HOST et PORT.`,
  machine: {
    diskFull:
      'Le disque est plein\u202f: rien n’a été enregistré de ce qui était en cours. Faites de la place, puis recommencez.',
    refused: (path: string): string =>
      `L’accès est refusé\u202f: ${path}. Rien n’a été enregistré de ce qui était en cours. Vérifiez que ce fichier et son dossier se lisent et s’écrivent, puis recommencez.`,
    notDatabase: (path: string): string =>
      `${path} n’est pas une base de Porte-voix, ou elle est abîmée. Rien n’y a été changé. Vérifiez la variable PORTEVOIX_DB, ou remettez une copie de la base.`,
    busy: 'La base est occupée par une autre commande. Attendez qu’elle ait fini, puis recommencez.',
  },
  startHelp: `Usage : npm start [-- --open]

Prépare l’interface et la base si besoin, puis ouvre le tableau de bord et affiche son adresse.
  --open   ouvre aussi le navigateur

Réglages (variables) : HOST (127.0.0.1), PORT (4310), PORTEVOIX_DB (data/local/portevoix.db), PORTEVOIX_LANG (fr),
PORTEVOIX_PUBLISHER et PORTEVOIX_ADDRESS (nommés dans les citations : qui publie, et à quelle adresse publique).`,
  demoHelp: `Usage : npm run demo [-- --remove]

Crée les données de démonstration, inventées, dans leur propre fichier ; --remove les supprime.`,
  demoMade: (pages: number, posts: number): string =>
    `Données de démonstration prêtes : ${pages} pages et ${posts} publications, toutes inventées.`,
  demoRemoved: 'Les données de démonstration sont supprimées. Pour les retrouver : npm run demo',
  ingestHelp: `Usage : npm run ingest -- FICHIER... [options]

Importe des fichiers. Les bonnes lignes entrent, les autres sont gardées à part avec leur motif.
  --source CLÉ         impose la source au lieu de la reconnaître
  --actor SLUG         organisation des pages qui n’en ont pas encore
  --new NOM --kind K   crée cette organisation (genre : association par défaut)
  --observed-at JOUR   jour où les chiffres ont été relevés, par exemple 2024-03-31
  --zone FUSEAU        fuseau des heures écrites sans fuseau, par exemple Europe/Paris
  --page ADRESSE       adresse de la page dont parle un fichier qui ne la nomme pas
  --mapping FICHIER    lit les colonnes comme ce fichier JSON le dit, ou comme une correspondance gardée sous ce nom
  --propose-mapping S  n’importe rien : écrit dans le fichier S ce que semblent être les colonnes, et dit ce qui manque
  --need CLÉ           tableau par territoire : l’indicateur qu’il remplace ou ajoute (caregivers, population-75, apa-home, pch, ajpa…)
  --column NOM         sa colonne des nombres, s’il y en a plusieurs
  --label NOM          nom d’un nouvel indicateur
  --unit UNITÉ         persons ou share (part des habitants)
  --level NIVEAU       departement ou region
  --vintage DATE       date ou année des valeurs, par exemple 2022-12
  --source-title NOM   qui publie le tableau
  --source-address URL où il se lit
  --all-or-nothing     n’importe rien si une seule ligne est refusée
  --dry-run            lit et vérifie tout, n’enregistre rien
  --no-text            n’enregistre ni les textes des publications ni le fichier reçu
  --undo NUMÉRO        annule un import
  --redo NUMÉRO        refait un import annulé, avec les mêmes choix
  --json               une ligne JSON par fichier
  --help               cette aide`,
  unknownKind: (kind: string, kinds: string): string =>
    `--kind : « ${kind} » trouvé, un de ceux-ci était attendu : ${kinds}`,
  unknownOption: (option: string): string => `L’option ${option} n’existe pas.`,
  valueMissing: (option: string): string => `Il manque une valeur après l’option ${option}.`,
  valueUnexpected: (option: string): string => `L’option ${option} ne prend pas de valeur.`,
  optionsNotUnderstood: 'Les options n’ont pas pu être lues.',
  kindWithoutNew: `L’option --kind dit le genre d’une organisation à créer : donnez aussi son nom avec --new.`,
  badActor: (option: string, found: string): string =>
    `${option} : « ${found} » trouvé, un identifiant en minuscules, chiffres et tirets était attendu, par exemple mon-association`,
  badDay: (option: string, found: string): string =>
    `${option} : « ${found} » trouvé, un jour tel que 2024-03-31 était attendu`,
  badSource: (found: string, known: string): string =>
    `--source : « ${found} » trouvé, une de ces sources était attendue : ${known}`,
  futureDay: (option: string, found: string): string =>
    `${option} : « ${found} » trouvé, un jour déjà venu était attendu : des chiffres ne se relèvent pas d’avance`,
  badZone: (found: string): string => `--zone : « ${found} » trouvé, un fuseau tel que Europe/Paris était attendu`,
  badPage: (found: string): string =>
    `--page : « ${found} » trouvé, l’adresse d’une page sur un réseau connu était attendue, par exemple https://www.facebook.com/mon-association`,
  badImport: (option: string, found: string): string =>
    `${option} : « ${found} » trouvé, un numéro d’import était attendu`,
  folderGiven: (folder: string): string => `${folder} est un dossier. Donnez ses fichiers, par exemple ${folder}/*`,
  noImport: (id: string): string => `Il n’y a pas d’import ${id}.`,
  alreadyUndone: (id: string): string => `L’import ${id} est déjà annulé.`,
  undone: (id: number, file: string): string => `L’import ${id} (${file}) est annulé.`,
  mapping: {
    notRead: (file: string): string => `--mapping : ${file} ne contient pas de JSON lisible.`,
    unknown: (name: string, kept: string): string =>
      `--mapping : « ${name} » n’est ni un fichier, ni une correspondance gardée${kept === '' ? '' : ` (il y a : ${kept})`}.`,
    wrong: (file: string, key: string, found: string, expected: string): string =>
      `${file}, clé « ${key} » : ${found} trouvé, attendu : ${expected}`,
    notMapping: (file: string, found: string, expected: string): string =>
      `${file} : ${found} trouvé, attendu : ${expected}`,
    missing: (file: string, key: string, expected: string): string =>
      `${file} : la clé « ${key} » manque, attendu : ${expected}`,
    expected: {
      name: 'un nom de 1 à 100 signes',
      rows: '"posts", "page-values" ou "values"',
      columns: (fields: string): string =>
        `un objet {"champ": "en-tête de la colonne"}, une même colonne pour un seul nombre, les champs étant : ${fields}`,
      platform: (platforms: string): string => `un de ces réseaux, ou null : ${platforms}`,
      page: 'l’adresse d’une page sur un réseau connu, ou null',
      zone: 'un fuseau tel que "Europe/Paris", ou null',
      dayFirst: 'true (le jour d’abord), false (le mois d’abord) ou null',
      decimal: '",", "." ou null',
      mapping: (keys: string): string => `un objet avec les clés : ${keys}`,
      nothing: (keys: string): string => `une de ces clés : ${keys}`,
    },
    proposeWith: (file: string): string =>
      `  Vous pouvez dire ce que contiennent les colonnes. Pour en avoir une proposition :\n  npm run ingest -- ${file} --propose-mapping correspondance.json`,
    keptFor: (name: string, file: string): string =>
      `  Ces colonnes ont déjà été décrites : npm run ingest -- ${file} --mapping "${name}"`,
    exists: (file: string): string => `${file} existe déjà : il n’est pas remplacé. Donnez un autre nom.`,
    notWritten: (file: string): string => `${file} n’a pas pu être écrit. Vérifiez son dossier.`,
    noTable: (file: string): string => `${file} : ce n’est pas un tableau dont on puisse décrire les colonnes.`,
    oneFile: 'Avec --propose-mapping, donnez un seul fichier à importer.',
    proposed: (file: string): string => `Proposition écrite dans ${file} :`,
    column: (column: string, field: string | null, example: string): string =>
      `  ${column} : ${field ?? 'n’est pas lue'}${example === '' ? '' : ` (par exemple : ${example})`}`,
    open: 'À compléter dans ce fichier avant d’importer :',
    asked: {
      rows: '"rows" : une ligne est-elle une publication ("posts") ou une page à un jour donné ("page-values") ?',
      platform: (platforms: string): string => `"platform" : de quel réseau s’agit-il ? (${platforms})`,
      page: '"page" : de quelle page s’agit-il ? Donnez son adresse, ou une colonne dans "columns".',
      date: '"columns" : quelle colonne est la date ("date") ?',
      'day-order': '"dayFirst" : le jour d’abord (true) ou le mois d’abord (false) ?',
      'decimal-sign': '"decimal" : quel signe sépare les décimales, "," ou "." ?',
      zone: '"zone" : à l’heure d’où sont ces dates ? Europe/Paris est proposé.',
      'nothing-counted': '"columns" : quelle colonne compte quelque chose (followers, reactions, comments…) ?',
    },
    examples: (column: string | null, examples: string): string =>
      `      ${column === null ? '' : `colonne « ${column} » : `}${examples}`,
    importWith: (file: string, mapping: string): string =>
      `Puis : npm run ingest -- ${file} --mapping ${mapping} --dry-run pour essayer, sans --dry-run pour importer.`,
  },
  undoWith: (id: number): string => `  Pour annuler : npm run ingest -- --undo ${id}`,
  nothingStored: '  Essai seulement : rien n’est enregistré.',
  pagesWait: (count: number): string =>
    count === 1
      ? '  1 page attend son organisation : indiquez-la à l’écran Données, ou relancez avec --actor.'
      : `  ${count} pages attendent leur organisation : indiquez-la à l’écran Données, ou relancez avec --actor.`,
  pagesAssigned: (count: number, actor: string): string =>
    count === 1 ? `  1 page est maintenant à ${actor}.` : `  ${count} pages sont maintenant à ${actor}.`,
  noPageAssigned: (actor: string): string =>
    `  Aucune page attribuée à ${actor} : toutes celles du fichier ont déjà une organisation.`,
  moreRejections: (count: number, isStored: boolean): string =>
    `… et ${count === 1 ? '1 autre ligne refusée' : `${count} autres lignes refusées`}${isStored ? ', à voir à l’écran Données' : ''}.`,
  importDone: (report: ImportReport, source: string, formats: Formats): string =>
    `${report.file} (${source}) : ${[
      rows(report.read, formats, 'ligne lue', 'lignes lues'),
      rows(report.inserted, formats, 'nouvelle', 'nouvelles'),
      rows(report.updated, formats, 'mise à jour', 'mises à jour'),
      rows(report.unchanged, formats, 'inchangée', 'inchangées'),
      rows(report.rejected, formats, 'refusée', 'refusées'),
    ].join(', ')} (${formats.fixed(report.seconds, 1)} s)`,
}
