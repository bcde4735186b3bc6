// The patterns of a map as they are drawn: each is one tile, referred to by territories that share a fill. They are part of
// the figure (`url(#...)` points inside it), so that the file stays one piece; strokes cut to a hundred outlines would make it
// several times as heavy.

import type { VNode } from 'preact'
import type { ColourName, Theme } from '../parts/theme.ts'
import type { Hatch, Paint } from './paint.ts'

type Hatched = { readonly fill: ColourName; readonly hatch: Hatch }

const nameOf = ({ fill, hatch }: Paint): string => `${fill}-${hatch ?? 'plain'}`

/** What the `fill` of a shape is set to. `id` starts the id of each pattern. */
export const fillOf = (paint: Paint, theme: Theme, id: string): string =>
  paint.hatch === null ? theme[paint.fill] : `url(#${id}-${nameOf(paint)})`

/** Sides of the tile. */
const sizes: Readonly<Record<Hatch, number>> = {
  // Estimates are most of the map: a texture that leaves the colours their say.
  'region-rate': 15,
  'national-rate': 12,
  'dots-1': 7,
  'dots-2': 7,
  'dots-3': 7,
  untold: 8,
  'no-need': 6,
  upright: 6,
  unsure: 8,
}

const radii = { 'dots-1': 0.8, 'dots-2': 1.4, 'dots-3': 2.2 } as const

/** Fills far from the ground's colour, over which strokes of it show; over all others grey ones do. */
const strong: ReadonlySet<ColourName> = new Set([
  ...(['step-3', 'step-4', 'step-5', 'cell-21', 'cell-31', 'cell-32', 'cell-33', 'commercial'] as const),
])

const marksOf = ({ fill, hatch }: Hatched, theme: Theme): VNode => {
  const over = strong.has(fill) ? theme.ground : theme.quiet
  const side = sizes[hatch]
  const rising = `M0,${side}L${side},0M-1,1L1,-1M${side - 1},${side + 1}L${side + 1},${side - 1}`
  const falling = `M0,0L${side},${side}M-1,${side - 1}L1,${side + 1}M${side - 1},-1L${side + 1},1`
  switch (hatch) {
    case 'region-rate':
      return <path d={falling} stroke={over} stroke-width={0.6} stroke-opacity={0.45} />
    case 'national-rate':
      return <path d={rising} stroke={over} stroke-width={0.6} stroke-opacity={0.45} />
    case 'dots-1':
    case 'dots-2':
    case 'dots-3':
      return <circle cx={side / 2} cy={side / 2} r={radii[hatch]} fill={theme.quiet} />
    case 'untold':
      return <path d={`M0,2H5M4,6H8M0,6H1`} stroke={theme.quiet} stroke-width={1} />
    case 'no-need':
      return <path d={`M0,0L${side},${side}M0,${side}L${side},0`} stroke={theme.rule} stroke-width={0.8} />
    case 'upright':
      return <path d={`M${side / 2},0V${side}`} stroke={over} stroke-width={1.1} stroke-opacity={0.9} />
    case 'unsure':
      return <path d={rising} stroke={theme.quiet} stroke-width={0.9} stroke-opacity={0.7} />
    default:
      return hatch satisfies never
  }
}

/** One pattern for each fill with a hatch among `paints`. */
export const Patterns = ({ paints, theme, id }: { paints: readonly Paint[]; theme: Theme; id: string }): VNode => {
  const used = new Map(paints.flatMap((paint) => (paint.hatch === null ? [] : [[nameOf(paint), paint] as const])))
  return (
    <defs>
      {[...used]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([name, { fill, hatch }]) =>
          hatch === null
            ? []
            : [
                <pattern id={`${id}-${name}`} width={sizes[hatch]} height={sizes[hatch]} patternUnits="userSpaceOnUse">
                  <rect width={sizes[hatch]} height={sizes[hatch]} fill={theme[fill]} />
                  {marksOf({ fill, hatch }, theme)}
                </pattern>,
              ],
        )}
    </defs>
  )
}
