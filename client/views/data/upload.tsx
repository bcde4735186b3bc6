// Importing a file: drop or choose, see what would be stored, decide, store, undo. The steps themselves are in upload-job.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { ActorRow, Job } from '../../../data/model/contract.ts'
import type { Messages } from '../../../data/model/words/index.ts'
import { Link } from '../../ui/link.tsx'
import { useReader } from '../../ui/screen.ts'
import { Refusal } from '../answered.tsx'
import { Counts, FaultNotice } from './counts.tsx'
import { Preview } from './preview.tsx'
import { RejectedFile, Rejections } from './rejections.tsx'
import { type UploadJob, useUploadJob } from './upload-job.ts'
import { ZonePicker } from './zone-picker.tsx'

const accepted = '.csv,.tsv,.txt,.xlsx,.json,.jsonl,.ndjson,.gz,.zip'

const DropZone = ({ onFile }: { readonly onFile: (file: File) => void }): JSX.Element => {
  const { upload } = useReader().words.data
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null | undefined): void => {
    const [file] = files ?? []
    if (file !== undefined) onFile(file)
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the file input inside is the first */}
      <div
        class={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer?.files)
        }}
      >
        <label class="main-action">
          {upload.choose}
          <input class="unseen" type="file" accept={accepted} onChange={(event) => take(event.currentTarget.files)} />
        </label>
        <span class="hint">{upload.drop}</span>
      </div>
      <p class="hint">{upload.first}</p>
      <details>
        <summary>{upload.ownTable}</summary>
        <p>{upload.ownTableText}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
        <pre tabIndex={0}>{upload.ownTableExample}</pre>
      </details>
    </>
  )
}

const Working = ({ job, text }: { readonly job: Job | null; readonly text: string }): JSX.Element => {
  const { words, formats } = useReader()
  const { bytesRead = 0, bytesTotal = 0, rowsRead = 0 } = job ?? {}
  return (
    <div class="working">
      <p>{text}</p>
      <progress aria-label={text} {...(bytesTotal > 0 ? { value: bytesRead, max: bytesTotal } : {})} />
      <p class="hint">{rowsRead > 0 ? words.data.upload.rows(rowsRead, formats) : '\u00a0'}</p>
    </div>
  )
}

const outcomeOf = (job: Job, words: Messages['data']['upload']): string => {
  if (job.state === 'failed') return words.failed
  return (job.report?.importId ?? null) === null ? words.nothing(job.file) : words.done(job.file)
}

const Outcome = ({ job, upload }: { readonly job: Job; readonly upload: UploadJob }): JSX.Element => {
  const { data } = useReader().words
  const { report } = job
  const importId = report?.importId ?? null
  return (
    <div class="outcome">
      <h3>{outcomeOf(job, data.upload)}</h3>
      {report?.error !== undefined && <FaultNotice fault={report.error} file={job.file} />}
      {report !== null && job.state === 'done' && <Counts counts={report} />}
      <Rejections rejections={job.rejections} total={report?.rejected ?? job.rejections.length} />
      {report !== null && report.importId !== null && report.rejected > 0 && <RejectedFile id={report.importId} />}
      {job.state === 'failed' && <ZonePicker job={job} upload={upload} />}
      <p class="actions">
        <button type="button" onClick={upload.start}>
          {data.upload.again}
        </button>
        {importId !== null && (
          <>
            <Link to={{ screen: 'overview' }}>{data.upload.seeOverview}</Link>
            <button type="button" class="quiet" onClick={() => upload.undo(importId)}>
              {data.upload.undo}
            </button>
          </>
        )}
      </p>
    </div>
  )
}

type Props = { readonly actors: readonly ActorRow[]; readonly onChange: () => void }

export const Upload = ({ actors, onChange }: Props): JSX.Element => {
  const { data } = useReader().words
  const upload = useUploadJob(onChange)
  const { job, file, problem } = upload
  const name = file ?? ''
  const isReading = file !== null && problem === null && (job === null || job.state === 'reading')
  const isStoring = job?.state === 'storing' && problem === null
  // One short line is announced, not the whole form with its counter.
  const said = isReading
    ? data.upload.reading(name)
    : isStoring
      ? data.upload.storing(name)
      : job?.state === 'preview'
        ? data.upload.ready(name)
        : job?.state === 'done'
          ? outcomeOf(job, data.upload)
          : ''
  return (
    <div class="upload">
      <p role="status" class="unseen">
        {said}
      </p>
      <Refusal problem={problem} {...(upload.resume !== null && { retry: upload.resume })} />
      {file === null && (
        <>
          <p>{data.upload.text}</p>
          <DropZone onFile={upload.send} />
        </>
      )}
      {isReading && <Working job={job} text={data.upload.reading(name)} />}
      {job?.state === 'preview' && <Preview key={job.id} job={job} actors={actors} upload={upload} />}
      {isStoring && <Working job={job} text={data.upload.storing(name)} />}
      {(job?.state === 'done' || job?.state === 'failed') && <Outcome job={job} upload={upload} />}
    </div>
  )
}
