// What works here: the posts of the page by format, weekday, hour, length, topic and call, against its own habit and beside
// pages like it.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { HabitsReply } from '../../../data/model/contract.ts'
import { habitsSummary } from '../../../data/model/words/habits.ts'
import { ask } from '../../api.ts'
import { habits } from '../../charts/habits.tsx'
import { Figure } from '../../ui/figure.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { figureQuery, filesOf } from '../overview/query.ts'
import { useOwnRequest } from './own-request.ts'
import type { OfPage } from './place.tsx'

const Habits = ({ of: { page, whose }, reply }: { readonly of: OfPage; readonly reply: HabitsReply }): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const { id } = page.page
  const told = useMemo(
    () => habits.tell({ ...reply, pages: reply.pages.filter((one) => one.page.id === id) }, reader, { metric: null }),
    [reply, id, reader],
  )
  const query = { ...figureQuery(state, reply.data, reader.language), own: reply.actor.slug, mark: String(id) }
  const shown = reply.pages.find((one) => one.page.id === id)
  return (
    <>
      {shown !== undefined && habitsSummary(shown, reader, whose).map((said) => <p key={said}>{said}</p>)}
      <Figure
        name="habits"
        reply={reply}
        label={reader.words.ourPage.parts.works}
        told={told}
        files={filesOf('habits', query)}
        anchor="interactions-median"
      />
    </>
  )
}

export const Works = (of: OfPage): JSX.Element => {
  const request = useOwnRequest('habits', of, (shared) => ask('habits', shared))
  return (
    <Answered request={request} size="trend">
      {(reply) => <Habits of={of} reply={reply} />}
    </Answered>
  )
}
