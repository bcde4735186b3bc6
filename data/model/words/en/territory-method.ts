// Words of the Method screen for territories. French defines the shape.

import {
  answersPerDepartement,
  designEffect,
  nationalRate,
  publishedRates,
  rateSpread,
  surveyAnswers,
} from '../../territories/need-uncertainty.ts'
import { usualThresholds } from '../../territories/under-served.ts'
import { constantsOf } from '../constants.ts'
import type { RatioWords } from '../fr/territory-method.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)
const { format } = new Intl.NumberFormat(locale.tag, { maximumFractionDigits: 1 })
const percent = (share: number): string => `${format(100 * share)}${locale.percentSign}`

const ratios = {
  'need-per-page': {
    name: 'People for one active page',
    plain: 'How many caregivers, or other people, each active local page would have to serve.',
    formula: `Need of the territory divided by its active pages. ${told.level} interval: the exact Poisson interval of the number of pages, whose upper end also counts the pages of unknown activity, widened to the interval of the need. Two intervals joined in this way make one that is surer than its name.`,
    unit: 'people for one page',
    undefined: 'Without an active page, or where the need is not known.',
    reference: 'Garwood 1936, Biometrika 28(3/4), 437-442.',
  },
  'pages-per-need': {
    name: 'Active pages per 100,000 people',
    plain: 'The same ratio the other way round: it exists too where no page is active, and is 0 then.',
    formula:
      'Active pages divided by the need. Same interval: 0 counted pages may go with up to 3.7 expected ones, 1 page with 0.03 to 5.6; these are numbers of pages, to be divided by the need.',
    unit: 'pages per 100,000 people',
    undefined: 'Where the need is not known, or where no page is surely active and others may be.',
    reference: 'Garwood 1936, Biometrika 28(3/4), 437-442.',
  },
  relative: {
    name: 'Ratio to the country',
    plain: 'For the same need, how many times as many active pages as in the whole country. At 1, it is the same.',
    formula:
      'Active pages per person of the territory, divided by those of all territories whose need is known. A page of two départements counts in each; the national ratio is taken as fixed.',
    unit: 'times the national ratio',
    undefined: 'As above, or where no page is active in the country.',
    reference: 'Definition of this product.',
  },
  shrunken: {
    name: 'Ratio to the country, drawn towards the mean',
    plain:
      'With one or two pages a ratio jumps by chance. This one is drawn towards the country, the more so the fewer pages it rests on: it is what gives the ranks.',
    formula:
      '(shape + active pages) / (shape + expected pages), expected pages being the need times the national ratio. The shape is that of the gamma distribution of mean 1 which makes the counts most likely (negative binomial). Where this distribution explains the counts no better than chance alone (Poisson), all are 1, without an interval: that is no proof that they are equal. Interval: quantiles of the gamma distribution, widened by the need and by pages of unknown activity; the shape is taken as known.',
    unit: 'times the national ratio',
    undefined: 'As above.',
    reference:
      'Empirical Bayes: Clayton and Kaldor 1987, Biometrics 43(3), 671-681; mean held at the country: Marshall 1991, Journal of the Royal Statistical Society C 40(2), 283-294.',
  },
  rank: {
    name: 'Rank',
    plain:
      'The territory with the fewest active pages for its need has rank 1. Two territories whose intervals overlap have no sure order.',
    formula: `Rank of the ratio drawn towards the mean. ${told.level} interval from draws: each territory gets a ratio, a need and unknown pages that it may as well have, and its rank is looked at.`,
    unit: 'rank',
    undefined: 'As above.',
    reference: 'Goldstein and Spiegelhalter 1996, Journal of the Royal Statistical Society A 159(3), 385-443.',
  },
  followers: {
    name: 'Followers per 1,000 people',
    plain:
      'The followers of the local pages of the territory, together. Who follows two pages counts twice, and many followers do not live there.',
    formula: `Sum of the known followers divided by the need. ${told.level} interval of a weighted sum (gamma distribution): few pages of very unequal sizes give a wide interval (its upper end counts one page more, of the mean size in France); it is widened to that of the need. Pages without a number are missing from the sum and from the ratio, which say how many.`,
    unit: 'followers per 1,000 people',
    undefined: 'Where the need is not known, or the followers of no page are.',
    reference:
      'Fay and Feuer 1997, Statistics in Medicine 16(7), 791-801; Tiwari, Clegg and Zou 2006, Statistical Methods in Medical Research 15(6), 547-569.',
  },
  posts: {
    name: 'Posts per week per 100,000 people',
    plain: 'The pace of the local pages, added up.',
    formula: 'Sum of the posts per covered week divided by the need. Same interval as for followers.',
    unit: 'posts per week per 100,000 people',
    undefined: 'Where the need is not known, or the pace of no page is.',
    reference: 'Fay and Feuer 1997; Tiwari, Clegg and Zou 2006.',
  },
  balance: {
    name: 'Balance of the two camps',
    plain: 'How many active commercial pages there are for one active association page.',
    formula: `Active commercial pages divided by active association pages; beside it the share of association pages, with Wilson’s interval at ${told.level}.`,
    unit: 'pages for one page',
    undefined: 'Without an active association page. The share: without an active page of either camp.',
    reference: 'Wilson 1927, Journal of the American Statistical Association 22(158), 209-212.',
  },
} satisfies Record<string, RatioWords>

export const territoryMethod = {
  text: [
    'Where do many caregivers meet few voices of associations? For each région and each département, on one side a need, in people; on the other the local pages that the directory knows.',
    'Need is a number of people: it says where they are many, not where they are worse off. A small département is thus hardly ever named.',
    'A territory always has its level: 01 is Guadeloupe among régions and Ain among départements.',
  ],

  need: {
    title: 'Need',
    text: [
      `Nobody has published a number of caregivers by département: it is an estimate, the population aged 5 or over on 1 January 2025 times a rate of 2021. The published rate of the région is known for 11 régions of 18; elsewhere it is the national rate, ${percent(nationalRate)}. The sum of the estimates (9.65 million) exceeds the total of the survey (9.3 million): the population has grown, and the national rate is applied to régions that are below it. The tables behind the estimates round each on its own: Guadeloupe has 65,700 caregivers as a département and 66,000 as a région.`,
      'APA (allocation personnalisée d’autonomie) goes to older people who lose their autonomy, PCH (prestation de compensation du handicap) to disabled people, AJPA (allocation journalière du proche aidant) to caregivers who stop working for a time; VQS is the survey Vie quotidienne et santé.',
      'The other indicators are counts, but none measures caregivers: APA at home also depends on the choices of the département, AJPA on knowing that the right exists (10,898 people in 27 months).',
      'You can replace a value or add an indicator with a file. The need is real even beside the invented pages of the demonstration.',
    ],
    caption: 'The indicators that come with the product',
    columns: { indicator: 'Indicator', source: 'Source', vintage: 'Date of the values', note: 'To know' },
    notes: {
      caregivers:
        'Rates read in the press that quotes DREES (Études et résultats 1255), not in the publication itself. An estimate in every département.',
      'population-60': 'Early results of December 2024. Known everywhere.',
      'population-75': 'As above.',
      'population-85': 'As above.',
      'apa-home': 'Not known in Corse-du-Sud and Haute-Corse (published for the whole island) nor in Mayotte.',
      pch: 'Open rights. Not known in the same départements.',
      ajpa: 'People paid since October 2020, cumulated. Not known in Mayotte.',
    },
  },

  bases: {
    title: 'What a figure of need rests on',
    each: {
      observed: 'counted or estimated by its publisher for this very territory. Taken as it is, without an interval.',
      'region-rate': `the published rate of the région. For the région itself only the error of the survey counts; for one of its départements a standard deviation of ${format(100 * rateSpread)} points is added.`,
      'national-rate': `the national rate, ${percent(nationalRate)}, where that of the région was not found. The same standard deviation counts once for a région and twice (in variance) for a département.`,
      stated: 'from a file whose own word is all that is known. Taken as it is.',
    },
    separator: (name: string, text: string) => `${name}: ${text}`,
    text: [
      `These ${format(100 * rateSpread)} points are the standard deviation of the ${publishedRates.length} published rates of régions of metropolitan France. Nobody publishes how départements differ inside a région: they are assumed to differ as much as régions do. The survey has ${format(surveyAnswers)} answers, assumed to be spread evenly, ${format(answersPerDepartement)} for a département, and a design effect of ${format(designEffect)}, assumed as well.`,
      'A figure is never shown with more significant digits than its interval allows. An estimate carries a pattern on the map and “about” in sentences.',
    ],
    example: ({
      place,
      people,
      rate,
      value,
      low,
      high,
    }: Readonly<Record<'place' | 'people' | 'rate' | 'value' | 'low' | 'high', string>>) =>
      `For instance ${place}: ${people} people aged 5 or over × ${rate} = about ${value} caregivers, between ${low} and ${high}.`,
  },

  voice: {
    title: 'Voices',
    lines: [
      'Local: a page whose organisation declares this territory, or a département of this région. A page that serves two départements counts in each, and once in their région and in the country.',
      'Regional: a page whose organisation declares the whole région. It counts for the région; for its départements it is told apart, never spread.',
      'National, or not said: a page whose organisation declares no territory. It is told apart and counted nowhere.',
      'Active: it has not been silent for longer than the chosen time (60 days unless you choose another) before the newest post of all pages. Silent: it has been silent for longer. Unknown: files cannot tell; it is counted on neither side.',
      'One social network at a time. The voice is that of associations, or that of the network of organisations that you chose.',
    ],
  },

  ratios: {
    title: 'Ratios',
    formula: 'Formula',
    unit: 'Unit',
    undefined: 'Not known',
    reference: 'Reference',
    each: ratios,
  },

  rule: {
    title: 'The rule',
    text: [
      `A territory is told as “many people, few voices” when the whole interval of its need is above its threshold, a multiple of the median of the territories of its level, and the whole interval of its active pages per person below theirs, a multiple of the national ratio. These multiples, ${format(usualThresholds.needAbove)} and ${format(usualThresholds.voiceBelow)} at first, can be set and stay in the address.`,
      'Where this holds and the directory knows no page there, it is told apart: to be checked first. Where the need is surely below its threshold, or the voices surely above theirs, it is not retained. In all other cases this cannot be told, and the page of the territory says what is missing.',
      'Where a territory has so large a part of the need that its threshold would exceed all pages of France, its voices are never told as below theirs: it cannot be told.',
      'The rule looks at the number of active pages alone: another page never makes a territory more under-served.',
    ],
  },

  example: {
    title: 'An example, by hand',
    text: [
      'An invented country of four territories, A to D, has 2,000,000 caregivers and 24 active pages: 24 / 2,000,000 = 1.2 per 100,000. The median need is (500,000 + 400,000) / 2 = 450,000.',
      'A has one active page for 800,000 caregivers, between 600,000 and 1,000,000: 1 / 800,000 = 0.125 per 100,000, thus 0.125 / 1.2 = 0.10 times the country. One page may go with 0.0253 to 5.572 expected pages: from 0.0253 / 1,000,000 to 5.572 / 600,000, thus from 0.0021 to 0.77 times the country.',
      '600,000 exceeds 450,000, and 0.77 is below 1: A is retained. For B, 450,000 lies in the interval of the need and 1 in that of the voices: this cannot be told.',
    ],
    withInterval: (value: string, interval: string) => `${value} (${interval})`,
    caption: 'The four territories of the example',
    columns: {
      territory: 'Territory',
      need: 'Need',
      active: 'Active pages',
      relative: 'Ratio to the country',
      shrunken: 'Drawn towards the mean',
      verdict: 'Verdict',
    },
  },

  limits: {
    title: 'What the map does not say',
    lines: [
      'An estimate sees nothing of the differences inside a région: two départements of the same population have the same number of caregivers there.',
      'The directory has gaps. Local associations are known in Finistère, Morbihan, Loire-Atlantique, Rhône, Alpes-Maritimes, Haut-Rhin, Pas-de-Calais, Var, Vendée and Martinique. None was at the start in Île-de-France, Normandie, Centre-Val de Loire, Bourgogne-Franche-Comté, Corse, Guadeloupe, Guyane, La Réunion and Mayotte: that is a gap of the directory, not proof of absence.',
      'A page is not a service: no welcome, no support group, no respite. A territory without a page may be well served, and the other way round.',
      'Respite platforms (220 in November 2021, according to Hospimedia) are part of neither need nor voices: no breakdown by territory was found.',
      'The need is of 2021 to 2025 depending on the indicator, the voices of the chosen period: they are not of the same day.',
      'A low ratio is no reproach, and has no cause here: it says where to look first.',
    ],
  },
  boundaries:
    'Boundaries: IGN – Admin Express COG 2018, Licence Ouverte, simplified; names and codes: INSEE COG 2026. Saint-Martin, Saint-Barthélemy and the other collectivities are not on it.',
}
