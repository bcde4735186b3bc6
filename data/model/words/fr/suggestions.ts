// Words of what to do about a rejected line, and of why a file was taken for what it is.

import type { Suggestion, SuggestionKey } from '../../suggestions.ts'
import type { Formats } from '../format.ts'

const quoted = (text: string): string => `«\u202f${text.trim()}\u202f»`
const most = 6

/** « Page Name », « URL » et 4 autres. */
const named = (columns: readonly string[], { list }: Formats): string => {
  const shown = columns.slice(0, most).map(quoted)
  const others = columns.length - shown.length
  return list(others === 0 ? shown : [...shown, `${others} ${others === 1 ? 'autre' : 'autres'}`])
}

/** « 2026-11-01 (1er novembre 2026) » for a day, else as it is. */
const valuesToWrite = ({ values }: Suggestion, { day }: Formats): readonly string[] =>
  values.map((value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value} (${day(value)})` : value))

const advice = {
  write: 'Écrivez la valeur autrement',
  'write-one-of': 'Écrivez sans ambiguïté',
  'no-such-day': 'Ce jour n’existe pas',
  'no-such-month': 'Il n’y a que douze mois\u202f: vérifiez l’ordre du jour et du mois, ou écrivez 2025-12-31',
  'choose-zone': 'Choisissez le fuseau des heures de ce fichier, sous l’aperçu (en ligne de commande\u202f: --zone)',
  'add-time': 'Ajoutez l’heure et le fuseau, par exemple 2025-12-31 18:05:00 CET',
  'unknown-zone': 'Écrivez le fuseau autrement, par exemple +0100',
  'no-decimals': 'Un compte n’a pas de décimales\u202f: vérifiez la valeur',
  'not-negative':
    'Un compte n’est jamais négatif\u202f: vérifiez la valeur, ou videz la cellule si elle n’est pas connue',
  'too-large': 'Ce n’est sans doute pas un compte\u202f: vérifiez qu’il ne s’agit pas d’un identifiant',
  'empty-if-unknown': 'Si la valeur n’est pas connue, videz la cellule\u202f; sinon, écrivez-la en chiffres',
  'digits-only': 'Écrivez le nombre en chiffres, sans lettres ni abréviation',
  'day-as-iso': 'Écrivez le jour comme 2025-12-31',
  'not-yet': 'Cette date est à venir\u202f: vérifiez l’année',
  'cells-too-many': 'Mettez entre guillemets (") la cellule qui contient le séparateur',
  'cells-too-few': 'Ajoutez les cellules qui manquent, vides au besoin',
  'close-quote': 'Fermez le guillemet, ou doublez-le ("") s’il fait partie du texte',
  'shorten-cell': 'Un guillemet n’est sans doute pas refermé\u202f: cherchez-le dans cette cellule',
  'save-as-text': 'Supprimez le caractère illisible, ou refaites l’export',
  'name-platform': 'Écrivez facebook, instagram, linkedin, x, youtube, tiktok, mastodon ou bluesky',
  'name-metric': 'Écrivez followers pour des abonnés, page-likes pour des mentions J’aime de la page',
  'name-actor': 'Écrivez le nom de l’organisation',
  'web-address': 'Écrivez l’adresse entière, avec https://',
  'post-address': 'Mettez l’adresse de la publication elle-même, copiée depuis le navigateur',
  'page-address': 'Mettez l’adresse de la page, par exemple https://www.facebook.com/monassociation',
  fill: 'Remplissez cette cellule',
  'export-totals': 'Refaites l’export avec les totaux depuis la publication',
  'export-days': 'Refaites l’export jour par jour',
  'whole-period': 'Rien à corriger\u202f: ce jour ou ce mois n’était pas fini. Redemandez-le plus tard',
  'whole-object': 'Refaites l’export\u202f: un tableur a sans doute coupé cette cellule',
  'year-of-files': 'Écrivez l’année en entier, par exemple 2025-12-31',
  'repair-line': 'Cette ligne est coupée ou n’est pas du JSON\u202f: refaites l’export, ou supprimez-la',
  'check-changed-file':
    'Si vous l’avez modifié vous-même, rien à faire\u202f; sinon, reprenez le paquet tel qu’il a été fait',
  'keep-one': 'Gardez une seule de ces lignes',
  'leave-out-group':
    'Rien à corriger\u202f: ce qu’écrivent des membres, des visiteurs ou des commentateurs n’est pas lu',
  'leave-out-person':
    'Rien à corriger si c’est une personne. Si c’est une organisation, rattachez d’abord sa page à cette organisation (ou nommez sa page), puis relisez le fichier',
  'leave-out-advertisement': 'Rien à corriger\u202f: les publicités ne sont pas des publications ordinaires',
  'leave-out-row':
    'Rien à corriger\u202f: cette ligne (un titre, un total, une erreur, un reste de réponse) ne contient pas de données',
  'name-territory':
    'Écrivez le code officiel et le nom, comme 01 et Ain. Rien à corriger si la ligne parle d’un autre territoire (commune, métropole de Lyon, Corse entière)',
  'share-as-percent': 'Écrivez la part en pour cent avec son signe, comme 15,7\u202f%',
  'read-as-shares': 'Si ce sont des parts, importez le tableau avec l’unité «\u202fpart des habitants\u202f»',
  'check-number': 'Vérifiez le nombre et son unité\u202f: un zéro de trop, ou le total d’un autre territoire\u202f?',
  'name-kind': 'Écrivez association, fédération, collectif ou une autre sorte d’organisation, ou videz la cellule',
  'degrees-as-decimals': 'Écrivez des degrés décimaux, sans minutes ni points cardinaux\u202f: 48,45 et -4,25',
  'name-apart': 'Si ce sont deux organisations, ajoutez le lieu au nom\u202f; sinon, gardez une seule ligne',
  'other-federation': 'Nommez une autre fédération, ou videz la cellule',
  'own-page': 'Vérifiez à qui est cette page, à l’écran Pages, ou videz la cellule',
} as const satisfies Record<SuggestionKey, string>

const encodings: ReadonlyMap<string, string> = new Map([
  ['utf-8', 'UTF-8'],
  ['utf-16le', 'UTF-16'],
  ['utf-16be', 'UTF-16 (gros-boutiste)'],
  ['windows-1252', 'Windows-1252'],
  ['macintosh', 'Mac Roman'],
])
const delimiters: ReadonlyMap<string, string> = new Map([
  [',', 'virgule'],
  [';', 'point-virgule'],
  ['\t', 'tabulation'],
  ['|', 'barre verticale'],
])

type Notes = Readonly<Record<string, string>>

/** `é 14, à 3` -> 14 é et 3 à. */
const countedLetters = (seen: string, { list }: Formats): string =>
  list(
    seen.split(', ').map((one) => {
      const [letter = '', count = ''] = one.split(' ')
      return `${count} ${letter}`
    }),
  )

/** The characters that the other encoding would show: È et ‡. */
const otherLetters = (otherwise: string, { list }: Formats): string => list(otherwise.split(', '))

export const suggestions = {
  title: 'Que faire',
  advice,
  /** What to do about one rejected cell. */
  advise: (suggestion: Suggestion, formats: Formats): string => {
    const { key, values } = suggestion
    const [first = '', second = ''] = values
    if (key === 'write') return `Écrivez ${valuesToWrite(suggestion, formats)[0] ?? ''}`
    if (key === 'write-one-of') return `Écrivez ${valuesToWrite(suggestion, formats).join(' ou ')}`
    if (key === 'no-such-day')
      return `${formats.month(first)} n’a que ${second} jours`.replace(/^./, (a) => a.toUpperCase())
    if (key === 'unknown-zone') return `Le fuseau ${first} peut en désigner plusieurs\u202f: écrivez-le comme +0100`
    if (key === 'add-time' && first !== '') return `Ajoutez l’heure et le fuseau, par exemple ${first} 12:00:00 CET`
    if (key === 'cells-too-many' && first !== '')
      return `${first === '1' ? 'Un séparateur' : `${first} séparateurs`} de trop\u202f: mettez entre guillemets (") la cellule qui le contient`
    if (key === 'cells-too-few' && first !== '')
      return `${first === '1' ? 'Une cellule manque' : `${first} cellules manquent`}\u202f: ajoutez les séparateurs, ou refaites l’export`
    return advice[key]
  },
  recognition: {
    title: 'Pourquoi',
    /** Ressemble à X, parce que le fichier a les colonnes « Page Name » et « URL ». */
    because: (what: string, columns: readonly string[], formats: Formats): string =>
      columns.length === 0
        ? `Lu comme ${what}.`
        : `Ressemble à\u202f: ${what}, parce qu’on y trouve ${named(columns, formats)}.`,
    /** A source that comes next, and why it was not taken. */
    near: (what: string, columns: readonly string[], missing: readonly string[], formats: Formats): string =>
      missing.length === 0
        ? `${what} convient aussi (${named(columns, formats)}), mais moins de colonnes y seraient lues.`
        : `Proche aussi de\u202f: ${what} (${named(columns, formats)}), mais il manque ${named(missing, formats)}.`,
    /** What a file that no source knows comes nearest to. */
    nearest: (what: string, columns: readonly string[], missing: readonly string[], formats: Formats): string =>
      missing.length === 0
        ? `Ressemble à\u202f: ${what} (${named(columns, formats)}).`
        : `Ressemble à\u202f: ${what} (${named(columns, formats)}), mais il manque ${named(missing, formats)}.`,
    /** Files that are refused, where one comes near to them. */
    refused: {
      'group-export': 'un export de groupes',
      'leaderboard-export': 'un classement de pages CrowdTangle',
      'link-checker-export': 'un export de Link Checker',
    },
  },
  fileNotes: {
    encoding: 'Encodage',
    delimiter: 'Séparateur',
    sheet: 'Feuille',
    /** The encoding with what speaks for it. */
    encodingOf: ({ encoding = '', evidence = '', seen = '', otherwise = '' }: Notes, formats: Formats): string => {
      const name = encodings.get(encoding) ?? encoding
      if (evidence === 'mark') return `${name}, d’après la marque au début du fichier`
      if (evidence === 'ascii') return `${name} (aucun accent dans le fichier)`
      if (evidence === 'zeros') return `${name}, car un octet sur deux est nul`
      if (evidence === 'valid') return `${name}, car tous les accents s’y lisent`
      if (seen === '') return name
      const other = encoding === 'macintosh' ? 'Windows-1252' : 'Mac Roman'
      return `${name}, car ${countedLetters(seen, formats)} s’y lisent\u202f; en ${other} ce seraient ${otherLetters(otherwise, formats)}`
    },
    delimiterOf: (delimiter: string): string => delimiters.get(delimiter) ?? delimiter,
  },
  causes: {
    /** Le plus souvent (812 sur 900), colonne « Followers », attendu : un nombre entier. */
    cause: (count: number, total: number, column: string | null, expected: string, formats: Formats): string =>
      `Le plus souvent (${formats.whole(count)} sur ${formats.whole(total)}), ${
        column === null ? 'toute la ligne' : `colonne ${quoted(column)}`
      }, attendu\u202f: ${expected}`,
    /** What to do about one of many cells. */
    example: (found: string, advice: string): string =>
      `Par exemple, pour ${quoted(found)}\u202f: ${advice.replace(/^./, (first) => first.toLowerCase())}`,
    column: 'Colonne',
    reason: 'Motif',
    all: 'Toutes les lignes refusées',
    allColumns: 'Toutes les colonnes',
    allReasons: 'Tous les motifs',
    wholeRow: 'Toute la ligne',
    counted: (name: string, count: number, formats: Formats): string => `${name} (${formats.whole(count)})`,
    shown: (from: number, to: number, total: number, formats: Formats): string =>
      `Refus ${formats.whole(from)} à ${formats.whole(to)} sur ${formats.whole(total)}`,
    previous: 'Les précédents',
    next: 'Les suivants',
    none: 'Aucune ligne refusée pour ce motif.',
    /** What becomes of the file when rows of it are rejected, by the choice made. */
    allOrNothing: (count: number, formats: Formats): string =>
      count === 1
        ? '1 ligne est refusée\u202f: ainsi, rien ne serait enregistré.'
        : `${formats.whole(count)} lignes sont refusées\u202f: ainsi, rien ne serait enregistré.`,
    goodLines: (count: number, formats: Formats): string =>
      count === 1
        ? 'Les bonnes lignes entrent\u202f; la ligne refusée est gardée à part, à corriger et importer plus tard.'
        : `Les bonnes lignes entrent\u202f; les ${formats.whole(count)} lignes refusées sont gardées à part, à corriger et importer plus tard.`,
    /** Only the first rejections of a file that is not stored yet are at hand. */
    firstOnly: (count: number, formats: Formats): string =>
      `L’aperçu montre les ${formats.whole(count)} premiers refus\u202f; tous sont gardés à l’import.`,
  },
}
