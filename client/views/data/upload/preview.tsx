// What an upload would store, and the choices to make before it does.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { ActorRow, Job } from '../../../../data/model/contract.ts'
import { platforms } from '../../../../data/model/platforms.ts'
import { defaultZone } from '../../../../data/model/territories.ts'
import type { Reader } from '../../../../data/model/words/index.ts'
import { formatName, metricName } from '../../../../data/model/words/names.ts'
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx'
import { Entry, Tick } from '../../../ui/fields.tsx'
import { useReader } from '../../../ui/screen.ts'
import { Refusal } from '../../answered.tsx'
import { ActorPicker, actorOf, noActor, type PickedActor } from '../../pages/actor-picker.tsx'
import { useAction } from '../../request.ts'
import { statedDay, statedText } from '../../stated.ts'
import { Changes } from '../imports/changes.tsx'
import { Counts } from '../imports/counts.tsx'
import { Rejections } from '../imports/rejections.tsx'
import { Arrived } from './arrived.tsx'
import { DirectoryPreview } from './directory-preview.tsx'
import { NeedPreview } from './need-preview.tsx'
import { Otherwise } from './otherwise.tsx'
import { Recognised } from './recognised.tsx'
import type { UploadJob } from './upload-job.ts'
import type { Instead } from './upload-shown.ts'
import { ZonePicker } from './zone-picker.tsx'

/** `2021-03-22T11:30:00Z` in words; a day or month as the file has it. */
const useDate = (): ((text: string | null) => string) => {
  const reader = useReader()
  return (text) => (text?.includes('T') ? reader.formats.instant(text, defaultZone) : statedDay(reader, text))
}

/** A table of values stated about pages holds no posts: other columns, other choices. */
const isOfValues = ({ preview, recognised }: Job): boolean =>
  preview.length === 0 ? recognised?.source === 'page-observations' : preview.every(({ stated }) => stated !== null)

type Column = TableColumn & { readonly cell: (row: Job['preview'][number]) => string }

const parts = ['reactions', 'comments', 'shares', 'views'] as const

const FirstLines = ({ job }: { readonly job: Job }): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { previewColumns: names, preview: caption } = words.data.upload
  const dateOf = useDate()
  const known = (count: number | null): string => (count === null ? words.shell.unknown : formats.whole(count))
  const ofBoth: readonly Column[] = [
    { label: names.line, kind: 'number', cell: ({ line }) => String(line) },
    { label: names.page, kind: 'text', cell: ({ page }) => page },
    { label: names.platform, kind: 'text', cell: ({ platform }) => platforms.get(platform)?.name ?? platform },
    { label: names.published, kind: 'text', cell: ({ publishedAt }) => dateOf(publishedAt) },
  ]
  const ofValues: readonly Column[] = [
    {
      label: names.metric,
      kind: 'text',
      cell: ({ stated }) => (stated === null ? '' : metricName(reader, stated.metric)),
    },
    { label: names.value, kind: 'number', cell: ({ stated }) => (stated === null ? '' : statedText(reader, stated)) },
  ]
  // What a column was taken for must be seen, but a column of unknowns says nothing.
  const counted = parts
    .filter((part) => job.preview.some((row) => row[part] !== null))
    .map(
      (part): Column => ({
        label: words.provenance.changes.fields[part],
        kind: 'number',
        cell: (row) => known(row[part]),
      }),
    )
  const ofPosts: readonly Column[] = [
    { label: names.what, kind: 'text', cell: (row) => contentOf(reader, row) },
    ...counted,
    { label: names.interactions, kind: 'number', cell: ({ interactions }) => known(interactions) },
    { label: names.followers, kind: 'number', cell: ({ followers }) => known(followers) },
  ]
  const columns = [...ofBoth, ...(isOfValues(job) ? ofValues : ofPosts)]
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={job.preview.map((row) => columns.map(({ cell }) => cell(row)))}
    />
  )
}

/** What a line holds: a stated value, a post's text, else its format. */
const contentOf = (reader: Reader, { stated, text, format }: Job['preview'][number]): string => {
  if (stated === null) return text ?? (format === null ? '' : formatName(reader, format))
  return `${metricName(reader, stated.metric)}${reader.words.commands.colon}${statedText(reader, stated)}`
}

type Props = {
  readonly job: Job
  readonly actors: readonly ActorRow[]
  readonly upload: UploadJob
  readonly onInstead: (instead: Instead) => void
}

export const Preview = ({ job, actors, upload, onInstead }: Props): JSX.Element => {
  const reader = useReader()
  const { data, shell } = reader.words
  const { causes } = reader.words.suggestions
  const rejected = job.report?.rejected ?? 0
  const [picked, setPicked] = useState<PickedActor>(noActor)
  const [isAllOrNothing, setAllOrNothing] = useState(false)
  const [isTextKept, setTextKept] = useState(true)
  const [observedAt, setObservedAt] = useState('')
  const action = useAction()
  const store = (event: Event): void => {
    event.preventDefault()
    action.run(async () => {
      const actor = await actorOf(picked)
      upload.store({
        allOrNothing: isAllOrNothing,
        keepText: isTextKept,
        ...(actor !== null && { actor: actor.slug }),
        ...(observedAt !== '' && { observedAt }),
      })
    })
  }
  return (
    <form class="preview" onSubmit={store}>
      <Arrived upload={upload}>{data.upload.recognised}</Arrived>
      <Recognised job={job} />
      <Otherwise job={job} onInstead={onInstead} />
      {job.report !== null && (
        <>
          <h3>{data.upload.wouldBe}</h3>
          <Counts counts={job.report} />
          <Changes counts={job.report} changes={job.changes} />
        </>
      )}
      {job.preview.length > 0 && <FirstLines job={job} />}
      {job.directory !== undefined && <DirectoryPreview listed={job.directory} />}
      {job.need !== undefined && <NeedPreview need={job.need} onChange={() => onInstead('need')} />}
      <Rejections job={job} />
      <ZonePicker job={job} upload={upload} />
      <fieldset>
        <legend>{data.upload.options}</legend>
        {job.pagesWithoutActor > 0 && (
          <ActorPicker
            label={data.upload.actor}
            none={data.upload.later}
            hint={data.upload.actorHint(job.pagesWithoutActor, reader.formats)}
            actors={actors}
            picked={picked}
            onPick={setPicked}
          />
        )}
        {job.need === undefined && (
          <Entry
            type="date"
            label={data.upload.observedAt}
            hint={data.upload.observedAtHint}
            value={observedAt}
            onEnter={setObservedAt}
          />
        )}
        <Tick label={data.upload.allOrNothing} isOn={isAllOrNothing} onChange={setAllOrNothing} />
        {rejected > 0 && (
          <p class="hint" role="status">
            {causes[isAllOrNothing ? 'allOrNothing' : 'goodLines'](rejected, reader.formats)}
          </p>
        )}
        {job.need === undefined && job.directory === undefined && !isOfValues(job) && (
          <Tick label={data.upload.keepText} isOn={isTextKept} onChange={setTextKept} />
        )}
      </fieldset>
      <Refusal problem={action.problem} />
      <p class="actions">
        <button type="submit" class="main-action" disabled={action.isWorking}>
          {data.upload.import}
        </button>
        <button type="button" class="quiet" onClick={upload.drop}>
          {shell.cancel}
        </button>
      </p>
    </form>
  )
}
