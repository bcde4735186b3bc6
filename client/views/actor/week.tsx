// When in the week the page publishes, beside the average page of the other camp: the heat map of days and hours.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { ask } from '../../api.ts'
import { heat } from '../../charts/heat.tsx'
import { Figure } from '../../ui/figure.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { figureQuery, filesOf, keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import type { OfPage } from './place.tsx'

export const Week = ({ page, reply }: OfPage): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { state } = useNavigation()
  const others = reply.sets.filter((_, set) => set !== page.set).map(({ key }) => key)
  const query = { ...figureQuery(state, reply.data, null), set: [`page:${page.page.id}`, ...others] }
  const week = useRequest(keyOfQuery(query), (signal) => ask('week', { query, signal }))
  const told = useMemo(
    () => (week.value === null ? null : heat.tell(week.value, reader, { metric: null })),
    [week.value, reader],
  )
  const { withoutHour } = page.week
  return (
    <>
      <Answered request={week} size="trend">
        {(answered) =>
          told !== null && (
            <Figure
              name="heat"
              reply={answered}
              label={words.week.heading}
              told={told}
              files={filesOf('heat', { ...query, lang: reader.language })}
              anchor="typical-shares"
            />
          )
        }
      </Answered>
      {withoutHour > 0 && <p class="hint">{words.standing.week.withoutHour(formats.whole(withoutHour))}</p>}
    </>
  )
}
