// What stands out in a figure: the reader's own organisation and the pages they chose. Which points these are, the ring around
// each, and its name where it covers nothing: beside its mark, else in lines under the marks with a rule that leads there.

import type { VNode } from 'preact'
import type { Marked } from '../chart.ts'
import {
  type Box,
  baseline,
  boxOf,
  type Line,
  overlap,
  reachOf,
  round,
  type Sign,
  shapeOf,
  type Text,
} from './marks.tsx'
import { lineHeight, shortenText, textWidth } from './text.ts'
import type { Theme } from './theme.ts'

/** Whether a page is one of those that stand out: by its number, or as a page of the own organisation. */
export const standsOut = (
  marked: Marked | undefined,
  page: { readonly pageId: number; readonly actor: string | null },
): boolean =>
  marked !== undefined && (marked.pages.includes(page.pageId) || (marked.own !== null && page.actor === marked.own))

/** A mark that stands out, with what it is called. */
export type Named = Sign & { readonly name: string }
export type Room = {
  /** Names stay between these. */
  readonly left: number
  readonly right: number
  /** What names must not cover: marks, other texts. */
  readonly taken: readonly Box[]
  /** Where the lines of names begin that have no room beside their marks. */
  readonly below: number
}
export type Naming = {
  readonly texts: readonly Text[]
  readonly leaders: readonly Line[]
  /** End of the lines of names; `below` where none was needed. */
  readonly bottom: number
}

const size = 12
const widest = 220
/** From the centre to the outer edge of the ring. */
export const ringReach = ({ look, r }: Sign): number => reachOf(look, r + 3.5)

const textOf = (name: string): Pick<Text, 'text' | 'size' | 'weight' | 'halo'> => ({
  text: shortenText(name, widest, size, 600),
  size,
  weight: 600,
  halo: true,
})

const leaderOf = ({ x, y }: Sign, from: number, top: number): Line => ({
  x1: x,
  x2: x,
  y1: y + from,
  y2: top,
  colour: 'ink',
})
const boxOfLeader = ({ x1, y1, y2 }: Line): Box => ({ x0: x1 - 2, x1: x1 + 2, y0: y1, y1: y2 })

/** A name for each mark. */
export const nameMarked = (marks: readonly Named[], { left, right, taken, below }: Room): Naming => {
  const texts: Text[] = []
  const leaders: Line[] = []
  const rims = marks.map((mark): Box => {
    const rim = ringReach(mark)
    return { x0: mark.x - rim, x1: mark.x + rim, y0: mark.y - rim, y1: mark.y + rim }
  })
  const isFree = (box: Box): boolean =>
    box.x0 >= left &&
    box.x1 <= right &&
    ![...taken, ...rims, ...texts.map(boxOf), ...leaders.map(boxOfLeader)].some((other) => overlap(box, other))

  /** Below the marks, on the first line with room; a rule that crosses a name only where there is no other way. */
  const placeBelow = (mark: Named, name: ReturnType<typeof textOf>, mayCross: boolean): boolean => {
    const width = textWidth(name.text, size, 600)
    for (let line = 0; line <= marks.length; line++) {
      const top = below + 2 + line * lineHeight(size)
      const leader = leaderOf(mark, ringReach(mark), top + 2)
      if (!mayCross && texts.some((other) => overlap(boxOf(other), boxOfLeader(leader)))) return false
      for (const start of [mark.x - 2, mark.x - width / 2, mark.x - width + 2]) {
        const x = Math.max(left, Math.min(start, right - width))
        const text: Text = { ...name, x, y: baseline(top, size) }
        if (!isFree(boxOf(text))) continue
        texts.push(text)
        leaders.push(leader)
        bottom = Math.max(bottom, top + lineHeight(size))
        return true
      }
    }
    return false
  }

  let bottom = below
  // From the right: a name that starts under its mark leaves the rules of those further left free.
  for (const mark of marks.toSorted((a, b) => b.x - a.x)) {
    const rim = ringReach(mark)
    const name = textOf(mark.name)
    const beside: readonly Text[] = [
      { ...name, x: mark.x + rim + 3, y: mark.y + 4 },
      { ...name, x: mark.x - rim - 3, y: mark.y + 4, anchor: 'end' },
    ]
    const fitting = beside.find((text) => isFree(boxOf(text)))
    if (fitting !== undefined) texts.push(fitting)
    else placeBelow(mark, name, false) || placeBelow(mark, name, true)
  }
  return { texts, leaders, bottom }
}

/** Around the mark, in the colour of the text: black, or white on a dark ground. Drawn after all marks, so that none covers it. */
export const Ring = ({ it, theme }: { it: Sign; theme: Theme }): VNode => {
  const outer = { ...it, r: it.r + 2.5 }
  const look = { fill: 'none', stroke: theme.ink, 'stroke-width': 2 }
  const path = shapeOf(outer)
  return path === null ? (
    <circle cx={round(it.x)} cy={round(it.y)} r={round(outer.r)} {...look} />
  ) : (
    <path d={path} {...look} />
  )
}
