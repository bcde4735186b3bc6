// Choosing one's own organisation, once: a field that finds organisations by a few letters, accents folded, and one button
// beside each. What is chosen is remembered on this device.

import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import { slugOf } from '../../../data/model/actors.ts'
import type { ActorRow, Dataset } from '../../../data/model/contract.ts'
import { ask } from '../../api.ts'
import { Link } from '../../ui/link.tsx'
import { useNavigation, useOwn, useReader } from '../../ui/screen.ts'
import { Writes } from '../../ui/writes.tsx'
import { Answered } from '../answered.tsx'
import { useRequest } from '../request.ts'

const mostShown = 8

/** Whether every word typed is in the name: case, accents and signs do not count. */
export const isNamed = (name: string, typed: string): boolean => {
  const among = slugOf(name)
  return slugOf(typed)
    .split('-')
    .every((word) => among.includes(word))
}

const Found = ({ actor }: { readonly actor: ActorRow }): JSX.Element => {
  const { go } = useNavigation()
  const { choose: remember } = useOwn()
  const { words, formats } = useReader()
  const { choose } = words.ourPage
  const pick = (): void => {
    remember(actor.slug)
    go({ slug: actor.slug, local: {} })
  }
  return (
    <li>
      <span>
        <Link to={{ slug: actor.slug, local: {} }}>{actor.name}</Link>{' '}
        <span class="hint">{`${words.names.kinds[actor.kind]}, ${words.shell.pages(actor.pages, formats)}`}</span>
      </span>
      <button type="button" aria-label={choose.pickOf(actor.name)} onClick={pick}>
        {choose.pick}
      </button>
    </li>
  )
}

const Search = ({ actors, data }: { readonly actors: readonly ActorRow[]; readonly data: Dataset }): JSX.Element => {
  const id = useId()
  const { words, formats } = useReader()
  const { choose } = words.ourPage
  const [typed, setTyped] = useState('')
  const found = actors.filter(({ name }) => isNamed(name, typed))
  const shown = found.slice(0, mostShown)
  const said =
    found.length === 0
      ? choose.none
      : found.length > shown.length
        ? choose.shown({ shown: formats.whole(shown.length), of: formats.whole(found.length) })
        : choose.found(found.length, formats)
  if (actors.length === 0) return <p class="notice">{choose.empty}</p>
  return (
    <form class="choose" aria-label={choose.title} onSubmit={(event) => event.preventDefault()}>
      {data === 'demo' && <p class="notice">{choose.invented}</p>}
      <div class="field">
        <label for={id}>{choose.label}</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          value={typed}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <small id={`${id}-hint`} class="hint">
          {choose.hint}
        </small>
      </div>
      <p role="status" class="hint">
        {said}
      </p>
      <ul class="named" aria-label={choose.results}>
        {shown.map((actor) => (
          <Found key={actor.slug} actor={actor} />
        ))}
      </ul>
    </form>
  )
}

export const Choose = ({ data }: { readonly data: Dataset }): JSX.Element => {
  const { ourPage } = useReader().words
  const own = useOwn()
  const { choose } = ourPage
  const actors = useRequest(data, (signal) => ask('actors', { query: { data }, signal }))
  return (
    <>
      <p class="lead">{choose.lead}</p>
      <Answered request={actors} size="list">
        {(reply) => (
          <>
            <Search actors={reply.actors} data={data} />
            <Writes>
              <p>
                {choose.missing} <Link to={{ screen: 'data', anchor: 'organisations' }}>{choose.toAdd}</Link>
              </p>
            </Writes>
            {own.slug !== null && (
              <p>
                <Link to={{ slug: own.slug, local: {} }}>{choose.back}</Link>
              </p>
            )}
          </>
        )}
      </Answered>
    </>
  )
}
