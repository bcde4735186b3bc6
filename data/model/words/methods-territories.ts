// What was computed in figures of territories: need, voice, their ratios and ranks, the rule. Tells only what the reply holds.

import type { TerritoriesReply } from '../contract.ts'
import { periodText, platformName } from './headings.ts'
import { drawnText, lowered, periodSaid, type Said, sourcesSaid, when } from './methods-parts.ts'
import type { Reader } from './reader.ts'
import { byNumber } from './sentence.ts'
import { indicatorName, sourceTitle, vintageText } from './territories.ts'

/** Null for once. */
const timesText = (times: number, { formats }: Reader): string | null => (times === 1 ? null : formats.number(times))

const needSaid = ({ indicator, level }: TerritoriesReply, reader: Reader): Said => {
  const { words, formats } = reader
  const { methodsText: said } = words
  const sources = indicator.sources.map((source) =>
    said.needSource({ title: sourceTitle(source, reader), vintage: vintageText(source.vintage, reader) }),
  )
  return [
    said.need({
      name: lowered(indicatorName(indicator, reader), reader),
      sources: sources.join(words.technical.separator),
    }),
    said.needCounted[level]({
      known: formats.whole(indicator.known),
      missing: formats.whole(indicator.missing),
      estimated: formats.whole(indicator.estimated),
    }),
  ]
}

export const territoriesMethods = (reply: TerritoriesReply, reader: Reader): Said => {
  const { words, formats } = reader
  const { methodsText: said } = words
  const services = reply.territories.map(({ service }) => service)
  const { voice } = reply.nation
  return [
    ...needSaid(reply, reader),
    (reply.network === null ? said.voices : said.networkVoices)({
      platform: platformName(reply),
      pages: formats.whole(voice.pages),
      active: formats.whole(voice.active),
      days: formats.whole(reply.silentAfter),
    }),
    periodSaid(reply, reader),
    ...(reply.against === null ? [] : [said.against(periodText(reply.against, reader))]),
    ...sourcesSaid(reply, reader),
    ...when(
      services.some(({ followersPerNeed }) => followersPerNeed !== null),
      byNumber(said.tolerance, reply.tolerance, reader),
    ),
    ...when(
      services.some(({ relative }) => relative !== null),
      said.service,
    ),
    ...when(
      services.some(({ shrunken }) => shrunken !== null),
      said.shrunken,
    ),
    ...when(
      services.some(({ rankInterval }) => rankInterval !== null),
      said.territoryRanks(drawnText(reply, reader)),
    ),
    ...when(
      services.some(
        ({ followersPerNeed, postsPerWeekPerNeed }) =>
          followersPerNeed?.interval != null || postsPerWeekPerNeed?.interval != null,
      ),
      said.fayFeuer,
    ),
    ...when(
      services.some(({ associativeShare }) => associativeShare !== null),
      said.wilson,
    ),
    said.rule({ need: timesText(reply.needAbove, reader), voice: timesText(reply.voiceBelow, reader) }),
  ]
}
