// Words of territories: what stands for need, on what it rests, and why a territory counts as it does. French defines the shape.

const persons = (who: string) => ({
  name: `People ${who}`,
  one: `person ${who}`,
  other: `people ${who}`,
  many: `many people ${who}`,
  more: `more people ${who}`,
})

export const territories = {
  level: {
    departement: {
      one: 'département',
      typical: 'the typical département',
      none: 'no département',
      counted: { one: (n: string) => `${n} département`, other: (n: string) => `${n} départements` },
      uncertain: {
        one: ({ n, of }: { n: string; of: string }) => `${n} département of ${of} remains uncertain`,
        other: ({ n, of }: { n: string; of: string }) => `${n} départements of ${of} remain uncertain`,
      },
      further: { one: (n: string) => `${n} other département`, other: (n: string) => `${n} other départements` },
    },
    region: {
      one: 'région',
      typical: 'the typical région',
      none: 'no région',
      counted: { one: (n: string) => `${n} région`, other: (n: string) => `${n} régions` },
      uncertain: {
        one: ({ n, of }: { n: string; of: string }) => `${n} région of ${of} remains uncertain`,
        other: ({ n, of }: { n: string; of: string }) => `${n} régions of ${of} remain uncertain`,
      },
      further: { one: (n: string) => `${n} other région`, other: (n: string) => `${n} other régions` },
    },
  },
  withLevel: (name: string, level: string) => `${name} (${level})`,

  indicators: {
    caregivers: {
      name: 'Family caregivers',
      one: 'caregiver',
      other: 'caregivers',
      many: 'many caregivers',
      more: 'more caregivers',
    },
    'population-60': persons('aged 60 or over'),
    'population-75': persons('aged 75 or over'),
    'population-85': persons('aged 85 or over'),
    'apa-home': {
      name: 'Recipients of APA at home',
      one: 'recipient of APA at home',
      other: 'recipients of APA at home',
      many: 'many recipients of APA at home',
      more: 'more recipients of APA at home',
    },
    pch: persons('with an open right to PCH'),
    ajpa: {
      name: 'Recipients of AJPA, cumulated',
      one: 'recipient of AJPA',
      other: 'recipients of AJPA',
      many: 'many recipients of AJPA',
      more: 'more recipients of AJPA',
    },
  },
  brought: {
    one: (name: string) => `person (${name})`,
    other: (name: string) => `people (${name})`,
    many: (name: string) => `many people concerned (${name})`,
    more: (name: string) => `more people concerned (${name})`,
  },

  shareOf: { caregivers: 'of people aged 5 or over', all: 'of inhabitants' },
  estimateSource:
    'Porte-voix estimate: population aged 5 or over (INSEE, 1 January 2025) × DREES rate (survey Vie quotidienne et santé, VQS, 2021), read in News Assurances Pro',
  basis: {
    observed: 'figure published for this territory',
    'region-rate': 'estimate at the rate of the région',
    'national-rate': 'estimate at the national rate',
    stated: 'figure stated by a file',
    unknown: 'not known',
  },
  verdicts: {
    'under-served': 'Many people, few voices',
    'none-known': 'Many people, no known page',
    'cannot-tell': 'Cannot be told',
    'not-under-served': 'Less need, or voices present',
  },
  halves: {
    needBelow: 'Lower need',
    voiceAbove: 'Voices present',
    both: 'Lower need and voices present',
  },

  needUnknown: 'not known',
  about: (value: string) => `about ${value}`,
  between: (low: string, high: string) => `between ${low} and ${high}`,
  noMoreThan: (high: string) => `at most ${high}`,
  noLessThan: (low: string) => `at least ${low}`,
  rankOf: (rank: string, of: string) => `${rank} of ${of}`,

  pages: {
    network: { one: (n: string) => `${n} page of the network`, other: (n: string) => `${n} pages of the network` },
    active: { one: (n: string) => `${n} active`, other: (n: string) => `${n} active` },
    silent: { one: (n: string) => `${n} silent`, other: (n: string) => `${n} silent` },
    unknown: {
      one: (n: string) => `${n} whose activity is not known`,
      other: (n: string) => `${n} whose activity is not known`,
    },
    allOf: {
      active: { one: 'active', other: 'all active' },
      silent: { one: 'silent', other: 'all silent' },
      unknown: { one: 'whose activity is not known', other: 'whose activity is not known' },
    },
    none: { article: 'no association page', legal: 'no non-profit page', network: 'no page of the network' },
    noneKnown: {
      article: 'no known association page',
      legal: 'no known non-profit page',
      network: 'no known page of the network',
    },
    few: {
      article: 'few voices of associations',
      legal: 'few non-profit voices',
      network: 'few voices of the network',
    },
    some: {
      article: 'a local association page',
      legal: 'a local non-profit page',
      network: 'a local page of the network',
    },
  },

  reason: {
    need: ({ where, need, notes }: { where: string; need: string; notes: string }) => `${where}: ${need} (${notes})`,
    separator: ', ',
    needUnknown: ({ where, what }: { where: string; what: string }) => `${where}, the need is not known (${what})`,
    more: ({ said, times, typical }: { said: string; times: string; typical: string }) =>
      `${said}, ${times} times ${typical}`,
    less: ({ said, times, typical }: { said: string; times: string; typical: string }) =>
      `${said}, ${times} times fewer than ${typical}`,
    nothing: ({ said, typical }: { said: string; typical: string }) => `${said}, fewer than ${typical}`,
    ownUncertainty: 'its own uncertainty is not known',
    threshold: (said: string, times: string) => `${said}, for a threshold of ${times}`,
    same: ({ said, typical }: { said: string; typical: string }) => `${said}, about as many as ${typical}`,
    needSide: {
      above: (said: string) => `${said}; that is a large number`,
      below: (said: string) => `${said}; that is a smaller number`,
      unsure: (said: string) => `${said}, which does not tell whether that is a large number`,
    },

    noneKnown: (none: string) => `The directory knows ${none} there, which does not mean that there is none`,
    known: ({ pages, activity }: { pages: string; activity: string }) =>
      `The directory knows ${pages} there (${activity})`,
    perPage: ({ said, need }: { said: string; need: string }) => `${said}, one active page for ${need}`,
    nation: ({ said, need }: { said: string; need: string }) => `${said}, against one for ${need} in the whole country`,
    nationAlone: ({ said, need }: { said: string; need: string }) =>
      `${said}; the whole country has one active page for ${need}`,
    relative: {
      more: (times: string) => `For the same need, that is ${times} times as many active pages as in the country`,
      fewer: (times: string) => `For the same need, that is ${times} times fewer active pages than in the country`,
      same: 'For the same need, that is about as many active pages as in the country',
    },
    relativeBetween: ({ said, between }: { said: string; between: string }) => `${said} (${between})`,
    relativeNone: {
      fewer: (times: string) =>
        `For the same need, that is at least ${times} times fewer active pages than in the country`,
      same: 'For the same need, that is at most as many active pages as in the country',
      upTo: (times: string) =>
        `For the same need, chance alone does not rule out up to ${times} times as many active pages as in the country`,
    },
    voiceSide: {
      above: (said: string) => `${said}: voices are present there`,
      below: (said: string) => `${said}: known voices are few there`,
      unsure: (said: string) => `${said}, which does not tell whether voices are few there`,
    },
    around: {
      one: (n: string) => `${n} association page speaks to the whole région and is not counted here`,
      other: (n: string) => `${n} association pages speak to the whole région and are not counted here`,
    },

    verdict: {
      'under-served':
        'The need is above its threshold and the voices below theirs, uncertainty included: a territory to strengthen',
      'none-known': 'The need is above its threshold and no page is known: check first that the directory misses none',
      needBelow: 'The need is below its threshold, uncertainty included: other territories come first',
      voiceAbove: 'The voices are above their threshold, uncertainty included: other territories come first',
      both: 'The need is below its threshold and the voices above theirs, uncertainty included: other territories come first',
    },
    cannotTell: (settles: string) => `This cannot be told: ${settles}`,
    undecided: 'This cannot be told',
    settle: {
      needUnsure: 'it would take a figure of need published for this territory, which a file can bring',
      needClose: 'the need is right at the threshold',
      needUnknown: 'it would take a figure of need, which a file can bring, or another indicator',
      voiceUnknownPages: {
        one: () => 'it would take knowing whether the page of unknown activity still posts',
        other: (n: string) => `it would take knowing whether the ${n} pages of unknown activity still post`,
      },
      voiceZero: 'no active page is known there, which may be chance alone where so few are to be expected',
      voiceFew: 'so few pages may differ from the country by chance alone',
      voiceNone: 'no active page is known in the whole country, so there is nothing to compare with',
      and: (first: string, second: string) => `${first}; ${second}`,
    },
  },

  finding: {
    named: ({ count, names }: { count: string; names: string }) => `${count}: ${names}`,
    firstOf: ({ count, names }: { count: string; names: string }) => `${count}, first of all ${names}`,
    found: ({ many, few, where }: { many: string; few: string; where: string }) => `${many} and ${few} in ${where}`,
    and: (first: string, second: string) => `${first}; ${second}`,
    noneKnownElse: {
      one: (n: string) => `no known page in ${n} other`,
      other: (n: string) => `no known page in ${n} others`,
    },
    nothingSure: ({ many, few, uncertain }: Readonly<Record<'many' | 'few' | 'uncertain', string>>) =>
      `Nothing tells where there are ${many} and ${few}: ${uncertain}`,
    nowhere: ({ many, few, none }: { many: string; few: string; none: string }) =>
      `${none} has both ${many} and ${few}`,
    noPage: (none: string) => `${none}: it cannot be told where voices are missing`,
    needUnknown: (indicator: string) => `The need is known nowhere (${indicator})`,
  },
  strengthen: {
    none: (none: string) => `${none} is to be strengthened for certain`,
    first: (names: string) => `To strengthen first: ${names}`,
    more: ({ said, further }: { said: string; further: string }) => `${said}, then ${further}`,
    unsureOrder: (said: string) => `${said} (order uncertain)`,
  },
  coverage: {
    known: ({ some, n, of }: { some: string; n: string; of: string }) => `The directory knows ${some} in ${n} of ${of}`,
    noneKnown: (none: string) => `The directory knows ${none} anywhere`,
    active: (n: string) => `In ${n}, at least one page is active`,
    covered: ({ said, share, what }: { said: string; share: string; what: string }) =>
      `${said}: at least ${share} of the known need of France lies there (${what}), which does not mean that one page is enough there, and the share grows with the size of territories`,
    coveredWhole: ({ said, what }: { said: string; what: string }) =>
      `${said}: all of the known need of France lies there (${what}), which does not mean that one page is enough there`,
    withoutPage: {
      one: ({ n, of, platform }: { n: string; of: string; platform: string }) =>
        `${n} of the ${of} associations that declare a territory has no known ${platform} page`,
      other: ({ n, of, platform }: { n: string; of: string; platform: string }) =>
        `${n} of the ${of} associations that declare a territory have no known ${platform} page`,
    },
    withoutTerritory: {
      one: (n: string) => `${n} association declares no territory: national, or not said`,
      other: (n: string) => `${n} associations declare no territory: national, or not said`,
    },
    withoutOrganisation: {
      one: ({ n, platform }: { n: string; platform: string }) => `${n} ${platform} page belongs to no organisation yet`,
      other: ({ n, platform }: { n: string; platform: string }) =>
        `${n} ${platform} pages belong to no organisation yet`,
    },
  },
}
