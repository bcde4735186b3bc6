// Where minet's columns stand in a file: minet writes them after the columns of the file it was given, which may bear the
// same names (`id`, `date`, `link`), and people add their own behind.

import { plainName } from '../../data/model/mapping/plain-name.ts'
import { columnsOf } from './columns.ts'

/** Where minet's columns begin, by its first three names; -1 when the columns were put in another order. */
const startOf = (columns: readonly string[]): number => {
  const names = columns.map(plainName)
  return names.findLastIndex(
    (name, position) => name === 'ct_id' && names[position + 1] === 'id' && names[position + 2] === 'platform',
  )
}

/**
 * Position of one of minet's columns, or -1: in its run of columns the first of the name, and where that run was taken
 * apart the last one, since the person's own stood before.
 */
const minetColumns = (columns: readonly string[]): ((name: string) => number) => {
  const start = startOf(columns)
  const ordered = columnsOf(start < 0 ? columns.toReversed() : columns.slice(start))
  return (name) => {
    const position = ordered.at(name)
    if (position < 0) return -1
    return start < 0 ? columns.length - 1 - position : start + position
  }
}

/** Positions of the columns that are read of minet's CrowdTangle posts; -1 for one that lacks. */
export const minetPositionsOf = (columns: readonly string[]) => {
  const at = minetColumns(columns)
  const actual = (kind: string): number => at(`actual_${kind}_count`)
  return {
    id: at('id'),
    platform: at('platform'),
    type: at('type'),
    title: at('title'),
    message: at('message'),
    description: at('description'),
    date: at('date'),
    datetime: at('datetime'),
    link: at('link'),
    address: at('post_url'),
    likes: actual('like'),
    favorites: actual('favorite'),
    shares: actual('share'),
    comments: actual('comment'),
    loves: actual('love'),
    wows: actual('wow'),
    hahas: actual('haha'),
    sads: actual('sad'),
    angrys: actual('angry'),
    thankfuls: actual('thankful'),
    cares: actual('care'),
    accountId: at('account_id'),
    accountPlatform: at('account_platform'),
    name: at('account_name'),
    handle: at('account_handle'),
    accountAddress: at('account_url'),
    accountType: at('account_type'),
    country: at('account_page_admin_top_country'),
  }
}
