// The map of territories: need beside voice, or one of them alone, in every département or région of France. Shares and ratios
// colour the land; counts are circles over it, since colouring makes what is vast look strong. What is not known has a
// pattern of its own. Each territory is one mark, in the inset that enlarges it as well as on the map of the country.

import type { VNode } from 'preact'
import { type Chart, defineChart } from './chart.ts'
import { Figure } from './parts/frame.tsx'
import { Mark, Rule, round, Words } from './parts/marks.tsx'
import { screenTheme, type Theme } from './parts/theme.ts'
import type { KeyLayout, Swatch } from './territories/key-layout.ts'
import { type Area, type MapLayout, mapLayout } from './territories/layout.ts'
import { fillOf, Patterns } from './territories/patterns.tsx'
import { type MapSeries, mapSeries } from './territories/series.ts'

const dash = '4 2.5'

type Drawn<T> = { readonly it: T; readonly theme: Theme; readonly id: string }

/** Spread, as in parts/marks.tsx: what can be focused here is no control but a reading. */
const readingOf = ({ index, label, x, y }: Area) => ({
  role: 'img' as const,
  'aria-label': label,
  tabindex: index === 0 ? 0 : -1,
  'data-index': index,
  'data-x': round(x),
  'data-y': round(y),
})

const Territory = ({ it, theme, id }: Drawn<Area>): VNode => (
  <path
    d={it.path}
    fill={fillOf(it.paint, theme, id)}
    stroke={it.paint.fill === 'ground' ? theme.rule : theme.ground}
    stroke-width={0.7}
    stroke-linejoin="round"
    {...readingOf(it)}
  >
    {theme === screenTheme ? null : <title>{it.short}</title>}
  </path>
)

const Key = ({ it: { box, paint, outline }, theme, id }: Drawn<Swatch>): VNode => (
  <rect
    x={round(box.x0)}
    y={round(box.y0)}
    width={round(box.x1 - box.x0)}
    height={round(box.y1 - box.y0)}
    fill={fillOf(paint, theme, id)}
    stroke={outline === null ? theme.rule : theme.ink}
    stroke-width={outline === null ? 0.6 : 2}
    stroke-dasharray={outline === 'dashed' ? dash : undefined}
  />
)

const KeyPart = ({ it, theme, id }: Drawn<KeyLayout>): VNode => (
  <g>
    {it.swatches.map((swatch) => (
      <Key it={swatch} theme={theme} id={id} />
    ))}
    {it.rings.map(({ x, y, r }) => (
      <circle cx={round(x)} cy={round(y)} r={round(r)} fill="none" stroke={theme.ink} stroke-width={0.9} />
    ))}
    {it.lines.map((line) => (
      <Rule it={line} theme={theme} />
    ))}
  </g>
)

/** Lines over the land that nothing is pointed at by. */
const Lines = ({ path, colour, width, dashes }: { path: string; colour: string; width: number; dashes?: string }) =>
  path === '' ? null : (
    <path
      d={path}
      fill="none"
      stroke={colour}
      stroke-width={width}
      stroke-linejoin="round"
      stroke-dasharray={dashes}
      pointer-events="none"
    />
  )

const draw = (it: MapLayout, theme: Theme, id: string): VNode => (
  <Figure frame={it.frame} theme={theme} id={id}>
    <Patterns
      paints={[...it.areas, ...it.keys.flatMap(({ swatches }) => swatches), ...it.circles].map(({ paint }) => paint)}
      theme={theme}
      id={id}
    />
    <g transform={`translate(${round(it.at.x)},${round(it.at.y)})`}>
      {it.areas.map((area) => (
        <Territory it={area} theme={theme} id={id} />
      ))}
      <Lines path={it.borders} colour={theme.ground} width={1.8} />
      <Lines path={it.paleBorders} colour={theme.quiet} width={1.2} />
      <Lines path={it.coast} colour={theme.rule} width={0.7} />
      <Lines path={it.solid + it.dashed} colour={theme.ground} width={4.4} />
      <Lines path={it.dashed} colour={theme.ink} width={1.8} dashes={dash} />
      <Lines path={it.solid} colour={theme.ink} width={2.2} />
    </g>
    {it.frames.map(({ x0, x1, y0, y1 }) => (
      <rect
        x={round(x0)}
        y={round(y0)}
        width={round(x1 - x0)}
        height={round(y1 - y0)}
        fill="none"
        stroke={theme.rule}
        stroke-width={0.8}
        pointer-events="none"
      />
    ))}
    <g pointer-events="none">
      {it.circles.map(({ x, y, r, paint }) => (
        <circle
          cx={round(x)}
          cy={round(y)}
          r={round(r)}
          fill={fillOf(paint, theme, id)}
          stroke={theme.ground}
          stroke-width={0.8}
        />
      ))}
      {it.signs.map((sign) => (
        <Mark it={sign} theme={theme} attributes={{ stroke: theme.ground, 'stroke-width': 1 }} />
      ))}
      {it.keys.map((key) => (
        <KeyPart it={key} theme={theme} id={id} />
      ))}
      {it.texts.map((text) => (
        <Words it={text} theme={theme} />
      ))}
    </g>
  </Figure>
)

export const territoriesChart: Chart<'territories', MapSeries, MapLayout> = {
  key: 'territories',
  needs: 'territories',
  series: mapSeries,
  layout: mapLayout,
  draw,
  table: (series) => series.numbers,
}
export const territories = defineChart(territoriesChart)
