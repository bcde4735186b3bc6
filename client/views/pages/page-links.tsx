// One page in full: the kept pages it is made of and why, its other names; merged with another page, a part separated, each
// taken back in place.

import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Body, PageDetail, PageRow } from '../../../data/model/contract.ts'
import { partsOf } from '../../../data/model/page-keys.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { ask } from '../../api.ts'
import { Entry } from '../../ui/fields.tsx'
import { QuietButton } from '../../ui/quiet-button.tsx'
import { SaidAndUndo } from '../../ui/said-and-undo.tsx'
import { useReader } from '../../ui/screen.ts'
import { Answered, Refusal } from '../answered.tsx'
import { useAction, useRequest } from '../request.ts'
import { OtherNames } from './other-names.tsx'
import { type Corrections, PageForm } from './page-form.tsx'

type Decisions = Body<'decidePages'>['decisions']

/** What files call a part: its identifier, account, organisation or name. */
const keyName = ({ words }: Reader, key: string): string => {
  const { keys, unnamed } = words.matching.page
  const named = partsOf(key)
  return named === null ? unnamed : keys[named.kind](named.alias)
}

/** How a page is found in a list by typing: names alone may be those of several. */
const labelOf = ({ name, handle, id }: PageRow): string => `${name} (${handle ?? id})`

type MergeProps = {
  readonly page: PageRow
  readonly pages: readonly PageRow[]
  readonly isWorking: boolean
  readonly onMerge: (other: PageRow) => void
}

const Merge = ({ page, pages, isWorking, onMerge }: MergeProps): JSX.Element => {
  const texts = useReader().words.matching.page
  const [text, setText] = useState('')
  const [isWrong, setWrong] = useState(false)
  const others = pages.filter(({ id, platform }) => id !== page.id && platform === page.platform)
  const submit = (event: Event): void => {
    event.preventDefault()
    const other = others.find((one) => labelOf(one) === text.trim())
    setWrong(other === undefined)
    if (other !== undefined) onMerge(other)
  }
  return (
    <form class="narrow" onSubmit={submit}>
      <Entry
        label={texts.merge}
        value={text}
        onEnter={setText}
        hint={texts.mergeHint}
        isRequired
        offers={others.map(labelOf)}
      />
      {isWrong && <p role="alert">{texts.notListed}</p>}
      <p class="actions">
        <button type="submit" disabled={isWorking}>
          {texts.mergeDo}
        </button>
      </p>
    </form>
  )
}

type PartsProps = {
  readonly detail: PageDetail
  readonly isWorking: boolean
  readonly onDecide: (decisions: Decisions, said: string) => void
}

const Parts = ({ detail, isWorking, onDecide }: PartsProps): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const texts = words.matching.page
  const { parts, apart } = detail
  return (
    <>
      <h4>{texts.parts(parts.length, formats)}</h4>
      <ul class="other-names">
        {parts.map((part) => {
          const key = keyName(reader, part.key)
          const also = part.aliases
            .map(({ kind, alias }) => `${kind}:${alias}`)
            .filter((alias) => alias !== part.key && !alias.startsWith('name:'))
          return (
            <li key={part.id}>
              <span>
                {texts.part(key, words.shell.posts(part.posts, formats))}
                {parts.length > 1 && part.because.map((reason) => `, ${texts.because[reason]}`)}
                {also.length > 0 && (
                  <span class="hint"> {texts.also(formats.list(also.map((alias) => keyName(reader, alias))))}</span>
                )}
              </span>
              {parts.length > 1 && (
                <button
                  type="button"
                  class="quiet"
                  aria-label={texts.separateOf(key)}
                  disabled={isWorking}
                  onClick={() =>
                    onDecide(
                      parts.flatMap(({ id }) => (id === part.id ? [] : [{ page: part.id, other: id, isOne: false }])),
                      texts.separated(key),
                    )
                  }
                >
                  {texts.separate}
                </button>
              )}
            </li>
          )
        })}
        {apart.map(({ part, other, name }) => (
          <li key={`${part} ${other}`}>
            <span>{texts.apart(name)}</span>
            <QuietButton
              label={texts.forget}
              about={texts.forgetOf(name)}
              isWorking={isWorking}
              onPress={() => onDecide([{ page: part, other, isOne: null }], texts.forgotten(name))}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

type Props = {
  readonly page: PageRow
  readonly pages: readonly PageRow[]
  readonly onChange: () => void
  readonly onClose: () => void
}

export const PageLinks = ({ page, pages, onChange, onClose }: Props): JSX.Element => {
  const { words } = useReader()
  const texts = words.matching.page
  const [version, setVersion] = useState(0)
  const [said, setSaid] = useState('')
  const [undo, setUndo] = useState<(() => void) | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const line = useRef<HTMLDivElement>(null)
  const action = useAction()
  const detail = useRequest(`page ${page.id} ${version}`, (signal) => ask('page', { params: { id: page.id }, signal }))
  useEffect(() => heading.current?.focus(), [page.id])
  const done = (text: string, back: (() => void) | null = null): void => {
    setSaid(text)
    setUndo(() => back)
    setVersion((count) => count + 1)
    onChange()
    line.current?.focus()
  }
  const decide = (decisions: Decisions, text: string, isUndo = false): void =>
    action.run(async () => {
      const { before } = await ask('decidePages', { body: { decisions } })
      done(text, isUndo ? null : () => decide(before, texts.undone, true))
    })
  /** @param before what a person said of it until then; null: nothing to take back */
  const correct = (corrections: Corrections, before: Corrections | null): void =>
    action.run(async () => {
      const row = await ask('changePage', { params: { id: page.id }, body: corrections })
      if (before === null) done(texts.undone)
      else done(words.pagesScreen.page.saved(row.name), () => correct(before, null))
    })
  return (
    <section class="page-links" aria-label={texts.openOf(page.name)}>
      <h3 ref={heading} tabIndex={-1}>
        {texts.openOf(page.name)}
      </h3>
      <SaidAndUndo said={said} line={line} undo={texts.undo} isWorking={action.isWorking} onUndo={undo} />
      <Refusal problem={action.problem} />
      <Answered request={detail} size="list">
        {(held) => (
          <>
            <PageForm
              key={JSON.stringify([held.page, held.said])}
              detail={held}
              isWorking={action.isWorking}
              onSave={(corrections) => correct(corrections, held.said)}
            />
            <Parts detail={held} isWorking={action.isWorking} onDecide={decide} />
            <Merge
              key={`${held.page.id} ${held.page.parts}`}
              page={held.page}
              pages={pages}
              isWorking={action.isWorking}
              onMerge={(other) =>
                decide([{ page: held.page.id, other: other.id, isOne: true }], texts.merged(held.page.name, other.name))
              }
            />
            <OtherNames
              of={held.page.name}
              names={held.parts.flatMap(({ aliases }) =>
                aliases.flatMap(({ kind, alias, isGiven }) => (kind === 'name' && isGiven ? [alias] : [])),
              )}
              onAdd={async (name) => {
                await ask('addPageName', { params: { id: held.page.id }, body: { name } })
              }}
              onRemove={async (name) => {
                await ask('removePageName', { params: { id: held.page.id, name } })
              }}
              onDone={(text) => done(text)}
            />
          </>
        )}
      </Answered>
      <p class="actions">
        <button type="button" class="quiet" onClick={onClose}>
          {texts.close}
        </button>
      </p>
    </section>
  )
}
