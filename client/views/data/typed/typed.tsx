// A number read on a public page, typed in: checked by the server as every table is, stored as an import of its own, so that
// its origin and its correction are the same as any other's. The form is ready for the next number at once.

import type { JSX } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import type { ActorRow, ObservationRow } from '../../../../data/model/contract.ts'
import { pageAddressOf, platforms } from '../../../../data/model/platforms.ts'
import { metricName } from '../../../../data/model/words/names.ts'
import { ask, Refused } from '../../../api.ts'
import { Choice, Entry } from '../../../ui/fields.tsx'
import { useReader } from '../../../ui/screen.ts'
import { useAction } from '../../request.ts'
import { statedDay } from '../../stated.ts'
import { FormEnd } from '../form-end.tsx'
import { TypedGrid } from './typed-grid.tsx'
import { actorNamed, isUnlikely, lastStated, typedNumber } from './typed-number.ts'

/** Measures that the form offers; any other goes in by the grid. */
const measures = ['followers', 'page-likes', 'subscribers', 'members', 'posts', 'views'] as const
const largestPicture = 5 * 2 ** 20
const pictureTypes = 'image/png,image/jpeg,image/webp'

type Props = {
  readonly actors: readonly ActorRow[]
  readonly observations: readonly ObservationRow[]
  readonly onChange: () => void
}

export const TypedNumber = ({ actors, observations, onChange }: Props): JSX.Element => {
  const reader = useReader()
  const { words, formats, language } = reader
  const { typed } = words.data
  const { typed: texts } = words.provenance
  const today = new Date().toISOString().slice(0, 10)
  const [name, setName] = useState('')
  const [platform, setPlatform] = useState('facebook')
  const [metric, setMetric] = useState('followers')
  const [value, setValue] = useState('')
  const [day, setDay] = useState(today)
  const [address, setAddress] = useState('')
  const [said, setSaid] = useState('')
  const [wrong, setWrong] = useState<readonly string[]>([])
  const action = useAction()
  const form = useRef<HTMLFormElement>(null)
  const picture = useRef<HTMLInputElement>(null)
  const [valueId, pictureId] = [useId(), useId()]
  const actor = actorNamed(actors, name)
  const number = typedNumber(value)
  const last = actor === undefined ? null : lastStated(observations, actor.slug, platform, metric)

  /** Keeps the picture beside the number that is stored. @returns what is wrong with it */
  const keepPicture = async (id: number, file: File): Promise<readonly string[]> => {
    try {
      await ask('addPicture', { params: { id }, file })
      return []
    } catch (reason) {
      if (!(reason instanceof Refused) || reason.problem === null || reason.problem.status >= 500) throw reason
      return [texts.pictureWrong]
    }
  }

  const save = (event: Event): void => {
    event.preventDefault()
    const [file] = picture.current?.files ?? []
    setSaid('')
    const faults = [
      ...(number === null ? [typed.notWhole] : []),
      ...(file !== undefined && (file.size > largestPicture || !pictureTypes.split(',').includes(file.type))
        ? [texts.pictureWrong]
        : []),
    ]
    setWrong(faults)
    if (number === null || faults.length > 0) return
    action.run(async () => {
      const actorName = actor?.name ?? name.trim()
      const answer = await ask('typeNumbers', {
        body: {
          values: [
            {
              actor: actor?.slug ?? actorName,
              platform,
              metric,
              value: number,
              observedOn: day,
              address: address.trim(),
            },
          ],
          lang: language,
        },
      })
      const told = answer.faults.map(({ column, found, expected }) =>
        words.faults.rejectionLine({
          line: 1,
          column: column === null ? null : texts.columns[column],
          found,
          expected,
        }),
      )
      const [stored] = answer.values
      const unkept = stored?.importId == null || file === undefined ? [] : await keepPicture(stored.importId, file)
      setWrong([...told, ...unkept])
      if (stored === undefined) return
      setSaid(
        stored.isKnown
          ? texts.known
          : metric === 'followers'
            ? typed.saved(actorName, formats.whole(Number(number)), formats.day(day))
            : `${actorName}${words.commands.colon}${texts.number(formats.whole(Number(number)), metricName(reader, metric), formats.day(day))}`,
      )
      setValue('')
      if (picture.current !== null) picture.current.value = ''
      onChange()
      form.current?.querySelector<HTMLInputElement>(`#${CSS.escape(valueId)}`)?.focus()
    })
  }
  return (
    <>
      <form class="narrow pairs" onSubmit={save} ref={form}>
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
        <Choice
          label={texts.metric}
          value={metric}
          options={measures.map((key) => ({ value: key, label: metricName(reader, key) }))}
          onChoose={setMetric}
        />
        <div class="field">
          <label for={valueId}>{metric === 'followers' ? typed.value : metricName(reader, metric)}</label>
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
              {typed.last(formats.whole(last.value), statedDay(reader, last.observedOn))}
              {number !== null && isUnlikely(Number(number), last.value) && <strong> {typed.unlikely}</strong>}
            </small>
          )}
        </div>
        <Entry label={typed.day} type="date" value={day} onEnter={setDay} isRequired />
        <Entry
          label={typed.address}
          value={address}
          onEnter={(text) => {
            setAddress(text)
            const page = pageAddressOf(text)
            if (page !== null) setPlatform(page.platform)
          }}
          max={500}
          hint={typed.addressHint}
        />
        <div class="field">
          <label for={pictureId}>{texts.picture}</label>
          <input
            id={pictureId}
            ref={picture}
            type="file"
            accept={pictureTypes}
            aria-describedby={`${pictureId}-hint`}
          />
          <small id={`${pictureId}-hint`} class="hint">
            {texts.pictureHint}
          </small>
        </div>
        <FormEnd wrong={wrong} action={action} submit={typed.save} said={said} />
      </form>
      <SeveralAtOnce actors={actors} observations={observations} onChange={onChange} />
    </>
  )
}

/** The grid is made when it is asked for: most people type one number. */
const SeveralAtOnce = (props: Props): JSX.Element => {
  const { typed } = useReader().words.provenance
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{typed.grid}</summary>
      {isOpen && <TypedGrid {...props} />}
    </details>
  )
}
