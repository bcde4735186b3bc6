// Sentences on shares of voice, and the words of their figure: what each set has of all that is published or obtained, in all
// or row by row. ../voice.ts chooses the sentence. Narrow no-break spaces are written \u202f so that nobody deletes them by
// accident.

import { constantsOf } from '../constants.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

/** `pages` hold `share` of `whole`. */
type Held = { readonly pages: string; readonly share: string; readonly whole: string }
type Short = Omit<Held, 'whole'>
/** From the first bucket of a course to its last. */
type Course = Readonly<Record<'pages' | 'from' | 'to' | 'whole' | 'first' | 'last', string>>

export const voice = {
  /** What is shared out: in all, and within a row. */
  whole: {
    all: {
      posts: 'de toutes les publications',
      interactions: 'de toutes les interactions',
      views: 'de toutes les vues',
    },
    row: { posts: 'des publications', interactions: 'des interactions', views: 'des vues' },
  },
  has: {
    posts: ({ pages, share, whole }: Held) => `${pages} signent ${share} ${whole}`,
    interactions: ({ pages, share, whole }: Held) => `${pages} réunissent ${share} ${whole}`,
    views: ({ pages, share, whole }: Held) => `${pages} réunissent ${share} ${whole}`,
  },
  /** After another such clause, which has named the whole. */
  hasToo: {
    posts: ({ pages, share }: Short) => `${pages} en signent ${share}`,
    interactions: ({ pages, share }: Short) => `${pages} en réunissent ${share}`,
    views: ({ pages, share }: Short) => `${pages} en réunissent ${share}`,
  },
  and: (first: string, second: string) => `${first}\u202f; ${second}`,

  clearMost: (said: string) => `${said}\u202f: c’est nettement plus de la moitié`,
  likelyMost: (said: string) => `${said}\u202f: c’est probablement plus de la moitié`,
  uncertain: (said: string) =>
    `${said}\u202f; avec d’autres pages semblables, ce pourrait être plus ou moins de la moitié`,
  less: (said: string) => `${said}, la plus grande part, mais moins de la moitié`,
  noInterval: (said: string) => `${said}\u202f; il y a trop peu de pages pour dire à quel point ce chiffre est sûr`,
  silent: 'Personne n’a rien publié\u202f: il n’y a pas de part à donner',
  nothing: 'Aucune publication n’a rien obtenu\u202f: il n’y a pas de part à donner',
  unknown: 'Trop de chiffres ne sont pas connus\u202f: on ne peut pas donner de part',
  /** `posts` and `pages` are one of the counts below. */
  thin: (said: string, posts: string, pages: string) =>
    `${said}\u202f; mais cela ne repose que sur ${posts} de ${pages}`,
  posts: { one: (n: string) => `${n} publication`, other: (n: string) => `${n} publications` },
  pages: { one: (n: string) => `${n} page`, other: (n: string) => `${n} pages` },

  /** A row in front of what is said of it. */
  within: {
    topic: (topic: string, said: string) => `sur ${topic}, ${said}`,
    kind: (kind: string, said: string) => `parmi les ${kind}, ${said}`,
    territory: (where: string, said: string) => `${where}, ${said}`,
    other: (row: string, said: string) => `${row}\u202f: ${said}`,
  },
  /** After "sur". */
  topics: {
    repit: 'le répit',
    droits_conge: 'les droits et congés du proche aidant',
    prestations: 'l’APA, la PCH et les aides publiques',
    isolement: 'l’isolement et le lien social',
    sante_aidant: 'la santé de l’aidant',
    emploi: 'l’emploi et la conciliation',
    alzheimer: 'Alzheimer et les maladies neurodégénératives',
    handicap: 'le handicap',
    maladie: 'la maladie chronique, le cancer et les troubles psychiques',
    fin_de_vie: 'la fin de vie et le deuil',
    domicile: 'l’aide et le maintien à domicile',
    financement: 'le financement de la dépendance et l’épargne',
    jeunes_aidants: 'les jeunes aidants',
    formation: 'la formation et l’information',
    groupes_parole: 'les groupes de parole et l’écoute',
    plaidoyer: 'le plaidoyer et l’action publique',
    evenement: 'les événements et la vie locale',
  },
  all: 'Ensemble',
  /** A département of the same name may stand beside it. */
  region: (name: string) => `${name} (région)`,
  noneOfThem: { topic: 'Sans sujet reconnu', kind: 'Sorte inconnue', territory: 'Sans territoire connu' },

  /** Titles where no row has a clear lead. */
  noLead: {
    topic: 'Sur aucun sujet un groupe ne dépasse nettement la moitié',
    kind: 'Dans aucune sorte d’organisation un groupe ne dépasse nettement la moitié',
    territory: 'Dans aucun territoire un groupe ne dépasse nettement la moitié',
  },
  tooFew: 'Trop peu de pages ou de publications pour comparer des parts',
  /** The kind of organisation with the largest part; `whole` is one of `whole.all`. */
  largestKind: (it: { kind: string; share: string; whole: string }) =>
    `Parmi les sortes d’organisation, les ${it.kind} ont la plus grande part\u202f: ${it.share} ${it.whole}`,
  course: {
    moved: (it: Course) => `${it.pages} passent de ${it.from} ${it.whole} (${it.first}) à ${it.to} (${it.last})`,
    steady: (it: Course) =>
      `${it.pages} ont ${it.from} ${it.whole} (${it.first}), puis ${it.to} (${it.last})\u202f: pas de changement net`,
  },

  subtitle: (it: { what: string; by: string; platform: string; period: string; pages: string }) =>
    `${it.what}${it.by}. ${it.platform}, ${it.period}\u202f; ${it.pages}`,
  what: {
    posts: 'Part de chaque groupe dans les publications',
    interactions: 'Part de chaque groupe dans les interactions',
    views: 'Part de chaque groupe dans les vues',
  },
  by: {
    none: ', dans l’ensemble',
    topic: ', sujet par sujet',
    kind: ', par sorte d’organisation',
    territory: ', par territoire',
    day: ', jour par jour',
    week: ', semaine par semaine',
    month: ', mois par mois',
    quarter: ', trimestre par trimestre',
    year: ', année par année',
  },
  counted: { posts: 'publications', interactions: 'interactions', views: 'vues' },
  from: (low: string, high: string) => `${low} à ${high}`,
  limit: `Trait à la limite\u202f: intervalle à ${told.level}.`,
  pale: `Barre pâle\u202f: moins de ${told.fewestPages} pages d’un groupe ou moins de ${told.fewestPostsOfSet} publications, trop peu pour une part sûre.`,
  overlapping: 'Une publication peut compter dans plusieurs lignes.',
  topicsUnknown: {
    one: (n: string) => `${n} publication dont le sujet n’est pas connu n’est dans aucune ligne.`,
    other: (n: string) => `${n} publications dont le sujet n’est pas connu ne sont dans aucune ligne.`,
  },
  empty: (rows: string) => `Rien à partager\u202f: ${rows}.`,
  further: {
    one: (n: string) => `${n} autre ligne, plus petite, est dans le tableau.`,
    other: (n: string) => `${n} autres lignes, plus petites, sont dans le tableau.`,
  },
  few: 'trop peu',
  pooled: 'Les totaux sont additionnés\u202f: une grande page pèse plus qu’une petite.',
  columns: {
    row: 'Partie',
    share: 'Part (%)',
    low: `Borne basse (intervalle à ${told.level})`,
    high: `Borne haute (intervalle à ${told.level})`,
    posts: 'Publications',
    pages: 'Pages',
    unknown: 'Publications au chiffre inconnu',
  },
}
