// Need per territory that a stored import brought: each number opens to its line of the received file.

import type { JSX } from 'preact'
import type { ImportRow, NeedLine } from '../../../../data/model/contract.ts'
import { useReader } from '../../../ui/screen.ts'
import { ReceivedLine } from '../../origin/line.tsx'
import { NeedTable } from './need-table.tsx'

type Props = { readonly row: ImportRow; readonly needs: readonly NeedLine[] }

export const NeedsBrought = ({ row, needs }: Props): JSX.Element => {
  const { needImport } = useReader().words
  return (
    <section class="sub" aria-labelledby="needs">
      <h2 id="needs">{needImport.brought}</h2>
      <NeedTable
        caption={needImport.brought}
        isCaptionHidden
        rows={needs}
        more={[]}
        line={({ line }) => <ReceivedLine importId={row.id} file={row.file} line={line} isReal />}
      />
    </section>
  )
}
