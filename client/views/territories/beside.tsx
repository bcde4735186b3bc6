// The numbers of a territory beside the nation, its région, and another territory that the reader sets beside it.

import type { JSX } from 'preact'
import type { Dataset } from '../../../data/model/contract.ts'
import { indicatorName, levelOf, territoryName, territoryNameWithLevel } from '../../../data/model/words/territories.ts'
import { ask } from '../../api.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import { askedIn, territoryQuery } from './asked.ts'
import { ChosenTerritories } from './chosen.tsx'
import { nationCounts } from './nation-counts.ts'
import type { TerritoryReply } from './numbers.ts'
import { lines, nationalNumbers, numbersOf } from './places-beside.ts'

type Props = { readonly data: Dataset; readonly reply: TerritoryReply }

/** Wider tables are no comparison. */
const mostColumns = 3

/** The région of a département, then what the reader chose, each once and never the territory itself. */
const keysBeside = ({ territory }: TerritoryReply, chosen: readonly string[]): readonly string[] => {
  const others = chosen.filter((key) => key !== territory.key && key !== territory.region).slice(0, mostColumns)
  return [...others, ...(territory.region === null ? [] : [territory.region])]
}

export const Beside = ({ data, reply }: Props): JSX.Element => {
  const { state } = useNavigation()
  const reader = useReader()
  const { one } = reader.words.territoriesScreen
  const { beside } = askedIn(state)
  const keys = keysBeside(reply, beside)
  const query = territoryQuery(state, data)
  const others = useRequest(`${keys.join()} ${keyOfQuery(query)}`, (signal) =>
    Promise.all(keys.map((key) => ask('territory', { params: { key }, query, signal }))),
  )
  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers">{one.numbers}</h2>
      <Answered request={others} size="page">
        {(found) => {
          const places = [reply, ...found].map(({ territory }) => ({
            name: territoryNameWithLevel(territory.key, reader),
            numbers: numbersOf(territory, reply.indicator.key, reader),
          }))
          const all = [...places, { name: one.nation, numbers: nationalNumbers(reply, reader) }]
          const indicator = indicatorName(reply.indicator, reader)
          return (
            <div class="places-beside">
              <DataTable
                caption={one.numbersOf(territoryName(reply.territory.key))}
                isCaptionHidden
                columns={[
                  { label: one.measure, kind: 'text' },
                  ...all.map(({ name }) => ({ label: name, kind: 'number' as const })),
                ]}
                rows={lines.map((line) => [
                  line === 'need' ? one.lines.need(indicator) : one.lines[line],
                  ...all.map(({ numbers }) => numbers[line]),
                ])}
              />
              <p class="hint">{nationCounts(reply, reader)}</p>
            </div>
          )
        }}
      </Answered>
      <ChosenTerritories label={one.compare} button={one.setBeside} level={levelOf(reply)} own={reply.territory.key} />
    </section>
  )
}
