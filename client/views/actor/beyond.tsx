// Posts beyond the habit of their page, each with its address and with the file and line its count was read on.

import type { JSX } from 'preact'
import type { StandingPage } from '../../../data/model/contract.ts'
import { dayOf } from '../../../data/model/periods.ts'
import { ratioWords } from '../../../data/model/words/values.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Link } from '../../ui/link.tsx'
import { useReader } from '../../ui/screen.ts'
import { WebLink, webAddress } from '../../ui/web-link.tsx'

export const Beyond = ({ page }: { readonly page: StandingPage }): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { beyond } = words.standing
  const { columns } = beyond
  return (
    <section>
      <h3>{beyond.heading}</h3>
      {page.beyond.length === 0 ? (
        <p>{beyond.none}</p>
      ) : (
        <>
          <p>{beyond.text}</p>
          <DataTable
            caption={`${beyond.heading}, ${page.page.name}`}
            isCaptionHidden
            columns={[
              { label: columns.day, kind: 'text' },
              { label: columns.interactions, kind: 'number' },
              { label: columns.habit, kind: 'number' },
              { label: columns.times, kind: 'number' },
              { label: columns.origin, kind: 'text' },
            ]}
            rows={page.beyond.map(({ publishedAt, publishedOn, address, interactions, habit, times, ...read }) => {
              const day = formats.dayShort(publishedOn ?? dayOf(Date.parse(publishedAt), page.zone))
              return [
                webAddress(address) === null ? day : <WebLink address={address}>{day}</WebLink>,
                formats.whole(interactions),
                formats.number(habit),
                times === null ? '' : ratioWords(times, reader),
                <Link key="file" to={{ screen: 'import', id: read.importId }}>
                  {beyond.file(read.file, formats.whole(read.line))}
                </Link>,
              ]
            })}
          />
        </>
      )}
    </section>
  )
}
