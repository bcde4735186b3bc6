// What the database holds, real and invented apart, and where it is kept.

import type { JSX } from 'preact'
import type { DatasetsReply } from '../../../../data/model/contract.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { useReader } from '../../../ui/screen.ts'

const keys = ['actors', 'pages', 'posts', 'pageReadings', 'postReadings', 'imports'] as const

export const Stored = ({ datasets }: { readonly datasets: DatasetsReply }): JSX.Element => {
  const { words, formats } = useReader()
  const { stored } = words.data
  const { real, demo } = datasets
  return (
    <>
      <DataTable
        caption={stored.title}
        isCaptionHidden
        columns={[
          { label: stored.what, kind: 'text' },
          { label: stored.real, kind: 'number' },
          ...(demo === null ? [] : [{ label: stored.demo, kind: 'number' } as const]),
        ]}
        rows={keys.map((key) => [
          stored.counts[key],
          formats.whole(real.counts[key]),
          ...(demo === null ? [] : [formats.whole(demo.counts[key])]),
        ])}
      />
      <p>{stored.where}</p>
      {demo !== null && <p>{stored.demoWhere}</p>}
    </>
  )
}
