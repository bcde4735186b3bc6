// How often the intervals hold the truth, on the Method screen: the table of data/reference/coverage-simulation.csv, which
// test/long/coverage.test.ts measures, and what follows from it for few pages.

import type { JSX } from 'preact'
import measured from '../../../data/reference/coverage-simulation.csv?raw'
import { DataTable } from '../../ui/data-table.tsx'
import { useReader } from '../../ui/screen.ts'
import { Paragraphs } from './facts.tsx'

type Measured = {
  readonly camps: string
  readonly pages: number
  readonly estimator: string
  readonly coverage: number | null
}

/** No cell of this table is quoted: it holds keys and numbers alone. */
const rows: readonly Measured[] = measured
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [camps = '', pages = '', estimator = '', , , coverage = ''] = line.split(',')
    return { camps, pages: Number(pages), estimator, coverage: coverage === '' ? null : Number(coverage) }
  })
const sizes = [...new Set(rows.map(({ pages }) => pages))]

type Props = {
  readonly caption: string
  readonly camps: 'alike' | 'unlike'
  /** Name of each estimator by its key; those that were not measured with these camps are left out. */
  readonly names: Readonly<Record<string, string>>
}

const CoverageTable = ({ caption, camps, names }: Props): JSX.Element => {
  const { words, formats } = useReader()
  const { coverage } = words
  const found = rows.filter((row) => row.camps === camps)
  const cellOf = (key: string, pages: number): string => {
    const share = found.find((row) => row.estimator === key && row.pages === pages)?.coverage
    return share == null ? coverage.none : formats.fixed(100 * share, 1)
  }
  return (
    <DataTable
      caption={caption}
      columns={[
        { label: coverage.estimator, kind: 'text' },
        ...sizes.map((pages) => ({ label: formats.whole(pages), kind: 'number' as const })),
      ]}
      rows={Object.entries(names)
        .filter(([key]) => found.some(({ estimator }) => estimator === key))
        .map(([key, name]) => [name, ...sizes.map((pages) => cellOf(key, pages))])}
    />
  )
}

export const Coverage = (): JSX.Element => {
  const { coverage } = useReader().words
  return (
    <>
      <Paragraphs lines={coverage.text} />
      <CoverageTable caption={coverage.shownCaption} camps="alike" names={coverage.shown} />
      <Paragraphs lines={coverage.few} />
      <CoverageTable caption={coverage.besideCaption} camps="alike" names={coverage.beside} />
      <Paragraphs lines={coverage.unlike} />
      <CoverageTable
        caption={coverage.unlikeCaption}
        camps="unlike"
        names={{ ...coverage.shown, ...coverage.beside }}
      />
    </>
  )
}
