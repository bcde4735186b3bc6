// Words of the map of territories and of the list of those to strengthen: what is shown, the key, the marks, the table.
// Names of indicators, bases and verdicts, and the reasons, are in territories.ts. Narrow no-break spaces are written \u202f so
// that nobody deletes them by accident.

import { constantsOf } from '../constants.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

type Ends = { readonly low: string; readonly high: string; readonly unit: string; readonly level: string }

export const territoryMap = {
  /** What the map shows; `need` as in "aidants". */
  shows: {
    both: (need: string) => `Besoin (${need}) et pages actives pour 100\u202f000 ${need}`,
    verdict: (need: string) => `Besoin (${need}) et voix, chacun avec son incertitude`,
    need: (need: string) => `Besoin en nombre (${need})`,
    /** @param of "des 5 ans ou plus" */
    'need-share': (need: string, of: string) => `Besoin en part ${of} (${need})`,
    pages: (need: string) => `Pages locales actives pour 100\u202f000 ${need}`,
    followers: (need: string) => `Abonnés des pages locales pour 1\u202f000 ${need}`,
    posts: (need: string) => `Publications par semaine pour 100\u202f000 ${need}`,
    balance: () => 'Pages commerciales actives pour une page d’association active',
  },
  /** In short, over the key and after a value: "1,9 pour 100 000 aidants". */
  units: {
    need: (need: string) => need,
    'need-share': (need: string, of: string) => `${of} (${need})`,
    pages: (need: string) => `pages actives pour 100\u202f000 ${need}`,
    followers: (need: string) => `abonnés pour 1\u202f000 ${need}`,
    posts: (need: string) => `publications par semaine pour 100\u202f000 ${need}`,
    balance: () => 'pages commerciales pour une d’association',
  },
  levels: { departement: 'départements', region: 'régions' },

  /** Titles of what is no comparison of need with voice. */
  titles: {
    need: (names: string, need: string) => `Le besoin le plus fort (${need})\u202f: ${names}`,
    range: ({ low, high, unit, level }: Ends) => `De ${low} à ${high} ${unit}, selon les ${level}`,
    same: ({ low, unit, level }: Omit<Ends, 'high'>) => `${low} ${unit} partout où on le sait (${level})`,
    unknown: (said: string, level: string, n: string) => `${said}\u202f; aucune page connue dans ${n} ${level}`,
    balance: (n: string, of: string, level: string) =>
      `Dans ${n} ${level} sur les ${of} que l’on peut comparer, plus de pages commerciales que de pages d’association`,
    balanceNone: (of: string, level: string) =>
      `Nulle part, sur les ${of} ${level} que l’on peut comparer, il n’y a plus de pages commerciales que de pages d’association`,
    nothing: 'Aucune valeur n’est connue\u202f: la carte ne peut rien montrer',
  },
  subtitle: (it: { what: string; platform: string; period: string; counted: string }) =>
    `${it.what}. ${it.platform}, ${it.period}\u202f; ${it.counted}`,
  counted: (known: string, level: string) => `${known} ${level} avec une valeur`,
  countedMissing: (known: string, level: string, missing: string) =>
    `${known} ${level} avec une valeur, ${missing} sans`,

  source: {
    need: (sources: string) => `Besoin\u202f: ${sources}.`,
    dated: (title: string, vintage: string) => `${title}, ${vintage}`,
    boundaries: 'Limites\u202f: IGN – Admin Express COG 2018, Licence Ouverte\u202f; INSEE COG 2026.',
    /** On what need rests that is shown: it is real beside invented pages too. */
    real: {
      estimated: 'Le besoin vient de chiffres publiés (estimation), les limites sont réelles.',
      published: 'Le besoin vient de chiffres publiés, les limites sont réelles.',
      brought: 'Le besoin vient, au moins en partie, d’un fichier apporté\u202f; les limites sont réelles.',
    },
    method: `Rapports\u202f: intervalles exacts de Poisson à ${told.level}, élargis par l’incertitude du besoin et les pages dont l’activité n’est pas connue.`,
    circles: 'L’aire de chaque cercle est en proportion.',
  },

  /** Inset that enlarges the capital. */
  paris: 'Paris et petite couronne',

  key: {
    /** @param many "Beaucoup d’aidants" */
    corner: (many: string) => `${many}, peu de pages actives`,
    /** Outlines: what lies beyond the uncertainty of need and of voice. */
    sure: {
      'under-served': 'Beaucoup de personnes et peu de voix, malgré l’incertitude',
      'none-known': 'Beaucoup de personnes, aucune page connue\u202f: à vérifier',
    },
    need: (more: string) => `↑ ${more}`,
    voice: (one: string) => `→ plus de pages actives par ${one}`,
    voiceUnit: (unit: string) => `(${unit})`,
    noneKnown: 'Aucune page connue\u202f: à vérifier, ce n’est pas zéro',
    noneKnownSized: 'Aucune page connue (pas zéro)\u202f: points plus gros, besoin plus fort',
    untold: 'Pages connues, mais aucun fichier ne dit si elles sont actives',
    untoldValue: 'Valeur inconnue',
    noRatio: 'Aucune page d’association active\u202f: pas de rapport',
    need0: 'Besoin inconnu',
    regionRate: 'Besoin estimé au taux de la région',
    nationalRate: 'Besoin estimé au taux national',
    published: 'Besoin publié pour le territoire',
    places: 'Pages dont le lieu est connu\u202f:',
    under: (bound: string) => `moins de ${bound}`,
    over: (bound: string) => `${bound} ou plus`,
    between: (low: string, high: string) => `${low} à ${high}`,
    withCount: (said: string, n: string) => `${said} (${n})`,
    moreAssociation: 'plus d’association',
    moreCommercial: 'plus de commerciales',
    level: 'à peu près autant',
  },
  camps: { association: 'associations', commercial: 'commerciales', public: 'publiques' },
  note: {
    outline:
      'Contour épais\u202f: beaucoup de personnes et peu de voix, c’est sûr\u202f; la couleur montre les valeurs telles quelles.',
    unknown: 'Ce qui n’est pas connu a un motif, jamais la couleur d’une valeur basse.',
    other:
      'Ce qui n’est pas connu a un motif, jamais la couleur d’une valeur basse. Les hachures disent que le besoin est estimé.',
    need: 'Des nombres se comparent par l’aire de cercles\u202f: colorier les territoires ferait paraître forts ceux qui sont vastes.',
    balance: 'Seules les pages locales actives comptent. Hachures verticales\u202f: plus de pages commerciales.',
  },
  /** A mark in few words, for who walks the map. */
  mark: {
    say: (it: { name: string; said: string; why: string }) => `${it.name}\u202f: ${it.said}. ${it.why}`,
    need: (need: string, basis: string) => `${need} (${basis})`,
    active: {
      one: (n: string, of: string) => `${n} page active sur ${of}`,
      other: (n: string, of: string) => `${n} pages actives sur ${of}`,
    },
    unknown: {
      one: (n: string, of: string) => `${n} page sur ${of} dont l’activité n’est pas connue`,
      other: (n: string, of: string) => `${n} pages sur ${of} dont l’activité n’est pas connue`,
    },
    needUnknown: 'besoin inconnu',
    none: 'aucune page connue',
    relative: (ratio: string) => `à côté du pays, ${ratio}`,
    separator: '\u202f; ',
  },
  /** Active pages per need, 1 being the nation. */
  beside: {
    more: (factor: string) => `${factor} fois plus`,
    fewer: (factor: string) => `${factor} fois moins`,
    same: 'autant',
    /** On the axis. */
    none: 'aucune',
    noneActive: 'aucune active',
    allMore: (low: string, high: string) => `de ${low} à ${high} fois plus`,
    allFewer: (low: string, high: string) => `de ${low} à ${high} fois moins`,
    fromTo: (low: string, high: string) => `de ${low} à ${high}`,
    atMost: (high: string) => `au plus ${high} fois le pays`,
    within: (said: string, range: string) => `${said} (${range})`,
  },
  valueAndUnit: (value: string, unit: string) => `${value} ${unit}`,
  valueUnknown: 'valeur inconnue',

  table: {
    caption: (title: string) =>
      `${title}. Dans l’ordre des territoires à renforcer\u202f: ceux que la règle trouve, puis ceux que l’on ne peut pas trancher, puis les autres\u202f; dans chaque groupe, le moins de pages actives par besoin d’abord.`,
    code: 'Code',
    name: 'Territoire',
    need: (need: string) => `Besoin (${need})`,
    needLow: `Besoin, borne basse (${told.level})`,
    needHigh: `Besoin, borne haute (${told.level})`,
    basis: 'Ce sur quoi repose le besoin',
    needSource: 'Source du besoin',
    needVintage: 'Date du besoin',
    voice: 'Pages qui comptent comme voix',
    associations: 'associations',
    needAbove: 'Seuil du besoin (fois la médiane)',
    voiceBelow: 'Seuil des voix (fois le rapport national)',
    silentAfter: 'Jours sans publication avant d’être silencieuse',
    active: 'Pages actives',
    silent: 'Pages silencieuses',
    unknown: 'Pages dont l’activité n’est pas connue',
    known: (camp: string) => `Pages locales connues, ${camp}`,
    around: 'Pages de toute la région, non comptées',
    followers: 'Abonnés des pages locales',
    postsPerWeek: 'Publications par semaine',
    silentDays: 'Jours depuis la dernière publication',
    perPage: 'Personnes pour une page active',
    low: (column: string) => `${column}, borne basse (${told.level})`,
    high: (column: string) => `${column}, borne haute (${told.level})`,
    relative: 'Rapport national = 1',
    shrunken: 'Rapport national = 1, tiré vers la moyenne',
    rank: 'Rang (1\u202f: le moins de pages par besoin)',
    verdict: 'Verdict',
    reason: 'Pourquoi',
  },

  strengthen: {
    heads: {
      'under-served': 'Beaucoup de personnes, peu de voix',
      'none-known': 'Beaucoup de personnes, aucune page connue\u202f: à vérifier d’abord',
      'cannot-tell': 'On ne peut pas trancher',
    },
    axis: 'Pages actives par besoin, à côté du pays (échelle logarithmique)',
    nation: 'pays',
    columns: { territory: 'Territoire', need: 'Besoin', pages: 'Pages actives' },
    activeOf: (active: string, known: string) => `${active} sur ${known}`,
    noneKnown: 'aucune connue',
    unknownRatio: 'rapport inconnu',
    subtitle: (it: { what: string; platform: string; period: string; level: string }) =>
      `Pages locales actives pour le besoin (${it.what}), rapport national = 1. ${it.platform}, ${it.period}\u202f; ${it.level}`,
    note: `Signe\u202f: rapport au pays\u202f; trait\u202f: intervalle à ${told.level}. Signe creux\u202f: aucune page active, seule la borne haute est connue.`,
    more: {
      one: (n: string) => `${n} autre territoire est dans le tableau.`,
      other: (n: string) => `${n} autres territoires sont dans le tableau.`,
    },
    none: 'Aucun territoire à montrer\u202f: la règle n’en trouve pas, et aucun n’est incertain.',
  },
}
