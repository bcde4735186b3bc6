// Organisations that are one, and what else they are called: merged, split again, named, each step taken back in place.

import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { ActorRow } from '../../../data/model/contract.ts'
import { ask } from '../../api.ts'
import { Choice } from '../../ui/fields.tsx'
import { Link } from '../../ui/link.tsx'
import { QuietButton } from '../../ui/quiet-button.tsx'
import { SaidAndUndo } from '../../ui/said-and-undo.tsx'
import { useReader } from '../../ui/screen.ts'
import { Answered, Refusal } from '../answered.tsx'
import { useAction, useRequest } from '../request.ts'
import { type ActorFacts, ActorForm } from './actor-form.tsx'
import { OtherNames } from './other-names.tsx'

type Props = { readonly actors: readonly ActorRow[]; readonly onChange: () => void }

export const Organisations = ({ actors, onChange }: Props): JSX.Element => {
  const { words, language } = useReader()
  const texts = words.matching.actors
  const [chosen, setChosen] = useState('')
  const [into, setInto] = useState('')
  const [version, setVersion] = useState(0)
  const [said, setSaid] = useState('')
  const [undo, setUndo] = useState<(() => void) | null>(null)
  const line = useRef<HTMLDivElement>(null)
  const action = useAction()
  const detail = useRequest(chosen === '' ? null : `actor ${chosen} ${version}`, (signal) =>
    ask('actor', { params: { slug: chosen }, signal }),
  )
  const byName = new Intl.Collator(language).compare
  const options = actors
    .map(({ slug, name }) => ({ value: slug, label: name }))
    .toSorted((a, b) => byName(a.label, b.label))
  const done = (text: string, back: (() => void) | null = null): void => {
    setSaid(text)
    setUndo(() => back)
    setVersion((count) => count + 1)
    onChange()
    line.current?.focus()
  }
  const point = (slug: string, target: string | null, text: string, isUndo = false): void =>
    action.run(async () => {
      const { before } = await ask('mergeActor', { params: { slug }, body: { into: target } })
      setInto('')
      done(text, isUndo ? null : () => point(slug, before, texts.undone, true))
    })
  const correct = (slug: string, facts: ActorFacts, isUndo = false): void =>
    action.run(async () => {
      const { actor, before } = await ask('changeActor', { params: { slug }, body: facts })
      if (isUndo) done(words.pagesScreen.actor.undone)
      else done(words.pagesScreen.actor.saved(actor.name), () => correct(slug, before, true))
    })
  return (
    <>
      <p>{texts.text}</p>
      <div class="narrow">
        <Choice
          label={texts.choose}
          value={options.some(({ value }) => value === chosen) ? chosen : (detail.value?.actor.slug ?? '')}
          options={[{ value: '', label: texts.none }, ...options]}
          onChoose={(slug) => {
            setChosen(slug)
            setInto('')
          }}
        />
      </div>
      <SaidAndUndo said={said} line={line} undo={texts.undo} isWorking={action.isWorking} onUndo={undo} />
      <Refusal problem={action.problem} />
      {chosen !== '' && (
        <Answered request={detail} size="list">
          {(held) => {
            const { actor, aliases, merged } = held
            return (
              <>
                <h4>
                  <Link to={{ screen: 'actor', slug: actor.slug, data: 'real' }}>{actor.name}</Link>
                </h4>
                <ActorForm
                  key={JSON.stringify([actor, held.territories, held.place])}
                  detail={held}
                  actors={actors}
                  isWorking={action.isWorking}
                  onSave={(facts) => correct(actor.slug, facts)}
                />
                {merged.length > 0 && (
                  <>
                    <h5>{texts.members}</h5>
                    <ul class="other-names">
                      {merged.map(({ slug, name }) => (
                        <li key={slug}>
                          <span>{name}</span>
                          <QuietButton
                            label={texts.split}
                            about={texts.splitOf(name)}
                            isWorking={action.isWorking}
                            onPress={() => point(slug, null, texts.isSplit(name))}
                          />
                        </li>
                      ))}
                    </ul>
                  </>
                )}
                <form
                  class="narrow"
                  onSubmit={(event) => {
                    event.preventDefault()
                    const target = actors.find(({ slug }) => slug === into)
                    if (target !== undefined) point(actor.slug, into, texts.merged(actor.name, target.name))
                  }}
                >
                  <Choice
                    label={texts.merge}
                    hint={texts.mergeHint}
                    value={into}
                    isRequired
                    options={[{ value: '', label: texts.none }, ...options.filter(({ value }) => value !== actor.slug)]}
                    onChoose={setInto}
                  />
                  <p class="actions">
                    <button type="submit" disabled={action.isWorking || into === ''}>
                      {texts.mergeDo}
                    </button>
                  </p>
                </form>
                <OtherNames
                  of={actor.name}
                  names={aliases}
                  onAdd={async (name) => {
                    await ask('addActorName', { params: { slug: actor.slug }, body: { name } })
                  }}
                  onRemove={async (name) => {
                    await ask('removeActorName', { params: { slug: actor.slug, name } })
                  }}
                  onDone={(text) => done(text)}
                />
              </>
            )
          }}
        </Answered>
      )}
    </>
  )
}
