// The few form pieces every screen shares: a labelled choice, a labelled text. Native elements, the label always visible.

import type { ComponentChildren, JSX } from 'preact'
import { useId } from 'preact/hooks'

export type Option = { readonly value: string; readonly label: string }
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] }

const isGroup = (item: Option | OptionGroup): item is OptionGroup => 'options' in item
const drawn = ({ value, label }: Option): JSX.Element => (
  <option key={value} value={value}>
    {label}
  </option>
)

type ChoiceProps = {
  readonly label: string
  readonly value: string
  readonly options: readonly (Option | OptionGroup)[]
  readonly onChoose: (value: string) => void
  readonly hint?: ComponentChildren
  readonly isRequired?: boolean
}

export const Choice = ({ label, value, options, onChoose, hint, isRequired }: ChoiceProps): JSX.Element => {
  const id = useId()
  const described = hint === undefined ? undefined : `${id}-hint`
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        required={isRequired}
        aria-describedby={described}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map((item) =>
          isGroup(item) ? (
            <optgroup key={item.label} label={item.label}>
              {item.options.map(drawn)}
            </optgroup>
          ) : (
            drawn(item)
          ),
        )}
      </select>
      {described !== undefined && (
        <small id={described} class="hint">
          {hint}
        </small>
      )}
    </div>
  )
}

type EntryProps = {
  readonly label: string
  readonly value: string
  readonly onEnter: (value: string) => void
  readonly type?: 'text' | 'date'
  /** More than 1: a text area of that many lines. */
  readonly lines?: number
  readonly hint?: ComponentChildren
  readonly isRequired?: boolean
  readonly max?: number
  /** What is said beside the field when a required text is made of spaces alone. */
  readonly blank?: string
  /** Known values to choose among while typing. */
  readonly offers?: readonly string[]
}

export const Entry = ({
  label,
  value,
  onEnter,
  type = 'text',
  lines = 1,
  hint,
  isRequired,
  max,
  blank,
  offers,
}: EntryProps) => {
  const id = useId()
  const described = hint === undefined ? undefined : `${id}-hint`
  const shared = { id, value, required: isRequired, maxLength: max, 'aria-describedby': described }
  const list = offers === undefined ? undefined : `${id}-offers`
  const enter = (input: HTMLInputElement): void => {
    const isBlank = isRequired === true && blank !== undefined && input.value !== '' && input.value.trim() === ''
    input.setCustomValidity(isBlank ? blank : '')
    onEnter(input.value)
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onInput={(event) => onEnter(event.currentTarget.value)} />
      ) : type === 'date' ? (
        <input {...shared} type="date" onInput={(event) => onEnter(event.currentTarget.value)} />
      ) : (
        <input {...shared} type="text" list={list} onInput={(event) => enter(event.currentTarget)} />
      )}
      {offers !== undefined && (
        <datalist id={list}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
      {described !== undefined && (
        <small id={described} class="hint">
          {hint}
        </small>
      )}
    </div>
  )
}

export const Tick = ({
  label,
  isOn,
  onChange,
}: {
  readonly label: ComponentChildren
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}): JSX.Element => (
  <label class="tick">
    <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
    <span>{label}</span>
  </label>
)
