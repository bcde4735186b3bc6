// Words of the screen of pages, in French: who fell silent, the list of pages, and editing of organisations and grids.
// Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

import { counted } from '../counted.ts'
import type { Formats } from '../format.ts'

export const pagesScreen = {
  title: 'Pages',
  lead: 'Qui s’est tu, depuis quand, et à qui est chaque page.',
  contents: 'Sur cet écran',
  silence: {
    title: 'Quelles pages se sont tues\u202f?',
    after: 'Une page se tait après',
    days: (count: number, formats: Formats): string => counted(count, formats, 'jour', 'jours'),
    figure: 'Publications semaine par semaine',
  },
  list: {
    title: 'Les pages, l’une après l’autre',
    search: 'Chercher dans cette liste',
    show: 'Montrer',
    shows: {
      all: 'toutes',
      silent: 'celles qui se taisent',
      unknown: 'celles dont on ne sait pas',
      speaking: 'celles qui parlent',
      marked: 'celles mises en évidence',
    },
    order: 'Dans l’ordre',
    orders: {
      silence: 'du plus long silence',
      name: 'du nom',
      posts: 'du plus de publications',
      followers: 'du plus d’abonnés',
    },
    found: (count: number, formats: Formats): string => counted(count, formats, 'page', 'pages'),
    none: 'Aucune page ne correspond.',
    empty: 'Aucune page n’est classée sur ce réseau.',
    more: (count: number, formats: Formats): string =>
      `Montrer ${counted(count, formats, 'autre page', 'autres pages')}`,
    noActor: 'sans organisation',
    perWeek: (posts: string): string => `${posts} par semaine`,
    weekless: 'rythme inconnu',
    posts: 'Ses publications',
    postsOf: (page: string): string => `Les publications de ${page}`,
    edit: 'Modifier',
    editOf: (page: string): string => `Modifier ${page}`,
    markOf: (page: string): string => `Mettre en évidence\u202f: ${page}`,
    unmarkOf: (page: string): string => `Ne plus mettre en évidence\u202f: ${page}`,
  },
  demo: {
    title: 'Modifier pages, organisations et classements',
    text: 'La démonstration ne se modifie pas.',
    real: 'Passer aux vraies données',
  },
  moved: {
    title: 'Pages et organisations',
    waiting: (count: number, formats: Formats): string =>
      `${counted(count, formats, 'page attend', 'pages attendent')} qu’on dise à qui ${formats.plural(count) === 'one' ? 'elle est' : 'elles sont'}.`,
    none: 'Toutes les pages sont rattachées à une organisation.',
    link: 'Rattacher, corriger, fusionner sur l’écran Pages',
  },
  page: {
    title: 'Ce qu’on en dit',
    text: 'Ce que vous écrivez ici tient, quoi que disent les fichiers. Un champ vidé revient à ce qu’ils disent.',
    name: 'Nom',
    handle: 'Nom de compte',
    address: 'Adresse',
    save: 'Enregistrer',
    saved: (page: string): string => `${page} est corrigée.`,
  },
  actor: {
    title: 'Ce qu’elle est',
    text: 'Changer la sorte ne change aucun camp\u202f: un camp se décide dans un classement, avec sa raison.',
    website: 'Site',
    territories: 'Territoires où elle agit',
    territoriesHint:
      'Avec des virgules, par nom ou code\u202f: Bretagne, Ain. Vide\u202f: toute la France, ou inconnu.',
    unknown: (text: string): string =>
      `«\u202f${text}\u202f» n’est ni une région ni un département. Pour un nom porté par les deux, écrivez le code\u202f: region-04 ou departement-974.`,
    save: 'Enregistrer',
    saved: (name: string): string => `${name} est corrigée.`,
    undo: 'Annuler',
    undone: 'C’est annulé\u202f: tout est comme avant.',
  },
  grids: {
    title: 'Classements',
    text: 'Un classement dit dans quel camp est chaque organisation, depuis quand et pourquoi. Toutes les figures se relisent sous un autre classement en un clic.',
    choose: 'Classement',
    about: (day: string, reason: string): string => `Du ${day}\u202f: ${reason}`,
    counts: (actors: number, decisions: number, formats: Formats): string =>
      `${counted(actors, formats, 'organisation classée', 'organisations classées')}, ${counted(decisions, formats, 'décision prise ici', 'décisions prises ici')}.`,
    builtIn:
      'Ce classement vient avec Porte-voix. Vous pouvez le corriger\u202f: votre décision compte, la sienne reste inscrite, et une mise à jour ne l’efface pas.',
    use: 'Voir les figures sous ce classement',
    copy: {
      title: 'Faire un classement à soi',
      text: 'Une copie de celui qui est choisi, que vous changez ensuite organisation par organisation.',
      name: 'Nom du classement',
      camps: 'Ses camps',
      day: 'Décidé le',
      reason: 'Pourquoi',
      make: 'Créer la copie',
      made: (name: string, from: string): string => `Le classement ${name} est créé, copie de ${from}.`,
      few: 'Il faut au moins deux camps.',
    },
    change: {
      title: 'Son nom et sa raison',
      save: 'Enregistrer',
      saved: (name: string): string => `Le classement ${name} est corrigé.`,
    },
    move: {
      title: 'Changer le camp d’une organisation',
      actor: 'Organisation',
      none: 'Choisir…',
      camp: 'Camp',
      out: 'Hors de ce classement',
      day: 'Décidé le',
      reason: 'Pourquoi',
      reasonHint: 'En quelques mots, par exemple\u202f: «\u202fassociation loi 1901 depuis 2024\u202f».',
      save: 'Décider',
      moved: (name: string, camp: string): string => `${name} est maintenant dans le camp ${camp}.`,
      leftOut: (name: string): string => `${name} est maintenant hors de ce classement.`,
      now: 'Aujourd’hui',
      before: 'Avant',
      placement: (camp: string, day: string, reason: string): string => `${camp}, depuis le ${day}\u202f: ${reason}`,
      nowhere: 'hors de ce classement, sans décision',
      takeBack: 'Revenir à la décision d’avant',
    },
    list: 'Voir toutes les organisations de ce classement',
    columns: { actor: 'Organisation', camp: 'Camp', day: 'Depuis le', reason: 'Raison' },
    undo: 'Annuler',
    undone: 'C’est annulé\u202f: tout est comme avant.',
  },
}
