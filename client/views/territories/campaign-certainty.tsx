// How sure the change of the chosen territories is, and that of all others beside it: medians over the pages known in both
// periods, as Compare has them. What cannot be told is said to be so.

import type { JSX } from 'preact'
import type { Dataset, Reply } from '../../../data/model/contract.ts'
import type { TerritoryLevel } from '../../../data/model/records.ts'
import { territoriesAt, territoryKey } from '../../../data/model/territories/serving.ts'
import { changeSaid } from '../../../data/model/words/times.ts'
import { ask } from '../../api.ts'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { againstQuery } from '../compare/against.tsx'
import { Told } from '../compare/told.tsx'
import { figureQuery, keyOfQuery } from '../overview/query.ts'
import { useRequest } from '../request.ts'
import { askedIn } from './asked.ts'
import { CampaignOverlap } from './campaign-overlap.tsx'
import { declaredIn } from './places.ts'

const metrics = ['posting-frequency', 'interactions-per-post', 'followers'] as const

/** Sets named by what they have in common but for their territories, which are told before each sentence. */
const withoutTerritories = (reply: Reply<'change'>): Reply<'change'> => ({
  ...reply,
  sets: reply.sets.map((set) => ({ ...set, parts: set.parts.filter(({ dimension }) => dimension !== 'territory') })),
})

type Props = {
  readonly data: Dataset
  readonly level: TerritoryLevel
  /** Keys of territories of the level. */
  readonly chosen: readonly string[]
}

export const CampaignCertainty = ({ data, level, chosen }: Props): JSX.Element => {
  const { state } = useNavigation()
  const reader = useReader()
  const { campaign } = reader.words.territoriesScreen
  const { network } = askedIn(state)
  const others = territoriesAt(level)
    .map(territoryKey)
    .filter((key) => !chosen.includes(key))
  const setOf = (keys: readonly string[]): string =>
    [network ?? 'camp:association', ...keys.flatMap(declaredIn).map((key) => `territory:${key}`)].join(',')
  const query = {
    ...figureQuery(state, data, null),
    set: [setOf(chosen), setOf(others)],
    metric: metrics.join(','),
    ...againstQuery(state.question),
  }
  const reply = useRequest(keyOfQuery(query), (signal) => ask('change', { query, signal }))
  // A page that serves a chosen territory and another one is of both sides: nothing can be compared with itself.
  if (reply.problem?.problem?.code === 'sets-overlap')
    return <CampaignOverlap data={data} level={level} chosen={chosen} />
  return (
    <>
      <h3>{campaign.certainty}</h3>
      <Answered request={reply} size="list">
        {(answered) => {
          const named = withoutTerritories(answered)
          return (
            <Told
              said={metrics.flatMap((metric) =>
                named.sets.map((_, set) => {
                  const { plain, technical } = changeSaid(metric, set, named, reader)
                  return { plain: (set === 0 ? campaign.here : campaign.elsewhere)(plain), technical }
                }),
              )}
            />
          )
        }}
      </Answered>
    </>
  )
}
