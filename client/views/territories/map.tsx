// The map: need and voice of every territory of a level in one figure, each a way to its page; and a territory found by name.

import type { JSX } from 'preact'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { placeAt } from './change.ts'
import type { TerritoriesReply } from './numbers.ts'
import { TerritoryPicker } from './picker.tsx'

export const TerritoryMap = ({ reply }: { readonly reply: TerritoriesReply }): JSX.Element => {
  const { state, go } = useNavigation()
  const { map } = useReader().words.territoriesScreen
  return (
    <TerritoryPicker
      label={map.search}
      button={map.open}
      level={reply.level}
      onPick={(key) => go(placeAt(state, key))}
    />
  )
}
