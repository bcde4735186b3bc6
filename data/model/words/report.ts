// From replies to what the report for the board says: the cover sentence with its certainty, the strengths, and the facts of the
// small print. What is said of advice and planner comes from advice.ts. Pure; wording in <tag>/report.ts.

import type { StandingPage } from '../contract.ts'
import { inReportMeasures } from '../report/measures.ts'
import { peersOf, type Strength, type Strengths } from '../report/strengths.ts'
import { habitPosts, habitSentence } from './habits.ts'
import { rangeText } from './headings.ts'
import type { Reader } from './index.ts'
import { metricName } from './names.ts'
import { raised } from './naming.ts'
import { groupBeside, mainGroup, positionCertainty, positionSentence } from './position.ts'
import { sentence } from './sentence.ts'
import { peersNamed, placedSentence, type StandingBasis } from './standing.ts'
import { rounded } from './values.ts'

/** Where the page stands beside the other camp, else among its peers, in one sentence that says how sure it is: for what the report shows. */
export const coverSentence = (whole: StandingPage, basis: StandingBasis, reader: Reader): string => {
  const { report, standing } = reader.words
  const page = inReportMeasures(whole)
  const group = groupBeside(page, basis) ?? mainGroup(page)
  const said = raised(positionSentence(page, group, standing.page.ours, basis, reader), reader)
  const { certainty, pages } = positionCertainty(page, group)
  const counted =
    group === null ? '' : peersNamed(group, basis, reader).counted(Math.max(0, ...pages), rangeText(pages, reader))
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
  const counts = said.looked(
    formats.list([
      ...(looked.measures > 0 ? [said.measures(looked.measures, formats)] : []),
      ...(looked.kinds > 0 ? [said.kinds(looked.kinds, formats)] : []),
    ]),
  )
  if (strengths.length === 0) return `${said.none} ${counts}`
  return strengths.length < most ? `${said.few} ${counts}` : counts
}

/** A line of the small print. */
type Fact = readonly [label: string, text: string]

/** The pages that it stands among, each group with the measures told of it: of its size, and of its whole set. */
const groupsCompared = (page: StandingPage, basis: StandingBasis, reader: Reader): readonly string[] => {
  const { words, formats } = reader
  const { method } = words.report
  const told = page.metrics.flatMap((it) => {
    const peers = peersOf(it, page.set)
    if (peers === null) return []
    const [n, missing] = [formats.whole(peers.n), formats.whole(peers.missing)]
    return [{ peers, said: method.withMissing({ measure: metricName(reader, it.metric), n, missing }) }]
  })
  return [...Map.groupBy(told, ({ peers }) => peers.stratum).values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const pages = raised(peersNamed(first.peers, basis, reader).all, reader)
    return [method.among({ pages, measures: formats.list(group.map(({ said }) => said)) })]
  })
}

/** What the numbers of the page rest on: its posts, the weeks that are known, and how many of the pages compared have no value. */
export const pageFacts = (page: StandingPage, basis: StandingBasis, reader: Reader): readonly Fact[] => {
  const { words, formats } = reader
  const { method } = words.report
  const covered = method.covered({
    posts: words.shell.posts(page.posts, formats),
    weeks: formats.number(rounded(page.weeks, 3)),
    of: formats.number(rounded(page.weeksInPeriod, 3)),
  })
  const groups = groupsCompared(page, basis, reader)
  return [
    [method.lines.ours, covered],
    ...(groups.length === 0 ? [] : [[method.lines.peers, groups.join(words.findings.source.separator)] as const]),
  ]
}
