// What a figure of three sets or more says around its marks. Its title is the finding that groups.ts makes of them.

import type { ComparedMetric, CompareReply } from '../contract.ts'
import { twoSided } from '../two-sided.ts'
import { severalFinding } from './groups.ts'
import { distributionHeadings, type FigureHeadings, pagesText, periodText, platformName } from './headings.ts'
import type { Reader } from './index.ts'
import { namesOf } from './naming.ts'
import { keyOf } from './values.ts'

/** One metric of three sets or more, each page a dot. */
export const manyHeadings = (it: ComparedMetric, reply: CompareReply, reader: Reader): FigureHeadings => {
  const { words, formats } = reader
  const pages = it.sets.flatMap((summary, place) => {
    const set = reply.sets[place]
    return set === undefined ? [] : [pagesText(namesOf(reply, set, reader), [summary], reader)]
  })
  return {
    title: severalFinding(it, reply, reader),
    subtitle: words.compare.manySubtitle(
      words.metrics[keyOf(it.metric)].unit,
      platformName(reply),
      periodText(reply, reader),
      formats.list(pages),
    ),
    source: distributionHeadings(it.metric, twoSided(reply), reader).source,
  }
}
