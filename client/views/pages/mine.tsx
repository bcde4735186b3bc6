// A volunteer adds the association and its pages: a name, addresses, done. A name of the list means the organisation of
// the list. What comes next is said at once: its identifier, and a table to fill in.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { slugOf } from '../../../data/model/actors.ts'
import type { ActorRow, PageRow } from '../../../data/model/contract.ts'
import { pageAddressOf } from '../../../data/model/platforms.ts'
import { ask, Refused } from '../../api.ts'
import { Entry } from '../../ui/fields.tsx'
import { useReader } from '../../ui/screen.ts'
import { FormEnd } from '../data/form-end.tsx'
import { useAction } from '../request.ts'
import { templateOf } from './template.ts'

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Name of the organisation that has the page of this address; null when none is known to. */
const ownerOf = (text: string, pages: readonly PageRow[]): string | null => {
  const address = pageAddressOf(text)
  const handle = address?.handle?.toLowerCase() ?? null
  const page = pages.find(
    (row) => row.platform === address?.platform && handle !== null && row.handle?.toLowerCase() === handle,
  )
  return page?.actorName ?? null
}

type Added = {
  readonly said: string
  readonly slug: string
  /** Address of the table to fill in. */
  readonly template: string
}

type Props = {
  readonly actors: readonly ActorRow[]
  readonly pages: readonly PageRow[]
  readonly onChange: () => void
}

export const AddAssociation = ({ actors, pages: known, onChange }: Props): JSX.Element => {
  const { words, formats } = useReader()
  const { mine, actor } = words.data
  const [name, setName] = useState('')
  const [addresses, setAddresses] = useState('')
  const [added, setAdded] = useState<Added | null>(null)
  const [wrong, setWrong] = useState<readonly string[]>([])
  const action = useAction()
  const slug = slugOf(name)
  const same = slug === '' ? undefined : actors.find((one) => one.slug === slug || slugOf(one.name) === slug)
  const add = (event: Event): void => {
    event.preventDefault()
    setAdded(null)
    const pages = linesOf(addresses)
    const notAddresses = pages.filter((page) => pageAddressOf(page) === null)
    setWrong(notAddresses.map(mine.notAddress))
    if (notAddresses.length > 0) return
    action.run(async () => {
      try {
        const row = await ask('addActor', { body: { name: name.trim(), kind: 'association', pages: [...pages] } })
        const count = words.shell.pages(row.pages, formats)
        setAdded({
          said: same === undefined ? mine.added(row.name, count) : mine.addedTo(row.name, count),
          slug: row.slug,
          template: templateOf(row.slug, pages[0] ?? null, new Date(), mine.templateNote),
        })
        setName('')
        setAddresses('')
        onChange()
      } catch (reason) {
        const taken =
          reason instanceof Refused && reason.problem?.code === 'page-taken'
            ? pages.flatMap((page) => {
                const owner = ownerOf(page, known)
                return owner === null || owner === same?.name ? [] : [mine.taken(page, owner)]
              })
            : []
        if (taken.length === 0) throw reason
        setWrong(taken)
      }
    })
  }
  return (
    <form class="narrow" onSubmit={add}>
      <p>{mine.text}</p>
      <Entry
        label={mine.name}
        value={name}
        onEnter={setName}
        isRequired
        max={200}
        blank={actor.blank}
        offers={actors.map((one) => one.name)}
        {...(same !== undefined && { hint: mine.known })}
      />
      <Entry label={mine.pages} value={addresses} onEnter={setAddresses} lines={3} hint={mine.pagesHint} />
      <FormEnd wrong={wrong} action={action} submit={mine.add} said={added?.said ?? ''} />
      {added !== null && (
        <>
          <p>
            {mine.identifier} <code>{added.slug}</code>
          </p>
          <p>{mine.templateText}</p>
          <p>
            <a href={added.template} download={mine.templateFile(added.slug)}>
              {mine.template}
            </a>
          </p>
        </>
      )}
    </form>
  )
}
