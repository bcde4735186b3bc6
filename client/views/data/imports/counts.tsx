// The outcome of an import in numbers, and a file that cannot be used, in words.

import type { JSX } from 'preact'
import type { ImportReport } from '../../../../data/model/contract.ts'
import { causeText, leftAsideText, nearestText } from '../../../../data/model/words/told.ts'
import { useReader } from '../../../ui/screen.ts'

const keys = ['read', 'inserted', 'updated', 'unchanged', 'rejected'] as const

type Counted = Pick<ImportReport, (typeof keys)[number] | 'leftAside' | 'source'>

/** Counted in rows of the file: read is the sum of the others. */
export const Counts = ({ counts }: { readonly counts: Counted }): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  return (
    <>
      <dl class="counts">
        {keys.map((key) => (
          <div key={key} class={key === 'rejected' && counts.rejected > 0 ? 'counted some-rejected' : 'counted'}>
            <dt>{words.data.counts[key]}</dt>
            <dd>{formats.whole(counts[key])}</dd>
          </div>
        ))}
      </dl>
      {counts.leftAside !== undefined && <p class="hint">{leftAsideText(reader, counts.source, counts.leftAside)}</p>}
    </>
  )
}

type Fault = NonNullable<ImportReport['error']>

export const FaultNotice = ({ fault, file }: { readonly fault: Fault; readonly file: string }): JSX.Element => {
  const reader = useReader()
  const { words } = reader
  const { rejections } = words.data
  return (
    <div class="notice problem" role="alert">
      <p>
        <strong>{file}</strong>
      </p>
      <p>{words.faults.files[fault.code]}</p>
      {fault.nearest !== undefined && <p>{nearestText(reader, fault.nearest)}</p>}
      {fault.cause !== undefined && <p>{causeText(reader, fault.cause, Number(fault.found))}</p>}
      {(fault.line !== null || fault.column !== null || fault.found !== null) && (
        <dl class="facts">
          {(['line', 'column', 'found'] as const).map((key) => {
            const value = key === 'found' ? words.faults.foundText(fault) : fault[key]
            return value === null || value === '' ? null : (
              <div key={key}>
                <dt>{rejections.columns[key]}</dt>
                <dd>{value}</dd>
              </div>
            )
          })}
        </dl>
      )}
    </div>
  )
}
