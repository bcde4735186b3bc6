// The page of one territory: why it counts as it does, its numbers beside its région, the nation and any other territory, every
// indicator of need with its basis, and the pages that speak there.

import type { JSX } from 'preact'
import type { Dataset } from '../../../data/model/contract.ts'
import { regionOf, territoriesAt, territoryKey, territoryOf } from '../../../data/model/territories/serving.ts'
import { territoryName, verdictOfRow } from '../../../data/model/words/territories.ts'
import { territoryReasons } from '../../../data/model/words/territory-reason.ts'
import { ask } from '../../api.ts'
import { Contents } from '../../ui/contents.tsx'
import { Guard } from '../../ui/guard.tsx'
import { Link } from '../../ui/link.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { Filters } from '../overview/filters.tsx'
import { keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import type { ViewProps } from '../view.ts'
import { territoryQuery } from './asked.ts'
import { Beside } from './beside.tsx'
import { placeAt } from './change.ts'
import { NeedChoice, Rule } from './controls.tsx'
import { territoryLabel } from './find.ts'
import { LocalPages } from './local-pages.tsx'
import { Needs } from './needs.tsx'
import { Network } from './network.tsx'
import type { TerritoryReply } from './numbers.ts'
import { Spoken } from './spoken.tsx'
import { Within } from './within.tsx'

/** The territories before and after in the order of their codes; null at the ends. */
const neighboursOf = (key: string): Readonly<Record<'previous' | 'next', string | null>> => {
  const own = territoryOf(key)
  const keys = own === null ? [] : territoriesAt(own.level).map(territoryKey)
  const at = keys.indexOf(key)
  return { previous: at > 0 ? (keys[at - 1] ?? null) : null, next: keys[at + 1] ?? null }
}

const Around = ({ territory }: { readonly territory: string }): JSX.Element => {
  const { state } = useNavigation()
  const { one } = useReader().words.territoriesScreen
  const own = territoryOf(territory)
  const region = own?.level === 'departement' ? regionOf(own.code) : null
  const { previous, next } = neighboursOf(territory)
  return (
    <nav class="around" aria-label={one.around}>
      <ul>
        <li>
          <Link to={placeAt(state, null)}>{one.back}</Link>
        </li>
        {region !== null && (
          <li>
            <Link to={placeAt(state, `region-${region}`)}>{one.region(territoryName(`region-${region}`))}</Link>
          </li>
        )}
        {previous !== null && (
          <li>
            <Link to={placeAt(state, previous)}>{one.previous(territoryLabel(previous))}</Link>
          </li>
        )}
        {next !== null && (
          <li>
            <Link to={placeAt(state, next)}>{one.next(territoryLabel(next))}</Link>
          </li>
        )}
      </ul>
    </nav>
  )
}

const Why = ({ reply }: { readonly reply: TerritoryReply }): JSX.Element => {
  const reader = useReader()
  const { one } = reader.words.territoriesScreen
  const { territory: row } = reply
  return (
    <section class="why" aria-labelledby="why">
      <h2 id="why">{one.why}</h2>
      <p class={`verdict-${row.verdict} judged`}>{verdictOfRow(row, reader)}</p>
      {territoryReasons(row, reply, reader).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div class="narrow">
        <NeedChoice reply={reply} />
      </div>
      <Rule />
    </section>
  )
}

type Props = ViewProps & { readonly data: Dataset; readonly territory: string }

export const OneTerritory = ({ datasets, data, territory }: Props): JSX.Element => {
  const { state } = useNavigation()
  const reader = useReader()
  const { one, network } = reader.words.territoriesScreen
  const query = territoryQuery(state, data)
  const reply = useRequest(`${territory} ${keyOfQuery(query)}`, (signal) =>
    ask('territory', { params: { key: territory }, query, signal }),
  )
  const isRegion = territory.startsWith('region-')
  const parts = [
    ['why', one.why],
    ['numbers', one.numbers],
    ['needs', one.needs],
    ['local', network.pages],
    ['topics', one.topics],
    ...(isRegion ? ([['within', one.within]] as const) : []),
  ] as const
  return (
    <>
      <Around territory={territory} />
      <h1 tabIndex={-1}>{territoryName(territory)}</h1>
      <p class="lead">{one.lead(reader.words.territories.level[isRegion ? 'region' : 'departement'].one)}</p>
      {datasets.value !== null && <Filters datasets={datasets.value} reply={reply.value} />}
      <Contents label={reader.words.territoriesScreen.contents} parts={parts} />
      <Answered request={reply} size="page">
        {(answered) => (
          <>
            <Network data={data} network={answered.network} />
            <Why reply={answered} />
            <Guard>
              <Beside data={data} reply={answered} />
            </Guard>
            <Needs reply={answered} />
            <Guard>
              <LocalPages reply={answered} />
            </Guard>
            <Spoken reply={answered} />
            {answered.within.length > 0 && <Within reply={answered} />}
          </>
        )}
      </Answered>
    </>
  )
}
