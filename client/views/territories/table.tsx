// The table twin of the map: every territory in words and numbers, in the order that the reader asks for, with its verdict and,
// opened, why. What is typed in the field above it narrows it.

import type { JSX } from 'preact'
import type { TerritoryRow } from '../../../data/model/contract.ts'
import { isEstimate } from '../../../data/model/territories/need.ts'
import { verdictOrder } from '../../../data/model/territories/to-strengthen.ts'
import {
  basisName,
  indicatorName,
  needIntervalText,
  needText,
  territoryName,
  verdictOfRow,
} from '../../../data/model/words/territories.ts'
import { territoryReason } from '../../../data/model/words/territory-reason.ts'
import { Entry } from '../../ui/fields.tsx'
import { Link } from '../../ui/link.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { askedIn, type Order } from './asked.ts'
import { placeAt, withWord } from './change.ts'
import { keysFound, territoryLabel } from './find.ts'
import { activeText, perPageText, relativeText, type TerritoriesReply } from './numbers.ts'

const last = Number.POSITIVE_INFINITY

/** Smaller comes first; what is not known comes last. */
const placeIn: Readonly<Record<Exclude<Order, 'name'>, (row: TerritoryRow) => readonly number[]>> = {
  need: ({ need }) => [need.value === null ? last : -need.value],
  pages: ({ voice }) => [voice.active, voice.pages],
  relative: ({ service }) => [service.relative?.value ?? last],
  verdict: ({ verdict, service }) => [verdictOrder.indexOf(verdict), service.rank ?? last],
}

/** Rows of equal worth keep the order of their codes. */
export const inOrder = (rows: readonly TerritoryRow[], order: Order, language: string): readonly TerritoryRow[] => {
  if (order === 'name') {
    const { compare } = new Intl.Collator(language)
    return rows.toSorted((a, b) => compare(territoryName(a.key), territoryName(b.key)))
  }
  const places = new Map(rows.map((row) => [row.key, placeIn[order](row)]))
  const differenceOf = (a: readonly number[] = [], b: readonly number[] = []): number => {
    const at = a.findIndex((value, place) => value !== b[place])
    return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1
  }
  return rows.toSorted((a, b) => differenceOf(places.get(a.key), places.get(b.key)))
}

const Head = ({ order, label, kind }: { readonly order: Order; readonly label: string; readonly kind: string }) => {
  const { state, go } = useNavigation()
  const { table } = useReader().words.territoriesScreen
  const isChosen = askedIn(state).order === order
  return (
    <th scope="col" class={kind} aria-sort={isChosen ? (order === 'need' ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        class="quiet"
        title={table.orders[order]}
        onClick={() => go(withWord(state, 'order', order === 'verdict' ? null : order), 'replace')}
      >
        {label}
        {isChosen && <span aria-hidden="true"> ↓</span>}
      </button>
    </th>
  )
}

type RowProps = { readonly row: TerritoryRow; readonly reply: TerritoriesReply }
const Row = ({ row, reply }: RowProps): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const { columns } = reader.words.territoriesScreen.table
  const { need, verdict } = row
  const between = needIntervalText(need, reader)
  return (
    <tr>
      <th scope="row" class="text">
        <Link to={placeAt(state, row.key)}>{territoryLabel(row.key)}</Link>
      </th>
      <td class="number" data-label={columns.need(indicatorName(reply.indicator, reader))}>
        {needText(need, reader)}
        {between !== null && <small class="beneath-number">{between}</small>}
        {need.basis !== null && (
          <small class={isEstimate(need.basis) ? 'beneath-number estimated' : 'beneath-number'}>
            {basisName(need.basis, reader)}
          </small>
        )}
      </td>
      <td class="number" data-label={columns.pages}>
        {activeText(row.voice, reader)}
      </td>
      <td class="number" data-label={columns.perPage}>
        {perPageText(row, reader)}
      </td>
      <td class="number" data-label={columns.relative}>
        {relativeText(row, reader)}
      </td>
      <td class="text verdict">
        <details>
          <summary>
            <span class={`verdict-${verdict}`}>{verdictOfRow(row, reader)}</span>
            <span class="unseen"> {territoryName(row.key)}</span>
          </summary>
          <p>{territoryReason(row, reply, reader)}</p>
        </details>
      </td>
    </tr>
  )
}

export const TerritoryTable = ({ reply }: { readonly reply: TerritoriesReply }): JSX.Element => {
  const reader = useReader()
  const { state, go } = useNavigation()
  const { words, formats, language } = reader
  const { table } = words.territoriesScreen
  const { order, search } = askedIn(state)
  const keys = reply.territories.map(({ key }) => key)
  const named = new Set(search === '' ? keys : keysFound(keys, search))
  const found = reply.territories.filter(({ key }) => named.has(key))
  const rows = inOrder(found, order, language)
  const caption = table.caption(indicatorName(reply.indicator, reader))
  return (
    <>
      <form class="narrow" aria-label={table.search} onSubmit={(event) => event.preventDefault()}>
        <Entry
          label={table.search}
          value={search}
          onEnter={(text) => go(withWord(state, 'q', text), 'replace')}
          max={60}
        />
      </form>
      <p class="hint" role="status">
        {rows.length === 0 ? table.none : table.found(rows.length, formats)}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, not a table */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <div class="scroll territory-table" role="group" tabIndex={0} aria-label={caption}>
        <table>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              <Head order="name" label={table.columns.name} kind="text" />
              <Head order="need" label={table.columns.need(indicatorName(reply.indicator, reader))} kind="number" />
              <Head order="pages" label={table.columns.pages} kind="number" />
              <th scope="col" class="number">
                {table.columns.perPage}
              </th>
              <Head order="relative" label={table.columns.relative} kind="number" />
              <Head order="verdict" label={table.columns.verdict} kind="text" />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} row={row} reply={reply} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
