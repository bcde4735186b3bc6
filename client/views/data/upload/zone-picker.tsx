// A file whose times have no zone: the person names it, and the file is read again.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Job } from '../../../../data/model/contract.ts'
import { mayNeedZone } from '../../../../data/model/suggestions.ts'
import { defaultZone, zones } from '../../../../data/model/territories.ts'
import { useReader } from '../../../ui/screen.ts'
import type { UploadJob } from './upload-job.ts'
import { byMapping } from './upload-shown.ts'

export const ZonePicker = ({ job, upload }: { readonly job: Job; readonly upload: UploadJob }): JSX.Element | null => {
  const { zone: texts } = useReader().words.data.upload
  const [zone, setZone] = useState(defaultZone)
  // A mapping says the zone itself, and is changed where it was made.
  if (job.recognised?.source === byMapping) return null
  if (!job.rejections.some(mayNeedZone)) return null
  return (
    <p class="zone">
      <label>
        {texts.label}{' '}
        <select value={zone} onChange={(event) => setZone(event.currentTarget.value)}>
          {zones.map((name) => (
            <option key={name} value={name}>
              {name.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      </label>{' '}
      <button type="button" onClick={() => upload.reread({ zone })}>
        {texts.again}
      </button>
    </p>
  )
}
