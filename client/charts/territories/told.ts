// What the map says around its marks: the finding as its title, what is shown of how many, and where need, boundaries and voices
// come from. Titles of need against voice are made in data/model/words/territory-findings.ts.

import type { TerritoriesReply } from '../../../data/model/contract.ts'
import type { Show } from '../../../data/model/territories/shows.ts'
import { periodText, platformName, sourceLine } from '../../../data/model/words/headings.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { raised } from '../../../data/model/words/naming.ts'
import { isOwnSource, needUnit, shareOf, sourceTitle, vintageText } from '../../../data/model/words/territories.ts'
import { territoriesFinding } from '../../../data/model/words/territory-findings.ts'
import type { Headings } from '../chart.ts'
import { noticeOf } from '../parts/naming.ts'
import { readingOf } from './paint.ts'

const mostNamed = 3

/** Of a show of one indicator: who has most, or how far the values reach; and how many have no page known. */
const titleOf = (show: Show, reply: TerritoriesReply, write: (value: number) => string, reader: Reader): string => {
  const { words, formats } = reader
  const { titles, units, levels } = words.territoryMap
  if (show === 'both' || show === 'verdict') return territoriesFinding(reply, reader)
  const need = needUnit(reply.indicator, reader)
  const level = levels[reply.level]
  const readings = reply.territories.map((row) => ({ row, reading: readingOf(show, row) }))
  const known = readings
    .flatMap(({ row, reading }) => ('value' in reading ? [{ row, value: reading.value }] : []))
    .toSorted((a, b) => b.value - a.value)
  const [most, least] = [known[0], known.at(-1)]
  if (most === undefined || least === undefined) return titles.nothing
  if (show === 'need') return titles.need(formats.list(known.slice(0, mostNamed).map(({ row }) => row.name)), need)
  if (show === 'balance') {
    const commercial = known.filter(({ value }) => value > 1).length
    const of = formats.whole(known.length)
    return commercial === 0 ? titles.balanceNone(of, level) : titles.balance(formats.whole(commercial), of, level)
  }
  const unit = units[show](need, shareOf(reply.indicator.key, reader))
  const [low, high] = [write(least.value), write(most.value)]
  const said = low === high ? titles.same({ low, unit, level }) : titles.range({ low, high, unit, level })
  const unknown = readings.filter(({ reading }) => 'missing' in reading && reading.missing === 'none-known').length
  return unknown === 0 ? said : titles.unknown(said, level, formats.whole(unknown))
}

const needSources = ({ indicator }: TerritoriesReply, reader: Reader): string => {
  const { source } = reader.words.territoryMap
  const said = indicator.sources.map((from) => {
    const title = sourceTitle(from, reader)
    // The estimate has the dates of both its parts in its title.
    return from.vintage === null || isOwnSource(from) ? title : source.dated(title, vintageText(from.vintage, reader))
  })
  return said.length === 0 ? '' : source.need(said.join(reader.words.findings.source.separator))
}

/** Whether what stands for need is counted, estimated, or somebody's own. */
const realOf = ({ indicator }: TerritoriesReply): 'estimated' | 'published' | 'brought' => {
  if (indicator.sources.some(({ importId }) => importId !== null)) return 'brought'
  return indicator.estimated > 0 ? 'estimated' : 'published'
}

export const sourceOf = (show: Show | 'strengthen', reply: TerritoriesReply, reader: Reader): string => {
  const { source } = reader.words.territoryMap
  const hasVoices = show !== 'need' && show !== 'need-share'
  return [
    needSources(reply, reader),
    source.boundaries,
    source.real[realOf(reply)],
    hasVoices ? sourceLine(reply, reader, { states: show === 'followers', intervals: null }) : '',
    show === 'both' || show === 'verdict' || show === 'strengthen' ? source.method : '',
    show === 'need' ? source.circles : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

export const mapHeadings = (
  show: Show,
  reply: TerritoriesReply,
  write: (value: number) => string,
  reader: Reader,
): Omit<Headings, 'description'> => {
  const { words, formats } = reader
  const { shows, levels, subtitle, counted, countedMissing } = words.territoryMap
  // The rule can be asked wherever the need is known.
  const counts: Show = show === 'verdict' ? 'need' : show
  const known = reply.territories.filter((row) => 'value' in readingOf(counts, row)).length
  const [some, missing] = [formats.whole(known), reply.territories.length - known]
  const level = levels[reply.level]
  return {
    title: raised(titleOf(show, reply, write, reader), reader),
    subtitle: subtitle({
      what: shows[show](needUnit(reply.indicator, reader), shareOf(reply.indicator.key, reader)),
      platform: platformName(reply),
      period: periodText(reply, reader),
      counted: missing === 0 ? counted(some, level) : countedMissing(some, level, formats.whole(missing)),
    }),
    source: sourceOf(show, reply, reader),
    notice: noticeOf(reader, reply),
  }
}
