// What the position figure counts: platform, period, and every group of peers with its n and missing. The page is not its own peer.

import type { PeerStanding, StandingPage, StandingReply } from '../contract.ts'
import { amongMetrics, pagesText, periodText, platformName } from './headings.ts'
import { groupsShown } from './position.ts'
import type { Reader } from './reader.ts'
import { peersNamed } from './standing.ts'

const isOf =
  ({ set, stratum }: PeerStanding) =>
  (peers: PeerStanding): boolean =>
    peers.set === set && peers.stratum === stratum

/** @param page null: there is none, and nobody to stand among */
export const positionSubtitle = (page: StandingPage | null, reply: StandingReply, reader: Reader): string => {
  const { words } = reader
  const text = words.position.subtitle({ platform: platformName(reply), period: periodText(reply, reader) })
  const shown = (page?.metrics ?? []).flatMap(groupsShown)
  const groups = shown.filter((one, at) => shown.findIndex(isOf(one)) === at)
  if (groups.length === 0) return text
  const said = groups.map((group) => pagesText(peersNamed(group, reply, reader), shown.filter(isOf(group)), reader))
  const pages = amongMetrics(said, page?.metrics.length ?? 0, reader)
  return words.findings.subtitle.counted({ text, pages })
}
