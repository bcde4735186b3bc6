// Files that are understood well enough to be refused with their reason, before any source is asked.

import { plainName } from '../../data/model/mapping/plain-name.ts'
import { columnsOf } from './columns.ts'
import { countMarks } from './crowdtangle.ts'
import { listField, objectField, textField } from './fields.ts'
import { isSumOverPages } from './hootsuite-page.ts'
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
  recognises: ({ columns, above }) => {
    const names = columns.map(plainName)
    const isLink = (text: string): boolean => /^link: ?https?:/.test(text)
    if (above?.map(plainName).some(isLink) === true) return true
    if (isLink(names[0] ?? '') && names.slice(1).every((name) => name === '')) return true
    return linkCheckerColumns.every((name, position) => names[position] === name)
  },
}

/** Totals a page whose period stands nowhere in the table: they cannot be set beside those of any other time. */
const undatedTable: Refusal = { fault: 'period-not-stated', recognises: isUndatedTable }

/** What each column adds up belongs to none of its pages. */
const hootsuiteSum: Refusal = { fault: 'sum-over-pages', recognises: isSumOverPages }

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
  wholeProject,
  noArticleViews,
  noWholeMonth,
  errorAnswer,
  postsByDay,
  hootsuiteSum,
]
