// The numbers that were typed in, each with what became of it: corrected, deleted, put back. What it was stays visible.

import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { TypedNumber } from '../../../../data/model/contract.ts'
import { isMetricKey } from '../../../../data/model/metrics/index.ts'
import { dayOf } from '../../../../data/model/periods.ts'
import { defaultZone } from '../../../../data/model/territories.ts'
import type { Reader } from '../../../../data/model/words/index.ts'
import { metricName } from '../../../../data/model/words/names.ts'
import { ask, pictureAddress } from '../../../api.ts'
import { Entry } from '../../../ui/fields.tsx'
import { Link } from '../../../ui/link.tsx'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { useReader } from '../../../ui/screen.ts'
import { WebLink } from '../../../ui/web-link.tsx'
import { Refusal } from '../../answered.tsx'
import { platformName } from '../../pages/page-facts.tsx'
import { useAction } from '../../request.ts'
import { exactText, statedDay, statedText } from '../../stated.ts'

const shownAtOnce = 10

type Step = TypedNumber['steps'][number]

const dayText = ({ formats }: Reader, instant: string): string => formats.day(dayOf(Date.parse(instant), defaultZone))

/** What happened, the newest first. */
const storyOf = (reader: Reader, { state, steps }: TypedNumber): readonly string[] => {
  const { typed } = reader.words.provenance
  const [last] = steps
  const told = steps.map((step, at) => {
    const before = steps[at + 1]
    const day = dayText(reader, step.typedAt)
    if (before === undefined) return typed.typedOn(day)
    const [was, is] = [statedText(reader, before), statedText(reader, step)]
    return was === is ? typed.redoneOn(day) : typed.correctedTo(was, is, day)
  })
  if (state === 'current' || last === undefined || last.undoneAt === null) return told
  return [typed.deletedOn(statedText(reader, last), dayText(reader, last.undoneAt)), ...told]
}

type ItemProps = { readonly number: TypedNumber; readonly onChange: (said: string) => void }

const Correction = ({ step, onSaved }: { readonly step: Step; readonly onSaved: (after: string) => void }) => {
  const reader = useReader()
  const { words, language } = reader
  const { typed } = words.provenance
  const [value, setValue] = useState(String(step.value))
  const [wrong, setWrong] = useState<string | null>(null)
  const action = useAction()
  const save = (event: Event): void => {
    event.preventDefault()
    const { actor, platform, metric, bound, observedOn, address, note, importId } = step
    action.run(async () => {
      const answer = await ask('typeNumbers', {
        body: {
          values: [
            {
              actor,
              platform,
              metric: bound === 'exact' ? metric : `${metric}_${bound}`,
              value,
              observedOn,
              address: address ?? '',
              note: note ?? '',
              replaces: importId,
            },
          ],
          lang: language,
        },
      })
      const [fault] = answer.faults
      const [stored] = answer.values
      setWrong(fault === undefined ? null : words.faults.expectations[fault.expected])
      if (stored !== undefined) onSaved(exactText(reader, stored.value))
    })
  }
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.select(), [])
  return (
    <form class="correction" onSubmit={save} ref={form}>
      <Entry label={typed.newValue} value={value} onEnter={setValue} isRequired max={40} />
      {wrong !== null && (
        <p class="fault" role="alert">
          {wrong}
        </p>
      )}
      <p class="actions">
        <button type="submit" disabled={action.isWorking}>
          {typed.saveCorrection}
        </button>
      </p>
      <Refusal problem={action.problem} />
    </form>
  )
}

const Item = ({ number, onChange }: ItemProps): JSX.Element | null => {
  const reader = useReader()
  const { words } = reader
  const { typed, imports, origin } = words.provenance
  const [isCorrecting, setCorrecting] = useState(false)
  const action = useAction()
  const [step] = number.steps
  if (step === undefined) return null
  const day = statedDay(reader, step.observedOn)
  const shown = statedText(reader, step)
  const unit = isMetricKey(step.metric) ? words.metrics[step.metric].unit : metricName(reader, step.metric)
  const what = typed.number(shown, unit, day)
  const whose = `${step.actorName} (${platformName(step.platform)})`
  const about = `${what}, ${whose}`
  const isDeleted = number.state === 'deleted'
  const remove = (): void =>
    action.run(async () => {
      await ask('undoImport', { params: { id: step.importId } })
      onChange(typed.removed(about))
    })
  const restore = (): void =>
    action.run(async () => {
      await ask('redoImport', { params: { id: step.importId } })
      onChange(typed.restored(about))
    })
  return (
    <li class={isDeleted ? 'import undone' : 'import'}>
      <p>
        <strong>{what}</strong>, <WebLink address={step.address}>{whose}</WebLink>
        {step.hasPicture && (
          <>
            {', '}
            <a href={pictureAddress(step.importId)}>{origin.picture}</a>
          </>
        )}
      </p>
      <ul class="story hint">
        {storyOf(reader, number).map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
      <p class="actions">
        {isDeleted ? (
          <QuietButton
            label={typed.restore}
            about={typed.restoreOf(about)}
            isWorking={action.isWorking}
            onPress={restore}
          />
        ) : (
          <>
            <button
              type="button"
              class="quiet"
              aria-expanded={isCorrecting}
              aria-label={typed.correctOf(about)}
              onClick={() => setCorrecting(!isCorrecting)}
            >
              {typed.correct}
            </button>
            <QuietButton
              label={typed.remove}
              about={typed.removeOf(about)}
              isWorking={action.isWorking}
              onPress={remove}
            />
          </>
        )}
        <Link to={{ screen: 'import', id: step.importId }}>{imports.detail}</Link>
      </p>
      {isCorrecting && !isDeleted && (
        <Correction
          step={step}
          onSaved={(after) => {
            setCorrecting(false)
            onChange(typed.corrected(shown, after))
          }}
        />
      )}
      <Refusal problem={action.problem} />
    </li>
  )
}

type Props = { readonly numbers: readonly TypedNumber[]; readonly onChange: () => void }

export const TypedHistory = ({ numbers, onChange }: Props): JSX.Element => {
  const { words, formats } = useReader()
  const { typed } = words.provenance
  const [shown, setShown] = useState(shownAtOnce)
  const [said, setSaid] = useState('')
  const line = useRef<HTMLParagraphElement>(null)
  if (numbers.length === 0) return <p>{typed.noHistory}</p>
  const hidden = numbers.length - shown
  return (
    <>
      <p>{typed.historyText}</p>
      <p role="status" class="said" tabIndex={-1} ref={line}>
        {said}
      </p>
      <ol class="imports">
        {numbers.slice(0, shown).map((number) => (
          <Item
            key={number.steps.at(-1)?.importId}
            number={number}
            onChange={(text) => {
              setSaid(text)
              onChange()
              requestAnimationFrame(() => line.current?.focus())
            }}
          />
        ))}
      </ol>
      {hidden > 0 && (
        <button type="button" onClick={() => setShown(shown + shownAtOnce)}>
          {typed.more(Math.min(hidden, shownAtOnce), formats)}
        </button>
      )}
    </>
  )
}
