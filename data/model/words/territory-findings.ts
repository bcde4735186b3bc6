// What all territories show together: the title of the map, of the list of territories to strengthen, and how far the directory
// is known to reach. Titles weaken where nothing is sure. Pure; wording in <tag>/territories.ts.

import type { TerritoriesReply, TerritoryRow } from '../contract.ts'
import { toStrengthen } from '../territories/to-strengthen.ts'
import { platformName } from './headings.ts'
import type { Reader } from './index.ts'
import { raised } from './naming.ts'
import { byNumber, sentence } from './sentence.ts'
import {
  indicatorName,
  levelOf,
  manyInNeed,
  needUnit,
  type TerritoryBasis,
  territoryName,
  voiceKey,
} from './territories.ts'
import { percentText } from './values.ts'

/** More territories are told by their number. */
const mostNamed = 3

/** "12 départements, d’abord Nord, Gironde et Rhône", "2 départements : Nord et Gironde". */
const countedAndNamed = (rows: readonly TerritoryRow[], { level }: TerritoriesReply, reader: Reader): string => {
  const { words, formats } = reader
  const { finding, level: levels } = words.territories
  const count = byNumber(levels[level].counted, rows.length, reader)
  const names = formats.list(rows.slice(0, mostNamed).map(({ key }) => territoryName(key)))
  return (rows.length > mostNamed ? finding.firstOf : finding.named)({ count, names })
}

/** The title of the map: how many territories surely have a high need and few voices, and which come first. Without a full stop. */
export const territoriesFinding = (reply: TerritoriesReply, reader: Reader): string => {
  const { formats, words } = reader
  const { finding, pages, level } = words.territories
  const own = level[reply.level]
  const many = manyInNeed(reply.indicator, reader)
  const few = pages.few[voiceKey(reply)]
  const none = pages.noneKnown[voiceKey(reply)]
  if (reply.typicalNeed === null) return finding.needUnknown(indicatorName(reply.indicator, reader))
  if (reply.nation.voice.pages === 0) return raised(finding.noPage(none), reader)
  const first = toStrengthen(reply.territories)
  const underServed = first.filter(({ verdict }) => verdict === 'under-served')
  const noneKnown = first.filter(({ verdict }) => verdict === 'none-known')
  const uncertain = reply.territories.filter(({ verdict }) => verdict === 'cannot-tell').length
  const isOne = formats.plural(uncertain) === 'one'
  if (underServed.length > 0) {
    const said = finding.found({ many: raised(many, reader), few, where: countedAndNamed(underServed, reply, reader) })
    return noneKnown.length === 0 ? said : finding.and(said, byNumber(finding.noneKnownElse, noneKnown.length, reader))
  }
  if (noneKnown.length > 0)
    return finding.found({ many: raised(many, reader), few: none, where: countedAndNamed(noneKnown, reply, reader) })
  if (uncertain === 0) return raised(finding.nowhere({ many, few, none: own.none }), reader)
  return finding.nothingSure({
    many,
    few,
    uncertain: (isOne ? own.uncertain.one : own.uncertain.other)({
      n: formats.whole(uncertain),
      of: formats.whole(reply.territories.length),
    }),
  })
}

/** Whether two neighbours of the list could as well stand the other way round. */
const mayChange = (rows: readonly TerritoryRow[]): boolean =>
  rows.some(({ service }, at) => {
    const next = rows[at + 1]?.service.rankInterval ?? null
    return service.rankInterval !== null && next !== null && service.rankInterval[1] >= next[0]
  })

/** The title of the list of territories to strengthen first. Without a full stop. */
export const strengthenFinding = (reply: TerritoriesReply, reader: Reader): string => {
  const { words, formats } = reader
  const { strengthen, level } = words.territories
  const rows = toStrengthen(reply.territories)
  const named = rows.slice(0, mostNamed)
  if (named.length === 0) return raised(strengthen.none(level[reply.level].none), reader)
  const names = formats.list(named.map(({ key }) => territoryName(key)))
  const further = rows.length - named.length
  const said = strengthen.first(names)
  const all =
    further === 0 ? said : strengthen.more({ said, further: byNumber(level[reply.level].further, further, reader) })
  return mayChange(rows.slice(0, mostNamed + 1)) ? strengthen.unsureOrder(all) : all
}

type OfPlatform = Readonly<
  Record<'one' | 'other', (of: { readonly n: string; readonly platform: string; readonly of: string }) => string>
>

/** How far the directory is known to reach, as sentences in one text. */
export const coverageSentence = (reply: TerritoryBasis, reader: Reader): string => {
  const { words, formats } = reader
  const { coverage: say, level, pages } = words.territories
  const { coverage } = reply
  const own = levelOf(reply)
  const known = say.known({
    some: pages.some[voiceKey(reply)],
    n: byNumber(level[own].counted, coverage.withKnown, reader),
    of: formats.whole(coverage.territories),
  })
  const active = say.active(byNumber(level[own].counted, coverage.withActive, reader))
  const what = needUnit(reply.indicator, reader)
  const covered = (share: number): string =>
    share === 1
      ? say.coveredWhole({ said: active, what })
      : say.covered({ said: active, share: percentText(share, reader), what })
  const share = coverage.needCovered === null || coverage.withActive === 0 ? active : covered(coverage.needCovered)
  const said = (words: OfPlatform, count: number): string => {
    const n = formats.whole(count)
    const say = formats.plural(count) === 'one' ? words.one : words.other
    return say({ n, platform: platformName(reply), of: formats.whole(coverage.organisations) })
  }
  const facts = [
    ...(coverage.withKnown === 0 ? [say.noneKnown(pages.none[voiceKey(reply)])] : [known]),
    ...(coverage.withKnown === 0 ? [] : [share]),
    ...(coverage.withoutPage === 0 ? [] : [said(say.withoutPage, coverage.withoutPage)]),
    ...(coverage.withoutTerritory === 0 ? [] : [byNumber(say.withoutTerritory, coverage.withoutTerritory, reader)]),
    ...(coverage.pagesWithoutOrganisation === 0
      ? []
      : [said(say.withoutOrganisation, coverage.pagesWithoutOrganisation)]),
  ]
  return facts.map((fact) => sentence(fact, reader)).join(' ')
}
