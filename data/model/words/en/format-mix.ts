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
  definite: {
    photo: 'photos',
    album: 'albums',
    video: 'videos',
    live: 'live broadcasts',
    link: 'links',
    text: 'posts of text alone',
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
    clear: ({ pages, what, share }) => `${pages} mostly publish ${what} (${share})`,
    likely: ({ pages, what, share }) => `${pages} probably publish mostly ${what} (${share})`,
    uncertain: ({ pages }) => `for ${pages}, no format dominates`,
    tooFew: ({ pages }) => `too few pages of known formats for ${pages}`,
    alone: ({ pages, what, share }) => `${pages} mostly published ${what} (${share})`,
    separator: ', ',
  },
  best: {
    clear: ({ pages, what, value }) => `for ${pages}, ${what} get most (${value})`,
    likely: ({ pages, what, value }) => `for ${pages}, ${what} probably get most (${value})`,
    uncertain: ({ pages }) => `for ${pages}, no format gets clearly more than the others`,
    tooFew: ({ pages }) => `too few pages of each format for ${pages}`,
    separator: '; ',
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
