// The Topics screen: first what is said and by whom; then what it rests on: how far posts are read by the word lists, the lists
// and their editing, a text to try, a sample to code by hand, and how far the lists agree with it.

import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { DatasetsReply } from '../../data/model/contract.ts'
import { themeKeys } from '../../data/model/topics/themes.ts'
import { isPublished } from '../site.ts'
import { Contents } from '../ui/contents.tsx'
import { Choice } from '../ui/fields.tsx'
import { Guard } from '../ui/guard.tsx'
import { Loading } from '../ui/notice.tsx'
import { useNavigation, useReader } from '../ui/screen.ts'
import { Writes } from '../ui/writes.tsx'
import { Answered, Refusal } from './answered.tsx'
import { Agreements } from './topics/agreement.tsx'
import { Coding } from './topics/coding.tsx'
import { Files } from './topics/files.tsx'
import { Heard } from './topics/heard.tsx'
import { type HeldLists, useLists } from './topics/held.ts'
import { refusedFault } from './topics/lists.ts'
import { Recount, Standing } from './topics/standing.tsx'
import { Theme } from './topics/theme.tsx'
import { TryText } from './topics/try-text.tsx'
import { shownData, type ViewProps } from './view.ts'

const WhichData = ({ datasets }: { readonly datasets: DatasetsReply }): JSX.Element | null => {
  const { state, go } = useNavigation()
  const { overview, topicScreen } = useReader().words
  const data = shownData(state, datasets)
  return (
    <>
      {datasets.demo !== null && (
        <form class="which-data" aria-label={overview.dataset} onSubmit={(event) => event.preventDefault()}>
          <Choice
            label={overview.dataset}
            value={data}
            options={(['real', 'demo'] as const).map((key) => ({ value: key, label: overview.datasets[key] }))}
            onChoose={(value) => go({ data: value === 'demo' ? 'demo' : 'real' })}
          />
        </form>
      )}
      {data === 'demo' && <p class="hint demo-lists">{topicScreen.demo}</p>}
    </>
  )
}

const TopicContents = (): JSX.Element => {
  const { topicScreen, speaking, method } = useReader().words
  const parts = [
    ['topics-voice', speaking.voice],
    ['who', speaking.who],
    ['topic-course', speaking.course],
    ['calls', speaking.calls],
    ['reading', topicScreen.reading],
    ['lists', topicScreen.lists],
    ...(isPublished
      ? []
      : ([
          ['try', topicScreen.tryTitle],
          ['coding', topicScreen.coding],
        ] as const)),
    ['agreement', topicScreen.agreement],
  ] as const
  return <Contents label={method.contents} parts={parts} />
}

/** What was done last, how far the recount is that follows it, and the way back; at the lower edge while the lists are read. */
const LastChange = ({ held }: { readonly held: HeldLists }): JSX.Element => {
  const { topicScreen } = useReader().words
  const { said, undo, action } = held
  const line = useRef<HTMLParagraphElement>(null)
  const isLast = undo === null && said !== null
  useEffect(() => {
    // The button that had the focus is gone with the last change.
    if (isLast && document.activeElement === document.body) line.current?.focus()
  }, [isLast])
  const isShown = said !== null || action.problem !== null
  return (
    <div class={isShown ? 'changed-bar' : undefined}>
      <p role="status" tabIndex={-1} ref={line}>
        {said}
      </p>
      {undo !== null && (
        <button type="button" class="quiet" onClick={() => undo(topicScreen.said.undone)} disabled={action.isWorking}>
          {topicScreen.undo}
        </button>
      )}
      {said !== null && <Recount held={held} />}
      {refusedFault(action.problem) === null && <Refusal problem={action.problem} />}
    </div>
  )
}

const Lists = ({ held }: { readonly held: HeldLists }): JSX.Element => {
  const { topicScreen } = useReader().words
  return (
    <section aria-labelledby="lists">
      <h2 id="lists">{topicScreen.lists}</h2>
      <Writes>
        <p>{topicScreen.listsText}</p>
      </Writes>
      {themeKeys.map((theme) => (
        <Theme key={theme} theme={theme} held={held} />
      ))}
      <Writes>
        <Files held={held} />
        <LastChange held={held} />
      </Writes>
    </section>
  )
}

const Ready = ({ held }: { readonly held: HeldLists }): JSX.Element => {
  const { topicScreen } = useReader().words
  const [codings, setCodings] = useState(0)
  return (
    <>
      <Standing held={held} />
      <Guard>
        <Lists held={held} />
      </Guard>
      <Writes>
        <Guard>
          <TryText held={held} />
        </Guard>
        <Guard>
          <Coding held={held} onCoded={() => setCodings((count) => count + 1)} />
        </Guard>
      </Writes>
      <section aria-labelledby="agreement">
        <h2 id="agreement">{topicScreen.agreement}</h2>
        <Guard>
          <Agreements data={held.data} changes={`${codings} ${held.state.version} ${held.state.readVersion}`} />
        </Guard>
      </section>
    </>
  )
}

export const Topics = ({ datasets }: ViewProps): JSX.Element => {
  const { state } = useNavigation()
  const { words } = useReader()
  const data = datasets.value === null ? null : shownData(state, datasets.value)
  const { request, held } = useLists(data)
  return (
    <>
      <h1 tabIndex={-1}>{words.shell.screens.topics}</h1>
      <Answered request={datasets} size="topics-lead">
        {(known) => (
          <Heard data={shownData(state, known)} datasets={known}>
            <TopicContents />
          </Heard>
        )}
      </Answered>
      <section aria-labelledby="recognised">
        <h2 id="recognised">{words.speaking.lists}</h2>
        <p class="explain">{isPublished ? words.published.topics : words.topicScreen.lead}</p>
        {!isPublished && datasets.value !== null && <WhichData datasets={datasets.value} />}
      </section>
      {request.state === 'problem' && <Refusal problem={request.problem} retry={request.retry} />}
      {request.state === 'loading' && <Loading size="page" />}
      {/* Not dimmed while the lists are asked for again after an edit: somebody is at work in them. */}
      {held !== null && <Ready key={held.data} held={held} />}
    </>
  )
}
