// Saying what the columns of an unknown table contain: what was kept for the same columns first, then what the file leaves
// open, then every column. Nothing is stored here: the file is read anew as it was said, and shown as a preview.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Job, MappingOffer, PageRow } from '../../../../data/model/contract.ts'
import type { Mapping } from '../../../../data/model/mapping/mapping.ts'
import { dayOf } from '../../../../data/model/periods.ts'
import { defaultZone } from '../../../../data/model/territories.ts'
import { nearestText } from '../../../../data/model/words/told.ts'
import { ask } from '../../../api.ts'
import { Entry } from '../../../ui/fields.tsx'
import { useReader } from '../../../ui/screen.ts'
import { useRequest } from '../../request.ts'
import { FaultNotice } from '../imports/counts.tsx'
import { Rejections } from '../imports/rejections.tsx'
import { Arrived } from '../upload/arrived.tsx'
import type { UploadJob } from '../upload/upload-job.ts'
import { askedBy } from '../upload/upload-shown.ts'
import { WaysOut } from '../upload/ways-out.tsx'
import { MappingColumns } from './mapping-columns.tsx'
import { draftOf, mappingOf, openIn } from './mapping-draft.ts'
import { MappingQuestions } from './mapping-questions.tsx'
import { MappingSettings } from './mapping-settings.tsx'

/** Day on which each kept mapping was used last, by name. */
type UsedOn = ReadonlyMap<string, string>

type KeptProps = {
  readonly kept: MappingOffer['kept']
  readonly usedOn: UsedOn
  readonly onUse: (kept: Mapping) => void
}

const Known = ({ kept, usedOn, onUse }: KeptProps): JSX.Element | null => {
  const { words, formats } = useReader()
  const { mapping } = words
  if (kept.length === 0) return null
  return (
    <div class="notice">
      <h4>{mapping.known}</h4>
      {kept.map((one) => {
        const day = usedOn.get(one.name)
        return (
          <p key={one.name}>
            <button type="button" class="main-action" onClick={() => onUse(one)}>
              {mapping.use(one.name)}
            </button>{' '}
            {day !== undefined && <span class="hint">{mapping.usedOn(formats.day(day))}</span>}
          </p>
        )
      })}
      <p class="hint">{mapping.orBelow}</p>
    </div>
  )
}

type Props = {
  readonly job: Job
  readonly offer: MappingOffer
  readonly pages: readonly PageRow[]
  readonly upload: UploadJob
  /** Back to what was shown before; null when there is nothing to go back to. */
  readonly onBack: (() => void) | null
}

export const MappingForm = ({ job, offer, pages, upload, onBack }: Props): JSX.Element => {
  const reader = useReader()
  const { words } = reader
  const { mapping, data } = words
  const [draft, setDraft] = useState(() => draftOf(offer))
  const [isAsked, setAsked] = useState(false)
  const all = useRequest('mappings', (signal) => ask('mappings', { signal }))
  const usedOn: UsedOn = new Map(
    all.value?.mappings.map(({ mapping: { name }, usedAt }) => [name, dayOf(Date.parse(usedAt), defaultZone)]),
  )
  const open = openIn(draft)
  const isTaken = usedOn.has(draft.name.trim()) && offer.kept.every(({ name }) => name !== draft.name.trim())
  // That something is still to be said is what this form is about; anything else that went wrong is told.
  const fault = job.report?.error ?? null
  const refused = fault === null || askedBy.includes(fault.code) ? null : fault
  const send = (event: Event): void => {
    event.preventDefault()
    setAsked(true)
    if (open.length === 0 && draft.rows !== null) upload.reread({ mapping: mappingOf(offer, draft, draft.rows) })
  }
  return (
    <form class="mapping" onSubmit={send}>
      <Arrived upload={upload}>{onBack === null ? mapping.unknown : mapping.own}</Arrived>
      {refused !== null && <FaultNotice fault={refused} file={job.file} />}
      {refused !== null && <Rejections job={job} />}
      {fault?.nearest !== undefined && <p>{nearestText(reader, fault.nearest)}</p>}
      <p>{mapping.text(job.file)}</p>
      <Known kept={offer.kept} usedOn={usedOn} onUse={(kept) => upload.reread({ mapping: kept })} />
      <MappingQuestions offer={offer} draft={draft} pages={pages} onChange={setDraft} />
      <MappingSettings offer={offer} draft={draft} pages={pages} onChange={setDraft} />
      <MappingColumns offer={offer} draft={draft} onChange={setDraft} />
      <Entry
        label={mapping.name}
        value={draft.name}
        isRequired
        max={100}
        blank={data.actor.blank}
        hint={isTaken ? mapping.nameTaken : mapping.nameHint}
        onEnter={(name) => setDraft({ ...draft, name })}
      />
      {isAsked && open.length > 0 && (
        <div class="notice problem" role="alert">
          <p>{mapping.open}</p>
          <ul>
            {open.map((about) => (
              <li key={about}>
                {about === 'day-order' || about === 'decimal-sign'
                  ? mapping.question[about](about === 'day-order' ? mapping.dates : mapping.numbers)
                  : mapping.question[about]}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="actions">
        <button type="submit" class="main-action">
          {mapping.try}
        </button>
        <WaysOut upload={upload} onBack={onBack} />
      </p>
    </form>
  )
}
