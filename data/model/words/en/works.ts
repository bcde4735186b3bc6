// Words of the figure of what works on a page: its posts by what they have in common, against its own habit and beside its
// peers. ../works.ts chooses among these. No sentence claims a cause.

import { constantsOf } from '../constants.ts'
import { counted } from '../counted.ts'
import type { Section } from '../fr.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const works: Section<'works'> = {
  title: {
    both: ({ page, more, less }) => `On ${page}, get more than usual: ${more}; get less: ${less}`,
    more: ({ page, more }) => `On ${page}, get more than usual: ${more}`,
    less: ({ page, less }) => `On ${page}, get less than usual: ${less}`,
    bothLikely: ({ page, more, less }) => `On ${page}, probably get more than usual: ${more}; less: ${less}`,
    moreLikely: ({ page, more }) => `On ${page}, probably get more than usual: ${more}`,
    lessLikely: ({ page, less }) => `On ${page}, probably get less than usual: ${less}`,
    none: ({ page }) => `On ${page}, nothing clearly gets more or less than usual`,
    tooFew: ({ page }) => `${page} has posted too little to see what works there`,
    zero: ({ page }) => `A post of ${page} usually gets no interaction: what works there cannot be seen`,
  },
  subtitle: ({ median, platform, period }) =>
    `Interactions of a typical post of each sort, against the habit of the page (${median}). ${platform}, ${period}`,
  subtitlePlain: ({ platform, period }) => `${platform}, ${period}`,
  note: `Symbol: the page; bar: its ${told.level} interval. Hollow symbol: nothing clear. Thick tick: pages like it. Posting this way goes with these figures, without having to be their cause.`,
  heads: { usual: 'habit', posts: 'Posts', own: 'The page', peers: 'Its peers' },
  posts: (count, formats) => counted(count, formats, 'post', 'posts'),
  interval: (low, high) => `(${low} to ${high})`,
  peers: (ratio) => `peers ${ratio}`,
  noPeers: 'peers: too few',
  tooFew: (groups) => `Under ${told.fewestPosts} posts, so nothing can be said: ${groups}`,
  noOthers: (groups) => `Nearly all posts: ${groups}`,
  fewGroup: (group, posts) => `${group} (${posts})`,
  unknown: (posts) => `Not known for ${posts}.`,
  nothing: 'No post can be grouped this way.',
  point: (it) => `${it.dimension}, ${it.group}: ${it.ratio} the habit, over ${it.posts}; ${it.peers}`,
  caption: (page) => `What works on ${page}`,
  columns: {
    dimension: 'Grouped by',
    group: 'Group',
    posts: 'Posts',
    median: 'Interactions (median)',
    ratio: 'Ratio to the habit',
    peers: 'Peers',
    peersRatio: 'Ratio among peers (median)',
    known: 'Posts of the page with known interactions',
    missing: 'Posts of the page without a value',
  },
}
