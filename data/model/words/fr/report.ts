// Words of the report for the board: two printed pages for people who have two minutes. What is said of place, advice and planner
// comes from their own sections. Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

import { constantsOf } from '../constants.ts'
import { counted } from '../counted.ts'
import type { Formats } from '../format.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const report = {
  title: 'Rapport pour le conseil d’administration',
  titleOf: (name: string): string => `${name}\u202f: rapport pour le conseil d’administration`,
  print: 'Imprimer',
  printHint:
    'Deux pages A4. Dans la fenêtre d’impression, «\u202fEnregistrer au format PDF\u202f» en fait un fichier à envoyer.',
  asFile: 'Le même rapport en PDF, par une commande',
  command: 'Cette commande écrit les mêmes deux pages dans un fichier, dans le dossier de Porte-voix\u202f:',
  back: 'Retour à la page de l’organisation',
  /** On the screen of the organisation and on the Overview. */
  link: 'Le rapport pour le conseil d’administration',

  /** On the Method screen. */
  rules: [
    `Un point fort est une mesure pour laquelle l’intervalle à ${told.level} de la part des pages semblables que la page dépasse se tient tout entier au-dessus de la moitié\u202f; semblables\u202f: du même camp et de la même taille, ou de tout le camp quand il y en a trop peu, ou pour les abonnés\u202f; le taux d’interaction ne compte que parmi les pages de sa taille, car il est plus haut chez les petites pages. C’est net avec au moins ${told.enoughPages} pages, probable avec moins. Ou bien c’est une sorte de publications qui obtient nettement ou probablement plus que l’habitude de la page, sauf si elle est conseillée à côté.`,
    'Trois au plus, ceux qui dépassent le plus d’abord\u202f: d’après le bas de leur intervalle. Le rapport dit combien de mesures et de sortes de publications ont été regardées, et quand il n’y a rien à dire. Les pistes sont les conseils de «\u202fNotre page\u202f», les trois premières. Les intervalles ne sont pas corrigés du nombre de mesures regardées.',
  ],

  upTo: (day: string): string => `Données jusqu’au ${day}`,
  noPost: 'Aucune publication connue',
  sheet: ({ at, of }: { at: string; of: string }): string => `Page ${at} sur ${of}`,
  page: (name: string): string => `Page «\u202f${name}\u202f»`,
  /** `others`: how many more pages it has on the same network. */
  pageOf: ({ name, others }: { name: string; others: string }): string =>
    `Page «\u202f${name}\u202f» (l’organisation en a ${others} ici, qui ne sont pas dans ce rapport)`,
  others: (count: number, formats: Formats): string => counted(count, formats, 'autre', 'autres'),

  /** `said` is a sentence on its place, without its full stop; `pages` those that it is placed among. */
  cover: {
    clear: ({ said, pages }: { said: string; pages: string }): string =>
      `${said}\u202f: c’est net (${pages}, intervalles à ${told.level}).`,
    likely: ({ said, pages }: { said: string; pages: string }): string =>
      `${said}\u202f: ce n’est que probable, avec ${pages}.`,
    uncertain: ({ said, pages }: { said: string; pages: string }): string =>
      `${said}\u202f: avec ${pages}, aucun intervalle n’exclut le milieu.`,
    'too-few': ({ said }: { said: string; pages: string }): string => `${said}.`,
  },

  gap: 'L’écart entre les deux camps',
  gapUnknown:
    'Pas encore de quoi comparer les deux camps\u202f: les données n’ont pas, dans chacun d’eux, de pages avec des chiffres sur cette période. Importez les publications de ces pages\u202f: la figure se dessinera ici.',
  position: 'Notre place',

  strengths: {
    title: 'Nos points forts',
    share: ({ share, low, high }: { share: string; low: string; high: string }): string =>
      `Au-dessus de ${share} de ces pages (${told.level}\u202f: de ${low} à ${high}).`,
    /** `what`: a list of the two below, without what there is none of. */
    looked: (what: string): string => `On a regardé ${what}.`,
    measures: (count: number, formats: Formats): string =>
      `${counted(count, formats, 'mesure', 'mesures')} à côté des pages semblables`,
    kinds: (count: number, formats: Formats): string =>
      `${counted(count, formats, 'sorte de publications', 'sortes de publications')} à côté de votre propre habitude`,
    few: 'Rien d’autre ne dépasse assez nettement le milieu pour être appelé un point fort.',
    none: 'Rien ne dépasse assez nettement le milieu pour être appelé un point fort. Ce n’est pas un mauvais signe\u202f: c’est le cas de bien des pages.',
    unknown: `Pas assez de chiffres pour le dire\u202f: il faut au moins ${told.fewestPosts} publications aux interactions connues, ou ${told.fewestPages} pages à qui se comparer.`,
  },

  leads: {
    title: 'Des pistes, avec leurs preuves',
    addPage: 'Si elle a une page, ajoutez-la sur l’écran Données, ou importez un fichier qui en parle.',
    few: 'Aucune autre piste n’a de preuve assez nette.',
    brief: {
      /** Of a kind of posts: one of the usual posts is made otherwise. */
      post: ({ gain, minutes }: { gain: string; minutes: string }): string =>
        `S’il en allait de même chez vous\u202f: environ ${gain} de plus par semaine. Une telle publication en remplace une autre, et demande ${minutes} de plus qu’elle.`,
      /** Of a rhythm. */
      other: ({ gain, minutes }: { gain: string; minutes: string }): string =>
        `S’il en allait de même chez vous\u202f: environ ${gain} de plus par semaine, pour ${minutes} de travail de plus.`,
    },
    trying:
      'Rien ne dit que l’un entraîne l’autre, et les durées sont des hypothèses\u202f: essayez une piste, puis regardez dans trois mois.',
  },

  method: {
    title: 'Méthode et limites',
    limits: [
      'Les compteurs publics ne disent pas combien de personnes ont vu une publication\u202f: les abonnés sont une audience possible, pas une audience touchée.',
      'Les pages comparées sont celles qui ont été importées\u202f: l’intervalle dit l’incertitude du hasard, pas celle de ce choix.',
      `Une page pèse autant qu’une autre\u202f; la page typique est la médiane. Les intervalles sont à ${told.level}, par tirage au sort de pages et de publications semblables. «\u202fNet\u202f»\u202f: l’intervalle exclut l’égalité, avec au moins ${told.enoughPages} pages\u202f; «\u202fprobable\u202f»\u202f: avec moins.`,
      'Un chiffre inconnu n’est jamais compté comme un zéro.',
    ],
    /** Of the page: posts, and how much of the period is covered. */
    covered: ({ posts, weeks, of }: { posts: string; weeks: string; of: string }): string =>
      `${posts}, ${weeks} des ${of} semaines couvertes par les fichiers`,
    withMissing: ({ measure, n, missing }: { measure: string; n: string; missing: string }): string =>
      `${measure}, ${n} avec valeur et ${missing} sans`,
    /** A group of pages, and what is told of it. */
    among: ({ pages, measures }: { pages: string; measures: string }): string => `${pages} (${measures})`,
    lines: {
      ours: 'Notre page',
      peers: 'Pages comparées',
      version: 'Version de Porte-voix',
      hash: 'Empreinte des données',
      address: 'Adresse de ce rapport',
    },
  },

  /** `npm run figure -- report`. */
  file: {
    help: `Usage\u202f: npm run figure -- report --own ORGANISATION --out FICHIER.pdf [options]

Écrit le rapport pour le conseil d’administration, deux pages A4, avec un navigateur installé (Chromium, Chrome ou Edge).
  --own ORGANISATION   dernier mot de l’adresse de sa page, par exemple unafam dans /actors/unafam
  --out FICHIER.pdf    où l’écrire
  --data real|demo     données réelles ou démonstration (ce qui s’ouvre d’abord, sans cette option)
  --from, --to         période, par exemple --from 2025-01 --to 2025-12
  --platform CLÉ       réseau (facebook)
  --grid CLÉ           classement des organisations en camps (article)
  --page NUMÉRO        l’une de ses pages, si elle en a plusieurs
  --lang fr|en         langue`,
    ownMissing: 'Il manque l’organisation\u202f: --own ORGANISATION',
    outMissing: 'Il manque le fichier à écrire\u202f: --out FICHIER.pdf',
    badOut: (file: string): string => `${file} n’est pas un nom de rapport\u202f: il doit finir par .pdf`,
    badValue: (option: string, found: string): string => `L’option ${option} ne comprend pas «\u202f${found}\u202f».`,
    noDemo: 'Il n’y a pas de données de démonstration. Pour les faire\u202f: npm run demo',
    noBrowser:
      'Le rapport en PDF a besoin d’un navigateur installé\u202f: Chromium, Google Chrome ou Microsoft Edge. Installez-en un (sous Debian ou Ubuntu\u202f: sudo apt install chromium), puis recommencez. Sans lui\u202f: ouvrez le rapport dans votre navigateur, et «\u202fImprimer\u202f».',
    refused: (why: string): string => `Le rapport n’a pas pu être fait\u202f: ${why}`,
    cannotWrite: (file: string, why: string): string => `${file} ne peut pas être écrit (${why}).`,
    done: (file: string): string => `Rapport écrit\u202f: ${file}`,
  },
}
