// The two pages of the report. First: who it is, where it stands in one sentence, the gap between the camps, what it is good at.
// Second: its place in a figure, what it might try and why, what two hours a week allow, and how all this was found.

import type { JSX } from 'preact'
import type { StandingPage, StandingReply } from '../../../data/model/contract.ts'
import { periodText, platformName } from '../../../data/model/words/headings.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { coverSentence } from '../../../data/model/words/report.ts'
import { campNameOf, useReader } from '../../ui/screen.ts'
import { GapDrawn, PlaceDrawn } from './figures.tsx'
import { Method } from './method.tsx'
import type { Replies } from './replies.ts'
import { Leads, NoLeads, NoStrengths, Planner, Strengths } from './said.tsx'
import { Sheet } from './sheet.tsx'

/** Letters of a name that would take more than two lines in the size of a headline. */
const longName = 60

/** Kind, camp, network and period, and the page where it has another name or is one of several. */
const factsText = (reply: StandingReply, page: StandingPage | null, reader: Reader): string => {
  const { words, formats } = reader
  const { report, ourPage, names } = words
  const { actor, grid, pages } = reply
  const others = pages.length - 1
  const named = (name: string): string =>
    others > 0 ? report.pageOf({ name, others: report.others(others, formats) }) : report.page(name)
  return [
    names.kinds[actor.kind],
    ...(page === null || page.camp === null ? [] : [ourPage.facts.camp(campNameOf(reader, grid)(page.camp))]),
    // Without a post the period is nobody's choice and says nothing.
    reply.newestPostAt === null ? platformName(reply) : `${platformName(reply)}, ${periodText(reply, reader)}`,
    ...(page === null || (others === 0 && page.page.name === actor.name) ? [] : [named(page.page.name)]),
  ].join(' · ')
}

type Props = { readonly replies: Replies; readonly page: StandingPage | null }

export const FirstSheet = ({ replies, page }: Props): JSX.Element => {
  const reader = useReader()
  const { standing, compare } = replies
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
      <GapDrawn compare={compare} />
      {page === null ? <NoStrengths /> : <Strengths replies={replies} page={page} />}
    </Sheet>
  )
}

export const SecondSheet = ({ replies, page }: Props): JSX.Element => (
  <Sheet replies={replies} at={2}>
    {page === null ? (
      <NoLeads />
    ) : (
      <>
        <PlaceDrawn standing={replies.standing} page={page} />
        <Leads replies={replies} page={page} />
        <Planner replies={replies} page={page} />
      </>
    )}
    <Method replies={replies} page={page} />
  </Sheet>
)
