// Before and after: the voices of each territory in the period and in another one laid beside it. Chosen territories stand beside
// all others, and only over pages known in both is it told how sure a change is. Two periods side by side claim no cause.

import type { ComponentChildren, JSX } from 'preact'
import type { Dataset, TerritoryRow } from '../../../data/model/contract.ts'
import { periodText } from '../../../data/model/words/headings.ts'
import { raised } from '../../../data/model/words/naming.ts'
import { ask } from '../../api.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { Against, againstQuery, canBeLaidBeside } from '../compare/against.tsx'
import { keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import { askedIn, territoriesQuery } from './asked.ts'
import { CampaignCertainty } from './campaign-certainty.tsx'
import { allOf, thenAndNow, type Voiced } from './campaign-numbers.ts'
import { ChosenTerritories } from './chosen.tsx'
import { territoryLabel } from './find.ts'
import type { TerritoriesReply } from './numbers.ts'
import { keysOfLevel } from './places.ts'

const Rows = ({ reply }: { readonly reply: TerritoriesReply }): JSX.Element => {
  const reader = useReader()
  const { state } = useNavigation()
  const { words, formats } = reader
  const { campaign } = words.territoriesScreen
  const { beside } = askedIn(state)
  if (reply.against === null) return <p>{campaign.nothing}</p>
  const isChosen = ({ key }: TerritoryRow): boolean => beside.includes(key)
  const chosen = reply.territories.filter(isChosen)
  const others = reply.territories.filter((row) => !isChosen(row))
  const columns = [
    { label: campaign.columns.territory, kind: 'text' },
    { label: campaign.columns.active, kind: 'number' },
    { label: campaign.columns.perWeek, kind: 'number' },
    { label: campaign.columns.interactions, kind: 'number' },
    { label: campaign.columns.followers, kind: 'number' },
  ] as const
  const row = (name: string, voiced: Voiced): readonly ComponentChildren[] => [
    name,
    ...thenAndNow(voiced, reader).map(({ said, beneath }) => (
      <>
        {said}
        {beneath !== null && <small class="beneath-number">{beneath}</small>}
      </>
    )),
  ]
  const summary = [
    ...chosen.map((one) => row(territoryLabel(one.key), one)),
    row(chosen.length === 0 ? campaign.all : campaign.others(formats.whole(others.length)), allOf(others)),
  ]
  return (
    <>
      <p>
        {raised(
          campaign.periods({ now: periodText(reply, reader), before: periodText(reply.against, reader) }),
          reader,
        )}{' '}
        {campaign.noCause}
      </p>
      <DataTable caption={campaign.caption} isCaptionHidden columns={columns} rows={summary} />
      <p class="hint">{campaign.twice}</p>
      <details class="numbers">
        <summary>{campaign.each}</summary>
        <DataTable
          caption={campaign.each}
          isCaptionHidden
          columns={columns}
          rows={reply.territories.map((one) => row(territoryLabel(one.key), one))}
        />
      </details>
    </>
  )
}

type Props = { readonly data: Dataset; readonly reply: TerritoriesReply }

const Answer = ({ data }: Pick<Props, 'data'>): JSX.Element => {
  const { state } = useNavigation()
  const { beside, level } = askedIn(state)
  const chosen = keysOfLevel(beside, level)
  const query = { ...territoriesQuery(state, data), ...againstQuery(state.question) }
  const reply = useRequest(keyOfQuery(query), (signal) => ask('territories', { query, signal }))
  return (
    <Answered request={reply} size="trend">
      {(answered) => (
        <>
          <Rows reply={answered} />
          {chosen.length > 0 && <CampaignCertainty data={data} level={answered.level} chosen={chosen} />}
        </>
      )}
    </Answered>
  )
}

export const Campaign = ({ data, reply }: Props): JSX.Element => {
  const { state } = useNavigation()
  const { question } = state
  const { words, formats } = useReader()
  const { campaign } = words.territoriesScreen
  const { beside } = askedIn(state)
  const own = keysOfLevel(beside, reply.level)
  const others = beside.filter((key) => !own.includes(key))
  return (
    <section aria-labelledby="campaign">
      <h2 id="campaign">{campaign.title}</h2>
      <p class="explain">{campaign.lead}</p>
      <Against period={reply} />
      {canBeLaidBeside(question, reply) && (
        <>
          <ChosenTerritories label={campaign.choose} button={campaign.add} level={reply.level} />
          {others.length > 0 && (
            <p class="hint">{campaign.otherLevel(reply.level, formats.list(others.map(territoryLabel)))}</p>
          )}
          <Answer data={data} />
        </>
      )}
    </section>
  )
}
