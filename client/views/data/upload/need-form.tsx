// What a table of need per territory leaves open: which column, what it counts, in which unit, of when and from where. All that
// the file says is filled in.

import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Job, NeedOffer } from '../../../../data/model/contract.ts'
import { builtInIndicators, isBuiltIn, needUnits } from '../../../../data/model/territories/need.ts'
import { indicatorName } from '../../../../data/model/words/territories.ts'
import { Choice, Entry } from '../../../ui/fields.tsx'
import { useReader } from '../../../ui/screen.ts'
import { Arrived } from './arrived.tsx'
import { another, answersOf, draftOf, isAddress, type NeedDraft, withColumn } from './need-draft.ts'
import { flat } from './otherwise.tsx'
import { useValidity } from './page-picker.tsx'
import type { UploadJob } from './upload-job.ts'
import { WaysOut } from './ways-out.tsx'

type PartProps = {
  readonly offer: NeedOffer
  readonly draft: NeedDraft
  readonly onChange: (change: Partial<NeedDraft>) => void
}

const Indicator = ({ offer, draft, onChange }: PartProps): JSX.Element => {
  const reader = useReader()
  const { needImport: texts } = reader.words
  const isOwn = draft.indicator !== '' && draft.indicator !== another && !isBuiltIn(draft.indicator)
  const known = offer.own.some(({ key }) => key === draft.indicator)
  const named = isOwn && !known ? [{ key: draft.indicator, label: offer.answers.label ?? draft.indicator }] : []
  const own = [...offer.own, ...named].map(({ key, label }) => ({ value: key, label }))
  return (
    <>
      <Choice
        label={texts.indicator}
        hint={texts.indicatorHint}
        value={draft.indicator}
        options={[
          { value: '', label: texts.choose },
          {
            label: texts.replace,
            options: builtInIndicators.map((key) => ({ value: key, label: indicatorName(key, reader) })),
          },
          ...(own.length === 0 ? [] : [{ label: texts.ownOnes, options: own }]),
          { value: another, label: texts.other },
        ]}
        isRequired
        onChoose={(indicator) => onChange({ indicator })}
      />
      {draft.indicator === another && (
        <Entry
          label={texts.label}
          hint={texts.labelHint}
          value={draft.label}
          max={80}
          isRequired
          onEnter={(label) => onChange({ label })}
        />
      )}
    </>
  )
}

const Address = ({ draft, onChange }: PartProps): JSX.Element => {
  const { needImport: texts } = useReader().words
  const id = useId()
  const message = isAddress(draft.address) ? '' : texts.wrongAddress
  const field = useValidity<HTMLInputElement>(message)
  return (
    <div class="field">
      <label for={id}>{texts.address}</label>
      <input
        id={id}
        ref={field}
        type="text"
        inputMode="url"
        maxLength={2000}
        value={draft.address}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onChange({ address: event.currentTarget.value })}
      />
      <small id={`${id}-hint`} class="hint">
        {message === '' ? texts.addressHint : message}
      </small>
    </div>
  )
}

/** What the numbers are: their column, what they count, in which unit, of which level. */
const Numbers = ({ offer, draft, onChange }: PartProps): JSX.Element => {
  const { words, formats } = useReader()
  const { needImport: texts } = words
  const none = { value: '', label: texts.choose }
  const { columns, questions, answers } = offer
  return (
    <>
      {columns.length > 1 && (
        <Choice
          label={texts.column}
          value={draft.column}
          options={[
            none,
            ...columns.map(({ name, samples }) => ({
              value: name,
              label: texts.columnWith(name.trim(), formats.list(samples)),
            })),
          ]}
          isRequired
          onChoose={(column) => onChange(withColumn(draft, column))}
        />
      )}
      {!offer.isIndicatorSaid && <Indicator offer={offer} draft={draft} onChange={onChange} />}
      {(!offer.isIndicatorSaid || questions.includes('unit')) && (
        <Choice
          label={texts.unit}
          value={draft.unit}
          options={[
            questions.includes('unit') ? none : { value: '', label: texts.asFile },
            ...needUnits.map((unit) => ({ value: unit, label: texts.units[unit] })),
          ]}
          isRequired={questions.includes('unit')}
          onChoose={(unit) => onChange({ unit })}
        />
      )}
      {(answers.level !== null || questions.includes('level')) && (
        <Choice
          label={texts.level}
          value={draft.level}
          options={[
            none,
            { value: 'departement', label: texts.levels.departement },
            { value: 'region', label: texts.levels.region },
          ]}
          isRequired
          onChoose={(level) => onChange({ level })}
        />
      )}
    </>
  )
}

type Props = {
  readonly job: Job
  readonly offer: NeedOffer
  readonly upload: UploadJob
  /** Null: there is nothing to go back to. */
  readonly onBack: (() => void) | null
}

export const NeedForm = ({ job, offer, upload, onBack }: Props): JSX.Element => {
  const { needImport: texts } = useReader().words
  const [draft, setDraft] = useState(() => draftOf(offer, job.file))
  const onChange = (change: Partial<NeedDraft>): void => setDraft((was) => ({ ...was, ...change }))
  const part = { offer, draft, onChange }
  const send = (event: Event): void => {
    event.preventDefault()
    upload.reread({ need: answersOf(draft, offer) })
  }
  return (
    <form class="narrow" onSubmit={send}>
      <Arrived upload={upload}>{texts.title(job.file)}</Arrived>
      <p>{texts.text}</p>
      {offer.questions.length > 0 && <p>{texts.asked(offer.questions)}</p>}
      <Numbers {...part} />
      <Entry
        label={texts.vintage}
        hint={texts.vintageHint}
        value={draft.vintage}
        max={60}
        onEnter={(vintage) => onChange({ vintage })}
      />
      <Entry
        label={texts.source}
        hint={texts.sourceHint}
        value={draft.title}
        max={200}
        onEnter={(title) => onChange({ title })}
      />
      <Address {...part} />
      <p class="actions">
        <button type="submit" class="main-action">
          {texts.read}
        </button>
        {flat.includes(job.recognised?.format ?? '') && (
          <button type="button" class="quiet" onClick={() => upload.reread({ describe: true })}>
            {texts.isAnother}
          </button>
        )}
        <WaysOut upload={upload} onBack={onBack} />
      </p>
    </form>
  )
}
