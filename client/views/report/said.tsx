// The parts of the report in words: strengths, leads and what the time there is allows, each with its evidence or with the reason
// why there is none.

import type { ComponentChildren, JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { StandingPage } from '../../../data/model/contract.ts'
import { mostStrengths, strengthsOf } from '../../../data/model/report/strengths.ts'
import { adviceText, noAdviceText, plannerSentences } from '../../../data/model/words/advice.ts'
import { certaintyText, strengthsNote, strengthText, type Told } from '../../../data/model/words/report.ts'
import { useReader } from '../../ui/screen.ts'
import { ofPage, type Replies } from './replies.ts'

const mostLeads = 3

const Cards = ({ cards }: { readonly cards: readonly Told[] }): JSX.Element | null =>
  cards.length === 0 ? null : (
    <ol class="cards">
      {cards.map(({ title, text, certainty }) => (
        <li key={title}>
          <h3>{title}</h3>
          <p>
            <strong class="sure">{certainty}</strong> {text}
          </p>
        </li>
      ))}
    </ol>
  )

type PartProps = { readonly title: string; readonly children: ComponentChildren }
const Part = ({ title, children }: PartProps): JSX.Element => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
)

/** Of an organisation without a page there: the same parts, each with the reason why it is empty. */
export const NoStrengths = (): JSX.Element => {
  const { strengths } = useReader().words.report
  return (
    <Part title={strengths.title}>
      <p class="note">{strengths.unknown}</p>
    </Part>
  )
}

export const NoLeads = (): JSX.Element => {
  const { report, advice } = useReader().words
  return (
    <Part title={report.leads.title}>
      <p class="note">
        {advice.none['too-few-posts']} {report.leads.addPage}
      </p>
    </Part>
  )
}

type OfPage = { readonly replies: Replies; readonly page: StandingPage }

export const Strengths = ({ replies: { standing, habits, advice }, page }: OfPage): JSX.Element => {
  const reader = useReader()
  const found = useMemo(() => {
    const leads = ofPage(advice.pages, page.page)?.advice.slice(0, mostLeads) ?? []
    return strengthsOf(page, ofPage(habits.pages, page.page), leads)
  }, [page, habits, advice])
  return (
    <Part title={reader.words.report.strengths.title}>
      <Cards cards={found.strengths.map((one) => strengthText(one, standing, reader))} />
      <p class="note">{strengthsNote(found, mostStrengths, reader)}</p>
    </Part>
  )
}

export const Leads = ({ replies: { advice }, page }: OfPage): JSX.Element | null => {
  const reader = useReader()
  const { leads } = reader.words.report
  const advised = ofPage(advice.pages, page.page)
  if (advised === null) return null
  const cards = advised.advice.slice(0, mostLeads).map((piece): Told => {
    const { title, evidence, gain, minutes } = adviceText(piece, advised, advice, reader)
    const brief = leads.brief[piece.key === null ? 'other' : 'post']
    const text = `${evidence} ${brief({ gain, minutes })}`
    return { title, text, certainty: certaintyText(piece.certainty, reader) }
  })
  const note = cards.length < mostLeads ? `${leads.few} ${leads.trying}` : leads.trying
  return (
    <Part title={leads.title}>
      <Cards cards={cards} />
      <p class="note">{noAdviceText(advised, reader) ?? note}</p>
    </Part>
  )
}

export const Planner = ({ replies: { planner }, page }: OfPage): JSX.Element | null => {
  const reader = useReader()
  const planned = ofPage(planner.pages, page.page)
  if (planned === null) return null
  const [allows, ...further] = plannerSentences(planned, planner, reader)
  return (
    <Part title={reader.words.ourPage.parts.planner}>
      <p class="planned">
        <strong>{allows}</strong> {further.join(' ')}
      </p>
    </Part>
  )
}
