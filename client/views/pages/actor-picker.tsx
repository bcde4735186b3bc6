// Choosing an organisation, or making one: name, kind, and the camp proposed from the kind.

import type { JSX } from 'preact'
import { campOfKind } from '../../../data/model/actors.ts'
import type { ActorRow } from '../../../data/model/contract.ts'
import { type ActorKind, actorKinds, type Camp, camps } from '../../../data/model/records.ts'
import { ask } from '../../api.ts'
import { Choice, Entry, type OptionGroup } from '../../ui/fields.tsx'
import { useReader } from '../../ui/screen.ts'

export type PickedActor =
  | { readonly how: 'none' }
  | { readonly how: 'known'; readonly slug: string }
  | { readonly how: 'new'; readonly name: string; readonly kind: ActorKind; readonly camp: Camp }
  /** One for each page, named after it. */
  | { readonly how: 'each'; readonly kind: ActorKind; readonly camp: Camp }

export const noActor: PickedActor = { how: 'none' }
const newActor = (name: string): Extract<PickedActor, { how: 'new' }> => ({
  how: 'new',
  name,
  kind: 'association',
  camp: campOfKind('association').article,
})

/** The actor picked, made first if it is new; null when none was picked. @throws Refused */
export const actorOf = async (picked: PickedActor): Promise<{ readonly slug: string } | null> => {
  if (picked.how === 'none' || picked.how === 'each') return null
  if (picked.how === 'known') return { slug: picked.slug }
  const { name, kind, camp } = picked
  return ask('addActor', { body: { name: name.trim(), kind, camp } })
}

type Props = {
  readonly label: string
  /** What choosing none is called. */
  readonly none: string
  readonly hint?: string
  /** What a new one is called at first: the name of its page. */
  readonly newName?: string
  /** Whether one may be made for each of several pages. */
  readonly hasEach?: boolean
  readonly actors: readonly ActorRow[]
  readonly picked: PickedActor
  readonly onPick: (picked: PickedActor) => void
}

const create = 'new:'
const createEach = 'each:'

const choiceOf = (picked: PickedActor): string => {
  if (picked.how === 'known') return picked.slug
  return picked.how === 'none' ? '' : picked.how === 'new' ? create : createEach
}

export const ActorPicker = ({
  label,
  none,
  hint,
  newName = '',
  hasEach = false,
  actors,
  picked,
  onPick,
}: Props): JSX.Element => {
  const { words, language } = useReader()
  const { data, shell } = words
  const byName = new Intl.Collator(language).compare
  const groups: readonly OptionGroup[] = [...camps, null]
    .map((camp) => ({
      label: camp === null ? data.actor.withoutCamp : shell.camps.article[camp],
      options: actors
        .filter((actor) => (actor.camps.article ?? null) === camp)
        .map(({ slug, name }) => ({ value: slug, label: name }))
        .toSorted((a, b) => byName(a.label, b.label)),
    }))
    .filter(({ options }) => options.length > 0)
  const choose = (value: string): void => {
    const { name, ...alike } = newActor(newName)
    if (value === '') onPick(noActor)
    else if (value === createEach) onPick({ ...alike, how: 'each' })
    else onPick(value === create ? { ...alike, name } : { how: 'known', slug: value })
  }
  return (
    <div class="actor-picker">
      <Choice
        label={label}
        hint={hint}
        value={choiceOf(picked)}
        options={[
          { value: '', label: none },
          { value: create, label: data.waiting.create },
          ...(hasEach ? [{ value: createEach, label: data.waiting.createEach }] : []),
          ...groups,
        ]}
        onChoose={choose}
      />
      {(picked.how === 'new' || picked.how === 'each') && (
        <div class="fields">
          {picked.how === 'new' && (
            <Entry
              label={data.actor.name}
              value={picked.name}
              isRequired
              blank={data.actor.blank}
              max={200}
              onEnter={(name) => onPick({ ...picked, name })}
            />
          )}
          <Choice
            label={data.actor.kind}
            value={picked.kind}
            options={actorKinds.map((kind) => ({ value: kind, label: words.names.kinds[kind] }))}
            onChoose={(value) => {
              const kind = actorKinds.find((known) => known === value) ?? picked.kind
              onPick({ ...picked, kind, camp: campOfKind(kind).article })
            }}
          />
          <Choice
            label={data.actor.camp}
            hint={data.actor.campHint}
            value={picked.camp}
            options={camps.map((camp) => ({ value: camp, label: shell.camps.article[camp] }))}
            onChoose={(value) => onPick({ ...picked, camp: camps.find((known) => known === value) ?? picked.camp })}
          />
        </div>
      )}
    </div>
  )
}
