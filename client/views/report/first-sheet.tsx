// Page 1: who it is, where it stands in one sentence, the gap between the camps, and the place of its page.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { StandingPage, StandingReply } from '../../../data/model/contract.ts'
import { mainMetric, panelFamilies } from '../../../data/model/metrics/index.ts'
import { periodText, platformName } from '../../../data/model/words/headings.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { coverSentence } from '../../../data/model/words/report.ts'
import { gap as gapFigure } from '../../charts/gap.tsx'
import { position as positionFigure } from '../../charts/position.tsx'
import { Figure } from '../../ui/figure.tsx'
import { campNameOf, useNavigation, useReader } from '../../ui/screen.ts'
import { figureQuery, filesOf } from '../overview/query.ts'
import type { Replies } from './replies.ts'
import { Sheet } from './sheet.tsx'

/** Few numbers: how far it is heard, how often it speaks, how it is answered. */
const measures: readonly string[] = panelFamilies.map(mainMetric)

/** Kind, camp, network, period, page. */
const factsText = (reply: StandingReply, page: StandingPage | null, reader: Reader): string => {
  const { words, formats } = reader
  const { report, ourPage, names } = words
  const others = reply.pages.length - 1
  const named = (name: string): string =>
    others > 0 ? report.pageOf({ name, others: report.others(others, formats) }) : report.page(name)
  return [
    names.kinds[reply.actor.kind],
    ...(page === null || page.camp === null ? [] : [ourPage.facts.camp(campNameOf(reader, reply.grid)(page.camp))]),
    `${platformName(reply)}, ${periodText(reply, reader)}`,
    ...(page === null ? [] : [named(page.page.name)]),
  ].join(' · ')
}

const Gap = ({ compare }: Pick<Replies, 'compare'>): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const { gap } = reader.words.report
  const told = useMemo(() => gapFigure.tell(compare, reader, { metric: null }), [compare, reader])
  const files = filesOf('gap', figureQuery(state, compare.data, reader.language))
  return (
    <section class="drawn">
      <h2>{gap}</h2>
      <Figure name="gap" label={gap} told={told} files={files} anchor="ratio" />
    </section>
  )
}

type PlaceProps = { readonly standing: StandingReply; readonly page: StandingPage }

const Place = ({ standing, page }: PlaceProps): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const { position } = reader.words.report
  const told = useMemo(() => {
    const few = { ...page, metrics: page.metrics.filter(({ metric }) => measures.includes(metric)) }
    return positionFigure.tell({ ...standing, pages: [few] }, reader, { metric: null })
  }, [standing, page, reader])
  const files = filesOf('position', {
    ...figureQuery(state, standing.data, reader.language),
    metric: measures.join(','),
    own: standing.actor.slug,
    mark: String(page.page.id),
  })
  return (
    <section class="drawn">
      <h2>{position}</h2>
      <Figure name="position" label={position} told={told} files={files} anchor="statistics" />
    </section>
  )
}

type Props = { readonly replies: Replies; readonly page: StandingPage | null }

export const FirstSheet = ({ replies, page }: Props): JSX.Element => {
  const reader = useReader()
  const { standing } = replies
  const { name } = standing.actor
  return (
    <Sheet replies={replies} at={1}>
      <h1 tabIndex={-1} class={name.length > longName ? 'long' : undefined}>
        {name}
      </h1>
      <p class="facts-line">{factsText(standing, page, reader)}</p>
      <p class="lead">
        {page === null ? reader.words.standing.noPages(platformName(standing)) : coverSentence(page, standing, reader)}
      </p>
      <Gap compare={replies.compare} />
      {page !== null && <Place standing={standing} page={page} />}
    </Sheet>
  )
}

/** Letters of a name that would take more than two lines in the size of a headline. */
const longName = 60
