// Where the dates of a trend stand: an upright rule through the plot, a flag on it that can be reached by keyboard, and its words
// in lines above the plot, where no word covers another and no rule runs through one. Words without room are left to the flag.

import { type Box, baseline, boxOf, type Line, type Text } from '../parts/marks.tsx'
import { lineHeight, shortenText, textWidth } from '../parts/text.ts'
import type { DatedMark } from './series.ts'

/** A rule's flag: a triangle on its point. */
export type Flag = { readonly x: number; readonly y: number; readonly index: number; readonly label: string }
export type Dates = {
  /** Lines of words above the plot. */
  readonly lines: number
  /** The parts, once it is known where the plot begins and ends; `first`: index of the first flag in reading order. */
  readonly place: (
    top: number,
    bottom: number,
    first: number,
  ) => {
    readonly rules: readonly Line[]
    readonly flags: readonly Flag[]
    readonly texts: readonly Text[]
    /** Of dates that last several days. */
    readonly areas: readonly Box[]
  }
}

const size = 12
const mostLines = 3
export const flagHeight = 9
export const linesHeight = (lines: number): number => (lines === 0 ? 0 : lines * lineHeight(size) + 2)

type Worded = { readonly x: number; readonly line: number; readonly text: Text }

const boxIn = (text: Text): Pick<Box, 'x0' | 'x1'> => {
  const { x0, x1 } = boxOf(text)
  return { x0: x0 - 3, x1: x1 + 3 }
}
const isIn = (x: number, { x0, x1 }: Pick<Box, 'x0' | 'x1'>): boolean => x > x0 && x < x1

/** Whether words may stand beside others: in a line apart, and neither's rule, which runs down from its words, through the other's. */
const agree = (a: Worded, b: Worded): boolean => {
  const [inA, inB] = [boxIn(a.text), boxIn(b.text)]
  if (a.line === b.line) return inA.x1 <= inB.x0 || inB.x1 <= inA.x0
  return a.line > b.line ? !isIn(a.x, inB) : !isIn(b.x, inA)
}

type Wanted = { readonly x: number; readonly text: string }
type Side = 'after' | 'before'

/** Words on the first line with room, in the order given, on the side of their rule that is tried first where they can. */
const wordsIn = (marks: readonly Wanted[], first: Side, left: number, right: number): readonly Worded[] => {
  const worded: Worded[] = []
  for (const { x, text: label } of marks) {
    const text = shortenText(label, Math.min(200, right - left), size)
    const width = textWidth(text, size)
    const look = { y: 0, text, size, halo: true } as const
    const after: readonly Text[] = x + 4 + width <= right ? [{ ...look, x: x + 4 }] : []
    const before: readonly Text[] = x - 4 - width >= left ? [{ ...look, x: x - 4, anchor: 'end' }] : []
    const sides = first === 'after' ? [...after, ...before] : [...before, ...after]
    const places = Array.from({ length: mostLines }, (_, line) =>
      sides.map((side): Worded => ({ x, line, text: side })),
    )
    const fitting = places.flat().find((place) => worded.every((other) => agree(place, other)))
    if (fitting !== undefined) worded.push(fitting)
  }
  return worded
}

/**
 * Words that begin at their rule leave those further left free to pass above, so they are set from the right; words that end
 * at it, from the left. Of both ways the one that finds room for more, then the one with fewer lines.
 */
const wordsOf = (marks: readonly Wanted[], left: number, right: number): readonly Worded[] => {
  const fromLeft = marks.toSorted((a, b) => a.x - b.x)
  const ways = [wordsIn(fromLeft.toReversed(), 'after', left, right), wordsIn(fromLeft, 'before', left, right)]
  const linesOf = (way: readonly Worded[]): number => Math.max(0, ...way.map(({ line }) => line))
  const [best = []] = ways.toSorted((a, b) => b.length - a.length || linesOf(a) - linesOf(b))
  return best
}

/**
 * @param xOf from a place among the buckets (2.5: the middle of the third) to pixels
 * @param left words and rules stay between this and `right`
 */
export const datesOf = (
  marks: readonly DatedMark[],
  xOf: (at: number) => number,
  left: number,
  right: number,
): Dates => {
  const inside = (x: number): number => Math.max(left, Math.min(right, x))
  const placed = marks.map((mark) => ({
    ...mark,
    x: inside(xOf(mark.at)),
    end: mark.end === null ? null : inside(xOf(mark.end)),
  }))
  const worded = wordsOf(placed, left, right)
  const lines = Math.max(0, ...worded.map(({ line }) => line + 1))
  return {
    lines,
    place: (top, bottom, first) => {
      const topOf = (line: number): number => top - flagHeight - (line + 1) * lineHeight(size)
      const startOf = (x: number): number =>
        Math.min(top, ...worded.filter((it) => it.x === x).map(({ line }) => topOf(line) + 2))
      return {
        rules: placed.map(({ x }) => ({ x1: x, x2: x, y1: startOf(x), y2: bottom, colour: 'quiet', dash: '1 2' })),
        flags: placed.map(({ x, label }, index) => ({ x, y: top - flagHeight + 1, index: first + index, label })),
        texts: worded.map(({ line, text }) => ({ ...text, y: baseline(topOf(line), size) })),
        areas: placed.flatMap(({ x, end }) =>
          end === null ? [] : [{ x0: x, x1: Math.max(end, x + 1), y0: top, y1: bottom }],
        ),
      }
    },
  }
}
