// Words of the mix of formats: what the average page of a group publishes, and what a post of each format gets. ../format-mix.ts
// puts the values in. No sentence says that a format brings anything about. Narrow no-break spaces are written \u202f.

import type { PostFormat } from '../../records.ts'
import { constantsOf } from '../constants.ts'
import { counted } from '../counted.ts'
import type { Formats } from '../format.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

type First = { readonly pages: string; readonly what: string; readonly share: string }
type Best = { readonly pages: string; readonly what: string; readonly value: string }
type Named = Readonly<Record<Exclude<PostFormat, 'other'>, string>>

export const formatMix = {
  heading: 'Les formats',
  lead: 'Ce que publie la page moyenne de chaque groupe, et ce que reçoit une publication de chaque format. Chaque page compte autant. Un format qui reçoit plus n’est pas forcément meilleur\u202f: on ne publie pas la même chose en photo et en lien.',
  show: 'Ce que l’on montre',
  shows: { share: 'Part de chaque format', perPost: 'Ce que reçoit une publication' },

  /** After "publient surtout". */
  plural: {
    photo: 'des photos',
    album: 'des albums',
    video: 'des vidéos',
    live: 'des directs',
    link: 'des liens',
    text: 'des textes seuls',
    event: 'des événements',
  } satisfies Named,
  /** "ce sont les photos qui" */
  definite: {
    photo: 'les photos',
    album: 'les albums',
    video: 'les vidéos',
    live: 'les directs',
    link: 'les liens',
    text: 'les textes seuls',
    event: 'les événements',
  } satisfies Named,
  /** Beside a bar. */
  label: {
    photo: 'Photo',
    album: 'Album',
    video: 'Vidéo',
    live: 'Direct',
    link: 'Lien',
    text: 'Texte seul',
    event: 'Événement',
  } satisfies Named,

  title: {
    clear: ({ pages, what, share }: First): string => `${pages} publient surtout ${what} (${share})`,
    likely: ({ pages, what, share }: First): string => `${pages} publient probablement surtout ${what} (${share})`,
    uncertain: ({ pages }: { pages: string }): string => `pour ${pages}, aucun format ne domine`,
    tooFew: ({ pages }: { pages: string }): string => `trop peu de pages à format connu pour ${pages}`,
    /** Of one page alone: what it did, without any claim. */
    alone: ({ pages, what, share }: First): string => `${pages} a publié surtout ${what} (${share})`,
    separator: ', ',
  },
  /** What gets most per post; nothing says that the format is the cause. */
  best: {
    clear: ({ pages, what, value }: Best): string => `pour ${pages}, ce sont ${what} qui reçoivent le plus (${value})`,
    likely: ({ pages, what, value }: Best): string =>
      `pour ${pages}, ce sont probablement ${what} qui reçoivent le plus (${value})`,
    uncertain: ({ pages }: { pages: string }): string =>
      `pour ${pages}, aucun format ne reçoit nettement plus que les autres`,
    tooFew: ({ pages }: { pages: string }): string => `trop peu de pages par format pour ${pages}`,
    separator: '\u202f; ',
  },
  subtitle: {
    share: ({ platform, period, pages }: { platform: string; period: string; pages: string }): string =>
      `Part des publications d’une page, en moyenne sur les pages. ${platform}, ${period}\u202f; ${pages}`,
    perPost: ({ platform, period, pages }: { platform: string; period: string; pages: string }): string =>
      `Interactions par publication, médiane des pages qui publient ce format. ${platform}, ${period}\u202f; ${pages}`,
  },
  unknown: (posts: number, formats: Formats): string =>
    `À part\u202f: ${counted(posts, formats, 'publication', 'publications')} de format inconnu.`,
  value: {
    share: (share: string): string => `${share} des publications`,
    perPost: (value: string): string => `${value} interactions par publication`,
    tooFew: (pages: number, formats: Formats): string => `trop peu de pages (${formats.whole(pages)})`,
    between: ({ value, low, high }: { value: string; low: string; high: string }): string =>
      `${value}, entre ${low} et ${high}`,
    basis: ({ posts, pages }: { posts: string; pages: string }): string => `${posts}, ${pages}`,
    point: ({ set, format, value, basis }: { set: string; format: string; value: string; basis: string }): string =>
      `${set}, ${format}\u202f: ${value} (${basis})`,
  },
  note: {
    share: `Trait fin\u202f: intervalle à ${told.level}, les pages étant tirées à nouveau.`,
    perPost: `Trait fin\u202f: intervalle à ${told.level} de la médiane. Moins de ${told.fewestPages} pages avec ce format\u202f: pas de signe.`,
  },
  columns: {
    format: 'Format',
    share: 'Part (moyenne des pages)',
    ofPosts: 'Part de toutes les publications',
    posts: 'Publications',
    pages: 'Pages avec ce format',
    perPost: 'Interactions par publication (médiane)',
    perPostPages: 'Pages de la médiane',
  },
}
