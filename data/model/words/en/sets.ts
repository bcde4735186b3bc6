// Names of sets of pages inside sentences, for ../naming.ts. French defines the shape.

const kinds = {
  association: { short: 'association', label: 'associations', one: 'association', other: 'association' },
  federation: { short: 'federation', label: 'federations', one: 'federation', other: 'federation' },
  collective: { short: 'collective', label: 'collectives', one: 'collective', other: 'collective' },
  foundation: { short: 'foundation', label: 'foundations', one: 'foundation', other: 'foundation' },
  mutuelle: { short: 'mutuelle', label: 'mutuelles', one: 'mutuelle', other: 'mutuelle' },
  mutual_insurer: {
    short: 'mutual insurer',
    label: 'mutual insurers',
    one: 'mutual-insurer',
    other: 'mutual-insurer',
  },
  paritarian_group: {
    short: 'paritarian group',
    label: 'paritarian groups',
    one: 'paritarian-group',
    other: 'paritarian-group',
  },
  insurer: { short: 'insurer', label: 'insurers', one: 'insurer', other: 'insurer' },
  bank: { short: 'bank', label: 'banks', one: 'bank', other: 'bank' },
  broker: { short: 'broker', label: 'brokers', one: 'broker', other: 'broker' },
  platform: {
    short: 'service platform',
    label: 'service platforms',
    one: 'service-platform',
    other: 'service-platform',
  },
  startup: { short: 'start-up', label: 'start-ups', one: 'start-up', other: 'start-up' },
  public_body: { short: 'public body', label: 'public bodies', one: 'public-body', other: 'public-body' },
}

export const sets = {
  kinds,
  camps: {
    article: {
      association: kinds.association,
      commercial: { short: 'commercial', label: 'commercial actors', one: 'commercial', other: 'commercial' },
      public: kinds.public_body,
    },
    legal: {
      association: { short: 'non-profit', label: 'non-profit pages', one: 'non-profit', other: 'non-profit' },
      commercial: { short: 'for-profit', label: 'for-profit pages', one: 'for-profit', other: 'for-profit' },
      public: kinds.public_body,
    },
  },
  inCamp: {
    article: {
      association: 'in the association camp',
      commercial: 'in the commercial camp',
      public: 'in the public camp',
    },
    legal: {
      association: 'in the non-profit camp',
      commercial: 'in the for-profit camp',
      public: 'in the public camp',
    },
  },

  sizes: {
    below: (below: string) => `with fewer than ${below} followers`,
    between: (from: string, below: string) => `with ${from} to ${below} followers`,
    from: (from: string) => `with ${from} followers or more`,
  },
  territories: {
    region: (name: string) => `in the ${name} region`,
    departement: (name: string) => `in the ${name} department`,
    unknownRegion: (code: string) => `in the region with code ${code}`,
    unknownDepartement: (code: string) => `in the department with code ${code}`,
  },
  network: (name: string) => `in the network of ${name}`,
  actor: (name: string) => `of ${name}`,
  page: (name: string) => `“${name}”`,
  manyNetworks: (count: string) => `in ${count} chosen networks`,
  manyActors: (count: string) => `of ${count} chosen organisations`,
  manyPages: 'chosen',
  amongPages: (pages: string) => `among ${pages}`,
  amongManyPages: 'among the chosen pages',

  short: { both: (who: string, rest: string) => `${who} ${rest}`, rest: (rest: string) => `pages ${rest}` },
  typical: {
    who: (who: string) => `the typical ${who} page`,
    rest: (rest: string) => `the typical page ${rest}`,
    both: (who: string, rest: string) => `the typical ${who} page ${rest}`,
  },
  single: {
    who: (who: string) => `the ${who} page`,
    rest: (rest: string) => `the page ${rest}`,
    both: (who: string, rest: string) => `the ${who} page ${rest}`,
  },
  all: {
    who: (who: string) => `${who} pages`,
    rest: (rest: string) => `the pages ${rest}`,
    both: (who: string, rest: string) => `${who} pages ${rest}`,
  },
  counted: {
    one: {
      who: (n: string, who: string) => `${n} ${who} page`,
      rest: (n: string, rest: string) => `${n} page ${rest}`,
      both: (n: string, who: string, rest: string) => `${n} ${who} page ${rest}`,
    },
    other: {
      who: (n: string, who: string) => `${n} ${who} pages`,
      rest: (n: string, rest: string) => `${n} pages ${rest}`,
      both: (n: string, who: string, rest: string) => `${n} ${who} pages ${rest}`,
    },
  },
}
