// How people and exports name the format of a post, in French and in English, as `slugOf` leaves it.

import { slugOf } from '../actors.ts'
import type { PostFormat } from '../records.ts'

const names: Readonly<Record<PostFormat, readonly string[]>> = {
  photo: ['photo', 'photos', 'image', 'images', 'picture', 'visuel', 'visuels', 'affiche', 'infographie'],
  album: ['album', 'albums', 'carrousel', 'carousel', 'carousel-album', 'galerie', 'gallery', 'diaporama'],
  video: ['video', 'videos', 'reel', 'reels', 'short', 'shorts', 'clip', 'igtv', 'native-video', 'film'],
  live: ['live', 'direct', 'en-direct', 'video-en-direct', 'live-video', 'facebook-live', 'live-video-complete'],
  link: ['lien', 'liens', 'link', 'links', 'article', 'partage-de-lien', 'lien-partage', 'shared-link'],
  text: ['texte', 'text', 'statut', 'status', 'texte-seul', 'texte-simple', 'text-only'],
  event: ['evenement', 'evenements', 'event', 'events'],
  other: ['autre', 'autres', 'other', 'sondage', 'poll', 'story', 'stories', 'partage'],
}
const formats: ReadonlyMap<string, PostFormat> = new Map(
  Object.entries(names).flatMap(([format, words]) => words.map((word) => [word, format as PostFormat] as const)),
)

/** `Vidéo` -> video; null for a word that is no format we know. */
export const formatNamed = (text: string): PostFormat | null =>
  text.length > 40 ? null : (formats.get(slugOf(text)) ?? null)
