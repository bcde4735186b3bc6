// "Our network": whose pages count as voice. All associations, a federation with its members, or several organisations by name;
// what is chosen is in the address and goes in one click.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { ActorRow, Dataset, FigureSet } from '../../../data/model/contract.ts'
import { partsOfSet } from '../../../data/model/sets.ts'
import { ask } from '../../api.ts'
import { Choice, Entry } from '../../ui/fields.tsx'
import { QuietButton } from '../../ui/quiet-button.tsx'
import { useNavigation, useOwn, useReader } from '../../ui/screen.ts'
import { isNamed } from '../actor/choose.tsx'
import { Answered } from '../answered.tsx'
import { useRequest } from '../request.ts'
import { askedIn } from './asked.ts'
import { withWord } from './change.ts'

/** Slugs of the organisations named one by one. */
const chosenIn = (network: string | null): readonly string[] => {
  const parts = network === null ? [] : partsOfSet(network)
  return 'fault' in parts ? [] : parts.flatMap(({ dimension, key }) => (dimension === 'actor' ? [key] : []))
}

/** The whole network as a label: the names that the reply gives, else the key. */
export const useNetworkName = (network: FigureSet | null): string | null => {
  const { words, formats } = useReader()
  if (network === null) return null
  const names = network.parts.map(({ dimension, key, name }) =>
    dimension === 'actor' ? (name ?? key) : words.territoriesScreen.network.of(name ?? key),
  )
  return names.length > 3 ? words.territoriesScreen.network.several(formats.whole(names.length)) : formats.list(names)
}

type ChoiceProps = { readonly actors: readonly ActorRow[] }

const Federation = ({ actors }: ChoiceProps): JSX.Element => {
  const { state, go } = useNavigation()
  const { words, language } = useReader()
  const own = useOwn()
  const { network: texts } = words.territoriesScreen
  const { network } = askedIn(state)
  const parents = new Set(actors.map(({ parent }) => parent))
  const { compare } = new Intl.Collator(language)
  const federations = actors
    .filter(({ slug }) => parents.has(slug) || slug === own.slug || network === `network:${slug}`)
    .toSorted((a, b) => compare(a.name, b.name))
  return (
    <Choice
      label={texts.federation}
      value={network?.startsWith('network:') === true ? network : ''}
      hint={federations.length === 0 ? texts.noFederation : undefined}
      options={[
        { value: '', label: texts.none },
        ...federations.map(({ slug, name }) => ({
          value: `network:${slug}`,
          label: slug === own.slug ? texts.own(name) : name,
        })),
      ]}
      onChoose={(key) => go(withWord(state, 'network', key), 'replace')}
    />
  )
}

const Several = ({ actors }: ChoiceProps): JSX.Element => {
  const { state, go } = useNavigation()
  const { network: texts } = useReader().words.territoriesScreen
  const [text, setText] = useState('')
  const [missing, setMissing] = useState('')
  const chosen = chosenIn(askedIn(state).network)
  const choose = (slugs: readonly string[]): void =>
    go(withWord(state, 'network', slugs.map((slug) => `actor:${slug}`).join(',')), 'replace')
  const add = (event: Event): void => {
    event.preventDefault()
    const found = actors.filter(({ name }) => isNamed(name, text))
    const actor = actors.find(({ name }) => name === text) ?? (found.length === 1 ? found[0] : undefined)
    setMissing(actor === undefined ? texts.unknown(text) : '')
    if (actor === undefined) return
    setText('')
    if (!chosen.includes(actor.slug)) choose([...chosen, actor.slug])
  }
  return (
    <>
      <form class="picker" aria-label={texts.byName} onSubmit={add}>
        <div class="fields">
          <Entry
            label={texts.byName}
            value={text}
            onEnter={setText}
            max={200}
            offers={actors.filter(({ pages }) => pages > 0).map(({ name }) => name)}
          />
          <button type="submit">{texts.add}</button>
        </div>
        <p class="hint" role="status">
          {missing}
        </p>
      </form>
      {chosen.length > 0 && (
        <ul class="chosen-names">
          {chosen.map((slug) => {
            const name = actors.find((actor) => actor.slug === slug)?.name ?? slug
            return (
              <li key={slug}>
                <span>{name}</span>
                <QuietButton
                  label={texts.remove}
                  about={texts.removeOf(name)}
                  isWorking={false}
                  onPress={() => choose(chosen.filter((one) => one !== slug))}
                />
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}

type Props = { readonly data: Dataset; readonly network: FigureSet | null }

export const Network = ({ data, network }: Props): JSX.Element => {
  const { state, go } = useNavigation()
  const { network: texts } = useReader().words.territoriesScreen
  const [isOpen, setOpen] = useState(false)
  const actors = useRequest(isOpen ? `actors ${data}` : null, (signal) => ask('actors', { query: { data }, signal }))
  const name = useNetworkName(network)
  return (
    <div class="network">
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{name === null ? texts.all : texts.is(name)}</summary>
        <p>{texts.text}</p>
        {isOpen && (
          <Answered request={actors} size="list">
            {({ actors: known }) => (
              <>
                <Federation actors={known} />
                <Several actors={known} />
              </>
            )}
          </Answered>
        )}
      </details>
      {name !== null && (
        <QuietButton
          label={texts.clear}
          isWorking={false}
          onPress={() => go(withWord(state, 'network', null), 'replace')}
        />
      )}
    </div>
  )
}
