// Where the page stands among its peers: against the other camp in one sentence, the position figure, and every measure in
// sentences and in a table for those who want them.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { StandingPage, StandingReply } from '../../../data/model/contract.ts'
import { groupBeside, positionSentence } from '../../../data/model/words/position.ts'
import { sentence } from '../../../data/model/words/sentence.ts'
import type { Whose } from '../../../data/model/words/standing.ts'
import { position } from '../../charts/position.tsx'
import { Figure } from '../../ui/figure.tsx'
import { Guard } from '../../ui/guard.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { figureQuery, filesOf } from '../overview/query.ts'
import { Measures, Sentences } from './measures.tsx'

export type OfPage = {
  readonly page: StandingPage
  readonly reply: StandingReply
  readonly whose: Whose
}

export const Lead = ({ page, reply, whose }: OfPage): JSX.Element | null => {
  const reader = useReader()
  const group = groupBeside(page, reply)
  if (group === null) return null
  const name = reader.words.standing.page[whose]
  return <p class="lead">{sentence(positionSentence(page, group, name, reply, reader), reader)}</p>
}

export const Place = ({ page, reply, whose }: OfPage): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const { ourPage } = reader.words
  const told = useMemo(
    () => position.tell({ ...reply, pages: [page] }, reader, { metric: null }),
    [reply, page, reader],
  )
  const query = {
    ...figureQuery(state, reply.data, reader.language),
    own: reply.actor.slug,
    mark: String(page.page.id),
  }
  return (
    <>
      <Guard>
        <Figure
          name="position"
          reply={reply}
          label={ourPage.parts.position}
          told={told}
          files={filesOf('position', query)}
          anchor="statistics"
        />
      </Guard>
      <details>
        <summary>{ourPage.measures}</summary>
        <Sentences page={page} reply={reply} whose={whose} />
        <Measures page={page} reply={reply} />
      </details>
    </>
  )
}
