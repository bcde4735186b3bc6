// From where a page stands to sentences: one plain and one technical sentence for a metric, weaker where the interval of the
// rank is wider, and a reason where there is no rank; then its silence and its effort. Pure; wording in <tag>/standing.ts.

import { placeCertaintyOf } from '../certainty.ts'
import type { FigureSet, MetricStanding, PeerStanding, StandingPage, StandingReply } from '../contract.ts'
import { metrics } from '../metrics/index.ts'
import { dayOf } from '../periods.ts'
import { platforms } from '../platforms.ts'
import type { Reader } from './index.ts'
import { type Names, namesOf, raised } from './naming.ts'
import { keyOf, numberText, plainValueText, ratioText, rounded, valueText } from './values.ts'

export type StandingBasis = Pick<StandingReply, 'grid' | 'sets' | 'platform' | 'resamples' | 'seed'>
/** Whether the reader's own page is spoken of, or any. */
export type Whose = 'ours' | 'any'
/** What is asked of the page that stands among others. */
type Placed = Pick<StandingPage, 'set' | 'stratum'>

/** The pages that a page is ranked among: those of a set, or only those of its size. @throws RangeError for a set that is not there */
export const peerSet = (
  { set, stratum }: Pick<PeerStanding, 'set' | 'stratum'>,
  { sets }: StandingBasis,
): FigureSet => {
  const found = sets[set]
  if (found === undefined) throw new RangeError(`no set ${set} among ${sets.length}`)
  if (stratum === null || found.parts.some(({ dimension }) => dimension === 'size')) return found
  const parts: FigureSet['parts'] = [...found.parts, { dimension: 'size', key: stratum, name: null }]
  return { ...found, camp: null, parts }
}

/** @throws RangeError for a set that is not there */
export const peersNamed = (peers: Pick<PeerStanding, 'set' | 'stratum'>, basis: StandingBasis, reader: Reader): Names =>
  namesOf(basis, peerSet(peers, basis), reader)

export const ordinal = (rank: number, { words, formats }: Reader): string =>
  words.standing.ordinal(rank, formats.whole(rank))

/** "15e sur 40 pages d’association, probablement entre la 9e et la 22e place". */
const placeText = (metric: string, peers: PeerStanding, counted: (of: number) => string, reader: Reader): string => {
  const { standing } = reader.words
  const { rank, of, ties, rankInterval } = peers
  if (rank === null || of === null) throw new RangeError(`no rank for ${metric}`)
  const isNeither = metrics.get(keyOf(metric))?.direction === 'neither'
  const say = isNeither ? standing.rank.neither : (ties ?? 0) > 0 ? standing.rank.tied : standing.rank.single
  const said = say({ rank: ordinal(rank, reader), pages: counted(of) })
  if (rankInterval === null) return said
  const [low, high] = rankInterval
  const certainty = placeCertaintyOf(rankInterval, of)
  if (low === high) return standing.sure.same({ rank: said })
  const between = standing.between({ low: ordinal(low, reader), high: ordinal(high, reader) })
  return standing.sure[certainty]({ rank: said, between })
}

const saysOf = (it: MetricStanding, page: string, reader: Reader): string => {
  const { standing, findings } = reader.words
  const key = keyOf(it.metric)
  const says: Readonly<Partial<Record<string, typeof standing.other>>> = standing.says
  const value = plainValueText(key, it.value ?? 0, reader)
  return raised((says[key] ?? standing.other)({ page, value, what: findings.metrics[key].what }), reader)
}

/** Why there is no rank among these pages, or none at all; null where there is one. */
export const reasonText = (
  it: MetricStanding,
  peers: PeerStanding | undefined,
  basis: StandingBasis,
  reader: Reader,
): string | null => {
  const { because } = reader.words.standing
  const { what } = reader.words.findings.metrics[keyOf(it.metric)]
  const reason = it.because ?? peers?.because ?? null
  switch (reason) {
    case 'too-few-posts':
      return because.posts({ posts: reader.words.shell.posts(it.posts ?? 0, reader.formats) })
    case 'not-published':
      return because.notPublished({ platform: platforms.get(basis.platform)?.name ?? basis.platform, what })
    case 'no-value':
      return because.noValue({ what })
    case 'too-few-pages': {
      if (peers === undefined) return null
      const names = peersNamed(peers, basis, reader)
      return peers.n === 0 ? because.noPages({ pages: names.all }) : because.pages({ pages: names.counted(peers.n) })
    }
    case null:
      return null
  }
}

/** The value, and its place among these peers. @throws RangeError where it has no rank among them */
export const placedSentence = (
  it: MetricStanding,
  peers: PeerStanding,
  basis: StandingBasis,
  reader: Reader,
  whose: Whose = 'any',
): string => {
  const { standing } = reader.words
  const { counted } = peersNamed(peers, basis, reader)
  const says = saysOf(it, standing.page[whose], reader)
  return standing.sentence({ says, place: placeText(it.metric, peers, counted, reader) })
}

/** The plain sentence of a metric: the value, and its place among the pages of its own set; without one, the reason. */
export const standingSentence = (
  it: MetricStanding,
  page: Placed,
  basis: StandingBasis,
  reader: Reader,
  whose: Whose = 'any',
): string => {
  const { standing } = reader.words
  const own = it.peers.find(({ set, stratum }) => set === page.set && stratum === null)
  const reason = reasonText(it, own, basis, reader)
  if (it.value === null) return reason ?? ''
  const says = saysOf(it, standing.page[whose], reader)
  if (reason !== null) return `${standing.alone(says)} ${reason}`
  return own === undefined ? standing.alone(says) : placedSentence(it, own, basis, reader, whose)
}

/** A sentence for every other group of peers that it has a rank among: another set, pages of its size. */
export const amongSentences = (
  it: MetricStanding,
  page: Placed,
  basis: StandingBasis,
  reader: Reader,
): readonly string[] => {
  if (it.because !== null) return []
  const { among } = reader.words.standing
  const others = it.peers.filter(({ set, stratum }) => set !== page.set || stratum !== null)
  return others.map((peers) => {
    const reason = reasonText(it, peers, basis, reader)
    if (reason !== null) return reason
    const place = placeText(it.metric, peers, (of) => reader.formats.whole(of), reader)
    const pages = peersNamed(peers, basis, reader).all
    return peers.set === page.set ? among.own({ pages, place }) : among.other({ pages, place })
  })
}

/** The pages that its value is drawn towards: "23 pages d’association de 500 à 2 000 abonnés"; null where it is not. */
const likeText = ({ shrunk }: MetricStanding, page: Placed, basis: StandingBasis, reader: Reader): string | null => {
  if (shrunk === null || page.set === null) return null
  const like = { set: page.set, stratum: shrunk.towards === 'size' ? page.stratum : null }
  return peersNamed(like, basis, reader).counted(shrunk.pages)
}

/** Above this weight the page is taken at its word, and nothing is said of shrinkage. */
const wholeWeight = 0.8

/** What a value resting on few posts is worth; null where its posts say enough, or where it is told the same. */
export const shrunkSentence = (
  it: MetricStanding,
  page: Placed,
  basis: StandingBasis,
  reader: Reader,
): string | null => {
  const pages = likeText(it, page, basis, reader)
  if (it.shrunk === null || it.value === null || pages === null || it.shrunk.weight >= wholeWeight) return null
  const key = keyOf(it.metric)
  const value = valueText(key, it.shrunk.value, reader)
  if (value === valueText(key, it.value, reader)) return null
  return reader.words.standing.shrunk({ value, pages })
}

const technicalValue = (it: MetricStanding, reader: Reader): string => {
  const { technical } = reader.words.standing
  const key = keyOf(it.metric)
  const raw = technical.value({ value: valueText(key, it.value ?? 0, reader) })
  if (it.posts === null) return raw
  const text = technical.posts({ text: raw, posts: reader.words.shell.posts(it.posts, reader.formats) })
  if (it.interval !== null) {
    const [low, high] = it.interval.map((end) => numberText(key, end, reader))
    return technical.drawn({ text, low: low ?? '', high: high ?? '' })
  }
  return it.because === null ? technical.notDrawn({ text }) : text
}

const technicalPeers = (metric: string, peers: PeerStanding, basis: StandingBasis, reader: Reader): string => {
  const { technical } = reader.words.standing
  const { formats } = reader
  const names = peersNamed(peers, basis, reader)
  const { rank, of, rankInterval, percentile, percentileInterval } = peers
  const hundredth = (share: number): string => formats.whole(100 * share)
  const isRanked = rank !== null && of !== null && rankInterval !== null && percentile !== null
  const text =
    isRanked && percentileInterval !== null
      ? technical.peers({
          pages: names.all,
          rank: formats.whole(rank),
          of: formats.whole(of),
          low: formats.whole(rankInterval[0]),
          high: formats.whole(rankInterval[1]),
          percentile: hundredth(percentile),
          from: hundredth(percentileInterval[0]),
          to: hundredth(percentileInterval[1]),
        })
      : technical.unranked({ pages: names.all })
  if (peers.median === null) return text
  const median = numberText(metric, peers.median, reader)
  return technical.median({ text, median, peers: names.counted(peers.n), missing: formats.whole(peers.missing) })
}

/** All of a metric for those who want the statistics: sentences with values, intervals, n, missing, resamples and seed. */
export const technicalSentence = (it: MetricStanding, page: Placed, basis: StandingBasis, reader: Reader): string => {
  const { technical } = reader.words.standing
  const { formats } = reader
  if (it.value === null) return ''
  const key = keyOf(it.metric)
  const pieces = [technicalValue(it, reader)]
  const like = likeText(it, page, basis, reader)
  if (it.shrunk !== null && like !== null)
    pieces.push(
      technical.shrunk({
        value: numberText(key, it.shrunk.value, reader),
        weight: formats.number(rounded(it.shrunk.weight, 2)),
        typical: numberText(key, it.shrunk.typical, reader),
        pages: like,
      }),
    )
  for (const peers of it.peers) pieces.push(technicalPeers(it.metric, peers, basis, reader))
  if (it.because === null)
    pieces.push(technical.draws({ resamples: formats.whole(basis.resamples), seed: String(basis.seed) }))
  return pieces.map(technical.end).join(' ')
}

/** Since when it is silent, and how far that is known; then the silences of the period. */
export const silenceSentences = (
  { silence, weeks, weeksInPeriod, hasKnownPosts, zone }: StandingPage,
  reader: Reader,
): readonly string[] => {
  const { formats } = reader
  const words = reader.words.standing.silence
  const { lastPostAt, silentDays, unknownDays, longestDays, activeWeeks } = silence
  const said: string[] = []
  if (lastPostAt === null) said.push(words.noPost)
  else said.push(words.last(formats.day(dayOf(Date.parse(lastPostAt), zone))))
  const isKnownToday = (unknownDays ?? 0) === 0
  if (silentDays === 0 && isKnownToday && unknownDays !== null) said.push(words.none)
  else if (silentDays !== null && silentDays > 0)
    said.push(isKnownToday ? words.days(silentDays, formats) : words.known(silentDays, formats))
  if (!isKnownToday) said.push(words.unknown(unknownDays ?? 0, formats))
  if (!hasKnownPosts) return [...said, words.notCovered]
  if (longestDays !== null) said.push(words.longest(valueText('longest-silence', longestDays, reader)))
  if (activeWeeks !== null) said.push(words.active(formats.percent(activeWeeks)))
  if (weeks >= weeksInPeriod) return [...said, words.coveredAll]
  return [...said, words.covered(formats.number(rounded(weeks, 3)), formats.number(rounded(weeksInPeriod, 3)))]
}

/** What a post of it gets beside pages of its set that post as often, plain and technical. */
export const effortSentences = (
  { effort, set }: Pick<StandingPage, 'effort' | 'set'>,
  basis: StandingBasis,
  reader: Reader,
): readonly [plain: string, technical: string | null] => {
  const words = reader.words.standing.effort
  const { residual, exponent, pages } = effort
  if (residual === null || exponent === null || set === null) return [words.unknown, null]
  const names = peersNamed({ set, stratum: null }, basis, reader)
  const factor = residual >= 1 ? residual : 1 / residual
  const isSame = rounded(factor, 2) === 1
  const say = isSame ? words.same : residual >= 1 ? words.more : words.less
  return [
    say({ factor: ratioText(factor, reader), pages: names.all }),
    words.technical({
      residual: reader.formats.number(rounded(residual, 2)),
      exponent: reader.formats.number(rounded(exponent, 2)),
      pages: names.counted(pages),
    }),
  ]
}
