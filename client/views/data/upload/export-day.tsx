// A file whose days have no year: the person says on which day it was exported, and the file is read again.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Job } from '../../../../data/model/contract.ts'
import { useReader } from '../../../ui/screen.ts'
import type { UploadJob } from './upload-job.ts'

export const ExportDay = ({ job, upload }: { readonly job: Job; readonly upload: UploadJob }): JSX.Element | null => {
  const { exportDay: texts } = useReader().words.data.upload
  const [day, setDay] = useState('')
  if (job.report?.error?.code !== 'year-not-stated') return null
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        upload.reread({ observedAt: day })
      }}
    >
      <p class="zone">
        <label>
          {texts.label}{' '}
          <input type="date" required value={day} onInput={(event) => setDay(event.currentTarget.value)} />
        </label>{' '}
        <button type="submit">{texts.again}</button>
      </p>
    </form>
  )
}
