// Words of the figure of presence: which pages fell silent, and what is known of each week. ../presence.ts puts the values in.
// Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

import { counted } from '../counted.ts'
import type { Formats } from '../format.ts'

export const presence = {
  /** @param pages with their noun: "5 pages d’association" */
  part: ({ pages, of }: { pages: string; of: string }): string => `${pages} sur ${of}`,
  title: {
    one: ({ pages, days }: { pages: string; days: string }): string => `${pages} se tait depuis plus de ${days} jours`,
    other: ({ pages, days }: { pages: string; days: string }): string =>
      `${pages} se taisent depuis plus de ${days} jours`,
  },
  /** @param pages of which it is known: "28 pages d’association et 21 pages d’acteur commercial" */
  none: ({ pages, days }: { pages: string; days: string }): string =>
    `Aucune ne se tait depuis plus de ${days} jours, parmi ${pages}`,
  unknown: 'On ne sait d’aucune page si elle se tait',
  subtitle: ({ platform, period, pages }: { platform: string; period: string; pages: string }): string =>
    `Publications par semaine, ${platform}, ${period}, ${pages}`,
  /** @param missing pages of which files cannot tell, as a number */
  known: ({ pages, missing }: { pages: string; missing: string }): string =>
    `${pages} (et ${missing} dont le silence n’est pas connu)`,
  note: 'Le silence court de la dernière publication à la plus récente de toutes les pages. Une semaine n’est dite sans publication que si des fichiers la couvrent entièrement.',
  more: (count: number, formats: Formats): string =>
    `${counted(count, formats, 'autre page est', 'autres pages sont')} dans le tableau.`,
  legend: {
    one: '1 publication',
    few: '2 ou 3',
    several: '4 à 7',
    many: '8 ou plus',
    silent: 'aucune',
    unknown: 'pas de fichier',
  },
  silence: 'Silence',
  days: (count: number, formats: Formats): string => `${formats.whole(count)} j`,
  daysAtLeast: (count: number, formats: Formats): string => `≥ ${formats.whole(count)} j`,
  daysUnknown: '?',
  row: {
    noPost: 'aucune publication connue',
    last: (day: string): string => `dernière publication le ${day}`,
    silent: (count: number, formats: Formats): string => counted(count, formats, 'jour de silence', 'jours de silence'),
    silentAtLeast: (count: number, formats: Formats): string =>
      `${counted(count, formats, 'jour de silence connu', 'jours de silence connus')}, la suite n’est dans aucun fichier`,
    weeks: ({ withPosts, without, unknown }: { withPosts: string; without: string; unknown: string }): string =>
      `semaines avec publication\u202f: ${withPosts}, sans\u202f: ${without}, sans fichier\u202f: ${unknown}`,
    followers: (count: string, day: string): string => `${count} abonnés (relevé du ${day})`,
    followersIn: (count: string, month: string): string => `${count} abonnés (relevé en ${month})`,
  },
  columns: {
    lastPost: 'Dernière publication',
    silentDays: 'Jours de silence',
    unknownDays: 'Jours sans fichier ensuite',
    knownUntil: 'Connue jusqu’au',
    perWeek: 'Publications par semaine',
    withPosts: 'Semaines avec publication',
    withoutPost: 'Semaines sans publication',
    unknown: 'Semaines sans fichier',
    followers: 'Abonnés',
    weekly: 'Publications, semaine par semaine (–\u202f: inconnu)',
  },
}
