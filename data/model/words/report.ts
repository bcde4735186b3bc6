// From replies to what the report for the board says: the cover sentence with its certainty, the strengths, and the facts of the
// small print. What is said of advice and planner comes from advice.ts. Pure; wording in <tag>/report.ts.

import type { StandingPage } from '../contract.ts'
import { peersOf, type Strength, type Strengths } from '../report/strengths.ts'
import { habitPosts, habitSentence } from './habits.ts'
import type { Reader } from './index.ts'
import { metricName } from './names.ts'
import { raised } from './naming.ts'
import { groupBeside, mainGroup, positionCertainty, positionSentence } from './position.ts'
import { sentence } from './sentence.ts'
import { peersNamed, placedSentence, type StandingBasis } from './standing.ts'
import { rounded } from './values.ts'

/** Where the page stands beside the other camp, else among its peers, in one sentence that says how sure it is. */
export const coverSentence = (page: StandingPage, basis: StandingBasis, reader: Reader): string => {
  const { report, standing } = reader.words
  const group = groupBeside(page, basis) ?? mainGroup(page)
  const said = raised(positionSentence(page, group, standing.page.ours, basis, reader), reader)
  const { certainty, pages } = positionCertainty(page, group)
  const counted = group === null ? '' : peersNamed(group, basis, reader).counted(pages)
  return report.cover[certainty]({ said, pages: counted })
}

/** A card of the report: what it is about, what is known, how sure that is. */
export type Told = { readonly title: string; readonly text: string; readonly certainty: string }

/** "Net." */
export const certaintyText = (certainty: 'clear' | 'likely', reader: Reader): string =>
  sentence(reader.words.advice.certainty[certainty], reader)

export const strengthText = (strength: Strength, basis: StandingBasis, reader: Reader): Told => {
  const { report } = reader.words
  const certainty = certaintyText(strength.certainty, reader)
  if (strength.from === 'own-posts') {
    const { dimension, group } = strength
    return {
      title: raised(habitPosts(dimension, group.key, reader), reader),
      text: habitSentence(dimension, group, reader, 'ours'),
      certainty,
    }
  }
  const { standing, peers, interval } = strength
  const [low, high] = interval
  const { percent } = reader.formats
  const share = report.strengths.share({
    share: percent(peers.percentile ?? low),
    low: percent(low),
    high: percent(high),
  })
  return {
    title: metricName(reader, standing.metric),
    text: `${placedSentence(standing, peers, basis, reader, 'ours')} ${share}`,
    certainty,
  }
}

/** What was looked at for the strengths, and why there are fewer than there might be. */
export const strengthsNote = ({ strengths, looked }: Strengths, most: number, { words, formats }: Reader): string => {
  const said = words.report.strengths
  if (looked.measures + looked.kinds === 0) return said.unknown
  const counts = said.looked({
    measures: said.measures(looked.measures, formats),
    kinds: said.kinds(looked.kinds, formats),
  })
  if (strengths.length === 0) return `${said.none} ${counts}`
  return strengths.length < most ? `${said.few} ${counts}` : counts
}

/** A line of the small print. */
type Fact = readonly [label: string, text: string]

/** What the numbers of the page rest on: its posts, the weeks that are known, and how many of its peers have no value. */
export const pageFacts = (page: StandingPage, reader: Reader): readonly Fact[] => {
  const { words, formats } = reader
  const { method } = words.report
  const covered = method.covered({
    posts: words.shell.posts(page.posts, formats),
    weeks: formats.number(rounded(page.weeks, 3)),
    of: formats.number(rounded(page.weeksInPeriod, 3)),
  })
  const peers = page.metrics.flatMap((it) => {
    const own = peersOf(it, page.set)
    if (own === null) return []
    const [n, missing] = [formats.whole(own.n), formats.whole(own.missing)]
    return [method.withMissing({ measure: metricName(reader, it.metric), n, missing })]
  })
  return [
    [method.lines.ours, covered],
    ...(peers.length === 0 ? [] : [[method.lines.peers, peers.join(words.findings.source.separator)] as const]),
  ]
}
