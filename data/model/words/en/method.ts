// Words of the Method screen: what is compared, how each statistic is made, where the data come from, and what the figures
// cannot say. French defines the shape; citations of metrics are with the metrics themselves.

import { fewestPostsOfSet } from '../../certainty.ts'
import { constantsOf } from '../constants.ts'
import type { StatisticWords } from '../fr/method.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

const statistics = {
  median: {
    name: 'Median',
    plain:
      'Half of the camp’s pages do more, the other half do less. This is what we call “the typical page”: one page with a huge following does not move it.',
    formula: 'The middle value; with an even number of pages, the mean of the two middle values.',
    assumptions: 'None.',
    smallest: '1 page.',
    reference: 'The 0.5 quantile of type 7 (see quartiles).',
  },
  quartiles: {
    name: 'Quartiles',
    plain: 'Between the first and the third quartile lies the middle half of the pages.',
    formula:
      'The 0.25 and 0.75 quantiles by linear interpolation between the sorted values (type 7, that of R and NumPy).',
    assumptions: 'None.',
    smallest: '1 page; telling from about ten.',
    reference: 'Hyndman and Fan 1996, The American Statistician 50(4), 361-365.',
  },
  ratio: {
    name: 'Ratio of medians',
    plain: 'How many times the typical page of one camp weighs that of the other. At 1 they are level.',
    formula:
      'Median of the second camp divided by that of the first. If either is 0 there is no ratio: the difference is given.',
    assumptions: 'None.',
    smallest: `${told.fewestPages} pages with a value in each camp to speak of it.`,
    reference: 'Definition of this product.',
  },
  bootstrap: {
    name: `${told.level} bootstrap interval`,
    plain: `As many pages as there are get drawn at random with replacement, thousands of times, to see between which values the ratio falls ${told.level} of the time. The wider the interval, the less sure the figure.`,
    formula: `For the ratio of medians the BCa method: the percentiles ${told.lowTail} and ${told.highTail} of the resamples, moved for their bias and skewness; plain percentiles are given beside it, and used for a difference. Pages are drawn, never posts: a drawn page brings all of its own. ${told.onScreen} resamples on screen, ${told.inExport} in an export; number and seed are printed, so it can be redone.`,
    assumptions: 'The pages are like a random draw from those one wants to speak of, and independent of each other.',
    smallest: '3 pages; usually too narrow below 10.',
    reference:
      'Efron 1987, JASA 82(397), 171-185; Efron and Tibshirani 1993, An Introduction to the Bootstrap, 13 and 14.3.',
  },
  'mann-whitney': {
    name: 'Mann-Whitney test (Wilcoxon rank sum)',
    plain:
      'If the two camps were alike, would one often see a gap in ranks as large as this? A small p says no. It does not say whether the gap is large.',
    formula:
      'U counts the pairs of pages in which that of the second camp is above (a tie counts one half). Exact p when both camps have fewer than 50 pages and no equal values, else normal approximation with tie and continuity correction, as in R’s wilcox.test.',
    assumptions: 'Independent pages; nothing about the shape of the distributions.',
    smallest: '1 page; p cannot fall below 0.05 before 4 against 4.',
    reference: 'Mann and Whitney 1947, Annals of Mathematical Statistics 18(1), 50-60.',
  },
  'cliffs-delta': {
    name: 'Cliff’s delta',
    plain:
      'Over all pairs of pages, the share in which the second camp is ahead minus the share in which it is behind: from -1 to 1; 0 when neither camp dominates.',
    formula:
      '(pairs ahead - pairs behind) / all pairs. Cliff’s asymmetric interval with the consistent variance; where delta is 1 or -1, Feng and Cliff’s bound from the smaller camp.',
    assumptions: 'Independent pages; only the order of values counts.',
    smallest: '2 pages in each camp for the interval.',
    reference:
      'Cliff 1996, Ordinal Methods for Behavioral Data Analysis; Feng and Cliff 2004, Journal of Modern Applied Statistical Methods 3(2), 322-332.',
  },
  superiority: {
    name: 'Probability of superiority',
    plain:
      'The chance that a page of the second camp, taken at random, is ahead of a page of the first taken at random.',
    formula: '(Cliff’s delta + 1) / 2; a tie counts one half. The same interval, brought to 0-1.',
    assumptions: 'Those of Cliff’s delta.',
    smallest: '2 pages in each camp for the interval.',
    reference: 'Vargha and Delaney 2000, Journal of Educational and Behavioral Statistics 25(2), 101-132.',
  },
  'hodges-lehmann': {
    name: 'Hodges-Lehmann ratio',
    plain:
      'A second way to say how many times one camp weighs the other: the middle one of all ratios between two pages. It moves less from sample to sample than the ratio of medians.',
    formula:
      'Exponential of the median of all differences of logarithms, among positive values; the number of zeros left out is given. Interval by inverting the Mann-Whitney test: exact ranks when both camps have fewer than 50 values without ties, ranks of the normal approximation otherwise.',
    assumptions: 'Independent pages; one camp looks like the other, multiplied by a factor.',
    smallest: `4 pages in each camp for a ${told.level} interval.`,
    reference:
      'Hodges and Lehmann 1963, Annals of Mathematical Statistics 34(2), 598-611; Hollander and Wolfe 1999, Nonparametric Statistical Methods, 4.2-4.3.',
  },
} satisfies Record<string, StatisticWords>

export const method = {
  title: 'Method',
  lead: 'How each figure is made, where it comes from, and what it does not say.',
  contents: 'On this page',
  details: 'Formula, limits and source',

  question: {
    title: 'The question',
    text: [
      'Are caregiver associations less visible than the insurers, mutuelles and banks that speak to the same families? Porte-voix measures it with the public counts of pages: followers, posts, reactions, comments, shares.',
      'A page counts as one, large or small. Distributions of pages are compared, never totals, and never several platforms in one figure.',
    ],
  },
  article: {
    title: 'The article it starts from',
    text: [
      'The product starts from an article by Christelle Chauzal-Larguier and co-authors, “Médias sociaux et associations d’aidants familiaux : risques ou opportunités ?”, Les Cahiers du numérique. According to its abstract, associations do not create real social links on Facebook nor get the visibility their work deserves, while for-profit actors lead the conversations on caregivers’ concerns.',
      'Only the abstract is public. Porte-voix looks at the same claims with published measures; it does not reproduce the method of the article.',
    ],
    link: 'Record of the article',
  },
  camps: {
    title: 'The camps, and who decides them',
    text: [
      'Putting an organisation in a camp is a decision, not a fact of nature. It is kept in a dated grid with its reason, and every figure can be read under two grids in one click.',
      'An organisation without a camp in a grid is counted apart and not drawn.',
    ],
    article:
      'Contrast of the article: associations on one side; on the other commercial actors, mutuelles and paritarian groups included, because they offer contracts and services to the same families; apart from both, public bodies.',
    legal:
      'Legal status: non-profit, for-profit, public. Mutuelles, mutual insurers and paritarian groups move to the non-profit side. An unknown status stays without a camp.',
    share:
      'Of the 49 commercial actors of the reference list, 22 are non-profit in law: a result that holds under one grid only is fragile.',
  },
  unknown: {
    title: 'Unknown is not zero',
    text: [
      'Zero means that someone counted and found none. A missing number stays missing: it is never replaced, never drawn, and every figure says how many pages have no value.',
      'A month without a number leaves a gap in the line. Values without a date and those stated as “more than” or “less than” are kept and listed, never drawn.',
      'There is no threshold of followers: a page with 40 followers has its place. Where pages are few, the sentence says so.',
    ],
  },
  reach: {
    title: 'Why “Audience (potential reach)”',
    text: [
      'Reach is the number of people who saw. Only the owner of a page knows it; public counts do not show it.',
      'The number of followers says how many people could see. The panel is therefore called “Audience (potential reach)” and the metric “Followers”. Reach that a source states is another metric, kept apart.',
    ],
  },
  period: {
    title: 'Periods and dates',
    text: [
      'By default, the 12 complete months that end with the newest post, not with today’s date: silence counts up to that day.',
      'Instants are kept in universal time; months and days are counted in a named time zone, that of Paris unless stated otherwise.',
      `A number of followers is a state: the last reading holds for ${told.tolerance} days (which can be changed and stands in the page’s address). A post is an event: it counts in the month in which it appeared.`,
      'Weeks are those of ISO 8601, Monday to Sunday; the first one of a year is that of its first Thursday. Pages overseas are counted in their own zone, and a night on which clocks change has 23 or 25 hours.',
      'Two periods are compared like for like: the one before, the same a year earlier, the same part of the bucket before, or with the same weekdays. Only pages known in both count; days, weekdays and a 29 February that still differ are told.',
      'A post gathers interactions for days. Compared at equal age, each counts as read so many days after it appeared, within a quarter of that and a day at least; a post without such a reading is missing. Without it, figures say when one side was read younger.',
      'Filters of posts (topic, call, format) say how many posts they leave out, those of pages (size, kind, territory) how many pages; what is not known is left out and counted, never guessed.',
    ],
  },

  metrics: {
    title: 'The metrics',
    formula: 'How it is made',
    symbols: 'In symbols',
    unit: 'Unit',
    undefined: 'No value when',
    range: 'Range',
    limits: 'Limits',
    citation: 'Source of the formula',
    read: 'The formula was read in this source.',
    notRead: 'The usual form of this formula; the cited text itself could not be read.',
    direction: 'Direction',
    directions: {
      'more-is-more-visible': 'The higher the value, the more the page is seen or answered.',
      neither: 'It only describes: a high value is neither ahead nor behind.',
    },
    platforms: 'Networks that allow it',
    variant: 'Definition of',
    example: 'Worked by hand',
    exampleTitle: 'The page of the example',
    exampleText: [
      'Each measure is worked by hand on the same small invented page: a Facebook page in February 2025, wholly covered by files. It has 200 followers on the eve of the period and 250 at its end. The counts of its last post are unknown. Its owner noted a reach of 40, 90 and 60 people on three days.',
    ],
    exampleDay: 'Posted at noon on',
    exampleUnknown: 'unknown',
    views: 'Views',
    followersThen: 'Followers then',
    together:
      'Definitions of other publishers (Rival IQ, quintly, Fanpage Karma) carry their name and never stand in one figure with ours: the same word hides sums up to thirty times apart. The “Post interaction” of Fanpage Karma is our interaction rate.',
    beyondTitle: 'Beyond one page and one number',
    beyond: [
      'A post beyond the habit: its interactions against the 20 known posts before it (at least ten), by the median and the median absolute deviation of ln(1 + interactions); above 3.5 (Iglewicz and Hoaglin 1993, text not read) it is beyond the habit.',
      'Profile of the week: posts by weekday and hour, in the zone of the page. Neither better nor worse.',
      'Effort and return: what a page gets per post, divided by what the trend of its camp (Theil-Sen on logarithms) gives for the same rhythm.',
      'Share of voice: posts or interactions of a group divided by those of all; unknown values are counted apart.',
      'Concentration: Gini coefficient and the share of the largest tenth of pages.',
    ],
    notGivenTitle: 'What we do not measure',
    notGiven: [
      'Response rate and response time of the page: none of the sources that are read gives the messages of visitors and the answers of the page.',
      'The interactivity index of Sotrender: it adds the posts of visitors, which no source gives; without them it would no longer be their index.',
      'The representativity of France générosités: it divides the cumulated followers of a set by the active users of the network in France. It describes a network, not a page, and counts the same person several times.',
      'Rates per person reached, virality by reach, share of active followers: only the owner of the page has these numbers.',
    ],
    letters: 'N posts, R reactions, C comments, S shares, V views, F followers; Σ sum over the posts of the page.',
  },
  statistics: {
    title: 'The statistics',
    text: ['Values were checked against R and SciPy to one part in a million. Nothing is rounded before it is shown.'],
    plain: 'In plain words',
    formula: 'How it is made',
    assumptions: 'It assumes',
    smallest: 'It takes at least',
    reference: 'Reference',
    each: statistics,
  },
  certainty: {
    title: 'Clear, likely, uncertain',
    text: 'Sentences and figures use four degrees, always the same.',
    each: {
      clear: `Clear: the ${told.level} interval of the ratio excludes 1, each camp has at least ${told.enoughPages} pages, and Holm’s corrected p is at most 0.05.`,
      likely: `Likely: the interval excludes 1, but a camp has only ${told.fewestPages} to ${told.nearlyEnough} pages, or the figure shows so many tests that chance would do.`,
      uncertain: 'Uncertain: the interval includes 1; the gap seen could vanish or turn around with other pages.',
      'too-few': `Too few pages: fewer than ${told.fewestPages} in a camp, or, for what is counted under posts, fewer than ${fewestPostsOfSet} posts in all. The pages are shown, nothing is compared.`,
    },
    note: 'Where a median is zero, or too many pages are, the interval of the difference decides.',
  },
  sources: {
    title: 'Where the numbers come from',
    text: [
      'Each value keeps the import, file, line and date it comes from. Importing the same file twice changes nothing, and any import can be undone.',
    ],
    each: {
      'crowdtangle-facebook':
        'CrowdTangle export of Facebook pages (a tool of Meta, closed on 14 August 2024): one line a post, with its reactions, comments, shares and the followers at the time of posting.',
      'crowdtangle-instagram':
        'CrowdTangle export of Instagram accounts: one line a post, with likes, comments and views. Instagram does not publish shares: interactions there are likes and comments.',
      'meta-content-library':
        'Posts of Meta Content Library, which followed CrowdTangle with ids of its own. Where a page comes from both and you joined it, a post of the same second whose text begins alike counts once: the counts observed last are used.',
      'page-observations':
        'Numbers read by hand on public pages or in articles, each with its date and the address where it was read.',
      'page-series':
        'Values by day that an organisation exports from its own page (Meta Business Suite, LinkedIn, X, TikTok, Hootsuite, Facebook insights): new followers, views, visits, reach of a day. These files do not name their page: somebody said it. They are kept apart: only numbers of followers enter the figures, and the reach of a day as a measure of its own.',
    },
    demo: 'The demonstration is entirely invented: organisations, pages, posts and numbers. It is never mixed with real data, and every screen and export that shows it says so.',
    persons:
      'Only organisations are followed. No comment, no name of a commenter, no account of a private person is kept, even where a file holds them. A search by keyword or a feed that somebody scrolled through mixes both: where the file does not say who is an organisation, only accounts that belong to an organisation already, or the page named for this file, are read; a verified badge is not enough.',
  },
  limits: {
    title: 'What these figures do not say',
    text: [
      'They do not say who saw a post, what people thought of it, or whether a family was helped.',
      'They do not tell what was paid for: a sponsored post gets more interactions, and nothing public says so.',
      'Most posts of a bank are about something other than caregivers. As long as no topic is chosen, whole pages are compared.',
      'The pages here are those someone imported: a convenience sample. The interval states the uncertainty of chance, not that of the choice of pages.',
      'The research tools of the platforms leave small pages out; those of small associations are therefore missing more often.',
      'A gap is not a cause: it does not say why a camp is ahead.',
      'Among several metrics looked at together, one may look “clear” by chance: Holm’s correction allows for those of one figure, not for all the figures one has opened. Read them all.',
    ],
  },
  reproduce: {
    title: 'Making a figure again',
    text: [
      'The address of the page holds every choice. Each figure prints its source, period, time zone, number of pages, number of resamples and seed.',
      'Each table can be downloaded as CSV, unrounded. Its last columns say what the figure is: real or invented data, source, period, time zone, platform, grid, resamples, seed. A line copied elsewhere keeps its origin, and both R and a spreadsheet read the file as it is.',
      'A CSV comes in two dialects, side by side. “Excel (French)”: semicolons, decimal commas, columns headed by words, no cell can start a formula. “Research” (RFC 4180): commas, decimal points, texts as they are, headed by keys that are the same in every language (metric, unit, median, low_95, n, missing, content_hash). What is short stands on every line; title, subtitle, method and address on the first line alone.',
      'Each figure can also be taken as an archive “make this figure again” (the same address, ending in .zip): the values its statistics rest on, each statistic shown with its tolerance, and two scripts, in Python (numpy, matplotlib) and in R (ggplot2), that work everything out again and redraw the figure. Draws come from the same generator (sfc32) and the same seed: the intervals found are the same ones, to rounding (one in a billion). What is taken as given is named, with the reason.',
      'All data, or those of some pages and days, can be taken as a data package (Data screen): tables, their description, and what was left out, counted by why. What the licence of a source does not allow to pass on is not in it unless the person in charge asks for all. The package states the hash of its content; read back into an empty Porte-voix, it gives the same one.',
      'A figure can be cited (Share, under the figure): the reply it is drawn from is frozen with the hash of the data, at a short address that will always show the same. The methods paragraph is made of that reply: it names a test, an interval or a correction only where the reply holds one.',
    ],
  },
  reference: {
    title: 'Data supplied with Porte-voix, and its licences',
    text: [
      'List of organisations, addresses of their pages, dated public numbers, topics and published benchmarks: our own search, November 2026, each line with the address where it was read. MIT licence, like the program.',
      'Boundaries of régions and départements: IGN, Admin Express COG 2018, simplified; names and codes: INSEE, Code officiel géographique 2026. Licence Ouverte 2.0.',
      'Population: INSEE, estimates at 1 January 2025 and 2026. Licence Ouverte 2.0.',
      'Caregivers, APA and PCH: DREES, VQS survey 2021 (Études et résultats 1255) and Aide sociale survey, December 2022, repackaged by asdep (EUPL 1.2). AJPA: CNAF, December 2022. Licence Ouverte 2.0.',
      'Typeface: made from Source Sans 3 by Adobe, SIL Open Font License 1.1.',
    ],
  },
  platforms: {
    title: 'What each network counts',
    text: 'An interaction is a reaction, a comment or a share. A network that does not publish one of the three is not penalised: its interactions are made of the others. It is one reason never to compare two networks in one figure.',
    platform: 'Network',
    reactions: 'Reactions',
    comments: 'Comments',
    shares: 'Shares',
    counted: 'counted',
    notPublished: 'not published',
  },
}
