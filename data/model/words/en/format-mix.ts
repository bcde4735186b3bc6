// Words of the mix of formats, in English. ../format-mix.ts puts the values in.

import { constantsOf } from '../constants.ts'
import { counted } from '../counted.ts'
import type { Section } from '../fr.ts'
import { locale } from './locale.ts'

const told = constantsOf(locale)

export const formatMix: Section<'formatMix'> = {
  heading: 'Formats',
  lead: 'What the average page of each group publishes, and what a post of each format gets. Every page counts the same. A format that gets more is not necessarily better: photos and links are not used for the same things.',
  show: 'What is shown',
  shows: { share: 'Share of each format', perPost: 'What a post gets' },

  plural: {
    photo: 'photos',
    album: 'albums',
    video: 'videos',
    live: 'live broadcasts',
    link: 'links',
    text: 'text alone',
    event: 'events',
  },
  label: {
    photo: 'Photo',
    album: 'Album',
    video: 'Video',
    live: 'Live',
    link: 'Link',
    text: 'Text alone',
    event: 'Event',
  },

  title: {
    clear: ({ pages, formats, share }) => `${pages} mostly publish ${formats} (${share})`,
    likely: ({ pages, formats, share }) => `${pages} probably publish mostly ${formats} (${share})`,
    uncertain: ({ pages }) => `for ${pages}, no format dominates`,
    tooFew: ({ pages }) => `too few pages of known formats for ${pages}`,
    alone: ({ pages, formats, share }) => `${pages} mostly published ${formats} (${share})`,
    separator: ', ',
    perPost: 'Interactions per post by format',
  },
  subtitle: {
    share: ({ platform, period, pages }) =>
      `Share of the posts of a page, averaged over pages. ${platform}, ${period}; ${pages}`,
    perPost: ({ platform, period, pages }) =>
      `Interactions per post, median over the pages that use the format. ${platform}, ${period}; ${pages}`,
  },
  unknown: (posts, formats) => `Apart: ${counted(posts, formats, 'post', 'posts')} of unknown format.`,
  value: {
    share: (share) => `${share} of posts`,
    perPost: (value) => `${value} interactions per post`,
    tooFew: (pages, formats) => `too few pages (${formats.whole(pages)})`,
    between: ({ value, low, high }) => `${value}, between ${low} and ${high}`,
    basis: ({ posts, pages }) => `${posts}, ${pages}`,
    point: ({ set, format, value, basis }) => `${set}, ${format}: ${value} (${basis})`,
  },
  note: {
    share: `Thin line: ${told.level} interval, the pages being drawn again.`,
    perPost: `Thin line: ${told.level} interval of the median. Fewer than ${told.fewestPages} pages with the format: no mark.`,
  },
  columns: {
    format: 'Format',
    share: 'Share (mean over pages)',
    ofPosts: 'Share of all posts',
    posts: 'Posts',
    pages: 'Pages with the format',
    perPost: 'Interactions per post (median)',
    perPostPages: 'Pages of the median',
  },
}
