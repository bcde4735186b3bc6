// The map: need and voice of every territory of a level in one figure, each a way to its page; and a territory found by name.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { territories } from '../../charts/territories.tsx'
import { Figure } from '../../ui/figure.tsx'
import { useMarked, useNavigation, useReader } from '../../ui/screen.ts'
import { askedIn } from './asked.ts'
import { placeAt } from './change.ts'
import { filesOfTerritories } from './files.ts'
import { useLeads } from './leads.ts'
import type { TerritoriesReply } from './numbers.ts'
import { TerritoryPicker } from './picker.tsx'

export const TerritoryMap = ({ reply }: { readonly reply: TerritoriesReply }): JSX.Element => {
  const reader = useReader()
  const { state, go } = useNavigation()
  const marked = useMarked()
  const leads = useLeads()
  const { map } = reader.words.territoriesScreen
  const { show } = askedIn(state)
  const told = useMemo(() => territories.tell(reply, reader, { metric: show, marked }), [reply, reader, show, marked])
  return (
    <>
      <Figure
        name="territories"
        reply={reply}
        label={map.figure}
        told={told}
        files={filesOfTerritories('territories', state, reply.data, reader.language)}
        anchor="territories"
        leads={leads}
      />
      <TerritoryPicker
        label={map.search}
        button={map.open}
        level={reply.level}
        onPick={(key) => go(placeAt(state, key))}
      />
    </>
  )
}
