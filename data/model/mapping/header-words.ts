// How people and tools head their columns, in French and in English, and which field that speaks for. Compared as `slugOf`
// leaves it (without accents, case, blanks); `nb de`, `nombre d’`, `total` and the like are taken off first. A name may
// speak for several fields: what stands in the column then decides.

import { slugOf } from '../actors.ts'
import type { MappingField } from './mapping.ts'

/** The surest name first: of two columns with names of one field, that with the earlier name is it. */
const names: Readonly<Record<MappingField, string>> = {
  actor:
    'organisation organization association organisme acteur actor structure entite asso federation nom-de-l-association nom-de-l-organisation collectif',
  platform:
    'plateforme platform reseau reseau-social reseaux-sociaux reseaux network social-network canal media-social social-media channel site source',
  page: 'page nom-de-la-page page-name nom-de-page nom-page compte nom-du-compte account account-name nom name profil profile chaine channel-name channel-title channel media',
  'page-address':
    'adresse-de-la-page url-de-la-page lien-de-la-page page-url page-link url-page lien-page adresse-page url-du-compte lien-du-compte account-url profile-url lien-du-profil url-du-profil page lien url adresse link address compte',
  'page-id':
    'page-id id-page id-de-la-page identifiant-de-la-page account-id id-compte id-du-compte identifiant-du-compte facebook-id identifiant-facebook channel-id',
  handle:
    'handle pseudo pseudonyme username user-name screen-name nom-d-utilisateur nom-utilisateur identifiant-du-compte compte-twitter arobase compte account user page',
  date: 'date-de-publication date-publication publie-le publiee-le published-at published publish-time publish-date post-date date-du-post posted-at posted created-at created-time created date-et-heure date-heure datetime timestamp horodatage mis-en-ligne-le date-de-mise-en-ligne date jour day observe-le releve-le observed-on read-on date-du-releve date-de-releve date-de-collecte date-de-mesure mois month quand when periode publication time heure temps',
  time: 'heure-de-publication heure time hour horaire publish-hour heure-du-post',
  text: 'texte text message texte-de-la-publication texte-du-post post-text contenu content contenu-de-la-publication post-content legende caption publication post tweet description intitule libelle titre title sujet',
  'post-address':
    'permalien permalink lien-permanent url-de-la-publication lien-de-la-publication adresse-de-la-publication post-url post-link url-post lien-post url-du-post lien-du-post lien-vers-la-publication lien-vers-le-post tweet-permalink url-du-tweet lien-du-tweet lien-publication url-publication url lien adresse link address publication post',
  'post-id':
    'post-id id-post id-du-post id-de-la-publication id-publication identifiant-de-la-publication publication-id tweet-id video-id media-id id identifiant identifier reference ref',
  format:
    'format type-de-publication post-type type-de-contenu content-type media-type type-de-post type-de-media type nature format-de-publication categorie',
  link: 'lien-partage lien-externe lien-cible shared-link external-link url-partagee lien-dans-la-publication destination-url lien url link adresse',
  reactions: 'reactions reaction toutes-les-reactions reactions-totales',
  likes:
    'likes j-aime jaime like mentions-j-aime mention-j-aime favoris favorites favourites favorite coeurs aime mentions-jaime',
  loves: 'loves love j-adore jadore',
  wows: 'wows wow wouah ouah waouh',
  hahas: 'hahas haha',
  sads: 'sads sad triste tristes',
  angrys: 'angrys angry grr grrr colere en-colere',
  cares: 'cares care solidaire solidaires',
  comments: 'commentaires comments commentaire comment reponses replies reply coms',
  shares: 'partages shares partage share retweets retweet reposts repost republications repartages rt diffusions',
  views: 'vues views lectures video-views vues-de-la-video vues-video visionnages plays vue view',
  followers:
    'abonnes abonnees abonne-es abonnes-es abonnements-recus followers follower fans subscribers subscriber suiveurs abonnes-a-la-page followers-de-la-page page-followers',
  'page-likes':
    'j-aime-de-la-page mentions-j-aime-de-la-page page-likes likes-de-la-page likes-page page-like-count page-fans',
  metric: 'metrique mesure indicateur metric measure indicator variable kpi statistique donnee',
  value: 'valeur value nombre number chiffre resultat quantite count total',
  'source-address': 'adresse-de-la-source source-url url-source lien-source source lien url adresse link address',
  note: 'note notes remarque remarques observation observations remark remarks commentaire comment',
}

type Word = { readonly field: MappingField; readonly rank: number }
const words = new Map<string, Word[]>()
for (const [field, list] of Object.entries(names))
  for (const [rank, name] of list.split(' ').entries())
    words.set(name, [...(words.get(name) ?? []), { field: field as MappingField, rank }])

/** A column that counts nothing of the post or the page: rates, means, growth, goals, money. */
const derived =
  /(^|-)(taux|rate|ratio|pct|pourcentage|percent|percentage|moyen|moyenne|moyens|average|avg|mean|median|mediane|evolution|croissance|growth|variation|difference|delta|gains?|gagnes|gagnees|gained|nets?|desabonnes|desabonnements|nouveaux|nouvelles|new|perdus|lost|objectif|goal|cible|score|index|rang|rank|classement|cout|cost|budget|par|per|portee|reach|impressions|couverture|clics|clicks|estime|estimes)(-|$)/

const affixes =
  /^(?:nb|nbre|nbr|nombre|total|totaux|number|num|count|n|sum|somme)(?:-(?:total|totale|totaux))?(?:-(?:de|d|des|du|of))?-(?=.)|-(?:count|counts|total|totals|totaux|totales|nb|nombre)$/

/** Of whose counts a header speaks, which does not change what is counted: `Abonnés Facebook`, `Likes (post)`. */
const surroundings =
  /-(?:facebook|fb|instagram|insta|ig|twitter|x|linkedin|youtube|tiktok|mastodon|bluesky|de-la-publication|du-post|publication|post|recus|recues)$/

/** A field that a header speaks for; the greater `strength` (0 to 100), the surer. */
export type Claim = { readonly field: MappingField; readonly strength: number }

/** What the header of a column speaks for, the surest first; none for a header that says nothing to us. */
export const claimsOf = (header: string): readonly Claim[] => {
  const slug = slugOf(header.replace(/[#№]/g, ' nb '))
  if (slug === '') return []
  const bare = slug.replace(affixes, '')
  const core = bare.replace(surroundings, '')
  const found = new Map<MappingField, number>()
  for (const [name, base] of [
    [slug, 100],
    [bare, 95],
    [core, 85],
  ] as const)
    for (const { field, rank } of words.get(name) ?? [])
      found.set(field, Math.max(found.get(field) ?? 0, base - Math.min(rank, 30)))
  // `Date (heure de Paris)`, `Texte du message`: a name that the header begins with, and no more than three words after it.
  const parts = slug.split('-')
  for (let length = parts.length - 1; found.size === 0 && length >= 1 && parts.length - length <= 3; length--)
    if (!derived.test(slug))
      for (const { field, rank } of words.get(parts.slice(0, length).join('-')) ?? [])
        found.set(field, 50 - Math.min(rank, 30))
  return [...found].map(([field, strength]) => ({ field, strength })).sort((a, b) => b.strength - a.strength)
}
