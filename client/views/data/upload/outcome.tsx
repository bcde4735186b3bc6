// What came of an upload: stored, stored nothing, or a file that cannot be used. What the person can say for it to be read
// after all is asked here: the zone of its times, the page it is of.

import type { JSX } from 'preact'
import type { Job, PageRow } from '../../../../data/model/contract.ts'
import type { Messages } from '../../../../data/model/words/index.ts'
import { Link } from '../../../ui/link.tsx'
import { useReader } from '../../../ui/screen.ts'
import { Changes } from '../imports/changes.tsx'
import { Counts, FaultNotice } from '../imports/counts.tsx'
import { RejectedFile, Rejections } from '../imports/rejections.tsx'
import { Arrived } from './arrived.tsx'
import { ExportDay } from './export-day.tsx'
import { namesAsked, PagePicker } from './page-picker.tsx'
import type { UploadJob } from './upload-job.ts'
import type { Instead } from './upload-shown.ts'
import { WaysOut } from './ways-out.tsx'
import { ZonePicker } from './zone-picker.tsx'

export const outcomeOf = (job: Job, words: Messages['data']['upload']): string => {
  if (job.state === 'failed') return words.failed
  return (job.report?.importId ?? null) === null ? words.nothing(job.file) : words.done(job.file)
}

type Props = { readonly job: Job; readonly pages: readonly PageRow[]; readonly upload: UploadJob }

/** The file is fine, but for the page it is of: a question, not a failure. */
export const WhichPage = ({
  onBack,
  ...props
}: Props & { /** Null: there is nothing to go back to. */ readonly onBack: (() => void) | null }): JSX.Element => {
  const { words, language } = useReader()
  const { mapping } = words
  const { job, upload } = props
  const fault = job.report?.error
  return (
    <div class="outcome">
      <Arrived upload={upload}>{mapping.picker.title(namesAsked(job, language))}</Arrived>
      {fault?.code === 'page-elsewhere' && <FaultNotice fault={fault} file={job.file} />}
      <PagePicker {...props} />
      <p class="actions">
        <WaysOut upload={upload} onBack={onBack} />
      </p>
    </div>
  )
}

type OutcomeProps = Props & { readonly onInstead: (instead: Instead) => void }

export const Outcome = ({ job, pages, upload, onInstead }: OutcomeProps): JSX.Element => {
  const { words, formats } = useReader()
  const { data, mapping, needImport } = words
  const { report } = job
  const importId = report?.importId ?? null
  const waiting = pages.filter(({ actor }) => actor === null).length
  return (
    <div class="outcome">
      <Arrived upload={upload}>{outcomeOf(job, data.upload)}</Arrived>
      {report?.error !== undefined && <FaultNotice fault={report.error} file={job.file} />}
      {report !== null && job.state === 'done' && <Counts counts={report} />}
      {report !== null && job.state === 'done' && <Changes counts={report} changes={job.changes} />}
      {importId !== null && waiting > 0 && (
        <p class="notice">
          {data.upload.waiting(waiting, formats)}{' '}
          <Link to={{ screen: 'pages', anchor: 'waiting', data: 'real' }}>{data.upload.assignNow}</Link>
        </p>
      )}
      {job.state === 'done' && job.mapping !== null && <p>{mapping.kept(job.mapping.proposal.name)}</p>}
      <Rejections job={job} />
      {report !== null && report.importId !== null && report.rejected > 0 && <RejectedFile id={report.importId} />}
      {job.state === 'failed' && <ZonePicker job={job} upload={upload} />}
      {job.state === 'failed' && <ExportDay job={job} upload={upload} />}
      {job.state === 'failed' && job.mapping !== null && (
        <p>
          <button type="button" onClick={() => onInstead('columns')}>
            {mapping.disagreeAction}
          </button>
        </p>
      )}
      <p class="actions">
        <button type="button" onClick={upload.start}>
          {data.upload.again}
        </button>
        {importId !== null && (
          <>
            {job.need === undefined ? (
              <Link to={{ screen: 'overview' }}>{data.upload.seeOverview}</Link>
            ) : (
              <Link to={{ screen: 'territories' }}>{needImport.seeTerritories}</Link>
            )}
            <button type="button" class="quiet" onClick={() => upload.undo(importId)}>
              {data.upload.undo}
            </button>
          </>
        )}
      </p>
    </div>
  )
}
