// Coding a sample by hand: one post at a time, ticked by letters of the keyboard, saved with Enter. What the lists say of the
// post is not shown: it would be repeated rather than checked.

import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { enoughCodings } from '../../../data/model/certainty.ts'
import type { Reply } from '../../../data/model/contract.ts'
import { dayOf } from '../../../data/model/periods.ts'
import { defaultZone } from '../../../data/model/territories.ts'
import type { CheckedKey } from '../../../data/model/topics/self-check.ts'
import { callKeys, topicKeys } from '../../../data/model/topics/themes.ts'
import { topicName } from '../../../data/model/words/names.ts'
import { ask, codedFileAddress } from '../../api.ts'
import { Tick } from '../../ui/fields.tsx'
import { useReader } from '../../ui/screen.ts'
import { WebLink } from '../../ui/web-link.tsx'
import { Answered, Refusal } from '../answered.tsx'
import { useAction, useRequest } from '../request.ts'
import type { HeldLists } from './held.ts'
import { codingOf, keyFor, letterOf, tickedOf } from './lists.ts'

type State = Reply<'coding'>
type Post = NonNullable<State['next']>
type Ticked = ReadonlySet<CheckedKey>

const groups = [
  ['topicsOf', topicKeys],
  ['callsOf', ['carers', ...callKeys]],
] as const

const Ticks = ({
  ticked,
  onToggle,
}: {
  readonly ticked: Ticked
  readonly onToggle: (key: CheckedKey) => void
}): JSX.Element => {
  const { words } = useReader()
  return (
    <>
      {groups.map(([legend, keys]) => (
        <fieldset key={legend} class="coded">
          <legend>{words.topicScreen[legend]}</legend>
          {keys.map((key) => (
            <Tick
              key={key}
              isOn={ticked.has(key)}
              onChange={() => onToggle(key)}
              label={
                <>
                  <kbd>{letterOf(key)}</kbd> {topicName(key, words)}
                </>
              }
            />
          ))}
        </fieldset>
      ))}
    </>
  )
}

type FormProps = {
  readonly post: Post
  readonly number: number
  readonly first: Ticked
  readonly isWorking: boolean
  /** Whether the focus comes here: not when the screen opens. */
  readonly isAwaited: boolean
  readonly onSave: (ticked: Ticked) => void
  readonly onBack: () => void
}

const CodingForm = ({ post, number, first, isWorking, isAwaited, onSave, onBack }: FormProps): JSX.Element => {
  const { words, formats } = useReader()
  const { topicScreen } = words
  const [ticked, setTicked] = useState<Ticked>(first)
  const text = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isAwaited) text.current?.focus()
  }, [])
  const toggle = (key: CheckedKey): void => {
    const next = new Set(ticked)
    if (!next.delete(key)) next.add(key)
    setTicked(next)
  }
  /** Letters act while the focus is in this form alone, and never with another key held. */
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || isWorking) return
    const isOnControl = event.target instanceof Element && event.target.closest('button, a') !== null
    if (event.key === 'Enter' && !isOnControl) onSave(ticked)
    else if (event.key === 'Backspace') onBack()
    else {
      const key = event.key.length === 1 ? keyFor(event.key) : null
      if (key === null) return
      toggle(key)
    }
    event.preventDefault()
  }
  return (
    <form
      class="coding"
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault()
        onSave(ticked)
      }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the letters act from here on, and a long text scrolls */}
      <article ref={text} tabIndex={0} aria-label={topicScreen.post(formats.whole(number))}>
        <p class="hint">
          {topicScreen.post(formats.whole(number))} ·{' '}
          <WebLink address={post.address}>
            {post.page}, {formats.dayShort(dayOf(Date.parse(post.publishedAt), defaultZone))}
          </WebLink>
        </p>
        <p class="post">{post.text}</p>
      </article>
      <p class="hint">{topicScreen.keys}</p>
      <Ticks ticked={ticked} onToggle={toggle} />
      <p class="actions">
        <button type="submit" disabled={isWorking}>
          {topicScreen.saveCoding}
        </button>
        <button type="button" class="quiet" onClick={onBack} disabled={isWorking}>
          {topicScreen.back}
        </button>
      </p>
    </form>
  )
}

type Shown = { readonly state: State; readonly first: Ticked; readonly step: number }

const Sample = ({
  held,
  opened,
  onCoded,
}: {
  readonly held: HeldLists
  readonly opened: State
  readonly onCoded: () => void
}): JSX.Element => {
  const { words, formats } = useReader()
  const { topicScreen } = words
  const { data } = held
  const [shown, setShown] = useState<Shown>({ state: opened, first: new Set(), step: 0 })
  const [said, setSaid] = useState('')
  const action = useAction()
  const { state, first, step } = shown
  const { next, coded, eligible } = state
  const go = (after: State, ticked: Ticked, text: string): void => {
    setShown({ state: after, first: ticked, step: step + 1 })
    setSaid(text)
    onCoded()
  }
  const save = ({ platform, pageKey, externalId }: Post, ticked: Ticked): void =>
    action.run(async () => {
      const body = { platform, pageKey, externalId, ...codingOf(ticked) }
      const after = await ask('codePost', { query: { data }, body })
      go(after, new Set(), topicScreen.kept(formats.whole(coded + 1)))
    })
  const back = (): void =>
    action.run(async () => {
      const { taken, ...after } = await ask('takeBackCoding', { query: { data } })
      if (taken === null) setSaid(topicScreen.noneBefore)
      else go(after, tickedOf(taken), topicScreen.takenBack)
    })
  return (
    <>
      {eligible > 0 && (
        <>
          <progress
            aria-label={topicScreen.coding}
            value={Math.min(coded, enoughCodings)}
            max={Math.min(eligible, enoughCodings)}
          />
          <p class="hint">
            {topicScreen.coded(formats.whole(coded), formats.whole(eligible))} {topicScreen.codedEnough}
          </p>
        </>
      )}
      <p role="status" class="said">
        {said}
      </p>
      <Refusal problem={action.problem} />
      {next === null ? (
        <>
          <p>{eligible === 0 ? topicScreen.codingNone : topicScreen.codingAll}</p>
          {coded > 0 && (
            <p class="actions">
              <button type="button" class="quiet" onClick={back} disabled={action.isWorking}>
                {topicScreen.back}
              </button>
            </p>
          )}
        </>
      ) : (
        <CodingForm
          key={step}
          post={next}
          number={coded + 1}
          first={first}
          isWorking={action.isWorking}
          isAwaited={step > 0}
          onSave={(ticked) => save(next, ticked)}
          onBack={back}
        />
      )}
      {coded > 0 && (
        <p class="actions">
          <a href={codedFileAddress(data)} download>
            {topicScreen.codedFile}
          </a>
        </p>
      )}
    </>
  )
}

export const Coding = ({ held, onCoded }: { readonly held: HeldLists; readonly onCoded: () => void }): JSX.Element => {
  const { topicScreen } = useReader().words
  const { data } = held
  const opened = useRequest(data, (signal) => ask('coding', { query: { data }, signal }))
  return (
    <section aria-labelledby="coding">
      <h2 id="coding">{topicScreen.coding}</h2>
      <p>{topicScreen.codingText}</p>
      <Answered request={opened} size="panel">
        {(state) => <Sample key={data} held={held} opened={state} onCoded={onCoded} />}
      </Answered>
    </section>
  )
}
