// Median: half of the pages lie below it. What "the typical page" means everywhere here: counts on social networks have
// heavy tails, so that one page with a viral post would move a mean. The 0.5 quantile, type 7; smallest n is 1.

import { quantile } from './quantile.ts'
import type { Sample } from './sample.ts'

/** Null for an empty sample. */
export const median = (sample: Sample): number | null => quantile(sample, 0.5)
