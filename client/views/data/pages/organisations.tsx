// Organisations that are one, and what else they are called: merged, split again, named, each step taken back in place.

import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { ActorRow } from '../../../../data/model/contract.ts'
import { ask } from '../../../api.ts'
import { Choice } from '../../../ui/fields.tsx'
import { Link } from '../../../ui/link.tsx'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { useReader } from '../../../ui/screen.ts'
import { Answered, Refusal } from '../../answered.tsx'
import { useAction, useRequest } from '../../request.ts'
import { OtherNames } from './other-names.tsx'
import { SaidAndUndo } from './said-and-undo.tsx'

/** An organisation, and which one it was merged into before; null: none. */
type Before = { readonly slug: string; readonly into: string | null }
type Props = { readonly actors: readonly ActorRow[]; readonly onChange: () => void }

export const Organisations = ({ actors, onChange }: Props): JSX.Element => {
  const { words, language } = useReader()
  const texts = words.matching.actors
  const [chosen, setChosen] = useState('')
  const [into, setInto] = useState('')
  const [version, setVersion] = useState(0)
  const [said, setSaid] = useState('')
  const [undo, setUndo] = useState<Before | null>(null)
  const line = useRef<HTMLDivElement>(null)
  const action = useAction()
  const detail = useRequest(chosen === '' ? null : `actor ${chosen} ${version}`, (signal) =>
    ask('actor', { params: { slug: chosen }, signal }),
  )
  const byName = new Intl.Collator(language).compare
  const options = actors
    .map(({ slug, name }) => ({ value: slug, label: name }))
    .toSorted((a, b) => byName(a.label, b.label))
  const done = (text: string, before: Before | null = null): void => {
    setSaid(text)
    setUndo(before)
    setVersion((count) => count + 1)
    onChange()
    line.current?.focus()
  }
  const point = (slug: string, target: string | null, text: string, isUndo = false): void =>
    action.run(async () => {
      const { before } = await ask('mergeActor', { params: { slug }, body: { into: target } })
      setInto('')
      done(text, isUndo ? null : { slug, into: before })
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
      <SaidAndUndo
        said={said}
        line={line}
        undo={texts.undo}
        isWorking={action.isWorking}
        onUndo={undo === null ? null : () => point(undo.slug, undo.into, texts.undone, true)}
      />
      <Refusal problem={action.problem} />
      {chosen !== '' && (
        <Answered request={detail} size="list">
          {({ actor, aliases, merged }) => (
            <>
              <h4>
                <Link to={{ screen: 'actor', slug: actor.slug, data: 'real' }}>{actor.name}</Link>
              </h4>
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
          )}
        </Answered>
      )}
    </>
  )
}
