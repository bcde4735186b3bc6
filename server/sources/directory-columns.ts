// Which columns of a directory hold what: by their names, in French and in English, as federations write them. Everything is
// compared as `slugOf` leaves it.

import { slugOf } from '../../data/model/actors.ts'
import { platformNamed } from '../../data/model/mapping/names.ts'
import { type PlatformKey, platforms } from '../../data/model/platforms.ts'
import type { TerritoryLevel } from '../../data/model/records.ts'
import { levelNamed } from '../../data/model/territories/cells.ts'
import { personColumnsAmong } from './columns.ts'

const names = {
  name: [
    ...['nom', 'name', 'association', 'organisation', 'organization', 'structure', 'denomination', 'raison-sociale'],
    ...['nom-de-l-association', 'nom-de-la-structure', 'nom-de-l-organisation', 'nom-association', 'nom-structure'],
    ...['antenne', 'delegation', 'section', 'nom-de-l-antenne'],
  ],
  kind: ['type', 'kind', 'genre', 'sorte', 'nature', 'type-de-structure', 'type-d-organisation', 'statut'],
  parent: [
    ...[
      'federation',
      'reseau',
      'network',
      'parent',
      'union',
      'membre-de',
      'member-of',
      'affiliation',
      'tete-de-reseau',
    ],
    ...['federation-ou-reseau', 'federation-de-rattachement', 'reseau-d-appartenance'],
  ],
  place: ['lieu', 'place', 'commune', 'ville', 'city', 'town', 'localite', 'siege'],
  latitude: ['latitude', 'lat'],
  longitude: ['longitude', 'lon', 'lng', 'long'],
  point: ['coordonnees-gps', 'gps', 'coordinates', 'latitude-longitude', 'lat-lon', 'latitude-et-longitude'],
  website: ['site', 'site-web', 'site-internet', 'website', 'web', 'url-du-site', 'adresse-du-site', 'url', 'lien'],
  pages: ['pages', 'page', 'reseaux-sociaux', 'pages-sociales', 'social-media', 'social', 'adresses-des-pages'],
} as const
type Named = keyof typeof names

/** Columns without a level in their name whose cells tell it themselves. */
const territoryNames = [
  'territoire',
  'territoires',
  'territory',
  'territories',
  'zone-d-intervention',
  'zone',
  'secteur',
]

/** What only a table of posts or of values has. */
const ofCounts = new Set([
  ...['followers', 'abonnes', 'nombre-d-abonnes', 'likes', 'page-likes', 'j-aime', 'posts', 'publications', 'comments'],
  ...['commentaires', 'shares', 'partages', 'views', 'vues', 'value', 'valeur', 'metric', 'metrique', 'indicateur'],
  ...['indicator', 'message', 'texte', 'text', 'date', 'post-created', 'observed-on', 'published-at', 'platform'],
])

export type TerritoryColumn = { readonly at: number; readonly level: TerritoryLevel | null }
export type PageColumn = { readonly at: number; readonly platform: PlatformKey | null }
export type DirectoryColumns = Readonly<Record<Exclude<Named, 'pages'>, number>> & {
  readonly territories: readonly TerritoryColumn[]
  readonly pages: readonly PageColumn[]
}

/** `Page Facebook`, `facebook_url`, `Compte Instagram` -> its platform; null for anything else. */
const platformIn = (slug: string): PlatformKey | null => {
  const bare = slug
    .replace(/^(page|pages|compte|lien|url|adresse|profil)-/, '')
    .replace(/-(url|page|lien|link|adresse)$/, '')
  return platforms.get(platformNamed(bare))?.key ?? null
}

export const directoryColumns = (columns: readonly string[]): DirectoryColumns => {
  const slugs = columns.map(slugOf)
  const at = (role: Named): number => {
    for (const name of names[role]) {
      const position = slugs.indexOf(name)
      if (position >= 0) return position
    }
    return -1
  }
  const [name, pages] = [at('name'), at('pages')]
  const one = {
    ...{ name, kind: at('kind'), parent: at('parent'), place: at('place'), website: at('website') },
    ...{ latitude: at('latitude'), longitude: at('longitude'), point: at('point') },
  }
  const taken = new Set<number>(Object.values(one))
  return {
    ...one,
    territories: slugs.flatMap((slug, position): readonly TerritoryColumn[] => {
      if (taken.has(position) || slug === '') return []
      const level = levelNamed(slug)
      return level !== null || territoryNames.includes(slug) ? [{ at: position, level }] : []
    }),
    pages: slugs.flatMap((slug, position): readonly PageColumn[] => {
      if (taken.has(position)) return []
      const platform = platformIn(slug)
      return platform !== null || position === pages ? [{ at: position, platform }] : []
    }),
  }
}

/** Positions of all columns that are read, each once. */
export const readColumns = ({ territories, pages, ...one }: DirectoryColumns): readonly number[] => [
  ...new Set([...Object.values(one), ...territories.map(({ at }) => at), ...pages.map(({ at }) => at)]),
]

/** A name, and at least two other things that a directory says; nothing that is counted or dated. */
export const isDirectory = (columns: readonly string[]): boolean => {
  const found = directoryColumns(columns)
  const isPlaced = found.point >= 0 || (found.latitude >= 0 && found.longitude >= 0)
  const said = [
    ...[found.kind, found.parent, found.place, found.website].map((position) => position >= 0),
    ...[isPlaced, found.territories.length > 0, found.pages.length > 0],
  ].filter(Boolean).length
  const isSure = found.parent >= 0 || found.territories.length > 0 || found.pages.length > 0
  return found.name >= 0 && said >= 2 && isSure && !columns.some((column) => ofCounts.has(slugOf(column)))
}

const personWords = [
  /(^|-)(president|presidente|presidence|directeur|directrice|direction|responsable|referent|referente|dirigeant)(-|$)/,
  /(^|-)(contact|contacts|interlocuteur|animateur|animatrice|tresorier|tresoriere|secretaire|benevole|chair|manager)(-|$)/,
  /(^|-)(tel|telephone|telephones|phone|mobile|portable|fixe|mail|mails|email|e-mail|courriel|courriels|prenom)(-|$)/,
]

/** Columns about persons: who presides, whom to call. None is read. */
export const personColumnsOf = (columns: readonly string[]): readonly string[] => {
  const read = new Set(readColumns(directoryColumns(columns)))
  const others = columns.filter((_, at) => !read.has(at))
  const usual = new Set(personColumnsAmong(others))
  return others.filter((column) => usual.has(column) || personWords.some((word) => word.test(slugOf(column))))
}
