// Counts of a post of which nothing is known yet: sources spread it and set what their columns state, so that a column
// that a file lacks stays unknown and never becomes 0.

import type { PostCounts } from '../../data/model/records.ts'

export const noCounts: PostCounts = {
  reactions: null,
  likes: null,
  loves: null,
  wows: null,
  hahas: null,
  sads: null,
  angrys: null,
  cares: null,
  comments: null,
  shares: null,
  views: null,
  viewsTotal: null,
  viewsCrossposts: null,
  followers: null,
  pageLikes: null,
}
