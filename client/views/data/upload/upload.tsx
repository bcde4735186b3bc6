// Importing a file: drop or choose, see what would be stored, decide, store, undo. The steps themselves are in upload-job.

import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ActorRow, Job, PageRow } from '../../../../data/model/contract.ts'
import type { Messages } from '../../../../data/model/words/index.ts'
import { useReader } from '../../../ui/screen.ts'
import { Refusal } from '../../answered.tsx'
import { MappingForm } from '../mapping/mapping.tsx'
import { useArrival } from './arrived.tsx'
import { NeedForm } from './need-form.tsx'
import { NeedHelp } from './need-help.tsx'
import { Outcome, outcomeOf, WhichPage } from './outcome.tsx'
import { namesAsked } from './page-picker.tsx'
import { Preview } from './preview.tsx'
import { Queue } from './queue.tsx'
import { type UploadJob, useUploadJob } from './upload-job.ts'
import { type UploadQueue, useUploadQueue } from './upload-queue.ts'
import { type Instead, isDescribed, type Shown, shownOf } from './upload-shown.ts'
import { Working } from './working.tsx'

const accepted = '.csv,.tsv,.txt,.xlsx,.json,.jsonl,.ndjson,.gz,.zip'

const DropZone = ({ job, queue }: { readonly job: UploadJob; readonly queue: UploadQueue }): JSX.Element => {
  const { upload } = useReader().words.data
  const input = useArrival<HTMLInputElement>(job)
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null | undefined): void => {
    const [file, ...others] = files ?? []
    if (file === undefined) return
    if (others.length === 0) job.send(file)
    else queue.send([file, ...others])
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
          <input
            class="unseen"
            type="file"
            multiple
            ref={input}
            accept={accepted}
            onChange={(event) => take(event.currentTarget.files)}
          />
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
      <NeedHelp />
    </>
  )
}

/** What is announced of what appears. A problem announces itself. */
const saidOf = (job: Job, shown: Shown, { data, mapping, needImport }: Messages, language: string): string => {
  if (shown === 'columns') return mapping.asked(job.file)
  if (shown === 'preview') return data.upload.ready(job.file)
  if (shown === 'need') return needImport.title(job.file)
  if (shown === 'page') return mapping.picker.title(namesAsked(job, language))
  return job.state === 'done' ? outcomeOf(job, data.upload) : ''
}

type Props = {
  readonly actors: readonly ActorRow[]
  readonly pages: readonly PageRow[]
  readonly onChange: () => void
}

export const Upload = ({ actors, pages, onChange }: Props): JSX.Element => {
  const { words, language } = useReader()
  const { data } = words
  const upload = useUploadJob(onChange)
  const queue = useUploadQueue(onChange)
  const [instead, setInstead] = useState<Instead | null>(null)
  const { job, file, problem } = upload
  const name = file ?? ''
  const isReading = file !== null && problem === null && (job === null || job.state === 'reading')
  const isStoring = job?.state === 'storing' && problem === null
  const shown = job === null ? 'nothing' : shownOf(job, instead)
  // One short line is announced, not the whole form with its counter.
  const said = isReading
    ? data.upload.reading(name)
    : isStoring
      ? data.upload.storing(name)
      : job === null || shown === 'nothing'
        ? upload.undone === null
          ? upload.stopped === null
            ? ''
            : words.transfer.stopped(upload.stopped)
          : data.upload.undone(upload.undone)
        : saidOf(job, shown, words, language)
  const show = (what: Instead | null): void => {
    upload.turn()
    setInstead(what)
  }
  const turnTo = (what: Instead): void => {
    if (what === 'columns' && job?.mapping === null) upload.reread({ describe: true })
    else show(what)
  }
  const back =
    instead !== null
      ? () => show(null)
      : job !== null && isDescribed(job)
        ? () => upload.reread({ describe: false })
        : null
  // Back at the list of several files: what was looked at may have been stored.
  const isListShown = file === null && queue.entries.length > 0
  useEffect(() => {
    if (isListShown) queue.refresh()
  }, [isListShown])
  // A file read anew is shown as it was read.
  useEffect(() => {
    if (isReading) setInstead(null)
  }, [isReading])
  // What is wrong with an answer stays wrong however often it is asked for.
  const isWrong = problem?.problem?.status === 400
  return (
    <div class="upload">
      <p role="status" class="unseen">
        {said}
      </p>
      <Refusal problem={problem} {...(upload.resume !== null && !isWrong && { retry: upload.resume })} />
      {file === null && (
        <>
          {upload.stopped !== null && queue.entries.length === 0 && (
            <p class="notice">{words.transfer.stopped(upload.stopped)}</p>
          )}
          {queue.entries.length > 0 && <Queue queue={queue} onLook={upload.open} />}
          <p>{data.upload.text}</p>
          <DropZone job={upload} queue={queue} />
        </>
      )}
      {isReading && <Working job={job} upload={upload} text={data.upload.reading(name)} onStop={upload.stop} />}
      {job !== null && job.mapping !== null && shown === 'columns' && (
        <MappingForm job={job} offer={job.mapping} pages={pages} upload={upload} onBack={back} />
      )}
      {job !== null && job.need !== undefined && shown === 'need' && (
        <NeedForm key={JSON.stringify(job.need.answers)} job={job} offer={job.need} upload={upload} onBack={back} />
      )}
      {job !== null && shown === 'page' && <WhichPage job={job} pages={pages} upload={upload} onBack={back} />}
      {job !== null && shown === 'preview' && (
        <Preview key={job.id} job={job} actors={actors} upload={upload} onInstead={turnTo} />
      )}
      {isStoring && <Working job={job} upload={upload} text={data.upload.storing(name)} onStop={upload.stop} />}
      {job !== null && shown === 'outcome' && <Outcome job={job} pages={pages} upload={upload} onInstead={turnTo} />}
    </div>
  )
}
