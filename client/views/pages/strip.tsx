// The weeks of one page as a strip beside its name: filled by height, a line where it is known to be silent, strokes where no
// file speaks of it. The sentences beside it say the same in words.

import type { JSX } from 'preact'
import type { Reply } from '../../../data/model/contract.ts'
import { Mark, round } from '../../charts/parts/marks.tsx'
import { type Look, looks, screenTheme } from '../../charts/parts/theme.ts'
import { cellsOf } from '../../charts/presence/layout.ts'
import { stepOf } from '../../charts/presence/series.ts'

type Page = Reply<'presence'>['pages'][number]
const [width, height] = [318, 14]

/** A camp keeps its look wherever it stands. */
const lookOf = ({ camp }: Pick<Page, 'camp'>): Look => looks.find((look) => look === camp) ?? 'fourth'

export const CampSign = ({ page }: { readonly page: Pick<Page, 'camp'> }): JSX.Element => (
  <svg class="camp-sign" width={14} height={14} viewBox="0 0 14 14" aria-hidden="true">
    <Mark it={{ x: 7, y: 7, r: 4.5, look: lookOf(page) }} theme={screenTheme} />
  </svg>
)

export const Strip = ({ page }: { readonly page: Page }): JSX.Element => {
  const step = width / Math.max(1, page.counts.length)
  const cells = cellsOf(page.counts.map(stepOf), lookOf(page), (at) => ({
    x0: at * step,
    x1: (at + 1) * step,
    y0: 0,
    y1: height,
  }))
  return (
    <svg class="strip" viewBox={`0 0 ${width} ${round(height)}`} preserveAspectRatio="none" aria-hidden="true">
      {cells.map(({ path, colour, isFilled }) =>
        isFilled ? (
          <path key={colour} d={path} fill={screenTheme[colour]} />
        ) : (
          <path key={`line ${colour}`} d={path} fill="none" stroke={screenTheme[colour]} />
        ),
      )}
    </svg>
  )
}
