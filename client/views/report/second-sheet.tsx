// Page 2: what the page is good at, what it might try and why, what two hours a week allow, and how all this was found.

import type { ComponentChildren, JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { StandingPage } from '../../../data/model/contract.ts'
import { mostStrengths, strengthsOf } from '../../../data/model/report/strengths.ts'
import { adviceText, noAdviceText, plannerSentences } from '../../../data/model/words/advice.ts'
import { strengthsNote, strengthText, type Told } from '../../../data/model/words/report.ts'
import { useReader } from '../../ui/screen.ts'
import { Method } from './method.tsx'
import { ofPage, type Replies } from './replies.ts'
import { Sheet } from './sheet.tsx'

const mostLeads = 3

const Cards = ({ cards }: { readonly cards: readonly Told[] }): JSX.Element | null =>
  cards.length === 0 ? null : (
    <ol class="cards">
      {cards.map(({ title, text, certainty }) => (
        <li key={title}>
          <h3>{title}</h3>
          <p>
            {text} <strong>{certainty}</strong>
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

type OfPage = { readonly replies: Replies; readonly page: StandingPage }

const Strengths = ({ replies: { standing, habits, advice }, page }: OfPage): JSX.Element => {
  const reader = useReader()
  const found = useMemo(() => {
    const advised = ofPage(advice.pages, page.page)?.advice.slice(0, mostLeads) ?? []
    return strengthsOf(page, ofPage(habits.pages, page.page), advised)
  }, [page, habits, advice])
  return (
    <Part title={reader.words.report.strengths.title}>
      <Cards cards={found.strengths.map((one) => strengthText(one, standing, reader))} />
      <p class="note">{strengthsNote(found, mostStrengths, reader)}</p>
    </Part>
  )
}

const Leads = ({ replies: { advice }, page }: OfPage): JSX.Element => {
  const reader = useReader()
  const { leads } = reader.words.report
  const advised = ofPage(advice.pages, page.page)
  const pieces = advised?.advice.slice(0, mostLeads) ?? []
  const none = advised === null ? null : noAdviceText(advised, reader)
  return (
    <Part title={leads.title}>
      {advised !== null && (
        <Cards
          cards={pieces.map((piece) => {
            const { title, evidence, effect, time, certainty } = adviceText(piece, advised, advice, reader)
            return { title, text: `${evidence} ${effect} ${time}`, certainty }
          })}
        />
      )}
      <p class="note">{none ?? (pieces.length < mostLeads ? `${leads.few} ${leads.trying}` : leads.trying)}</p>
    </Part>
  )
}

const Planner = ({ replies: { planner }, page }: OfPage): JSX.Element | null => {
  const reader = useReader()
  const { words, formats } = reader
  const planned = ofPage(planner.pages, page.page)
  if (planned === null) return null
  const hours = words.advice.planner.hours(planner.hours, formats.number(planner.hours), formats)
  const [allows, ...further] = plannerSentences(planned, planner, reader)
  return (
    <Part title={words.report.planner(hours)}>
      <p class="planned">
        <strong>{allows}</strong> {further.join(' ')}
      </p>
    </Part>
  )
}

type Props = { readonly replies: Replies; readonly page: StandingPage | null }

export const SecondSheet = ({ replies, page }: Props): JSX.Element => {
  const { report } = useReader().words
  return (
    <Sheet replies={replies} at={2}>
      {page === null ? (
        <Part title={report.strengths.title}>
          <p class="note">{report.strengths.unknown}</p>
        </Part>
      ) : (
        <>
          <Strengths replies={replies} page={page} />
          <Leads replies={replies} page={page} />
          <Planner replies={replies} page={page} />
        </>
      )}
      <Method replies={replies} page={page} />
    </Sheet>
  )
}
