// A number read on a public page, typed in: it becomes a one-line table that goes the way of every file, so that its
// checks, its origin and its undoing are the same. The form is ready for the next number at once.

import type { JSX } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { slugOf } from '../../../data/model/actors.ts'
import type { ActorRow, Job, ObservationRow } from '../../../data/model/contract.ts'
import { textLine } from '../../../data/model/delimited.ts'
import { platforms } from '../../../data/model/platforms.ts'
import { ask } from '../../api.ts'
import { Choice, Entry } from '../../ui/fields.tsx'
import { useReader } from '../../ui/screen.ts'
import { Refusal } from '../answered.tsx'
import { useAction } from '../request.ts'
import { standOf } from './upload-job.ts'

const pollMs = 100
/** A number this many times the last one, or below this share of it, is asked about. */
const [manyTimes, smallShare] = [10, 0.5]

const ended = async (job: Job): Promise<Job> => {
  let now = job
  while (now.state === 'reading' || now.state === 'storing') {
    await new Promise((resolve) => setTimeout(resolve, pollMs))
    now = await standOf(now.id)
  }
  return now
}

/** `1 240` with any blank between the digits -> `1240`; null for what is no whole number. */
export const typedNumber = (text: string): string | null => {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '')
  return /^\d{1,10}$/.test(bare) ? bare : null
}

type Typed = {
  readonly actor: string
  readonly platform: string
  readonly value: string
  readonly day: string
  readonly address: string
}

/** The table as the source of hand-made values reads it. */
export const typedTable = ({ actor, platform, value, day, address }: Typed): string =>
  textLine(['actor', 'platform', 'metric', 'value', 'observed_on', 'source_url', 'note'], 'rfc4180') +
  textLine([actor, platform, 'followers', value, day, address, ''], 'rfc4180')

/** The newest stated number of followers of that organisation on that network; null when there is none. */
export const lastStated = (
  observations: readonly ObservationRow[],
  slug: string,
  platform: string,
): ObservationRow | null =>
  observations
    .filter((row) => row.actor === slug && row.platform === platform && row.metric === 'followers')
    .filter(({ observedOn, bound }) => observedOn !== null && bound === 'exact')
    .sort((a, b) => ((a.observedOn ?? '') < (b.observedOn ?? '') ? 1 : -1))[0] ?? null

const isUnlikely = (value: number, last: number): boolean => value >= last * manyTimes || value <= last * smallShare

type Props = {
  readonly actors: readonly ActorRow[]
  readonly observations: readonly ObservationRow[]
  readonly onChange: () => void
}

export const TypedNumber = ({ actors, observations, onChange }: Props): JSX.Element => {
  const { words, formats } = useReader()
  const { typed } = words.data
  const today = new Date().toISOString().slice(0, 10)
  const [name, setName] = useState('')
  const [platform, setPlatform] = useState('facebook')
  const [value, setValue] = useState('')
  const [day, setDay] = useState(today)
  const [address, setAddress] = useState('')
  const [said, setSaid] = useState('')
  const [wrong, setWrong] = useState<readonly string[]>([])
  const action = useAction()
  const form = useRef<HTMLFormElement>(null)
  const valueId = useId()
  const slug = slugOf(name)
  const actor = actors.find((one) => one.slug === slug || slugOf(one.name) === slug)
  const number = typedNumber(value)
  const last = actor === undefined ? null : lastStated(observations, actor.slug, platform)
  /** Goes the way of every file. @returns what is wrong with it; nothing when it is stored */
  const store = async (typedIn: Typed): Promise<readonly string[]> => {
    const file = new File([typedTable(typedIn)], typed.file(typedIn.day), { type: 'text/csv' })
    const read = await ended(await ask('upload', { query: { file: file.name }, file }))
    if (read.rejections.length > 0) return read.rejections.map((rejection) => words.faults.rejectionLine(rejection))
    if (read.report?.error !== undefined) return [words.faults.fileLine(read.report.error)]
    const stored = await ended(await ask('storeUpload', { params: { id: read.id }, body: {} }))
    return stored.state === 'done' ? [] : [typed.failed]
  }
  const save = (event: Event): void => {
    event.preventDefault()
    setSaid('')
    setWrong(number === null ? [typed.notWhole] : [])
    if (number === null) return
    action.run(async () => {
      const actorName = actor?.name ?? name.trim()
      const faults = await store({
        actor: actor?.slug ?? actorName,
        platform,
        value: number,
        day,
        address: address.trim(),
      })
      setWrong(faults)
      if (faults.length > 0) return
      setSaid(typed.saved(actorName, formats.whole(Number(number)), formats.day(day)))
      setValue('')
      onChange()
      form.current?.querySelector<HTMLInputElement>(`#${CSS.escape(valueId)}`)?.focus()
    })
  }
  return (
    <form class="narrow" onSubmit={save} ref={form}>
      <p>{typed.text}</p>
      <Entry
        label={typed.actor}
        value={name}
        onEnter={setName}
        isRequired
        max={200}
        blank={words.data.actor.blank}
        offers={actors.map((one) => one.name)}
        {...(name.trim() !== '' && actor === undefined && { hint: typed.unknown })}
      />
      <Choice
        label={typed.platform}
        value={platform}
        options={[...platforms.values()].map((row) => ({ value: row.key, label: row.name }))}
        onChoose={setPlatform}
      />
      <div class="field">
        <label for={valueId}>{typed.value}</label>
        <input
          id={valueId}
          type="text"
          inputMode="numeric"
          required
          value={value}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
        {last?.observedOn != null && (
          <small class="hint">
            {typed.last(
              formats.whole(last.value),
              last.observedOn.length === 7 ? formats.month(last.observedOn) : formats.day(last.observedOn),
            )}
            {number !== null && isUnlikely(Number(number), last.value) && <strong> {typed.unlikely}</strong>}
          </small>
        )}
      </div>
      <Entry label={typed.day} type="date" value={day} onEnter={setDay} isRequired />
      <Entry label={typed.address} value={address} onEnter={setAddress} max={500} hint={typed.addressHint} />
      {wrong.length > 0 && (
        <div class="notice problem" role="alert">
          {wrong.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <Refusal problem={action.problem} />
      <p class="actions">
        <button type="submit" class="main-action" disabled={action.isWorking}>
          {typed.save}
        </button>
      </p>
      <p role="status" class="said">
        {said}
      </p>
    </form>
  )
}
