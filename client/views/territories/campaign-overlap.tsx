// Pages that act both in a chosen territory and in another one, by name, and what would part them: nothing is compared with itself.

import type { JSX } from 'preact'
import type { Dataset } from '../../../data/model/contract.ts'
import type { TerritoryLevel } from '../../../data/model/records.ts'
import { useReader } from '../../ui/screen.ts'
import { Answered } from '../answered.tsx'
import { territoryLabel } from './find.ts'
import { bothSides } from './places.ts'
import { useVoices } from './voices.ts'

type Props = { readonly data: Dataset; readonly level: TerritoryLevel; readonly chosen: readonly string[] }

export const CampaignOverlap = ({ data, level, chosen }: Props): JSX.Element => {
  const { words, formats } = useReader()
  const { campaign } = words.territoriesScreen
  const voices = useVoices(data)
  const named = (keys: readonly string[]): string => formats.list(keys.map(territoryLabel))
  return (
    <div class="notice">
      <p>{campaign.overlap}</p>
      <Answered request={voices} size="list">
        {(pages) => (
          <ul>
            {pages.map(({ id, name, territories }) => {
              const sides = bothSides(territories, chosen, level)
              return (
                sides !== null && (
                  <li key={id}>
                    {campaign.overlapPage({ page: name, inside: named(sides.inside), outside: named(sides.outside) })}
                  </li>
                )
              )
            })}
          </ul>
        )}
      </Answered>
    </div>
  )
}
