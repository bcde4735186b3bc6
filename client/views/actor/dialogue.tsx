// Dialogue, kept apart from visibility: each of its measures with the page's place among its peers, in sentences.

import type { JSX } from 'preact'
import { metricsOf } from '../../../data/model/metrics/index.ts'
import { ask } from '../../api.ts'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { figureQuery, keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import { Sentences } from './measures.tsx'
import type { OfPage } from './place.tsx'

const measures = metricsOf('dialogue')
  .filter(({ definedBy }) => definedBy === null)
  .map(({ key }) => key)
  .join(',')

export const Dialogue = ({ page, reply, whose }: OfPage): JSX.Element => {
  const { state } = useNavigation()
  const { ourPage } = useReader().words
  const { slug } = reply.actor
  const query = { ...figureQuery(state, reply.data, null), metric: measures }
  const standing = useRequest(`${slug} ${keyOfQuery(query)}`, (signal) =>
    ask('standing', { params: { slug }, query, signal }),
  )
  return (
    <>
      <p class="explain">{ourPage.dialogueLead}</p>
      <Answered request={standing} size="list">
        {(answered) =>
          answered.pages
            .filter((one) => one.page.id === page.page.id)
            .map((one) => <Sentences key={one.page.id} page={one} reply={answered} whose={whose} />)
        }
      </Answered>
    </>
  )
}
