// Values read on pages that no figure may show: limits, values without a date, unknown networks and measures.

import type { JSX } from 'preact'
import type { ObservationRow } from '../../../../data/model/contract.ts'
import { platforms } from '../../../../data/model/platforms.ts'
import { metricName } from '../../../../data/model/words/names.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Link } from '../../../ui/link.tsx'
import { useReader } from '../../../ui/screen.ts'
import { WebLink, webAddress } from '../../../ui/web-link.tsx'
import { statedDay, statedText } from '../../stated.ts'

const Origin = ({ row }: { readonly row: ObservationRow }): JSX.Element => {
  const { observations } = useReader().words.data
  const url = webAddress(row.address)
  if (url !== null) return <WebLink address={url.href}>{url.hostname.replace(/^www\./, '')}</WebLink>
  return <>{row.importId === null ? observations.reference : observations.file(String(row.line))}</>
}

export const Observations = ({ observations: rows }: { readonly observations: readonly ObservationRow[] }) => {
  const reader = useReader()
  const { words, formats } = reader
  const { observations: texts } = words.data
  const kept = rows.filter(({ notDrawn }) => notDrawn !== null)
  if (kept.length === 0) return <p>{texts.none}</p>
  const { columns } = texts
  return (
    <>
      <p>{texts.text}</p>
      <details>
        <summary>{texts.summary(kept.length, formats)}</summary>
        <DataTable
          caption={texts.title}
          isCaptionHidden
          columns={[
            { label: columns.page, kind: 'text' },
            { label: columns.platform, kind: 'text' },
            { label: columns.metric, kind: 'text' },
            { label: columns.value, kind: 'number' },
            { label: columns.date, kind: 'text' },
            { label: columns.why, kind: 'text' },
            { label: columns.address, kind: 'text' },
          ]}
          rows={kept.map((row) => [
            row.page,
            platforms.get(row.platform)?.name ?? row.platform,
            metricName(reader, row.metric),
            <Link
              key="value"
              to={{ screen: 'origin', data: 'real', id: row.pageId, metric: row.metric, from: null, to: null }}
            >
              {statedText(reader, row)}
            </Link>,
            statedDay(reader, row.observedOn),
            row.notDrawn === null ? '' : texts.reasons[row.notDrawn],
            <Origin key="origin" row={row} />,
          ])}
        />
      </details>
    </>
  )
}
