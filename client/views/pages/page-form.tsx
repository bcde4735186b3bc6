// What a person says of a page: its name, account and address, which hold whatever files say. An empty field goes back to them.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Body, PageDetail } from '../../../data/model/contract.ts'
import { Entry } from '../../ui/fields.tsx'
import { useReader } from '../../ui/screen.ts'

export type Corrections = Required<Pick<Body<'changePage'>, 'name' | 'handle' | 'address'>>

type Props = {
  readonly detail: PageDetail
  readonly isWorking: boolean
  readonly onSave: (corrections: Corrections) => void
}

/** What differs from what is shown is said by the person; what does not stays as it was said. */
const saidOf = (text: string, shown: string | null, said: string | null): string | null => {
  const written = text.trim()
  if (written === (shown ?? '')) return said
  return written === '' ? null : written
}

export const PageForm = ({ detail: { page, said }, isWorking, onSave }: Props): JSX.Element => {
  const texts = useReader().words.pagesScreen.page
  const [name, setName] = useState(page.name)
  const [handle, setHandle] = useState(page.handle ?? '')
  const [address, setAddress] = useState(page.address ?? '')
  const save = (event: Event): void => {
    event.preventDefault()
    onSave({
      name: saidOf(name, page.name, said.name),
      handle: saidOf(handle, page.handle, said.handle),
      address: saidOf(address, page.address, said.address),
    })
  }
  return (
    <form class="narrow" onSubmit={save}>
      <h4>{texts.title}</h4>
      <p class="hint">{texts.text}</p>
      <Entry label={texts.name} value={name} onEnter={setName} max={200} />
      <Entry label={texts.handle} value={handle} onEnter={setHandle} max={100} />
      <Entry label={texts.address} value={address} onEnter={setAddress} max={500} />
      <p class="actions">
        <button type="submit" disabled={isWorking}>
          {texts.save}
        </button>
      </p>
    </form>
  )
}
