// Files that are understood well enough to be refused with their reason, before any source is asked.

import { columnsOf, plainName } from './columns.ts'
import { countMarks } from './crowdtangle.ts'
import { isInsightsAnswer } from './facebook-graph.ts'
import { listField, objectField, textField } from './fields.ts'
import { isUndatedTable } from './page-tables-fr.ts'
import type { Refusal } from './source.ts'
import { isWholeProject, pageviewsErrorOf } from './wikimedia-pageviews.ts'

/** Group exports hold what members wrote: persons, not organisations. */
const groupExport: Refusal = {
  fault: 'group-export',
  marks: [['Group Name', 'User Name', 'Post Created', 'Total Interactions', 'URL']],
  recognises: ({ columns }) => {
    const known = columnsOf(columns)
    // A script for groups writes who of its members wrote, where the one for pages has nobody to name.
    if (known.has('status_id') && known.has('status_author')) return true
    return known.has('Group Name') && countMarks(known) >= 1
  },
}

/** One row a page over a period that the file does not state; its CSV header was never seen, so nothing is guessed. */
const leaderboard: Refusal = {
  fault: 'leaderboard-export',
  marks: [['Page Name', 'Interaction Rate', 'Total Interactions', 'Followers at Posting']],
  recognises: ({ columns }) => {
    const known = columnsOf(columns.map((column) => column.replaceAll('_', ' ')))
    const isOfPosts = known.has('Post Created') || known.has('Created') || known.has('Date')
    return !isOfPosts && known.startingWith('Interaction Rate') >= 0
  },
}

/** The same as the API answered it: `result.accountStatistics`, or its rows alone. */
const leaderboardAnswer: Refusal = {
  fault: 'leaderboard-export',
  recognises: ({ sample }) => {
    const [answer] = listField(sample) ?? [sample]
    const [row] = listField(answer, 'result.accountStatistics') ?? [answer]
    return (
      listField(answer, 'result.accountStatistics') !== null ||
      (objectField(row, 'account') !== null && objectField(row, 'subscriberData') !== null)
    )
  },
}

const linkCheckerColumns = ['source', 'followers', 'date', 'interactions', 'post type', 'link']

/** The browser extension: posts of anyone that share one link, under a block of totals. */
const linkChecker: Refusal = {
  fault: 'link-checker-export',
  marks: [linkCheckerColumns],
  recognises: ({ columns }) => {
    const names = columns.map(plainName)
    if (/^link: ?https?:/.test(names[0] ?? '') && names.slice(1).every((name) => name === '')) return true
    return linkCheckerColumns.every((name, position) => names[position] === name)
  },
}

/** Totals a page whose period stands nowhere in the table: they cannot be set beside those of any other time. */
const undatedTable: Refusal = { fault: 'period-not-stated', recognises: isUndatedTable }

const dailySeries = [
  'facebook follows',
  'content interactions',
  'facebook link clicks',
  'views',
  'viewers',
  'facebook visits',
  'reach',
]

/** Meta Business Suite, one metric a file under its title, or under `Date,Primary` once the title was deleted. */
const pageSeries: Refusal = {
  fault: 'page-not-named',
  recognises: ({ columns }) => {
    const names = columns.map(plainName).filter((name) => name !== '')
    if (names.length === 2) return names[0] === 'date' && names[1] === 'primary'
    return names.length === 1 && dailySeries.includes(names[0] ?? '')
  },
}

/** Posts in the Page Insights of before 2021; its sheets of daily page values were never seen. */
const legacyInsights: Refusal = {
  fault: 'legacy-insights-export',
  marks: [['Post Message', 'Posted', 'Permalink', 'Type']],
  recognises: ({ columns }) => {
    const known = columnsOf(columns)
    return known.has('Post Message') && known.has('Posted') && known.startingWith('Lifetime Post') >= 0
  },
}

/** Pages that a column of Hootsuite's daily metrics names; null when no column says so. */
const hootsuitePagesOf = (columns: readonly string[]): string | null => {
  if (!columnsOf(columns).has('Date (GMT)')) return null
  for (const column of columns) {
    const found = /\(daily aggregated values for [\w ]+: (.*)\)$/.exec(plainName(column))
    if (found !== null) return found[1] ?? ''
  }
  return null
}

/** Names of pages hold commas too, so that a list with a comma is never taken for one page. */
const hootsuiteSum: Refusal = {
  fault: 'sum-over-pages',
  recognises: ({ columns }) => hootsuitePagesOf(columns)?.includes(',') === true,
}

/** Of one page: its name alone, which is no identity. */
const hootsuitePage: Refusal = {
  fault: 'page-not-named',
  recognises: ({ columns }) => hootsuitePagesOf(columns)?.includes(',') === false,
}

const graphInsights: Refusal = {
  fault: 'insights-answer',
  recognises: ({ sample }) => sample !== undefined && isInsightsAnswer(sample),
}

/** Totals of all of Wikipedia, which have an article's shape without the article. */
const wholeProject: Refusal = { fault: 'whole-project', recognises: ({ sample }) => isWholeProject(sample) }

/** One answer for an unknown title, for no data and for days that are all without view. */
const noArticleViews: Refusal = {
  fault: 'no-article-views',
  recognises: ({ sample }) => pageviewsErrorOf(sample) === 404,
}

const noWholeMonth: Refusal = {
  fault: 'no-whole-month',
  recognises: ({ sample }) =>
    pageviewsErrorOf(sample) === 400 && /full months/.test(textField(listField(sample)?.[0] ?? sample, 'detail') ?? ''),
}

/** A saved error is not an answer without posts. What it says may hold a token, and is not repeated. */
const errorAnswer: Refusal = {
  fault: 'error-answer',
  recognises: ({ sample }) => {
    const [answer] = listField(sample) ?? [sample]
    if (textField(answer, 'error.message') !== null || pageviewsErrorOf(sample) !== null) return true
    // Mastodon and Bluesky say it in one or two texts and nothing else.
    const names = Object.keys(objectField(answer) ?? {})
    const known = ['error', 'error_description', 'message']
    return textField(answer, 'error') !== null && names.every((name) => known.includes(name))
  },
}

/** A list of posts that writes the day of each, and no time: an instant cannot be made of it, whatever the zone. */
const postsByDay: Refusal = {
  fault: 'posts-without-time',
  recognises: ({ columns }) =>
    ['account_id', 'post_id', 'Post URL', 'Date Published', 'reaction_count'].every(columnsOf(columns).has),
}

export const refusals: readonly Refusal[] = [
  groupExport,
  leaderboard,
  leaderboardAnswer,
  linkChecker,
  undatedTable,
  graphInsights,
  wholeProject,
  noArticleViews,
  noWholeMonth,
  errorAnswer,
  postsByDay,
  pageSeries,
  legacyInsights,
  hootsuiteSum,
  hootsuitePage,
]
