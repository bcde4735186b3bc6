// The page on the API, in English. Its descriptions of parameters are those of the contract (contract/query.ts), which
// takes them from here: this file imports nothing that runs.

import type { Section } from '../fr.ts'

export const api: Section<'api'> = {
  title: 'The API, for researchers',
  lead: 'Every figure is a question asked over HTTP, and answered with all its numbers, unrounded. One vocabulary for all: a metric, sets of pages, a period, filters.',
  start:
    'Porte-voix answers on the computer it runs on, usually at http://localhost:4310. Nothing needs an account or a key.',
  routes: 'Questions',
  route: 'Address',
  answers: 'Answer',
  parametersTitle: 'Parameters',
  parametersLead:
    'All questions take the first ones; an unknown parameter or value is refused with what was expected (application/problem+json, RFC 9457), never guessed.',
  parameter: 'Parameter',
  meaning: 'What it takes',
  takenBy: 'Only in',
  replies: 'Fields of the replies',
  repliesLead:
    'What each question is answered with, from the same description as at /api/openapi.json. A path such as metrics[].pairs[].gap.ratio leads through lists ([], any entry) and objects.',
  sharedFields: 'In every reply',
  field: 'Field and type',
  holds: 'What it holds',
  examples: 'Examples to run as they are',
  examplesLead:
    'The tests of Porte-voix run them against a server of their own. PORTE_VOIX says where it answers, DATA whether real or demo.',
  example: {
    compare: 'Two camps in one metric, and the ratio worked out again',
    'share-of-voice': 'Share of voice by topic',
  },
  notes: [
    'Values are as they are stored: rates per follower, shares from 0 to 1. GET /api/metrics says what to multiply by to have them as shown.',
    'null means unknown or undefined, never 0. Each reply says n, missing, period, time zone, sources, number of resamples and seed: the same question on the same data gets the same answer.',
    'The whole description for machines (OpenAPI 3.1) is at /api/openapi.json.',
  ],
  parameters: {
    data: 'real or demo: real data, or the invented demonstration; without it what opens first',
    platform: 'Key of one platform: facebook, instagram ...; without it Facebook where it has posts',
    grid: 'Key of the grid that gives camps: article (without it) or legal',
    set: 'A set of pages, said two to six times: camp:association, kind:bank,kind:insurer, size:500-2k, territory:region-11, network:SLUG (a federation with all its members), actor:SLUG, page:ID; parts of one dimension widen it, another dimension narrows it; without it camp:association and camp:commercial',
    from: 'First bucket of the period: 2025-03-15, 2025-W07, 2025-03, 2025-Q1 or 2025',
    to: 'Last bucket of the period, included, as from; without both the 12 months up to the newest post',
    tolerance: 'Days for which a reading of followers holds, 1 to 3660; without it 92',
    size: 'Only pages of these sizes by followers at the end of the period, a list with commas',
    kind: 'Only pages of organisations of these kinds, a list with commas',
    territory:
      'Only pages of organisations that serve one of these territories, a list with commas: region-11, departement-2A',
    topic: 'Only posts with one of these topics, a list with commas; posts not read yet are out',
    call: 'Only posts with one of these calls, a list with commas; posts not read yet are out',
    format: 'Only posts of these formats, a list with commas',
    onTopic: '1: only posts about the concerns of caregivers; of a general actor (bank, insurer) those that say so',
    age: 'Compare posts at equal age: counts as read so many days after publication (1 to 3660), within a quarter of that and a day at least; posts without such a reading are missing',
    metric:
      'Key of a metric (GET /api/metrics); in /api/compare, /api/change and figures a list with commas, of one publisher; without it those of the gap figure; in /api/correlation exactly two; in the figures territories and strengthen what the map shows: both (without it), verdict, need, need-share, pages, followers, posts or balance',
    silentAfter:
      'In /api/presence, /api/territories and their figures: days without a post after which a page is told as silent, 1 to 3660; without it 60',
    level: 'In /api/territories and its figures: departement (without it) or region',
    need: 'In /api/territories and its figures: key of the indicator that stands for need; without it caregivers',
    network:
      'In /api/territories and its figures: pages that count as voice, as a set: actor:SLUG, network:SLUG; without it associations',
    needAbove:
      'In /api/territories and its figures: a need is high above so many needs of the typical territory; without it 1',
    voiceBelow:
      'In /api/territories and its figures: voice is low below so many times the national ratio of active pages to need; without it 1',
    hours: 'In /api/actors/{slug}/planner: hours a week, 0.25 to 40; without it 2',
    minutes: 'In /api/actors/{slug}/planner: minutes that a post takes, 5 to 600; without it 45',
    goal: 'In /api/actors/{slug}/pace: value to reach, in the unit of the metric; without it the median of the first other set',
    about: 'In /api/topics/voices the topic whose course over time is told; without it the one with most posts',
    offset: 'In /api/posts, posts left out from the first on',
    order:
      'In /api/posts: beyond (without it and without q), only posts beyond the habit of their page, the farthest first; newest (without it, with q), interactions, comments: all, unknown counts last',
    page: 'In /api/posts only posts of this page, by its number, whether it is in a set or not',
    q: 'In /api/posts words that posts hold, accents and case aside, all of them: "exact words", begin*, -without; only texts that were kept and read can be found',
    own: 'Organisation that stands out in the figure, by its slug',
    mark: 'Pages that stand out in the figure, their numbers with commas',
    by: 'Length of a point in time: day, week, month (without it), quarter or year; in /api/share-of-voice also none (without it), topic, territory or kind: one row for each',
    of: 'In /api/share-of-voice what is shared out: posts (without it), interactions or views; in /api/change and /api/territories the bucket that the period is a part of, required for part-of-previous',
    against:
      'What the period is set against: previous, the one before (without it in /api/change; in /api/territories nothing without it), last-year, the same a year earlier, part-of-previous, the same part of the bucket before, or other: againstFrom to againstTo',
    keep: 'What both periods have alike: calendar, dates or number of days (without it), or weekdays',
    againstFrom: 'For other, required: first bucket of the earlier period',
    againstTo: 'For other: last bucket of the earlier period; without it againstFrom',
    lang: 'Language of the words: fr or en; without it that of the server',
    theme: 'Colours of a drawing: light (without it), dark, safe (for the colour-blind too) or grey (for copies)',
    ground: 'opaque (without it) or transparent',
    scale: 'In .png, pixels for one unit of the drawing: 1, 2 (without it) or 300dpi, for print',
    shape: 'In .png: free (without it), slide (16:9, for a meeting) or card (1200 x 630, for links)',
    dialect:
      'In .csv: excel-fr (semicolons, decimal commas, safe in a spreadsheet) or rfc4180 (commas, decimal points, every byte as it is); without it that of the language',
    texts:
      'Texts of posts: none, allowed (without it: those whose licence allows passing them on) or all (with restricted sources, because the person in charge says so)',
    width: 'Width of a drawing in pixels, 320 to 2400; without it 960',
  },
}
