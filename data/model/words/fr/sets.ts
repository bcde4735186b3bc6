// Names of sets of pages inside sentences, for ../naming.ts: what kind of page, then what narrows it. `who` stands
// beside "page" ("de banque"), `rest` after it ("de moins de 500 abonnés en région Bretagne"). Narrow no-break spaces are
// written \u202f so that nobody deletes them by accident.

import { places } from './places.ts'

/** `short` as a term of a ratio, `label` for all of them, at the head of a column, `one` and `other` beside "page" and "pages". */
type Who = { readonly short: string; readonly label: string; readonly one: string; readonly other: string }

/** "d’Unafam", "de Malakoff Humanis"; the h of most names is mute. */
export const ofName = (name: string): string =>
  /^(?!(Haut|Handi|Hors))[aeiouhàâéèêëîïôûœ]/i.test(name) ? `d’${name}` : `de ${name}`

const kinds = {
  association: { short: 'association', label: 'associations', one: 'd’association', other: 'd’association' },
  federation: { short: 'fédération', label: 'fédérations', one: 'de fédération', other: 'de fédérations' },
  collective: { short: 'collectif', label: 'collectifs', one: 'de collectif', other: 'de collectifs' },
  foundation: { short: 'fondation', label: 'fondations', one: 'de fondation', other: 'de fondations' },
  mutuelle: { short: 'mutuelle', label: 'mutuelles', one: 'de mutuelle', other: 'de mutuelles' },
  mutual_insurer: {
    short: 'société d’assurance mutuelle',
    label: 'sociétés d’assurance mutuelles',
    one: 'de société d’assurance mutuelle',
    other: 'de sociétés d’assurance mutuelles',
  },
  paritarian_group: {
    short: 'groupe paritaire',
    label: 'groupes paritaires',
    one: 'de groupe paritaire',
    other: 'de groupes paritaires',
  },
  insurer: { short: 'assureur', label: 'assureurs', one: 'd’assureur', other: 'd’assureurs' },
  bank: { short: 'banque', label: 'banques', one: 'de banque', other: 'de banques' },
  broker: { short: 'courtier', label: 'courtiers', one: 'de courtier', other: 'de courtiers' },
  platform: {
    short: 'plateforme de services',
    label: 'plateformes de services',
    one: 'de plateforme de services',
    other: 'de plateformes de services',
  },
  startup: {
    short: 'jeune entreprise',
    label: 'jeunes entreprises',
    one: 'de jeune entreprise',
    other: 'de jeunes entreprises',
  },
  public_body: {
    short: 'organisme public',
    label: 'organismes publics',
    one: 'd’organisme public',
    other: 'd’organismes publics',
  },
} satisfies Record<string, Who>

const publicBodies = { ...kinds.public_body, short: 'public' }

export const sets = {
  kinds,
  camps: {
    article: {
      association: kinds.association,
      commercial: { short: 'commercial', label: 'acteurs commerciaux', one: 'commerciale', other: 'commerciales' },
      public: publicBodies,
    },
    legal: {
      association: {
        short: 'non lucratif',
        label: 'pages à but non lucratif',
        one: 'à but non lucratif',
        other: 'à but non lucratif',
      },
      commercial: { short: 'lucratif', label: 'pages à but lucratif', one: 'à but lucratif', other: 'à but lucratif' },
      public: publicBodies,
    },
  },
  /** After a kind: "les pages de fédérations du camp associatif". */
  inCamp: {
    article: { association: 'du camp associatif', commercial: 'du camp commercial', public: 'du camp public' },
    legal: { association: 'à but non lucratif', commercial: 'à but lucratif', public: 'du camp public' },
  },

  sizes: {
    below: (below: string) => `de moins de ${below} abonnés`,
    between: (from: string, below: string) => `de ${from} à ${below} abonnés`,
    from: (from: string) => `de ${from} abonnés ou plus`,
  },
  territories: {
    region: (name: string) => `en région ${name}`,
    departement: places.in,
    /** A code that no table knows. */
    unknownRegion: (code: string) => `dans la région de code ${code}`,
    unknownDepartement: (code: string) => `dans le département de code ${code}`,
  },
  network: (name: string) => `du réseau ${ofName(name)}`,
  actor: ofName,
  page: (name: string) => `«\u202f${name}\u202f»`,
  /** More of them than a sentence can name. */
  manyNetworks: (count: string) => `de ${count} réseaux choisis`,
  manyActors: (count: string) => `de ${count} organisations choisies`,
  manyPages: 'choisies',
  amongPages: (pages: string) => `parmi ${pages}`,
  amongManyPages: 'parmi les pages choisies',

  /** As a term of a ratio, and as a label. */
  short: { both: (who: string, rest: string) => `${who} ${rest}`, rest: (rest: string) => `pages ${rest}` },
  typical: {
    who: (who: string) => `la page ${who} typique`,
    rest: (rest: string) => `la page typique ${rest}`,
    both: (who: string, rest: string) => `la page ${who} typique ${rest}`,
  },
  /** One of the pages; and a set that names its only page, or the organisation whose only page it is. */
  single: {
    who: (who: string) => `la page ${who}`,
    rest: (rest: string) => `la page ${rest}`,
    both: (who: string, rest: string) => `la page ${who} ${rest}`,
  },
  all: {
    who: (who: string) => `les pages ${who}`,
    rest: (rest: string) => `les pages ${rest}`,
    both: (who: string, rest: string) => `les pages ${who} ${rest}`,
  },
  counted: {
    one: {
      who: (n: string, who: string) => `${n} page ${who}`,
      rest: (n: string, rest: string) => `${n} page ${rest}`,
      both: (n: string, who: string, rest: string) => `${n} page ${who} ${rest}`,
    },
    other: {
      who: (n: string, who: string) => `${n} pages ${who}`,
      rest: (n: string, rest: string) => `${n} pages ${rest}`,
      both: (n: string, who: string, rest: string) => `${n} pages ${who} ${rest}`,
    },
  },
}
