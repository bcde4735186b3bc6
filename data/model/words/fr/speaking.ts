// Words of who speaks of what, and who calls to what, on the Topics screen. ../speaking.ts chooses the sentences, without a full
// stop here. Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

import { constantsOf } from '../constants.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

type Most = { readonly pages: string; readonly topic: string; readonly share: string }
type Spoken = {
  readonly pages: string
  readonly topic: string
  readonly share: string
  readonly interval: string | null
}

const around = (interval: string | null): string => (interval === null ? '' : ` (${interval})`)

export const speaking = {
  owned: {
    also: (topics: string) => `C’est aussi le cas, nettement ou probablement, pour\u202f: ${topics}`,
    none: ({ pages, topic, share }: Most) =>
      `Aucun sujet n’appartient nettement aux acteurs que voici\u202f: ${pages}. Leur plus grande part est de ${share}, sur ${topic}`,
    tooFew: 'Il y a trop peu de publications lues pour dire à qui appartient un sujet',
  },

  voice: 'Part de voix, sujet par sujet',
  voiceText:
    'Toutes les publications d’un sujet, partagées entre les groupes. Qui publie beaucoup pèse beaucoup\u202f: c’est la place occupée, pas l’effort de chaque page.',
  who: 'Qui parle de quoi',
  whoText:
    'La part de ses propres publications qu’un groupe consacre à chaque sujet, parmi celles dont le texte est lu. Une publication peut avoir plusieurs sujets.',
  /** `share`: "12 %"; `posts`: "120 publications"; `pages`: "14 pages". */
  setLine: (share: string, posts: string, pages: string) => `${share} de leurs publications (${posts}, ${pages})`,
  setThin: (posts: string, pages: string) => `trop peu pour donner une part\u202f: ${posts}, ${pages}`,
  setNone: 'n’en parlent pas',
  unknown: 'aucun texte lu',
  interval: (low: string, high: string) => `${low} à ${high}`,
  loudest: 'Les pages qui en parlent le plus',
  /** `share` of all its posts. */
  loudPage: (posts: string, share: string) => `${posts}, soit ${share} des siennes`,
  topicsUnknown: (posts: string) =>
    `Sujets inconnus, texte non conservé ou pas encore lu\u202f: ${posts}. Ces publications ne sont dans aucun de ces nombres.`,

  course: 'Un sujet au fil du temps',
  courseText: `La part des publications de chaque groupe qui parlent de ce sujet, avec son intervalle à ${told.level}, en tirant les pages. Avec moins de ${told.fewestPages} pages ou de ${told.fewestPostsOfSet} publications lues, la case reste vide.`,
  about: 'Sujet',
  by: 'Par',
  steps: { month: 'mois', quarter: 'trimestre' },
  courseTitle: {
    higher: ({ pages, topic, share, interval }: Spoken, other: string) =>
      `${pages} consacrent nettement plus de leurs publications que les autres à parler ${topic}\u202f: ${share}${around(interval)} contre ${other}`,
    level: ({ pages, topic, share, interval }: Spoken, other: string) =>
      `On ne peut pas départager les groupes\u202f: ${pages} parlent ${topic} dans ${share} de leurs publications${around(interval)}, les autres dans ${other}`,
    tooFew: (topic: string) => `Trop peu de publications lues pour suivre ce sujet\u202f: ${topic}`,
  },
  /** After "parler". */
  of: {
    repit: 'du répit',
    droits_conge: 'des droits et congés du proche aidant',
    prestations: 'de l’APA, de la PCH et des aides publiques',
    isolement: 'd’isolement et de lien social',
    sante_aidant: 'de la santé de l’aidant',
    emploi: 'd’emploi et de conciliation',
    alzheimer: 'd’Alzheimer et des maladies neurodégénératives',
    handicap: 'du handicap',
    maladie: 'de maladie chronique, de cancer et de troubles psychiques',
    fin_de_vie: 'de la fin de vie et du deuil',
    domicile: 'd’aide et de maintien à domicile',
    financement: 'du financement de la dépendance et d’épargne',
    jeunes_aidants: 'des jeunes aidants',
    formation: 'de formation et d’information',
    groupes_parole: 'des groupes de parole et de l’écoute',
    plaidoyer: 'de plaidoyer et d’action publique',
    evenement: 'd’événements et de vie locale',
  },
  ofRead: (speaking: string, read: string) => `${speaking} publications sur ${read} lues`,

  calls: 'Appeler à rejoindre, ou proposer un service',
  callsText:
    'Un appel invite à adhérer, à être bénévole ou à donner\u202f; une offre propose un service payant. Ils se reconnaissent à des listes de mots, comme les sujets.',
  most: ({ pages, topic, share, isOne }: Most & { readonly isOne: boolean }) =>
    `Parmi ces quatre, ${pages} publient surtout ceci\u202f: ${topic} (${isOne ? share : `${share} chacun`} de leurs publications lues)`,
  noCalls: ({ pages }: { pages: string }) => `${pages} ne lancent aucun appel et ne font aucune offre`,
  fewCalls: ({ pages }: { pages: string }) => `Trop peu de publications lues pour dire à quoi appellent ${pages}`,
  earns: {
    /** Two intervals that lie apart. */
    more: (it: { pages: string; call: string; value: string; other: string }) =>
      `Chez ${it.pages}, les publications «\u202f${it.call}\u202f» obtiennent nettement plus que celles sans appel ni offre\u202f: ${it.value} interactions par publication contre ${it.other} sur la page du milieu`,
    less: (it: { pages: string; call: string; value: string; other: string }) =>
      `Chez ${it.pages}, les publications «\u202f${it.call}\u202f» obtiennent nettement moins que celles sans appel ni offre\u202f: ${it.value} interactions par publication contre ${it.other} sur la page du milieu`,
    level: (it: { pages: string }) =>
      `Chez ${it.pages}, rien ne montre qu’un appel ou une offre obtienne plus ou moins qu’une autre publication`,
  },
  notCause:
    'Ces nombres se côtoient\u202f: les pages qui appellent ne sont pas toujours celles qui n’appellent pas, et l’appel n’est pas forcément la cause.',
  noneOfThem: 'Sans appel ni offre',
  columns: {
    call: 'Appel',
    set: 'Groupe',
    posts: 'Publications',
    pages: 'Pages',
    share: 'Part de leurs publications',
    earned: 'Interactions par publication (page du milieu)',
    n: 'Pages comptées',
    bucket: 'Période',
  },
  lists: 'Comment les sujets sont reconnus',
}
