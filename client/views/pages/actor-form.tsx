// What an organisation is: its name, kind, website, the territories it serves, the federation it is a member of and where it is
// at home, corrected together. What cannot be saved is said beside the form, all of it at once.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { ActorRow, Body, Reply } from '../../../data/model/contract.ts'
import { networksOf } from '../../../data/model/networks.ts'
import { actorKinds, type TerritoryLevel } from '../../../data/model/records.ts'
import { territoryIn } from '../../../data/model/territories/cells.ts'
import { isAroundFrance, type Point, type PointFault, pointOf } from '../../../data/model/territories/coordinates.ts'
import { territoryKey, territoryOf } from '../../../data/model/territories/serving.ts'
import { territoryNames } from '../../../data/model/territory-names.ts'
import { Choice, Entry, type Option } from '../../ui/fields.tsx'
import { useReader } from '../../ui/screen.ts'

export type ActorFacts = Required<Body<'changeActor'>>

const levels: readonly TerritoryLevel[] = ['region', 'departement']

/** `region-53` for "bretagne", "53 Bretagne" or its key; null for what is no territory, and for what could be two. */
const keyNamed = (text: string): string | null => {
  const found = territoryOf(text) ?? territoryIn([text], null)
  return found === null || typeof found === 'string' ? null : territoryKey(found)
}
/** `region-53` -> "Bretagne"; a name of a région and of a département stays a key. */
const nameOf = (key: string): string => {
  const territory = territoryOf(key)
  const name = territory === null ? undefined : territoryNames[territory.level].get(territory.code)
  return name !== undefined && keyNamed(name) === key ? name : key
}
const partsOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Organisations that it can be a member of: not itself, nor one of its own network. */
const federationOptions = (slug: string, actors: readonly ActorRow[], compare: Intl.Collator): readonly Option[] => {
  const networks = networksOf(actors)
  return actors
    .filter((other) => networks.get(other.slug)?.includes(slug) !== true)
    .map((other) => ({ value: other.slug, label: other.name }))
    .toSorted((a, b) => compare.compare(a.label, b.label))
}

type Place = ActorFacts['place']

/** What the two fields of a place say: a place, none, or what is wrong with them. */
const placeOf = (name: string, point: string): Place | PointFault | 'missing' => {
  if (point.trim() === '') return name.trim() === '' ? null : 'missing'
  const found = pointOf(point)
  return typeof found === 'string' ? found : { name: name.trim() === '' ? null : name.trim(), ...found }
}

type Props = {
  readonly detail: Reply<'actor'>
  /** All there are: what it can be a member of. */
  readonly actors: readonly ActorRow[]
  readonly isWorking: boolean
  readonly onSave: (facts: ActorFacts) => void
}

export const ActorForm = ({ detail: { actor, territories, place }, actors, isWorking, onSave }: Props): JSX.Element => {
  const { words, language } = useReader()
  const { actor: texts } = words.pagesScreen
  const { data } = words
  const [name, setName] = useState(actor.name)
  const [kind, setKind] = useState(actor.kind)
  const [website, setWebsite] = useState(actor.website ?? '')
  const [served, setServed] = useState(territories.map(nameOf).join(', '))
  const [parent, setParent] = useState(actor.parent ?? '')
  const [town, setTown] = useState(place?.name ?? '')
  const pointText = ({ latitude, longitude }: Point): string => texts.pointText(latitude, longitude)
  const known = place === null ? '' : pointText(place)
  const [point, setPoint] = useState(known)
  const [wrong, setWrong] = useState<readonly string[]>([])
  const typed = pointOf(point)
  const save = (event: Event): void => {
    event.preventDefault()
    const parts = partsOf(served)
    // A point that nobody touched keeps all its digits.
    const home = place !== null && point === known ? { ...place, name: town.trim() || null } : placeOf(town, point)
    const faults = parts.filter((part) => keyNamed(part) === null).map((part) => texts.unknown(part))
    if (typeof home === 'string') faults.push(texts.pointFaults[home])
    setWrong(faults)
    if (faults.length > 0 || typeof home === 'string') return
    const keys = parts.flatMap((part) => keyNamed(part) ?? [])
    onSave({
      name: name.trim(),
      kind,
      website: website.trim(),
      territories: keys,
      parent: parent === '' ? null : parent,
      place: home,
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
      <Choice
        label={texts.parent}
        hint={texts.parentHint}
        value={parent}
        options={[
          { value: '', label: texts.noParent },
          ...federationOptions(actor.slug, actors, new Intl.Collator(language)),
        ]}
        onChoose={setParent}
      />
      <Entry label={texts.place} value={town} onEnter={setTown} hint={texts.placeHint} max={120} />
      <Entry label={texts.point} value={point} onEnter={setPoint} hint={texts.pointHint} max={80} />
      <p role="status" class="hint">
        {typeof typed !== 'string' && !isAroundFrance(typed) && texts.abroad}
      </p>
      {wrong.length > 0 && (
        <div class="notice problem" role="alert">
          {wrong.map((fault) => (
            <p key={fault}>{fault}</p>
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
