// Words of the Topics screen around the lists: how far posts are read, editing, trying a text, coding posts by hand.

import { constantsOf } from '../constants.ts'
import { counted } from '../counted.ts'
import type { Formats } from '../format.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const topicScreen = {
  lead: 'De quoi parlent les publications\u202f? Des listes de mots le disent\u202f; vous pouvez les changer, voir ce que cela change, et mesurer ce qu’elles valent.',
  demo: 'La démonstration a ses propres listes et son propre codage\u202f: rien de ce que vous faites ici ne touche aux vôtres.',
  empty: 'Aucune publication pour l’instant\u202f: les listes sont prêtes, et liront les textes dès le premier import.',

  reading: 'Où en est la lecture',
  facts: {
    posts: 'publications',
    read: 'lues',
    topic: 'ont au moins un sujet',
    carers: 'parlent des aidants',
  },
  withoutText: (posts: string): string =>
    `Texte non conservé\u202f: ${posts}. Leurs sujets restent inconnus, ce qui n’est pas la même chose que sans sujet.`,
  pending: (posts: string): string => `Pas encore lues\u202f: ${posts}.`,
  stale: (posts: string): string => `À relire depuis le dernier changement\u202f: ${posts} au plus.`,
  recount: 'Lire maintenant',
  recounting: 'Lecture des publications par les listes',
  of: (done: string, total: string): string => `${done} sur ${total}`,
  done: 'Toutes les publications sont lues par les listes actuelles.',
  failed: {
    busy: 'La lecture s’est arrêtée\u202f: un autre programme écrivait dans la base.',
    failed: 'La lecture s’est arrêtée sur une erreur du programme. Ce qui était lu le reste.',
  },

  lists: 'Les listes',
  listsText:
    'Choisissez un terme pour le changer ou le retirer. Rien n’est définitif\u202f: chaque changement s’annule.',
  terms: (count: number, formats: Formats): string => counted(count, formats, 'terme', 'termes'),
  countOf: (call: string, posts: string): string => `${call}\u202f: ${posts}`,
  own: (count: string): string => `dont ${count} à vous`,
  removedCount: (count: number, formats: Formats): string => counted(count, formats, 'retiré', 'retirés'),
  flags: {
    capitalsOnly: 'capitales seulement',
    accentsMatter: 'accents exigés',
    isAmbiguous: 'ambigu\u202f: ne décide jamais seul',
    own: 'à vous',
    changed: 'modifié',
  },
  removed: 'Retirés (choisissez un terme pour le remettre)',
  restore: (term: string): string => `Remettre «\u202f${term}\u202f»`,
  add: (list: string): string => `Ajouter un terme à «\u202f${list}\u202f»`,
  change: (term: string): string => `Changer «\u202f${term}\u202f»`,
  term: 'Terme',
  termHint: 'Un mot ou une expression, au singulier. Le pluriel suit.',
  call: 'À quoi ce terme appelle',
  preview: 'Voir ce que cela change',
  save: 'Enregistrer',
  saveNew: 'Ajouter',
  remove: 'Retirer ce terme',
  reset: 'Remettre comme à l’origine',
  close: 'Fermer',
  faults: {
    exists: 'Cette liste a déjà ce terme.',
    unknown: 'Ce terme n’existe plus\u202f: rechargez la page.',
  },
  changesNothing: (looked: string): string => `Rien ne change\u202f: ${looked} à relire, aucune ne change de sujet.`,
  changes: (changed: string): string => `Ce changement toucherait ${changed}.`,
  gained: (posts: string): string => `${posts} en plus`,
  lost: (posts: string): string => `${posts} en moins`,
  examples: 'Exemples',

  said: {
    add: (term: string, list: string): string => `«\u202f${term}\u202f» ajouté à «\u202f${list}\u202f».`,
    change: (term: string): string => `«\u202f${term}\u202f» changé.`,
    remove: (term: string): string => `«\u202f${term}\u202f» retiré.`,
    restore: (term: string): string => `«\u202f${term}\u202f» remis.`,
    all: 'Toutes les listes sont celles d’origine.',
    file: (changes: string): string => `Listes reprises du fichier\u202f: ${changes}.`,
    undone: 'Changement annulé.',
  },
  undo: 'Annuler ce changement',

  files: 'Emporter les listes, les reprendre',
  filesText: 'Le fichier s’ouvre dans un tableur et se reprend ici, ou dans une autre installation.',
  download: 'Télécharger les listes (CSV)',
  choose: 'Reprendre un fichier de listes (CSV)',
  replace: 'Retirer les termes que le fichier n’a pas',
  fileCounts: (added: string, changed: string, removed: string): string =>
    `${added} en plus, ${changed} changés, ${removed} en moins`,
  fileFaults: 'Rien n’a été repris\u202f: ces lignes ne peuvent pas l’être.',
  line: 'Ligne',
  found: 'Trouvé',
  why: 'Pourquoi',
  rowFault: 'Ce n’est pas la ligne d’un terme.',
  moreFaults:
    'La lecture s’est arrêtée à cette ligne\u202f: trop de lignes ne vont pas, et il peut y en avoir d’autres.',
  tableFault: 'Ce n’est pas une table de listes, telle que cet écran la donne.',
  restoreAll: 'Remettre toutes les listes d’origine',
  dropOwn: 'Retirer aussi vos termes',

  tryTitle: 'Essayer un texte',
  tryLabel: 'Collez un texte',
  tryNone: 'Les listes n’y trouvent rien.',
  tryFound: 'Ce que les listes y trouvent',
  counts: 'compte',
  countsNot: 'ne compte pas\u202f: ambigu, ou pris dans un terme plus long',

  coding: 'Codez un échantillon',
  codingText:
    'Dites vous-même de quoi parle chaque publication, tirée au hasard. Ce que les listes en disent n’est pas montré avant. Votre nom n’est pas gardé.',
  codingNone: 'Aucune publication dont le texte soit conservé\u202f: il n’y a rien à coder.',
  codingAll: 'Toutes les publications de l’échantillon sont codées.',
  coded: (coded: string, eligible: string): string =>
    `Codées\u202f: ${coded}, sur ${eligible} publications avec texte.`,
  codedEnough: `À partir de ${told.enoughCodings}, les intervalles deviennent utiles.`,
  post: (number: string): string => `Publication à coder, n°\u202f${number}`,
  keys: 'Lettre\u202f: cocher ou décocher. Entrée\u202f: enregistrer. Retour arrière\u202f: revenir à la précédente.',
  topicsOf: 'Sujets',
  carers: 'Parle des aidants',
  callsOf: 'Aidants, appels et offres',
  saveCoding: 'Enregistrer et passer à la suivante',
  back: 'Revenir à la précédente',
  kept: (number: string): string => `Publication n°\u202f${number} enregistrée.`,
  takenBack: 'Dernier codage repris\u202f: corrigez, puis enregistrez.',
  noneBefore: 'Il n’y a rien à reprendre.',
  codedFile: 'Télécharger vos codages (CSV, sans les textes)',

  agreement: 'Ce que valent les listes',
  ownTitle: 'Accord avec votre codage',
  ownText: (posts: string): string =>
    `Codées par vous, tirées au hasard\u202f: ${posts}. Les intervalles (${told.level}, Wilson) disent ce que l’on sait vraiment.`,
  ownNone: 'Aucune publication codée pour l’instant.',
  outdated: (posts: string): string => `Laissées de côté, leur texte a changé ou n’est plus là\u202f: ${posts}.`,
  columns: {
    topic: 'Sujet',
    coded: 'Codées',
    found: 'Trouvées',
    precision: 'Précision',
    recall: 'Rappel',
    f: 'F',
    kappa: 'Kappa',
  },
  estimate: (value: string, low: string, high: string): string => `${value} (${low} à ${high})`,
  toCode: 'Coder un échantillon de vos publications',
}
