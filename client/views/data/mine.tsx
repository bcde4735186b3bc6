// A volunteer adds the association and its pages: a name, addresses, done.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { pageAddressOf } from '../../../data/model/platforms.ts'
import { ask } from '../../api.ts'
import { Entry } from '../../ui/fields.tsx'
import { useReader } from '../../ui/screen.ts'
import { Refusal } from '../answered.tsx'
import { useAction } from '../request.ts'

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

export const AddAssociation = ({ onChange }: { readonly onChange: () => void }): JSX.Element => {
  const { words, formats } = useReader()
  const { mine } = words.data
  const [name, setName] = useState('')
  const [addresses, setAddresses] = useState('')
  const [said, setSaid] = useState('')
  const [wrong, setWrong] = useState<readonly string[]>([])
  const action = useAction()
  const add = (event: Event): void => {
    event.preventDefault()
    setSaid('')
    const pages = linesOf(addresses)
    const notAddresses = pages.filter((page) => pageAddressOf(page) === null)
    setWrong(notAddresses)
    if (notAddresses.length > 0) return
    action.run(async () => {
      const row = await ask('addActor', { body: { name: name.trim(), kind: 'association', pages: [...pages] } })
      setSaid(mine.added(row.name, words.shell.pages(row.pages, formats)))
      setName('')
      setAddresses('')
      onChange()
    })
  }
  return (
    <form class="narrow" onSubmit={add}>
      <p>{mine.text}</p>
      <Entry label={mine.name} value={name} onEnter={setName} isRequired max={200} />
      <Entry label={mine.pages} value={addresses} onEnter={setAddresses} lines={3} hint={mine.pagesHint} />
      {wrong.length > 0 && (
        <div class="notice problem" role="alert">
          {wrong.map((line) => (
            <p key={line}>{mine.notAddress(line)}</p>
          ))}
        </div>
      )}
      <Refusal problem={action.problem} />
      <p class="actions">
        <button type="submit" class="main-action" disabled={action.isWorking}>
          {mine.add}
        </button>
      </p>
      <p role="status" class="said">
        {said}
      </p>
    </form>
  )
}
