// Words of the screen of territories around its figures, in English; the French ones say what each is for.

import { counted } from '../counted.ts'
import type { Formats } from '../format.ts'
import type { Section } from '../fr.ts'

export const territoriesScreen: Section<'territoriesScreen'> = {
  title: 'Territories',
  titleOf: (network: string): string => `Territories: our network (${network})`,
  lead: 'Where many caregivers meet few associative voices, and how sure that is. Need is a number of people: it says where they are many, not where they are worse off.',
  contents: 'On this screen',
  without: (sum: string, pages: string): string => `${sum} (without ${pages})`,
  activeOf: ({ active, of }: { active: string; of: string }): string => `${active} of ${of}`,
  activeAtLeast: ({ active, of }: { active: string; of: string }): string => `at least ${active} of ${of}`,
  activeAtMost: ({ active, of }: { active: string; of: string }): string => `at most ${active} of ${of}`,
  activeUnknown: (pages: number, formats: Formats): string =>
    `activity unknown (${counted(pages, formats, 'page', 'pages')})`,
  noPageKnown: 'no known page',

  findings: {
    title: 'In three sentences',
    unsure: ({ unsure, of }: { unsure: string; of: string }): string =>
      `For ${unsure} of ${of} it cannot be told: need or voices are too uncertain there.`,
    sure: 'Need and voices are known well enough everywhere to tell.',
    coverage: (share: string): string =>
      `At least ${share} of the need of France lies in a territory where at least one active local page that the directory knows speaks: one page is not enough there, and the share grows with the size of territories.`,
    coverageWhole:
      'All of the need of France lies in territories where at least one active local page that the directory knows speaks: one page is not enough there.',
    coverageUnknown: 'The share of the national need that active local pages cover is not known.',
  },
  empty: {
    text: 'No page has a territory yet: the map shows need alone. Say on the Pages screen in which départements or régions each association works.',
    network: 'No page of this network has a known territory: the map shows need alone.',
    declare: 'Say where organisations work',
    import: 'Import files',
  },

  controls: 'Choose what the map shows',
  level: { label: 'Level', departement: 'Départements', region: 'Régions' },
  need: { label: 'Need is measured by', estimated: (name: string): string => `${name} (≈ estimate)` },
  show: {
    label: 'The map shows',
    shows: {
      both: 'need against voice',
      verdict: 'where to strengthen first',
      need: 'need, in persons',
      'need-share': 'need, as a share of inhabitants',
      pages: 'active pages per 100,000',
      followers: 'followers per 1,000',
      posts: 'posts a week per 100,000',
      balance: 'commercial pages for one associative',
    },
  },
  rule: {
    title: 'The rule: when is a territory to be strengthened?',
    changed: ({ need, voice }: { need: string; voice: string }): string =>
      `The rule, changed: need above ${need}, voice below ${voice}`,
    text: ({ need, voice }: { need: string; voice: string }): string =>
      `A territory is to be strengthened if more people are in need there than ${need} × the typical territory (the median), and its active pages per person stay below ${voice} × the ratio of France, both beyond their uncertainty.`,
    unsure:
      'Where the interval of either touches its threshold, it cannot be told. Without any known page the territory is to be checked first: none known is not none exists.',
    needAbove: 'Need, above',
    voiceBelow: 'Voice, below',
    hints: {
      needAbove: 'times the need of the typical territory',
      voiceBelow: 'times Franceal ratio',
    },
    usual: 'Back to 1 and 1',
    method: 'How it is worked out',
  },
  network: {
    all: 'Voices counted: all associations. Count our network alone…',
    is: (name: string): string => `Voices counted: ${name}`,
    of: (name: string): string => `${name} and its members`,
    several: (count: string): string => `${count} organisations`,
    pages: 'The pages that speak here',
    text: 'Choose whose pages count as voice: a federation with its members, or organisations one by one. Map, ratios and lists are made anew with them alone; the choice is in the address.',
    federation: 'A federation and its members',
    noFederation: 'No federation has a declared member yet: that is said on the Pages screen.',
    own: (name: string): string => `${name} (ours)`,
    none: 'None',
    byName: 'Or organisations, by their names',
    add: 'Add',
    remove: 'Remove',
    removeOf: (name: string): string => `Remove ${name} from the network`,
    unknown: (text: string): string => `No organisation, or several, for “${text}”: choose from the list.`,
    clear: 'Back to all associations',
  },

  map: {
    title: 'Need and voices',
    figure: 'Need against voice, by territory',
    search: 'Open a territory, by name or code',
    open: 'Open',
    declare: 'Declare where an organisation works',
  },
  leads: {
    open: 'Open this territory',
    keys: 'Point at a territory, or walk them with the arrows. Enter: open its page. Escape: leave.',
  },
  picker: {
    none: (text: string): string => `No territory is called “${text}”.`,
    several: 'Several territories have this name:',
  },

  table: {
    title: 'All territories',
    caption: (indicator: string): string => `Need (${indicator}) and voice of each territory`,
    search: 'Search this table',
    found: (count: number, formats: Formats): string => counted(count, formats, 'territory', 'territories'),
    none: 'No territory has this name.',
    columns: {
      name: 'Territory',
      need: (indicator: string): string => `Need: ${indicator}`,
      pages: 'Active pages, of those known',
      perPage: 'Persons for one active page',
      relative: 'Beside France',
      verdict: 'Verdict, and why',
    },
    orders: {
      name: 'Sort by name',
      need: 'Sort by need, the highest first',
      pages: 'Sort by active pages, the fewest first',
      relative: 'Sort by voice beside France, the least first',
      verdict: 'Sort by verdict, to strengthen first',
    },
  },
  strengthen: {
    title: 'To strengthen first',
    none: 'The rule names no territory with certainty.',
    noneSure: 'No territory where pages are known is surely to be strengthened.',
    toCheck: 'To check first',
    toCheckText:
      'Many people are concerned there and the directory knows no page. There may be some: look before concluding.',
    csv: 'Download this list with its reasons (CSV)',
    file: 'territories-to-strengthen',
  },
  absent: {
    title: 'Where our network is missing',
    lead: 'Territories where no page of our network is active, the greatest need first. A network knows its members: here, no known page is close to none.',
    nowhere: 'In every territory a page of the network is active, or its activity is not known.',
    noPage: (count: number, formats: Formats): string =>
      `Without a known page of the network: ${counted(count, formats, 'territory', 'territories')}`,
    noneActive: (count: number, formats: Formats): string =>
      `All pages silent: ${counted(count, formats, 'territory', 'territories')}`,
    csv: 'Download this list (CSV)',
    file: 'where-our-network-is-missing',
  },
  lists: {
    known: 'Known pages',
    page: 'Page',
    organisation: 'Organisation',
    address: 'Address',
    lastPost: 'Last post',
    silentDays: 'Days known to be silent',
    unknownDays: 'Then days without a file',
  },
  silent: {
    title: 'Silent pages, by territory',
    short: 'Silent pages',
    lead: (days: string): string => `Pages without a known post for more than ${days}, the longest silence first.`,
    none: 'No local page has been silent for longer, among those of which files can tell.',
    found: ({ pages, places }: { pages: string; places: string }): string => `Silent: ${pages}, in ${places}.`,
    unknown: (count: number, formats: Formats): string =>
      count === 1
        ? 'Of 1 other local page the activity is not known: it is not in this list.'
        : `Of ${formats.whole(count)} other local pages the activity is not known: they are not in this list.`,
    csv: 'Download the list of silent pages (CSV)',
    file: 'silent-pages',
    see: 'see the page',
    more: (count: number, formats: Formats): string =>
      `Show ${counted(count, formats, 'more territory', 'more territories')}`,
  },
  wide: {
    title: 'National and regional pages',
    lead: 'They speak to the whole of France or of a région: they are spread over no smaller territory.',
    counts: (camps: string): string => `Without a declared territory (national, or not said): ${camps}.`,
    camp: ({ camp, pages, activity }: { camp: string; pages: string; activity: string }): string =>
      `${camp.toLowerCase()}, ${pages} (${activity})`,
    separator: '; ',
    network: 'our network',
    activity: {
      unknown: 'activity unknown',
      active: (count: number, formats: Formats): string =>
        count === 0 ? 'none active' : `${formats.whole(count)} active`,
      atLeast: (count: number, formats: Formats): string => `at least ${formats.whole(count)} active`,
      atMost: (count: number, formats: Formats): string => `at most ${formats.whole(count)} active`,
    },
    none: 'All known pages have a declared territory.',
    national: 'National pages, or without a territory said',
    regional: 'Pages of a whole région',
  },
  campaign: {
    title: 'Before and after a campaign',
    short: 'Before and after',
    lead: 'Lay another period beside the one shown: the voices of each territory, then and now.',
    choose: 'Territories of the campaign, by name or code',
    add: 'Add',
    remove: 'Remove',
    removeOf: (name: string): string => `Remove ${name}`,
    clear: 'Remove them all',
    nothing: 'Nothing to lay beside.',
    noCause: 'Two periods side by side do not say why: the season or the news may do as much as a campaign.',
    periods: ({ now, before }: { now: string; before: string }): string => `${before}, then ${now}.`,
    notSamePages: 'not comparable',
    overPages: (sum: string, pages: string): string => `${sum} (${pages})`,
    otherLevel: (level: 'region' | 'departement', names: string): string =>
      level === 'region'
        ? `Départements chosen, not counted at the level of régions: ${names}.`
        : `Régions chosen, not counted at the level of départements: ${names}.`,
    caption: 'The voices, then and now',
    columns: {
      territory: 'Territory',
      active: 'Active pages',
      perWeek: 'Posts a week',
      interactions: 'Interactions',
      followers: 'Followers',
    },
    arrow: (before: string, now: string): string => `${before} → ${now}`,
    all: 'All territories',
    others: (count: string): string => `All others (${count})`,
    twice:
      'Sums are compared only where they are of the same pages at both times; a page of two territories counts twice in them.',
    each: 'Each territory, then and now',
    certainty: 'What can be told',
    here: (said: string): string => `Chosen territories: ${said}`,
    elsewhere: (said: string): string => `Elsewhere: ${said}`,
    overlap: 'It cannot be told: at least one page works both in a chosen territory and in another one.',
    overlapPage: ({ page, inside, outside }: { page: string; inside: string; outside: string }): string =>
      `${page}: chosen, ${inside}; not chosen, ${outside}. Add what is missing, or remove what is chosen.`,
  },

  one: {
    lead: (level: string): string => `What is known of this ${level}: need, voices, and what stays uncertain.`,
    around: 'Around this territory',
    back: 'Back to the map',
    region: (name: string): string => `Région ${name}`,
    previous: (name: string): string => `← ${name}`,
    next: (name: string): string => `${name} →`,
    why: 'Why this territory?',
    numbers: 'Its numbers, beside others',
    numbersOf: (name: string): string => `${name}, beside other territories and France`,
    measure: 'Measure',
    nation: 'France',
    nationOnce:
      'In the column France each active page counts once, those of a whole région too. The ratio counts a page in each territory where it is local, and those of a whole région in none of its départements.',
    nationRatio: (count: number, formats: Formats): string =>
      `It thus rests on ${counted(count, formats, 'active page', 'active pages')}.`,
    needs: 'What is known of need',
    topics: 'What is spoken of there',
    within: 'Its départements',
    withinOf: (name: string): string => `Départements of the région ${name}`,
    compare: 'Set another territory beside it',
    setBeside: 'Compare',
    lines: {
      need: (indicator: string): string => `Need: ${indicator}`,
      share: 'Share',
      active: 'Active pages, of those known',
      silent: 'Silent pages',
      perPage: 'Persons for one active page',
      relative: 'Pages per person, beside France',
      rank: 'Rank (1: fewest pages per person)',
      followersPer: 'Followers per 1,000 persons',
      postsPer: 'Posts a week per 100,000 persons',
      followers: 'Followers of local pages',
      postsPerWeek: 'Posts a week',
      interactions: 'Interactions of the period',
      lastPost: 'Last post',
      commercial: 'Active commercial pages, of those known',
      associativeShare: 'Associative share of active pages',
      verdict: 'Verdict',
    },
  },
  needs: {
    caption: (name: string): string => `Indicators of need: ${name}`,
    columns: {
      indicator: 'Indicator',
      value: 'Persons',
      share: 'Share',
      basis: 'What it rests on',
      vintage: 'Date',
      source: 'Source',
    },
    replaced: (value: string): string => `in place of ${value}`,
    file: 'the file',
    add: 'A surer number, or another indicator?',
    toData: 'Bring a file of need',
  },
  pages: {
    columns: {
      page: 'Page',
      activity: 'Activity',
      followers: 'Followers',
      perWeek: 'Posts a week',
      perPost: 'Interactions per post',
    },
    noActor: 'no organisation',
    organisation: 'its organisation',
    also: (places: string): string => `also works in: ${places}`,
    see: 'see the page',
    noPost: 'no known post',
    active: (day: string): string => `active, last post on ${day}`,
    silentSince: (day: string): string => `silent since ${day}`,
    unknownSince: (day: string): string => `activity unknown after ${day}`,
    none: 'The directory knows no page here that counts as voice: none known is not none exists.',
    declare: 'Declare where an organisation works',
    others: 'Beside them: commercial, public and other pages',
    around: 'Pages of the whole région, not counted here',
    aroundText: 'They speak to this département too, without being its own.',
  },
  spoken: {
    none: 'No known topic in the posts of the period.',
    topic: 'Topic',
    share: ({ posts, share }: { posts: string; share: string }): string => `${posts} (${share})`,
    of: ({ camp, posts, unknown }: { camp: string; posts: string; unknown: string }): string =>
      `${camp}: ${posts}, ${unknown} of them of unknown topics`,
  },
}
