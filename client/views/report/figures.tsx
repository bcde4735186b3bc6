// The two figures of the report: the gap between the camps, and the place of the page in few numbers.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { StandingPage, StandingReply } from '../../../data/model/contract.ts'
import { inReportMeasures, reportMeasures } from '../../../data/model/report/measures.ts'
import { gap as gapFigure } from '../../charts/gap.tsx'
import { position as positionFigure } from '../../charts/position.tsx'
import { Figure } from '../../ui/figure.tsx'
import { Guard } from '../../ui/guard.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { figureQuery, filesOf } from '../overview/query.ts'
import type { Replies } from './replies.ts'

/** The sheet says above them that data are invented. */
const onSheet = { metric: null, isNoticed: false } as const

/** Whether the camps can be compared in any measure: else the figure would be rows without a mark. */
const hasGap = ({ metrics }: Replies['compare']): boolean =>
  metrics.some(({ pairs }) => pairs.some(({ gap }) => gap.ratio !== null))

export const GapDrawn = ({ compare }: Pick<Replies, 'compare'>): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const { gap, gapUnknown } = reader.words.report
  const told = useMemo(() => gapFigure.tell(compare, reader, onSheet), [compare, reader])
  const files = filesOf('gap', figureQuery(state, compare.data, reader.language))
  if (!hasGap(compare))
    return (
      <section>
        <h2>{gap}</h2>
        <p class="note">{gapUnknown}</p>
      </section>
    )
  return (
    <section class="drawn">
      <h2>{gap}</h2>
      <Guard>
        <Figure name="gap" label={gap} told={told} files={files} anchor="ratio" />
      </Guard>
    </section>
  )
}

type PlaceProps = { readonly standing: StandingReply; readonly page: StandingPage }

export const PlaceDrawn = ({ standing, page }: PlaceProps): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const { report, standing: words } = reader.words
  const { position } = report
  const told = useMemo(() => {
    // Its name stands above the report, and may be long.
    const ours = { ...inReportMeasures(page), page: { ...page.page, name: words.page.ours } }
    return positionFigure.tell({ ...standing, pages: [ours] }, reader, onSheet)
  }, [standing, page, reader])
  const files = filesOf('position', {
    ...figureQuery(state, standing.data, reader.language),
    metric: reportMeasures.join(','),
    own: standing.actor.slug,
    mark: String(page.page.id),
  })
  return (
    <section class="drawn">
      <h2>{position}</h2>
      <Guard>
        <Figure name="position" label={position} told={told} files={files} anchor="statistics" />
      </Guard>
    </section>
  )
}
