// What a table leaves open, asked first and with its own cells as examples: each question must be answered, nothing is
// guessed silently.

import type { ComponentChildren, JSX } from 'preact'
import { useId } from 'preact/hooks'
import type { MappingOffer } from '../../../../data/model/contract.ts'
import { rowKinds } from '../../../../data/model/mapping/mapping.ts'
import { Choice } from '../../../ui/fields.tsx'
import { useReader } from '../../../ui/screen.ts'
import { type About, asksOf, type Draft, daysOf, numbersOf, questionAbout } from './mapping-draft.ts'
import { PageOfAll, PlatformChoice, type SettingProps, ZoneChoice } from './mapping-settings.tsx'

type RadioProps = {
  readonly value: string | null
  readonly options: readonly { readonly value: string; readonly label: ComponentChildren }[]
  readonly onChoose: (value: string) => void
}

const Radios = ({ value, options, onChoose }: RadioProps): JSX.Element => {
  const name = useId()
  return (
    <>
      {options.map((option) => (
        <label class="tick" key={option.value}>
          <input
            type="radio"
            name={name}
            required
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </>
  )
}

const examplesShown = 2

/** The order of day and month, asked with dates of the file in both readings. */
const DayOrder = ({ offer, draft, onChange }: SettingProps): JSX.Element => {
  const { words, formats } = useReader()
  const { mapping } = words
  const question = questionAbout(offer, 'day-order')
  // A day such as 03/03 tells nothing: it is the same in both orders.
  const read = (question?.examples ?? []).flatMap((text) => {
    const days = daysOf(text)
    return days === null || days[0] === days[1] ? [] : [{ text, days }]
  })
  const examples = (which: 0 | 1): string =>
    formats.list(read.slice(0, examplesShown).map(({ text, days }) => mapping.dayRead(text, formats.day(days[which]))))
  const label = (order: string, which: 0 | 1): string =>
    read.length === 0 ? order : `${order}${words.commands.colon}${examples(which)}`
  return (
    <Radios
      value={draft.dayFirst === null ? null : draft.dayFirst ? 'day' : 'month'}
      options={[
        { value: 'day', label: label(mapping.dayOrderOfColumn.day, 0) },
        { value: 'month', label: label(mapping.dayOrderOfColumn.month, 1) },
      ]}
      onChoose={(value) => onChange({ ...draft, dayFirst: value === 'day' })}
    />
  )
}

/** The sign before decimals, asked with a number of the file in both readings. */
const DecimalSign = ({ offer, draft, onChange }: SettingProps): JSX.Element => {
  const { words, formats } = useReader()
  const { mapping } = words
  const [example] = (questionAbout(offer, 'decimal-sign')?.examples ?? []).flatMap((text) => {
    const read = numbersOf(text)
    return read === null ? [] : [{ text, ...read }]
  })
  const sign = example?.sign ?? ','
  const other = sign === ',' ? '.' : ','
  const { decimals, thousands } = mapping.signs[sign]
  const label = (what: string, meaning: string | null): string =>
    meaning === null ? what : `${what}${words.commands.colon}${meaning}`
  return (
    <Radios
      value={draft.decimal}
      options={[
        {
          value: other,
          label: label(
            thousands,
            example === undefined ? null : mapping.isWhole(example.text, formats.whole(example.whole)),
          ),
        },
        {
          value: sign,
          label: label(
            decimals,
            example === undefined
              ? null
              : mapping.isBetween(example.text, formats.whole(example.below), formats.whole(example.below + 1)),
          ),
        },
      ]}
      onChoose={(value) => onChange({ ...draft, decimal: value === ',' ? ',' : '.' })}
    />
  )
}

const DateColumn = ({ offer, draft, onChange }: SettingProps): JSX.Element => {
  const { mapping } = useReader().words
  const at = draft.fields.indexOf('date')
  const choose = (value: string): void => {
    const cleared: Draft['fields'] = draft.fields.map((field) => (field === 'date' ? null : field))
    onChange({ ...draft, fields: value === '' ? cleared : cleared.with(Number(value), 'date') })
  }
  return (
    <Choice
      label={mapping.fields.date}
      value={at === -1 ? '' : String(at)}
      isRequired={draft.rows === 'posts'}
      options={[
        { value: '', label: mapping.choose },
        ...offer.columns.map(({ name }, place) => ({ value: String(place), label: name })),
      ]}
      onChoose={choose}
    />
  )
}

const RowKindRadios = ({ draft, onChange }: SettingProps): JSX.Element => {
  const { mapping } = useReader().words
  return (
    <Radios
      value={draft.rows}
      options={rowKinds.map((kind) => ({ value: kind, label: mapping.rowKinds[kind] }))}
      onChoose={(value) => onChange({ ...draft, rows: rowKinds.find((kind) => kind === value) ?? null })}
    />
  )
}

/** What answers a question; null where the answer is given among the columns. */
const answerTo = (about: About, props: SettingProps): JSX.Element | null => {
  switch (about) {
    case 'rows':
      return <RowKindRadios {...props} />
    case 'platform':
      return <PlatformChoice {...props} isOpen />
    case 'page':
      return <PageOfAll {...props} />
    case 'date':
      return <DateColumn {...props} />
    case 'day-order':
      return <DayOrder {...props} />
    case 'decimal-sign':
      return <DecimalSign {...props} />
    case 'zone':
      return <ZoneChoice {...props} />
    case 'nothing-counted':
      return null
    default:
      return about satisfies never
  }
}

/** Nothing when the file leaves nothing open. */
export const MappingQuestions = (props: SettingProps): JSX.Element | null => {
  const { words, formats } = useReader()
  const { mapping } = words
  const questions = asksOf(props.offer, props.draft)
  if (questions.length === 0) return null
  const asked = ({ about, column }: MappingOffer['questions'][number]): string => {
    if (about === 'day-order') return mapping.question['day-order'](column ?? mapping.dates)
    return about === 'decimal-sign'
      ? mapping.question['decimal-sign'](column ?? mapping.numbers)
      : mapping.question[about]
  }
  return (
    <>
      <h4>{mapping.questions}</h4>
      {questions.map((question) => (
        <fieldset key={question.about} class="asked">
          <legend>{asked(question)}</legend>
          {question.about === 'nothing-counted' && question.examples.length > 0 && (
            <p class="hint">{mapping.numberColumns(formats.list(question.examples))}</p>
          )}
          {answerTo(question.about, props)}
        </fieldset>
      ))}
    </>
  )
}
