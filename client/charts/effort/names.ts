// Names beside the dots of a scatter: always those that stand out, then a few that lie far from the rest, as long as they cover
// nothing.

import { ringReach } from '../parts/marked.tsx'
import { type Box, boxOf, overlap, reachOf, type Sign, type Text } from '../parts/marks.tsx'
import { shortenText } from '../parts/text.ts'
import type { EffortDot } from './series.ts'

type Placed = Sign & { readonly dot: EffortDot }
type Room = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** So many dots that only lie far out are named. */
  readonly most: number
  /** Pixels of a name. */
  readonly widest: number
  readonly texts: readonly Text[]
  /** Large signs that no name may cover. */
  readonly typical: readonly Sign[]
}

const size = 12

const boxAround = ({ x, y }: Sign, reach: number): Box => ({
  x0: x - reach,
  x1: x + reach,
  y0: y - reach,
  y1: y + reach,
})

/** How far a dot lies from what is usual: by what its set gets at its pace, as a factor. */
const farness = ({ dot }: Placed): number =>
  dot.residual === null || dot.residual <= 0 ? 0 : Math.abs(Math.log(dot.residual))

/** At least three times more, or less, than its set gets at its pace. */
const isFar = (one: Placed): boolean => farness(one) >= Math.log(3)

/** Right, left, above, below, then further off. */
const places = (mark: Placed, text: string, weight: 400 | 600): readonly Text[] => {
  const reach = (mark.dot.isOut ? ringReach(mark) : reachOf(mark.look, mark.r)) + 4
  const look = { text, size, weight, halo: true } as const
  return [0, 12, -12, 24, -24].flatMap((rise): readonly Text[] => [
    { ...look, x: mark.x + reach, y: mark.y + 4 + rise },
    { ...look, x: mark.x - reach, y: mark.y + 4 + rise, anchor: 'end' },
    ...(rise === 0
      ? ([
          { ...look, x: mark.x, y: mark.y - reach - 2, anchor: 'middle' },
          { ...look, x: mark.x, y: mark.y + reach + 10, anchor: 'middle' },
        ] as const)
      : []),
  ])
}

export const namesAround = (marks: readonly Placed[], room: Room): readonly Text[] => {
  const named: Text[] = []
  const dots = marks.map((mark) => boxAround(mark, mark.dot.isOut ? ringReach(mark) : reachOf(mark.look, mark.r) + 1))
  const signs = room.typical.map((sign) => boxAround(sign, reachOf(sign.look, sign.r) + 2))
  const isFree = (text: Text, others: readonly Box[]): boolean => {
    const box = boxOf(text)
    const isInside = box.x0 >= room.left + 2 && box.x1 <= room.right && box.y0 >= room.top && box.y1 <= room.bottom
    return isInside && ![...others, ...room.texts.map(boxOf), ...named.map(boxOf)].some((other) => overlap(box, other))
  }
  const name = (mark: Placed, isNeeded: boolean): void => {
    const text = shortenText(mark.dot.name, room.widest, size, isNeeded ? 600 : 400)
    if (!isNeeded && text !== mark.dot.name) return
    const tried = places(mark, text, isNeeded ? 600 : 400)
    const found =
      (isNeeded ? tried : tried.slice(0, 4)).find((place) => isFree(place, [...dots, ...signs])) ??
      // One's own name is worth covering a dot; never another text.
      (isNeeded ? tried.find((place) => isFree(place, signs)) : undefined)
    if (found !== undefined) named.push(found)
  }
  for (const mark of marks) if (mark.dot.isOut) name(mark, true)
  const far = marks
    .filter((mark) => !mark.dot.isOut && isFar(mark))
    .toSorted((a, b) => farness(b) - farness(a))
    .slice(0, room.most)
  for (const mark of far) name(mark, false)
  return named
}
