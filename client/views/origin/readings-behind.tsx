// The values of a page that a number is, or is among: newest first, the one shown marked, each with file and line.

import type { JSX } from 'preact'
import type { OriginReply } from '../../../data/model/contract.ts'
import { pictureAddress } from '../../api.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useReader } from '../../ui/screen.ts'
import { WebLink, webAddress } from '../../ui/web-link.tsx'
import { Writes } from '../../ui/writes.tsx'
import { statedDay, statedText } from '../stated.ts'
import { ImportLink, ReceivedLine } from './line.tsx'

type Reading = OriginReply['readings'][number]
type Props = { readonly reply: OriginReply; readonly isReal: boolean }

/** Where it was read, in short. */
const Address = ({ reading }: { readonly reading: Reading }): JSX.Element => {
  const { words } = useReader()
  const { origin } = words.provenance
  const url = webAddress(reading.post ?? reading.address)
  return (
    <>
      {url !== null && <WebLink address={url.href}>{url.hostname.replace(/^www\./, '')}</WebLink>}
      {reading.post !== null && ` ${origin.withPost}`}
      {reading.hasPicture && (
        <Writes>
          {' '}
          <a href={pictureAddress(reading.importId)}>{origin.picture}</a>
        </Writes>
      )}
    </>
  )
}

export const ReadingsBehind = ({ reply, isReal }: Props): JSX.Element => {
  const reader = useReader()
  const { origin } = reader.words.provenance
  const { readings } = reply
  const isMarked = readings.some(({ isUsed }) => isUsed)
  const shownOf = (reading: Reading): JSX.Element => {
    const text = statedText(reader, reading)
    return reading.isUsed ? <strong>{text}</strong> : <span>{text}</span>
  }
  const { columns } = origin
  return (
    <section>
      <h2>{origin.readings}</h2>
      {readings.length === 0 ? (
        <p>{origin.none}</p>
      ) : (
        <>
          <p>{isMarked ? origin.readingsText : origin.stated}</p>
          <DataTable
            caption={origin.readings}
            isCaptionHidden
            columns={[
              { label: columns.date, kind: 'text' },
              { label: columns.value, kind: 'number' },
              { label: columns.import, kind: 'text' },
              { label: columns.line, kind: 'text' },
              { label: columns.address, kind: 'text' },
              { label: columns.note, kind: 'text' },
            ]}
            rows={readings.map((reading) => [
              statedDay(reader, reading.observedOn),
              shownOf(reading),
              <ImportLink key="import" {...reading} isReal={isReal} />,
              <ReceivedLine key="line" {...reading} isReal={isReal} />,
              <Address key="address" reading={reading} />,
              [
                ...(reading.isUsed ? [origin.used] : []),
                ...(reading.isObservedAtEstimated && reading.post === null && reading.address === null
                  ? [origin.estimated]
                  : []),
                ...(reading.note === null ? [] : [reading.note]),
              ].join(', '),
            ])}
          />
        </>
      )}
    </section>
  )
}
