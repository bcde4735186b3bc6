// Other names of a page or an organisation: listed, added, taken back.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Entry } from '../../ui/fields.tsx'
import { QuietButton } from '../../ui/quiet-button.tsx'
import { useReader } from '../../ui/screen.ts'
import { Refusal } from '../answered.tsx'
import { useAction } from '../request.ts'

type Props = {
  /** Whose names they are. */
  readonly of: string
  readonly names: readonly string[]
  readonly onAdd: (name: string) => Promise<void>
  readonly onRemove: (name: string) => Promise<void>
  /** Told what was done, in words. */
  readonly onDone: (said: string) => void
}

export const OtherNames = ({ of, names, onAdd, onRemove, onDone }: Props): JSX.Element => {
  const { words } = useReader()
  const texts = words.matching.names
  const [name, setName] = useState('')
  const action = useAction()
  const add = (event: Event): void => {
    event.preventDefault()
    const added = name.trim()
    action.run(async () => {
      await onAdd(added)
      setName('')
      onDone(texts.added(added, of))
    })
  }
  const remove = (alias: string): void =>
    action.run(async () => {
      await onRemove(alias)
      onDone(texts.removed(alias))
    })
  return (
    <>
      <h4>{texts.title}</h4>
      {names.length === 0 ? (
        <p class="hint">{texts.none}</p>
      ) : (
        <ul class="other-names">
          {names.map((alias) => (
            <li key={alias}>
              <span>{alias}</span>
              <QuietButton
                label={texts.remove}
                about={texts.removeOf(alias)}
                isWorking={action.isWorking}
                onPress={() => remove(alias)}
              />
            </li>
          ))}
        </ul>
      )}
      <form class="narrow" onSubmit={add}>
        <Entry
          label={texts.add}
          value={name}
          onEnter={setName}
          hint={texts.addHint}
          isRequired
          max={200}
          blank={words.data.actor.blank}
        />
        <p class="actions">
          <button type="submit" disabled={action.isWorking}>
            {texts.addDo}
          </button>
        </p>
      </form>
      <Refusal problem={action.problem} />
    </>
  )
}
