// The columns of a table one below the other: header, first values, and what the person says they are. A guess is chosen
// and marked as one until something else is chosen.

import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import type { MappingOffer } from '../../../../data/model/contract.ts'
import { type MappingField, mappingFields } from '../../../../data/model/mapping/mapping.ts'
import { useReader } from '../../../ui/screen.ts'
import { useValidity } from '../upload/page-picker.tsx'
import { type Draft, fieldGroups, fits, sameAs } from './mapping-draft.ts'

type Props = { readonly offer: MappingOffer; readonly draft: Draft; readonly onChange: (draft: Draft) => void }

const groupKeys = ['page', 'when', 'post', 'counts', 'other'] as const

/** What is wrong with what was said of a column; empty when nothing is. */
const useFault = ({ offer, draft }: Pick<Props, 'offer' | 'draft'>, at: number): string => {
  const { mapping } = useReader().words
  const field = draft.fields[at] ?? null
  const same = sameAs(offer, draft, at)
  if (same !== null) return mapping.twice(same)
  return field === null || draft.rows === null || fits(field, draft.rows)
    ? ''
    : mapping.unfit(mapping.rowKinds[draft.rows])
}

const Column = ({ offer, draft, onChange, at }: Props & { readonly at: number }): JSX.Element => {
  const { mapping } = useReader().words
  const id = useId()
  const { name = '', samples = [], guess = null } = offer.columns[at] ?? {}
  const field = draft.fields[at] ?? null
  const fault = useFault({ offer, draft }, at)
  const select = useValidity<HTMLSelectElement>(fault)
  const said = fault !== '' ? fault : field !== null && field === guess ? mapping.guess : ''
  const choose = (value: string): void => {
    const chosen: MappingField | null = mappingFields.find((key) => key === value) ?? null
    onChange({ ...draft, fields: draft.fields.with(at, chosen) })
  }
  return (
    <li>
      <label for={id}>{name.trim() === '' ? mapping.untitled(String(at + 1)) : name}</label>
      <span class="hint" id={`${id}-values`}>
        {samples.length === 0 ? mapping.noValues : mapping.values(samples.slice(0, 3).join(' · '))}
      </span>
      <span class="is">
        <select
          id={id}
          ref={select}
          value={field ?? ''}
          aria-describedby={`${id}-values ${id}-said`}
          aria-invalid={fault !== ''}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{mapping.nothing}</option>
          {groupKeys.map((group) => {
            const fields: readonly MappingField[] = fieldGroups[group]
            const offered = fields.filter((key) => key === field || fits(key, draft.rows))
            return offered.length === 0 ? null : (
              <optgroup key={group} label={mapping.groups[group]}>
                {offered.map((key) => (
                  <option key={key} value={key}>
                    {mapping.fields[key]}
                  </option>
                ))}
              </optgroup>
            )
          })}
        </select>{' '}
        <small class={fault === '' ? 'hint' : 'fault'} id={`${id}-said`}>
          {said}
        </small>
      </span>
    </li>
  )
}

export const MappingColumns = (props: Props): JSX.Element => {
  const { mapping } = useReader().words
  return (
    <fieldset>
      <legend>{mapping.columns}</legend>
      <p class="hint">{mapping.columnsText}</p>
      <ol class="mapped">
        {props.offer.columns.map((_, at) => (
          <Column key={at} at={at} {...props} />
        ))}
      </ol>
    </fieldset>
  )
}
