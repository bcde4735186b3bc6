// The ways out of a form about a dropped file, beside its own button: back to what was shown before it, or no import at all.

import type { JSX } from 'preact'
import { useReader } from '../../../ui/screen.ts'
import type { UploadJob } from './upload-job.ts'

type Props = {
  readonly upload: UploadJob
  /** Null: there is nothing to go back to. */
  readonly onBack: (() => void) | null
}

export const WaysOut = ({ upload, onBack }: Props): JSX.Element => {
  const { mapping, shell } = useReader().words
  return (
    <>
      {onBack !== null && (
        <button type="button" class="quiet" onClick={onBack}>
          {mapping.back}
        </button>
      )}
      <button type="button" class="quiet" onClick={upload.drop}>
        {shell.cancel}
      </button>
    </>
  )
}
