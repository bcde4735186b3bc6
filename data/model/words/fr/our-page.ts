// Words of the screen "Notre page": choosing one's organisation, who it is, and the titles of its parts. What is said of
// its place is in standing.ts and position.ts. Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

import { counted } from '../counted.ts'
import type { Formats } from '../format.ts'

export const ourPage = {
  choose: {
    title: 'Notre page',
    lead: 'Choisissez votre organisation une fois\u202f: cet écran s’ouvrira ensuite sur elle, et elle ressortira dans toutes les figures.',
    label: 'Nom de votre organisation',
    hint: 'Quelques lettres suffisent, avec ou sans accents. Le choix reste sur cet appareil, rien n’est envoyé.',
    pick: 'C’est nous',
    pickOf: (name: string) => `C’est nous\u202f: ${name}`,
    found: (count: number, formats: Formats): string => counted(count, formats, 'organisation', 'organisations'),
    shown: ({ shown, of }: { shown: string; of: string }) =>
      `${shown} sur ${of} organisations\u202f; précisez le nom pour voir les autres.`,
    none: 'Aucune organisation de ce nom.',
    /** Before the link to the Pages screen. */
    missing: 'La vôtre n’y est pas\u202f?',
    toAdd: 'Ajoutez-la sur l’écran Données',
    results: 'Organisations trouvées',
    invented: 'Ces organisations sont inventées\u202f: choisissez-en une pour voir ce que l’écran montre.',
    empty: 'Il n’y a encore aucune organisation. Importez un fichier, ou ajoutez la vôtre sur l’écran Données.',
    back: 'Garder le choix actuel',
  },
  ours: {
    is: 'C’est votre organisation, retenue sur cet appareil.',
    isInvented: 'C’est l’organisation inventée que vous avez choisie dans la démonstration, retenue sur cet appareil.',
    make: 'C’est notre organisation',
    other: 'Voir celle que vous avez retenue',
    change: 'En choisir une autre',
    forget: 'L’oublier',
    forgotten: 'Elle n’est plus retenue sur cet appareil.',
    made: 'C’est noté\u202f: cet écran s’ouvrira sur elle.',
    undo: 'Annuler',
    absent: {
      real: 'L’organisation que vous avez retenue n’est pas dans les données réelles.',
      demo: 'L’organisation que vous avez retenue n’est pas dans la démonstration.',
    },
    toOtherData: { real: 'Voir les données réelles', demo: 'Voir la démonstration' },
  },

  contents: 'Sur cette page',
  page: 'Page',
  facts: {
    followers: 'Abonnés',
    readOn: (day: string) => `relevés le ${day}`,
    readIn: (month: string) => `relevés en ${month}`,
    posts: 'Publications de la période',
    rhythm: 'Rythme',
    camp: (camp: string) => `camp «\u202f${camp}\u202f»`,
  },
  weeks: {
    known: ({ known, of }: { known: string; of: string }) => `On connaît ${known} des ${of} semaines de la période`,
    with: (count: number, formats: Formats): string =>
      counted(count, formats, 'avec au moins une publication', 'avec au moins une publication'),
    without: (count: number, formats: Formats): string =>
      counted(count, formats, 'sans publication', 'sans publication'),
    unknown: (count: number, formats: Formats): string => counted(count, formats, 'inconnue', 'inconnues'),
    sentence: ({ known, counts }: { known: string; counts: string }) => `${known}\u202f: ${counts}.`,
    key: 'Une case par semaine\u202f: pleine avec publication, claire sans, hachurée inconnue.',
  },

  parts: {
    position: 'Où vous en êtes',
    advice: 'Ce qui pourrait changer',
    planner: 'Avec le temps que vous avez',
    goals: 'Vos objectifs',
    works: 'Ce qui marche ici',
    course: 'Au fil du temps',
    dialogue: 'Dialogue',
    silence: 'Silences',
    beyond: 'Publications au-dessus de l’habitude',
    effort: 'Effort et retour',
    week: 'Jours et heures',
  },
  /** When it is not the reader's own organisation. */
  theirs: {
    position: 'Où elle en est',
    planner: 'Avec un temps donné',
    goals: 'Ses objectifs',
  },
  besides: (page: string) => `Mesure suivie pour ${page}, à côté de la page typique de l’autre camp.`,
  courseMetric: 'Mesure',
  dialogueLead: 'Combien de personnes répondent à ce que la page publie. Être vu et dialoguer sont deux choses.',
  measures: 'Mesure par mesure, en phrases et en tableau',
  hoursHint: 'De 0,5 à 20 heures.',
  peersTable: 'Ces pages une à une',
  peersColumns: {
    page: 'Page',
    posts: 'Publications par semaine',
    perPost: 'Interactions par publication',
    perWeek: 'Interactions par semaine',
  },
  goals: {
    open: 'Fixer un objectif',
    change: (goal: string) => `Modifier l’objectif\u202f: ${goal}`,
    remove: (goal: string) => `Retirer l’objectif\u202f: ${goal}`,
    notNumber: 'Il faut un nombre, zéro ou plus.',
  },
}
