// Several numbers typed at once: a small grid that takes a paste from a spreadsheet. The server checks all of it; what is
// wrong is said at its cell, and nothing is stored before all of it is right.

import type { JSX } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import type { ActorRow, ObservationRow, TypedOutcome } from '../../../../data/model/contract.ts'
import { platforms } from '../../../../data/model/platforms.ts'
import { metricName } from '../../../../data/model/words/names.ts'
import { ask } from '../../../api.ts'
import { useReader } from '../../../ui/screen.ts'
import { Refusal } from '../../answered.tsx'
import { useAction } from '../../request.ts'
import { statedDay } from '../../stated.ts'
import {
  isBlank,
  isUnlikely,
  lastOf,
  pastedRows,
  type TypedColumn,
  type TypedRow,
  typedNumber,
} from './typed-number.ts'

const mostRows = 200
const rowsAtFirst = 3
const shownColumns = ['actor', 'platform', 'metric', 'value', 'observedOn', 'address'] as const

type Fault = TypedOutcome['faults'][number]
type Props = {
  readonly actors: readonly ActorRow[]
  readonly observations: readonly ObservationRow[]
  readonly onChange: () => void
}

export const TypedGrid = ({ actors, observations, onChange }: Props): JSX.Element => {
  const reader = useReader()
  const { words, formats, language } = reader
  const { typed } = words.provenance
  const { typed: ofOne } = words.data
  const id = useId()
  const blank: TypedRow = {
    actor: '',
    platform: '',
    metric: metricName(reader, 'followers'),
    value: '',
    observedOn: '',
    address: '',
    note: '',
  }
  const [rows, setRows] = useState<readonly TypedRow[]>(() => Array.from({ length: rowsAtFirst }, () => blank))
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [said, setSaid] = useState('')
  const action = useAction()
  const grid = useRef<HTMLFormElement>(null)
  const lists = {
    actor: actors.map(({ name }) => name),
    platform: [...platforms.values()].map(({ name }) => name),
  }

  const enter = (at: number, column: TypedColumn, text: string): void => {
    setRows(rows.map((row, index) => (index === at ? { ...row, [column]: text } : row)))
    setFaults(faults.filter((fault) => fault.row !== at || fault.column !== column))
  }
  const paste = (event: ClipboardEvent, at: number, column: TypedColumn): void => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (!/[\t\r\n]/.test(text.trim())) return
    event.preventDefault()
    const pasted = pastedRows(text, column)
    const filled = [...rows]
    for (const [index, row] of pasted.entries()) filled[at + index] = { ...(filled[at + index] ?? blank), ...row }
    setRows(filled)
    setFaults([])
    setSaid(filled.length > mostRows ? typed.tooMany : typed.pasted(pasted.length, formats))
  }
  const save = (event: Event): void => {
    event.preventDefault()
    // The request counts its own rows: those left blank are not sent.
    const sent = rows.flatMap((row, at) => (isBlank(row) ? [] : [{ row, at }]))
    setSaid(sent.length > mostRows ? typed.tooMany : '')
    if (sent.length === 0 || sent.length > mostRows) return
    action.run(async () => {
      const answer = await ask('typeNumbers', { body: { values: sent.map(({ row }) => row), lang: language } })
      const found = answer.faults.map((fault) => ({ ...fault, row: sent[fault.row]?.at ?? fault.row }))
      setFaults(found)
      if (found.length > 0) {
        setSaid(typed.wrong(found.length, formats))
        const [first] = found
        grid.current?.querySelector<HTMLElement>(`[data-cell="${first?.row} ${first?.column}"]`)?.focus()
        return
      }
      setSaid(typed.saved(answer.values.filter(({ isKnown }) => !isKnown).length, formats))
      setRows(Array.from({ length: rowsAtFirst }, () => blank))
      onChange()
      grid.current?.querySelector<HTMLElement>('[data-cell="0 actor"]')?.focus()
    })
  }

  const hintOf = (row: TypedRow): string | null => {
    const last = lastOf(row, actors, observations)
    const number = typedNumber(row.value)
    if (last?.observedOn == null || number === null || !isUnlikely(Number(number), last.value)) return null
    return `${ofOne.last(formats.whole(last.value), statedDay(reader, last.observedOn))} ${ofOne.unlikely}`
  }

  const cell = (row: TypedRow, at: number, column: (typeof shownColumns)[number]): JSX.Element => {
    const fault = faults.find((one) => one.row === at && one.column === column)
    const hint = column === 'value' ? hintOf(row) : null
    const about = `${id}-${at}-${column}`
    const isOffered = column === 'actor' || column === 'platform'
    return (
      <td key={column}>
        <input
          type="text"
          data-cell={`${at} ${column}`}
          aria-label={typed.cell(typed.columns[column], String(at + 1))}
          aria-invalid={fault !== undefined}
          aria-describedby={fault === undefined && hint === null ? undefined : about}
          value={row[column]}
          maxLength={500}
          list={isOffered ? `${id}-${column}` : undefined}
          inputMode={column === 'value' ? 'numeric' : undefined}
          onInput={(event) => enter(at, column, event.currentTarget.value)}
          onPaste={(event) => paste(event, at, column)}
        />
        {(fault !== undefined || hint !== null) && (
          <small id={about} class={fault === undefined ? 'hint' : 'fault'}>
            {fault === undefined ? hint : words.faults.expectations[fault.expected]}
          </small>
        )}
      </td>
    )
  }

  return (
    <form class="typed-grid" onSubmit={save} ref={grid}>
      <p>{typed.gridText}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls of one thing, this is a table that scrolls */}
      <div class="scroll" role="group" aria-label={typed.grid}>
        <table>
          <thead>
            <tr>
              {shownColumns.map((column) => (
                <th key={column} scope="col">
                  {typed.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>{shownColumns.map((column) => cell(row, at, column))}</tr>
            ))}
          </tbody>
        </table>
      </div>
      {(['actor', 'platform'] as const).map((column) => (
        <datalist key={column} id={`${id}-${column}`}>
          {lists[column].map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      ))}
      <Refusal problem={action.problem} />
      <p class="actions">
        <button type="submit" class="main-action" disabled={action.isWorking}>
          {typed.save}
        </button>
        <button type="button" onClick={() => setRows([...rows, blank])} disabled={rows.length >= mostRows}>
          {typed.addRow}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            setRows(Array.from({ length: rowsAtFirst }, () => blank))
            setFaults([])
            setSaid('')
          }}
        >
          {typed.clear}
        </button>
      </p>
      <p role="status" class="said">
        {said}
      </p>
    </form>
  )
}
