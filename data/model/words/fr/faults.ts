// What is wrong with a file: a file that cannot be used at all, a cell or a row that was refused.
// Each sentence states the likely cause and what to do.

import type { Expectation, FileFault } from '../../records.ts'

/** What was found, and where, if anywhere. */
type Fault = {
  readonly code: FileFault
  readonly line: number | null
  readonly column: string | null
  readonly found: string | null
}
type Refused = {
  readonly line: number
  readonly column: string | null
  readonly found: string
  readonly expected: Expectation
}

const quoted = (text: string): string => `« ${text} »`

/** What was expected: without article agreement to make, so that it fits a cell of a table as well as a sentence. */
const expectations = {
  'whole-number': 'un nombre entier',
  number: 'un nombre écrit en chiffres, comme 1240 ou 4,3',
  'unambiguous-number':
    'un nombre qui ne se lit que d’une façon (le fichier ne dit pas si la virgule ou le point sépare les milliers ou les décimales : « 1,234 » peut être 1234 ou 1,234. Écrivez 1234, ou 1,2340)',
  'instant-with-zone': 'une date, une heure et un fuseau, comme 2021-03-22 07:30:00 CET',
  'day-or-month': 'un jour (2025-03-31) ou un mois (2025-03), ou rien si la date n’est pas connue',
  'unambiguous-day':
    'un jour qui ne se lit que d’une façon (rien dans le fichier ne dit si 01/11/2026 est le 1er novembre ou le 11 janvier. Écrivez 2026-11-01)',
  'not-future': 'le jour de l’import au plus tard',
  'count-in-range': 'un nombre de 0 à 10 milliards',
  'lifetime-total':
    'un total depuis la publication (ce compte est celui d’un seul jour. Refaites l’export avec les totaux, non jour par jour)',
  'post-address': 'l’adresse d’une publication',
  'same-cell-count': 'autant de cellules que de colonnes',
  'closed-quote': 'un guillemet fermant suivi d’un séparateur (dans un texte, un guillemet s’écrit deux fois : "")',
  'cell-within-limit': 'une cellule d’un million de caractères au plus',
  'valid-text': 'un texte lisible, sans caractère nul',
  platform: 'le nom d’un réseau, comme facebook',
  metric: 'le nom d’une mesure, comme followers',
  actor: 'le nom d’une organisation, comme Mon association, ou son identifiant, comme mon-association',
  'web-address': 'une adresse web',
  'page-not-group':
    'une publication de la page elle-même\u202f: ni commentaire, ni message d’un membre ou d’un visiteur, ni publication sur la page d’autrui, dans un groupe ou par un profil',
  organisation: 'une publication d’une organisation, celles des personnes ne sont pas lues',
  'not-advertisement': 'une publication ordinaire, pas une publicité',
  'not-empty': 'une valeur',
  'object-text': 'un objet entier en texte, comme {"likeCount": 3}\u202f: du JSON, ou ce qu’écrit Python',
  'export-line':
    'ce que Porte-voix écrit lui-même dans un export (la ligne a été changée, ou vient d’une version plus récente)',
  'json-object': 'un objet JSON sur sa ligne',
  'file-of-hash':
    'le fichier tel que Porte-voix l’a écrit (son empreinte est autre\u202f: il a été modifié depuis\u202f; ses lignes sont lues quand même)',
  day: 'un jour, comme 2025-03-31',
  'daily-value':
    'la valeur d’un seul jour (celles d’une semaine ou de 28 jours se recoupent, celles d’un public par âge ou par lieu n’ont pas de jour)',
  'unambiguous-year':
    'un jour dont l’année se déduit de la date de l’export (les lignes ne se suivent pas dans l’ordre du temps, ou laissent plus d’un mois entre elles. Écrivez l’année, comme 2025-08-31)',
  'day-of-post': 'le jour que dit aussi l’identifiant de la publication, dans son adresse',
  'whole-period': 'un jour ou un mois déjà fini le jour de la lecture',
  'data-row': 'une ligne de données (celle-ci est une erreur, un reste de réponse ou une demande sans réponse)',
  date: 'une date, comme 31/12/2025 ou 2025-12-31 18:05',
  'page-address': 'l’adresse d’une page sur un réseau connu',
  'distinct-post':
    'une ligne qui se distingue des autres (une autre ligne dit exactement la même chose, sans texte ni adresse\u202f: est-ce la même publication\u202f? Ajoutez une colonne avec l’adresse des publications)',
  territory: 'un département ou une région, par son code ou son nom (code et nom doivent désigner le même territoire)',
  'territory-level':
    'un territoire dont on sait si c’est un département ou une région (01 est l’Ain, mais aussi la Guadeloupe)',
  'need-unit': 'une unité connue\u202f: personnes, ou part (%)',
  'persons-not-shares': 'un nombre de personnes (pour des parts, choisissez l’unité «\u202fpart des habitants\u202f»)',
  'persons-within-inhabitants': 'pas plus de personnes que le territoire n’a d’habitants',
  'share-in-range': 'une part entre 0 et 100\u202f%',
  'one-line-per-territory':
    'une seule ligne par territoire (les lignes entre parenthèses parlent du même\u202f: laquelle est la bonne\u202f?)',
  'organisation-kind': 'une sorte d’organisation connue, comme association, fédération ou collectif',
  'decimal-degrees': 'une latitude et une longitude en degrés décimaux, comme 48,45\u202f; -4,25',
  'one-line-per-organisation':
    'une seule ligne par organisation (celle dont le numéro suit le signe = est déjà la sienne)',
  'no-member-circle': 'une fédération qui n’est ni l’organisation elle-même, ni l’un de ses membres',
  'page-of-this-organisation': 'une page qui n’appartient pas déjà à une autre organisation',
} as const satisfies Record<Expectation, string>

const files = {
  'empty-file': 'Le fichier est vide. Le téléchargement a peut-être été interrompu : refaites l’export.',
  'no-rows':
    'Le fichier ne contient aucune donnée\u202f: une ligne d’en-tête seule, ou une réponse vide. Vérifiez la période et la liste choisies pour l’export, ou la demande faite.',
  'no-usable-rows': 'Aucune ligne du fichier n’a pu être lue. Les lignes refusées disent pourquoi, une par une.',
  'html-not-table':
    'Ce fichier est une page web, pas un tableau. Souvent, c’est une page de connexion ou d’erreur enregistrée à la place de l’export : reconnectez-vous et téléchargez-le de nouveau.',
  'unknown-format': 'Ce type de fichier n’est pas reconnu. Enregistrez le tableau au format CSV (UTF-8) ou XLSX.',
  'unreadable-text':
    'Le texte du fichier contient des caractères illisibles : il est abîmé, mélange deux encodages, ou le sien n’est pas connu. Enregistrez-le de nouveau au format « CSV UTF-8 ».',
  'empty-archive': 'L’archive est vide\u202f: elle ne contient aucun fichier.',
  'several-files':
    'L’archive contient plusieurs fichiers. Décompressez-la et importez-les un à un, ou donnez-la à la commande npm run ingest, qui importe chacun d’eux.',
  'damaged-json':
    'Le fichier JSON est abîmé ou incomplet\u202f: enregistrez-le de nouveau. S’il vient d’un programme, il doit écrire un document JSON, ou un objet par ligne.',
  'damaged-archive':
    'Le fichier compressé (classeur Excel, .zip ou .gz) est abîmé ou incomplet. Un classeur\u202f: ouvrez-le et enregistrez-le de nouveau\u202f; sinon, refaites l’export ou le téléchargement.',
  'old-excel':
    'C’est un ancien classeur Excel (.xls), ou un classeur protégé par un mot de passe. Enregistrez-le au format .xlsx, sans mot de passe, ou en CSV.',
  'too-large-unzipped':
    'Le classeur Excel dépasse 20 Mo une fois décompressé. Enregistrez le tableau au format CSV, qui n’a pas cette limite.',
  'too-large':
    'Le fichier est trop grand pour être envoyé par le navigateur. Importez-le avec la commande « npm run ingest ».',
  'unknown-source':
    'Les colonnes ne sont celles d’aucune source connue. Pour un export, vérifiez que la première ligne porte les noms des colonnes d’origine, non traduits.',
  'group-export':
    'C’est un export de groupes. Il contient les messages de personnes, et Porte-voix n’enregistre que les publications d’organisations. Refaites l’export pour des pages.',
  'leaderboard-export':
    'C’est un classement (leaderboard)\u202f: une ligne par page, sans ses publications, et sans la période. Ses en-têtes n’ont jamais été vus\u202f: rien n’est deviné. Dites vous-même ce que sont ses colonnes (correspondance des colonnes, ou --mapping), avec la date des abonnés\u202f; ou refaites l’export avec «\u202fHistorical Data\u202f», qui donne une ligne par publication.',
  'link-checker-export':
    'C’est un export de l’extension « Link Checker » : les publications de tous qui partagent un lien, pas celles d’une page. Il ne permet pas de comparer des pages.',
  'period-not-stated':
    'Ce tableau donne des totaux par page sans dire de quel jour ni de quelle période\u202f: ils ne se comparent à rien. Mettez la date dans l’en-tête des colonnes d’abonnés, par exemple «\u202fFollowers au 31 mai 2023\u202f».',
  'page-not-named':
    'Ce fichier parle d’une seule page sans la nommer\u202f: dites laquelle, à l’écran Données ou avec --page et son adresse, sur le réseau du fichier.',
  'page-elsewhere':
    'La page nommée n’est pas sur le réseau dont parle ce fichier. Donnez l’adresse de la page sur ce réseau-là.',
  'year-not-stated':
    'Les jours de ce fichier sont écrits sans année («\u202fAugust 31\u202f»). Dites le jour où il a été exporté (à l’écran, ou avec --observed-at)\u202f: l’année s’en déduit.',
  'sum-over-pages':
    'Chaque colonne de ce fichier additionne plusieurs pages, et une somme ne se répartit pas entre elles\u202f: ce n’est le chiffre d’aucune page. Pour vos pages, exportez plutôt les publications de chacune avec Meta Business Suite.',
  'error-answer':
    'C’est un message d’erreur enregistré à la place d’une réponse\u202f: il ne contient aucune donnée. Refaites la demande, puis enregistrez la réponse.',
  'no-article-views':
    'Wikipédia a répondu qu’elle n’a pas de données\u202f: le titre est inconnu (majuscules et accents comptent), la période n’est pas couverte, ou aucun jour n’a de vue. Ce n’est pas un zéro\u202f: rien n’est enregistré.',
  'no-whole-month':
    'Wikipédia a refusé la demande\u202f: la période ne contient aucun mois entier. Demandez du premier au dernier jour d’un mois déjà fini.',
  'whole-project':
    'Ces vues sont celles de tout un projet (Wikipédia entière), pas d’un article\u202f: elles ne disent rien d’une organisation. Demandez les vues de son article (per-article).',
  'posts-without-time':
    'Les publications de ce fichier ont un jour, mais ni heure ni fuseau\u202f: leur instant ne se devine pas. Si une autre colonne le dit, indiquez-la en faisant correspondre les colonnes vous-même (ou par --mapping)\u202f; sinon refaites l’export avec l’heure.',
  'missing-columns':
    'Il manque au fichier des colonnes sans lesquelles rien ne peut être lu. Elles ont pu être supprimées ou renommées : repartez de l’export d’origine.',
  'mapping-incomplete':
    'La correspondance des colonnes ne suffit pas à lire ce fichier\u202f: il y manque de quoi savoir de quelle page, de quel jour ou de quel chiffre parle une ligne.',
  'need-incomplete':
    'Ce tableau donne des chiffres par territoire, mais il ne dit pas tout ce qu’il faut pour les lire\u202f: répondez à l’écran Données, ou avec --column, --need, --unit et --level.',
  'no-territories':
    'Aucune colonne de ce fichier ne nomme des départements ou des régions à côté d’une colonne de nombres. Il faut une colonne de codes (01, 2A, 971) ou de noms, avec un en-tête.',
  'unclosed-quote':
    'Un guillemet ouvert n’est jamais refermé : tout ce qui suit ne forme plus qu’une cellule. Le fichier est coupé, ou un guillemet est de trop à cet endroit.',
  'rejected-rows': 'Des lignes ont été refusées, et vous avez demandé tout ou rien : rien n’a été enregistré.',
  'unknown-actor': 'Cette organisation n’est pas connue. Vérifiez son identifiant, ou créez-la avec --new et --kind.',
  'file-not-found': 'Le fichier est introuvable. Vérifiez son nom et son dossier.',
  'file-unreadable':
    'L’ordinateur ne laisse pas lire ce fichier. Fermez-le s’il est ouvert dans un autre programme, ou vérifiez que vous y avez accès.',
  cancelled: 'Arrêté à votre demande. Rien n’a été enregistré de ce fichier.',
  'changed-meanwhile':
    'Le fichier a changé pendant sa lecture (un téléchargement ou un programme qui l’écrit encore\u202f?)\u202f: rien n’en a été enregistré. Attendez qu’il soit complet, puis donnez-le de nouveau.',
  'disk-full':
    'Le disque est plein\u202f: rien n’a été enregistré de ce fichier, qui n’est pas en cause. Faites de la place, puis donnez-le de nouveau.',
  'program-failed':
    'Porte-voix n’a pas pu aller au bout, et le fichier n’est pas forcément en cause\u202f: rien n’en a été enregistré. La fenêtre où le programme tourne en dit plus\u202f; donnez ensuite le fichier de nouveau.',
  'too-large-unpacked':
    'L’archive dépasse 2\u202fGo (.zip) ou 4\u202fGo (.gz) une fois décompressée. Partagez-la, ou décompressez-la et importez ses fichiers un à un avec la commande «\u202fnpm run ingest\u202f».',
  'too-large-document':
    'Ce document JSON dépasse 64\u202fMo, et il faudrait le tenir en entier en mémoire. Faites-le écrire avec un objet par ligne (.ndjson)\u202f: la taille n’est alors plus limitée.',
  'nested-archive': 'C’est une archive dans une archive. Décompressez la première, puis importez celle-ci à part.',
  'package-incomplete':
    'Il manque une table à ce paquet de données. Reprenez le paquet tel qu’il a été fait, ou refaites-le avec «\u202fnpm run export\u202f».',
  'invented-data':
    'Ce paquet de données contient la démonstration inventée\u202f: elle n’entre jamais dans les données réelles. «\u202fnpm run demo\u202f» refait la démonstration.',
  'too-many-files':
    'L’archive contient plus de 200 fichiers. Partagez-la en plusieurs archives, ou décompressez-la et importez ses fichiers par groupes.',
} as const satisfies Record<FileFault, string>

const columnNames: ReadonlyMap<string, string> = new Map([
  ['actor', 'organisation'],
  ['platform', 'réseau'],
  ['metric', 'mesure'],
  ['value', 'valeur'],
])

/** What a mapping does not say, by the question that asks for it. */
const lacks: ReadonlyMap<string, string> = new Map([
  ['date', 'la date'],
  ['page', 'la page'],
  ['platform', 'le réseau'],
  ['nothing-counted', 'ce qui est compté'],
])

/** What a table by territory does not say, by the question that asks for it. */
const needLacks: ReadonlyMap<string, string> = new Map([
  ['column', 'la colonne des chiffres (--column)'],
  ['indicator', 'ce qu’ils comptent (--need)'],
  ['unit', 'des personnes ou des parts (--unit)'],
  ['level', 'départements ou régions (--level)'],
])

const missing = (found: string, words: ReadonlyMap<string, string>): string =>
  `il manque\u202f: ${found
    .split(', ')
    .map((lack) => words.get(lack) ?? lack)
    .join(', ')}`

const refusedRows = (count: string): string => (count === '1' ? '1 ligne refusée' : `${count} lignes refusées`)

/** What was found, in words that need no other: a number says what it counts. */
const foundText = ({ code, found }: Pick<Fault, 'code' | 'found'>): string => {
  if (found === null) return ''
  if (code === 'no-usable-rows' || code === 'rejected-rows') return refusedRows(found)
  if (code === 'mapping-incomplete') return missing(found, lacks)
  if (code === 'need-incomplete') return missing(found, needLacks)
  if (code !== 'missing-columns') return quoted(found)
  const names = found.split(', ').map((name) => quoted(columnNames.get(name) ?? name))
  return `${names.length === 1 ? 'colonne absente' : 'colonnes absentes'} : ${names.join(', ')}`
}

/** « 38/40 » -> « 38 cellules au lieu de 40 ». */
const cellCounts = (found: string): string => {
  const [count = '', columns = ''] = found.split('/')
  return columns === '' ? quoted(found) : `${count} cellules au lieu de ${columns}`
}

const place = (line: number | null, column: string | null): string =>
  [line === null ? '' : `ligne ${line}`, column === null ? '' : `colonne ${quoted(column.trim())}`]
    .filter((part) => part !== '')
    .join(', ')

export const faults = {
  expectations,
  files,
  /** ligne 14, colonne « Followers » : « 1,2K » trouvé, attendu : un nombre entier */
  rejectionLine: ({ line, column, found, expected }: Refused): string => {
    if (expected === 'same-cell-count') return `${place(line, column)} : ${cellCounts(found)}`
    const isWhole = column === null && found.trim() === ''
    const what = isWhole ? 'toute la ligne' : found.trim() === '' ? 'cellule vide' : `${quoted(found)} trouvé`
    return `${place(line, column)} : ${what}, attendu : ${expectations[expected]}`
  },
  foundText,
  /** The file as a whole: what is wrong, then where and what, if anything. */
  fileLine: ({ code, line, column, found }: Fault): string => {
    const parts = [place(line, column), foundText({ code, found })].filter((part) => part !== '')
    return parts.length === 0 ? files[code] : `${files[code]} (${parts.join(' : ')})`
  },
}
