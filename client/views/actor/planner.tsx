// The planner: hours a week, by slider or by number, to posts a week, and what pages like this one get that post as often.

import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { minutesPerPost } from '../../../data/model/advice/rules.ts'
import type { PlannerPage, PlannerReply } from '../../../data/model/contract.ts'
import { plannerSentences } from '../../../data/model/words/advice.ts'
import { ask } from '../../api.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { ofShown, useOwnRequest } from './own-request.ts'
import type { OfPage } from './place.tsx'

const usualHours = 2
const fewestHours = 0.5
const mostHours = 20

/** What the address asks, within what the sliders give. */
const hoursIn = (text: string | undefined): number => {
  const hours = Number(text)
  return text === undefined || !Number.isFinite(hours)
    ? usualHours
    : Math.min(mostHours, Math.max(fewestHours, Math.round(hours * 2) / 2))
}

const fewestMinutes = 5
const mostMinutes = 600

const minutesIn = (text: string | undefined): number => {
  const minutes = Math.round(Number(text))
  return text === undefined || !Number.isFinite(minutes)
    ? minutesPerPost
    : Math.min(mostMinutes, Math.max(fewestMinutes, minutes))
}

type Time = { readonly hours: number; readonly minutes: number }

const TimeChoice = ({ hours, minutes }: Time): JSX.Element => {
  const id = useId()
  const { state, go } = useNavigation()
  const { advice, ourPage } = useReader().words
  const { planner } = advice
  const choose = (value: string): void => {
    if (value !== '') go({ local: { ...state.local, hours: String(hoursIn(value)) } }, 'replace')
  }
  const shared = { min: fewestHours, max: mostHours, step: 0.5, value: hours, 'aria-describedby': `${id}-hint` }
  return (
    <form class="fields time" onSubmit={(event) => event.preventDefault()}>
      <div class="field">
        <label for={id}>{planner.label}</label>
        <span class="both">
          <input id={id} type="number" {...shared} onChange={(event) => choose(event.currentTarget.value)} />
          <input
            type="range"
            aria-label={planner.label}
            {...shared}
            onInput={(event) => choose(event.currentTarget.value)}
          />
        </span>
        <small id={`${id}-hint`} class="hint">
          {ourPage.hoursHint}
        </small>
      </div>
      <div class="field">
        <label for={`${id}-minutes`}>{planner.minutesLabel}</label>
        <input
          id={`${id}-minutes`}
          type="number"
          min={fewestMinutes}
          max={mostMinutes}
          step={5}
          value={minutes}
          onChange={({ currentTarget: { value } }) => {
            if (value !== '') go({ local: { ...state.local, minutes: String(minutesIn(value)) } }, 'replace')
          }}
        />
      </div>
    </form>
  )
}

const Peers = ({ page }: { readonly page: PlannerPage }): JSX.Element | null => {
  const { peersTable, peersColumns: columns } = useReader().words.ourPage
  if (page.points.length === 0) return null
  return (
    <details>
      <summary>{peersTable}</summary>
      <DataTable
        caption={peersTable}
        isCaptionHidden
        columns={[
          { label: columns.page, kind: 'text' },
          { label: columns.posts, kind: 'number' },
          { label: columns.perPost, kind: 'number' },
          { label: columns.perWeek, kind: 'number' },
        ]}
        rows={page.points.map((point) => [point.page, point.postsPerWeek, point.perPost, point.perWeek])}
      />
    </details>
  )
}

const Told = ({ page, reply }: { readonly page: PlannerPage; readonly reply: PlannerReply }): JSX.Element => {
  const reader = useReader()
  return (
    <>
      <div role="status">
        {plannerSentences(page, reply, reader).map((said, at) => (
          <p key={at}>{at === 0 ? <strong>{said}</strong> : said}</p>
        ))}
      </div>
      <Peers page={page} />
    </>
  )
}

export const Planner = (of: OfPage): JSX.Element => {
  const { state } = useNavigation()
  const hours = hoursIn(state.local.hours)
  const minutes = minutesIn(state.local.minutes)
  const planned = useOwnRequest(`planner ${hours} ${minutes}`, of, ({ query, ...shared }) =>
    ask('planner', { ...shared, query: { ...query, hours: String(hours), minutes: String(minutes) } }),
  )
  return (
    <>
      <TimeChoice hours={hours} minutes={minutes} />
      <Answered request={planned} size="list">
        {(reply) => {
          const page = ofShown(reply.pages, of)
          return page === null ? null : <Told page={page} reply={reply} />
        }}
      </Answered>
    </>
  )
}
