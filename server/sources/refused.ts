// Files that are understood well enough to be refused with their reason, before any source is asked.

import { columnsOf, plainName } from './columns.ts'
import { countMarks } from './crowdtangle.ts'
import type { Refusal } from './source.ts'

/** Group exports hold what members wrote: persons, not organisations. */
const groupExport: Refusal = {
  fault: 'group-export',
  recognises: ({ columns }) => {
    const known = columnsOf(columns)
    return known.has('Group Name') && countMarks(known) >= 1
  },
}

/** One row a page over a period that the file does not state; its CSV header was never seen, so nothing is guessed. */
const leaderboard: Refusal = {
  fault: 'leaderboard-export',
  recognises: ({ columns }) => {
    const known = columnsOf(columns.map((column) => column.replaceAll('_', ' ')))
    const isOfPosts = known.has('Post Created') || known.has('Created') || known.has('Date')
    return !isOfPosts && known.startingWith('Interaction Rate') >= 0
  },
}

const linkCheckerColumns = ['source', 'followers', 'date', 'interactions', 'post type', 'link']

/** The browser extension: posts of anyone that share one link, under a block of totals. */
const linkChecker: Refusal = {
  fault: 'link-checker-export',
  recognises: ({ columns }) => {
    const names = columns.map(plainName)
    if (/^link: ?https?:/.test(names[0] ?? '') && names.slice(1).every((name) => name === '')) return true
    return linkCheckerColumns.every((name, position) => names[position] === name)
  },
}

export const refusals: readonly Refusal[] = [groupExport, leaderboard, linkChecker]
