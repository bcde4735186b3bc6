// What an organisation is: its name, kind, website and the territories it serves, corrected together.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { slugOf } from '../../../data/model/actors.ts'
import type { Body, Reply } from '../../../data/model/contract.ts'
import { actorKinds, type TerritoryLevel } from '../../../data/model/records.ts'
import { territoryNames } from '../../../data/model/territory-names.ts'
import { Choice, Entry } from '../../ui/fields.tsx'
import { useReader } from '../../ui/screen.ts'

export type ActorFacts = Required<Body<'changeActor'>>

const levels: readonly TerritoryLevel[] = ['region', 'departement']

/** `region-53` -> "Bretagne"; a name of a region and of a département stays a code. */
const nameOf = (key: string): string => {
  const level: TerritoryLevel = key.startsWith('region-') ? 'region' : 'departement'
  const name = territoryNames[level].get(key.slice(level.length + 1))
  return name === undefined || keysNamed(name).length > 1 ? key : name
}
/** `["region-53"]` for "bretagne"; two keys where a name is of both. */
const keysNamed = (text: string): readonly string[] => {
  const wanted = slugOf(text)
  return levels.flatMap((level) =>
    [...territoryNames[level]].flatMap(([code, name]) =>
      slugOf(name) === wanted || `${level}-${code}`.toLowerCase() === wanted ? [`${level}-${code}`] : [],
    ),
  )
}
const partsOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

type Props = {
  readonly detail: Reply<'actor'>
  readonly isWorking: boolean
  readonly onSave: (facts: ActorFacts) => void
}

export const ActorForm = ({ detail: { actor, territories, place }, isWorking, onSave }: Props): JSX.Element => {
  const { words } = useReader()
  const { actor: texts } = words.pagesScreen
  const { data } = words
  const [name, setName] = useState(actor.name)
  const [kind, setKind] = useState(actor.kind)
  const [website, setWebsite] = useState(actor.website ?? '')
  const [served, setServed] = useState(territories.map(nameOf).join(', '))
  const [wrong, setWrong] = useState<readonly string[]>([])
  const save = (event: Event): void => {
    event.preventDefault()
    const parts = partsOf(served)
    const unknown = parts.filter((part) => keysNamed(part).length !== 1)
    setWrong(unknown)
    if (unknown.length > 0) return
    onSave({
      name: name.trim(),
      kind,
      website: website.trim(),
      territories: parts.flatMap(keysNamed),
      parent: actor.parent,
      place,
    })
  }
  return (
    <form class="narrow" onSubmit={save}>
      <h5>{texts.title}</h5>
      <p class="hint">{texts.text}</p>
      <Entry label={data.actor.name} value={name} onEnter={setName} isRequired max={200} blank={data.actor.blank} />
      <Choice
        label={data.actor.kind}
        value={kind}
        options={actorKinds.map((known) => ({ value: known, label: words.names.kinds[known] }))}
        onChoose={(chosen) => setKind(actorKinds.find((known) => known === chosen) ?? kind)}
      />
      <Entry label={texts.website} value={website} onEnter={setWebsite} max={500} />
      <Entry
        label={texts.territories}
        value={served}
        onEnter={setServed}
        hint={texts.territoriesHint}
        max={2000}
        offers={levels.flatMap((level) => [...territoryNames[level].values()])}
      />
      {wrong.length > 0 && (
        <div class="notice problem" role="alert">
          {wrong.map((part) => (
            <p key={part}>{texts.unknown(part)}</p>
          ))}
        </div>
      )}
      <p class="actions">
        <button type="submit" disabled={isWorking}>
          {texts.save}
        </button>
      </p>
    </form>
  )
}
