// Why a file could not be used, as the report states it: with what the file comes nearest to, where no source knows it, and
// with the commonest cause, where it failed for its rejected rows.

import type { ImportReport, RejectionCause } from '../../data/model/contract.ts'
import type { UnusableFile } from '../formats/format.ts'

export const faultOf = (
  { fault, line, column, found, nearest }: UnusableFile,
  causes: readonly RejectionCause[],
): NonNullable<ImportReport['error']> => {
  const [cause] = fault === 'no-usable-rows' || fault === 'rejected-rows' ? causes : []
  return {
    code: fault,
    line,
    column,
    found,
    ...(nearest !== null && {
      nearest: { source: nearest.source, because: [...nearest.because], missing: [...nearest.missing] },
    }),
    ...(cause !== undefined && { cause }),
  }
}
