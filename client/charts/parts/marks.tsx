// The few things every figure is drawn of: text, lines, areas, symbols. Each number is rounded to three decimals here, so
// that a figure is the same text wherever it is made. Looks are hyphenated SVG attributes; no stylesheet is needed.

import type { ComponentChildren, VNode } from 'preact'
import { lineHeight, textWidth, type Weight } from './text.ts'
import { type ColourName, type Look, screenTheme, type Theme } from './theme.ts'

/** Three decimals, never "-0". */
export const round = (value: number): number => Math.round(value * 1000) / 1000 + 0

export type Anchor = 'start' | 'middle' | 'end'
/** One line of text; `y` is its baseline. `halo`: a rim of the ground's colour, for text over lines. */
export type Text = {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly weight?: Weight
  readonly anchor?: Anchor
  readonly colour?: ColourName
  readonly halo?: boolean
}
export type Box = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }
export type Line = {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly colour: ColourName
  readonly width?: number
  readonly dash?: string
}
/** A symbol; hollow when what it shows is uncertain. `r`: radius of the circle with about the same area. */
export type Sign = {
  readonly x: number
  readonly y: number
  readonly r: number
  readonly look: Look
  readonly hollow?: boolean
}
/** A symbol that can be focused and says what it is. `index`: its place in reading order. */
export type Point = Sign & { readonly index: number; readonly label: string }

/** Baseline of a line of text whose line box starts at `top`. */
export const baseline = (top: number, size: number): number => top + (lineHeight(size) + size * 0.66) / 2

/** The box a text covers, from ascender to descender. */
export const boxOf = (text: Text): Box => {
  const width = textWidth(text.text, text.size, text.weight)
  const x0 = text.anchor === 'end' ? text.x - width : text.anchor === 'middle' ? text.x - width / 2 : text.x
  return { x0, y0: text.y - text.size * 0.76, x1: x0 + width, y1: text.y + text.size * 0.24 }
}

export const overlap = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1

/** Corners of the symbols around their centre, as multiples of `r`, all of about the area of a circle of `r`; null: the circle. */
const corners: Readonly<Record<Look, readonly (readonly [dx: number, dy: number])[] | null>> = {
  association: null,
  // Diamond.
  commercial: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  // Square.
  public: [
    [-0.886, -0.886],
    [0.886, -0.886],
    [0.886, 0.886],
    [-0.886, 0.886],
  ],
  // Triangle on its base, triangle on its point.
  fourth: [
    [0, -1.4],
    [1.3, 0.85],
    [-1.3, 0.85],
  ],
  fifth: [
    [0, 1.4],
    [1.3, -0.85],
    [-1.3, -0.85],
  ],
  // Cross.
  sixth: [
    [-0.45, -1.2],
    [0.45, -1.2],
    [0.45, -0.45],
    [1.2, -0.45],
    [1.2, 0.45],
    [0.45, 0.45],
    [0.45, 1.2],
    [-0.45, 1.2],
    [-0.45, 0.45],
    [-1.2, 0.45],
    [-1.2, -0.45],
    [-0.45, -0.45],
  ],
}
/** How far a symbol reaches from its centre, as a multiple of `r`. */
const reach: Readonly<Record<Look, number>> = {
  association: 1,
  commercial: 1.25,
  public: 1.25,
  fourth: 1.4,
  fifth: 1.4,
  sixth: 1.25,
}
export const reachOf = (look: Look, r: number): number => reach[look] * r

export const Words = ({ it, theme }: { it: Text; theme: Theme }): VNode => (
  <text
    x={round(it.x)}
    y={round(it.y)}
    font-size={it.size}
    font-weight={it.weight === 600 ? 600 : undefined}
    text-anchor={it.anchor === undefined || it.anchor === 'start' ? undefined : it.anchor}
    fill={theme[it.colour ?? 'ink']}
    {...(it.halo === true
      ? { stroke: theme.ground, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
      : {})}
  >
    {it.text}
  </text>
)

export const Rule = ({ it, theme }: { it: Line; theme: Theme }): VNode => (
  <line
    x1={round(it.x1)}
    y1={round(it.y1)}
    x2={round(it.x2)}
    y2={round(it.y2)}
    stroke={theme[it.colour]}
    stroke-width={it.width ?? 1}
    stroke-dasharray={it.dash}
  />
)

type Filled = { readonly box: Box; readonly fill: string; readonly opacity?: number }
export const Area = ({ box: { x0, x1, y0, y1 }, fill, opacity }: Filled): VNode => (
  <rect x={round(x0)} y={round(y0)} width={round(x1 - x0)} height={round(y1 - y0)} fill={fill} fill-opacity={opacity} />
)

/** Told apart without colour: circle, diamond, square, two triangles and a cross. */
const outline = ({ x, y, r }: Sign, shape: readonly (readonly [dx: number, dy: number])[]): string =>
  `M${shape.map(([dx, dy]) => `${round(x + dx * r)},${round(y + dy * r)}`).join('L')}Z`

/** The outline of a symbol; null for the circle. */
export const shapeOf = (it: Sign): string | null => {
  const shape = corners[it.look]
  return shape === null ? null : outline(it, shape)
}

type Shape = {
  readonly it: Sign
  readonly theme: Theme
  readonly attributes?: object
  readonly children?: ComponentChildren
}
export const Mark = ({ it, theme, attributes, children }: Shape): VNode => {
  const look =
    it.hollow === true
      ? { fill: theme.ground, stroke: theme[it.look], 'stroke-width': round(Math.max(1.5, it.r * 0.3)) }
      : { fill: theme[it.look] }
  const path = shapeOf(it)
  return path === null ? (
    <circle cx={round(it.x)} cy={round(it.y)} r={round(it.r)} {...look} {...attributes}>
      {children}
    </circle>
  ) : (
    <path d={path} {...look} {...attributes}>
      {children}
    </path>
  )
}

/** Focusable by script; the screen moves the one tab stop of a figure with the arrow keys. */
export const Reading = ({ it, theme }: { it: Point; theme: Theme }): VNode =>
  // Called, not made an element: of ten thousand points each step less counts. On a screen the line under the drawing tells.
  Mark({
    it,
    theme,
    attributes: { role: 'img', 'aria-label': it.label, tabindex: it.index === 0 ? 0 : -1, 'data-index': it.index },
    children: theme === screenTheme ? null : <title>{it.label}</title>,
  })
