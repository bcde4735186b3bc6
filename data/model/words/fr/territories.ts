// Words of territories: what stands for need, on what it rests, and why a territory counts as it does. ../territories.ts,
// ../territory-reason.ts and ../territory-findings.ts choose among them. No sentence claims a cause, and no known page is never
// said to be no page. Narrow no-break spaces are written \u202f so that nobody deletes them by accident.

import { needOrigins } from '../../territories/need-sources.ts'

const persons = (who: string) => ({
  name: `Personnes ${who}`,
  one: `personne ${who}`,
  other: `personnes ${who}`,
  many: `beaucoup de personnes ${who}`,
  more: `plus de personnes ${who}`,
})

export const territories = {
  level: {
    departement: {
      one: 'département',
      typical: 'le département typique',
      none: 'aucun département',
      counted: { one: (n: string) => `${n} département`, other: (n: string) => `${n} départements` },
      uncertain: {
        one: ({ n, of }: { n: string; of: string }) => `${n} département sur ${of} reste incertain`,
        other: ({ n, of }: { n: string; of: string }) => `${n} départements sur ${of} restent incertains`,
      },
      further: { one: (n: string) => `${n} autre département`, other: (n: string) => `${n} autres départements` },
    },
    region: {
      one: 'région',
      typical: 'la région typique',
      none: 'aucune région',
      counted: { one: (n: string) => `${n} région`, other: (n: string) => `${n} régions` },
      uncertain: {
        one: ({ n, of }: { n: string; of: string }) => `${n} région sur ${of} reste incertaine`,
        other: ({ n, of }: { n: string; of: string }) => `${n} régions sur ${of} restent incertaines`,
      },
      further: { one: (n: string) => `${n} autre région`, other: (n: string) => `${n} autres régions` },
    },
  },
  /** For names that both levels have: "Mayotte (région)". */
  withLevel: (name: string, level: string) => `${name} (${level})`,

  /** `many` as the beginning of a finding. */
  indicators: {
    caregivers: {
      name: 'Proches aidants',
      one: 'aidant',
      other: 'aidants',
      many: 'beaucoup d’aidants',
      more: 'plus d’aidants',
    },
    'population-60': persons('de 60 ans ou plus'),
    'population-75': persons('de 75 ans ou plus'),
    'population-85': persons('de 85 ans ou plus'),
    'apa-home': {
      name: 'Bénéficiaires de l’APA à domicile',
      one: 'bénéficiaire de l’APA à domicile',
      other: 'bénéficiaires de l’APA à domicile',
      many: 'beaucoup de bénéficiaires de l’APA à domicile',
      more: 'plus de bénéficiaires de l’APA à domicile',
    },
    pch: persons('ayant un droit ouvert à la PCH'),
    ajpa: {
      name: 'Bénéficiaires de l’AJPA, en cumul',
      one: 'bénéficiaire de l’AJPA',
      other: 'bénéficiaires de l’AJPA',
      many: 'beaucoup de bénéficiaires de l’AJPA',
      more: 'plus de bénéficiaires de l’AJPA',
    },
  },
  /** An indicator that somebody brought, by the name given with it. */
  brought: {
    one: (name: string) => `personne (${name})`,
    other: (name: string) => `personnes (${name})`,
    many: (name: string) => `beaucoup de personnes concernées (${name})`,
    more: (name: string) => `plus de personnes concernées (${name})`,
  },

  /** Of whom a share of need is: caregivers are of the people the survey asks about, all else of inhabitants. */
  shareOf: { caregivers: 'des 5 ans ou plus', all: 'de la population' },
  /** Source titles that are this product's own words. */
  estimateSource: needOrigins.caregivers.title,
  basis: {
    observed: 'chiffre publié pour ce territoire',
    'region-rate': 'estimation au taux de la région',
    'national-rate': 'estimation au taux national',
    stated: 'chiffre donné par un fichier',
    unknown: 'inconnu',
  },
  verdicts: {
    'under-served': 'Beaucoup de personnes, peu de voix',
    'none-known': 'Beaucoup de personnes, aucune page connue',
    'cannot-tell': 'On ne peut pas trancher',
    'not-under-served': 'Besoin moindre ou voix présentes',
  },
  /** Of one territory: which half of the rule surely fails there. */
  halves: {
    needBelow: 'Besoin moindre',
    voiceAbove: 'Voix présentes',
    both: 'Besoin moindre et voix présentes',
  },

  needUnknown: 'inconnu',
  about: (value: string) => `environ ${value}`,
  /** @param of how many territories there are */
  rankOf: (rank: string, of: string) => `${rank} sur ${of}`,
  noMoreThan: (high: string) => `au plus ${high}`,
  noLessThan: (low: string) => `au moins ${low}`,
  between: (low: string, high: string) => `entre ${low} et ${high}`,

  pages: {
    network: {
      one: (n: string) => `${n} page du réseau`,
      other: (n: string) => `${n} pages du réseau`,
    },
    /** Pages by what is known of them, inside brackets. */
    active: { one: (n: string) => `${n} active`, other: (n: string) => `${n} actives` },
    silent: { one: (n: string) => `${n} silencieuse`, other: (n: string) => `${n} silencieuses` },
    unknown: {
      one: (n: string) => `${n} dont l’activité n’est pas connue`,
      other: (n: string) => `${n} dont l’activité n’est pas connue`,
    },
    /** All in one state. */
    allOf: {
      active: { one: 'active', other: 'toutes actives' },
      silent: { one: 'silencieuse', other: 'toutes silencieuses' },
      unknown: { one: 'dont l’activité n’est pas connue', other: 'dont l’activité n’est pas connue' },
    },
    none: {
      article: 'aucune page d’association',
      legal: 'aucune page à but non lucratif',
      network: 'aucune page du réseau',
    },
    noneKnown: {
      article: 'aucune page d’association connue',
      legal: 'aucune page à but non lucratif connue',
      network: 'aucune page du réseau connue',
    },
    few: {
      article: 'peu de voix associatives',
      legal: 'peu de voix à but non lucratif',
      network: 'peu de voix du réseau',
    },
    some: {
      article: 'une page locale d’association',
      legal: 'une page locale à but non lucratif',
      network: 'une page locale du réseau',
    },
  },

  reason: {
    /** `need` with its noun, `notes`: its basis and its interval. */
    need: ({ where, need, notes }: { where: string; need: string; notes: string }) => `${where}, ${need} (${notes})`,
    separator: ', ',
    needUnknown: ({ where, what }: { where: string; what: string }) => `${where}, le besoin n’est pas connu (${what})`,
    more: ({ said, times, typical }: { said: string; times: string; typical: string }) =>
      `${said}, soit ${times} fois ${typical}`,
    less: ({ said, times, typical }: { said: string; times: string; typical: string }) =>
      `${said}, soit ${times} fois moins que ${typical}`,
    nothing: ({ said, typical }: { said: string; typical: string }) => `${said}, moins que ${typical}`,
    /** Of a figure that somebody brought without saying how sure it is. */
    ownUncertainty: 'sa propre incertitude n’est pas connue',
    /** A threshold that the reader chose. */
    threshold: (said: string, times: string) => `${said}, pour un seuil de ${times}`,
    same: ({ said, typical }: { said: string; typical: string }) => `${said}, à peu près autant que ${typical}`,
    needSide: {
      above: (said: string) => `${said}\u202f: c’est un grand nombre`,
      below: (said: string) => `${said}\u202f: c’est un nombre moindre`,
      unsure: (said: string) => `${said}, sans qu’on puisse dire si c’est un grand nombre`,
    },

    noneKnown: (none: string) => `L’annuaire n’y connaît ${none}, ce qui ne veut pas dire qu’il n’y en a aucune`,
    known: ({ pages, activity }: { pages: string; activity: string }) => `L’annuaire y connaît ${pages} (${activity})`,
    /** @param need persons with their noun */
    perPage: ({ said, need }: { said: string; need: string }) => `${said}, soit une page active pour ${need}`,
    /** @param need persons as a number */
    nation: ({ said, need }: { said: string; need: string }) => `${said}, contre une pour ${need} dans tout le pays`,
    nationAlone: ({ said, need }: { said: string; need: string }) =>
      `${said}\u202f; tout le pays a une page active pour ${need}`,
    relative: {
      more: (times: string) => `À besoin égal, c’est ${times} fois plus de pages actives que dans le pays`,
      fewer: (times: string) => `À besoin égal, c’est ${times} fois moins de pages actives que dans le pays`,
      same: 'À besoin égal, c’est à peu près autant de pages actives que dans le pays',
    },
    /** @param between "de 2 fois moins à 3 fois plus" */
    relativeBetween: ({ said, between }: { said: string; between: string }) => `${said} (${between})`,
    /** No active page is known: what the most would be, with the chance of so small a count. */
    relativeNone: {
      fewer: (times: string) => `À besoin égal, c’est au moins ${times} fois moins de pages actives que dans le pays`,
      same: 'À besoin égal, c’est au plus autant de pages actives que dans le pays',
      upTo: (times: string) =>
        `À besoin égal, le hasard seul n’exclut pas jusqu’à ${times} fois plus de pages actives que dans le pays`,
    },
    voiceSide: {
      above: (said: string) => `${said}\u202f: les voix y sont présentes`,
      below: (said: string) => `${said}\u202f: les voix connues y sont peu nombreuses`,
      unsure: (said: string) => `${said}, sans qu’on puisse dire si les voix y sont peu nombreuses`,
    },
    around: {
      one: (n: string) => `${n} page d’association parle à toute la région et n’est pas comptée ici`,
      other: (n: string) => `${n} pages d’association parlent à toute la région et ne sont pas comptées ici`,
    },

    verdict: {
      'under-served':
        'Le besoin est au-dessus de son seuil et les voix au-dessous du leur, incertitude comprise\u202f: un territoire à renforcer',
      'none-known':
        'Le besoin est au-dessus de son seuil et aucune page n’est connue\u202f: vérifiez d’abord qu’il n’en manque pas à l’annuaire',
      needBelow:
        'Le besoin est au-dessous de son seuil, incertitude comprise\u202f: d’autres territoires passent avant',
      voiceAbove:
        'Les voix sont au-dessus de leur seuil, incertitude comprise\u202f: d’autres territoires passent avant',
      both: 'Le besoin est au-dessous de son seuil et les voix au-dessus du leur, incertitude comprise\u202f: d’autres territoires passent avant',
    },
    cannotTell: (settles: string) => `On ne peut pas trancher\u202f: ${settles}`,
    undecided: 'On ne peut pas trancher',
    settle: {
      needUnsure: 'il faudrait un chiffre du besoin publié pour ce territoire, qu’un fichier peut apporter',
      needClose: 'le besoin est juste au seuil',
      needUnknown: 'il faudrait un chiffre du besoin, qu’un fichier peut apporter, ou un autre indicateur',
      voiceUnknownPages: {
        one: () => 'il faudrait savoir si la page dont l’activité n’est pas connue publie encore',
        other: (n: string) => `il faudrait savoir si les ${n} pages dont l’activité n’est pas connue publient encore`,
      },
      voiceZero: 'aucune page active n’y est connue, ce qui peut tenir au seul hasard là où l’on en attend si peu',
      voiceFew: 'si peu de pages peuvent différer du pays par le seul hasard',
      voiceNone: 'aucune page active n’est connue dans tout le pays, il n’y a donc rien à quoi comparer',
      and: (first: string, second: string) => `${first}\u202f; ${second}`,
    },
  },

  /** Titles: `many` is "beaucoup d’aidants", `few` "peu de voix associatives", `where` the territories counted and named. */
  finding: {
    named: ({ count, names }: { count: string; names: string }) => `${count}\u202f: ${names}`,
    firstOf: ({ count, names }: { count: string; names: string }) => `${count}, d’abord ${names}`,
    found: ({ many, few, where }: { many: string; few: string; where: string }) => `${many} et ${few} dans ${where}`,
    and: (first: string, second: string) => `${first}\u202f; ${second}`,
    noneKnownElse: {
      one: (n: string) => `aucune page connue dans ${n} autre`,
      other: (n: string) => `aucune page connue dans ${n} autres`,
    },
    nothingSure: ({ many, few, uncertain }: Readonly<Record<'many' | 'few' | 'uncertain', string>>) =>
      `Rien ne permet de dire où il y a ${many} et ${few}\u202f: ${uncertain}`,
    nowhere: ({ many, few, none }: { many: string; few: string; none: string }) =>
      `${none} n’a à la fois ${many} et ${few}`,
    noPage: (none: string) => `${none}\u202f: on ne peut pas dire où les voix manquent`,
    needUnknown: (indicator: string) => `Le besoin n’est connu nulle part (${indicator})`,
  },
  strengthen: {
    none: (none: string) => `${none} n’est à renforcer de façon certaine`,
    first: (names: string) => `À renforcer d’abord\u202f: ${names}`,
    more: ({ said, further }: { said: string; further: string }) => `${said}, puis ${further}`,
    unsureOrder: (said: string) => `${said} (ordre incertain)`,
  },
  coverage: {
    known: ({ some, n, of }: { some: string; n: string; of: string }) =>
      `L’annuaire connaît ${some} dans ${n} sur ${of}`,
    noneKnown: (none: string) => `L’annuaire ne connaît nulle part ${none}`,
    active: (n: string) => `Dans ${n}, une page au moins est active`,
    covered: ({ said, share, what }: { said: string; share: string; what: string }) =>
      `${said}\u202f: s’y trouve au moins ${share} du besoin national connu (${what}), ce qui ne veut pas dire qu’une page y suffit, et la part est d’autant plus grande que les territoires sont vastes`,
    coveredWhole: ({ said, what }: { said: string; what: string }) =>
      `${said}\u202f: s’y trouve tout le besoin national connu (${what}), ce qui ne veut pas dire qu’une page y suffit`,
    withoutPage: {
      one: ({ n, of, platform }: { n: string; of: string; platform: string }) =>
        `${n} association sur les ${of} qui déclarent un territoire n’a pas de page ${platform} connue`,
      other: ({ n, of, platform }: { n: string; of: string; platform: string }) =>
        `${n} associations sur les ${of} qui déclarent un territoire n’ont pas de page ${platform} connue`,
    },
    withoutTerritory: {
      one: (n: string) => `${n} association ne déclare aucun territoire\u202f: nationale, ou non renseignée`,
      other: (n: string) => `${n} associations ne déclarent aucun territoire\u202f: nationales, ou non renseignées`,
    },
    withoutOrganisation: {
      one: ({ n, platform }: { n: string; platform: string }) =>
        `${n} page ${platform} n’appartient encore à aucune organisation`,
      other: ({ n, platform }: { n: string; platform: string }) =>
        `${n} pages ${platform} n’appartiennent encore à aucune organisation`,
    },
  },
}
