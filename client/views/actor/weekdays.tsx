// On which days of the week a page posts: a table, since there is no better or worse in it.

import type { JSX } from 'preact'
import type { StandingPage } from '../../../data/model/contract.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useReader } from '../../ui/screen.ts'

export const Weekdays = ({ page }: { readonly page: StandingPage }): JSX.Element | null => {
  const { words, formats } = useReader()
  const { week } = words.standing
  const { weekdays, withoutHour } = page.week
  if (page.posts === 0) return null
  return (
    <>
      <DataTable
        caption={`${week.heading}, ${page.page.name}`}
        isCaptionHidden
        columns={[
          { label: week.columns.day, kind: 'text' },
          { label: week.columns.posts, kind: 'number' },
        ]}
        rows={weekdays.map((posts, at) => [formats.weekday(at + 1), formats.whole(posts)])}
      />
      {withoutHour > 0 && <p class="hint">{week.withoutHour(formats.whole(withoutHour))}</p>}
    </>
  )
}
